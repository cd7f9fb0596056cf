//! `type`: which of the kinds of JSON value it is.

use serde_json::{Map, Number, Value};

use crate::validate::number::Number as _;
use crate::validate::report::broken;
use crate::validate::{Outcome, Path, Shown, Sink, Site, Stop};

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
pub fn kinds<S: Sink + ?Sized>(
    value: &Value,
    kinds: u8,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
    if is_kind(value, kinds) {
        return Ok(());
    }
    wrong_kind(value, kinds, at, site, sink)
}

macro_rules! narrow {
    ($($(#[$doc:meta])* $name:ident: $variant:ident($type:ty) = $kind:expr;)*) => {
        $($(#[$doc])*
        #[inline]
        pub fn $name<'v, S: Sink + ?Sized>(
            value: &'v Value,
            at: &Path<'_>,
            site: &'static Site,
            sink: &mut S,
        ) -> Result<Option<&'v $type>, Stop> {
            if let Value::$variant(inner) = value {
                return Ok(Some(inner));
            }
            wrong_kind(value, $kind, at, site, sink).map(|()| None)
        })*
    };
}

narrow! {
    /// The text that the value must be.
    string: String(String) = STRING;
    /// The number that the value must be.
    number: Number(Number) = NUMBER;
    /// The items of the array that the value must be.
    array: Array(Vec<Value>) = ARRAY;
    /// The members of the object that the value must be.
    object: Object(Map<String, Value>) = OBJECT;
    /// The truth value that the value must be.
    boolean: Bool(bool) = BOOLEAN;
}

/// The whole number that the value must be.
#[inline]
pub fn integer<'v, S: Sink + ?Sized>(
    value: &'v Value,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Result<Option<&'v Number>, Stop> {
    match value {
        Value::Number(number) if number.exact().is_whole() => Ok(Some(number)),
        _ => wrong_kind(value, INTEGER, at, site, sink).map(|()| None),
    }
}

#[cold]
fn wrong_kind<S: Sink + ?Sized>(
    value: &Value,
    kinds: u8,
    at: &Path<'_>,
    site: &'static Site,
    sink: &mut S,
) -> Outcome {
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
    broken(limit, Shown::Json(value), at, site, sink)
}
