//! The rows of the matrix.

mod answers;
mod bodies;
mod clocks;
mod connecting;
mod crowd;
mod dropped;
mod files;
mod lost;
mod polling;
mod proxies;
mod redirects;
mod sending;
mod slow;
mod throttled;
mod versions;
mod webhooks;

use crate::{Row, random};

/// All of them, by number.
pub static ROWS: &[Row] = &[
    connecting::NO_CONNECTION,
    connecting::TLS,
    lost::BEFORE_READING,
    sending::CUT,
    lost::AFTER_BILLING,
    lost::KEEP_ALIVE,
    answers::SERVER_ERRORS,
    throttled::RETRY_AFTER,
    bodies::UNREADABLE,
    polling::UNKNOWN_VALUES,
    slow::DRIPPING,
    bodies::WRONG_LENGTHS,
    redirects::REDIRECTS,
    bodies::BOMBS,
    polling::STATES,
    polling::FOREIGN_ADDRESS,
    clocks::CLOCKS,
    dropped::DROPPED,
    files::DISK,
    files::BROKEN,
    webhooks::WEBHOOKS,
    versions::HTTP2,
    proxies::PROXIES,
    crowd::CROWD,
    crowd::MEMORY,
    random::SINGLE,
    random::DIFFER,
];

/// A case: its name, the values that each run needs a copy of, and what it does in its lab.
macro_rules! case {
    ($name:expr, [$($copied:ident),*] |$lab:ident| $body:block) => {
        $crate::Case::new($name, move |$lab| {
            $(let $copied = ::core::clone::Clone::clone(&$copied);)*
            ::std::boxed::Box::pin(async move $body)
        })
    };
    ($name:expr, |$lab:ident| $body:block) => {
        $crate::Case::new($name, move |$lab| ::std::boxed::Box::pin(async move $body))
    };
}

/// What a call ended with, as one word.
pub(crate) fn class<T>(result: &Result<T, bindery_runtime::CreateError>) -> &'static str {
    match result {
        Ok(_) => "accepted",
        Err(error) => error.class(),
    }
}

/// An error of any kind, as the reason why a case fails.
fn said(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Waits until something holds, at most so long. Says whether it does.
async fn within(limit: std::time::Duration, mut holds: impl FnMut() -> bool) -> bool {
    let end = std::time::Instant::now() + limit;
    while !holds() {
        if std::time::Instant::now() >= end {
            return false;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    true
}

use case;
