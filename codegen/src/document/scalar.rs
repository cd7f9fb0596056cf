//! Reading plain values the way their author meant them.
//!
//! The grammar check reports a number where a text should stand; these functions still read it.

use std::borrow::Cow;

use crate::source::{Node, Number, Value};

/// A text; numbers and booleans are taken as they are written.
pub fn text(node: &Node) -> Option<Cow<'_, str>> {
    match &node.value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Number(number) => Some(Cow::Borrowed(&number.0)),
        Value::Bool(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
        _ => None,
    }
}

/// A truth value; the texts `true` and `false` count.
pub fn boolean(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// A number; a text that holds one counts.
pub fn number(node: &Node) -> Option<Number> {
    match &node.value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => is_json_number(text).then(|| Number(text.clone())),
        _ => None,
    }
}

/// A number of things: whole, not negative, within `u64`.
pub fn count(node: &Node) -> Option<u64> {
    number(node)?.as_u64()
}

fn is_json_number(text: &str) -> bool {
    let starts = text.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit());
    starts && serde_json::from_str::<serde_json::Number>(text).is_ok()
}
