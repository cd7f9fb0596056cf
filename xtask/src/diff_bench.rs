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
        let (mut ours, mut theirs) = (refused(), refused());
        // One after the other, so that both meet the same machine.
        for _ in 0..arguments.repeat.max(1) {
            keep(&mut ours, once(&own, &["diff"], &documents, &["--format", "json"]));
            let form = ["-f", "json"];
            keep(&mut theirs, once(&arguments.oasdiff, &["changelog"], &documents, &form));
        }
        table.row(row(name(base, head), &ours, &theirs));
        let refusals = [("ours", &ours), ("oasdiff", &theirs)].into_iter();
        refusals.for_each(|(who, it)| tell(&name(base, head), who, it));
        bar.inc(1);
    }
    bar.finish_and_clear();
    screen::print(&table.render());
    Ok(Outcome::Fine)
}

/// What a program needed, or why it refused.
type Run = Result<Measured, String>;

fn refused() -> Run {
    Err("was not run".to_owned())
}

fn row(name: String, ours: &Run, theirs: &Run) -> Vec<String> {
    let cells = |run: &Run| match run {
        Ok(run) => [format!("{:.3}", run.seconds), format!("{:.0}", run.peak_mb)],
        Err(_) => ["refuses".to_owned(), String::new()],
    };
    let ratios = match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => [
            format!("{:.2}", theirs.seconds / ours.seconds),
            format!("{:.2}", theirs.peak_mb / ours.peak_mb),
        ],
        _ => [String::new(), String::new()],
    };
    let all = [vec![name], cells(ours).to_vec(), cells(theirs).to_vec(), ratios.to_vec()];
    all.concat()
}

fn tell(pair: &str, who: &str, run: &Run) {
    if let Err(why) = run {
        screen::complain(&format!("{pair}: {who} {why}\n"));
    }
}

fn keep(best: &mut Run, next: Run) {
    let quicker = match (&*best, &next) {
        (Ok(best), Ok(next)) => next.seconds < best.seconds,
        (Ok(_), Err(_)) => false,
        (Err(_), _) => true,
    };
    if quicker {
        *best = next;
    }
}

fn once(program: &Path, before: &[&str], documents: &[OsString], after: &[&str]) -> Run {
    let mut command = Command::new(program);
    command.args(before).args(documents).args(after);
    peers::apart(&command, Path::new("."), LIMIT)
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
