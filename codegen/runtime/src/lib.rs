//! What every generated client shares: requests as data, a careful transport, one error type,
//! validation.

mod base64;
mod body;
mod call;
mod client;
#[doc(hidden)]
pub mod codegen;
mod describe;
mod error;
mod file;
pub mod formats;
mod header;
pub mod json;
mod key;
mod media;
mod percent;
mod read;
mod request;
mod response;
mod stream;
#[cfg(feature = "testing")]
pub mod testing;
mod transport;
pub mod validate;
pub mod webhook;

pub use bytes::Bytes;
pub use futures_core::Stream;
pub use http;
pub use serde_json::Value;

pub use body::{Body, BodyStream};
pub use call::RequestOptions;
pub use client::{ClientBuilder, Drift, Observer};
pub use error::{Configuration, Connection, Decode, Error, Refusal, Timeout, TooLarge};
pub use file::FilePart;
pub use key::ApiKey;
pub use media::{Media, MediaError, MediaKind};
pub use request::Request;
pub use response::{Reply, Response};
pub use stream::{Download, Event, Events, Fields, Items};
pub use transport::{
    BoxFuture, Delivery, Incoming, Limits, ReqwestTransport, Transport, TransportFailure,
    TransportFailureKind,
};
pub use validate::{ReadError, Validate, ValidateJson, Violation, Violations};

#[doc(hidden)]
pub use serde as __serde;
