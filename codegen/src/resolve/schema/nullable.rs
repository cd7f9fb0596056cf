//! 3.0's `nullable`, in the words of JSON Schema.

use crate::model::{Schema, SchemaId, Type};
use crate::resolve::place::Place;
use crate::source::{Node, Value};

use super::SchemaReader;

impl<'s> SchemaReader<'s, '_> {
    /// Makes `schema`, which stands at `place`, allow null as well. Strictly, 3.0 lets `nullable`
    /// count only beside `type`; everybody else means it beside `allOf` and its like too.
    pub(super) fn allow_null(&mut self, place: &Place<'s>, schema: &mut Schema) {
        let members = schema.all_of.len() + schema.any_of.len() + schema.one_of.len();
        let composed = members > 0 || schema.reference.is_some();
        if let Some(types) = &mut schema.types
            && !types.contains(&Type::Null)
        {
            types.push(Type::Null);
        }
        if let Some(values) = &mut schema.values
            && !values.iter().any(|node| node.value == Value::Null)
        {
            let span = place.node.child("nullable").map_or(place.node.span, |node| node.span);
            values.push(Node { span, value: Value::Null });
        }
        if composed {
            self.allow_null_beside_members(place, schema);
        } else if is_alternative(place) && nothing_else(place) {
            // `anyOf: [{…}, {nullable: true}]` is how generators write "or null". To the letter
            // the second member would allow anything, and the first would be void.
            schema.types = Some(vec![Type::Null]);
        }
    }

    fn allow_null_beside_members(&mut self, place: &Place<'s>, schema: &mut Schema) {
        let null = self.add(Schema {
            location: place.location.child("nullable"),
            types: Some(vec![Type::Null]),
            ..Schema::default()
        });
        let others = schema.all_of.len() + usize::from(schema.reference.is_some());
        match (others, schema.any_of.is_empty(), schema.one_of.is_empty()) {
            (0, false, true) => schema.any_of.push(null),
            (0, true, false) => schema.one_of.push(null),
            _ => self.wrap(place, schema, null),
        }
    }

    /// `schema` becomes "null, or what it was"; what it says beside constraining stays outside.
    fn wrap(&mut self, place: &Place<'s>, schema: &mut Schema, null: SchemaId) {
        let outside = Schema {
            location: schema.location.clone(),
            name: schema.name.clone(),
            annotations: std::mem::take(&mut schema.annotations),
            extensions: std::mem::take(&mut schema.extensions),
            anchor: schema.anchor.take(),
            dynamic_anchor: schema.dynamic_anchor.take(),
            id: schema.id.take(),
            ..Schema::default()
        };
        let mut inside = std::mem::replace(schema, outside);
        inside.name = None;
        let member = match (inside.reference, inside.all_of.as_slice()) {
            (Some(lone), []) if nothing_else(place) => lone,
            (None, [lone]) if nothing_else(place) => *lone,
            _ => self.add(inside),
        };
        schema.any_of = vec![member, null];
    }
}

/// Whether the schema stands in a list of alternatives.
fn is_alternative(place: &Place<'_>) -> bool {
    let list = place.location.pointer.rsplit('/').nth(1);
    matches!(list, Some("anyOf" | "oneOf"))
}

/// Whether the schema constrains by `allOf` or `$ref` alone.
fn nothing_else(place: &Place<'_>) -> bool {
    const SILENT: [&str; 12] = [
        "allOf",
        "$ref",
        "nullable",
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
    ];
    let mut keys = place.node.as_object().into_iter().flat_map(|object| object.iter());
    keys.all(|(key, _)| SILENT.contains(&key) || key.starts_with("x-"))
}
