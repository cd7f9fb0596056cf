//! One download as it is set up.

use std::fmt;
use std::future::Future;
use std::path::PathBuf;
use std::time::Duration;

use super::address::{Address, without_queries};
use super::drive::{Listener, Refresher, Run, Times};
use super::error::{DownloadError, DownloadFailure};
use super::kind::FileKind;
use super::machine::{Machine, Rules};
use super::part::Part;
use super::{Progress, Saved};

/// A download that has not begun: [`to_file`](Self::to_file) begins it.
#[must_use = "nothing is downloaded before `to_file` is awaited"]
pub struct DownloadCall<'a> {
    client: reqwest::Client,
    address: String,
    kind: Option<FileKind>,
    rules: Rules,
    times: Times,
    overwrites: bool,
    listener: Option<Listener<'a>>,
    refresher: Option<Refresher<'a>>,
}

impl<'a> DownloadCall<'a> {
    pub(super) fn new(client: reqwest::Client, address: String) -> Self {
        Self {
            client,
            address,
            kind: None,
            rules: Rules {
                kind: FileKind::Any,
                max_bytes: 4 << 30,
                tries: 5,
                first_pause: Duration::from_millis(500),
                accepts_unknown_length: false,
                can_refresh: false,
            },
            times: Times {
                answer: Duration::from_secs(60),
                stall: Duration::from_secs(30),
                deadline: Duration::from_secs(60 * 60),
            },
            overwrites: false,
            listener: None,
            refresher: None,
        }
    }

    /// The largest file in bytes; 4 GiB unless set.
    pub fn max_bytes(mut self, bytes: u64) -> Self {
        self.rules.max_bytes = bytes;
        self
    }

    /// The longest time between two pieces of the body; 30 seconds unless set. It counts from the
    /// first piece on.
    pub fn stall(mut self, time: Duration) -> Self {
        self.times.stall = time;
        self
    }

    /// The longest time of one try from its request to the first byte of the body, and of each
    /// redirect; 60 seconds unless set.
    pub fn answer(mut self, time: Duration) -> Self {
        self.times.answer = time;
        self
    }

    /// The longest time of everything but the last step, which gives the file its name; one hour
    /// unless set.
    pub fn deadline(mut self, time: Duration) -> Self {
        self.times.deadline = time;
        self
    }

    /// What the file must be, by its first bytes. Unless set it is what the target's ending stands
    /// for ([`FileKind::of_name`]).
    pub fn kind(mut self, kind: FileKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// How many tries in a row may bring nothing new; 5 unless set, and at least 1. Tries that bring
    /// something are limited by the deadline, and to 100 failures.
    pub fn tries(mut self, tries: u32) -> Self {
        self.rules.tries = tries.max(1);
        self
    }

    /// The pause before another try; half a second unless set. It is doubled for each try that
    /// brings nothing new, up to 30 seconds. A server's `Retry-After` counts where it is longer, up
    /// to 5 minutes.
    pub fn pause(mut self, pause: Duration) -> Self {
        self.rules.first_pause = pause;
        self
    }

    /// Whether a file of that name is replaced, once the new one is complete; it is not unless set.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrites = overwrite;
        self
    }

    /// Whether a body is taken for complete when the server neither says how long it is nor marks its
    /// end, so that its end can't be told from a break; it is not unless set.
    pub fn accept_unknown_length(mut self, accept: bool) -> Self {
        self.rules.accepts_unknown_length = accept;
        self
    }

    /// Is called whenever bytes have been written, and when a download goes on or begins anew.
    pub fn on_progress(mut self, listener: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.listener = Some(Box::new(listener));
        self
    }

    /// Is asked for a fresh link when the link is over (403, 404, 410), at most once. A link with
    /// another query goes on where the old one ended; one to another path begins anew.
    ///
    /// What the error says is shown, with the queries of addresses cut off.
    pub fn refresh<F, E>(mut self, refresher: impl FnOnce() -> F + Send + 'a) -> Self
    where
        F: Future<Output = Result<String, E>> + Send + 'a,
        E: fmt::Display,
    {
        self.rules.can_refresh = true;
        self.refresher = Some(Box::new(move || {
            let asked = refresher();
            Box::pin(
                async move { asked.await.map_err(|error| without_queries(&error.to_string())) },
            )
        }));
        self
    }

    /// Downloads to this file. Bytes are kept in `<name>.part` beside it until they are complete,
    /// with what is needed to go on in `<name>.part.json`: a call that ends in an error, is dropped or
    /// killed is taken up by the next call for the same file and address, in this process or another,
    /// where the server has a strong validator. The folder must be there.
    ///
    /// One process writes one target once at a time ([`DownloadError::InUse`]). Another process that
    /// writes the same target is noticed before the file gets its name.
    ///
    /// # Errors
    /// [`DownloadError`]; its kinds say what can go wrong. What stood under the name before is then
    /// still there.
    pub async fn to_file(self, target: impl Into<PathBuf>) -> Result<Saved, DownloadError> {
        let target = target.into();
        let Self { client, address, kind, mut rules, times, overwrites, listener, refresher } =
            self;
        rules.kind = kind.unwrap_or_else(|| FileKind::of_name(&target));
        let address = Address::first(&address).map_err(|why| {
            let message = format!("the address can't be called: {why}");
            DownloadError::Address(DownloadFailure::new(message))
        })?;
        let shown = address.shown();
        let part = Part::claim(target, overwrites).await.map_err(|mut error| {
            error.failure_mut().address = Some(shown);
            error
        })?;
        let machine = Machine::new(address, rules);
        let run =
            Run { client, machine, part, times, listener, refresher, body: None, flows: false };
        run.run().await
    }
}

/// Shows the address without its query.
impl fmt::Debug for DownloadCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadCall")
            .field("address", &Address::first(&self.address).ok())
            .field("rules", &self.rules)
            .field("times", &self.times)
            .field("overwrites", &self.overwrites)
            .finish_non_exhaustive()
    }
}
