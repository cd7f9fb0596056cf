//! A description without text is a place where one was meant to be.

use super::support::{Context, operations, parameters};
use super::{Level, Lint, Severity};
use crate::source::Location;

pub static LINT: Lint = Lint {
    code: "empty-description",
    severity: Severity::Warning,
    level: Level::Foreign,
    about: "a description without text",
    help: "write it or remove the key",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    for (_, schema) in api.schemas.iter() {
        look(context, &schema.location, schema.annotations.description.as_deref());
    }
    for parameter in parameters(api) {
        look(context, &parameter.location, parameter.description.as_deref());
    }
    for operation in operations(api) {
        look(context, &operation.location, operation.description.as_deref());
    }
}

fn look(context: &mut Context<'_>, owner: &Location, description: Option<&str>) {
    if description.is_some_and(|text| text.trim().is_empty()) {
        context.report(&owner.child("description"), "the description is empty");
    }
}
