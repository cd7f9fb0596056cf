//! An example that breaks its own schema misleads whoever copies it, and shows that one of the
//! two is wrong. The same holds for defaults.

use std::collections::HashMap;

use jsonschema::Validator;

use super::support::{Context, Interpreter, operations};
use super::{Level, Lint, Severity};
use crate::json_schema::definitions;
use crate::model::{Api, Example, MediaType, Parameter, SchemaId};
use crate::source::{Node, Span};

pub static LINT: Lint = Lint {
    code: "example-invalid",
    severity: Severity::Warning,
    level: Level::Foreign,
    about: "an example or a default that breaks its schema",
    help: "mend the example, or the schema if the example is right",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    let definitions = definitions(&api.schemas);
    let interpreter = Interpreter::new(&definitions);
    let mut validators: HashMap<SchemaId, Option<Validator>> = HashMap::new();
    for (id, value) in values(api) {
        let validator = validators.entry(id).or_insert_with(|| interpreter.validator(id));
        let Some(validator) = validator else { continue };
        for (span, message) in objections(validator, value) {
            context.report_span(span, message);
        }
    }
}

/// What is wrong with a value, and where.
fn objections(validator: &Validator, value: &Node) -> Vec<(Span, String)> {
    /// More about one example help nobody.
    const MOST: usize = 5;
    let json = value.to_json();
    if validator.is_valid(&json) {
        return Vec::new();
    }
    let found = validator.iter_errors(&json).flat_map(|error| super::support::objections(&error));
    found.take(MOST).map(|objection| (objection.span(value), objection.message)).collect()
}

/// All examples and defaults with their schemas.
fn values(api: &Api) -> Vec<(SchemaId, &Node)> {
    let mut values = Vec::new();
    for (id, schema) in api.schemas.iter() {
        let annotations = &schema.annotations;
        values.extend(annotations.default.iter().map(|value| (id, value)));
        add(Some(id), &annotations.examples, &mut values);
    }
    for operation in operations(api) {
        operation.parameters.iter().for_each(|parameter| of_parameter(parameter, &mut values));
        let bodies = operation.request_body.iter().flat_map(|body| &body.content);
        bodies.for_each(|media| of_media(media, &mut values));
        for response in &operation.responses {
            response.content.iter().for_each(|media| of_media(media, &mut values));
            let headers = response.headers.iter().map(|header| &header.parameter);
            headers.for_each(|parameter| of_parameter(parameter, &mut values));
        }
    }
    values
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
