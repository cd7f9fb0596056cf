//! The rows of the matrix.

mod answers;
mod bodies;
mod connecting;
mod lost;
mod polling;
mod redirects;
mod sending;
mod slow;
mod throttled;

use crate::Row;

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
fn class<T>(result: &Result<T, bindery_runtime::CreateError>) -> &'static str {
    match result {
        Ok(_) => "accepted",
        Err(error) => error.class(),
    }
}

use case;
