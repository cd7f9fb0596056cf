//! What went wrong with a paid call.

use std::path::Path;

use bindery_runtime::batch::{Item, Stage, SubmitError};
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
    /// The address to which it goes now.
    pub url: &'a str,
}

const GIVE_ADDRESS: &str = "give its --base-url again; under another --key-of-item it is sent, and paid, at this \
                            address as well";
const GIVE_AGAIN: &str = "if it is the same request, give it as it was, with its --base-url; for another request, \
                          which is paid by itself, give another --key-of-item";

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
                let next = find_out(item.correlation_id.as_deref(), sent.journal, sent.key);
                let failure = Self::new(Exit::Unknown, "unknown", what, Charge::Maybe, next);
                failure.with_item(item)
            }
            SubmitError::Changed(item) => Self::of_changed(item, sent),
            other => Self::other(other.to_string(), "look at the journal before anything else"),
        }
    }

    /// Another key is the way for another request alone: for one that only goes to another address it is another
    /// charge.
    fn of_changed(item: &Item, sent: Sent<'_>) -> Self {
        let (key, at) = (sent.key.escape_debug(), shown::time(item.sent_at));
        let (elsewhere, became) = (item.elsewhere(sent.url), became(item));
        let what = match elsewhere {
            Some(origin) => format!(
                "under the key {key} a request was sent to {origin}, another address, at {at}, and {became}; so \
                 nothing was sent"
            ),
            None => format!(
                "the journal has another request under the key {key}, sent at {at}, which {became}; so nothing was \
                 sent"
            ),
        };
        let next = if elsewhere.is_some() { GIVE_ADDRESS } else { GIVE_AGAIN };
        Self::invalid(what, next).with_item(item)
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
                let next = match error.status() {
                    Some(401) => "the vendor does not take the key: check it",
                    Some(402) => "see to it that the account has credit, then run it again",
                    _ => "the same request will be refused again: mend what the vendor says first",
                };
                Self::new(Exit::Refused, "rejected", what, Charge::No, next)
            }
            CreateError::Throttled(_) if error.may_be_charged() => {
                let next = find_out(error.correlation_id(), sent.journal, sent.key);
                Self::new(Exit::Unknown, "throttled", what, Charge::Maybe, next)
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
            (None, None) => find_out(unknown.correlation_id(), sent.journal, sent.key),
        };
        Self::new(Exit::Unknown, "unknown", what, Charge::Maybe, next)
    }
}

/// What became of an item that was sent, in words.
pub fn became(item: &Item) -> String {
    match (item.stage, &item.task) {
        (Stage::InDoubt, None) => "is in doubt: it may be charged".to_owned(),
        (stage, None) => format!("is {}", shown::stage(stage)),
        (stage, Some(task)) => {
            let at = task.origin().map(|origin| format!(" at {origin}")).unwrap_or_default();
            format!("is {}: {task}{at}", shown::stage(stage))
        }
    }
}

/// How a person finds out what became of a request.
pub fn find_out(correlation_id: Option<&str>, journal: &Path, key: &str) -> String {
    let by = match correlation_id {
        Some(id) => format!("look at the vendor for the task with the text {id}"),
        None => "look at the vendor for a task of that time".to_owned(),
    };
    format!(
        "do not run it again: {by}, then write down what you found by `bindery journal {} --settle \
         {}=HANDLE` or `=not-charged`",
        shown::word(&journal.to_string_lossy()),
        shown::word(key)
    )
}
