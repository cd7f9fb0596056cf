//! An example that breaks its own schema misleads whoever copies it, and shows that one of the
//! two is wrong. The same holds for defaults.

use std::collections::HashMap;

use jsonschema::Validator;

use super::support::Context;
use super::{Level, Lint, Severity};
use crate::examples::examples;
use crate::interpreter::Interpreter;
use crate::json_schema::definitions;
use crate::model::SchemaId;
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
    for (id, value) in examples(api) {
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
