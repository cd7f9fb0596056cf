//! What came back, as plain data.

use std::fmt;
use std::ops::{Deref, DerefMut};

use http::HeaderMap;

/// An HTTP response whose body was read within bounds.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, or its beginning.
    pub body: Vec<u8>,
    /// Whether more of the body was there, or should have been, than was kept.
    pub truncated: bool,
}

impl Response {
    /// A response with a whole body.
    pub fn new(status: u16, headers: HeaderMap, body: Vec<u8>) -> Self {
        Self { status, headers, body, truncated: false }
    }

    /// Whether the status is 2xx.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The value of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl AsRef<HeaderMap> for Response {
    fn as_ref(&self) -> &HeaderMap {
        &self.headers
    }
}

/// Shows the status, the names of the headers and the size of the body.
impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field(
                "headers",
                &self.headers.keys().map(http::HeaderName::as_str).collect::<Vec<_>>(),
            )
            .field("body_bytes", &self.body.len())
            .field("truncated", &self.truncated)
            .finish()
    }
}

/// A decoded answer and the response that it was read from. It dereferences to the answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The answer.
    pub value: T,
    /// What it was read from.
    pub response: Response,
}

impl<T> Reply<T> {
    pub(crate) fn new(value: T, response: Response) -> Self {
        Self { value, response }
    }
}

impl<T> AsRef<HeaderMap> for Reply<T> {
    fn as_ref(&self) -> &HeaderMap {
        &self.response.headers
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Reply<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
