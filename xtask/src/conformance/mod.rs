//! `cargo xtask conformance`: JSON Schema's official suite, compiled.

mod suite;

use std::collections::BTreeMap;
use std::path::Path;

use bindery::lower::rules;
use bindery::{Options, read_schema};
use serde::Serialize;

use crate::cli::ConformanceArguments;
use crate::compiled::Validators;
use crate::loader::{DOCUMENT, TextLoader};
use crate::table::Table;
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, progress, screen};

use suite::{File, Group, Part};

/// What came of a file.
#[derive(Default, Serialize)]
struct Row {
    file: String,
    part: &'static str,
    passed: usize,
    failed: usize,
    skipped: usize,
    failures: Vec<Failure>,
}

/// A test that did not pass.
#[derive(Serialize)]
struct Failure {
    group: String,
    test: String,
    valid: bool,
    verdict: String,
    trouble: Vec<String>,
}

/// Runs the suite.
pub fn run(arguments: &ConformanceArguments) -> Result<Outcome, Misuse> {
    let folder = &arguments.folder;
    let files = suite::read(folder)?;
    if files.is_empty() {
        return Err(Misuse(format!("{}: no tests there", folder.display())));
    }
    let remotes = arguments.remotes.clone().or_else(|| suite::remotes(folder));
    let workspace = Workspace::find()?;
    let mut validators = Validators::new(&workspace, "conformance")?;
    let mut cases = String::new();
    let made = make(&files, remotes.as_deref(), &mut validators, &mut cases)?;
    let verdicts = validators.verdicts(&cases)?;
    let rows = rows(&files, &made, verdicts);
    let failures: usize = rows.iter().map(|row| row.failed).sum();
    match arguments.json {
        true => {
            let text = serde_json::to_string_pretty(&rows).map_err(|e| Misuse(e.to_string()))?;
            screen::print(&format!("{text}\n"));
        }
        false => {
            screen::print(&told(&rows));
            screen::print(&table(&rows));
        }
    }
    Ok(if failures == 0 { Outcome::Fine } else { Outcome::Findings })
}

/// What was made of a schema.
struct Made {
    /// Why there is no validator, or why it leaves something out.
    trouble: Vec<String>,
    /// Whether there is one.
    judged: bool,
}

fn make(
    files: &[File],
    remotes: Option<&Path>,
    validators: &mut Validators,
    cases: &mut String,
) -> Result<Vec<Vec<Made>>, Misuse> {
    let bar = progress::bar(files.len());
    let mut made = Vec::new();
    for file in files {
        bar.set_message(file.name.clone());
        let options = rules::Options { formats: file.part == Part::Format, contents: false };
        let groups =
            file.groups.iter().map(|group| one(group, remotes, options, validators, cases));
        made.push(groups.collect::<Result<Vec<_>, _>>()?);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(made)
}

/// Adds the validator of a group, and its values.
fn one(
    group: &Group,
    remotes: Option<&Path>,
    options: rules::Options,
    validators: &mut Validators,
    cases: &mut String,
) -> Result<Made, Misuse> {
    let mut loader = TextLoader { text: group.schema.get(), remotes };
    let reading = read_schema(DOCUMENT, &mut loader, Options::default());
    let errors = reading.diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
    let mut trouble: Vec<String> =
        errors.map(|it| format!("{}: {}", it.code, it.message)).collect();
    let Some((schemas, root)) = reading.schemas.filter(|_| trouble.is_empty()) else {
        return Ok(Made { trouble, judged: false });
    };
    let (number, diagnostics) = validators.add((&schemas, root), &reading.sources, options)?;
    trouble.extend(diagnostics.into_iter().map(|it| it.message));
    for test in &group.tests {
        cases.push_str(&format!("{number}\t{}\n", suite::one_line(&test.data)));
    }
    Ok(Made { trouble, judged: true })
}

fn rows(files: &[File], made: &[Vec<Made>], verdicts: Vec<String>) -> Vec<Row> {
    let mut verdicts = verdicts.into_iter();
    let mut rows = Vec::new();
    for (file, made) in files.iter().zip(made) {
        let mut row = Row { file: file.name.clone(), part: file.part.word(), ..Row::default() };
        for (group, made) in file.groups.iter().zip(made) {
            for test in &group.tests {
                let verdict = match made.judged {
                    false => None,
                    true => verdicts.next(),
                };
                let verdict = verdict.unwrap_or_else(|| "no validator".to_owned());
                if verdict == if test.valid { "valid" } else { "invalid" } {
                    row.passed += 1;
                    continue;
                }
                row.failed += 1;
                row.failures.push(Failure {
                    group: group.description.clone(),
                    test: test.description.clone(),
                    valid: test.valid,
                    verdict,
                    trouble: made.trouble.clone(),
                });
            }
        }
        rows.push(row);
    }
    rows
}

/// What failed.
fn told(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        for Failure { group, test, valid, verdict, trouble } in &row.failures {
            let expected = if *valid { "valid" } else { "invalid" };
            let file = &row.file;
            text.push_str(&format!("{file}: {group}: {test}: {verdict}, should be {expected}\n"));
            for trouble in trouble {
                text.push_str(&format!("  {trouble}\n"));
            }
        }
    }
    text
}

/// A row a file, and the totals.
fn table(rows: &[Row]) -> String {
    let mut table = Table::new(&["file", "passed", "failed", "skipped"]);
    let row = |name: String, counts: [usize; 3]| {
        std::iter::once(name).chain(counts.map(|count| count.to_string())).collect()
    };
    let mut totals: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for Row { file, part, passed, failed, skipped, .. } in rows {
        let counts = [*passed, *failed, *skipped];
        table.row(row(file.clone(), counts));
        let total = totals.entry(part).or_default();
        total.iter_mut().zip(counts).for_each(|(total, count)| *total += count);
    }
    let order = [Part::Required, Part::Optional, Part::Format].map(Part::word);
    for (part, total) in order.iter().filter_map(|part| Some((part, *totals.get(part)?))) {
        table.row(row(format!("total {part}"), total));
    }
    table.render()
}
