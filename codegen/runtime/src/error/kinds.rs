//! What each kind of error that is not the vendor's own carries.

use std::fmt;

use crate::Response;
use crate::transport::Delivery;

/// The client or the request can't work as it is set up.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Configuration {
    /// What is wrong and how to mend it.
    pub message: String,
}

/// There is no connection, or it broke.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Connection {
    /// The operation that was called.
    pub operation: &'static str,
    /// Whether the vendor can have the request.
    pub delivery: Delivery,
    /// What happened, in words.
    pub message: String,
    /// As much of the response as was read.
    pub partial: Option<Box<Response>>,
}

/// The time was over.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Timeout {
    /// The operation that was called.
    pub operation: &'static str,
    /// Whether the vendor can have the request.
    pub delivery: Delivery,
    /// What happened, in words.
    pub message: String,
    /// As much of the response as was read.
    pub partial: Option<Box<Response>>,
}

/// The answer is larger than the client allows.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TooLarge {
    /// The operation that was called.
    pub operation: &'static str,
    /// What happened, in words.
    pub message: String,
    /// As much of the response as was read.
    pub partial: Option<Box<Response>>,
}

/// The answer is not what the API promises.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Decode {
    /// The operation that was called.
    pub operation: &'static str,
    /// JSON pointer to the place in the body; empty for the whole body.
    pub pointer: String,
    /// What is wrong there.
    pub message: String,
    /// The answer, whole. What a vendor sent on its own has no status: it is 0.
    pub response: Response,
}

/// How much of an answer `Display` shows, in characters.
const EXCERPT: usize = 200;

impl fmt::Display for Configuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; nothing was sent", self.message)
    }
}

impl fmt::Display for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, delivery, message, partial: _ } = self;
        write!(f, "{operation}: connection failed, {}: {message}", in_words(*delivery))
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, delivery, message, partial: _ } = self;
        write!(f, "{operation}: timed out, {}: {message}", in_words(*delivery))
    }
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.message)
    }
}

impl fmt::Display for Decode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, pointer, message, response } = self;
        match response.status {
            0 => write!(f, "{operation}: the body can't be read")?,
            status => write!(f, "{operation}: the answer ({status}) can't be read")?,
        }
        if !pointer.is_empty() {
            write!(f, " at {pointer}")?;
        }
        write!(f, ": {message}; body: {}", excerpt(&response.body))
    }
}

fn in_words(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::NotSent => "the request was not sent",
        Delivery::Incomplete => "the request was not sent whole",
        Delivery::Unknown => "the server may have the request",
    }
}

/// The beginning of a body in one line.
pub(super) fn excerpt(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(EXCERPT * 4)]);
    let mut excerpt: String = text
        .chars()
        .map(|character| if character.is_control() { ' ' } else { character })
        .take(EXCERPT)
        .collect();
    if text.chars().count() > EXCERPT || body.len() > EXCERPT * 4 {
        excerpt.push('…');
    }
    if excerpt.is_empty() {
        excerpt.push_str("(empty)");
    }
    excerpt
}
