//! A JSON value that knows where it was written.

use indexmap::IndexMap;

use super::Span;

/// A value and the bytes that it was read from.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// The six kinds of JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it was written.
    Number(Number),
    /// A text.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// Members in the order of the text.
    Object(Object),
}

/// A number by its text, so that neither size nor precision is lost. Always valid JSON number
/// syntax: readers rewrite YAML's other spellings (`+1`, `.5`, `0x1F`) when they accept them.
#[derive(Clone, Debug)]
pub struct Number(pub String);

/// The members of an object, in order, each name once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object(pub IndexMap<String, Member>);

/// One member of an object.
#[derive(Clone, Debug)]
pub struct Member {
    /// Where the name stands.
    pub key: Span,
    /// The value.
    pub value: Node,
}

/// Equality of values, whatever their places.
impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// Equality of values, whatever their places.
impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// Equality by value: `1`, `1.0` and `10e-1` are the same number.
impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.decimal() == other.decimal()
    }
}

impl Node {
    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<&Number> {
        match &self.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The members, if it is an object.
    pub fn as_object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The value at the member or item `key`, as one unescaped token of a JSON pointer.
    pub fn child(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Object(object) => object.get(key),
            Value::Array(items) => items.get(array_index(key)?),
            _ => None,
        }
    }

    /// The value at a JSON pointer (RFC 6901), the empty pointer being this value.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        if pointer.is_empty() {
            return Some(self);
        }
        let rest = pointer.strip_prefix('/')?;
        rest.split('/').try_fold(self, |node, token| match token.contains('~') {
            true => node.child(&token.replace("~1", "/").replace("~0", "~")),
            false => node.child(token),
        })
    }

    /// The same value without places. Numbers beyond what `serde_json` holds become the nearest
    /// `f64`; those beyond `f64` become null.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(number) => number.to_json(),
            Value::String(text) => text.as_str().into(),
            Value::Array(items) => items.iter().map(Node::to_json).collect(),
            Value::Object(object) => serde_json::Value::Object(
                object.iter().map(|(key, node)| (key.to_owned(), node.to_json())).collect(),
            ),
        }
    }

    /// What kind of value it is, in words: `null`, `a boolean`, `a number`…
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }
}

fn array_index(token: &str) -> Option<usize> {
    let canonical = token == "0" || !token.starts_with(['0', '+']);
    canonical.then(|| token.parse().ok())?
}

impl Object {
    /// The value of the member `key`.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.0.get(key).map(|member| &member.value)
    }

    /// Where the name `key` stands.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        self.0.get(key).map(|member| member.key)
    }

    /// Names and values, in the order of the text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.0.iter().map(|(key, member)| (key.as_str(), &member.value))
    }
}

impl Number {
    /// The number as an `i64`, if it is a whole number in that range, however it is written.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_i128().and_then(|value| value.try_into().ok())
    }

    /// The number as a `u64`, if it is a whole number in that range, however it is written.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_i128().and_then(|value| value.try_into().ok())
    }

    /// The nearest `f64`; infinite when it is too large for one.
    pub fn as_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// Whether it is a whole number: `1`, `1.0` and `1e3` are.
    pub fn is_integer(&self) -> bool {
        self.decimal().exponent >= 0
    }

    fn as_i128(&self) -> Option<i128> {
        let Decimal { negative, digits, exponent } = self.decimal();
        let exponent = u32::try_from(exponent).ok().filter(|exponent| *exponent <= 38)?;
        let magnitude = if digits.is_empty() { 0 } else { digits.parse::<i128>().ok()? };
        let value = magnitude.checked_mul(10_i128.checked_pow(exponent)?)?;
        Some(if negative { -value } else { value })
    }

    fn to_json(&self) -> serde_json::Value {
        if !self.0.contains(['.', 'e', 'E']) {
            if let Ok(value) = self.0.parse::<i64>() {
                return value.into();
            }
            if let Ok(value) = self.0.parse::<u64>() {
                return value.into();
            }
        }
        self.as_f64().into()
    }

    /// Sign, significant digits and power of ten, in one form for each value.
    fn decimal(&self) -> Decimal {
        let (negative, text) = match self.0.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, self.0.as_str()),
        };
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let significant = digits.trim_start_matches('0');
        let trimmed = significant.trim_end_matches('0');
        if trimmed.is_empty() {
            return Decimal { negative: false, digits: String::new(), exponent: 0 };
        }
        let dropped = i64::try_from(significant.len() - trimmed.len()).unwrap_or(i64::MAX);
        let fraction = i64::try_from(fraction.len()).unwrap_or(i64::MAX);
        // An exponent that i64 can't hold is far outside any use: saturate.
        let written = exponent.parse::<i64>().unwrap_or(match exponent.starts_with('-') {
            true => i64::MIN / 2,
            false => i64::MAX / 2,
        });
        let exponent = written.saturating_sub(fraction).saturating_add(dropped);
        Decimal { negative, digits: trimmed.to_owned(), exponent }
    }
}

#[derive(PartialEq)]
struct Decimal {
    negative: bool,
    digits: String,
    exponent: i64,
}
