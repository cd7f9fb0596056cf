//! Writes parameter values in every style of OpenAPI 3.1, byte for byte as its table of style
//! examples and RFC 6570 say.
//!
//! OpenAPI leaves some combinations undefined. Here, styles of delimiters with `explode` write as
//! `form` does, `deepObject` goes as deep as the value (list items by index), and `null` is left
//! out.

use serde_json::Value;

use super::shape::{Shape, text};
use crate::describe::{Parameter, Place, Style};
use crate::percent::{Keep, encode};

/// What a parameter adds to a request.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Written {
    /// Nothing.
    Nothing,
    /// What stands for it in the path, or the value of its header.
    Whole(String),
    /// Encoded `name=value` pairs of a query string, form or `Cookie` header.
    Pairs(Vec<String>),
}

/// Writes the value of a parameter.
pub(crate) fn write(parameter: &Parameter, value: &Value) -> Written {
    match parameter.place {
        Place::Path => path(parameter, value),
        Place::Header => header(parameter, value),
        Place::Query => query(parameter.name, parameter, value, keep(parameter)),
        Place::QueryString => query_string(parameter, value),
        Place::Cookie => query(parameter.name, parameter, value, Keep::Unreserved),
    }
}

/// Writes a field of a form body as `layout` says, whatever the name there.
pub(crate) fn write_form_field(name: &str, layout: &Parameter, value: &Value) -> Written {
    query(name, layout, value, Keep::Form)
}

fn keep(parameter: &Parameter) -> Keep {
    if parameter.allow_reserved { Keep::Reserved } else { Keep::Unreserved }
}

fn path(parameter: &Parameter, value: &Value) -> Written {
    let keep = if parameter.allow_reserved { Keep::Segment } else { Keep::Unreserved };
    let name = encode(parameter.name, Keep::Unreserved);
    if parameter.style == Style::Json {
        return Written::Whole(encode(&value.to_string(), keep));
    }
    let shape = Shape::of(value);
    if shape == Shape::Absent {
        return Written::Nothing;
    }
    Written::Whole(match parameter.style {
        Style::Matrix => matrix(&name, shape, parameter.explode, keep),
        Style::Label => label(shape, parameter.explode, keep),
        _ => simple(shape, parameter.explode, keep),
    })
}

fn header(parameter: &Parameter, value: &Value) -> Written {
    if parameter.style == Style::Json {
        return Written::Whole(value.to_string());
    }
    match Shape::of(value) {
        Shape::Absent => Written::Nothing,
        shape => Written::Whole(simple(shape, parameter.explode, Keep::Everything)),
    }
}

fn query(name: &str, layout: &Parameter, value: &Value, keep: Keep) -> Written {
    let names = if keep == Keep::Form { Keep::Form } else { Keep::Unreserved };
    let encoded = encode(name, names);
    let pairs = match layout.style {
        Style::Json if value.is_null() => Vec::new(),
        Style::Json => vec![format!("{encoded}={}", encode(&value.to_string(), keep))],
        Style::DeepObject => deep_object(encoded, value, names, keep),
        style => form(&encoded, Shape::of(value), layout.explode, delimiter(style), names, keep),
    };
    if pairs.is_empty() { Written::Nothing } else { Written::Pairs(pairs) }
}

fn query_string(parameter: &Parameter, value: &Value) -> Written {
    match (parameter.style, value) {
        (Style::Json, value) => Written::Pairs(vec![encode(&value.to_string(), Keep::Unreserved)]),
        (_, Value::String(text)) => Written::Pairs(vec![encode(text, Keep::Reserved)]),
        (_, value) => {
            let pairs = form("", Shape::of(value), true, ",", Keep::Form, Keep::Form);
            if pairs.is_empty() { Written::Nothing } else { Written::Pairs(pairs) }
        }
    }
}

fn matrix(name: &str, shape: Shape, explode: bool, keep: Keep) -> String {
    let named = |name: &str, value: String| match value.is_empty() {
        true => format!(";{name}"),
        false => format!(";{name}={value}"),
    };
    match shape {
        Shape::Absent => String::new(),
        Shape::Scalar(value) => named(name, encode(&value, keep)),
        Shape::List(items) if explode => {
            items.iter().map(|item| named(name, encode(item, keep))).collect()
        }
        Shape::Members(members) if explode => members
            .iter()
            .map(|(key, value)| named(&encode(key, keep), encode(value, keep)))
            .collect(),
        Shape::List(items) => named(name, join(&items, ",", keep)),
        Shape::Members(members) => named(name, flat(&members, ",", keep)),
    }
}

fn label(shape: Shape, explode: bool, keep: Keep) -> String {
    let separator = if explode { "." } else { "," };
    let rest = match shape {
        Shape::Absent => return String::new(),
        Shape::Scalar(value) => encode(&value, keep),
        Shape::List(items) => join(&items, separator, keep),
        Shape::Members(members) if explode => assigned(&members, separator, keep),
        Shape::Members(members) => flat(&members, separator, keep),
    };
    format!(".{rest}")
}

fn simple(shape: Shape, explode: bool, keep: Keep) -> String {
    match shape {
        Shape::Absent => String::new(),
        Shape::Scalar(value) => encode(&value, keep),
        Shape::List(items) => join(&items, ",", keep),
        Shape::Members(members) if explode => assigned(&members, ",", keep),
        Shape::Members(members) => flat(&members, ",", keep),
    }
}

fn delimiter(style: Style) -> &'static str {
    match style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    }
}

fn form(
    name: &str,
    shape: Shape,
    explode: bool,
    delimiter: &str,
    names: Keep,
    keep: Keep,
) -> Vec<String> {
    match shape {
        Shape::Absent => Vec::new(),
        Shape::Scalar(value) => vec![format!("{name}={}", encode(&value, keep))],
        Shape::List(items) if explode => {
            items.iter().map(|item| format!("{name}={}", encode(item, keep))).collect()
        }
        Shape::Members(members) if explode => members
            .iter()
            .map(|(key, value)| format!("{}={}", encode(key, names), encode(value, keep)))
            .collect(),
        Shape::List(items) => vec![format!("{name}={}", join(&items, delimiter, keep))],
        Shape::Members(members) => vec![format!("{name}={}", flat(&members, delimiter, keep))],
    }
}

/// `a,b`
fn join(items: &[String], separator: &str, keep: Keep) -> String {
    items.iter().map(|item| encode(item, keep)).collect::<Vec<_>>().join(separator)
}

/// `R,100,G,200`
fn flat(members: &[(String, String)], separator: &str, keep: Keep) -> String {
    let parts = members.iter().flat_map(|(key, value)| [encode(key, keep), encode(value, keep)]);
    parts.collect::<Vec<_>>().join(separator)
}

/// `R=100,G=200`
fn assigned(members: &[(String, String)], separator: &str, keep: Keep) -> String {
    let parts =
        members.iter().map(|(key, value)| format!("{}={}", encode(key, keep), encode(value, keep)));
    parts.collect::<Vec<_>>().join(separator)
}

/// `color%5BR%5D=100`, as deep as the value goes.
fn deep_object(name: String, value: &Value, names: Keep, keep: Keep) -> Vec<String> {
    let mut pairs = Vec::new();
    let mut open = vec![(name, value)];
    while let Some((name, value)) = open.pop() {
        let child = |key: &str| format!("{name}%5B{}%5D", encode(key, names));
        match value {
            Value::Null => {}
            // The stack gives back what was put in last, so members go in from last to first.
            Value::Object(members) => {
                open.extend(members.iter().rev().map(|(key, value)| (child(key), value)));
            }
            Value::Array(items) => {
                let items = items.iter().enumerate().rev();
                open.extend(items.map(|(index, value)| (child(&index.to_string()), value)));
            }
            scalar => pairs.push(format!("{name}={}", encode(&text(scalar), keep))),
        }
    }
    pairs
}
