// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! Modellix, version 2026-11-21.
//!
//! Vidu Q3 Mix, reference to video.
//!
//! A video is a task: create it, then ask for it by its id until it has ended, or let yourself be called.
//!
//! Every answer is an envelope, `code`, `message` and `data`; `code` is 0 for success, and the HTTP status otherwise.
//! Results can be fetched for 7 days.
//!
//! Modellix asks never to repeat the create, not even after 429, 5xx or a time-out; the query may be repeated after
//! 408, 429, 500, 502, 503 and 504, at most 3 times, after 1, 2 and 4 seconds. How many tasks may run at once, and
//! how many requests a minute are taken, depends on what has been paid in: 2 and 100 below $10, 10 and 100
//! from $10, 20 and 200 from $100, 50 and 500 from $500, 100 and 1000 from $1000.

#![forbid(unsafe_code)]

#![allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod client;
pub mod headers;
pub mod operations;
pub mod types;
mod validators;
pub mod webhooks;

pub use bindery_runtime as runtime;
pub use bindery_runtime::{
    ApiKey, ClientBuilder, Drift, Error, Observer, ReadError, Reply, Request, RequestOptions,
    Response, Validate, ValidateJson, Violation, Violations, formats, CreateError, Deadline,
    TaskHandle, TaskState, WaitError,
};
pub use client::{Client, VENDOR};

#[doc(inline)]
pub use types::*;
