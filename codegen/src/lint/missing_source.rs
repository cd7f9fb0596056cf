//! What we say of a vendor's API, the vendor says somewhere: where, and how sure we are.

use super::support::{Context, annotated, fields, operations, parameters};
use super::{Level, Lint, Severity};

pub static LINT: Lint = Lint {
    code: "missing-source",
    severity: Severity::Warning,
    level: Level::House,
    about: "a field, parameter, schema or operation without `x-source`",
    help: "add `x-source` with the page, its section and the day on which it was read",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    for field in fields(api) {
        if !annotated(api, field.schema, |schema| schema.extensions.source.is_some()) {
            context.report(&field.location, format!("`{}` has no source", field.name));
        }
    }
    for (name, id) in &api.components {
        let schema = &api.schemas[*id];
        if schema.extensions.source.is_none() {
            context.report(&schema.location, format!("`{name}` has no source"));
        }
    }
    for parameter in parameters(api).filter(|it| it.extensions.source.is_none()) {
        let message = format!("parameter `{}` has no source", parameter.name);
        context.report(&parameter.location, message);
    }
    for operation in operations(api).filter(|it| it.extensions.source.is_none()) {
        context.report(&operation.location, "the operation has no source");
    }
}
