//! Cargo on a workspace of generated crates, and what it says of each.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use indicatif::ProgressBar;
use serde::Deserialize;

use super::Job;
use super::groups::Group;
use crate::{Misuse, process};

/// What cargo said of one crate.
#[derive(Debug, Default)]
pub struct Built {
    /// Everything that was asked for came out.
    pub finished: bool,
    /// How many warnings there were.
    pub warnings: usize,
    /// Errors and warnings as the compiler prints them.
    pub messages: Vec<String>,
    /// The program that was built, if that was asked for.
    pub program: Option<PathBuf>,
}

/// What cargo said.
#[derive(Default)]
pub struct Report {
    /// By package.
    pub crates: BTreeMap<String, Built>,
    /// What it said of itself.
    pub complaints: String,
}

/// One line of cargo's output, as far as it matters here.
#[derive(Deserialize)]
struct Line {
    reason: String,
    manifest_path: Option<PathBuf>,
    message: Option<Message>,
    target: Option<Target>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Message {
    level: String,
    rendered: Option<String>,
    #[serde(default)]
    spans: Vec<serde::de::IgnoredAny>,
    code: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

impl Target {
    fn is(&self, kind: &str) -> bool {
        self.kind.iter().any(|own| own == kind)
    }
}

/// The command, to which the caller adds what to do.
pub fn command(job: &Job<'_>, group: &Group) -> Command {
    let mut command = process::cargo(&job.target);
    command.current_dir(&group.folder);
    // Nobody looks for these crates in a debugger, and nobody compiles them twice.
    command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    command
}

/// Runs the command to its end. `kind` is what counts as the end of a crate.
pub fn run(
    job: &Job<'_>,
    mut command: Command,
    kind: &str,
    bar: &ProgressBar,
) -> Result<Report, Misuse> {
    command.args(["--keep-going", "--message-format=json", "--jobs", &job.jobs.to_string()]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let cannot = |error: std::io::Error| Misuse(format!("cargo can't be run: {error}"));
    let mut child = command.spawn().map_err(cannot)?;
    let errors = child.stderr.take();
    let errors = thread::spawn(move || {
        let mut text = String::new();
        // What could be read is shown.
        let _ = errors.map(|mut errors| errors.read_to_string(&mut text));
        text
    });
    let mut report = Report::default();
    for line in child.stdout.take().into_iter().flat_map(|it| BufReader::new(it).lines()) {
        let line = line.map_err(cannot)?;
        if let Ok(line) = serde_json::from_str::<Line>(&line) {
            take(job, line, kind, &mut report, bar);
        }
    }
    child.wait().map_err(cannot)?;
    report.complaints = errors.join().unwrap_or_default();
    Ok(report)
}

fn take(job: &Job<'_>, line: Line, kind: &str, report: &mut Report, bar: &ProgressBar) {
    let Some(name) = line.manifest_path.as_deref().and_then(|path| package(job, path)) else {
        bar.set_message("dependencies");
        return;
    };
    let built = report.crates.entry(name.clone()).or_default();
    match (line.reason.as_str(), line.message) {
        ("compiler-message", Some(message)) => {
            // The last message only counts those before it.
            let counts = message.code.is_some() || !message.spans.is_empty();
            built.warnings += usize::from(message.level == "warning" && counts);
            built.messages.extend(message.rendered.filter(|_| counts));
        }
        ("compiler-artifact", _) if line.target.is_some_and(|target| target.is(kind)) => {
            built.finished = true;
            built.program = line.executable;
            bar.set_message(name);
            bar.inc(1);
        }
        _ => {}
    }
}

/// The crate whose manifest this is, if it is one of ours.
fn package(job: &Job<'_>, manifest: &Path) -> Option<String> {
    let folder = manifest.parent().filter(|folder| folder.starts_with(&job.crates))?;
    Some(folder.file_name()?.to_string_lossy().into_owned())
}
