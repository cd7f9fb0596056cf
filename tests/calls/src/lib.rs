// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! Calls, version 1.

#![forbid(unsafe_code)]

#![allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod client;
pub mod headers;
pub mod operations;
pub mod servers;
pub mod types;
mod validators;
pub mod webhooks;

pub use bindery_runtime as runtime;
pub use bindery_runtime::{
    ApiKey, ClientBuilder, Drift, Error, Observer, ReadError, Reply, Request, RequestOptions,
    Response, Validate, ValidateJson, Violation, Violations, formats,
};
pub use client::Client;

#[doc(inline)]
pub use types::*;
