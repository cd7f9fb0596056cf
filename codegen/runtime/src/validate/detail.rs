//! What is wrong with a value: the limit it breaks and what it is instead.

use std::fmt;

use serde_json::{Map, Value};

use super::literal::Literal;
use crate::json::{Decimal, Node, NodeKind};

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
    match value.kind() {
        NodeKind::Null => "null".to_owned(),
        NodeKind::Bool(value) => value.to_string(),
        NodeKind::Number(number) => number.shown().to_string(),
        NodeKind::Text(text) => quoted(text),
        NodeKind::List(items) if items.is_empty() => "[]".to_owned(),
        NodeKind::Object(members) if members.is_empty() => "{}".to_owned(),
        NodeKind::List(items) => format!("an array of {}", counted(items.len(), "item")),
        NodeKind::Object(members) => format!("an object of {}", counted(members.len(), "member")),
    }
}

/// A count with its noun, in the singular or the plural.
pub(super) fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

/// Kinds of JSON value, each with its article.
pub(super) fn kinds(limit: Shown<'_>) -> String {
    let Shown::Texts(kinds) = limit else { return limit.to_string() };
    let phrases: Vec<_> = kinds.iter().map(|kind| with_article(kind)).collect();
    phrases.join(" or ")
}

fn with_article(kind: &str) -> String {
    match kind {
        "null" => "null".to_owned(),
        "integer" | "array" | "object" => format!("an {kind}"),
        _ => format!("a {kind}"),
    }
}

/// Adds a character; what a terminal would act on is written as an escape.
pub(crate) fn push_visible(text: &mut String, character: char) {
    match character.is_control() {
        true => text.extend(character.escape_default()),
        false => text.push(character),
    }
}

fn shorten(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

fn bounded(value: Node<'_>) -> Value {
    match value.kind() {
        NodeKind::Null => Value::Null,
        NodeKind::Bool(value) => value.into(),
        NodeKind::Number(number) => number.shown().to_json().unwrap_or_default(),
        NodeKind::Text(text) => shorten(text).into(),
        NodeKind::List(items) if items.is_empty() => Value::Array(Vec::new()),
        NodeKind::Object(members) if members.is_empty() => Value::Object(Map::new()),
        NodeKind::List(_) | NodeKind::Object(_) => display(value).into(),
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
