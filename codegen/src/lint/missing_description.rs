//! Every field, parameter and operation says what it means: its doc comment comes from there.

use super::support::{Context, annotated, fields, operations, parameters};
use super::{Level, Lint, Severity};

pub static LINT: Lint = Lint {
    code: "missing-description",
    severity: Severity::Warning,
    level: Level::House,
    about: "a field, parameter or operation without a description",
    help: "say what it means, its unit and its range, in a sentence",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    for field in fields(api) {
        if !annotated(api, field.schema, |schema| schema.annotations.description.is_some()) {
            context.report(&field.location, format!("`{}` has no description", field.name));
        }
    }
    for (name, id) in &api.components {
        let schema = &api.schemas[*id];
        if schema.annotations.description.is_none() {
            context.report(&schema.location, format!("`{name}` has no description"));
        }
    }
    for parameter in parameters(api).filter(|it| it.description.is_none()) {
        let message = format!("parameter `{}` has no description", parameter.name);
        context.report(&parameter.location, message);
    }
    for operation in operations(api) {
        if operation.description.is_none() && operation.summary.is_none() {
            context.report(&operation.location, "the operation has no summary and no description");
        }
    }
}
