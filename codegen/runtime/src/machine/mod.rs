//! What is decided about a paid call and about waiting for its task, without doing any of it.
//!
//! A machine is given what happened, the time since the call began and a random number, and says what
//! to do next. It has no clock, no socket and no randomness of its own, so that every path through it
//! can be tried in a test. Drivers do what it says.

mod backoff;
mod budget;
mod class;
mod create;
mod poll;
mod retry_after;

pub(crate) use budget::Budget;
pub use class::{Class, class_of_status};
pub use create::{Attempt, CreateAction, CreateEnd, CreateEvent, CreateMachine, CreatePolicy};
pub use poll::{Observation, PollAction, PollEnd, PollEvent, PollMachine, PollPolicy};
pub use retry_after::retry_after;
