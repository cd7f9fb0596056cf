//! Why waiting for a task has no result.

use std::fmt;
use std::time::Duration;

use crate::codegen::Json;
use crate::{Error, Response, TaskHandle, TaskState, read};

/// Why waiting for a task has no result. Every kind holds the handle of the task.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WaitError {
    /// The task has failed, and the vendor says why, or not.
    Failed(Box<TaskFailed>),
    /// The task was cancelled.
    Canceled(Box<TaskFailed>),
    /// The vendor says that the task has succeeded, and gives no result.
    NoResult(Box<TaskFailed>),
    /// The time is over. The task goes on at the vendor, or has ended there meanwhile, and it is charged:
    /// go on with its handle.
    Deadline(Box<Unfinished>),
    /// The vendor knows no such task.
    NotFound(Box<Unfinished>),
    /// The vendor refuses to say: a wrong key, for example. The task itself goes on.
    Refused(Box<Unfinished>),
    /// The task has ended, and the answer is not what the API promises.
    Unreadable(Box<Unfinished>),
}

/// A task that has ended without a result.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TaskFailed {
    /// The task.
    pub handle: TaskHandle,
    /// Its state.
    pub state: TaskState,
    /// The vendor's code for the reason, as text.
    pub code: Option<String>,
    /// The vendor's words for the reason.
    pub message: Option<String>,
    /// The answer that said so.
    pub response: Response,
}

/// A task of which it is not known how it ends.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Unfinished {
    /// The task.
    pub handle: TaskHandle,
    /// The last state that was seen.
    pub state: Option<TaskState>,
    /// How often the task was asked for.
    pub queries: u32,
    /// How many of these queries had no answer, or none that can be read.
    pub errors: u32,
    /// What went wrong last.
    pub last_error: Option<Error>,
    /// What the last answer asks to wait.
    pub retry_after: Option<Duration>,
}

impl WaitError {
    /// The task.
    pub fn handle(&self) -> &TaskHandle {
        match self {
            Self::Failed(failed) | Self::Canceled(failed) | Self::NoResult(failed) => {
                &failed.handle
            }
            Self::Deadline(it) | Self::NotFound(it) | Self::Refused(it) | Self::Unreadable(it) => {
                &it.handle
            }
        }
    }

    /// How the task ended, if it has.
    pub fn failed(&self) -> Option<&TaskFailed> {
        match self {
            Self::Failed(failed) | Self::Canceled(failed) | Self::NoResult(failed) => Some(failed),
            _ => None,
        }
    }

    /// What is known of a task of which it is not known how it ends.
    pub fn unfinished(&self) -> Option<&Unfinished> {
        match self {
            Self::Deadline(it) | Self::NotFound(it) | Self::Refused(it) | Self::Unreadable(it) => {
                Some(it)
            }
            _ => None,
        }
    }
}

impl TaskFailed {
    /// The answer that said so, in the form that the API describes.
    pub fn decode<A: Json>(&self) -> Option<A> {
        read::json(&self.response).ok()
    }
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failed) => write!(f, "the task {} has failed{failed}", failed.handle),
            Self::Canceled(failed) => write!(f, "the task {} was cancelled{failed}", failed.handle),
            Self::NoResult(failed) => {
                write!(f, "the task {} has succeeded, but has no result{failed}", failed.handle)
            }
            Self::Deadline(it) if it.is_unknown() => write!(
                f,
                "the time is over, and the vendor knew no task {}: it may be too new, or one of another account or \
                 address{it}",
                it.handle
            ),
            Self::Deadline(it) if it.state.is_none() => write!(
                f,
                "the time is over, and nothing was heard of the task {}: go on waiting with its handle{it}",
                it.handle
            ),
            Self::Deadline(it) => write!(
                f,
                "the time is over; the task {} is still running or has finished at the vendor, and it \
                 is charged: go on waiting with its handle{it}",
                it.handle
            ),
            Self::NotFound(it) => write!(f, "the vendor knows no task {}{it}", it.handle),
            Self::Refused(it) => {
                write!(f, "the vendor doesn't tell of the task {}, which goes on{it}", it.handle)
            }
            Self::Unreadable(it) => {
                write!(f, "the task {} has ended, but its answer can't be read{it}", it.handle)
            }
        }
    }
}

impl fmt::Display for TaskFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(code) = &self.code {
            write!(f, " (code {})", code.escape_debug())?;
        }
        match &self.message {
            Some(message) => write!(f, ": {}", message.escape_debug()),
            None => Ok(()),
        }
    }
}

impl Unfinished {
    /// Whether all that the vendor said of it is that there is no such task.
    fn is_unknown(&self) -> bool {
        let last = self.last_error.as_ref();
        self.state.is_none() && last.and_then(Error::status) == Some(404)
    }
}

impl fmt::Display for Unfinished {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { handle: _, state, queries, errors, last_error, retry_after } = self;
        let noun = if *queries == 1 { "query" } else { "queries" };
        write!(f, " ({queries} {noun}, {errors} in vain")?;
        if let Some(state) = state {
            write!(f, ", last state {state}")?;
        }
        f.write_str(")")?;
        if let Some(wait) = retry_after {
            write!(f, "; the vendor asks to wait {wait:?}")?;
        }
        match last_error {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for WaitError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let error = self.unfinished()?.last_error.as_ref()?;
        Some(error)
    }
}
