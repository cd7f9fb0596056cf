//! The examples and defaults of an API, each with the schema that it should satisfy.

use crate::model::{Api, Example, MediaType, Operation, Parameter, SchemaId};
use crate::source::Node;

/// All of them. What many operations refer to is there as often.
pub fn examples(api: &Api) -> Vec<(SchemaId, &Node)> {
    let mut values = Vec::new();
    for (id, schema) in api.schemas.iter() {
        let annotations = &schema.annotations;
        values.extend(annotations.default.iter().map(|value| (id, value)));
        add(Some(id), &annotations.examples, &mut values);
    }
    let webhooks = api.webhooks.iter().map(|webhook| &webhook.operation);
    api.operations.iter().chain(webhooks).for_each(|it| of_operation(it, &mut values));
    values
}

fn of_operation<'a>(operation: &'a Operation, values: &mut Vec<(SchemaId, &'a Node)>) {
    operation.parameters.iter().for_each(|parameter| of_parameter(parameter, values));
    let bodies = operation.request_body.iter().flat_map(|body| &body.content);
    bodies.for_each(|media| of_media(media, values));
    for response in &operation.responses {
        response.content.iter().for_each(|media| of_media(media, values));
        let headers = response.headers.iter().map(|header| &header.parameter);
        headers.for_each(|parameter| of_parameter(parameter, values));
    }
    let calls = operation.callbacks.iter().flat_map(|callback| &callback.operations);
    calls.for_each(|call| of_operation(call, values));
}

fn of_parameter<'a>(parameter: &'a Parameter, values: &mut Vec<(SchemaId, &'a Node)>) {
    add(parameter.schema, &parameter.examples, values);
    parameter.content.iter().for_each(|media| of_media(media, values));
}

fn of_media<'a>(media: &'a MediaType, values: &mut Vec<(SchemaId, &'a Node)>) {
    // Examples of other media types are texts in those types.
    if media.name.contains("json") {
        add(media.schema, &media.examples, values);
    }
}

fn add<'a>(
    schema: Option<SchemaId>,
    examples: &'a [Example],
    values: &mut Vec<(SchemaId, &'a Node)>,
) {
    if let Some(schema) = schema {
        values.extend(
            examples.iter().filter_map(|example| Some((schema, example.value.as_deref()?))),
        );
    }
}
