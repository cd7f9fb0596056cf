// Written by Bindery from tests/studio/openapi.yaml. Do not edit: change the specification and generate again.

//! Studio, version 1.0.0.
//!
//! An invented vendor, for tests of paid calls.
//!
//! Films are tasks.

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
