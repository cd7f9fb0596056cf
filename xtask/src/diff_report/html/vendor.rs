//! What the page says of one specification.

use std::collections::BTreeSet;

use bindery::diff::{Bump, Cause, Package, Report};

use super::cause::{CauseView, RustView, rust};
use crate::diff_report::verdict::{self, Level};
use crate::diff_report::{Kinds, words};

/// One specification.
pub struct Vendor {
    /// What the keys of its causes begin with.
    pub key: String,
    /// The title of its document.
    pub title: String,
    /// The two revisions.
    pub revisions: String,
    /// How many causes there are of each level.
    pub counts: String,
    /// What the crate needs, in a sentence, and in a word.
    pub bump: Option<(String, &'static str)>,
    /// How many changes of the public surface there are.
    pub surface: String,
    /// Those that force the bump.
    pub forcing: Vec<RustView>,
    /// The others.
    pub others: Vec<RustView>,
    /// The causes by level.
    pub groups: Vec<Group>,
    /// How many edits have no effect, in a sentence.
    pub silent: Option<String>,
}

/// The causes of one level.
pub struct Group {
    /// The level.
    pub word: &'static str,
    /// What it means for a reader.
    pub about: &'static str,
    /// The causes.
    pub causes: Vec<CauseView>,
}

impl Vendor {
    fn new(key: String, report: &Report, kinds: Kinds<'_>) -> Self {
        let package = report.package.as_ref();
        let (forcing, others) = package.map(changes).unwrap_or_default();
        let needs = package.map(|package| verdict::bump(package.bump)).unwrap_or_default();
        Self {
            surface: surface(forcing.len(), others.len(), needs),
            groups: own_groups(&key, report, kinds),
            key,
            title: words::line(&report.head.title),
            revisions: words::revisions(&report.base, &report.head),
            counts: verdict::counts(report),
            bump: package.map(|it| (verdict::bump_sentence(report, it), verdict::bump(it.bump))),
            forcing,
            others,
            silent: (report.silent > 0).then(|| words::silent(report.silent)),
        }
    }
}

/// The views of all reports.
pub fn vendors(reports: &[Report], kinds: Kinds<'_>) -> Vec<Vendor> {
    let mut seen = BTreeSet::new();
    let vendors = reports.iter().enumerate().map(|(at, report)| {
        let mut key = key(report);
        if !seen.insert(key.clone()) {
            key = format!("{key}-{at}");
        }
        Vendor::new(key, report, kinds)
    });
    vendors.collect()
}

/// A short name that can stand in an address. Two vendors may have the same cause, but not the same key.
fn key(report: &Report) -> String {
    let name = report.package.as_ref().map_or(&report.head.title, |package| &package.name);
    format!("spec-{}", super::cause::address(name))
}

/// `10 changes of the Rust surface, 9 of them major`
fn surface(forcing: usize, others: usize, needs: &str) -> String {
    let all = words::many(forcing + others, "change");
    match forcing {
        0 => format!("{all} of the Rust surface"),
        _ => format!("{all} of the Rust surface, {forcing} of them {needs}"),
    }
}

fn changes(package: &Package) -> (Vec<RustView>, Vec<RustView>) {
    let forces = |bump: Bump| bump == package.bump && bump > Bump::Patch;
    let (forcing, others): (Vec<_>, Vec<_>) =
        package.changes.iter().partition(|change| forces(change.bump));
    (forcing.into_iter().map(rust).collect(), others.into_iter().map(rust).collect())
}

/// How many causes each group has.
pub fn groups(reports: &[Report]) -> Vec<(&'static str, usize)> {
    let count = |group: &(&'static str, &str, Choose)| {
        (group.0, reports.iter().map(|report| (group.2)(report).len()).sum())
    };
    GROUPS.iter().map(count).filter(|(_, count)| *count > 0).collect()
}

type Choose = fn(&Report) -> Vec<&Cause>;

/// What the causes are grouped by: a word, what it means for a reader, and which they are.
const GROUPS: &[(&str, &str, Choose)] = &[
    ("breaking", "what was right yesterday fails now", |report| {
        verdict::open(report, Level::Breaking)
    }),
    ("review", "somebody has to decide", |report| verdict::open(report, Level::Review)),
    ("compatible", "felt, and nothing is to be done", |report| {
        verdict::open(report, Level::Compatible)
    }),
    ("documentation", "for readers only", |report| verdict::open(report, Level::Documentation)),
    ("allowed", "somebody has decided", verdict::allowed),
];

fn own_groups(key: &str, report: &Report, kinds: Kinds<'_>) -> Vec<Group> {
    let group = |(word, about, choose): &(&'static str, &'static str, Choose)| {
        let causes = choose(report).into_iter();
        let causes = causes.map(|cause| CauseView::new(key, report, cause, kinds)).collect();
        Group { word, about, causes }
    };
    GROUPS.iter().map(group).filter(|group| !group.causes.is_empty()).collect()
}
