//! A required member that is not described is usually misspelt.

use std::collections::HashSet;

use super::support::{Context, holds, in_rule, subschemas};
use super::{Level, Lint, Severity};
use crate::model::SchemaId;

pub static LINT: Lint = Lint {
    code: "required-without-property",
    severity: Severity::Warning,
    level: Level::Foreign,
    about: "a required member that is not in `properties`",
    help: "describe it in `properties`, or correct its name in `required`",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    // What only adds to another schema may require what that one describes.
    let parts: HashSet<SchemaId> = api
        .schemas
        .iter()
        .flat_map(|(_, schema)| subschemas(schema))
        .filter_map(|part| part.same_value.then_some(part.id))
        .filter(|id| api.schemas[*id].name.is_none())
        .collect();
    for (id, schema) in api.schemas.iter() {
        let open = schema.properties.is_empty() || !schema.pattern_properties.is_empty();
        if open || parts.contains(&id) || in_rule(&schema.location) {
            continue;
        }
        for (index, name) in schema.required.iter().enumerate() {
            if !holds(api, id, |part| part.properties.contains_key(name)) {
                let at = schema.location.child("required").child(&index.to_string());
                context.report_value(&at, format!("`{name}` is required but not described"));
            }
        }
    }
}
