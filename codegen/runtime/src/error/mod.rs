//! The one error type of all generated clients.

mod kinds;
mod mask;
mod refusal;

use std::fmt;
use std::time::Duration;

use crate::clock::wall;
use crate::codegen::Json;
use crate::machine::retry_after;
use crate::transport::{Delivery, TransportFailure, TransportFailureKind};
use crate::validate::Violations;
use crate::{CreateError, Response};

pub use kinds::{Configuration, Connection, Decode, Timeout, TooLarge};
pub use refusal::Refusal;

pub(crate) use mask::Secrets;

/// Why a call has no answer. The accessors work on every kind.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request breaks rules of the API. Nothing was sent.
    InvalidRequest(Violations),
    /// The client or the request can't work as it is set up. Nothing was sent.
    Configuration(Configuration),
    /// There is no connection, or it broke.
    Connection(Connection),
    /// The time was over.
    Timeout(Timeout),
    /// The answer is larger than the client allows.
    TooLarge(TooLarge),
    /// The vendor answered with a status other than 2xx.
    Status(Box<Refusal>),
    /// The vendor answered with 2xx and a body that says failure.
    Envelope(Box<Refusal>),
    /// The answer is not what the API promises.
    Decode(Box<Decode>),
    /// A paid call has no result. [`CreateError`] tells what is known of the charge.
    Create(Box<CreateError>),
}

impl Error {
    /// A client or a request that can't work.
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::Configuration(Configuration { message: message.into() })
    }

    pub(crate) fn transport(
        operation: &'static str,
        failure: TransportFailure,
        secrets: &Secrets,
    ) -> Self {
        let TransportFailure { kind, delivery, message, partial } = failure;
        let message = secrets.mask(message);
        let partial = partial.map(|response| Box::new(secrets.mask_response(*response)));
        match kind {
            TransportFailureKind::Request => Self::Configuration(Configuration { message }),
            TransportFailureKind::Connection => {
                Self::Connection(Connection { operation, delivery, message, partial })
            }
            TransportFailureKind::Timeout => {
                Self::Timeout(Timeout { operation, delivery, message, partial })
            }
            TransportFailureKind::TooLarge => {
                Self::TooLarge(TooLarge { operation, message, partial })
            }
        }
    }

    /// The HTTP status, if there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.response().map(|response| response.status).filter(|status| *status != 0)
    }

    /// The vendor's own code, as text.
    pub fn vendor_code(&self) -> Option<&str> {
        self.refusal()?.vendor_code()
    }

    /// The vendor's own words. Other kinds of error have words in `Display`.
    pub fn message(&self) -> Option<&str> {
        self.refusal()?.message()
    }

    /// The id under which the vendor finds the request.
    pub fn request_id(&self) -> Option<&str> {
        self.refusal()?.request_id()
    }

    /// The `Retry-After` header as it came.
    pub fn retry_after(&self) -> Option<&str> {
        self.response()?.header("retry-after")
    }

    /// What the `Retry-After` header asks to wait.
    pub(crate) fn retry_after_duration(&self) -> Option<Duration> {
        retry_after(&self.response()?.headers, wall())
    }

    /// The body as it came, or its beginning. A key in it is masked.
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.response().map(|response| response.body.as_slice())
    }

    /// What came back, as far as it was read.
    pub fn response(&self) -> Option<&Response> {
        match self {
            Self::InvalidRequest(_) | Self::Configuration(_) => None,
            Self::Connection(Connection { partial, .. })
            | Self::Timeout(Timeout { partial, .. })
            | Self::TooLarge(TooLarge { partial, .. }) => partial.as_deref(),
            Self::Status(refusal) | Self::Envelope(refusal) => Some(refusal.response()),
            Self::Decode(decode) => Some(&decode.response),
            Self::Create(create) => create.error().response(),
        }
    }

    /// The rules that the request breaks.
    pub fn violations(&self) -> Option<&Violations> {
        match self {
            Self::InvalidRequest(violations) => Some(violations),
            Self::Create(create) => create.error().violations(),
            _ => None,
        }
    }

    /// Whether the vendor surely never had the request, so that calling again can't act twice.
    pub fn was_not_sent(&self) -> bool {
        match self {
            Self::InvalidRequest(_) | Self::Configuration(_) => true,
            Self::Connection(Connection { delivery, .. })
            | Self::Timeout(Timeout { delivery, .. }) => *delivery != Delivery::Unknown,
            Self::Create(create) => {
                matches!(**create, CreateError::Invalid(_) | CreateError::NotSent(_))
            }
            _ => false,
        }
    }

    /// The body of a refusal in the form that the API describes for it; none where there is no
    /// refusal, or its body has another form. [`Refusal::decode`] says why.
    pub fn decode<T: Json>(&self) -> Option<T> {
        self.refusal()?.decode().ok()
    }

    /// What the vendor said instead of an answer.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Status(refusal) | Self::Envelope(refusal) => Some(refusal),
            Self::Create(create) => create.error().refusal(),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidRequest(violations) => {
                let rules: Vec<_> = violations.iter().map(ToString::to_string).collect();
                write!(f, "invalid request, nothing was sent: {}", rules.join("; "))
            }
            Self::Configuration(error) => error.fmt(f),
            Self::Connection(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::TooLarge(error) => error.fmt(f),
            Self::Status(refusal) | Self::Envelope(refusal) => refusal.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Create(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<CreateError> for Error {
    fn from(error: CreateError) -> Self {
        Self::Create(Box::new(error))
    }
}

/// The text that a JSON pointer of the list leads to: the first that leads to a scalar counts.
pub(crate) fn text_at(body: &serde_json::Value, pointers: &[&str]) -> Option<String> {
    pointers.iter().filter_map(|pointer| body.pointer(pointer)).find_map(scalar_text)
}

fn scalar_text(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) if !text.is_empty() => Some(text.clone()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        serde_json::Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
