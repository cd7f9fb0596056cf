//! Builds and runs the programs that send the examples of the documents through their types and
//! validators.

use std::process::Command;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::groups::Group;
use super::{Document, Job, cargo, pool};
use crate::{Misuse, process, progress};

/// What came of the examples of a document.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct RoundTrips {
    /// Examples that are valid against their schemas.
    pub examples: usize,
    /// Those that come back as they went in.
    pub passes: usize,
    /// The first of the others.
    pub failures: Vec<Failure>,
    /// Examples on which the validators of a type and the `jsonschema` crate were asked.
    pub compared: usize,
    /// Those that break the rules, as the crate says.
    pub invalid: usize,
    /// Those on which all say the same.
    pub agreeing: usize,
    /// The first of the others.
    pub differences: Vec<Difference>,
    /// Why there is nothing to count, if there isn't.
    #[serde(default)]
    pub broken: Option<String>,
}

/// An example that does not come back.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Failure {
    /// The type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Where the example stands.
    pub place: String,
    /// What went wrong.
    pub reason: String,
    /// The example.
    #[serde(default)]
    pub sample: Value,
}

/// An example on which not all say the same.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Difference {
    /// The type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Where the example stands.
    pub place: String,
    /// Who says what.
    pub said: Map<String, Value>,
    /// What the validator of JSON says is wrong, if it says so.
    pub broken: String,
    /// The example.
    pub sample: Value,
}

/// Longer than any of these programs needs.
const LIMIT: Duration = Duration::from_secs(120);

/// Runs the programs of all crates that compile and have examples.
pub fn run(job: &Job<'_>, groups: &[Group], documents: &mut [Document]) -> Result<(), Misuse> {
    let wanted = |document: &Document| document.compiles() && document.has_samples();
    let bar = progress::bar(documents.iter().filter(|document| wanted(document)).count());
    for group in groups {
        let inside = |document: &&mut Document| group.members.contains(&document.name);
        let mut here: Vec<&mut Document> =
            documents.iter_mut().filter(inside).filter(|document| wanted(document)).collect();
        if here.is_empty() {
            continue;
        }
        let mut command = cargo::command(job, group);
        command.args(["build", "--examples"]);
        for document in &here {
            command.args(["--package", &document.name]);
        }
        let mut report = cargo::run(job, command, "example", &bar)?;
        let built: Vec<_> = here
            .iter()
            .map(|document| report.crates.remove(&document.name).unwrap_or_default())
            .collect();
        let results = pool::map(&built, job.jobs, |built| match &built.program {
            Some(program) => execute(Command::new(program)),
            None => broken(format!("its program does not compile\n{}", built.messages.concat())),
        });
        for (document, result) in here.iter_mut().zip(results) {
            document.round_trips = Some(result);
        }
    }
    bar.finish_and_clear();
    Ok(())
}

fn execute(mut command: Command) -> RoundTrips {
    match process::run(&mut command, LIMIT) {
        Err(error) => broken(error.to_string()),
        Ok(finished) => match serde_json::from_str(&finished.output) {
            Ok(round_trips) if finished.is_fine() => round_trips,
            _ => broken(format!("{}\n{}", finished.ending(), finished.complaints)),
        },
    }
}

fn broken(why: String) -> RoundTrips {
    RoundTrips { broken: Some(why), ..RoundTrips::default() }
}
