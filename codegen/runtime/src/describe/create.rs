//! Operations that cost money, and the tasks that they begin.

pub use std::time::Duration;

use super::{Check, Operation, Parameter};

/// What is known of an operation that costs money.
#[derive(Debug)]
pub struct Create {
    /// Statuses that surely come before the charge.
    pub rejected_before_charge: &'static [u16],
    /// Refusals that say that there is no money left.
    pub out_of_credit: &'static [RefusedBy],
    /// How the vendor takes a key that makes repeating safe.
    pub idempotency: Option<Idempotency>,
    /// JSON pointer, in the body, to the text that the vendor gives back unchanged.
    pub correlate: Option<&'static str>,
    /// The media type of a body in JSON.
    pub content_type: Option<&'static str>,
    /// The rules of a body in JSON.
    pub body: Option<Check>,
    /// The task that it begins.
    pub task: Option<&'static Task>,
}

/// What a refusal looks like. All that is given must be so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedBy {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The vendor's code, as text.
    pub code: Option<&'static str>,
}

/// How the vendor takes a key that makes repeating safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idempotency {
    /// The header.
    pub header: &'static str,
    /// The longest key in bytes.
    pub max_length: Option<usize>,
    /// For how long the vendor remembers a key.
    pub lifetime: Duration,
}

/// How a create and its query belong together. Pointers are JSON pointers into the answer of the query,
/// unless they say otherwise.
#[derive(Debug)]
pub struct Task {
    /// To the task's id in the answer of the create.
    pub id: &'static str,
    /// The query.
    pub query: &'static Operation,
    /// The parameter of the query that takes the id.
    pub parameter: &'static Parameter,
    /// To the task's id.
    pub query_id: Option<&'static str>,
    /// To the state.
    pub state: &'static str,
    /// The values of the state, by meaning.
    pub states: States,
    /// To the result.
    pub result: &'static str,
    /// To addresses of files in the result; `*` stands for every item of a list.
    pub files: &'static [&'static str],
    /// To the number that says how far the task is, and its value at the end.
    pub progress: Option<(&'static str, f64)>,
    /// To the vendor's code for why the task failed; the first that leads to a value counts.
    pub failure_code: &'static [&'static str],
    /// To the vendor's words for why the task failed; the first that leads to a value counts.
    pub failure_message: &'static [&'static str],
    /// Between the create and the first query.
    pub first_delay: Duration,
    /// At most, between two queries.
    pub longest_delay: Duration,
    /// For how long after the create "not found" means "not yet".
    pub grace: Duration,
    /// After which a task has usually ended.
    pub deadline: Duration,
    /// How tasks are found without their id.
    pub list: Option<List>,
}

/// The values of a task's state, by meaning.
#[derive(Debug)]
pub struct States {
    /// Accepted, not begun.
    pub pending: &'static [&'static str],
    /// Being worked on.
    pub running: &'static [&'static str],
    /// Ended well.
    pub succeeded: &'static [&'static str],
    /// Ended badly.
    pub failed: &'static [&'static str],
    /// Ended by somebody's wish.
    pub canceled: &'static [&'static str],
}

/// An operation that lists tasks.
#[derive(Debug)]
pub struct List {
    /// The operation.
    pub operation: &'static Operation,
    /// JSON pointer to the list in its answer.
    pub items: &'static str,
    /// JSON pointer to the task's id in an item.
    pub id: &'static str,
    /// JSON pointer to the text that was sent along with the create, in an item.
    pub correlation: &'static str,
}

/// A vendor as a value.
#[derive(Debug)]
pub struct Vendor {
    /// Its name in words.
    pub title: &'static str,
    /// The environment variable that usually holds the key.
    pub key_variable: &'static str,
    /// Its API.
    pub api: &'static super::Api,
}
