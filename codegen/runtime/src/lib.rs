//! What every generated client shares: requests as data, a careful transport, one error type,
//! validation.

mod base64;
mod call;
mod client;
#[doc(hidden)]
pub mod codegen;
mod describe;
mod error;
pub mod formats;
mod key;
mod percent;
mod read;
mod request;
mod response;
#[cfg(feature = "testing")]
pub mod testing;
mod transport;
pub mod validate;

pub use http;
pub use serde_json::Value;

pub use call::RequestOptions;
pub use client::ClientBuilder;
pub use error::{Configuration, Connection, Decode, Error, Refusal, Timeout, TooLarge};
pub use key::ApiKey;
pub use request::Request;
pub use response::{Reply, Response};
pub use transport::{
    BoxFuture, Delivery, Limits, ReqwestTransport, Transport, TransportFailure,
    TransportFailureKind,
};
pub use validate::{Validate, ValidateJson, Violation, Violations};

#[doc(hidden)]
pub use serde as __serde;
