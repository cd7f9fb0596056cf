//! `type`: which of the kinds of JSON value it is.

use serde_json::{Map, Value};

use crate::validate::number::Number as _;
use crate::validate::{Detail, Keyword, Path, Shown, Sink};

/// `null`
pub const NULL: u8 = 1;
/// `true` and `false`
pub const BOOLEAN: u8 = 2;
/// Numbers without a fraction.
pub const INTEGER: u8 = 4;
/// Numbers, whole ones included.
pub const NUMBER: u8 = 4 | 8;
/// Texts.
pub const STRING: u8 = 16;
/// Arrays.
pub const ARRAY: u8 = 32;
/// Objects.
pub const OBJECT: u8 = 64;

/// Whether the value is of one of the kinds.
#[inline]
pub fn is_kind(value: &Value, kinds: u8) -> bool {
    let kind = match value {
        Value::Null => NULL,
        Value::Bool(_) => BOOLEAN,
        Value::Number(number) => match kinds & NUMBER {
            INTEGER => return number.exact().is_whole(),
            _ => NUMBER,
        },
        Value::String(_) => STRING,
        Value::Array(_) => ARRAY,
        Value::Object(_) => OBJECT,
    };
    kinds & kind != 0
}

/// The value must be of one of the kinds.
#[inline]
pub fn kinds(value: &Value, kinds: u8, at: &Path<'_>, sink: &mut Sink) {
    if !is_kind(value, kinds) {
        wrong_kind(value, kinds, at, sink);
    }
}

/// The text that the value must be.
#[inline]
pub fn string<'v>(value: &'v Value, at: &Path<'_>, sink: &mut Sink) -> Option<&'v String> {
    if let Value::String(text) = value {
        return Some(text);
    }
    wrong_kind(value, STRING, at, sink);
    None
}

/// The number that the value must be.
#[inline]
pub fn any_number<'v>(
    value: &'v Value,
    at: &Path<'_>,
    sink: &mut Sink,
) -> Option<&'v serde_json::Number> {
    if let Value::Number(number) = value {
        return Some(number);
    }
    wrong_kind(value, NUMBER, at, sink);
    None
}

/// The whole number that the value must be.
#[inline]
pub fn integer<'v>(
    value: &'v Value,
    at: &Path<'_>,
    sink: &mut Sink,
) -> Option<&'v serde_json::Number> {
    if let Value::Number(number) = value
        && number.exact().is_whole()
    {
        return Some(number);
    }
    wrong_kind(value, INTEGER, at, sink);
    None
}

/// The items of the array that the value must be.
#[inline]
pub fn array<'v>(value: &'v Value, at: &Path<'_>, sink: &mut Sink) -> Option<&'v Vec<Value>> {
    if let Value::Array(items) = value {
        return Some(items);
    }
    wrong_kind(value, ARRAY, at, sink);
    None
}

/// The members of the object that the value must be.
#[inline]
pub fn object<'v>(
    value: &'v Value,
    at: &Path<'_>,
    sink: &mut Sink,
) -> Option<&'v Map<String, Value>> {
    if let Value::Object(members) = value {
        return Some(members);
    }
    wrong_kind(value, OBJECT, at, sink);
    None
}

/// The truth value that the value must be.
#[inline]
pub fn boolean<'v>(value: &'v Value, at: &Path<'_>, sink: &mut Sink) -> Option<&'v bool> {
    if let Value::Bool(flag) = value {
        return Some(flag);
    }
    wrong_kind(value, BOOLEAN, at, sink);
    None
}

#[cold]
pub(super) fn wrong_kind(value: &Value, kinds: u8, at: &Path<'_>, sink: &mut Sink) {
    const NAMES: [(u8, &str); 7] = [
        (STRING, "string"),
        (NUMBER, "number"),
        (INTEGER, "integer"),
        (BOOLEAN, "boolean"),
        (ARRAY, "array"),
        (OBJECT, "object"),
        (NULL, "null"),
    ];
    let mut names = [""; 7];
    let mut count = 0;
    let mut left = kinds;
    for (kind, name) in NAMES {
        if left & kind == kind {
            left &= !kind;
            if let Some(place) = names.get_mut(count) {
                *place = name;
                count += 1;
            }
        }
    }
    let limit = Shown::Texts(names.get(..count).unwrap_or_default());
    sink.report(at, Keyword::Type, Detail { limit, actual: Shown::Json(value) });
}
