//! Vendors change their pages: a source without the day on which it was read can't be trusted later.

use super::support::{Context, operations, parameters};
use super::{Level, Lint, Severity};
use crate::extensions::Extensions;
use crate::source::Location;

pub static LINT: Lint = Lint {
    code: "source-without-date",
    severity: Severity::Warning,
    level: Level::House,
    about: "an `x-source` without the day on which the page was read",
    help: "add `seen: \"YYYY-MM-DD\"`",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    for (_, schema) in api.schemas.iter() {
        look(context, &schema.location, &schema.extensions);
    }
    for parameter in parameters(api) {
        look(context, &parameter.location, &parameter.extensions);
    }
    for operation in operations(api) {
        look(context, &operation.location, &operation.extensions);
    }
}

fn look(context: &mut Context<'_>, owner: &Location, extensions: &Extensions) {
    let Some(source) = &extensions.source else { return };
    if !source.seen.as_deref().is_some_and(is_date) {
        context.report(&owner.child("x-source"), "it is not said when the page was read");
    }
    if source.updated.as_deref().is_some_and(|day| !is_date(day)) {
        context.report(&owner.child("x-source"), "`updated` is not a day in the form YYYY-MM-DD");
    }
}

fn is_date(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts.as_slice(), [year, month, day]
        if year.len() == 4 && month.len() == 2 && day.len() == 2
            && digits(year) && digits(month) && digits(day)
            && ("01"..="12").contains(month) && ("01"..="31").contains(day))
}
