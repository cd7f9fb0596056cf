//! Calls that begin tasks.

use crate::call::Call;
use crate::codegen::Json;

/// A call that begins a task: the builders of generated clients that have a `submit`.
pub trait Submit: Send + 'static {
    /// What the query of the task answers.
    type Answer: Json + Send + 'static;

    /// The call.
    #[doc(hidden)]
    fn into_call(self) -> Call;
}
