//! Boxes where a type would hold itself.
//!
//! Types that hold each other by value, without a list or map between, form a cycle. Every way
//! from a type of a cycle to another of the same cycle is boxed: that depends on nothing but the
//! cycle, so what is added elsewhere changes no type.

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

fn held(ty: &TypeDef) -> Vec<usize> {
    let mut found = Vec::new();
    let mut ty = ty.clone();
    for_each_held(&mut ty, &mut |held| {
        if let TypeRef::Named(TypeId(id)) = inner(held) {
            found.push(*id as usize);
        }
    });
    found
}

/// The types that stand in a type by value.
fn for_each_held(ty: &mut TypeDef, visit: &mut dyn FnMut(&mut TypeRef)) {
    match &mut ty.kind {
        TypeKind::Struct(object) => object.fields.iter_mut().for_each(|field| visit(&mut field.ty)),
        TypeKind::Union(union) => {
            union.variants.iter_mut().for_each(|variant| visit(&mut variant.ty))
        }
        TypeKind::Wrapper(wrapped) => visit(wrapped),
        TypeKind::Enum(_) | TypeKind::Alias(_) => {}
    }
}

fn inner(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) => self::inner(inner),
        other => other,
    }
}

fn put_in_box(ty: &mut TypeRef, cyclic: &dyn Fn(TypeId) -> bool) {
    match ty {
        TypeRef::Nullable(inner) => put_in_box(inner, cyclic),
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
