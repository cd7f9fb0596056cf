//! What is wrong with a value: the limit it breaks and what it is instead.

use std::fmt;

use serde_json::Value;

use super::literal::Literal;
use crate::json::{Decimal, List, Node, Object};

/// The limit of a broken rule and what was found.
#[derive(Clone, Copy, Debug)]
pub struct Detail<'a> {
    /// What the rule asks for.
    pub limit: Shown<'a>,
    /// What the value is.
    pub actual: Shown<'a>,
}

/// A value that can be shown, borrowed.
#[derive(Clone, Copy, Debug)]
pub enum Shown<'a> {
    /// Nothing worth showing.
    Nothing,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i128),
    /// Any other number.
    Float(f64),
    /// A number as it is written.
    Decimal(Decimal<'a>),
    /// A count of characters, items or members.
    Count(usize),
    /// A text.
    Text(&'a str),
    /// Texts.
    Texts(&'a [&'a str]),
    /// Values that the specification lists.
    Literals(&'a [Literal]),
    /// Two places in an array.
    Pair(usize, usize),
    /// A JSON value.
    Json(Node<'a>),
}

/// Characters of a text that are shown.
const LONGEST: usize = 60;

impl Shown<'_> {
    /// The value for machines, bounded: long texts are cut, large values are named by size.
    pub(super) fn to_json(self) -> Option<Value> {
        Some(match self {
            Self::Nothing => return None,
            Self::Bool(value) => value.into(),
            Self::Integer(value) => integer_to_json(value),
            Self::Float(value) => value.into(),
            Self::Decimal(value) => decimal_to_json(value),
            Self::Count(count) => count.into(),
            Self::Text(text) => shorten(text).into(),
            Self::Texts(texts) => texts.iter().map(|text| shorten(text)).collect(),
            Self::Literals(literals) => literals.iter().map(Literal::to_json).collect(),
            Self::Pair(first, second) => vec![first, second].into(),
            Self::Json(value) => bounded(value),
        })
    }
}

/// How a sentence names the value.
impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Nothing => Ok(()),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Integer(value) => write!(f, "{value}"),
            Self::Float(value) => write!(f, "{value}"),
            Self::Decimal(value) => f.write_str(&shorten(value.text())),
            Self::Count(count) => write!(f, "{count}"),
            Self::Text(text) => write!(f, "{}", quoted(text)),
            Self::Texts(texts) => list(f, texts.iter().map(|text| quoted(text))),
            Self::Literals(all) => list(f, all.iter().map(literal)),
            Self::Pair(first, second) => write!(f, "{first} and {second}"),
            Self::Json(value) => write!(f, "{}", display(value)),
        }
    }
}

/// A text in quotes, shortened where it is long.
pub(super) fn quoted(text: &str) -> String {
    Value::from(shorten(text)).to_string()
}

fn list(f: &mut fmt::Formatter<'_>, items: impl Iterator<Item = String>) -> fmt::Result {
    const MOST: usize = 24;
    for (index, item) in items.enumerate() {
        match index {
            0 => write!(f, "{item}")?,
            MOST => return write!(f, ", …"),
            _ => write!(f, ", {item}")?,
        }
    }
    Ok(())
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Decimal(_, text) => (*text).to_owned(),
        other => display(Node::Value(&other.to_json())),
    }
}

fn display(value: Node<'_>) -> String {
    if let Some(text) = value.as_text() {
        return quoted(text);
    }
    if let Some(number) = value.as_number() {
        return number.shown().to_string();
    }
    if let Some(items) = value.as_list() {
        return match items.len() {
            0 => "[]".to_owned(),
            count => format!("an array of {}", counted(count, "item")),
        };
    }
    if let Some(members) = value.as_object() {
        return match members.len() {
            0 => "{}".to_owned(),
            count => format!("an object of {}", counted(count, "member")),
        };
    }
    value.as_bool().map_or_else(|| "null".to_owned(), |value| value.to_string())
}

/// A count with its noun, in the singular or the plural.
pub(super) fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

fn bounded(value: Node<'_>) -> Value {
    if let Some(text) = value.as_text() {
        return shorten(text).into();
    }
    if let Some(number) = value.as_number() {
        return number.shown().to_json().unwrap_or_default();
    }
    let empty = value.as_list().is_some_and(List::is_empty)
        || value.as_object().is_some_and(Object::is_empty);
    match (empty, value.as_list(), value.as_bool()) {
        (true, Some(_), _) => Value::Array(Vec::new()),
        (true, None, _) => Value::Object(serde_json::Map::new()),
        (false, _, Some(value)) => value.into(),
        (false, ..) if value.is_null() => Value::Null,
        (false, ..) => display(value).into(),
    }
}

/// A number where one of `serde_json` has all of its digits; else its text.
fn decimal_to_json(value: Decimal<'_>) -> Value {
    if let Some(whole) = value.as_integer() {
        return integer_to_json(whole);
    }
    let nearest = value.nearest();
    match Decimal::of(&nearest.to_string()).order(value).is_eq() && nearest.is_finite() {
        true => nearest.into(),
        false => shorten(value.text()).into(),
    }
}

fn integer_to_json(value: i128) -> Value {
    if let Ok(value) = i64::try_from(value) {
        return value.into();
    }
    match u64::try_from(value) {
        Ok(value) => value.into(),
        Err(_) => value.to_string().into(),
    }
}
