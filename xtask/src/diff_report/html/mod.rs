//! The report as one page for a browser: complete in itself, and readable without its script.

mod allow;
mod axes;
mod cause;
mod code;
mod prose;
mod vendor;

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use askama::Template;
use bindery::diff::{Cause, Report};

use super::Kinds;
use super::verdict::{self, Level};
use super::words::{line, many, visible};

use axes::Axis;
use vendor::Vendor;

/// The page for these reports, one a vendor.
pub fn html(reports: &[Report], kinds: Kinds<'_>) -> String {
    let page = Page {
        title: title(reports),
        lead: lead(reports),
        nonce: nonce(reports),
        axes: axes::axes(reports),
        groups: vendor::groups(reports),
        kinds: kind_options(reports),
        operations: operation_options(reports),
        total: reports.iter().map(|report| report.causes.len()).sum(),
        vendors: vendor::vendors(reports, kinds),
        style: include_str!("../../../templates/diff/page.css"),
        cause_style: include_str!("../../../templates/diff/cause.css"),
        script: include_str!("../../../templates/diff/page.js"),
        filter_script: include_str!("../../../templates/diff/filter.js"),
    };
    // A template fails only where a value fails to be written, and text in memory never does.
    visible(&page.render().expect("a page in memory can be written"))
}

#[derive(Template)]
#[template(path = "diff/page.html")]
struct Page {
    title: String,
    lead: Vec<(Level, String)>,
    nonce: String,
    axes: Vec<Axis>,
    groups: Vec<(&'static str, usize)>,
    kinds: Vec<(&'static str, usize)>,
    operations: Vec<(String, usize)>,
    total: usize,
    vendors: Vec<Vendor>,
    style: &'static str,
    cause_style: &'static str,
    script: &'static str,
    filter_script: &'static str,
}

fn title(reports: &[Report]) -> String {
    match reports {
        [report] => line(&report.head.title),
        _ => many(reports.len(), "specification"),
    }
}

/// What a reader has to know first, a sentence a level.
fn lead(reports: &[Report]) -> Vec<(Level, String)> {
    let count =
        |level| reports.iter().map(|report| verdict::open(report, level).len()).sum::<usize>();
    let told = |level: Level| {
        let count = count(level);
        let one = count == 1;
        let text = match level {
            Level::Breaking => format!("{count} {} the wire", if one { "breaks" } else { "break" }),
            Level::Review => format!("{count} {} a decision", if one { "needs" } else { "need" }),
            Level::Compatible => format!("{count} {} compatible", if one { "is" } else { "are" }),
            Level::Documentation => {
                format!("{count} {} to readers only", if one { "speaks" } else { "speak" })
            }
        };
        (count > 0).then_some((level, text))
    };
    Level::ALL.into_iter().filter_map(told).collect()
}

fn kind_options(reports: &[Report]) -> Vec<(&'static str, usize)> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for cause in all(reports) {
        *counts.entry(cause.kind).or_default() += 1;
    }
    counts.into_iter().collect()
}

fn operation_options(reports: &[Report]) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for cause in all(reports) {
        for operation in cause::operations(cause) {
            *counts.entry(operation).or_default() += 1;
        }
    }
    counts.into_iter().collect()
}

fn all(reports: &[Report]) -> impl Iterator<Item = &Cause> {
    reports.iter().flat_map(|report| &report.causes)
}

/// What the page's own script and style bear, and nothing else in it: who writes a specification would
/// have to know it, but it is made of all that is written.
fn nonce(reports: &[Report]) -> String {
    let mut hasher = DefaultHasher::new();
    super::json(reports).to_string().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
