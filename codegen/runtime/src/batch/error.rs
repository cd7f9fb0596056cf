//! Why a journal can't be used, or can't be told something.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::TaskHandle;

/// Why a journal can't be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum JournalError {
    /// The file can't be opened, read or written.
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// Another program uses the file.
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// The file was removed, replaced or cut while it was in use: who opens it now would send again what was sent.
    /// Nothing more is sent.
    Gone {
        /// The file.
        path: PathBuf,
    },
    /// A line is not what a journal holds. Nothing is sent, because nobody knows what was.
    Broken {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        message: String,
    },
    /// There is such a file, and it is a folder, a device or a pipe.
    NoFile {
        /// The file.
        path: PathBuf,
    },
    /// An item can't be settled: it is not in doubt, and what is known of it no person has said.
    Settled {
        /// The item's key.
        key: String,
    },
    /// A task of another vendor, or of another create, is not that of the item.
    Foreign {
        /// The item's key.
        key: String,
        /// What was sent: `vendor+operation`.
        sent: String,
        /// The task.
        task: Box<TaskHandle>,
    },
    /// A task belongs to another item of the journal already.
    Taken {
        /// The item's key.
        key: String,
        /// The key of the item whose task it is.
        other: String,
        /// The task.
        task: Box<TaskHandle>,
    },
}

impl fmt::Display for JournalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, error } => {
                write!(f, "the journal {} can't be used: {error}", path.display())
            }
            Self::InUse { path } => {
                write!(f, "another program uses the journal {}", path.display())
            }
            Self::Gone { path } => write!(
                f,
                "the journal {} was removed, replaced or cut while it was in use, so nothing more is sent",
                path.display()
            ),
            Self::Broken { path, line, message } => write!(
                f,
                "line {line} of {} is no line of a journal, so nothing is sent: {message}",
                path.display()
            ),
            Self::NoFile { path } => write!(
                f,
                "the journal {} can't be used: it is a folder, a device or a pipe, and must be a file",
                path.display()
            ),
            Self::Settled { key } => write!(
                f,
                "the journal has no item {} that is in doubt, or was settled by hand and has not gone on since",
                key.escape_debug()
            ),
            Self::Foreign { key, sent, task } => write!(
                f,
                "the item {} was sent by {sent}, so {task} can't be its task",
                key.escape_debug()
            ),
            Self::Taken { key, other, task } => write!(
                f,
                "{task} is the task of the item {}, so it can't be that of {}",
                other.escape_debug(),
                key.escape_debug()
            ),
        }
    }
}

impl std::error::Error for JournalError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            Self::InUse { .. }
            | Self::Gone { .. }
            | Self::Broken { .. }
            | Self::NoFile { .. }
            | Self::Settled { .. }
            | Self::Foreign { .. }
            | Self::Taken { .. } => None,
        }
    }
}
