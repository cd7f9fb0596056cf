// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! Payments, version 1.
//!
//! Charges with all that hangs on them, and the movements of a balance.

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
    Response, Validate, ValidateJson, Violation, Violations, formats,
};
pub use client::Client;

#[doc(inline)]
pub use types::*;
