//! What a corpus came to: a table, the failures, and everything as JSON.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use super::round_trips::RoundTrips;
use super::{Document, Generation, examples};
use crate::cli::CorpusArguments;
use crate::table::Table;

/// Errors that speak of a limit of ours, not of a fault in the document.
const LIMITS: &[&str] =
    &["alias-budget", "number-too-large", "too-deep", "too-large", "too-many-files"];

/// Lines that are shown of what the compiler says of one crate.
const LINES: usize = 60;

/// What a document came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Compiles,
    Generated,
    RightDiagnostic,
    Fails,
}

impl Document {
    /// Whether its crate has been written.
    pub fn is_written(&self) -> bool {
        self.generation.as_ref().is_ok_and(|generation| generation.files > 0)
    }

    /// Whether its crate compiles without a warning.
    pub fn compiles(&self) -> bool {
        self.check.as_ref().is_some_and(|check| check.compiles && check.warnings == 0)
    }

    /// Whether it came to what it should.
    pub fn is_right(&self, arguments: &CorpusArguments) -> bool {
        self.verdict(arguments) != Verdict::Fails && self.fails_round_trip().is_none()
    }

    /// Whether there are examples that its types are tried with.
    pub fn has_samples(&self) -> bool {
        let samples = self.generation.as_ref().map(|generation| generation.samples);
        samples.is_ok_and(|samples| samples.valid > 0 || samples.judged > 0)
    }

    fn verdict(&self, arguments: &CorpusArguments) -> Verdict {
        let Ok(generation) = &self.generation else { return Verdict::Fails };
        if self.is_written() {
            return match self.check {
                None if arguments.no_check => Verdict::Generated,
                _ if self.compiles() => Verdict::Compiles,
                _ => Verdict::Fails,
            };
        }
        let limit = |code: &String| LIMITS.contains(&code.as_str());
        match generation.errors.is_empty() || generation.errors.iter().any(limit) {
            true => Verdict::Fails,
            false => Verdict::RightDiagnostic,
        }
    }

    /// What came of its examples, if that is not what should.
    fn fails_round_trip(&self) -> Option<&RoundTrips> {
        self.round_trips.as_ref().filter(|trips| trips.fails())
    }

    fn result(&self, arguments: &CorpusArguments) -> String {
        if let Some(trips) = self.fails_round_trip() {
            return format!("FAILS: {}", examples::in_short(trips));
        }
        match (self.verdict(arguments), &self.generation, &self.check) {
            (Verdict::Compiles, ..) => "compiles".to_owned(),
            (Verdict::Generated, ..) => "generated".to_owned(),
            (Verdict::RightDiagnostic, Ok(made), _) => {
                format!("right diagnostic: {}", made.errors.join(", "))
            }
            (Verdict::Fails, Err(ending), _) => {
                format!("FAILS: the generator {}", ending.lines().next().unwrap_or_default())
            }
            (_, _, Some(check)) if check.compiles => {
                format!("FAILS: {} rustc warnings", check.warnings)
            }
            (_, _, Some(_)) => "FAILS: does not compile".to_owned(),
            (_, Ok(made), None) => format!("FAILS: refused, {}", made.errors.join(", ")),
            (_, _, None) => "FAILS".to_owned(),
        }
    }
}

/// One row a document, and a row of totals, with what it counts below.
pub fn table(documents: &[Document], arguments: &CorpusArguments) -> String {
    let mut table = Table::new(&[
        "document",
        "operations",
        "types",
        "generate s",
        "peak MB",
        "lines",
        "check s",
        "check MB",
        "examples",
        "passes",
        "verdicts",
        "agree",
        "warnings",
        "result",
    ]);
    for document in documents {
        table.row(row(document, arguments));
    }
    table.row(totals(documents));
    let mut text = table.render();
    text.push('\n');
    text.push_str(&reasons(documents));
    text.push_str(&verdicts(documents, arguments));
    text.push_str(&examples::counts(documents));
    text.push_str(&codes(documents));
    text
}

fn row(document: &Document, arguments: &CorpusArguments) -> Vec<String> {
    let none = Generation::default();
    let generation = document.generation.as_ref().unwrap_or(&none);
    let check = document.check.clone().unwrap_or_default();
    let trips = document.round_trips.clone().unwrap_or_default();
    vec![
        document.label.clone(),
        generation.operations.to_string(),
        generation.types.to_string(),
        format!("{:.2}", generation.seconds),
        format!("{:.0}", generation.peak_mb),
        generation.lines.to_string(),
        format!("{:.1}", check.seconds),
        format!("{:.0}", check.peak_mb),
        trips.examples.to_string(),
        trips.passes.to_string(),
        trips.compared.to_string(),
        trips.agreeing.to_string(),
        generation.warnings.values().sum::<usize>().to_string(),
        document.result(arguments),
    ]
}

fn totals(documents: &[Document]) -> Vec<String> {
    let made: Vec<&Generation> =
        documents.iter().filter_map(|document| document.generation.as_ref().ok()).collect();
    let checks: Vec<_> = documents.iter().filter_map(|document| document.check.as_ref()).collect();
    let trips: Vec<_> = documents.iter().filter_map(|it| it.round_trips.as_ref()).collect();
    let most = |values: &mut dyn Iterator<Item = f64>| values.fold(0.0_f64, f64::max);
    vec![
        format!("total of {}", documents.len()),
        made.iter().map(|it| it.operations).sum::<usize>().to_string(),
        made.iter().map(|it| it.types).sum::<usize>().to_string(),
        format!("{:.2}", made.iter().map(|it| it.seconds).sum::<f64>()),
        format!("{:.0}", most(&mut made.iter().map(|it| it.peak_mb))),
        made.iter().map(|it| it.lines).sum::<usize>().to_string(),
        format!("{:.1}", checks.iter().map(|it| it.seconds).fold(0.0, |sum, it| sum + it)),
        format!("{:.0}", most(&mut checks.iter().map(|it| it.peak_mb))),
        trips.iter().map(|it| it.examples).sum::<usize>().to_string(),
        trips.iter().map(|it| it.passes).sum::<usize>().to_string(),
        trips.iter().map(|it| it.compared).sum::<usize>().to_string(),
        trips.iter().map(|it| it.agreeing).sum::<usize>().to_string(),
        made.iter().flat_map(|it| it.warnings.values()).sum::<usize>().to_string(),
        String::new(),
    ]
}

/// Why documents got no crate.
fn reasons(documents: &[Document]) -> String {
    let mut text = String::new();
    for document in documents {
        let made = document.generation.as_ref();
        if let Ok(Generation { reason, .. }) = made
            && !reason.is_empty()
        {
            text.push_str(&format!("{}: {reason}\n", document.label));
        }
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text
}

fn verdicts(documents: &[Document], arguments: &CorpusArguments) -> String {
    let count = |verdict| documents.iter().filter(|it| it.verdict(arguments) == verdict).count();
    let parts = [
        (Verdict::Compiles, "compile without a warning"),
        (Verdict::Generated, "generated, not compiled"),
        (Verdict::RightDiagnostic, "end in the diagnostic that says what is wrong with them"),
        (Verdict::Fails, "fail"),
    ];
    let said = parts.map(|(verdict, words)| (count(verdict), words));
    let said: Vec<_> = said
        .iter()
        .filter(|(count, words)| *count > 0 || *words == "fail")
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    format!("{} documents: {}\n", documents.len(), said.join(", "))
}

/// What could not be expressed precisely, by code.
fn codes(documents: &[Document]) -> String {
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for generation in documents.iter().filter_map(|document| document.generation.as_ref().ok()) {
        for (code, count) in &generation.warnings {
            *codes.entry(code).or_default() += count;
        }
    }
    let mut sorted: Vec<_> = codes.into_iter().collect();
    sorted.sort_by_key(|(code, count)| (std::cmp::Reverse(*count), *code));
    let total: usize = sorted.iter().map(|(_, count)| count).sum();
    let list: Vec<_> = sorted.iter().map(|(code, count)| format!("{count} {code}")).collect();
    match total {
        0 => String::new(),
        total => format!("{total} warnings and notes: {}\n", list.join(", ")),
    }
}

/// What a person needs in order to mend what fails.
pub fn failures(documents: &[Document], arguments: &CorpusArguments) -> String {
    let mut text = String::new();
    for document in documents {
        let title = format!("== {} (crate {})\n", document.label, document.name);
        if document.verdict(arguments) == Verdict::Fails {
            text.push_str(&title);
            match (&document.generation, &document.check) {
                (Err(ending), _) => text.push_str(&format!("the generator {ending}\n\n")),
                (_, Some(check)) => text.push_str(&cut(&check.messages.concat())),
                (Ok(generation), None) => text.push_str(&cut(&generation.text)),
            }
        }
        if let Some(trips) = document.fails_round_trip() {
            text.push_str(&title);
            text.push_str(&examples::failures(trips));
        }
    }
    text
}

/// The first lines of a text.
pub fn cut(text: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    let mut shown = lines.iter().take(LINES).map(|line| format!("{line}\n")).collect::<String>();
    if let Some(more) = lines.len().checked_sub(LINES).filter(|more| *more > 0) {
        shown.push_str(&format!("… {more} more lines\n"));
    }
    shown.push('\n');
    shown
}

/// What was not taken for a document, and how much was read in which time.
pub fn passed_over([parts, swagger, others]: [usize; 3], bytes: u64, took: Duration) -> String {
    let mut text = String::new();
    let said = [
        (parts, "files without `openapi` at their root (parts of documents and other things)"),
        (swagger, "documents of Swagger 2.0"),
        (others, "files that are neither YAML nor JSON by their names"),
    ];
    for (count, words) in said.into_iter().filter(|(count, _)| *count > 0) {
        text.push_str(&format!("passed over: {count} {words}\n"));
    }
    let megabytes = bytes as f64 / 1e6;
    text.push_str(&format!("{megabytes:.1} MB of documents, {:.0} s\n", took.as_secs_f64()));
    text
}

/// Everything.
pub fn json(documents: &[Document], arguments: &CorpusArguments) -> Value {
    let all = documents.iter().map(|document| {
        json!({
            "document": document.label,
            "path": document.path,
            "crate": document.name,
            "right": document.is_right(arguments),
            "result": document.result(arguments),
            "generation": document.generation.as_ref().ok(),
            "check": document.check,
            "round_trips": document.round_trips,
        })
    });
    json!({ "documents": all.collect::<Vec<_>>() })
}
