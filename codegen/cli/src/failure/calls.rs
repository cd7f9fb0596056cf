//! What went wrong with queries, waiting and downloads, none of which is charged.

use bindery_runtime::{DownloadError, Error, TaskHandle, WaitError};

use super::{Charge, Failure};
use crate::exit::Exit;

impl Failure {
    /// A client or a request that can't work as it is set up.
    pub fn of_setup(error: &Error) -> Self {
        match error.violations() {
            Some(violations) => Self::of_violations(violations),
            None => Self::invalid(error.to_string(), "mend it and run it again"),
        }
    }

    /// Why a task could not be asked for.
    pub fn of_query(error: &Error, handle: &TaskHandle) -> Self {
        let what = error.to_string();
        let failure = match error {
            Error::InvalidRequest(_) | Error::Configuration(_) => return Self::of_setup(error),
            _ if error.was_not_sent() => {
                let next = "asking costs nothing: run it again, once the network is there";
                Self::new(Exit::NotSent, "not_sent", what, Charge::Yes, next)
            }
            _ if matches!(error.status(), Some(400..=499)) => {
                let next = "mend what the vendor says; the task itself goes on";
                Self::new(Exit::Refused, "rejected", what, Charge::Yes, next)
            }
            _ => {
                let next = "asking costs nothing: run it again";
                Self::new(Exit::Other, "no_answer", what, Charge::Yes, next)
            }
        };
        failure.with_error(error).with_task(handle)
    }

    fn with_error(self, error: &Error) -> Self {
        self.with("status", error.status())
            .with("vendor_code", error.vendor_code())
            .with("message", error.message())
            .with("request_id", error.request_id())
            .with("retry_after", error.retry_after())
    }

    /// Why waiting has no result.
    pub fn of_wait(error: &WaitError) -> Self {
        let handle = error.handle();
        let what = error.to_string();
        let next = format!("go on with `bindery wait {handle}`");
        let (exit, class, next) = match error {
            WaitError::Failed(_) => (Exit::Failed, "failed", FAILED.to_owned()),
            WaitError::Canceled(_) => (Exit::Failed, "canceled", FAILED.to_owned()),
            WaitError::NoResult(_) => (Exit::Failed, "no_result", FAILED.to_owned()),
            WaitError::Deadline(_) => (Exit::Deadline, "deadline", next),
            WaitError::NotFound(_) => (Exit::Other, "not_found", NOT_FOUND.to_owned()),
            WaitError::Refused(_) => (Exit::Refused, "rejected", next),
            _ => (Exit::Other, "unreadable", next),
        };
        // A task that the vendor does not know may be one that was never begun.
        let known = !matches!(error, WaitError::NotFound(_));
        let charge = if known { Charge::Yes } else { Charge::Maybe };
        let failure = Self::new(exit, class, what, charge, next).with_task(handle);
        match (error.failed(), error.unfinished()) {
            (Some(failed), _) => failure
                .with("state", failed.state.to_string())
                .with("vendor_code", failed.code.clone())
                .with("message", failed.message.clone()),
            (_, Some(it)) => {
                let failure = match &it.last_error {
                    Some(error) => failure.with_error(error),
                    None => failure,
                };
                let retry_after = it.retry_after.map(|wait| wait.as_secs_f64());
                failure
                    .with("state", it.state.as_ref().map(ToString::to_string))
                    .with("attempts", it.queries)
                    .with("retry_after", retry_after)
            }
            (None, None) => failure,
        }
    }

    /// Why a file was not saved.
    pub fn of_download(error: &DownloadError, handle: Option<&TaskHandle>) -> Self {
        let exit = match error {
            DownloadError::Address(_) | DownloadError::Exists(_) => Exit::Invalid,
            DownloadError::Deadline(_) => Exit::Deadline,
            _ => Exit::Other,
        };
        let charge = if handle.is_some() { Charge::Yes } else { Charge::No };
        let next = match (error, handle) {
            (DownloadError::Exists(_), _) => "choose another PATH, or use --overwrite".to_owned(),
            (_, Some(handle)) => {
                format!("`bindery download {handle}` costs nothing and goes on where it can")
            }
            (_, None) => error.next_step().to_owned(),
        };
        let failure = Self::new(exit, "download", error.to_string(), charge, next)
            .with("status", error.status())
            .with("kind", error.kind());
        match handle {
            Some(handle) => failure.with_task(handle),
            None => failure,
        }
    }
}

const FAILED: &str =
    "look at what the vendor says; another try is another task, which is charged by itself";
const NOT_FOUND: &str = "check the handle and the key: it may be a task of another account";
