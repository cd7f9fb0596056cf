//! `cargo xtask corpus`: every document of a folder becomes a crate that compiles, or ends in the
//! diagnostic that says what is wrong with it.

mod cargo;
mod check;
mod compiler;
mod examples;
mod find;
mod groups;
mod names;
mod one;
mod pool;
mod report;
mod round_trips;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::cli::CorpusArguments;
use crate::workspace::Workspace;
use crate::{Misuse, Outcome, progress, screen};

pub use compiler::{EXPANDED, Note, bound_memory, compiler, note_in, noted, noted_program};
pub use find::is_document;
pub use one::{Apart, Generation, apart, one};

use check::Check;
use find::Found;
use round_trips::RoundTrips;

/// One document, and all that came of it.
struct Document {
    path: PathBuf,
    /// How the table names it.
    label: String,
    /// The name of its crate.
    name: String,
    /// What the generator made of it, or how the process ended that should have.
    generation: Result<Generation, String>,
    check: Option<Check>,
    round_trips: Option<RoundTrips>,
}

/// What everything is done with.
struct Job<'a> {
    arguments: &'a CorpusArguments,
    /// Where crates are written.
    crates: PathBuf,
    /// Where cargo builds.
    target: PathBuf,
    workspace: Workspace,
    jobs: usize,
    limit: Duration,
}

/// Runs a corpus.
pub fn run(arguments: &CorpusArguments) -> Result<Outcome, Misuse> {
    let start = Instant::now();
    let Found { documents, parts, swagger, others } = find::find(&arguments.paths)?;
    if documents.is_empty() {
        return Err(Misuse("no OpenAPI document there: none has `openapi` at its root".to_owned()));
    }
    let job = job(arguments)?;
    let mut documents = named(documents);
    let sizes = generate(&job, &mut documents)?;
    if !arguments.no_check {
        let groups = groups::arrange(&job, &documents)?;
        check::check(&job, &groups, &mut documents)?;
        if !arguments.no_round_trip {
            round_trips::run(&job, &groups, &mut documents)?;
        }
    }
    if arguments.keep.is_none() {
        // What can't be removed now is removed by the next run.
        let _ = fs::remove_dir_all(&job.crates);
    }
    screen::print(&report::failures(&documents, arguments));
    screen::print(&report::table(&documents, arguments));
    screen::print(&report::passed_over([parts, swagger, others], sizes, start.elapsed()));
    if let Some(path) = &arguments.json {
        let text = format!("{:#}\n", report::json(&documents, arguments));
        fs::write(path, text).map_err(|error| Misuse(format!("{}: {error}", path.display())))?;
    }
    match documents.iter().all(|document| document.is_right(arguments)) {
        true => Ok(Outcome::Fine),
        false => Ok(Outcome::Findings),
    }
}

fn job(arguments: &CorpusArguments) -> Result<Job<'_>, Misuse> {
    let workspace = Workspace::find()?;
    let target = match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => PathBuf::from(folder).join("corpus"),
        None => workspace.root().join("target/corpus"),
    };
    let crates = arguments.keep.clone().unwrap_or_else(|| target.join("crates"));
    let absolute = |path: &Path| std::path::absolute(path).map_err(|e| Misuse(e.to_string()));
    let (target, crates) = (absolute(&target)?, absolute(&crates)?);
    let there = fs::read_dir(&crates).is_ok_and(|mut entries| entries.next().is_some());
    match (&arguments.keep, there) {
        (Some(folder), true) => {
            return Err(Misuse(format!("{} is not empty: name a new folder", folder.display())));
        }
        (None, true) => fs::remove_dir_all(&crates).map_err(|e| Misuse(e.to_string()))?,
        (_, false) => {}
    }
    fs::create_dir_all(&crates).map_err(|e| Misuse(format!("{}: {e}", crates.display())))?;
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let jobs = arguments.jobs.unwrap_or(processors).max(1);
    let limit = Duration::from_secs(arguments.limit);
    Ok(Job { arguments, crates, target, workspace, jobs, limit })
}

fn named(found: Vec<(PathBuf, String)>) -> Vec<Document> {
    let mut names = names::Names::default();
    let document = |(path, label): (PathBuf, String)| Document {
        name: names.of(&path),
        generation: Err("was not tried".to_owned()),
        path,
        label,
        check: None,
        round_trips: None,
    };
    found.into_iter().map(document).collect()
}

/// Writes all crates, some at a time, and gives the bytes of the documents.
fn generate(job: &Job<'_>, documents: &mut [Document]) -> Result<u64, Misuse> {
    let runtime = job.workspace.runtime()?;
    let bar = progress::bar(documents.len());
    let made = pool::map(documents, job.jobs, |document| {
        bar.set_message(format!("generating {}", document.label));
        let made = generate_one(job, &runtime, document);
        bar.inc(1);
        made
    });
    bar.finish_and_clear();
    for (document, made) in documents.iter_mut().zip(made) {
        document.generation = made;
    }
    let sizes = documents.iter().filter_map(|it| fs::metadata(&it.path).ok());
    Ok(sizes.map(|about| about.len()).sum())
}

fn generate_one(job: &Job<'_>, runtime: &str, document: &Document) -> Result<Generation, String> {
    let CorpusArguments { lenient, no_round_trip, .. } = job.arguments;
    let flags = [(*lenient, "--lenient"), (*no_round_trip, "--no-round-trip")];
    let more: Vec<&str> = flags.into_iter().filter(|(set, _)| *set).map(|(_, flag)| flag).collect();
    let out = job.crates.join(&document.name);
    let Apart { finished, generation } =
        apart(&document.path, (&out, &document.name), runtime, &more, job.limit)
            .map_err(|error| error.to_string())?;
    generation.ok_or_else(|| format!("{}\n{}", finished.ending(), finished.complaints.trim()))
}
