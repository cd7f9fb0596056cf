//! The method's name comes from `operationId`; one made from the path changes when the path does.

use super::support::Context;
use super::{Level, Lint, Severity};

pub static LINT: Lint = Lint {
    code: "missing-operation-id",
    severity: Severity::Warning,
    level: Level::House,
    about: "an operation without `operationId`",
    help: "add `operationId` in camelCase, beginning with a verb",
    check,
};

fn check(context: &mut Context<'_>) {
    for operation in context.api.operations.iter().filter(|operation| operation.id.is_none()) {
        context.report(&operation.location, "the operation has no operationId");
    }
}
