//! An answer is shown: its examples become contract tests and documentation.

use super::support::{Context, operations};
use super::{Level, Lint, Severity};

pub static LINT: Lint = Lint {
    code: "missing-response-example",
    severity: Severity::Warning,
    level: Level::House,
    about: "a response body without an example",
    help: "add `examples` beside `schema`: done, pending and failed",
    check,
};

fn check(context: &mut Context<'_>) {
    let responses = operations(context.api).flat_map(|operation| &operation.responses);
    for media in responses.flat_map(|it| &it.content).filter(|it| it.examples.is_empty()) {
        context.report(&media.location, "the response body has no example");
    }
}
