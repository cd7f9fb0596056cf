//! `cargo xtask diff-suite`: our differ beside the findings that a suite of base and revision expects.

mod score;
mod suite;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bindery::diff::{Cause, Report};

use crate::cli::DiffSuiteArguments;
use crate::diff::{Document, compare_documents};
use crate::loader::DiskLoader;
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, progress, screen};

use score::Score;
use suite::{Map, Suite};

/// Runs the suite and prints the score.
pub fn run(arguments: &DiffSuiteArguments) -> Result<Outcome, Misuse> {
    let suite = Suite::read(&arguments.folder)?;
    let map = Map::read(&map_file(arguments)?)?;
    let mut reports: BTreeMap<(String, String), Option<Report>> = BTreeMap::new();
    let bar = progress::bar(suite.cases.len());
    for case in &suite.cases {
        bar.inc(1);
        let pair = (case.base_spec.clone(), case.revision_spec.clone());
        let report = || compare(&arguments.folder, &pair);
        reports.entry(pair.clone()).or_insert_with(report);
    }
    bar.finish_and_clear();
    let score = score::score(&suite, &map, &reports);
    print(&score, arguments.verbose);
    match score.meets_its_bars() {
        true => Ok(Outcome::Fine),
        false => Ok(Outcome::Findings),
    }
}

fn map_file(arguments: &DiffSuiteArguments) -> Result<PathBuf, Misuse> {
    match &arguments.map {
        Some(path) => Ok(path.clone()),
        None => Ok(Workspace::find()?.root().join("tests/cases/diff/oasdiff.yaml")),
    }
}

fn compare(folder: &Path, (base, head): &(String, String)) -> Option<Report> {
    // Some of its documents are wrong in themselves.
    let read = |path: &str| Document::read_tolerantly(&mut DiskLoader::new(folder), path).ok();
    Some(compare_documents(&read(base)?, &read(head)?))
}

fn print(score: &Score, verbose: bool) {
    screen::print(&score.text());
    if verbose {
        for line in score.missed.iter().chain(&score.beyond) {
            screen::print(&format!("{line}\n"));
        }
    }
}

/// A path with its parameters unnamed: what they are called is not on the wire.
fn unnamed(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        let rest = part.split_once('}').map_or("", |(_, rest)| rest);
        format!("{all}{{}}{rest}")
    })
}

/// Whether a cause is felt at an operation, as the suite names it.
fn is_felt_at(cause: &Cause, operation: &str, path: &str) -> bool {
    let name = match path.strip_prefix("webhook:") {
        Some(webhook) => format!("webhook {webhook}"),
        None => unnamed(&format!("{operation} {path}")),
    };
    let alike = |place: &str| unnamed(place) == name;
    let places = &cause.reach.places;
    places.is_empty() || path.is_empty() || places.iter().any(|place| alike(&place.operation))
}
