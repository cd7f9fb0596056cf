//! What went wrong with a paid call.

use std::path::Path;

use bindery_runtime::batch::{Item, JournalError, SubmitError};
use bindery_runtime::{CreateError, Invalid, Throttled, Unknown};

use super::calls::unreachable;
use super::{Charge, Failure};
use crate::arguments::Access;
use crate::duration;
use crate::exit::Exit;
use crate::onward::Onward;
use crate::shown;

/// Where it is written down that a request was sent.
#[derive(Clone, Copy)]
pub struct Sent<'a> {
    pub journal: &'a Path,
    pub key: &'a str,
    pub access: &'a Access,
}

impl Failure {
    /// Why a create has no task.
    pub fn of_submit(error: &SubmitError, sent: Sent<'_>) -> Self {
        match error {
            SubmitError::Create(error) => Self::of_create(error, sent),
            SubmitError::Journal(error) => Self::of_journal(error),
            SubmitError::InDoubt(item) => {
                let what = format!(
                    "this item was sent {} and may be charged, so nothing was sent now",
                    shown::time(item.sent_at)
                );
                let next = find_out(item.correlation_id.as_deref(), sent);
                let failure = Self::new(Exit::Unknown, "unknown", what, Charge::Maybe, next);
                failure.with_item(item)
            }
            SubmitError::Changed(item) => {
                let what = format!(
                    "the journal has another request under the key {}, so nothing was sent",
                    sent.key
                );
                let next = "give another --key-of-item for another request";
                Self::invalid(what, next).with_item(item)
            }
            other => Self::other(other.to_string(), "look at the journal before anything else"),
        }
    }

    fn with_item(self, item: &Item) -> Self {
        let failure = self.with("correlation_id", item.correlation_id.clone());
        match &item.task {
            Some(task) => failure.with_task(task),
            None => failure,
        }
    }

    fn of_create(error: &CreateError, sent: Sent<'_>) -> Self {
        let what = error.to_string();
        let failure = match error {
            CreateError::Invalid(invalid) => return Self::of_invalid(invalid),
            CreateError::NotSent(_) => {
                let next = unreachable(&what, sent.access)
                    .unwrap_or("it is safe to run it again, once the network is there");
                Self::new(Exit::NotSent, "not_sent", what, Charge::No, next)
            }
            CreateError::Rejected(_) => {
                let next =
                    "the same request will be refused again: mend what the vendor says first";
                Self::new(Exit::Refused, "rejected", what, Charge::No, next)
            }
            CreateError::Throttled(throttled) => Self::of_throttled(throttled, what),
            CreateError::Unknown(unknown) => Self::of_unknown(unknown, what, sent),
        };
        let retry_after = error.retry_after().map(|wait| wait.as_secs_f64());
        let failure = failure
            .with("status", error.status())
            .with("vendor_code", error.vendor_code())
            .with("message", error.message())
            .with("request_id", error.request_id())
            .with("retry_after", retry_after)
            .with("attempts", error.attempts())
            .with("correlation_id", error.correlation_id());
        match error.task() {
            Some(task) => failure.with_task(task),
            None => failure,
        }
    }

    fn of_invalid(invalid: &Invalid) -> Self {
        match invalid.violations() {
            Some(violations) => Self::of_violations(violations),
            None => Self::of_setup(invalid.error()),
        }
    }

    fn of_throttled(throttled: &Throttled, what: String) -> Self {
        let charge = if throttled.is_before_charge() { Charge::No } else { Charge::Unlikely };
        let next = match throttled.retry_after() {
            Some(wait) => format!("wait {}, then run it again", duration::words(wait)),
            None => "wait a while, then run it again".to_owned(),
        };
        Self::new(Exit::Refused, "throttled", what, charge, next)
    }

    fn of_unknown(unknown: &Unknown, what: String, sent: Sent<'_>) -> Self {
        let next = match (unknown.task(), unknown.idempotency_key()) {
            (Some(task), _) => {
                let asks = Onward::of_any(sent.access, None).get(task);
                format!("do not run it again: ask for the task by {asks}")
            }
            (None, Some(_)) => format!(
                "run the same command again with `--journal {} --key-of-item {}`: it then goes under the same \
                 idempotency key, and can't be charged twice",
                shown::word(&sent.journal.to_string_lossy()),
                shown::word(sent.key)
            ),
            (None, None) => find_out(unknown.correlation_id(), sent),
        };
        Self::new(Exit::Unknown, "unknown", what, Charge::Maybe, next)
    }

    /// Why a journal can't be used.
    pub fn of_journal(error: &JournalError) -> Self {
        let what = error.to_string();
        match error {
            JournalError::Io { .. } => {
                let next = "give a file that can be written to with --journal, and run it again";
                Self::new(Exit::NotSent, "journal", what, Charge::No, next)
            }
            JournalError::InUse { .. } => {
                let next = "wait for the other program, or give another file with --journal";
                Self::new(Exit::NotSent, "journal", what, Charge::No, next)
            }
            JournalError::NoFile { .. } => {
                Self::invalid(what, "give a file, or a name at which no file is yet")
            }
            JournalError::Settled { .. } => {
                Self::invalid(what, "`bindery journal FILE` shows what is in doubt")
            }
            JournalError::Foreign { .. } => Self::invalid(what, "give the handle of its own task"),
            _ => Self::invalid(what, "mend the file, or give another one with --journal"),
        }
    }

    /// Why a journal can't be looked at, or be added to, by a command that sends nothing.
    pub fn of_journal_alone(error: &JournalError) -> Self {
        let next = "give the file that was named by --journal";
        match error {
            JournalError::Io { .. } => Self::invalid(error.to_string(), next),
            JournalError::Broken { path, line, message } => {
                let path = path.display();
                let what = format!("line {line} of {path} is no line of a journal: {message}");
                Self::invalid(what, format!("{next}, or mend the line"))
            }
            JournalError::InUse { .. } => {
                let next = "wait until the other program has ended, then run it again";
                Self::new(Exit::NotSent, "journal", error.to_string(), Charge::No, next)
            }
            other => Self::of_journal(other),
        }
    }
}

/// How a person finds out what became of a request.
pub fn find_out(correlation_id: Option<&str>, sent: Sent<'_>) -> String {
    let by = match correlation_id {
        Some(id) => format!("look at the vendor for the task with the text {id}"),
        None => "look at the vendor for a task of that time".to_owned(),
    };
    format!(
        "do not run it again: {by}, then write down what you found by `bindery journal {} --settle \
         {}=HANDLE` or `=not-charged`",
        shown::word(&sent.journal.to_string_lossy()),
        shown::word(sent.key)
    )
}
