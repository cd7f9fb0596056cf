//! Every field and parameter shows a value. Objects are exempt: the values of their fields will do.

use super::support::{Context, annotated, fields, holds, is_object, parameters};
use super::{Level, Lint, Severity};
use crate::model::{Api, Schema, SchemaId};

pub static LINT: Lint = Lint {
    code: "missing-example",
    severity: Severity::Warning,
    level: Level::House,
    about: "a field or parameter without an example",
    help: "add `examples: [...]` with a value that holds",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    for field in fields(api).filter(|field| !shown(api, field.schema)) {
        context.report(&field.location, format!("`{}` has no example", field.name));
    }
    for parameter in parameters(api).filter(|it| it.examples.is_empty()) {
        if !parameter.schema.is_some_and(|id| shown(api, id)) {
            let message = format!("parameter `{}` has no example", parameter.name);
            context.report(&parameter.location, message);
        }
    }
}

fn shown(api: &Api, id: SchemaId) -> bool {
    let example = |schema: &Schema| !schema.annotations.examples.is_empty();
    let fixed = |schema: &Schema| schema.constant.is_some() || schema.boolean.is_some();
    annotated(api, id, |schema| example(schema) || fixed(schema))
        || is_object(api, id)
        || holds(api, id, |schema| schema.items.is_some_and(|id| is_object(api, id)))
}
