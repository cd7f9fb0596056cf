//! A schema that no operation leads to makes a type that nobody needs, or was meant to be used.

use super::support::{Context, used};
use super::{Level, Lint, Severity};

pub static LINT: Lint = Lint {
    code: "unused-component",
    severity: Severity::Warning,
    level: Level::House,
    about: "a schema in `components` that no operation leads to",
    help: "refer to it or remove it",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    let used = used(api);
    for (name, id) in api.components.iter().filter(|(_, id)| !used.contains(*id)) {
        let schema = &api.schemas[*id];
        context.report(&schema.location, format!("nothing refers to `{name}`"));
    }
}
