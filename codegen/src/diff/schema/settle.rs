//! What of a shape has no effect beside the rest of it goes, and what can be said in two ways is said
//! in one.

use super::shape::{Bound, Count, Said, Shape, TypeSet};
use crate::pattern::Language;
use crate::source::{Node, Number, Value};

/// Brings a shape into its one form.
pub(crate) fn settle(shape: &mut Shape) {
    shape.declared = shape.types;
    list(shape);
    if !shape.types.has(TypeSet::FRACTION) && shape.types.has(TypeSet::INTEGER) {
        whole(&mut shape.least, true);
        whole(&mut shape.most, false);
    }
    let counts = &mut shape.counts;
    for least in [&mut counts.min_length, &mut counts.min_items, &mut counts.min_properties] {
        drop_below(least, 1);
    }
    // One item equals no other.
    if counts.max_items.as_ref().is_some_and(|most| most.value < 2) {
        shape.unique = None;
    }
    // So many members are there anyway.
    drop_below(&mut counts.min_properties, shape.required.len() as u64 + 1);
    if shape.unevaluated_properties.is_empty() && shape.unevaluated_items.is_empty() {
        shape.conditions.retain(|it| it.then.is_some() || it.otherwise.is_some());
    }
    shape.multiples.retain(|it| !is_one(&it.value) || shape.types.has(TypeSet::FRACTION));
    shape.multiples.dedup_by(|one, other| one.value == other.value);
    bytes(shape);
    shape.patterns.sort_by(|one, other| one.value.cmp(&other.value));
    shape.patterns.dedup_by(|one, other| one.value == other.value);
    shape.formats.sort_by(|one, other| one.value.cmp(&other.value));
    shape.formats.dedup_by(|one, other| one.value == other.value);
    shape.dependent_required.retain(|_, others| !others.value.is_empty());
}

/// OpenAPI 3.0 tells of bytes by `format`, 3.1 by the keywords of content.
fn bytes(shape: &mut Shape) {
    if shape.encoding.is_none()
        && let Some(at) = shape.formats.iter().position(|said| said.value == "byte")
    {
        let location = shape.formats.remove(at).location;
        shape.encoding = Some(Said { value: "base64".to_owned(), location });
    }
    let plain = |said: &Said<String>| said.value.eq_ignore_ascii_case("application/octet-stream");
    if shape.media_type.as_ref().is_some_and(plain) {
        shape.media_type = None;
    }
}

/// Listed values say what the types are, and those that break another rule are none.
fn list(shape: &mut Shape) {
    let Some(mut values) = shape.values.take() else { return };
    values.value.retain(|value| judge(shape, value) != Some(false));
    shape.types = TypeSet(values.value.iter().fold(0, |types, value| types | kind(value)));
    if values.value.len() != 1 {
        shape.constant = false;
    }
    shape.values = Some(values);
}

/// Whether a value keeps the rules; none where that can't be told at once.
pub(crate) fn judge(shape: &Shape, value: &Node) -> Option<bool> {
    if !shape.types.has(kind(value)) {
        return Some(false);
    }
    let verdict = match &value.value {
        Value::Number(number) => within(shape, number)
            .then(|| shape.multiples.iter().map(|said| divides(&said.value, number)).collect()),
        Value::String(text) => {
            let length = text.chars().count() as u64;
            let fits = at_least(&shape.counts.min_length, length)
                && at_most(&shape.counts.max_length, length);
            fits.then(|| shape.patterns.iter().map(|said| has(&said.value, text)).collect())
        }
        Value::Bool(_) | Value::Null => Some(Some(Vec::new())),
        Value::Array(_) | Value::Object(_) => Some(says_nothing_of_parts(shape).then(Vec::new)),
    };
    match verdict {
        None => Some(false),
        Some(None) => None,
        Some(Some(all)) if all.contains(&false) => Some(false),
        Some(Some(_)) => (shape.nots.is_empty()
            && shape.conditions.is_empty()
            && shape.alternatives.is_empty()
            && shape.formats.is_empty())
        .then_some(true),
    }
}

fn has(pattern: &str, text: &str) -> Option<bool> {
    Language::of(pattern).map(|language| language.has(text))
}

/// Whether a shape says nothing of numbers and texts.
pub(crate) fn says_nothing_of_scalars(shape: &Shape) -> bool {
    shape.counts.min_length.is_none()
        && shape.counts.max_length.is_none()
        && shape.least.is_none()
        && shape.most.is_none()
        && shape.multiples.is_empty()
        && shape.patterns.is_empty()
        && shape.formats.is_empty()
}

/// Whether a shape says nothing of items and members.
pub(crate) fn says_nothing_of_parts(shape: &Shape) -> bool {
    let counts = &shape.counts;
    let limits =
        [&counts.min_items, &counts.max_items, &counts.min_properties, &counts.max_properties];
    limits.iter().all(|limit| limit.is_none())
        && shape.tuples.is_empty()
        && shape.contains.is_empty()
        && shape.unique.is_none()
        && shape.members.is_empty()
        && shape.required.is_empty()
        && shape.names.is_empty()
        && shape.dependent_required.is_empty()
        && shape.dependent_schemas.is_empty()
        && shape.unevaluated_items.is_empty()
        && shape.unevaluated_properties.is_empty()
}

/// Whether one number is a multiple of the other, without rounding; none where that can't be told.
pub(crate) fn divides(divisor: &Number, number: &Number) -> Option<bool> {
    let places = digits_after_point(divisor).max(digits_after_point(number));
    let scaled = |it: &Number| Number(format!("{}e{places}", plain(it)?)).as_i128();
    let (divisor, number) = (scaled(divisor)?, scaled(number)?);
    (divisor != 0).then(|| number % divisor == 0)
}

/// The text of a number without an exponent; numbers with one are rare enough to be undecided.
fn plain(number: &Number) -> Option<&str> {
    Some(number.0.as_str()).filter(|text| !text.contains(['e', 'E']))
}

fn digits_after_point(number: &Number) -> u32 {
    number.0.split_once('.').map_or(0, |(_, digits)| digits.len() as u32)
}

fn within(shape: &Shape, number: &Number) -> bool {
    let value = number.as_f64();
    let above = shape.least.as_ref().is_none_or(|bound| {
        let least = bound.value.number.as_f64();
        value > least || (value == least && !bound.value.exclusive)
    });
    above
        && shape.most.as_ref().is_none_or(|bound| {
            let most = bound.value.number.as_f64();
            value < most || (value == most && !bound.value.exclusive)
        })
}

fn at_least(count: &Count, length: u64) -> bool {
    count.as_ref().is_none_or(|count| length >= count.value)
}

fn at_most(count: &Count, length: u64) -> bool {
    count.as_ref().is_none_or(|count| length <= count.value)
}

/// The type of a value; null has none here.
pub(crate) fn kind(value: &Node) -> u8 {
    match &value.value {
        Value::Null => 0,
        Value::Bool(_) => TypeSet::BOOLEAN,
        Value::Number(number) if number.is_integer() => TypeSet::INTEGER,
        Value::Number(_) => TypeSet::FRACTION,
        Value::String(_) => TypeSet::STRING,
        Value::Array(_) => TypeSet::ARRAY,
        Value::Object(_) => TypeSet::OBJECT,
    }
}

fn drop_below(count: &mut Count, least: u64) {
    if count.as_ref().is_some_and(|count| count.value < least) {
        *count = None;
    }
}

fn is_one(number: &Number) -> bool {
    *number == Number("1".to_owned())
}

/// Above 0 is from 1 on, where only whole numbers are allowed.
fn whole(bound: &mut Option<Said<Bound>>, lower: bool) {
    let Some(Bound { number, exclusive }) = bound.as_mut().map(|said| &mut said.value) else {
        return;
    };
    let value = number.as_f64();
    if value.abs() > 9e15 {
        return;
    }
    let rounded = if lower { value.ceil() } else { value.floor() };
    let step = match *exclusive && rounded == value {
        true if lower => 1.0,
        true => -1.0,
        false => 0.0,
    };
    // Within 9e15, so that it is a whole number of 64 bits.
    *number = Number(format!("{}", (rounded + step) as i64));
    *exclusive = false;
}
