//! `items`, `prefixItems`, `uniqueItems` and `unevaluatedItems`.

use super::{Check, Sign, Step, core, kind, validation};
use crate::diff::edit::{Edit, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::evaluation;
use crate::diff::schema::settle;
use crate::diff::schema::shape::{All, Shape, Tuple, TypeSet};
use crate::model::SchemaId;

pub(super) const KINDS: &[&Kind] = &[
    &ITEMS_ADDED,
    &ITEMS_REMOVED,
    &PREFIX_ITEMS_ADDED,
    &PREFIX_ITEMS_REMOVED,
    &UNIQUE_ITEMS_ADDED,
    &UNIQUE_ITEMS_REMOVED,
    &UNEVALUATED_ITEMS_ADDED,
    &UNEVALUATED_ITEMS_REMOVED,
    &UNEVALUATED_ITEMS_CHANGED,
];

kind!(ITEMS_ADDED, "items-added", "Items must match a schema now",
    "Any item was allowed where none was described. A request with other items is refused.",
    "type: array" => "{type: array, items: {type: string}}", core!("items"));
kind!(ITEMS_REMOVED, "items-removed", "Items need not match a schema any more",
    "Any item is allowed, and may come in answers.",
    "{type: array, items: {type: string}}" => "type: array", core!("items"));
kind!(PREFIX_ITEMS_ADDED, "prefix-items-added", "An item at a place of its own is described",
    "The item at this place had to match what all items match, or nothing. The two are compared as sets of values.",
    "prefixItems: [{type: string}]" => "prefixItems: [{type: string}, {type: integer}]", core!("prefixitems"));
kind!(PREFIX_ITEMS_REMOVED, "prefix-items-removed", "An item has no place of its own any more",
    "The item at this place must match what all items match, or nothing. The two are compared as sets of values.",
    "prefixItems: [{type: string}, {type: integer}]" => "prefixItems: [{type: string}]", core!("prefixitems"));
kind!(UNIQUE_ITEMS_ADDED, "unique-items-added", "Items must differ from each other now",
    "A request with equal items is refused.",
    "type: array" => "{type: array, uniqueItems: true}", validation!("uniqueitems"));
kind!(UNIQUE_ITEMS_REMOVED, "unique-items-removed", "Items may be equal now",
    "Equal items are allowed, and may come in answers.",
    "{type: array, uniqueItems: true}" => "type: array", validation!("uniqueitems"));
kind!(UNEVALUATED_ITEMS_ADDED, "unevaluated-items-added", "Items that nothing else speaks of must match a schema now",
    "Any was allowed before.",
    "prefixItems: [{}]" => "{prefixItems: [{}], unevaluatedItems: false}", core!("unevaluateditems"));
kind!(UNEVALUATED_ITEMS_REMOVED, "unevaluated-items-removed", "Items that nothing else speaks of may be anything now",
    "Any is allowed, and may come in answers.",
    "{prefixItems: [{}], unevaluatedItems: false}" => "prefixItems: [{}]", core!("unevaluateditems"));
kind!(UNEVALUATED_ITEMS_CHANGED, "unevaluated-items-changed", "Items that nothing else speaks of must match another schema",
    "The two schemas are compared as sets of values.",
    "unevaluatedItems: {type: string}" => "unevaluatedItems: {type: integer}", core!("unevaluateditems"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (old, new) = (check.old, check.new);
    let (old_places, new_places) = (longest(&old.tuples), longest(&new.tuples));
    for place in 0..old_places.max(new_places) {
        let (before, after) = (at(old, place), at(new, place));
        match (place < old_places, place < new_places) {
            (false, true) => moved(check, &PREFIX_ITEMS_ADDED, place, before, after),
            (true, false) => moved(check, &PREFIX_ITEMS_REMOVED, place, before, after),
            _ => {
                let step = Step::First(place);
                check.edge(step, before.unwrap_or_default(), after.unwrap_or_default(), None);
            }
        }
    }
    rest(check, at(old, usize::MAX), at(new, usize::MAX));
    unique(check);
    unevaluated(check);
}

fn longest(tuples: &[Tuple]) -> usize {
    tuples.iter().map(|tuple| tuple.first.len()).max().unwrap_or(0)
}

/// What the item at a place must match; none where that is nothing.
fn at(shape: &Shape, place: usize) -> Option<All> {
    let of = |tuple: &Tuple| tuple.first.get(place).copied().or(tuple.rest);
    let mut schemas: Vec<SchemaId> = shape.tuples.iter().filter_map(of).collect();
    let evaluated =
        place < longest(&shape.tuples) || shape.tuples.iter().any(|it| it.rest.is_some());
    if !evaluated && !evaluation::items_depend(shape) {
        schemas.extend(&shape.unevaluated_items);
    }
    (!schemas.is_empty()).then(|| All { schemas, chosen: Vec::new() })
}

fn moved(
    check: &mut Check<'_, '_, '_>,
    kind: &'static Kind,
    place: usize,
    old: Option<All>,
    new: Option<All>,
) {
    let relation = match (&old, &new) {
        (Some(old), Some(new)) => check.graph.ask(old, new),
        (None, Some(new)) => match is_anything(&check.graph.new_shape(new)) {
            true => Relation::Equal,
            false => Relation::Narrowed,
        },
        (Some(old), None) => match is_anything(&check.graph.old_shape(old)) {
            true => Relation::Equal,
            false => Relation::Widened,
        },
        (None, None) => Relation::Equal,
    };
    if relation == Relation::Equal {
        return;
    }
    let before = old.and_then(|all| all.schemas.first().map(|id| check.old_at(*id)));
    let after = new.and_then(|all| all.schemas.first().map(|id| check.new_at(*id)));
    let verb = if *kind == PREFIX_ITEMS_ADDED { "has" } else { "no longer has" };
    let summary = format!("item {place} {verb} a description of its own");
    let marks = (before.or(Some(check.old_whole())), after.or(Some(check.new_whole())));
    check.law(kind, marks, relation, summary);
}

fn rest(check: &mut Check<'_, '_, '_>, old: Option<All>, new: Option<All>) {
    match (old, new) {
        (None, None) => {}
        (Some(old), Some(new)) => check.edge(Step::Item, old, new, None),
        (None, Some(new)) => {
            if is_anything(&check.graph.new_shape(&new)) {
                return;
            }
            let after = new.schemas.first().map(|id| check.new_at(*id));
            let marks = (Some(check.old_whole()), after);
            let summary = "items must match a schema now".to_owned();
            check.law(&ITEMS_ADDED, marks, Relation::Narrowed, summary);
        }
        (Some(old), None) => {
            if is_anything(&check.graph.old_shape(&old)) {
                return;
            }
            let before = old.schemas.first().map(|id| check.old_at(*id));
            let marks = (before, Some(check.new_whole()));
            let summary = "items need not match a schema any more".to_owned();
            check.law(&ITEMS_REMOVED, marks, Relation::Widened, summary);
        }
    }
}

fn unique(check: &mut Check<'_, '_, '_>) {
    match (&check.old.unique, &check.new.unique) {
        (None, Some(at)) => {
            let marks = (Some(check.old_whole()), Some(Mark::new(at.clone(), "true")));
            let summary = "items must differ from each other now".to_owned();
            check.law(&UNIQUE_ITEMS_ADDED, marks, Relation::Narrowed, summary);
        }
        (Some(at), None) => {
            let marks = (Some(Mark::new(at.clone(), "true")), Some(check.new_whole()));
            let summary = "items may be equal now".to_owned();
            check.law(&UNIQUE_ITEMS_REMOVED, marks, Relation::Widened, summary);
        }
        _ => {}
    }
}

fn unevaluated(check: &mut Check<'_, '_, '_>) {
    if !evaluation::items_depend(check.old) && !evaluation::items_depend(check.new) {
        return;
    }
    let signatures = (
        evaluation::signature(check.graph.old, check.old),
        evaluation::signature(check.graph.new, check.new),
    );
    if signatures.0 != signatures.1 {
        let marks = (Some(check.old_whole()), Some(check.new_whole()));
        let summary = "other items are those that nothing else speaks of";
        let kind = &UNEVALUATED_ITEMS_CHANGED;
        let edit = Edit::law(kind, marks.0, marks.1, Relation::Unknown, summary);
        check.edits.push(edit.note("which items these are depends on the value"));
    }
    let old = check.old.unevaluated_items.iter().copied().find(|id| check.old_says(*id));
    let new = check.new.unevaluated_items.iter().copied().find(|id| check.new_says(*id));
    let (before, after) = (old.map(|id| check.old_at(id)), new.map(|id| check.new_at(id)));
    let says = |verb: &str| format!("items that nothing else speaks of {verb}");
    match (old, new) {
        (None, None) => {}
        (Some(old), Some(new)) => {
            let summary = says("must match another schema");
            let unknown = Relation::Unknown;
            let kind = &UNEVALUATED_ITEMS_CHANGED;
            check.nested(Sign::Same, old, new, Edit::law(kind, before, after, unknown, summary));
        }
        (None, Some(_)) => {
            let marks = (Some(check.old_whole()), after);
            let summary = says("must match a schema now");
            check.law(&UNEVALUATED_ITEMS_ADDED, marks, Relation::Narrowed, summary);
        }
        (Some(_), None) => {
            let marks = (before, Some(check.new_whole()));
            let summary = says("may be anything now");
            check.law(&UNEVALUATED_ITEMS_REMOVED, marks, Relation::Widened, summary);
        }
    }
}

/// Whether a shape says nothing at all.
pub(super) fn is_anything(shape: &Shape) -> bool {
    shape.null
        && shape.types == TypeSet::ALL
        && shape.values.is_none()
        && settle::says_nothing_of_scalars(shape)
        && settle::says_nothing_of_parts(shape)
        && shape.nots.is_empty()
        && shape.conditions.is_empty()
        && shape.alternatives.is_empty()
}
