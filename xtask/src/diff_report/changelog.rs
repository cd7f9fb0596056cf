//! The report as the entry of a version in the CHANGELOG of the crate: for those who use the crate, for those
//! who call the API, and for those who rely on the validators.

use bindery::diff::{Behaviour, Cause, Proof, Report, Validate, Wire};
use bindery::surface;

use super::rows::{Row, rows};
use super::verdict::{self, Level};
use super::words;

/// Characters of a payload that are shown.
const PAYLOAD: usize = 300;

/// The sections of the entry; empty where nothing changed.
pub fn changelog(report: &Report) -> String {
    let changes = report.package.as_ref().map(|package| package.changes.as_slice());
    let rust = surface::changelog(changes.unwrap_or_default());
    let sections = [rust, wire(report)].into_iter().filter(|section| !section.is_empty());
    sections.collect::<Vec<_>>().join("\n")
}

/// What the causes do to exchanges and to verdicts.
fn wire(report: &Report) -> String {
    let causes: Vec<&Cause> =
        Level::ALL.into_iter().flat_map(|level| verdict::open(report, level)).collect();
    let lists = [
        ("For those who call the API:", calls(&causes)),
        ("What the validators let through:", verdicts(&causes)),
        ("For readers only:", documentation(&causes)),
    ];
    let lists = lists.into_iter().filter(|(_, lines)| !lines.is_empty());
    let lists: Vec<_> = lists.map(|(reader, lines)| format!("{reader}\n\n{lines}")).collect();
    match lists.is_empty() {
        true => String::new(),
        false => format!("### On the wire\n\n{}", lists.join("\n")),
    }
}

/// One line a row of causes, what breaks first.
fn calls(causes: &[&Cause]) -> String {
    let felt = causes.iter().copied().filter(|cause| verdict_of(cause).is_some());
    rows(&felt.collect::<Vec<_>>()).iter().filter_map(call).collect()
}

fn call(row: &Row<'_>) -> Option<String> {
    let word = verdict_of(row.first)?;
    let values = words::values(row.first).map(|values| format!(" ({})", code(&values)));
    let proof = row.first.proof.as_ref().map(proof).unwrap_or_default();
    Some(format!(
        "- **{word}**: {}: {}{}.{proof}\n",
        code(&row.owner()),
        prose(&row.summary()),
        values.unwrap_or_default()
    ))
}

/// The word for an exchange; none where it goes on as it did.
fn verdict_of(cause: &Cause) -> Option<&'static str> {
    match (cause.wire, cause.behaviour) {
        (Wire::Breaking, _) => Some("breaking"),
        (_, Behaviour::Changed) => Some("another effect"),
        (Wire::Unknown, _) => Some("not known"),
        (Wire::Compatible, _) => Some("compatible"),
        (Wire::Same, _) => None,
    }
}

/// The payload that shows a break.
fn proof(proof: &Proof) -> String {
    let Proof::Proved { side, value, told, .. } = proof else { return String::new() };
    let value = code(&words::clip(&value.to_string(), PAYLOAD));
    let told = prose(&words::clip(told, PAYLOAD));
    format!(" {value} {}: {told}.", words::proof_claim(*side))
}

/// One line a verdict, with the places.
fn verdicts(causes: &[&Cause]) -> String {
    let verdicts = [
        (Validate::Stricter, "fewer values"),
        (Validate::Different, "other values"),
        (Validate::Looser, "more values"),
        (Validate::Unknown, "not known"),
    ];
    let lines = verdicts.map(|(verdict, words)| {
        let own = causes.iter().copied().filter(|cause| cause.validate == verdict);
        listed(words, &own.collect::<Vec<_>>())
    });
    lines.concat()
}

fn documentation(causes: &[&Cause]) -> String {
    let own = causes.iter().copied().filter(|cause| cause.is_documentation());
    listed("documentation", &own.collect::<Vec<_>>())
}

fn listed(words: &str, causes: &[&Cause]) -> String {
    let owners: Vec<_> = rows(causes).iter().map(|row| code(&row.owner())).collect();
    match owners.is_empty() {
        true => String::new(),
        false => format!("- {words}: {}\n", owners.join(", ")),
    }
}

/// Text in the type of code, with a fence of backticks longer than any within.
fn code(text: &str) -> String {
    let text = words::line(text);
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Text in a line, in which nothing is a tag but between backticks.
fn prose(text: &str) -> String {
    let text = words::line(text);
    let parts: Vec<_> = text.split('`').collect();
    let tame = |(at, part): (usize, &&str)| match at % 2 == 0 || parts.len() % 2 == 0 {
        true => part.replace('<', "&lt;"),
        false => (*part).to_owned(),
    };
    parts.iter().enumerate().map(tame).collect::<Vec<_>>().join("`")
}
