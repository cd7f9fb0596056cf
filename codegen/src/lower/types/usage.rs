//! Which schemas are sent, and which come back.

use std::collections::HashSet;

use crate::model::{Api, MediaType, Operation, Parameter, Schema, SchemaId};

/// The schemas that requests and responses reach.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    /// Reached from what the caller makes.
    pub sent: HashSet<SchemaId>,
    /// Reached from what the caller gets.
    pub received: HashSet<SchemaId>,
}

/// Follows every operation. In webhooks and callbacks the roles are the other way round.
pub fn usage(api: &Api) -> Usage {
    let mut usage = Usage::default();
    for operation in &api.operations {
        exchange(api, operation, &mut usage.sent, &mut usage.received);
        for callback in operation.callbacks.iter().flat_map(|callback| &callback.operations) {
            exchange(api, callback, &mut usage.received, &mut usage.sent);
        }
    }
    for webhook in &api.webhooks {
        exchange(api, &webhook.operation, &mut usage.received, &mut usage.sent);
    }
    usage
}

fn exchange(
    api: &Api,
    operation: &Operation,
    sent: &mut HashSet<SchemaId>,
    received: &mut HashSet<SchemaId>,
) {
    let parameters = operation.parameters.iter().flat_map(of_parameter);
    let bodies = operation.request_body.iter().flat_map(|body| &body.content).flat_map(of_media);
    reach(api, parameters.chain(bodies), sent);
    let responses = operation.responses.iter().flat_map(|response| {
        let headers = response.headers.iter().flat_map(|header| of_parameter(&header.parameter));
        headers.chain(response.content.iter().flat_map(of_media))
    });
    reach(api, responses, received);
}

/// The schemas of a parameter or header.
pub fn of_parameter(parameter: &Parameter) -> impl Iterator<Item = SchemaId> + '_ {
    let content = parameter.content.iter().flat_map(of_media);
    parameter.schema.into_iter().chain(content)
}

/// The schemas of a body, of the items of its stream and of the headers of its parts.
pub fn of_media(media: &MediaType) -> impl Iterator<Item = SchemaId> + '_ {
    let parts = media.encoding.values().flat_map(|encoding| &encoding.headers);
    let headers = parts.filter_map(|header| header.parameter.schema);
    media.schema.into_iter().chain(media.item_schema).chain(headers)
}

fn reach(api: &Api, roots: impl Iterator<Item = SchemaId>, reached: &mut HashSet<SchemaId>) {
    let mut waiting: Vec<SchemaId> = roots.collect();
    while let Some(id) = waiting.pop() {
        if reached.insert(id) {
            waiting.extend(inner(&api.schemas[id]));
        }
    }
}

/// The subschemas that describe values or parts of them.
pub(super) fn inner(schema: &Schema) -> impl Iterator<Item = SchemaId> + '_ {
    let objects = schema
        .properties
        .values()
        .chain(schema.pattern_properties.values())
        .chain(schema.dependent_schemas.values())
        .copied()
        .chain(schema.additional_properties)
        .chain(schema.unevaluated_properties);
    let arrays = schema.prefix_items.iter().copied().chain(schema.items);
    let combined = schema.all_of.iter().chain(&schema.any_of).chain(&schema.one_of).copied();
    let conditions = schema.then.into_iter().chain(schema.otherwise);
    let content = schema.content_schema;
    objects.chain(arrays).chain(combined).chain(conditions).chain(schema.reference).chain(content)
}
