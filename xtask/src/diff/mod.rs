//! `cargo xtask diff`: what changed between two revisions, what breaks, and for whom.

mod allow;
mod explain;
mod package;
mod revisions;

use bindery::diff::{self, Behaviour, Bump, Cause, Report, Validate, Wire};

use crate::cli::{Axis, DiffArguments, DiffFormat};
use crate::{Misuse, Outcome, diff_report, screen};

use revisions::Compared;
pub use revisions::{Document, compare_documents, of_vendor};

/// Compares, prints, and judges by `--fail-on`.
pub fn run(arguments: &DiffArguments) -> Result<Outcome, Misuse> {
    if let Some(kind) = &arguments.explain {
        return explain::explain(kind);
    }
    if arguments.format == DiffFormat::Schema {
        print(&[], DiffFormat::Schema);
        return Ok(Outcome::Fine);
    }
    let Compared { mut reports, gone } = revisions::compare(arguments)?;
    for vendor in &gone {
        screen::complain(&format!(
            "spec/{vendor} is gone: whoever uses that crate has it no longer\n"
        ));
    }
    let mut faults = Vec::new();
    if let Some(path) = &arguments.allow {
        faults = allow::apply(path, &mut reports)?;
    }
    print(&reports, arguments.format);
    for fault in &faults {
        screen::complain(&format!("error: {fault}\n"));
    }
    let lost = !gone.is_empty() && !arguments.fail_on.is_empty();
    let failed = lost || reports.iter().any(|report| fails(report, &arguments.fail_on));
    match failed || !faults.is_empty() {
        true => Ok(Outcome::Findings),
        false => Ok(Outcome::Fine),
    }
}

fn print(reports: &[Report], format: DiffFormat) {
    let each = |form: &dyn Fn(&Report) -> String| reports.iter().map(form).collect::<String>();
    let text = match format {
        DiffFormat::Text => {
            let coloured = screen::output_is_coloured();
            each(&|report| diff_report::text(report, coloured, WIDTH))
        }
        DiffFormat::Json => format!("{:#}\n", diff_report::json(reports)),
        DiffFormat::Markdown => each(&|report| diff_report::markdown(report)),
        DiffFormat::Html => diff_report::html(reports, &diff::kind),
        DiffFormat::Sarif => format!("{:#}\n", diff_report::sarif(reports, &diff::kind)),
        DiffFormat::Github => each(&|report| diff_report::github(report)),
        DiffFormat::Patch => format!("{:#}\n", patches(reports)),
        DiffFormat::Schema => format!("{:#}\n", diff_report::schema()),
    };
    screen::print(&text);
}

/// Characters of a line of text.
const WIDTH: usize = 100;

/// The steps from each file to the other, without anything else.
fn patches(reports: &[Report]) -> serde_json::Value {
    let all: Vec<_> = reports.iter().flat_map(|report| &report.patches).collect();
    serde_json::json!(all)
}

fn fails(report: &Report, axes: &[Axis]) -> bool {
    axes.iter().any(|axis| match axis {
        Axis::Any => !report.is_empty() && report.open().next().is_some(),
        Axis::Source => {
            report.open().any(|cause| cause.source == Bump::Major)
                || (report.causes.iter().all(|cause| cause.allowed.is_none())
                    && report.package.as_ref().is_some_and(|it| it.bump == Bump::Major))
        }
        axis => report.open().any(|cause| touches(cause, *axis)),
    })
}

fn touches(cause: &Cause, axis: Axis) -> bool {
    match axis {
        Axis::Wire => cause.wire == Wire::Breaking,
        Axis::Validate => cause.validate != Validate::Same,
        Axis::Behaviour => cause.behaviour == Behaviour::Changed,
        Axis::Source => cause.source == Bump::Major,
        Axis::Any => true,
    }
}
