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
    let (kind, relation) = match relation(comparison, (old, &was), (new, &is)) {
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
    (old, was): (&Parameter, &Shape),
    (new, is): (&Parameter, &Shape),
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
            holds(comparison, was, is, Older::Scalar).then_some(Relation::Widened)
        }
        () if list(was) && plain(is) && is_repeated(old) => {
            holds(comparison, is, was, Older::List).then_some(Relation::Narrowed)
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

#[derive(Clone, Copy, PartialEq)]
enum Older {
    Scalar,
    List,
}

/// Whether a list of one takes what a single value takes.
fn holds(comparison: &Comparison<'_>, single: &Shape, list: &Shape, older: Older) -> bool {
    let counts = &list.counts;
    let one = counts.min_items.as_ref().is_none_or(|count| count.value <= 1)
        && counts.max_items.as_ref().is_none_or(|count| count.value >= 1);
    let Some(items) = list.tuples.first().and_then(|tuple| tuple.rest) else { return one };
    let schemas = match older {
        Older::Scalar => &comparison.new.api.schemas,
        Older::List => &comparison.old.api.schemas,
    };
    let items = shape(schemas, &All::one(items));
    let same_format = items.formats.first().map(|it| &it.value)
        == single.formats.first().map(|it| &it.value);
    let takes = takes_all_texts(&items)
        || (single.types.0 & !items.types.0 == 0
            && same_format
            && items.values.is_none()
            && items.patterns.is_empty());
    one && takes
}
