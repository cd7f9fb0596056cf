//! Boxes where a type would hold itself.
//!
//! Types that hold each other by value, without a list or map between, form a cycle. Every way
//! from a type of a cycle to another of the same cycle is boxed: that depends on nothing but the
//! cycle, so what is added elsewhere changes no type.

use std::collections::HashMap;

use crate::ir::{TypeDef, TypeId, TypeKind, TypeRef};

/// Boxes every reference within a cycle.
pub fn box_cycles(types: &mut [TypeDef]) {
    let edges: Vec<Vec<usize>> = types.iter().map(held).collect();
    let component = components(&edges);
    for (index, ty) in types.iter_mut().enumerate() {
        let cyclic = |TypeId(other): TypeId| {
            let other = other as usize;
            component[other] == component[index]
        };
        for_each_held(ty, &mut |held| put_in_box(held, &cyclic));
    }
}

/// The number of types in the longest chain in which each leads to the next, a cycle counting whole.
pub fn longest_chain(types: &[TypeDef]) -> usize {
    let edges: Vec<Vec<usize>> = types.iter().map(referred).collect();
    let component = components(&edges);
    let mut sizes: HashMap<usize, usize> = HashMap::new();
    for number in &component {
        *sizes.entry(*number).or_default() += 1;
    }
    // The longest way from each cycle on; those that are not done are still open.
    let mut longest: HashMap<usize, usize> = HashMap::new();
    let mut members: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, number) in component.iter().enumerate() {
        members.entry(*number).or_default().push(index);
    }
    for root in members.keys() {
        let mut open = vec![*root];
        while let Some(number) = open.last().copied() {
            let next = members[&number].iter().flat_map(|member| &edges[*member]);
            let next: Vec<usize> =
                next.map(|target| component[*target]).filter(|next| *next != number).collect();
            let waiting: Vec<usize> =
                next.iter().copied().filter(|next| !longest.contains_key(next)).collect();
            if waiting.is_empty() {
                let further = next.iter().map(|next| longest[next]).max().unwrap_or(0);
                longest.insert(number, sizes[&number] + further);
                open.pop();
            }
            open.extend(waiting);
        }
    }
    longest.into_values().max().unwrap_or(0)
}

fn referred(ty: &TypeDef) -> Vec<usize> {
    let mut found = Vec::new();
    ty.each_part(&mut |id| found.push(id.0 as usize));
    found
}

fn held(ty: &TypeDef) -> Vec<usize> {
    let mut found = Vec::new();
    let mut ty = ty.clone();
    for_each_held(&mut ty, &mut |held| by_value(held, &mut found));
    found
}

/// The types that stand in a type by value.
fn for_each_held(ty: &mut TypeDef, visit: &mut dyn FnMut(&mut TypeRef)) {
    match &mut ty.kind {
        TypeKind::Struct(object) => object.fields.iter_mut().for_each(|field| visit(&mut field.ty)),
        TypeKind::Union(union) => {
            union.variants.iter_mut().for_each(|variant| visit(&mut variant.ty))
        }
        TypeKind::Sequence(list) => list.items.iter_mut().for_each(|item| visit(&mut item.ty)),
        TypeKind::Wrapper(wrapped) => visit(wrapped),
        TypeKind::Enum(_) | TypeKind::Values(_) | TypeKind::Alias(_) => {}
    }
}

fn by_value(ty: &TypeRef, found: &mut Vec<usize>) {
    match ty {
        TypeRef::Named(TypeId(id)) => found.push(*id as usize),
        TypeRef::Nullable(inner) => by_value(inner, found),
        TypeRef::Tuple(items) => items.iter().for_each(|item| by_value(item, found)),
        _ => {}
    }
}

fn put_in_box(ty: &mut TypeRef, cyclic: &dyn Fn(TypeId) -> bool) {
    match ty {
        TypeRef::Nullable(inner) => put_in_box(inner, cyclic),
        TypeRef::Tuple(items) => items.iter_mut().for_each(|item| put_in_box(item, cyclic)),
        TypeRef::Named(id) if cyclic(*id) => *ty = TypeRef::Boxed(Box::new(TypeRef::Named(*id))),
        _ => {}
    }
}

/// The number of the cycle that each node belongs to; nodes outside of cycles have a number of
/// their own. (Tarjan's algorithm, with a stack of its own in place of recursion.)
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let count = edges.len();
    let (mut order, mut low) = (vec![UNSEEN; count], vec![0; count]);
    let mut component: Vec<usize> = (0..count).map(|node| count + node).collect();
    let mut open = vec![false; count];
    let (mut stack, mut next) = (Vec::new(), 0);
    for root in 0..count {
        if order[root] != UNSEEN {
            continue;
        }
        let mut calls = vec![(root, 0)];
        while let Some((node, edge)) = calls.pop() {
            if edge == 0 {
                (order[node], low[node], open[node]) = (next, next, true);
                next += 1;
                stack.push(node);
            }
            if let Some(&target) = edges[node].get(edge) {
                calls.push((node, edge + 1));
                if order[target] == UNSEEN {
                    calls.push((target, 0));
                } else if open[target] {
                    low[node] = low[node].min(order[target]);
                }
                continue;
            }
            if low[node] == order[node] {
                close(node, edges, &mut stack, &mut open, &mut component);
            }
            if let Some((parent, _)) = calls.last() {
                low[*parent] = low[*parent].min(low[node]);
            }
        }
    }
    component
}

/// Takes the nodes of a finished cycle off the stack. A node alone is one only if it leads to
/// itself.
fn close(
    node: usize,
    edges: &[Vec<usize>],
    stack: &mut Vec<usize>,
    open: &mut [bool],
    component: &mut [usize],
) {
    let start = stack.iter().rposition(|other| *other == node).unwrap_or(0);
    let members = stack.split_off(start);
    for member in &members {
        open[*member] = false;
    }
    if members.len() > 1 || edges[node].contains(&node) {
        for member in members {
            component[member] = node;
        }
    }
}
