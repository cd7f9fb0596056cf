//! A schema as its author would write it: what is used once stands where it is used, and only what is
//! shared has a name. With a reference at every member, validators of others would be slower than they are.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{definitions, fragment};
use crate::model::{SchemaId, Schemas};

/// Schemas of which each can be had as a document of its own.
pub struct Alone {
    all: Value,
}

/// How often each definition is referred to.
type Uses<'a> = BTreeMap<&'a str, usize>;

impl Alone {
    /// All schemas of an API.
    pub fn new(schemas: &Schemas) -> Self {
        Self { all: definitions(schemas) }
    }

    /// The schema `root` as a document, with all that it refers to.
    pub fn document(&self, root: SchemaId) -> Value {
        let start = json!({ "$ref": fragment(root) });
        let uses = self.uses(&start);
        let mut shared = Map::new();
        for (reference, _) in uses.iter().filter(|(_, uses)| **uses > 1) {
            let name = reference.trim_start_matches("#/$defs/").to_owned();
            shared.insert(name, self.inline(self.target(reference), &uses));
        }
        let mut document = Map::new();
        document.insert("$schema".to_owned(), self.all["$schema"].clone());
        if let Value::Object(members) = self.inline(&start, &uses) {
            document.extend(members);
        }
        document.insert("$defs".to_owned(), shared.into());
        document.into()
    }

    fn uses<'a>(&'a self, start: &'a Value) -> Uses<'a> {
        let (mut uses, mut waiting) = (Uses::new(), vec![start]);
        while let Some(schema) = waiting.pop() {
            if let Some(reference) = schema["$ref"].as_str() {
                let times = uses.entry(reference).or_default();
                *times += 1;
                if *times == 1 {
                    waiting.push(self.target(reference));
                }
            }
            waiting.extend(children(schema));
        }
        uses
    }

    fn target(&self, reference: &str) -> &Value {
        self.all.pointer(reference.trim_start_matches('#')).unwrap_or(&Value::Null)
    }

    /// References to what only refers on, or is used once, replaced by what they lead to.
    fn inline(&self, schema: &Value, uses: &Uses<'_>) -> Value {
        match schema {
            Value::Object(members) => match (members.len(), schema["$ref"].as_str()) {
                (1, Some(reference)) if self.is_inlined(reference, uses) => {
                    self.inline(self.target(reference), uses)
                }
                _ => {
                    let members = members.iter();
                    members.map(|(key, it)| (key.clone(), self.member(key, it, uses))).collect()
                }
            },
            Value::Array(items) => items.iter().map(|it| self.inline(it, uses)).collect(),
            other => other.clone(),
        }
    }

    /// A list of one type becomes that type, which is how people write it.
    fn member(&self, key: &str, value: &Value, uses: &Uses<'_>) -> Value {
        match value.as_array().map(Vec::as_slice) {
            Some([only]) if key == "type" => only.clone(),
            _ => self.inline(value, uses),
        }
    }

    fn is_inlined(&self, reference: &str, uses: &Uses<'_>) -> bool {
        let target = self.target(reference);
        let refers_on =
            target["$ref"].is_string() && target.as_object().is_some_and(|it| it.len() == 1);
        refers_on || uses.get(reference) == Some(&1)
    }
}

fn children(schema: &Value) -> Vec<&Value> {
    match schema {
        Value::Object(members) => members.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    }
}
