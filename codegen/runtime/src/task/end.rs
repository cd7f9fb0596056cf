//! How a task ended.

use crate::{Error, Finished, TaskFailed, TaskHandle, TaskState, Update, WaitError};

/// Why a query told nothing.
pub(super) enum Unseen {
    /// There was no answer, or none that can be read.
    Unanswered(Error),
    /// The task has ended, and the rest of the answer can't be read.
    Ended(Error),
}

impl From<Unseen> for Error {
    fn from(unseen: Unseen) -> Self {
        match unseen {
            Unseen::Unanswered(error) | Unseen::Ended(error) => error,
        }
    }
}

/// The result of a task that has ended, or why there is none.
pub(super) fn finished<A>(handle: TaskHandle, update: Update<A>) -> Result<Finished<A>, WaitError> {
    let Update { state, progress: _, answer, files, has_result, code, message, response } = update;
    if state == TaskState::Succeeded && has_result {
        return Ok(Finished { handle, answer, files, response });
    }
    let failed = Box::new(TaskFailed { handle, state: state.clone(), code, message, response });
    Err(match state {
        TaskState::Succeeded => WaitError::NoResult(failed),
        TaskState::Canceled => WaitError::Canceled(failed),
        _ => WaitError::Failed(failed),
    })
}
