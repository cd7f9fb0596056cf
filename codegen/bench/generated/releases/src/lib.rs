// Written by Bindery from documents/releases.yaml. Do not edit: change the specification and generate again.

//! Releases, version 1.
//!
//! Published versions of a repository and their files.

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
