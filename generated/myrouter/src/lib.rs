// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! MyRouter, version 2026-11-21.
//!
//! Vidu Q2, reference to video.
//!
//! A video is a task: create it, then ask for its result by its id until it has ended.
//!
//! MyRouter publishes neither a list of errors, nor the states of a task, nor limits. Its pages are those of Novita and
//! its sister sites under another name, so what those say stands here, marked as inferred. A way to cancel a task, or
//! to be called when it has ended, is not documented for Vidu.

#![forbid(unsafe_code)]

#![allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod client;
pub mod operations;
pub mod types;
mod validators;

pub use bindery_runtime as runtime;
pub use bindery_runtime::{
    ApiKey, ClientBuilder, Drift, Error, Observer, ReadError, Reply, Request, RequestOptions,
    Response, Validate, ValidateJson, Violation, Violations, formats, CreateError, Deadline,
    TaskHandle, TaskState, WaitError,
};
pub use client::{Client, VENDOR};

#[doc(inline)]
pub use types::*;
