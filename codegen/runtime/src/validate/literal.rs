//! JSON values that the specification writes out, as constants.

use serde_json::Value;

use super::number::Exact;
use crate::json::{Decimal, Node};

/// A JSON value that can stand in a constant.
#[derive(Clone, Copy, Debug)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Integer(i128),
    /// Any other number: the nearest float, and how it is written.
    Decimal(f64, &'static str),
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
    pub fn equals(&self, value: Node<'_>) -> bool {
        match self {
            Self::Null => value.is_null(),
            Self::Bool(wanted) => value.as_bool() == Some(*wanted),
            Self::Integer(wanted) => {
                value.as_number().is_some_and(|number| number.same(&Exact::Integer(*wanted)))
            }
            Self::Decimal(nearest, text) => {
                value.as_number().is_some_and(|number| is_decimal(number, *nearest, text))
            }
            Self::Text(wanted) => value.as_text() == Some(wanted),
            Self::List(wanted) => value.as_list().is_some_and(|items| {
                items.len() == wanted.len()
                    && wanted.iter().zip(items).all(|(literal, item)| literal.equals(item))
            }),
            Self::Object(wanted) => value.as_object().is_some_and(|members| {
                members.len() == wanted.len()
                    && wanted.iter().all(|(name, literal)| {
                        members.get(name).is_some_and(|value| literal.equals(value))
                    })
            }),
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
            Self::Decimal(nearest, _) => (*nearest).into(),
            Self::Text(text) => (*text).into(),
            Self::List(items) => items.iter().map(Self::to_json).collect(),
            Self::Object(members) => Value::Object(
                members.iter().map(|(name, value)| ((*name).to_owned(), value.to_json())).collect(),
            ),
        }
    }
}

/// A float is the decimal to which it is nearest; it has no more digits.
fn is_decimal(number: Exact<'_>, nearest: f64, text: &'static str) -> bool {
    match number {
        Exact::Float(float) => float == nearest,
        exact => exact.same(&Exact::Decimal(Decimal::of(text))),
    }
}
