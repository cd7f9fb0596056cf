//! Enums of values that are not all texts, or not all whole numbers: one variant a value.

use serde_json::Value;

use super::enumeration::{is_closed, variant_ident};
use super::merge::Merged;
use crate::ir::{Docs, ValueEnum, ValueVariant};
use crate::lower::docs;
use crate::lower::names::{self, Scope};
use crate::source::Node;

/// An enum of all values that the schemas list, null left aside.
pub fn of_merged(merged: &Merged<'_>, ident: &str) -> ValueEnum {
    of_values(merged, merged.values.iter().flatten().copied(), ident)
}

/// An enum of these values, each once.
pub fn of_values<'a>(
    merged: &Merged<'_>,
    listed: impl Iterator<Item = &'a Node>,
    ident: &str,
) -> ValueEnum {
    let mut values: Vec<Value> = Vec::new();
    for value in listed.map(|node| node.to_json()) {
        if !values.iter().any(|other| same(other, &value)) {
            values.push(value);
        }
    }
    let closed = is_closed(merged);
    let wanted: Vec<(String, String)> = values.iter().map(|it| named(merged, it, ident)).collect();
    let mut scope = Scope::reserving(["Unknown", "Self"].into_iter().filter(|_| !closed));
    let idents = names::unique(&mut scope, &wanted);
    let variants = values.into_iter().zip(idents).map(|(value, ident)| {
        let docs = Docs(vec![docs::code(&value.to_string())]);
        ValueVariant { ident, value, docs }
    });
    ValueEnum { variants: variants.collect(), unknown: (!closed).then(|| "Unknown".to_owned()) }
}

/// Numbers are compared by value: `1.0` is `1`.
fn same(one: &Value, other: &Value) -> bool {
    match (one.as_i64(), other.as_i64()) {
        (Some(one), Some(other)) => one == other,
        _ if one.is_number() && other.is_number() => one.as_f64() == other.as_f64(),
        _ => one == other,
    }
}

/// The value as text and the name that its variant should have: the one that the specification
/// gives, else its words.
fn named(merged: &Merged<'_>, value: &Value, ident: &str) -> (String, String) {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let given = merged.first(|schema| {
        let rust = schema.extensions.rust.as_ref()?;
        rust.variants.get(&text).cloned()
    });
    let name = given.unwrap_or_else(|| match value {
        Value::Array(items) if items.is_empty() => "EmptyList".to_owned(),
        Value::Object(members) if members.is_empty() => "EmptyObject".to_owned(),
        _ => variant_ident(&text, ident),
    });
    (text, name)
}
