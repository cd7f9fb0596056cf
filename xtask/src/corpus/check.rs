//! Compiles the crates, as far as `cargo check` goes.

use serde::Serialize;

use super::compiler::{self, Note};
use super::groups::Group;
use super::{Document, Job, cargo};
use crate::{Misuse, progress};

/// What the compiler said of a crate.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Check {
    /// Whether the crate compiles.
    pub compiles: bool,
    /// Warnings of the compiler.
    pub warnings: usize,
    /// Wall time of the compiler for this crate alone.
    pub seconds: f64,
    /// The most memory of the compiler in MB.
    pub peak_mb: f64,
    /// What the compiler printed.
    #[serde(skip)]
    pub messages: Vec<String>,
}

/// Checks every crate of the groups.
pub fn check(job: &Job<'_>, groups: &[Group], documents: &mut [Document]) -> Result<(), Misuse> {
    let bar = progress::bar(groups.iter().map(|group| group.members.len()).sum());
    for group in groups {
        let notes = group.folder.with_extension("notes");
        let mut command = cargo::command(job, group);
        command.args(["check", "--workspace", "--lib"]);
        let noting = compiler::note_in(&notes, job.limit, &mut command);
        noting.map_err(|error| Misuse(error.to_string()))?;
        let mut report = cargo::run(job, command, "lib", &bar)?;
        for document in documents.iter_mut().filter(|it| group.members.contains(&it.name)) {
            let built = report.crates.remove(&document.name).unwrap_or_default();
            let mut messages = built.messages;
            let Note { seconds, peak_mb, ended } =
                compiler::noted(&notes, &document.name).unwrap_or_default();
            if ended {
                messages.push(format!("the compiler was ended after {seconds:.0} s\n"));
            }
            if messages.is_empty() && !built.finished {
                messages.push(report.complaints.clone());
            }
            let (compiles, warnings) = (built.finished, built.warnings);
            let check = Check { compiles, warnings, seconds, peak_mb, messages };
            document.check = Some(check);
        }
    }
    bar.finish_and_clear();
    Ok(())
}
