// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! Vtrix, version 2026-11-21.
//!
//! Vidu Q3 reference to video, by images or by subjects, and the subjects themselves.
//!
//! Everything is created by one call that names a model, and everything is a task: create it, then ask for it by its
//! id until it has ended.
//!
//! | `model` | what it does | parameters |
//! |---|---|---|
//! | `viduq3_i2v_reference` | a video from pictures | `ImagesToVideo` |
//! | `viduq3_i2v_reference` | a video from stored or named subjects | `SubjectsToVideo` |
//! | `vidu_create_subjects` | stores a subject | `NewSubject` |
//! | `vidu_get_subjects` | lists subjects | `SubjectQuery` |
//! | `vidu_edit_subjects` | changes a subject | `SubjectChange` |
//!
//! The documentation lists the parameters side by side; on the wire they stand in `input[0].params`. Beside `model`
//! and `input`, clients of the vendor may send `moderation`, `dash_scope` and `metadata`. Deleting a subject and cancelling a task are not documented, nor are limits on the number of calls.

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
