// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! UniAll video generation, version 2026-06-03.
//!
//! Vidu Q3 Pro and Q3 Turbo, by text, by one frame, by two frames or by references.
//!
//! A video is a task: create it, then ask for it until it has ended.
//!
//! The mode is chosen by the members that are sent, and each mode takes only its own:
//!
//! | mode | besides `model`, `prompt` and `duration` |
//! |---|---|
//! | text | nothing |
//! | first frame | `image` |
//! | first and last frame | `image` and `last_image` |
//! | references | `reference_image_urls`, at most 4, with a Q3 Pro model (`viduq3p-…`) only |
//!
//! `aspect_ratio` and `extra_body` may go with each of them. The resolution is part of the model's name.
//! Names of models and members that Vidu itself knows, such as `images`, are not taken here.
//!
//! UniAll publishes no list of errors, no limits on the number of calls, and no lifetime of result addresses.

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
