//! `unevaluatedProperties` and `unevaluatedItems`, where it is known without looking at the value
//! what the other keywords speak of. Elsewhere they are reported as not checked.

use super::Reader;
use super::list::rest;
use crate::lower::rules::tree::{ObjectPart, Rest};
use crate::model::{Schema, SchemaId, Schemas};

pub fn unevaluated(reader: &mut Reader<'_, '_>) {
    properties(reader);
    items(reader);
}

fn properties(reader: &mut Reader<'_, '_>) {
    let schema = reader.schema;
    let Some(others) = schema.unevaluated_properties else { return };
    let place = schema.location.child("unevaluatedProperties");
    match spoken_of(reader.context.schemas, reader.id) {
        Some(names) => {
            let others = rest(reader, others, "UnevaluatedProperties");
            if !matches!(others, Rest::Free) {
                let part = ObjectPart { others, also_known: names, ..ObjectPart::default() };
                reader.node.objects.push(part);
            }
        }
        None if is_true(reader.context.schemas, others) => {}
        None => {
            let message =
                "`unevaluatedProperties` is not checked: what it speaks of depends on the value";
            reader.context.not_checked(&place, message);
        }
    }
}

fn items(reader: &mut Reader<'_, '_>) {
    let schema = reader.schema;
    let Some(others) = schema.unevaluated_items else { return };
    if schema.items.is_some() || is_true(reader.context.schemas, others) {
        return;
    }
    let place = schema.location.child("unevaluatedItems");
    reader.context.not_checked(&place, "`unevaluatedItems` is not checked");
}

fn is_true(schemas: &Schemas, id: SchemaId) -> bool {
    schemas[id].boolean == Some(true)
}

/// The names that the schema always speaks of; none where that depends on the value or on
/// patterns.
fn spoken_of(schemas: &Schemas, id: SchemaId) -> Option<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    let mut waiting = vec![id];
    let mut seen = std::collections::HashSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        let schema = &schemas[id];
        if is_conditional(schema) || (seen.len() > 1 && schema.unevaluated_properties.is_some()) {
            return None;
        }
        names.extend(
            schema
                .properties
                .keys()
                .filter(|name| !names.contains(name))
                .cloned()
                .collect::<Vec<_>>(),
        );
        waiting.extend(schema.reference.into_iter().chain(schema.all_of.iter().copied()));
    }
    Some(names)
}

fn is_conditional(schema: &Schema) -> bool {
    !schema.any_of.is_empty()
        || !schema.one_of.is_empty()
        || schema.condition.is_some()
        || schema.dynamic_reference.is_some()
        || schema.additional_properties.is_some()
        || !schema.pattern_properties.is_empty()
        || !schema.dependent_schemas.is_empty()
}
