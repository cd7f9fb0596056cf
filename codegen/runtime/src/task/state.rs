//! Where a task stands.

use std::fmt;

use crate::describe::States;

/// Where a task stands, by meaning.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TaskState {
    /// Accepted, not begun.
    Pending,
    /// Being worked on.
    Running,
    /// Ended well.
    Succeeded,
    /// Ended badly.
    Failed,
    /// Ended by somebody's wish.
    Canceled,
    /// A state that the API's description doesn't know, as the vendor writes it. It is not taken for an end.
    Unknown(String),
}

impl TaskState {
    /// The meaning of a state.
    pub(crate) fn of(text: String, states: &States) -> Self {
        let States { pending, running, succeeded, failed, canceled } = states;
        let is = |known: &[&str]| known.contains(&text.as_str());
        match () {
            () if is(succeeded) => Self::Succeeded,
            () if is(failed) => Self::Failed,
            () if is(canceled) => Self::Canceled,
            () if is(running) => Self::Running,
            () if is(pending) => Self::Pending,
            () => Self::Unknown(text),
        }
    }

    /// Whether the task has ended, well or not.
    pub fn is_terminal(&self) -> bool {
        matches!(self, Self::Succeeded | Self::Failed | Self::Canceled)
    }
}

impl fmt::Display for TaskState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pending => "pending",
            Self::Running => "running",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Unknown(text) => return write!(f, "`{}`", text.escape_debug()),
        })
    }
}
