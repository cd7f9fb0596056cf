//! `type`: which of the kinds of JSON value it is.

use crate::json::{List, Node, Object};
use crate::validate::number::Exact;
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
pub fn is_kind(value: Node<'_>, kinds: u8) -> bool {
    kinds & kind_of(value, kinds & NUMBER == INTEGER) != 0
}

/// The kind of a value; a number's is looked at closely only where that makes a difference.
#[inline]
fn kind_of(value: Node<'_>, closely: bool) -> u8 {
    let number = |number: Exact<'_>| if closely && !number.is_whole() { 8 } else { NUMBER };
    match value {
        Node::Value(value) => match value {
            serde_json::Value::Null => NULL,
            serde_json::Value::Bool(_) => BOOLEAN,
            serde_json::Value::Number(value) => number(value.into()),
            serde_json::Value::String(_) => STRING,
            serde_json::Value::Array(_) => ARRAY,
            serde_json::Value::Object(_) => OBJECT,
        },
        Node::Element(element) => element.kind_bit(closely),
    }
}

/// The value must be of one of the kinds.
#[inline]
pub fn kinds(value: Node<'_>, kinds: u8, at: &Path<'_>, sink: &mut Sink) {
    if !is_kind(value, kinds) {
        wrong_kind(value, kinds, at, sink);
    }
}

macro_rules! taken {
    ($($(#[$doc:meta])* $name:ident $kind:ident: $value:ident => $held:ty, $as:expr;)*) => {
        $($(#[$doc])*
        #[inline]
        pub fn $name<'v>($value: Node<'v>, at: &Path<'_>, sink: &mut Sink) -> Option<$held> {
            let held = $as;
            if held.is_none() {
                wrong_kind($value, $kind, at, sink);
            }
            held
        })*
    };
}

taken! {
    /// The text that the value must be.
    string STRING: value => &'v str, value.as_text();
    /// The number that the value must be.
    any_number NUMBER: value => Exact<'v>, value.as_number();
    /// The whole number that the value must be.
    integer INTEGER: value => Exact<'v>, value.as_number().filter(Exact::is_whole);
    /// The items of the array that the value must be.
    array ARRAY: value => List<'v>, value.as_list();
    /// The members of the object that the value must be.
    object OBJECT: value => Object<'v>, value.as_object();
    /// The truth value that the value must be.
    boolean BOOLEAN: value => bool, value.as_bool();
}

#[cold]
pub(super) fn wrong_kind(value: Node<'_>, kinds: u8, at: &Path<'_>, sink: &mut Sink) {
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
