//! `cargo xtask conformance`: JSON Schema's official suite, compiled.

mod krate;
mod suite;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::cli::ConformanceArguments;
use crate::table::Table;
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, progress, screen};

use krate::{Krate, Made};
use suite::{File, Part};

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
    let target = workspace.root().join("target/conformance");
    let failed = |error: std::io::Error| Misuse(error.to_string());
    let mut krate = Krate::new(&target.join("crate"), &workspace.runtime()?).map_err(failed)?;
    let made = make(&files, remotes.as_deref(), &mut krate).map_err(failed)?;
    let verdicts = krate.run(&workspace.root().join("target/validators"))?;
    let rows = rows(&files, &made, verdicts)?;
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

fn make(
    files: &[File],
    remotes: Option<&Path>,
    krate: &mut Krate,
) -> std::io::Result<Vec<Vec<Made>>> {
    let bar = progress::bar(files.len());
    let mut made = Vec::new();
    for file in files {
        bar.set_message(file.name.clone());
        let groups = file.groups.iter().map(|group| krate.add(file, group, remotes));
        made.push(groups.collect::<Result<Vec<_>, _>>()?);
        bar.inc(1);
    }
    bar.finish_and_clear();
    Ok(made)
}

fn rows(files: &[File], made: &[Vec<Made>], verdicts: Vec<String>) -> Result<Vec<Row>, Misuse> {
    let mut verdicts = verdicts.into_iter();
    let mut rows = Vec::new();
    for (file, made) in files.iter().zip(made) {
        let mut row = Row { file: file.name.clone(), part: file.part.word(), ..Row::default() };
        for (group, made) in file.groups.iter().zip(made) {
            for test in &group.tests {
                let verdict = match made.judge {
                    None => "no validator".to_owned(),
                    Some(_) => verdicts
                        .next()
                        .ok_or_else(|| Misuse("the validators ended too early".to_owned()))?,
                };
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
    Ok(rows)
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
