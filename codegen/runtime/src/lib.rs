//! What every generated client shares: requests as data, a careful transport, one error type,
//! validation.

// Where there are neither files nor timers, what needs them is not there, and what that needs is not called.
#![cfg_attr(target_arch = "wasm32", allow(dead_code, unused_imports))]

mod base64;
#[cfg(not(target_arch = "wasm32"))]
pub mod batch;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
mod blocking;
mod body;
mod call;
mod client;
mod clock;
#[doc(hidden)]
pub mod codegen;
mod create;
mod describe;
#[cfg(not(target_arch = "wasm32"))]
mod download;
mod error;
mod file;
pub mod formats;
mod header;
pub mod json;
mod key;
mod loopback;
pub mod machine;
mod media;
mod percent;
mod pointer;
mod read;
mod request;
mod response;
mod stream;
mod task;
#[cfg(all(feature = "testing", not(target_arch = "wasm32")))]
pub mod testing;
mod transport;
pub mod validate;
mod vendor;
pub mod webhook;

pub use bytes::Bytes;
pub use futures_core::Stream;
pub use http;
pub use serde_json::Value;

#[cfg(not(target_arch = "wasm32"))]
pub use batch::{Batch, Journal};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use blocking::Blocking;
pub use body::{Body, BodyStream};
pub use call::RequestOptions;
pub use client::{ClientBuilder, Created, Drift, Exchange, Observer, TaskChange};
pub use create::{CreateError, Invalid, NotSent, Reconciled, Rejected, Submit, Throttled, Unknown};
pub use describe::Vendor;
#[cfg(not(target_arch = "wasm32"))]
pub use download::{
    DownloadCall, DownloadError, DownloadFailure, Downloader, FileKind, Progress, Saved,
};
pub use error::{Configuration, Connection, Decode, Error, Refusal, Timeout, TooLarge};
pub use file::FilePart;
pub use key::ApiKey;
pub use media::{Media, MediaError, MediaKind};
pub use request::Request;
pub use response::{Reply, Response};
pub use stream::{Download, Event, Events, Fields, Items};
#[cfg(not(target_arch = "wasm32"))]
pub use task::Updates;
pub use task::{
    Deadline, Finished, Pace, Task, TaskFailed, TaskHandle, TaskState, Unfinished, Update,
    WaitError,
};
#[cfg(not(target_arch = "wasm32"))]
pub use transport::ReqwestTransport;
pub use transport::{
    BoxFuture, Delivery, Incoming, Limits, Route, Transport, TransportFailure, TransportFailureKind,
};
pub use validate::{ReadError, Validate, ValidateJson, Violation, Violations};
pub use vendor::{VendorCall, VendorClient};

#[doc(hidden)]
pub use serde as __serde;
