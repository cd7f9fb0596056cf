//! What reqwest needs for each way to a vendor.

use std::sync::OnceLock;
use std::time::Duration;

use super::reqwest::words;
use crate::Error;

/// One for each [`Route`](super::Route).
#[derive(Clone, Debug)]
pub(super) struct Clients {
    pub(super) pooled: reqwest::Client,
    pub(super) fresh: reqwest::Client,
}

impl Clients {
    pub(super) fn new(builder: impl Fn() -> reqwest::ClientBuilder) -> Result<Self, Error> {
        Ok(Self { pooled: build(builder())?, fresh: build(builder().pool_max_idle_per_host(0))? })
    }
}

/// Clients without a proxy. To read the certificates of the system takes milliseconds, and few programs call their own
/// machine: they are made when they are needed.
#[derive(Debug)]
pub(super) struct Straight {
    connect_timeout: Duration,
    clients: OnceLock<Clients>,
}

impl Straight {
    pub(super) fn new(connect_timeout: Duration) -> Self {
        Self { connect_timeout, clients: OnceLock::new() }
    }

    pub(super) fn clients(&self) -> Result<&Clients, Error> {
        if let Some(made) = self.clients.get() {
            return Ok(made);
        }
        let made = Clients::new(|| usual(self.connect_timeout).no_proxy())?;
        Ok(self.clients.get_or_init(|| made))
    }
}

pub(super) fn usual(connect_timeout: Duration) -> reqwest::ClientBuilder {
    reqwest::Client::builder().connect_timeout(connect_timeout)
}

fn build(builder: reqwest::ClientBuilder) -> Result<reqwest::Client, Error> {
    let builder = builder.redirect(reqwest::redirect::Policy::none()).referer(false);
    // Another crate of the program may have asked for these features of reqwest.
    let builder = builder.no_gzip().no_brotli().no_zstd().no_deflate();
    builder.build().map_err(|error| Error::configuration(words(error)))
}
