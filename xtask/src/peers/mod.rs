//! `cargo xtask peers`: this generator beside the others that crates.io has, on the same documents.
//!
//! Nothing here runs in CI: the others must be installed, and the figures depend on the machine.

mod build;
mod generators;
mod program;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::cli::{Measure, MeasuredArguments, PeersArguments};
use crate::table::Table;
use crate::workspace::{self, Workspace};
use crate::{Misuse, Outcome, process, progress, screen};

use build::Built;
use generators::Generator;

/// What one generator came to on one document. Nothing: it was not asked for, or did not succeed.
#[derive(Default, Serialize)]
struct Figures {
    generator: String,
    document: String,
    generate: Option<Measured>,
    lines: usize,
    check: Option<Built>,
    build: Option<Built>,
    program_bytes: Option<u64>,
    /// Where it went wrong.
    trouble: Option<String>,
}

/// What a process needed.
#[derive(Clone, Copy, Deserialize, Serialize)]
pub struct Measured {
    /// Wall time.
    pub seconds: f64,
    /// The most memory, in MB.
    pub peak_mb: f64,
}

/// Everything that a comparison is done with.
struct Job<'a> {
    arguments: &'a PeersArguments,
    folder: PathBuf,
    target: PathBuf,
    runtime: String,
    limit: Duration,
}

impl Job<'_> {
    fn wants(&self, measure: Measure) -> bool {
        self.arguments.only.is_none_or(|only| only == measure)
    }
}

/// Compares on every document.
pub fn run(arguments: &PeersArguments) -> Result<Outcome, Misuse> {
    if cfg!(debug_assertions) {
        screen::complain(
            "note: this is a debug build; `cargo run --release -p xtask -- peers` counts\n",
        );
    }
    arguments.documents.iter().try_for_each(|path| workspace::expect_file(path))?;
    let workspace = Workspace::find()?;
    let target = workspace.root().join("target/peers");
    let (folder, target) = (target.join("crates"), target.join("build"));
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|e| Misuse(e.to_string()))?;
    }
    let (runtime, limit) = (workspace.runtime()?, Duration::from_secs(arguments.limit));
    let job = Job { arguments, folder, target, runtime, limit };
    let generators = generators::all(&arguments.install)?;
    let bar = progress::bar(arguments.documents.len() * generators.len());
    let mut all = Vec::new();
    for document in &arguments.documents {
        for generator in &generators {
            let label = document.file_name().unwrap_or_default().to_string_lossy();
            bar.set_message(format!("{} on {label}", generator.name));
            all.push(compare(&job, generator, document, &label));
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    screen::print(&table(&all));
    for figures in &all {
        if let Some(trouble) = &figures.trouble {
            let Figures { generator, document, .. } = figures;
            screen::print(&format!("{generator} on {document}: {trouble}\n"));
        }
    }
    if let Some(path) = &arguments.json {
        let text = serde_json::to_string_pretty(&all).map_err(|e| Misuse(e.to_string()))?;
        fs::write(path, text).map_err(|e| Misuse(format!("{}: {e}", path.display())))?;
    }
    Ok(Outcome::Fine)
}

fn compare(job: &Job<'_>, generator: &Generator, document: &Path, label: &str) -> Figures {
    let (generator_name, document_name) = (generator.name.to_owned(), label.to_owned());
    let mut figures =
        Figures { generator: generator_name, document: document_name, ..Figures::default() };
    let stem = document.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    let name = format!("{}_of_{}", stem.chars().map(plain).collect::<String>(), generator.short);
    let out = job.folder.join(&name);
    if let Err(trouble) = stages(job, generator, document, (&out, &name), &mut figures) {
        figures.trouble = Some(trouble);
    }
    figures
}

fn stages(
    job: &Job<'_>,
    generator: &Generator,
    document: &Path,
    (out, name): (&Path, &str),
    figures: &mut Figures,
) -> Result<(), String> {
    let mut best: Option<Measured> = None;
    for _ in 0..job.arguments.repeat.max(1) {
        let _ = fs::remove_dir_all(out);
        fs::create_dir_all(&job.folder).map_err(|error| error.to_string())?;
        let measured = measure(job, &generator.command(job, document, out, name))?;
        best = Some(best.filter(|best| best.seconds <= measured.seconds).unwrap_or(measured));
    }
    figures.generate = best;
    let package = generator.complete(out, name)?;
    figures.lines = build::lines(&out.join("src"));
    if job.wants(Measure::Check) {
        figures.check = Some(build::build(job, out, &package, &["check"])?);
    }
    if job.wants(Measure::Build) {
        figures.build = Some(build::build(job, out, &package, &["build", "--release"])?);
        figures.program_bytes = Some(program::bytes(job, generator, out, &package)?);
    }
    Ok(())
}

fn measure(job: &Job<'_>, command: &Command) -> Result<Measured, String> {
    apart(command, &job.folder, job.limit)
}

/// Runs a command as the only child of a process of its own, so that its memory can be known.
pub fn apart(command: &Command, folder: &Path, limit: Duration) -> Result<Measured, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut around = Command::new(own);
    around.arg("measured").arg(limit.as_secs().to_string()).arg("--");
    around.arg(command.get_program()).args(command.get_args()).current_dir(folder);
    let finished = process::run(&mut around, limit + Duration::from_secs(10));
    let finished = finished.map_err(|error| error.to_string())?;
    match serde_json::from_str(&finished.output) {
        Ok(measured) if finished.is_fine() => Ok(measured),
        _ => Err(format!("refuses: {}", last_lines(&finished.complaints))),
    }
}

/// The hidden command that [`apart`] runs.
pub fn measured(arguments: &MeasuredArguments) -> Result<Outcome, Misuse> {
    let mut command = Command::new(&arguments.program);
    // The last words should say why, not where.
    command.args(&arguments.arguments).env("RUST_BACKTRACE", "0");
    let finished = process::run(&mut command, Duration::from_secs(arguments.limit));
    let finished = finished.map_err(|error| Misuse(format!("can't be run: {error}")))?;
    if !finished.is_fine() {
        let said = format!("{}\n{}", finished.output, finished.complaints);
        screen::complain(&format!("{}: {}\n", finished.ending(), last_lines(&said)));
        return Ok(Outcome::Findings);
    }
    let measured = Measured { seconds: finished.seconds, peak_mb: process::peak_of_children() };
    let json = serde_json::to_string(&measured).map_err(|error| Misuse(error.to_string()))?;
    screen::print(&format!("{json}\n"));
    Ok(Outcome::Fine)
}

fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let last = lines[lines.len().saturating_sub(6)..].join(" / ");
    last.chars().take(600).collect()
}

/// A row for each; in brackets how many times as much a peer needs.
fn table(all: &[Figures]) -> String {
    let mut table = Table::new(&[
        "document",
        "generator",
        "generate s",
        "peak MB",
        "lines",
        "check s",
        "build s",
        "program KB",
        "trouble",
    ]);
    for figures in all {
        let ours = all.iter().find(|other| other.document == figures.document);
        let cell = |value: &dyn Fn(&Figures) -> Option<f64>, digits: usize| {
            let Some(own) = value(figures) else { return "-".to_owned() };
            let ratio = ours.and_then(value).filter(|ours| *ours > 0.0).map(|ours| own / ours);
            match ratio {
                Some(ratio) => format!("{own:.digits$} ({ratio:.1}x)"),
                None => format!("{own:.digits$}"),
            }
        };
        table.row(vec![
            figures.document.clone(),
            figures.generator.clone(),
            cell(&|it| Some(it.generate.as_ref()?.seconds), 2),
            cell(&|it| Some(it.generate.as_ref()?.peak_mb), 0),
            cell(&|it| Some(it.lines as f64).filter(|lines| *lines > 0.0), 0),
            cell(&|it| Some(it.check.as_ref()?.seconds), 1),
            cell(&|it| Some(it.build.as_ref()?.seconds), 1),
            cell(&|it| Some(it.program_bytes? as f64 / 1024.0), 0),
            figures.trouble.as_ref().map_or("", |_| "see below").to_owned(),
        ]);
    }
    table.render()
}
