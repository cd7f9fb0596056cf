//! What went wrong with queries, waiting and downloads, none of which is charged.

use bindery_runtime::{DownloadError, Error, TaskHandle, WaitError};

use super::{Charge, Failure};
use crate::arguments::Access;
use crate::exit::Exit;
use crate::onward::Onward;

impl Failure {
    /// A client or a request that can't work as it is set up.
    pub fn of_setup(error: &Error) -> Self {
        match error.violations() {
            Some(violations) => Self::of_violations(violations),
            None => Self::invalid(error.to_string(), "mend it and run it again"),
        }
    }

    /// Why a task could not be asked for.
    pub fn of_query(error: &Error, handle: &TaskHandle, onward: Onward<'_>) -> Self {
        let what = error.to_string();
        let failure = match error {
            Error::InvalidRequest(_) | Error::Configuration(_) => return Self::of_setup(error),
            _ if error.was_not_sent() => {
                let next = unreachable(&what, onward.access).unwrap_or(ASK_LATER);
                Self::new(Exit::NotSent, "not_sent", what, onward.charge, next)
            }
            _ if error.status() == Some(404) => {
                Self::new(Exit::Other, "not_found", what, onward.charge, NOT_FOUND)
            }
            _ if matches!(error.status(), Some(400..=499)) => {
                let next = "mend what the vendor says; what it says of a query changes no task";
                Self::new(Exit::Refused, "rejected", what, onward.charge, next)
            }
            _ => {
                let next = format!("asking costs nothing: run {} again", onward.get(handle));
                Self::new(Exit::Other, "no_answer", what, onward.charge, next)
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
    pub fn of_wait(error: &WaitError, onward: Onward<'_>) -> Self {
        let handle = error.handle();
        let what = error.to_string();
        let next = format!("go on with {}", onward.wait(handle));
        let (exit, class, next) = match error {
            WaitError::Failed(_) => (Exit::Failed, "failed", FAILED.to_owned()),
            WaitError::Canceled(_) => (Exit::Failed, "canceled", FAILED.to_owned()),
            WaitError::NoResult(_) => (Exit::Failed, "no_result", FAILED.to_owned()),
            WaitError::Deadline(_) => (Exit::Deadline, "deadline", next),
            WaitError::NotFound(_) => (Exit::Other, "not_found", NOT_FOUND.to_owned()),
            WaitError::Refused(_) => (Exit::Refused, "rejected", next),
            _ => (Exit::Other, "unreadable", next),
        };
        let is_seen = error.unfinished().is_none_or(|unfinished| unfinished.state.is_some());
        let onward = if is_seen { onward.seen() } else { onward };
        let failure = Self::new(exit, class, what, onward.charge, next).with_task(handle);
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

    /// Why a file of a task was not saved. The task is charged, so this is never called invalid.
    pub fn of_download(error: &DownloadError, handle: &TaskHandle, onward: Onward<'_>) -> Self {
        let exit = match error {
            DownloadError::Deadline(_) => Exit::Deadline,
            _ => Exit::Other,
        };
        let next = match error {
            DownloadError::Exists(_) => format!(
                "save it by {}, which replaces the file, or give another PATH",
                onward.download_over(handle)
            ),
            DownloadError::Disk(_) => format!(
                "make room, or give another PATH: {} costs nothing",
                onward.download(handle)
            ),
            _ => format!("{} costs nothing and goes on where it can", onward.download(handle)),
        };
        Self::saving(exit, error, Charge::Yes, next).with_task(handle)
    }

    /// Why the file at an address that belongs to no task was not saved.
    pub fn of_plain_download(error: &DownloadError) -> Self {
        let (exit, next) = match error {
            DownloadError::Address(_) => (Exit::Invalid, error.next_step()),
            DownloadError::Exists(_) => (Exit::Invalid, "choose another PATH, or use --overwrite"),
            DownloadError::Deadline(_) => (Exit::Deadline, AGAIN),
            DownloadError::Connection(_)
            | DownloadError::Stalled(_)
            | DownloadError::Truncated(_) => (Exit::Other, AGAIN),
            _ => (Exit::Other, error.next_step()),
        };
        Self::saving(exit, error, Charge::Unsaid, next.to_owned())
    }

    fn saving(exit: Exit, error: &DownloadError, charge: Charge, next: String) -> Self {
        Self::new(exit, "download", not_saved(error), charge, next)
            .with("status", error.status())
            .with("kind", error.kind())
    }
}

/// What happened to a download. What the library advises is for programs.
pub fn not_saved(error: &DownloadError) -> String {
    let failure = error.failure();
    let address = failure.address.as_ref().map(|it| format!(" of {it}")).unwrap_or_default();
    let kept = failure
        .part
        .as_ref()
        .map(|part| format!("; {} bytes are kept in {}", failure.bytes_written, part.display()));
    format!("download{address}: {}{}", failure.message, kept.unwrap_or_default())
}

/// What to do where the address is the reason why nothing could be sent.
pub fn unreachable(what: &str, access: &Access) -> Option<&'static str> {
    let is_https = access.base_url.as_ref().is_some_and(|url| url.starts_with("https://"));
    let is_plain = ["InvalidContentType", "corrupt message", "wrong version number"];
    (is_https && is_plain.iter().any(|text| what.contains(text))).then_some(PLAIN)
}

const PLAIN: &str = "what answers there does not speak TLS: where it is a server on this machine, such as that of \
                     `bindery emulate`, give a --base-url that begins with http://";
const ASK_LATER: &str = "asking costs nothing: run it again, once the network is there";
const AGAIN: &str = "run it again: it goes on with what is kept where it can";
const FAILED: &str =
    "look at what the vendor says; another try is another task, which is charged by itself";
pub const NOT_FOUND: &str =
    "check the handle, the key and --base-url: it may be a task of another account or address";
