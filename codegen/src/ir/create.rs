//! Operations that cost money, and the tasks that they begin.

use super::{Docs, Origins, TypeRef};

/// What is known of an operation that costs money.
#[derive(Clone, Debug, PartialEq)]
pub struct Create {
    /// Statuses that surely come before the charge.
    pub rejected_before_charge: Vec<u16>,
    /// Refusals that say that there is no money left: status, code, or both.
    pub out_of_credit: Vec<(Option<u16>, Option<String>)>,
    /// How the vendor takes a key that makes repeating safe.
    pub idempotency: Option<Idempotency>,
    /// JSON pointer, in the body, to the text that the vendor gives back unchanged.
    pub correlate: Option<String>,
    /// The media type of its body, if that is JSON.
    pub content_type: Option<String>,
    /// The function that states the rules of its body in JSON.
    pub body_check: Option<String>,
    /// The task that it begins.
    pub task: Option<Task>,
}

/// How the vendor takes a key that makes repeating safe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idempotency {
    /// The header.
    pub header: String,
    /// The longest key in bytes.
    pub max_length: Option<usize>,
    /// Seconds for which the vendor remembers a key.
    pub lifetime: u64,
}

/// How a create and its query belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// The name of its static description.
    pub description: String,
    /// JSON pointer to the id in the answer of the create.
    pub id: String,
    /// The method of the query.
    pub query: String,
    /// The static descriptions of the query and of the parameter that takes the id.
    pub query_descriptions: (String, String),
    /// Whether these stand in the same file as that of the create.
    pub query_is_beside: bool,
    /// What the query answers.
    pub answer: TypeRef,
    /// JSON pointer to the id in the answer of the query.
    pub query_id: Option<String>,
    /// JSON pointer to the state.
    pub state: String,
    /// The values of the state: pending, running, succeeded, failed, canceled.
    pub states: [Vec<String>; 5],
    /// JSON pointer to the result.
    pub result: String,
    /// Pointers to the addresses of files, `*` being every item.
    pub files: Vec<String>,
    /// JSON pointer to how far the task is, and the number at the end.
    pub progress: Option<(String, f64)>,
    /// JSON pointers to the vendor's code for a failure.
    pub failure_code: Vec<String>,
    /// JSON pointers to the vendor's words for a failure.
    pub failure_message: Vec<String>,
    /// Milliseconds before the first query, and at most between two.
    pub delays: (u64, u64),
    /// Seconds after the create in which "not found" means "not yet".
    pub grace: u64,
    /// Seconds after which a task has usually ended.
    pub deadline: u64,
    /// How tasks are found without their id.
    pub list: Option<List>,
    /// What of the specification it is made from.
    pub origins: Origins,
}

/// An operation that lists tasks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The static description of the operation.
    pub operation: String,
    /// Whether it stands in the same file as that of the create.
    pub is_beside: bool,
    /// JSON pointer to the list.
    pub items: String,
    /// JSON pointer to the id in an item.
    pub id: String,
    /// JSON pointer to the text that the create was sent with, in an item.
    pub correlation: String,
}

/// A method of the client that goes on with a task.
#[derive(Clone, Debug)]
pub struct TaskMethod {
    /// Its name.
    pub ident: String,
    /// The name of the method that takes an id alone.
    pub by_id: String,
    /// The name of the method that finds out what became of a create.
    pub reconcile: String,
    /// What the query answers.
    pub answer: TypeRef,
    /// The static descriptions of the creates whose tasks it takes.
    pub creates: Vec<String>,
    /// The static description of the tasks of the first of them.
    pub about: String,
    /// The feature that must be on.
    pub feature: Option<String>,
    /// Its doc comment.
    pub docs: Docs,
    /// What of the specification it is made from.
    pub origins: Origins,
}

/// The vendor as a value, for programs that choose one while they run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vendor {
    /// Its name in words.
    pub title: String,
    /// The environment variable that usually holds the key.
    pub key_variable: String,
}
