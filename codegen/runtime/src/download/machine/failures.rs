//! What failures lead to: another try, a fresh link, or the end.

use std::time::Duration;

use super::super::address::{Address, without_queries};
use super::super::error::{DownloadError, DownloadFailure};
use super::{Action, Cause, GivenUp, Machine};

/// Failures of one download, however much each try brings.
const FAILURES: u32 = 100;

/// The longest pause that is of our own choice, and the longest that a server may ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
const LONGEST_WISH: Duration = Duration::from_secs(300);

/// A kind of error.
type Kind = fn(Box<DownloadFailure>) -> DownloadError;

impl Machine {
    /// Tries again while that brings something new, or has been in vain only a few times.
    pub(super) fn failed(&mut self, cause: Cause) -> Action {
        if matches!(cause, Cause::Contradiction(_)) {
            return self.give_up(DownloadError::Malformed, self.in_words(&cause));
        }
        if self.held > self.best {
            self.best = self.held;
            self.idle = 0;
        } else {
            self.idle += 1;
        }
        self.failures += 1;
        if self.idle >= self.rules.tries || self.failures >= FAILURES {
            return self.end_of_tries(&cause);
        }
        let pause = self.pause(&cause);
        self.last = Some(cause);
        Action::Wait(pause)
    }

    /// Twice as long after each try that was in vain.
    fn pause(&self, cause: &Cause) -> Duration {
        let doublings = self.idle.saturating_sub(1).min(16);
        let pause = self.rules.first_pause.saturating_mul(1 << doublings).min(LONGEST_PAUSE);
        match cause {
            Cause::Status(_, Some(wish)) => pause.max((*wish).min(LONGEST_WISH)),
            _ => pause,
        }
    }

    fn end_of_tries(&self, cause: &Cause) -> Action {
        let tries = match self.failures {
            1 => String::new(),
            failures => format!(" ({failures} tries)"),
        };
        let message = format!("{}{tries}", self.in_words(cause));
        match cause {
            Cause::Status(status, _) => {
                self.give_up_status(DownloadError::Status, message, *status)
            }
            Cause::Connection(_) | Cause::Contradiction(_) | Cause::Silent(_) => {
                self.give_up(DownloadError::Connection, message)
            }
            Cause::Stalled(_) => self.give_up(DownloadError::Stalled, message),
            Cause::Cut(_) => self.give_up(DownloadError::Truncated, message),
        }
    }

    fn in_words(&self, cause: &Cause) -> String {
        match cause {
            Cause::Connection(words) => format!("connection failed: {words}"),
            Cause::Contradiction(words) => format!("the answer contradicts itself: {words}"),
            Cause::Silent(after) => format!("no answer came within {after:?}"),
            Cause::Stalled(after) => format!("nothing more came within {after:?}"),
            Cause::Status(status, _) => format!("the server answered with {status}"),
            Cause::Cut(words) => match self.until {
                Some(until) => {
                    format!("the body ended after {} of {until} bytes: {words}", self.held)
                }
                None => format!("the body ended after {} bytes: {words}", self.held),
            },
        }
    }

    /// The end because the time for the whole download is over.
    pub(in super::super) fn late(&self, after: Duration) -> GivenUp {
        let mut message = format!("it took longer than {after:?}");
        if let Some(last) = &self.last {
            message.push_str("; the last failure: ");
            message.push_str(&self.in_words(last));
        }
        self.end(DownloadError::Deadline(DownloadFailure::new(message)), false)
    }

    /// The end because the file can't be written.
    pub(in super::super) fn unwritable(&self, error: DownloadError) -> GivenUp {
        self.end(error, false)
    }

    /// The link is over: there may be a fresh one, which is asked for once.
    pub(super) fn expired(&mut self, status: u16) -> Action {
        if self.rules.can_refresh && !self.refreshed {
            self.refreshed = true;
            return Action::Refresh;
        }
        self.give_up_status(DownloadError::Expired, words_of_expiry(status), status)
    }

    /// A fresh link to the same file goes on where the old one ended; any other begins anew.
    pub(super) fn refreshed(&mut self, link: &str) -> Action {
        match Address::first(link) {
            Err(why) => {
                let message = format!("the fresh link can't be called: {why}");
                self.give_up(DownloadError::Address, message)
            }
            Ok(address) => {
                if address.shown() != self.address.shown() {
                    self.memo = None;
                    self.earlier = None;
                    self.held = 0;
                    self.best = 0;
                }
                self.address = address;
                self.send()
            }
        }
    }

    pub(super) fn not_refreshed(&self, why: &str) -> Action {
        let why = without_queries(why);
        let message = format!("the link has expired, and there is no fresh one: {why}");
        self.give_up(DownloadError::Expired, message)
    }

    pub(super) fn give_up_status(
        &self,
        kind: Kind,
        message: impl Into<String>,
        status: u16,
    ) -> Action {
        let mut failure = DownloadFailure::new(message);
        failure.status = Some(status);
        Action::GiveUp(self.end(kind(failure), false))
    }

    pub(super) fn give_up(&self, kind: Kind, message: impl Into<String>) -> Action {
        Action::GiveUp(self.end(kind(DownloadFailure::new(message)), false))
    }

    /// Gives up, and takes away what was written: nobody could go on with it.
    pub(super) fn discard(&self, kind: Kind, message: impl Into<String>) -> Action {
        Action::GiveUp(self.end(kind(DownloadFailure::new(message)), true))
    }

    fn end(&self, mut error: DownloadError, discards: bool) -> GivenUp {
        let failure = error.failure_mut();
        failure.address = Some(self.address.shown());
        failure.bytes_written = self.held;
        GivenUp { error, discards }
    }
}

fn words_of_expiry(status: u16) -> String {
    let what = match status {
        403 => "the link is not, or no longer, allowed",
        _ => "there is nothing, or nothing any more, behind the link",
    };
    format!("{what} ({status})")
}
