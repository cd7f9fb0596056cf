//! A request body is shown: its examples become contract tests and documentation.

use super::support::{Context, operations};
use super::{Level, Lint, Severity};

pub static LINT: Lint = Lint {
    code: "missing-request-example",
    severity: Severity::Warning,
    level: Level::House,
    about: "a request body without an example",
    help: "add `examples` beside `schema`, one for each way to call",
    check,
};

fn check(context: &mut Context<'_>) {
    let bodies = operations(context.api).filter_map(|operation| operation.request_body.as_ref());
    for media in bodies.flat_map(|body| &body.content).filter(|it| it.examples.is_empty()) {
        context.report(&media.location, "the request body has no example");
    }
}
