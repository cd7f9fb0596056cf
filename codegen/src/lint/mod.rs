//! Findings about a specification that can be read, but could be better.
//!
//! One file a lint: a doc comment that says why, its [`Lint`] and its check. To add one, write the
//! file, add its two lines here, and a case `tests/cases/lint/<code>.md`.

mod duplicate_enum_value;
mod empty_description;
mod example_invalid;
mod misplaced_extension;
mod missing_default;
mod missing_description;
mod missing_example;
mod missing_operation_id;
mod missing_request_example;
mod missing_response_example;
mod missing_source;
mod required_without_property;
mod rule_without_message;
mod source_without_date;
mod support;
mod unknown_correlate;
mod unknown_task_part;
mod untitled_branch;
mod unused_component;

pub use support::{Objection, objections};

use crate::diagnostic::{Diagnostic, Severity};
use crate::level::Level;
use crate::model::Api;
use crate::source::Sources;

use support::Context;

/// What is known of a lint without running it.
#[derive(Debug)]
pub struct Lint {
    /// Stable name in kebab-case.
    pub code: &'static str,
    /// How much its findings matter.
    pub severity: Severity,
    /// Whose documents it looks at: [`Level::House`] for ours alone, [`Level::Foreign`] for all.
    pub level: Level,
    /// What it is about, in one line.
    pub about: &'static str,
    /// How to mend a finding.
    pub help: &'static str,
    check: fn(&mut Context<'_>),
}

/// All lints, by name.
pub static LINTS: &[&Lint] = &[
    &duplicate_enum_value::LINT,
    &empty_description::LINT,
    &example_invalid::LINT,
    &misplaced_extension::LINT,
    &missing_default::LINT,
    &missing_description::LINT,
    &missing_example::LINT,
    &missing_operation_id::LINT,
    &missing_request_example::LINT,
    &missing_response_example::LINT,
    &missing_source::LINT,
    &required_without_property::LINT,
    &rule_without_message::LINT,
    &source_without_date::LINT,
    &unknown_correlate::LINT,
    &unknown_task_part::LINT,
    &untitled_branch::LINT,
    &unused_component::LINT,
];

/// Runs every lint that is meant for this level. Findings come in the order of the text.
pub fn lint(api: &Api, sources: &Sources, level: Level) -> Vec<Diagnostic> {
    let meant = |lint: &&&Lint| level.is_house() || !lint.level.is_house();
    let mut found: Vec<Diagnostic> =
        LINTS.iter().filter(meant).flat_map(|lint| run(lint, api, sources)).collect();
    if level.is_house() {
        found.iter_mut().filter(|it| breaks_tests(it)).for_each(|it| it.severity = Severity::Error);
    }
    found.sort_by_key(|finding| finding.labels.first().map(|label| label.span));
    found
}

/// Our examples are contract tests of the crate and the first program of its README.
fn breaks_tests(finding: &Diagnostic) -> bool {
    finding.code == example_invalid::LINT.code
}

fn run(lint: &'static Lint, api: &Api, sources: &Sources) -> Vec<Diagnostic> {
    let mut context = Context::new(lint, api, sources);
    (lint.check)(&mut context);
    context.finish()
}
