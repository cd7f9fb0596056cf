//! A schema as its author would write it: what is used once stands where it is used, and only what is
//! shared has a name. With a reference at every member, validators of others would be slower than they are.

use std::collections::BTreeMap;

use bindery::json_schema::{definitions, fragment};
use bindery::model::{SchemaId, Schemas};
use serde_json::{Map, Value, json};

/// How often each definition is referred to.
type Uses = BTreeMap<String, usize>;

/// The schema `root` as a document of its own.
pub fn document(schemas: &Schemas, root: SchemaId) -> Value {
    let all = plain(&definitions(schemas));
    let start = json!({ "$ref": fragment(root) });
    let mut uses = Uses::new();
    count(&start, &all, &mut uses);
    let mut shared = Map::new();
    for (reference, _) in uses.iter().filter(|(_, uses)| **uses > 1) {
        let name = reference.trim_start_matches("#/$defs/").to_owned();
        shared.insert(name, inline(target(reference, &all), &all, &uses));
    }
    let mut document = Map::new();
    document.insert("$schema".to_owned(), all["$schema"].clone());
    if let Value::Object(members) = inline(&start, &all, &uses) {
        document.extend(members);
    }
    document.insert("$defs".to_owned(), shared.into());
    document.into()
}

/// `$ref` as JSON Schema has it, a text: where a schema of the model refers, what stands there is an object
/// with the text.
fn plain(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => members
            .iter()
            .map(|(key, it)| match &it["$ref"] {
                Value::String(reference) if key == "$ref" => (key.clone(), json!(reference)),
                _ => (key.clone(), plain(it)),
            })
            .collect(),
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

fn count(schema: &Value, all: &Value, uses: &mut Uses) {
    if let Some(reference) = schema["$ref"].as_str() {
        let times = uses.entry(reference.to_owned()).or_default();
        *times += 1;
        if *times == 1 {
            count(target(reference, all), all, uses);
        }
    }
    for child in children(schema) {
        count(child, all, uses);
    }
}

fn children(schema: &Value) -> Vec<&Value> {
    match schema {
        Value::Object(members) => members.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    }
}

fn target<'a>(reference: &str, all: &'a Value) -> &'a Value {
    all.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null)
}

/// References to what only refers on, or is used once, replaced by what they lead to.
fn inline(schema: &Value, all: &Value, uses: &Uses) -> Value {
    match schema {
        Value::Object(members) => match (members.len(), schema["$ref"].as_str()) {
            (1, Some(reference)) if is_inlined(reference, all, uses) => {
                inline(target(reference, all), all, uses)
            }
            _ => {
                members.iter().map(|(key, it)| (key.clone(), member(key, it, all, uses))).collect()
            }
        },
        Value::Array(items) => items.iter().map(|it| inline(it, all, uses)).collect(),
        other => other.clone(),
    }
}

/// A list of one type becomes that type, which is how people write it.
fn member(key: &str, value: &Value, all: &Value, uses: &Uses) -> Value {
    match value.as_array().map(Vec::as_slice) {
        Some([only]) if key == "type" => only.clone(),
        _ => inline(value, all, uses),
    }
}

fn is_inlined(reference: &str, all: &Value, uses: &Uses) -> bool {
    let target = target(reference, all);
    let refers_on =
        target["$ref"].is_string() && target.as_object().is_some_and(|it| it.len() == 1);
    refers_on || uses.get(reference) == Some(&1)
}
