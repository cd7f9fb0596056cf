//! `x-correlate` names a member of the request: without that member there is nothing to echo.

use super::support::{Context, leads_somewhere};
use super::{Level, Lint, Severity};
use crate::extensions::Correlate;

pub static LINT: Lint = Lint {
    code: "unknown-correlate",
    severity: Severity::Error,
    level: Level::Foreign,
    about: "an `x-correlate` that leads nowhere in the request body",
    help: "write the JSON pointer of a text in the request body",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    for operation in &api.operations {
        let Some(Correlate(pointer)) = &operation.extensions.correlate else { continue };
        let mut bodies = operation.request_body.iter().flat_map(|body| &body.content);
        let found = bodies.any(|it| it.schema.is_some_and(|id| leads_somewhere(api, id, pointer)));
        if !found {
            let at = operation.location.child("x-correlate");
            context.report_value(&at, format!("`{pointer}` leads nowhere in the request body"));
        }
    }
}
