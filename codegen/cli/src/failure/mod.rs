//! What went wrong: what happened, whether it may be charged, what to do next.

mod calls;
mod create;

use bindery_runtime::{TaskHandle, Violations};
use serde_json::{Map, Value, json};

use crate::exit::Exit;
use crate::screen;

pub use calls::{NOT_FOUND, not_saved};
pub use create::{Sent, find_out};

/// Why the program ends without what was asked for.
#[derive(Debug)]
pub struct Failure {
    pub exit: Exit,
    /// One word for programs.
    class: &'static str,
    what: String,
    charge: Charge,
    next: String,
    /// What else is known, for programs.
    details: Box<Map<String, Value>>,
}

/// What is known of the charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge {
    /// Nothing is charged.
    No,
    /// The vendor refused, and does not document that this comes before the charge.
    Unlikely,
    /// Nobody knows.
    Maybe,
    /// The task is charged.
    Yes,
    /// Of the tasks of a batch so many were begun by this run, and are charged; none where those that matter were
    /// begun before.
    Tasks(usize),
    /// Nothing is known, and nothing that costs was asked for: nothing is said.
    Unsaid,
}

impl Charge {
    /// One word, for programs.
    fn name(self) -> Option<&'static str> {
        match self {
            Self::No => Some("no"),
            Self::Unlikely => Some("unlikely"),
            Self::Maybe => Some("maybe"),
            Self::Yes | Self::Tasks(_) => Some("yes"),
            Self::Unsaid => None,
        }
    }

    fn words(self) -> Option<String> {
        let words = match self {
            Self::No => "no",
            Self::Unlikely => {
                "no, unless the vendor charges for what it refuses, which it does not document"
            }
            Self::Maybe => "maybe",
            Self::Yes => "yes, the task is",
            Self::Tasks(0) => "yes, the tasks are, and were begun by an earlier run",
            Self::Tasks(1) => "yes, the task that this run began is",
            Self::Tasks(many) => {
                return Some(format!("yes, the {many} tasks that this run began are"));
            }
            Self::Unsaid => return None,
        };
        Some(words.to_owned())
    }
}

/// Members that every failure has, so that programs need not ask whether they are there.
const MEMBERS: [&str; 8] = [
    "status",
    "vendor_code",
    "message",
    "request_id",
    "retry_after",
    "attempts",
    "correlation_id",
    "task",
];

impl Failure {
    pub fn new(
        exit: Exit,
        class: &'static str,
        what: impl Into<String>,
        charge: Charge,
        next: impl Into<String>,
    ) -> Self {
        let details = MEMBERS.iter().map(|name| ((*name).to_owned(), Value::Null));
        let details = Box::new(details.collect());
        Self { exit, class, what: what.into(), charge, next: next.into(), details }
    }

    /// What was given can't be right. Nothing was sent.
    pub fn invalid(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self::new(Exit::Invalid, "invalid", what, Charge::No, next)
    }

    /// Anything that has no class of its own, and has nothing to do with a charge.
    pub fn other(what: impl Into<String>, next: impl Into<String>) -> Self {
        Self::new(Exit::Other, "other", what, Charge::No, next)
    }

    /// Somebody pressed Ctrl-C.
    pub fn interrupted(what: impl Into<String>, charge: Charge, next: impl Into<String>) -> Self {
        Self::new(Exit::Interrupted, "interrupted", what, charge, next)
    }

    /// What was to be printed is lost.
    pub fn of_output(error: &std::io::Error) -> Self {
        let what = format!("standard output can't be written: {error}");
        let next = "print to another place, and create nothing anew for that: the handles of tasks that were accepted \
                    stand above and in the journal";
        Self::new(Exit::Other, "output", what, Charge::Unsaid, next)
    }

    /// Of a command that has to do with no charge at all.
    pub fn of_no_charge(self) -> Self {
        Self { charge: Charge::Unsaid, ..self }
    }

    /// A request that breaks rules: all of them, each with its place, its fix and its source.
    pub fn of_violations(violations: &Violations) -> Self {
        let rules = if violations.len() == 1 { "a rule" } else { "rules" };
        let what = format!("the request breaks {rules} of the vendor:{}", listed(violations, "  "));
        let next = "mend the body and run it again";
        Self::invalid(what, next).with("violations", json!(violations.to_vec()))
    }

    /// Adds what programs may want to know.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.details.insert(name.to_owned(), value.into());
        self
    }

    /// Adds the task, by which it is gone on.
    pub fn with_task(self, handle: &TaskHandle) -> Self {
        self.with("task", task(handle)).with("handle", handle.to_string())
    }

    /// What happened, in words.
    pub fn words(&self) -> &str {
        &self.what
    }

    /// Says it: as one line of JSON on standard output, or in words on standard error, as where JSON can't be printed.
    pub fn tell(&self, json: bool) {
        let Self { exit, class, what, charge, next, details } = self;
        if json {
            let mut error = Map::new();
            error.insert("class".to_owned(), (*class).into());
            error.insert("exit_code".to_owned(), (*exit as u8).into());
            error.insert("what".to_owned(), what.as_str().into());
            error.insert("charged".to_owned(), charge.name().into());
            error.insert("next".to_owned(), next.as_str().into());
            error.extend(details.as_ref().clone());
            if screen::is_json_printed(&json!({ "error": error })) {
                return;
            }
        }
        let charge = charge.words().map(|words| format!("charged: {words}\n")).unwrap_or_default();
        screen::complain(&format!("error: {what}\n{charge}next: {next}\n"));
    }
}

/// Each broken rule on lines of its own.
pub fn listed(violations: &Violations, indent: &str) -> String {
    let mut text = String::new();
    for violation in violations {
        let place = if violation.instance.is_empty() { "/" } else { &violation.instance };
        text.push_str(&format!("\n{indent}{place}: {}", violation.message));
        if let Some(source) = violation.source {
            text.push_str(&format!("\n{indent}  {source}"));
        }
    }
    if violations.is_incomplete() {
        text.push_str(&format!("\n{indent}… and perhaps more: the check stopped here"));
    }
    text
}

/// A handle as JSON.
pub fn task(handle: &TaskHandle) -> Value {
    serde_json::to_value(handle).unwrap_or_default()
}
