//! The three shapes of value that parameter styles know: a scalar, a list, members.

use serde_json::Value;

/// A value, as far as a style looks into it. What lies deeper is JSON text: OpenAPI leaves it
/// undefined.
#[derive(Debug, PartialEq)]
pub(super) enum Shape {
    /// Nothing to write: null, an empty list, an object without members (RFC 6570, section 2.3).
    Absent,
    /// One text.
    Scalar(String),
    /// Items; null items are left out.
    List(Vec<String>),
    /// Members; null members are left out.
    Members(Vec<(String, String)>),
}

impl Shape {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Absent,
            Value::Array(items) => {
                let items: Vec<_> = items.iter().filter(|item| !item.is_null()).map(text).collect();
                if items.is_empty() { Self::Absent } else { Self::List(items) }
            }
            Value::Object(members) => {
                let members: Vec<_> = members
                    .iter()
                    .filter(|(_, value)| !value.is_null())
                    .map(|(name, value)| (name.clone(), text(value)))
                    .collect();
                if members.is_empty() { Self::Absent } else { Self::Members(members) }
            }
            scalar => Self::Scalar(text(scalar)),
        }
    }
}

/// A scalar as text; anything else as JSON text.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
