//! `cargo xtask oracle`: compiled validators beside another implementation of JSON Schema, on random
//! schemas and values.

mod edits;
mod random;
mod shrink;
mod typed;

use bindery::lower::rules;
use bindery::{Options, read_schema};
use jsonschema::{Draft, Validator};
use serde_json::Value;

use crate::cli::OracleArguments;
use crate::compiled::Validators;
use crate::loader::{DOCUMENT, TextLoader};
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, screen};

use random::Random;

/// A schema and a value on which both should have one verdict.
#[derive(Clone, Debug)]
struct Case {
    document: Value,
    value: Value,
}

/// What the two said of cases, in their order: ours, then the other's.
type Verdicts = Vec<(String, bool)>;

/// Compares on random cases, and shows the smallest that tells the two apart.
pub fn run(arguments: &OracleArguments) -> Result<Outcome, Misuse> {
    if arguments.types {
        return typed::run(arguments);
    }
    if arguments.edits {
        return edits::run(arguments);
    }
    let mut random = Random::new(arguments.seed);
    let (mut cases, mut skipped) = (Vec::new(), 0);
    for _ in 0..arguments.schemas {
        let document = random::document(&mut random);
        // What the other one takes for no schema has no verdict.
        if validator(&document).is_none() {
            skipped += 1;
            continue;
        }
        for _ in 0..arguments.values {
            let value = random::value(&mut random, 3);
            cases.push(Case { document: document.clone(), value });
        }
    }
    let trial = Trial(Workspace::find()?);
    let verdicts = trial.verdicts(&cases)?;
    let valid = verdicts.iter().filter(|(_, valid)| *valid).count();
    let different: Vec<&Case> = cases
        .iter()
        .zip(&verdicts)
        .filter(|(_, verdict)| differs(verdict))
        .map(|it| it.0)
        .collect();
    let (all, count) = (cases.len(), different.len());
    screen::print(&format!(
        "{all} cases, {valid} valid, {count} with another verdict; {skipped} schemas skipped\n"
    ));
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

struct Trial(Workspace);

impl Trial {
    /// Both verdicts on all cases; those with the same document stand beside each other.
    fn verdicts(&self, cases: &[Case]) -> Result<Verdicts, Misuse> {
        let mut validators = Validators::new(&self.0, "oracle")?;
        let mut lines = String::new();
        let mut theirs = Vec::new();
        for cases in cases.chunk_by(|one, other| one.document == other.document) {
            let Some(Case { document, .. }) = cases.first() else { continue };
            let other = validator(document);
            let number = add(&mut validators, document)?;
            for Case { value, .. } in cases {
                lines.push_str(&format!("{number}\t{value}\n"));
                theirs.push(other.as_ref().is_some_and(|other| other.is_valid(value)));
            }
        }
        Ok(validators.verdicts(&lines)?.into_iter().zip(theirs).collect())
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

fn add(validators: &mut Validators, document: &Value) -> Result<usize, Misuse> {
    let text = document.to_string();
    let mut loader = TextLoader { text: &text, remotes: None };
    let reading = read_schema(DOCUMENT, &mut loader, Options::default());
    let (schemas, root) =
        reading.schemas.ok_or_else(|| Misuse(format!("{document} can't be read")))?;
    let options = rules::Options::default();
    Ok(validators.add((&schemas, root), &reading.sources, options)?.0)
}
