//! Whoever leaves a field out wants to know what happens then.

use super::support::{Context, annotated, fields, is_object, sent};
use super::{Level, Lint, Severity};
use crate::model::{Api, Schema, SchemaId};

pub static LINT: Lint = Lint {
    code: "missing-default",
    severity: Severity::Warning,
    level: Level::House,
    about: "an optional field or parameter of a request of which no default is told",
    help: "add `default`, or say in the description what holds by default",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    let sent = sent(api);
    for field in fields(api).filter(|field| sent.contains(&field.owner)) {
        let required = api.schemas[field.owner].required.iter().any(|name| name == field.name);
        if !required && !told(api, field.schema) {
            context.report(&field.location, format!("no default is told for `{}`", field.name));
        }
    }
    let optional = api.operations.iter().flat_map(|it| &it.parameters).filter(|it| !it.required);
    for parameter in optional.filter(|it| !mentions(it.description.as_deref())) {
        if !parameter.schema.is_some_and(|id| told(api, id)) {
            let message = format!("no default is told for parameter `{}`", parameter.name);
            context.report(&parameter.location, message);
        }
    }
}

fn told(api: &Api, id: SchemaId) -> bool {
    let says = |schema: &Schema| {
        let annotations = &schema.annotations;
        annotations.default.is_some() || mentions(annotations.description.as_deref())
    };
    let fixed = |schema: &Schema| schema.constant.is_some() || schema.boolean.is_some();
    annotated(api, id, |schema| says(schema) || fixed(schema)) || is_object(api, id)
}

fn mentions(description: Option<&str>) -> bool {
    description.is_some_and(|text| text.to_lowercase().contains("default"))
}
