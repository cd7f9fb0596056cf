//! Taking JSON values apart.

use std::fmt;

use serde_json::Value;

use super::Json;
use crate::json::{Document, Element, Kind};

/// A decoded value, or where and why it could not be had.
pub type Decoded<T> = Result<T, Mismatch>;

/// A JSON value that does not have the form of a type. One word long, because every value that is
/// decoded is handed on beside one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch(Box<Reason>);

/// What does not have the form of a type, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// JSON pointer to the value.
    pub pointer: String,
    /// What is wrong there.
    pub message: String,
}

impl Mismatch {
    /// Something is wrong with the value itself.
    pub fn new(message: impl Into<String>) -> Self {
        Self(Box::new(Reason { pointer: String::new(), message: message.into() }))
    }

    /// The value is of another kind.
    #[cold]
    pub fn kind(expected: &str, found: Element<'_>) -> Self {
        let found = match found.kind() {
            Kind::Null => "null",
            Kind::Bool(_) => "a boolean",
            Kind::Integer(_) | Kind::Number(_) => "a number",
            Kind::Text(_) => "a string",
            Kind::Array(_) => "an array",
            Kind::Object(_) => "an object",
        };
        Self::new(format!("expected {expected}, found {found}"))
    }

    /// The same seen from the object or array that holds the value.
    #[cold]
    #[must_use]
    pub fn under(mut self, token: &str) -> Self {
        let token = token.replace('~', "~0").replace('/', "~1");
        self.0.pointer.insert_str(0, &token);
        self.0.pointer.insert(0, '/');
        self
    }

    /// What it is about.
    pub fn into_reason(self) -> Reason {
        *self.0
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Reason { pointer, message } = &*self.0;
        match pointer.is_empty() {
            true => formatter.write_str(message),
            false => write!(formatter, "{pointer}: {message}"),
        }
    }
}

impl std::error::Error for Mismatch {}

/// A value that is written in another kind than its field wants, as the field wants it.
pub(super) fn recast(from: Element<'_>, kind: super::Kinds) -> Option<Document<'static>> {
    if kind.has(from) {
        return None;
    }
    let value = Value::decode(from).ok()?;
    Some(Document::of_value(&coerced(value, kind)))
}

/// The value in the wanted kind, where it only is another spelling of it: `"5"` for `5`, `5` for
/// `"5"`, a lone item for a list of one. Any other value stays.
fn coerced(value: Value, kind: super::Kinds) -> Value {
    match value {
        Value::String(text) if kind.scalars() => match serde_json::from_str::<Value>(&text) {
            Ok(read) if kind.has(Document::of_value(&read).root()) => read,
            _ => Value::String(text),
        },
        Value::Number(number) if kind.text() => Value::String(number.to_string()),
        Value::Bool(value) if kind.text() => Value::String(value.to_string()),
        Value::Array(mut items) if !kind.list() && items.len() == 1 => items.remove(0),
        value if kind.list() && !value.is_null() => Value::Array(vec![value]),
        value => value,
    }
}
