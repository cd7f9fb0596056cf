//! `cargo xtask diff-bench`: our differ beside oasdiff on the same pairs, each in a process of its own.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::cli::DiffBenchArguments;
use crate::peers::{self, Measured};
use crate::table::Table;
use crate::{Misuse, Outcome, progress, screen};

/// Longer than anybody waits.
const LIMIT: Duration = Duration::from_secs(600);

/// Measures every pair of neighbours, and prints the ratios.
pub fn run(arguments: &DiffBenchArguments) -> Result<Outcome, Misuse> {
    let pairs = pairs(&arguments.folder)?;
    let own = env::current_exe().map_err(|error| Misuse(error.to_string()))?;
    let head = ["pair", "ours s", "MB", "oasdiff s", "MB", "times as long", "as much"];
    let mut table = Table::new(&head);
    let bar = progress::bar(pairs.len());
    for (base, head) in &pairs {
        bar.set_message(name(base, head));
        let documents = [base.as_os_str().to_owned(), head.as_os_str().to_owned()];
        let (mut ours, mut theirs) = (None, None);
        // One after the other, so that both meet the same machine.
        for _ in 0..arguments.repeat.max(1) {
            keep(&mut ours, once(&own, &["diff"], &documents, &["--format", "json"])?);
            keep(&mut theirs, once(&arguments.oasdiff, &["changelog"], &documents, &["-f", "json"])?);
        }
        if let (Some(ours), Some(theirs)) = (ours, theirs) {
            table.row(row(name(base, head), &ours, &theirs));
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    screen::print(&table.render());
    Ok(Outcome::Fine)
}

fn row(name: String, ours: &Measured, theirs: &Measured) -> Vec<String> {
    vec![
        name,
        format!("{:.3}", ours.seconds),
        format!("{:.0}", ours.peak_mb),
        format!("{:.3}", theirs.seconds),
        format!("{:.0}", theirs.peak_mb),
        format!("{:.2}", theirs.seconds / ours.seconds),
        format!("{:.2}", theirs.peak_mb / ours.peak_mb),
    ]
}

fn keep(best: &mut Option<Measured>, next: Measured) {
    if best.as_ref().is_none_or(|best| next.seconds < best.seconds) {
        *best = Some(next);
    }
}

fn once(
    program: &Path,
    before: &[&str],
    documents: &[OsString],
    after: &[&str],
) -> Result<Measured, Misuse> {
    let mut command = Command::new(program);
    command.args(before).args(documents).args(after);
    peers::apart(&command, Path::new("."), LIMIT).map_err(Misuse)
}

/// Each version of a folder with the next one.
fn pairs(folder: &Path) -> Result<Vec<(PathBuf, PathBuf)>, Misuse> {
    let mut pairs = Vec::new();
    for inner in sorted(folder)?.iter().filter(|path| path.is_dir()) {
        let versions = sorted(inner)?;
        pairs.extend(versions.windows(2).map(|two| (two[0].clone(), two[1].clone())));
    }
    match pairs.is_empty() {
        true => Err(Misuse(format!("{}: no folder with two versions", folder.display()))),
        false => Ok(pairs),
    }
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Misuse> {
    let entries = fs::read_dir(folder);
    let entries = entries.map_err(|error| Misuse(format!("{}: {error}", folder.display())))?;
    let mut paths: Vec<PathBuf> =
        entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn name(base: &Path, head: &Path) -> String {
    let text = |name: Option<&std::ffi::OsStr>| {
        name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    };
    let folder = text(base.parent().and_then(Path::file_name));
    format!("{folder} {} {}", text(base.file_name()), text(head.file_name()))
}
