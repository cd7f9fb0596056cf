//! Compiles a crate alone: what it depends on has been compiled before.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Serialize;

use super::{Job, last_lines};
use crate::corpus::{note_in, noted};
use crate::process;

/// What the compiler needed for the crate alone.
#[derive(Clone, Copy, Serialize)]
pub struct Built {
    pub seconds: f64,
    pub peak_mb: f64,
}

/// Builds the crate as often as asked for, and gives the least that was needed.
pub fn build(job: &Job<'_>, out: &Path, name: &str, how: &[&str]) -> Result<Built, String> {
    warm(job, out, how)?;
    let notes = job.target.join("notes");
    let mut best: Option<Built> = None;
    for _ in 0..job.arguments.repeat.max(1) {
        // The last note may be of another crate of the same name.
        let _ = fs::remove_dir_all(&notes);
        // Newer than what was built of it.
        let library = out.join("src/lib.rs");
        let text = fs::read(&library).map_err(|error| error.to_string())?;
        fs::write(&library, text).map_err(|error| error.to_string())?;
        let mut command = process::measured_cargo(&job.target, out);
        command.args(how).args(["--lib", "--quiet"]);
        note_in(&notes, job.limit, &mut command).map_err(|error| error.to_string())?;
        run(job, &mut command, "does not compile")?;
        let note = noted(&notes, name).ok_or("the compiler was not called")?;
        let built = Built { seconds: note.seconds, peak_mb: note.peak_mb };
        best = Some(best.filter(|best| best.seconds <= built.seconds).unwrap_or(built));
    }
    best.ok_or_else(|| "was not built".to_owned())
}

/// Compiles the dependencies, by way of an empty crate that has the same.
fn warm(job: &Job<'_>, out: &Path, how: &[&str]) -> Result<(), String> {
    let empty = out.join("empty");
    let failed = |error: std::io::Error| error.to_string();
    fs::create_dir_all(empty.join("src")).map_err(failed)?;
    fs::write(empty.join("src/lib.rs"), "").map_err(failed)?;
    let text = fs::read_to_string(out.join("Cargo.toml")).map_err(failed)?;
    fs::write(empty.join("Cargo.toml"), without_targets(&text)).map_err(failed)?;
    let mut command = process::measured_cargo(&job.target, &empty);
    command.args(how).args(["--lib", "--quiet"]);
    run(job, &mut command, "its dependencies do not compile")?;
    // The same versions for the crate itself.
    fs::copy(empty.join("Cargo.lock"), out.join("Cargo.lock")).map_err(failed)?;
    Ok(())
}

/// A manifest without the programs and tests that it names, whose files an empty crate lacks.
fn without_targets(manifest: &str) -> String {
    let mut kept = true;
    let mut text = String::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            kept = !line.starts_with("[[");
        }
        if kept {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// Runs a command; in trouble its last words.
pub fn run(job: &Job<'_>, command: &mut Command, trouble: &str) -> Result<(), String> {
    let finished = process::run(command, job.limit).map_err(|error| error.to_string())?;
    match finished.is_fine() {
        true => Ok(()),
        false => {
            let errors = finished.complaints.lines().filter(|line| line.starts_with("error"));
            let (count, ending) = (errors.count(), finished.ending());
            Err(format!(
                "{trouble} ({count} errors, {ending}): {}",
                last_lines(&finished.complaints)
            ))
        }
    }
}

/// Lines of Rust below a folder.
pub fn lines(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    let count = |path: &Path| match path.extension().is_some_and(|it| it == "rs") {
        true => fs::read_to_string(path).map_or(0, |text| text.lines().count()),
        false => 0,
    };
    paths.map(|path| if path.is_dir() { lines(&path) } else { count(&path) }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_crate_has_no_targets() {
        let manifest =
            "[package]\nname = \"a\"\n[[test]]\nname = \"t\"\n[dependencies]\nb = \"1\"\n";
        let expected = "[package]\nname = \"a\"\n[dependencies]\nb = \"1\"\n";
        assert_eq!(without_targets(manifest), expected);
    }
}
