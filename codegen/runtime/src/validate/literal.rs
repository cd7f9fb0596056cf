//! JSON values that the specification writes out, as constants.

use serde_json::Value;

use super::number::{Exact, Number as _};

/// A JSON value that can stand in a constant.
#[derive(Clone, Copy, Debug)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Integer(i128),
    /// Any other number.
    Float(f64),
    /// A text.
    Text(&'static str),
    /// A list.
    List(&'static [Literal]),
    /// Members, each name once.
    Object(&'static [(&'static str, Literal)]),
}

impl Literal {
    /// Whether the value is this one, as JSON Schema compares: numbers by value, objects without
    /// regard to order.
    pub fn equals(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Null, Value::Null) => true,
            (Self::Bool(left), Value::Bool(right)) => left == right,
            (Self::Integer(left), Value::Number(right)) => {
                right.exact().same(&Exact::Integer(*left))
            }
            (Self::Float(left), Value::Number(right)) => right.exact().same(&Exact::Float(*left)),
            (Self::Text(left), Value::String(right)) => left == right,
            (Self::List(left), Value::Array(right)) => {
                left.len() == right.len()
                    && left.iter().zip(right).all(|(left, right)| left.equals(right))
            }
            (Self::Object(left), Value::Object(right)) => {
                left.len() == right.len()
                    && left.iter().all(|(name, literal)| {
                        right.get(*name).is_some_and(|value| literal.equals(value))
                    })
            }
            _ => false,
        }
    }

    /// The value as JSON.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => (*value).into(),
            Self::Integer(value) => match i64::try_from(*value) {
                Ok(value) => value.into(),
                Err(_) => {
                    u64::try_from(*value).map_or_else(|_| (*value as f64).into(), Value::from)
                }
            },
            Self::Float(value) => (*value).into(),
            Self::Text(text) => (*text).into(),
            Self::List(items) => items.iter().map(Self::to_json).collect(),
            Self::Object(members) => Value::Object(
                members.iter().map(|(name, value)| ((*name).to_owned(), value.to_json())).collect(),
            ),
        }
    }
}
