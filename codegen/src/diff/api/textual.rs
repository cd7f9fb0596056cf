//! What travels as text: a number is a text like any other, and one value is a list of one.

use super::{Comparison, Place};
use crate::diff::edit::{Edit, Mark, Relation};
use crate::diff::schema::{All, Shape, TYPE_NARROWED, TYPE_WIDENED, TypeSet, shape};
use crate::model::{Parameter, ParameterIn, SchemaId, Style};

/// Numbers and truth values.
const SCALARS: u8 = TypeSet::NUMBER | TypeSet::BOOLEAN;

/// Compares types as texts, where that decides it; whether it did.
pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    (old, before): (&Parameter, SchemaId),
    (new, after): (&Parameter, SchemaId),
    places: &[Place],
) -> bool {
    if old.content.is_some() || new.content.is_some() {
        return false;
    }
    let was = shape(&comparison.old.api.schemas, &All::one(before));
    let is = shape(&comparison.new.api.schemas, &All::one(after));
    let (one, other) = ((old, before, &was), (new, after, &is));
    let (kind, relation) = match relation(comparison, one, other) {
        Some(Relation::Widened) => (&TYPE_WIDENED, Relation::Widened),
        Some(Relation::Narrowed) => (&TYPE_NARROWED, Relation::Narrowed),
        _ => return false,
    };
    let (words, now) = (was.types.words(was.null), is.types.words(is.null));
    let summary = format!("the type was {words} and is {now}, both written as text");
    let marks = (Mark::new(was.types_at.clone(), words), Mark::new(is.types_at.clone(), now));
    let edit = Edit::law(kind, Some(marks.0), Some(marks.1), relation, summary);
    comparison.felt(edit, places.to_vec());
    true
}

fn relation(
    comparison: &Comparison<'_>,
    (old, before, was): (&Parameter, SchemaId, &Shape),
    (new, after, is): (&Parameter, SchemaId, &Shape),
) -> Option<Relation> {
    let plain = |shape: &Shape| shape.types.0 & !(SCALARS | TypeSet::STRING) == 0;
    let list = |shape: &Shape| shape.types.0 == TypeSet::ARRAY;
    match () {
        () if was.types == is.types => None,
        () if plain(was) && plain(is) => {
            let relation = Relation::of(takes_all_texts(is), takes_all_texts(was));
            Some(relation).filter(|it| *it != Relation::Equal)
        }
        () if plain(was) && list(is) && is_repeated(new) => {
            let taken = takes_one(is)
                && items(is).is_none_or(|items| {
                    let all = All::one(items);
                    takes_all_texts(&shape(&comparison.new.api.schemas, &all))
                        || matches!(
                            comparison.graph.ask(&All::one(before), &all),
                            Relation::Equal | Relation::Widened
                        )
                });
            taken.then_some(Relation::Widened)
        }
        () if list(was) && plain(is) && is_repeated(old) => {
            let taken = takes_one(was)
                && items(was).is_none_or(|items| {
                    let all = All::one(items);
                    takes_all_texts(&shape(&comparison.old.api.schemas, &all))
                        || comparison.graph.ask(&all, &All::one(after)).is_within()
                });
            taken.then_some(Relation::Narrowed)
        }
        () => None,
    }
}

/// Whether any text is a value, so that every number written as text is one.
fn takes_all_texts(shape: &Shape) -> bool {
    shape.types.has(TypeSet::STRING)
        && shape.values.is_none()
        && shape.patterns.is_empty()
        && shape.formats.is_empty()
        && shape.counts.min_length.is_none()
        && shape.counts.max_length.is_none()
        && shape.alternatives.is_empty()
        && shape.nots.is_empty()
        && shape.conditions.is_empty()
}

/// Whether each item is written as a value of its own is.
fn is_repeated(parameter: &Parameter) -> bool {
    parameter.place == ParameterIn::Query && parameter.style == Style::Form && parameter.explode
}

/// Whether a list of one is taken.
fn takes_one(list: &Shape) -> bool {
    let (least, most) = (&list.counts.min_items, &list.counts.max_items);
    least.as_ref().is_none_or(|count| count.value <= 1)
        && most.as_ref().is_none_or(|count| count.value >= 1)
}

/// What describes the items of a list.
fn items(list: &Shape) -> Option<SchemaId> {
    list.tuples.first().and_then(|tuple| tuple.rest)
}
