//! Which schemas are used, and by what.

use std::collections::HashSet;

use crate::model::{Api, MediaType, Operation, Parameter, Schema, SchemaId};

use super::fields::operations;

/// A schema inside of another.
pub struct Part {
    /// Which.
    pub id: SchemaId,
    /// Whether it describes the same value as the schema around it (`allOf`, `oneOf`, `$ref`…),
    /// not one of its members or items, and not a mere condition.
    pub same_value: bool,
}

/// The schemas directly inside of this one.
pub fn subschemas(schema: &Schema) -> impl Iterator<Item = Part> {
    let part = |same_value: bool| move |id: &SchemaId| Part { id: *id, same_value };
    let discriminator = schema.discriminator.iter();
    let mapped = discriminator.flat_map(|it| it.mapping.values().chain(&it.default_mapping));
    let same = schema.reference.iter().chain(mapped);
    let same = same.chain(&schema.all_of).chain(&schema.any_of).chain(&schema.one_of);
    let lists = schema.items.iter().chain(&schema.prefix_items).chain(&schema.contains);
    let objects = schema.properties.values().chain(schema.pattern_properties.values());
    let objects = objects.chain(&schema.additional_properties).chain(&schema.property_names);
    let rest = schema.unevaluated_items.iter().chain(&schema.unevaluated_properties);
    let rest = rest.chain(&schema.content_schema).chain(schema.dependent_schemas.values());
    let rules = schema.not.iter().chain(&schema.condition);
    let rules = rules.chain(&schema.then).chain(&schema.otherwise);
    let others = lists.chain(objects).chain(rest).chain(rules);
    same.map(part(true)).chain(others.map(part(false)))
}

/// The schemas that these lead to, themselves included.
fn reachable(api: &Api, from: impl IntoIterator<Item = SchemaId>) -> HashSet<SchemaId> {
    let mut seen = HashSet::new();
    let mut open: Vec<SchemaId> = from.into_iter().filter(|id| seen.insert(*id)).collect();
    while let Some(id) = open.pop() {
        let parts = subschemas(&api.schemas[id]).map(|part| part.id);
        open.extend(parts.filter(|id| seen.insert(*id)));
    }
    seen
}

/// Every schema that any operation uses.
pub fn used(api: &Api) -> HashSet<SchemaId> {
    reachable(api, operations(api).flat_map(all_roots))
}

/// Every schema of what we send: request bodies and parameters, not those of webhooks.
pub fn sent(api: &Api) -> HashSet<SchemaId> {
    reachable(api, api.operations.iter().flat_map(request_roots))
}

fn request_roots(operation: &Operation) -> Vec<SchemaId> {
    let parameters = operation.parameters.iter().flat_map(parameter_roots);
    let body = operation.request_body.iter().flat_map(|body| &body.content).flat_map(media_roots);
    parameters.chain(body).collect()
}

fn all_roots(operation: &Operation) -> Vec<SchemaId> {
    let mut roots = request_roots(operation);
    for response in &operation.responses {
        roots.extend(response.content.iter().flat_map(media_roots));
        roots.extend(response.headers.iter().flat_map(|it| parameter_roots(&it.parameter)));
    }
    let callbacks = operation.callbacks.iter().flat_map(|callback| &callback.operations);
    roots.extend(callbacks.flat_map(all_roots));
    roots
}

fn parameter_roots(parameter: &Parameter) -> Vec<SchemaId> {
    let content = parameter.content.iter().flat_map(media_roots);
    parameter.schema.into_iter().chain(content).collect()
}

fn media_roots(media: &MediaType) -> Vec<SchemaId> {
    let encoding = media.encoding.values().flat_map(|encoding| &encoding.headers);
    let headers = encoding.flat_map(|header| parameter_roots(&header.parameter));
    media.schema.into_iter().chain(media.item_schema).chain(headers).collect()
}
