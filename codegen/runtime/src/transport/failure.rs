//! Why there is no response.

use std::fmt;

use crate::Response;

/// Why a [`Transport`](crate::Transport) has no response, or only a part of one.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TransportFailure {
    /// What happened.
    pub kind: TransportFailureKind,
    /// Whether the server can have the request.
    pub delivery: Delivery,
    /// What happened, in words, without addresses and credentials.
    pub message: String,
    /// As much of the response as was read.
    pub partial: Option<Box<Response>>,
}

/// What can happen on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportFailureKind {
    /// The request can't be sent: a bad address, for example.
    Request,
    /// No connection, or a broken one.
    Connection,
    /// The time was over.
    Timeout,
    /// The body of the response is larger than allowed.
    TooLarge,
}

/// Whether the server can have a request that got no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It surely has not: there was no connection. Sending again is safe.
    NotSent,
    /// It surely has not all of it: the connection broke before the last of the request had left.
    Incomplete,
    /// It may have, and may have acted on it. Sending again may act twice.
    Unknown,
}

impl TransportFailure {
    /// A failure before or after which no part of a response was read.
    pub fn new(kind: TransportFailureKind, delivery: Delivery, message: impl Into<String>) -> Self {
        Self { kind, delivery, message: message.into(), partial: None }
    }

    /// Keeps what was read of the response.
    #[must_use]
    pub fn with_partial(mut self, mut response: Response) -> Self {
        response.truncated = true;
        self.partial = Some(Box::new(response));
        self
    }
}

impl fmt::Display for TransportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportFailure {}
