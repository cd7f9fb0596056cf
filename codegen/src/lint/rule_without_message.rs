//! A rule between fields is hard to guess from its keywords, so it says what to do instead.

use super::support::Context;
use super::{Level, Lint, Severity};
use crate::model::{Api, Schema, SchemaId};

pub static LINT: Lint = Lint {
    code: "rule-without-message",
    severity: Severity::Warning,
    level: Level::House,
    about: "a conditional rule without `x-message`",
    help: "add `x-message`: one sentence that says what to do",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    for (_, schema) in api.schemas.iter().filter(|(_, schema)| !has_message(schema)) {
        let silent = |id: &Option<SchemaId>| id.is_some_and(|id| is_silent(api, id));
        let rules = [
            ("then", silent(&schema.then)),
            ("else", silent(&schema.otherwise)),
            ("not", silent(&schema.not)),
            ("dependentRequired", !schema.dependent_required.is_empty()),
            ("dependentSchemas", schema.dependent_schemas.values().any(|id| is_silent(api, *id))),
        ];
        for (keyword, _) in rules.into_iter().filter(|(_, silent)| *silent) {
            let message = format!("`{keyword}` has no message for people");
            context.report(&schema.location.child(keyword), message);
        }
    }
}

fn is_silent(api: &Api, id: SchemaId) -> bool {
    !has_message(&api.schemas[id])
}

fn has_message(schema: &Schema) -> bool {
    schema.extensions.message.is_some()
}
