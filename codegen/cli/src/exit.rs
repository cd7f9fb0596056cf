//! How the program ends.

use std::process::ExitCode;

/// What an exit code means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All went well.
    Done = 0,
    /// Anything that has no code of its own.
    Other = 1,
    /// What was given can't be right. Nothing was sent.
    Invalid = 2,
    /// The vendor refused, or takes no more for now.
    Refused = 3,
    /// The task has ended without a result.
    Failed = 4,
    /// It may be charged, and nobody knows what became of it.
    Unknown = 5,
    /// The time was over. The task goes on.
    Deadline = 6,
    /// Nothing was sent: it is safe to run it again.
    NotSent = 7,
    /// Somebody pressed Ctrl-C.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
