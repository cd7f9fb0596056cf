//! A tiny HTTP/1.1 server on the loopback interface, for tests of clients: it answers what it was
//! told to, in order, and keeps what it was sent.
//!
//! ```
//! use bindery_runtime::testing::{Answer, Server};
//!
//! # fn main() -> std::io::Result<()> {
//! let server = Server::start()?;
//! server.answer(Answer::json(200, r#"{"id":"1"}"#));
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! # Ok(())
//! # }
//! ```

mod answer;
mod contract;
mod read;
mod report;
mod round_trips;
mod server;
mod typed;
mod verdicts;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub use answer::Answer;
#[doc(hidden)]
pub use contract::{accepted, as_it_is, decoded, expect_request, round_trip};
pub use read::Received;
#[doc(hidden)]
pub use report::report;
#[doc(hidden)]
pub use round_trips::{Trip, round_trips};
pub use server::Server;
#[doc(hidden)]
pub use typed::{Said, Typed, TypedJudge, Verdict, typed, typed_verdicts};
#[doc(hidden)]
pub use verdicts::{Judge, verdicts};
