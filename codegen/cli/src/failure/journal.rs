//! What is wrong with a journal. No advice here leads to another one: it knows of nothing that was sent.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use bindery_runtime::batch::JournalError;

use super::{Charge, Failure};
use crate::exit::Exit;

const WAIT: &str = "wait until the other program has ended, then run it again";
const WRITABLE: &str = "make this file one that can be read and written, and run it again; another journal knows of \
                        nothing that was sent, and pays for all of it again";
const MEND: &str = "keep a copy of the file, then mend the line; until then nothing is sent. Delete no line, and begin \
                    no other journal: what is written down nowhere is sent, and paid, again";

impl Failure {
    /// Why a journal can't be used.
    pub fn of_journal(error: &JournalError) -> Self {
        let what = error.to_string();
        match error {
            JournalError::Io { path, .. } => {
                let next = if is_missing(path) {
                    "give the file in which stands what was sent, or where nothing was yet, one that can be \
                     written to, with --journal"
                } else {
                    WRITABLE
                };
                Self::new(Exit::NotSent, "journal", what, Charge::No, next)
            }
            JournalError::InUse { .. } => {
                Self::new(Exit::NotSent, "journal", what, Charge::No, WAIT)
            }
            JournalError::NoFile { .. } => {
                Self::invalid(what, "give a file, or a name at which no file is yet")
            }
            JournalError::Settled { .. } => {
                Self::invalid(what, "`bindery journal FILE` shows what is in doubt")
            }
            JournalError::Foreign { .. } => Self::invalid(what, "give the handle of its own task"),
            JournalError::Taken { .. } => Self::invalid(
                what,
                "give the handle of its own task; `bindery journal FILE` shows whose task is whose",
            ),
            _ => Self::invalid(what, MEND),
        }
    }

    /// Why a journal can't be looked at, or be added to, by a command that sends nothing.
    pub fn of_journal_alone(error: &JournalError) -> Self {
        let next = "give the file that was named by --journal";
        match error {
            JournalError::Io { .. } => Self::invalid(error.to_string(), next),
            JournalError::Broken { path, line, message } => {
                let path = path.display();
                let what = format!("line {line} of {path} is no line of a journal: {message}");
                Self::invalid(what, format!("{next}; if it is this one, {MEND}"))
            }
            other => Self::of_journal(other),
        }
    }
}

/// Whether there surely is no such file, so that nothing is written down in it.
fn is_missing(path: &Path) -> bool {
    fs::metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound)
}
