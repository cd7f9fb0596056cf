//! Arrays: lists of one type, tuples, and structs with a field an item.
//!
//! A tuple holds arrays of just so many items. Where fewer may come, or others may follow, a struct
//! tells what is there from what is not.

use super::context::{Context, Lowered, Pending, canonical};
use super::key::Key;
use super::merge::{Merged, merge};
use super::shape::Shape;
use super::{of, origins};
use crate::ir::{Sequence, SequenceItem, TypeRef};
use crate::lower::docs;
use crate::lower::names::{self, Scope};
use crate::lower::words;
use crate::model::SchemaId;

/// The type of an array.
pub fn list<'a>(
    context: &mut Context<'a>,
    key: &Key,
    merged: Merged<'a>,
    candidate: &str,
) -> Lowered {
    let positions = positions(key, &merged);
    let bounds = bounds(context, &merged);
    if positions.is_empty() {
        return plain(context, items(context, key, &merged), candidate);
    }
    let same = |other: &Key| canonical(context.api, other) == canonical(context.api, &positions[0]);
    let rest = items(context, key, &merged);
    let all_same = positions.iter().all(same) && rest.as_ref().map_or(bounds.closed, same);
    let exact = bounds.closed && bounds.least >= positions.len();
    match (exact, positions.len()) {
        (_, 1) if all_same => plain(context, positions.into_iter().next(), candidate),
        (true, 2..=TypeRef::LONGEST_TUPLE) => tuple(context, &positions, candidate),
        _ if all_same => plain(context, positions.into_iter().next(), candidate),
        _ => {
            let id = context.allocate(key, candidate);
            let (key, shape) = (key.clone(), Shape::Sequence);
            context.pending.push_back(Pending { id, key, merged, shape });
            Lowered::plain(TypeRef::Named(id))
        }
    }
}

fn plain(context: &mut Context<'_>, item: Option<Key>, candidate: &str) -> Lowered {
    let item = match item {
        Some(key) => of(context, &key, &format!("{candidate}Item")).whole(),
        None => TypeRef::Json,
    };
    Lowered::plain(TypeRef::List(Box::new(item)))
}

fn tuple(context: &mut Context<'_>, positions: &[Key], candidate: &str) -> Lowered {
    let items = positions.iter().enumerate().map(|(index, key)| {
        let candidate = format!("{candidate}Item{}", index + 1);
        of(context, key, &candidate).whole()
    });
    Lowered::plain(TypeRef::Tuple(items.collect()))
}

/// What holds for each of the first items.
fn positions(key: &Key, merged: &Merged<'_>) -> Vec<Key> {
    let most = merged.leaves.iter().filter_map(|(_, schema)| schema.max_items).min();
    let most = most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let schemas = merged.tuple.iter().take(most);
    schemas.map(|schemas| Key::all(schemas.iter().copied()).toward(key.direction)).collect()
}

/// What holds for all other items; none where nothing does.
fn items(context: &Context<'_>, key: &Key, merged: &Merged<'_>) -> Option<Key> {
    let real = |id: &SchemaId| context.api.schemas[*id].boolean != Some(false);
    let items: Vec<SchemaId> = merged.items.iter().copied().filter(real).collect();
    (!items.is_empty()).then(|| Key::all(items).toward(key.direction))
}

/// How many items there are.
struct Bounds {
    /// At least so many.
    least: usize,
    /// No more than have a position.
    closed: bool,
}

fn bounds(context: &Context<'_>, merged: &Merged<'_>) -> Bounds {
    let least = merged.leaves.iter().filter_map(|(_, schema)| schema.min_items).max();
    let most = merged.leaves.iter().filter_map(|(_, schema)| schema.max_items).min();
    let forbidden = |id: &SchemaId| context.api.schemas[*id].boolean == Some(false);
    Bounds {
        least: least.map_or(0, |least| usize::try_from(least).unwrap_or(usize::MAX)),
        closed: merged.items.iter().any(forbidden)
            || most.is_some_and(|most| most <= merged.tuple.len() as u64),
    }
}

/// Fills the struct of an array.
pub fn sequence(
    context: &mut Context<'_>,
    key: &Key,
    merged: &Merged<'_>,
    ident: &str,
) -> Sequence {
    let positions = positions(key, merged);
    let Bounds { least, closed } = bounds(context, merged);
    let idents = idents(context, &positions);
    let mut scope = Scope::reserving(idents.iter().map(String::as_str));
    let mut sequence = Vec::new();
    for (index, (position, field)) in positions.iter().zip(idents).enumerate() {
        let candidate = format!("{ident}Item{}", index + 1);
        let ty = of(context, position, &candidate).whole();
        let said = merge(context.api, position).leaves;
        let docs = docs::of_type(&said, &format!("The item {}.", index + 1));
        let origins = origins::of_key(context.api, position);
        sequence.push(SequenceItem { ident: field, ty, required: index < least, docs, origins });
    }
    let rest = (!closed).then(|| {
        let item = items(context, key, merged);
        let ty =
            item.map_or(TypeRef::Json, |key| of(context, &key, &format!("{ident}Item")).whole());
        (scope.take("rest"), ty)
    });
    Sequence { items: sequence, rest, constructor: context.is_sent(key, merged) }
}

/// Names of items: those that their titles give, else their numbers.
fn idents(context: &Context<'_>, positions: &[Key]) -> Vec<String> {
    let wanted = positions.iter().enumerate().map(|(index, key)| {
        let titled = key.single().and_then(|id| {
            let schema = &context.api.schemas[id];
            schema.annotations.title.clone().filter(|_| schema.name.is_none())
        });
        let number = format!("item_{}", index + 1);
        let ident = titled.map_or(number, |title| words::value_ident(&words::split(&title)));
        (ident.clone(), ident)
    });
    names::unique(&mut Scope::default(), &wanted.collect::<Vec<_>>())
}
