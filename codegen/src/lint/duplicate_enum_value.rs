//! A value that stands twice in an enumeration is a slip of copying; the second one is often wrong.

use super::support::Context;
use super::{Level, Lint, Severity};

pub static LINT: Lint = Lint {
    code: "duplicate-enum-value",
    severity: Severity::Warning,
    level: Level::Foreign,
    about: "a value that stands twice in an enumeration",
    help: "remove one of them",
    check,
};

fn check(context: &mut Context<'_>) {
    for (_, schema) in context.api.schemas.iter() {
        let mut seen = std::collections::HashSet::new();
        for value in schema.values.iter().flatten() {
            // The text of a value is the same for equal values, but for numbers such as 1 and 1.0.
            let text = value.to_json().to_string();
            if !seen.insert(text.clone()) {
                context.report_span(value.span, format!("{text} stands in the list already"));
            }
        }
    }
}
