//! What somebody has allowed, as data: each entry names one cause and says why.

use std::fs;
use std::path::Path;

use bindery::diff::{self, Allowed, Cause, Report};
use serde::Deserialize;

use crate::Misuse;

/// The list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    allow: Vec<Entry>,
}

/// One cause, by its kind, its owner and what it changes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    kind: String,
    pointer: String,
    #[serde(default)]
    before: Option<String>,
    #[serde(default)]
    after: Option<String>,
    reason: String,
    #[serde(default)]
    until: Option<String>,
}

/// Marks what is allowed, and says what is wrong with the list.
pub fn apply(path: &Path, reports: &mut [Report]) -> Result<Vec<String>, Misuse> {
    let complain = |error: &dyn std::fmt::Display| Misuse(format!("{}: {error}", path.display()));
    let text = fs::read_to_string(path).map_err(|error| complain(&error))?;
    let list: List = serde_yaml::from_str(&text).map_err(|error| complain(&error))?;
    let today = jiff::Timestamp::now().to_string();
    let today = &today[..10];
    let mut faults = Vec::new();
    for (number, entry) in list.allow.iter().enumerate() {
        let told = |problem: &str| {
            let (kind, pointer) = (&entry.kind, &entry.pointer);
            format!("{}: entry {}: {kind} at {pointer}: {problem}", path.display(), number + 1)
        };
        if let Some(problem) = problem(entry, today) {
            faults.push(told(&problem));
            continue;
        }
        let mut matched = 0;
        for cause in reports.iter_mut().flat_map(|report| &mut report.causes) {
            if is_meant(entry, cause) {
                let (reason, until) = (entry.reason.clone(), entry.until.clone());
                cause.allowed = Some(Allowed { reason, until });
                matched += 1;
            }
        }
        if matched == 0 {
            faults.push(told(&stale(entry, reports)));
        }
    }
    Ok(faults)
}

/// Why an entry fits nothing: there is no such change any more, or its values are others.
fn stale(entry: &Entry, reports: &[Report]) -> String {
    let mut causes = reports.iter().flat_map(|report| &report.causes);
    let near = causes.find(|it| it.kind == entry.kind && it.owner == entry.pointer);
    let value = |spot: &Option<diff::Spot>| {
        let value = spot.as_ref().and_then(|spot| spot.value.clone());
        value.map_or_else(|| "nothing".to_owned(), |value| format!("`{value}`"))
    };
    match near {
        None => "nothing changes so any more: take the entry out".to_owned(),
        Some(cause) => format!(
            "kind and pointer fit, but `before` is {} and `after` is {}",
            value(&cause.before),
            value(&cause.after)
        ),
    }
}

fn problem(entry: &Entry, today: &str) -> Option<String> {
    if diff::kind(&entry.kind).is_none() {
        return Some(
            "there is no such kind: `cargo xtask diff --explain all` lists them".to_owned(),
        );
    }
    if entry.reason.trim().is_empty() {
        return Some("say why, in `reason`".to_owned());
    }
    let until = entry.until.as_deref()?;
    if until.parse::<jiff::civil::Date>().is_err() {
        return Some(format!("`until: {until}` is no day of the form YYYY-MM-DD"));
    }
    (until < today).then(|| format!("it was allowed until {until}"))
}

fn is_meant(entry: &Entry, cause: &Cause) -> bool {
    let value = |spot: &Option<diff::Spot>| spot.as_ref().and_then(|spot| spot.value.clone());
    let same =
        |wanted: &Option<String>, found: Option<String>| wanted.is_none() || *wanted == found;
    entry.kind == cause.kind
        && entry.pointer == cause.owner
        && same(&entry.before, value(&cause.before))
        && same(&entry.after, value(&cause.after))
}
