//! Two things that a value must satisfy, as one.

use super::shape::{Bound, Count, Counts, Said, Shape};

/// What a branch says of its own types.
pub(super) fn absorb(from: &Shape, to: &mut Shape) {
    let from = from.clone();
    from.least.into_iter().for_each(|bound| stricter(&mut to.least, bound, true));
    from.most.into_iter().for_each(|bound| stricter(&mut to.most, bound, false));
    to.multiples.extend(from.multiples);
    let Counts { min_length, max_length, min_items, max_items, min_properties, max_properties } =
        from.counts;
    at_least(&mut to.counts.min_length, min_length);
    at_most(&mut to.counts.max_length, max_length);
    at_least(&mut to.counts.min_items, min_items);
    at_most(&mut to.counts.max_items, max_items);
    at_least(&mut to.counts.min_properties, min_properties);
    at_most(&mut to.counts.max_properties, max_properties);
    to.patterns.extend(from.patterns);
    to.formats.extend(from.formats);
    to.encoding = to.encoding.take().or(from.encoding);
    to.media_type = to.media_type.take().or(from.media_type);
    to.content.extend(from.content);
    to.tuples.extend(from.tuples);
    to.unique = to.unique.take().or(from.unique);
    to.contains.extend(from.contains);
    to.members.extend(from.members);
    to.required.extend(from.required);
    to.names.extend(from.names);
    to.dependent_required.extend(from.dependent_required);
    to.dependent_schemas.extend(from.dependent_schemas);
    to.nested_unevaluated |= from.nested_unevaluated;
    to.unevaluated_items.extend(from.unevaluated_items);
    to.unevaluated_properties.extend(from.unevaluated_properties);
}

/// The stricter of two limits of numbers.
pub(super) fn stricter(to: &mut Option<Said<Bound>>, bound: Said<Bound>, lower: bool) {
    let keeps = to.as_ref().is_some_and(|own| {
        let (own, other) = (&own.value, &bound.value);
        let (own_number, number) = (own.number.as_f64(), other.number.as_f64());
        match own_number == number {
            true => own.exclusive || !other.exclusive,
            false => (own_number > number) == lower,
        }
    });
    if !keeps {
        *to = Some(bound);
    }
}

/// The higher of two lower limits.
pub(super) fn at_least(to: &mut Count, other: Count) {
    let Some(other) = other else { return };
    if to.as_ref().is_none_or(|own| own.value < other.value) {
        *to = Some(other);
    }
}

/// The lower of two upper limits.
pub(super) fn at_most(to: &mut Count, other: Count) {
    let Some(other) = other else { return };
    if to.as_ref().is_none_or(|own| own.value > other.value) {
        *to = Some(other);
    }
}
