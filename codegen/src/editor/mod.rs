//! The JSON Schema by which editors complete and check our specifications.
//!
//! It describes OpenAPI 3.1 documents as this repository writes them, with the closed list of `x-`
//! keys where each belongs: any other key is marked. The types here exist for their schema alone;
//! reading documents is the work of [`crate::document`].

mod body;
mod operation;
mod root;
mod schema;

use std::collections::BTreeMap;

use schemars::Schema;
use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::transform::RecursiveTransform;
use serde_json::{Value, json};

use root::{Document, Part};

/// Members by free names.
type Map<T> = BTreeMap<String, T>;

/// The JSON Schema for `spec/**.yaml`, as text with a line break at its end.
///
/// It is written in draft 7, which every YAML extension understands.
pub fn editor_schema() -> String {
    let settings = SchemaSettings::draft07().with_transform(RecursiveTransform(without_null));
    let mut generator = SchemaGenerator::new(settings);
    let document = generator.subschema_for::<Document>().to_value();
    let part = generator.subschema_for::<Part>().to_value();
    let schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "OpenAPI 3.1, as written in this repository",
        "description": "A document has `openapi` at its head; a part of one, which others refer to, has not.",
        "if": { "required": ["openapi"] },
        "then": document,
        "else": part,
        "definitions": Value::Object(generator.take_definitions(true)),
    });
    // `{:#}` of a JSON value can't fail and is indented.
    format!("{schema:#}\n")
}

/// A key without a value (`description:`) is a slip, so what is optional is not therefore nullable.
fn without_null(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(members)) = object.get_mut("anyOf") {
        members.retain(|member| *member != json!({ "type": "null" }));
        if let [only] = members.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            object.insert("allOf".to_owned(), json!([only]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::editor_schema;

    #[test]
    fn is_the_same_twice() {
        assert_eq!(editor_schema(), editor_schema());
    }
}
