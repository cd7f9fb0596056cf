//! `cargo xtask oracle`: compiled validators beside another implementation of JSON Schema, on random
//! schemas and values.

mod random;
mod shrink;
mod typed;

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use bindery::lower::rules;
use bindery::source::Loader;
use bindery::{Options, read_schema};
use jsonschema::{Draft, Validator};
use serde_json::Value;

use crate::cli::OracleArguments;
use crate::compiled::Compiled;
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, process, screen};

use random::Random;

/// A schema and a value on which both should have one verdict.
#[derive(Clone, Debug)]
struct Case {
    document: Value,
    value: Value,
}

/// What the two said of cases, in their order: ours, then the other's.
type Verdicts = Vec<(String, bool)>;

/// Longer than any comparison needs.
const LIMIT: Duration = Duration::from_secs(600);

/// Compares on random cases, and shows the smallest that tells the two apart.
pub fn run(arguments: &OracleArguments) -> Result<Outcome, Misuse> {
    if arguments.types {
        return typed::run(arguments);
    }
    let mut random = Random::new(arguments.seed);
    let mut cases = Vec::new();
    for _ in 0..arguments.schemas {
        let document = random::document(&mut random);
        // What the other one takes for no schema has no verdict.
        if validator(&document).is_none() {
            continue;
        }
        for _ in 0..arguments.values {
            let value = random::value(&mut random, 3);
            cases.push(Case { document: document.clone(), value });
        }
    }
    let workspace = Workspace::find()?;
    let trial = Trial {
        runtime: workspace.runtime()?,
        target: workspace.root().join("target/validators"),
        folder: workspace.root().join("target/oracle"),
    };
    let verdicts = trial.verdicts(&cases)?;
    let valid = verdicts.iter().filter(|(_, valid)| *valid).count();
    let different: Vec<&Case> = cases
        .iter()
        .zip(&verdicts)
        .filter(|(_, verdict)| differs(verdict))
        .map(|it| it.0)
        .collect();
    let (all, count) = (cases.len(), different.len());
    screen::print(&format!("{all} cases, {valid} valid, {count} with another verdict\n"));
    let Some(first) = different.first() else { return Ok(Outcome::Fine) };
    let (case, (ours, theirs)) = trial.smallest((*first).clone())?;
    let theirs = if theirs { "valid" } else { "invalid" };
    let Case { document, value } = case;
    screen::print(&format!("schema {document}\nvalue  {value}\nours   {ours}\ntheirs {theirs}\n"));
    Ok(Outcome::Findings)
}

fn validator(document: &Value) -> Option<Validator> {
    jsonschema::options().with_draft(Draft::Draft202012).build(document).ok()
}

fn differs((ours, theirs): &(String, bool)) -> bool {
    ours != if *theirs { "valid" } else { "invalid" }
}

struct Trial {
    runtime: String,
    target: PathBuf,
    folder: PathBuf,
}

impl Trial {
    /// Both verdicts on all cases; those with the same document stand beside each other.
    fn verdicts(&self, cases: &[Case]) -> Result<Verdicts, Misuse> {
        let failed = |error: std::io::Error| Misuse(error.to_string());
        let mut compiled = Compiled::new("oracle", &self.folder, &self.runtime).map_err(failed)?;
        let mut lines = String::new();
        let mut theirs = Vec::new();
        for cases in cases.chunk_by(|one, other| one.document == other.document) {
            let Some(Case { document, .. }) = cases.first() else { continue };
            let other = validator(document);
            let number = add(&mut compiled, document).map_err(failed)?;
            for Case { value, .. } in cases {
                lines.push_str(&format!("{number}\t{value}\n"));
                theirs.push(other.as_ref().is_some_and(|other| other.is_valid(value)));
            }
        }
        compiled.write("src/cases.txt", &lines).map_err(failed)?;
        let body = "testing::verdicts(include_str!(\"cases.txt\"), judges);";
        let program = compiled.build(&self.target, "", body)?;
        let finished = process::run(&mut Command::new(program), LIMIT).map_err(failed)?;
        let ours: Vec<String> = finished.output.lines().map(str::to_owned).collect();
        match finished.is_fine() && ours.len() == theirs.len() {
            true => Ok(ours.into_iter().zip(theirs).collect()),
            false => {
                let (ending, complaints) = (finished.ending(), finished.complaints);
                Err(Misuse(format!("the validators do not run: {ending}\n{complaints}")))
            }
        }
    }

    /// A smallest case in which a difference is still seen.
    fn smallest(&self, mut case: Case) -> Result<(Case, (String, bool)), Misuse> {
        const ROUNDS: usize = 60;
        let mut verdict = self.verdicts(std::slice::from_ref(&case))?.remove(0);
        for _ in 0..ROUNDS {
            let documents = shrink::documents(&case.document).into_iter();
            let documents = documents.filter(|document| validator(document).is_some());
            let value = case.value.clone();
            let document = case.document.clone();
            let mut smaller: Vec<Case> =
                documents.map(|document| Case { document, value: value.clone() }).collect();
            smaller.extend(
                shrink::values(&case.value)
                    .into_iter()
                    .map(|value| Case { document: document.clone(), value }),
            );
            let verdicts = self.verdicts(&smaller)?;
            let still = smaller.into_iter().zip(verdicts).find(|(_, verdict)| differs(verdict));
            let Some((next, next_verdict)) = still else { break };
            (case, verdict) = (next, next_verdict);
        }
        Ok((case, verdict))
    }
}

/// One document.
struct One(Vec<u8>);

const SCHEMA: &str = "schema.json";

impl Loader for One {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        match path {
            SCHEMA => Ok(self.0.clone()),
            _ => Err("no such file".to_owned()),
        }
    }
}

fn add(compiled: &mut Compiled, document: &Value) -> std::io::Result<usize> {
    let mut loader = One(document.to_string().into_bytes());
    let reading = read_schema(SCHEMA, &mut loader, Options::default());
    let Some((schemas, root)) = reading.schemas else {
        return Err(std::io::Error::other(format!("{document} is not read")));
    };
    let (options, mut diagnostics) = (rules::Options::default(), Vec::new());
    let (rules, entry) =
        rules::of_schema(&schemas, root, &reading.sources, options, &mut diagnostics);
    compiled.add(&rules, entry, SCHEMA)
}
