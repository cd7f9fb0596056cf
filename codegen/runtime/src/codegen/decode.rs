//! Taking JSON values apart.

use std::fmt;

use serde_json::Value;

use super::{Json, Map};

/// A decoded value, or where and why it could not be had.
pub type Decoded<T> = Result<T, Mismatch>;

/// A JSON value that does not have the form of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// JSON pointer to the value.
    pub pointer: String,
    /// What is wrong there.
    pub message: String,
}

impl Mismatch {
    /// Something is wrong with the value itself.
    pub fn new(message: impl Into<String>) -> Self {
        Self { pointer: String::new(), message: message.into() }
    }

    /// The value is of another kind.
    pub fn kind(expected: &str, found: &Value) -> Self {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        Self::new(format!("expected {expected}, found {found}"))
    }

    /// The same seen from the object or array that holds the value.
    #[must_use]
    pub fn under(mut self, token: &str) -> Self {
        let token = token.replace('~', "~0").replace('/', "~1");
        self.pointer.insert_str(0, &token);
        self.pointer.insert(0, '/');
        self
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pointer.is_empty() {
            true => formatter.write_str(&self.message),
            false => write!(formatter, "{}: {}", self.pointer, self.message),
        }
    }
}

impl std::error::Error for Mismatch {}

/// The members of an object, taken out one by one.
#[derive(Debug)]
pub struct Members(serde_json::Map<String, Value>);

/// The members of a value that must be an object.
///
/// # Errors
/// For any other value.
pub fn members(from: Value) -> Decoded<Members> {
    match from {
        Value::Object(members) => Ok(Members(members)),
        other => Err(Mismatch::kind("an object", &other)),
    }
}

/// All members that are left, as a map.
///
/// # Errors
/// Where one of them has another form.
pub fn rest_of<T: Json>(members: Members) -> Decoded<Map<T>> {
    let decoded = members.0.into_iter().map(|(name, value)| {
        let value = T::decode(value).map_err(|mismatch| mismatch.under(&name))?;
        Ok((name, value))
    });
    decoded.collect()
}

impl Members {
    /// A member that is always there.
    ///
    /// # Errors
    /// Where it is missing or has another form.
    pub fn required<T: Json>(&mut self, name: &str) -> Decoded<T> {
        match self.0.swap_remove(name) {
            Some(value) => T::decode(value).map_err(|mismatch| mismatch.under(name)),
            None => Err(Mismatch::new(format!("the member `{name}` is missing"))),
        }
    }

    /// A member that may be missing. Null counts as missing.
    ///
    /// # Errors
    /// Where it has another form.
    pub fn optional<T: Json>(&mut self, name: &str) -> Decoded<Option<T>> {
        match self.0.swap_remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::decode(value).map(Some).map_err(|mismatch| mismatch.under(name)),
        }
    }

    /// A member that may be missing, but not null.
    ///
    /// # Errors
    /// Where it has another form.
    pub fn present<T: Json>(&mut self, name: &str) -> Decoded<Option<T>> {
        let value = self.0.swap_remove(name);
        value.map(|value| T::decode(value).map_err(|mismatch| mismatch.under(name))).transpose()
    }

    /// A member that may be missing and can be any JSON value, null among them.
    pub fn any(&mut self, name: &str) -> Option<Value> {
        self.0.swap_remove(name)
    }

    /// A member that may be missing or null, which are told apart.
    ///
    /// # Errors
    /// Where it has another form.
    pub fn optional_nullable<T: Json>(&mut self, name: &str) -> Decoded<Option<Option<T>>> {
        match self.0.swap_remove(name) {
            None => Ok(None),
            Some(value) => Json::decode(value).map(Some).map_err(|mismatch| mismatch.under(name)),
        }
    }

    /// Rewrites a member into the JSON kind that its field wants, where it has another spelling.
    pub fn coerce(&mut self, name: &str, kind: super::Kinds) {
        if let Some(value) = self.0.get_mut(name) {
            let written = value.take();
            *value = coerced(written, kind);
        }
    }

    /// Refuses members that have not been taken.
    ///
    /// # Errors
    /// For the first of them.
    pub fn nothing_else(&self) -> Decoded<()> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(name) => Err(Mismatch::new("the member is not known").under(name)),
        }
    }

    /// The members that are left.
    ///
    /// # Errors
    /// Where one of them has another form.
    pub fn rest<T: Json>(self) -> Decoded<Map<T>> {
        rest_of(self)
    }
}

/// The value in the wanted kind, where it only is another spelling of it: `"5"` for `5`, `5` for
/// `"5"`, a lone item for a list of one. Any other value stays.
pub fn coerced(value: Value, kind: super::Kinds) -> Value {
    if kind.has(&value) {
        return value;
    }
    match value {
        Value::String(text) if kind.scalars() => match serde_json::from_str::<Value>(&text) {
            Ok(read) if kind.has(&read) => read,
            _ => Value::String(text),
        },
        Value::Number(number) if kind.text() => Value::String(number.to_string()),
        Value::Bool(value) if kind.text() => Value::String(value.to_string()),
        Value::Array(mut items) if !kind.list() && items.len() == 1 => items.remove(0),
        value if kind.list() && !value.is_null() => Value::Array(vec![value]),
        value => value,
    }
}
