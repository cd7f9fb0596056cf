//! Why something that came is not taken.

use std::fmt;
use std::time::Duration;

/// Why a delivery is refused. It holds neither secrets nor signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The verifier can't work as it is set up.
    Configuration {
        /// What is wrong and how to mend it.
        message: String,
    },
    /// The body has more bytes than are taken.
    TooLarge {
        /// How many it has.
        bytes: usize,
        /// How many it may have.
        most: usize,
    },
    /// A header is not as the scheme wants it.
    Header {
        /// Its name.
        name: String,
        /// What is wrong with it.
        problem: HeaderProblem,
    },
    /// The method, path or query is none of a request.
    Request,
    /// No signature is that of a secret that is known.
    Signature,
    /// It was signed longer ago than is tolerated.
    TooOld {
        /// How long ago.
        age: Duration,
    },
    /// It was signed further in the future than is tolerated.
    FromFuture {
        /// How far.
        ahead: Duration,
    },
    /// The very same has come before.
    Replayed,
    /// The body is not JSON, or has no task id where one is looked for.
    Body {
        /// What is wrong with it.
        message: String,
    },
}

/// What is wrong with a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderProblem {
    /// It is missing.
    Missing,
    /// It is there more than once.
    Repeated,
    /// Its value is not of the form that it must have.
    Malformed,
    /// It is not among those that are signed, and must be.
    Unsigned,
}

impl WebhookError {
    pub(super) fn configuration(message: impl Into<String>) -> Self {
        Self::Configuration { message: message.into() }
    }

    pub(super) fn header(name: &str, problem: HeaderProblem) -> Self {
        Self::Header { name: name.to_owned(), problem }
    }

    /// The HTTP status with which to answer the vendor: 413 for a body that is too large, 400 for what is no
    /// proper delivery, 401 for what can't be proved, and 500 where the verifier itself is at fault.
    pub fn status(&self) -> u16 {
        match self {
            Self::Configuration { .. } => 500,
            Self::TooLarge { .. } => 413,
            Self::Header { .. } | Self::Request | Self::Body { .. } => 400,
            Self::Signature | Self::TooOld { .. } | Self::FromFuture { .. } | Self::Replayed => 401,
        }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration { message } => f.write_str(message),
            Self::TooLarge { bytes, most } => {
                write!(f, "the body has {bytes} bytes, which is more than {most}")
            }
            Self::Header { name, problem } => write!(f, "the header `{name}` {problem}"),
            Self::Request => f.write_str("the method, path or query is none of a request"),
            Self::Signature => f.write_str("no signature is that of a secret that is known"),
            Self::TooOld { age } => write!(f, "it was signed {} seconds ago", age.as_secs()),
            Self::FromFuture { ahead } => {
                write!(f, "it was signed {} seconds in the future", ahead.as_secs())
            }
            Self::Replayed => f.write_str("the very same has come before"),
            Self::Body { message } => f.write_str(message),
        }
    }
}

impl fmt::Display for HeaderProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "is missing",
            Self::Repeated => "is there more than once",
            Self::Malformed => "is not of the form that it must have",
            Self::Unsigned => "is not signed, and must be",
        })
    }
}

impl std::error::Error for WebhookError {}
