//! What was found of what was expected, and what was found besides.

use std::collections::{BTreeMap, BTreeSet};

use bindery::diff::{Behaviour, Cause, Proof, Report, Wire};

use super::is_felt_at;
use super::suite::{Case, Finding, Map, Suite};

/// The score.
#[derive(Default)]
pub struct Score {
    /// Findings that are expected, each once for a pair of documents.
    pub expected: usize,
    /// Those of them that we make.
    pub found: usize,
    /// Those that we do not make, on purpose.
    pub disagreed: usize,
    /// Pairs with expected findings, and the sum of the parts of them that were found.
    pub pairs: (usize, f64),
    /// Cases that expect nothing.
    pub negative: usize,
    /// Cases that need an option of the other tool, or several files that are not there.
    pub skipped: usize,
    /// Documents that could not be read.
    pub unread: usize,
    /// What we say of cases that expect nothing, though the other tool says nothing of the kind.
    pub beyond: Vec<String>,
    /// Compatible changes that we list in these cases and the other tool does not.
    pub compatible: usize,
    /// What we say of them on purpose.
    pub on_purpose: usize,
    /// Words for people that we report in these cases and the other tool does not look at.
    pub words: usize,
    /// Breaks of schemas, and those that a value proves.
    pub breaks: (usize, usize),
    /// What was missed.
    pub missed: Vec<String>,
}

type Reports = BTreeMap<(String, String), Option<Report>>;

/// Scores all cases.
pub fn score(suite: &Suite, map: &Map, reports: &Reports) -> Score {
    let mut score = Score::default();
    let mut seen = BTreeSet::new();
    let mut by_pair: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    for case in &suite.cases {
        let pair = (case.base_spec.clone(), case.revision_spec.clone());
        let Some(report) = reports.get(&pair).and_then(Option::as_ref) else {
            score.unread += 1;
            continue;
        };
        if !case.reproduced {
            score.skipped += 1;
            continue;
        }
        if case.expected.is_empty() {
            negative(&mut score, suite, map, case, report);
        }
        for finding in &case.expected {
            let (operation, path) = (finding.operation.clone(), finding.path.clone());
            if !seen.insert((pair.clone(), finding.id.clone(), operation, path)) {
                continue;
            }
            let tally = by_pair.entry((&case.base_spec, &case.revision_spec)).or_default();
            expected(&mut score, tally, map, case, finding, report);
        }
    }
    let parts = by_pair.values().filter(|(all, _)| *all > 0);
    score.pairs = parts.fold((0, 0.0), |(count, sum), (all, found)| {
        (count + 1, sum + *found as f64 / *all as f64)
    });
    for report in reports.values().flatten() {
        breaks(&mut score, report);
    }
    score
}

fn expected(
    score: &mut Score,
    tally: &mut (usize, usize),
    map: &Map,
    case: &Case,
    finding: &Finding,
    report: &Report,
) {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (operation, path) = (text(&finding.operation), text(&finding.path));
    let is_it =
        |cause: &Cause| map.means(&finding.id, cause.kind) && is_felt_at(cause, &operation, &path);
    if !report.causes.iter().any(is_it) && map.disagrees(&finding.id, &case.test) {
        score.disagreed += 1;
        return;
    }
    score.expected += 1;
    tally.0 += 1;
    match report.causes.iter().any(is_it) {
        true => {
            score.found += 1;
            tally.1 += 1;
        }
        false => score.missed.push(format!(
            "missed   {} {} {operation} {path}: {} [{} {}]",
            finding.level, finding.id, finding.text, case.test, case.base_spec
        )),
    }
}

/// What we say where nothing is expected must stand in the other tool's own full list.
fn negative(score: &mut Score, suite: &Suite, map: &Map, case: &Case, report: &Report) {
    score.negative += 1;
    let changes = suite.changes(&case.base_spec, &case.revision_spec);
    for cause in &report.causes {
        if changes.iter().any(|finding| map.means(&finding.id, cause.kind)) {
            continue;
        }
        if cause.is_documentation() {
            score.words += 1;
            continue;
        }
        let harmless = cause.wire <= Wire::Compatible && cause.behaviour == Behaviour::Same;
        if harmless {
            score.compatible += 1;
            continue;
        }
        if map.goes_beyond(cause.kind, &case.test) {
            score.on_purpose += 1;
            continue;
        }
        score.beyond.push(format!(
            "beyond   {} {}: {} [{} {} {}]",
            cause.kind, cause.owner, cause.summary, case.test, case.base_spec, case.revision_spec
        ));
    }
}

fn breaks(score: &mut Score, report: &Report) {
    for cause in report.causes.iter().filter(|cause| cause.wire == Wire::Breaking) {
        let Some(proof) = &cause.proof else { continue };
        score.breaks.0 += 1;
        score.breaks.1 += usize::from(matches!(proof, Proof::Proved { .. }));
    }
}

impl Score {
    /// Whether every bar is met.
    pub fn meets_its_bars(&self) -> bool {
        self.beyond.is_empty()
            && part(self.found, self.expected) >= 95.0
            && part(self.breaks.1, self.breaks.0) >= 70.0
    }

    /// The table.
    pub fn text(&self) -> String {
        let (pairs, sum) = self.pairs;
        let mean = if pairs == 0 { 100.0 } else { 100.0 * sum / pairs as f64 };
        format!(
            "expected findings   {} of {} found ({:.1} %; {mean:.1} % of each of {pairs} pairs on the average)\n\
             on purpose          {} not made, each with a reason in the map\n\
             nothing expected    {} cases, {} findings beyond the other tool's own list; {} more on purpose, each with\n\
             {:20}a reason in the map, {} compatible changes that it does not list, {} of words for people\n\
             breaks of schemas   {} of {} proved by a value ({:.1} %)\n\
             skipped             {} cases that need an option of the other tool, or files that are not there;\n\
             {:20}{} that can't be read\n",
            self.found,
            self.expected,
            part(self.found, self.expected),
            self.disagreed,
            self.negative,
            self.beyond.len(),
            self.on_purpose,
            "",
            self.compatible,
            self.words,
            self.breaks.1,
            self.breaks.0,
            part(self.breaks.1, self.breaks.0),
            self.skipped,
            "",
            self.unread,
        )
    }
}

fn part(some: usize, all: usize) -> f64 {
    if all == 0 { 100.0 } else { 100.0 * some as f64 / all as f64 }
}
