//! Enums of values that are not all texts, or not all whole numbers: one variant a value.

use serde_json::Value;

use super::enumeration::{is_closed, variant_ident};
use super::merge::Merged;
use crate::ir::{Docs, ValueEnum, ValueVariant};
use crate::lower::docs;
use crate::lower::names::{self, Scope};

/// An enum of all values that the schemas list, each once, null left aside.
pub fn of_merged(merged: &Merged<'_>, ident: &str) -> ValueEnum {
    let mut values: Vec<Value> = Vec::new();
    for node in merged.values.iter().flatten() {
        let value = node.to_json();
        if !values.contains(&value) {
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
