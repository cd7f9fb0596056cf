//! One document of a corpus, in a process of its own: its memory is its own, and whatever happens to
//! it happens to nobody else.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use bindery::diagnostic::{Diagnostic, Severity};
use bindery::ir::{RoundTrips, Runtime};
use bindery::lower::{FIRST_VERSION, Options};
use bindery::source::Sources;
use bindery::{Faults, Level};
use serde::{Deserialize, Serialize};

use crate::cli::CorpusOneArguments;
use crate::loader::DiskLoader;
use crate::pipeline::{self, Generated, Output};
use crate::process::Finished;
use crate::report::{self, Findings};
use crate::writer::{self, Mode};
use crate::{Misuse, Outcome, process, screen};

/// What is known of a document after its crate has been written.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Generation {
    pub operations: usize,
    pub types: usize,
    pub rules: usize,
    pub files: usize,
    /// Lines of Rust under `src`.
    pub lines: usize,
    /// Lines of the longest of these files.
    pub longest: usize,
    /// From the first byte read to the last file in memory.
    pub seconds: f64,
    /// The most memory until then, in MB.
    pub peak_mb: f64,
    /// The codes of the errors, each once.
    pub errors: Vec<String>,
    /// The first error in one line, with its place.
    pub reason: String,
    /// Errors as a person reads them.
    pub text: String,
    /// How many findings that are no errors there are of each code.
    pub warnings: BTreeMap<String, usize>,
    /// What examples there are.
    pub samples: Samples,
}

/// How many examples there are of each sort. One that has several types counts as often where it is
/// tried.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
pub struct Samples {
    /// Those that are valid against their schemas, so that they should come back.
    pub valid: usize,
    /// Those whose types have validators, so that verdicts are compared.
    pub judged: usize,
    /// Those that break their own schemas.
    pub invalid: usize,
    /// Those that nobody can judge.
    pub unjudged: usize,
    /// Those without a type of their own.
    pub untyped: usize,
    /// Those whose types have no validators of their own.
    pub without_validator: usize,
}

impl From<&RoundTrips> for Samples {
    fn from(trips: &RoundTrips) -> Self {
        let RoundTrips { samples, invalid, unjudged, untyped, without_validator } = trips;
        Self {
            valid: samples.iter().filter(|sample| sample.returns).count(),
            judged: samples.iter().filter(|sample| sample.expected.is_some()).count(),
            invalid: *invalid,
            unjudged: *unjudged,
            untyped: *untyped,
            without_validator: *without_validator,
        }
    }
}

/// What came of one document in a process of its own.
pub struct Apart {
    /// The process.
    pub finished: Finished,
    /// Its figures, if it ended well.
    pub generation: Option<Generation>,
}

/// Makes a crate of a document in a process of its own. `more` are arguments of [`one`].
pub fn apart(
    document: &Path,
    (out, name): (&Path, &str),
    runtime: &str,
    more: &[&str],
    limit: Duration,
) -> std::io::Result<Apart> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("corpus-one").arg(document).arg(out).args([name, runtime]).args(more);
    let finished = process::run(&mut command, limit)?;
    let generation = serde_json::from_str(&finished.output).ok().filter(|_| finished.is_fine());
    Ok(Apart { finished, generation })
}

/// Writes the crate and prints the figures as JSON.
pub fn one(arguments: &CorpusOneArguments) -> Result<Outcome, Misuse> {
    let start = Instant::now();
    let generated = generate(arguments, false);
    let seconds = start.elapsed().as_secs_f64();
    let peak_mb = process::own_peak();
    let mut generation = figures(&generated);
    (generation.seconds, generation.peak_mb) = (seconds, peak_mb);
    if let Some(output) = generated.output {
        // Judging the examples is no part of generation, and takes its own time and memory.
        let again = if arguments.no_round_trip { None } else { generate(arguments, true).output };
        let output = again.unwrap_or(output);
        generation.samples = output.round_trips.as_ref().map(Samples::from).unwrap_or_default();
        write(&arguments.out, &output)?;
    }
    let json = serde_json::to_string(&generation).map_err(|error| Misuse(error.to_string()))?;
    screen::print(&format!("{json}\n"));
    Ok(Outcome::Fine)
}

fn generate(arguments: &CorpusOneArguments, round_trips: bool) -> Generated {
    let faults = if arguments.lenient { Faults::Tolerated } else { Faults::Refused };
    let reading = bindery::Options { level: Level::Foreign, faults };
    let path = arguments.spec.to_string_lossy().into_owned();
    let runtime = Runtime::Member(arguments.runtime.clone());
    let options = Options {
        name: arguments.name.clone(),
        version: FIRST_VERSION.to_owned(),
        spec: path.clone(),
        runtime,
        rules: Default::default(),
        round_trips,
    };
    pipeline::generate(&mut DiskLoader::new(""), &path, reading, &options)
}

fn write(out: &Path, output: &Output) -> Result<(), Misuse> {
    let failed = |error: std::io::Error| Misuse(format!("{}: {error}", out.display()));
    fs::create_dir_all(out).map_err(failed)?;
    let files = output.files.iter().map(|file| (file.path.clone(), file.text.clone())).collect();
    writer::sync(out, &files, &[], Mode::Write).map_err(failed)?;
    Ok(())
}

fn figures(generated: &Generated) -> Generation {
    let Generated { sources, diagnostics, output } = generated;
    let mut generation = Generation::default();
    let mut errors = Vec::new();
    for diagnostic in diagnostics {
        match diagnostic.severity {
            Severity::Error => errors.push(diagnostic.clone()),
            Severity::Warning | Severity::Note => {
                *generation.warnings.entry(diagnostic.code.to_owned()).or_default() += 1;
            }
        }
    }
    if let Some(first) = errors.first() {
        generation.reason = reason(first, sources);
    }
    generation.errors = errors.iter().map(|error| error.code.to_owned()).collect();
    generation.errors.sort();
    generation.errors.dedup();
    errors.truncate(20);
    generation.text = report::text(&Findings { sources, diagnostics: &errors }, false, 0, "");
    if let Some(output) = output {
        let lines = |text: &str| text.lines().count();
        let rust = output.files.iter().filter(|file| file.path.starts_with("src/"));
        let lines: Vec<usize> = rust.map(|file| lines(&file.text)).collect();
        generation.operations = output.operations;
        generation.types = output.types;
        generation.rules = output.rules;
        generation.files = output.files.len();
        generation.lines = lines.iter().sum();
        generation.longest = lines.into_iter().max().unwrap_or(0);
    }
    generation
}

fn reason(error: &Diagnostic, sources: &Sources) -> String {
    let place = error.labels.first().map(|label| {
        let (line, column) = sources.line_column(label.span);
        let path = sources.path(label.span.file);
        let name = path.rsplit('/').next().unwrap_or(path);
        format!(" ({name}:{line}:{column})")
    });
    format!("{}: {}{}", error.code, error.message, place.unwrap_or_default())
}
