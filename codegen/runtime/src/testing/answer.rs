//! What the server answers.

use std::time::Duration;

/// One canned answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub(super) bytes: Vec<u8>,
    pub(super) pause: Option<Duration>,
    pub(super) body_at: usize,
}

impl Answer {
    /// A status and a body with a media type.
    pub fn new(status: u16, media_type: &str, body: impl AsRef<[u8]>) -> Self {
        Self::with_headers(status, &[("content-type", media_type)], body)
    }

    /// A JSON body.
    pub fn json(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self::new(status, "application/json", body)
    }

    /// A status alone.
    pub fn empty(status: u16) -> Self {
        Self::with_headers(status, &[], "")
    }

    /// A status, headers and a body. The length is added.
    pub fn with_headers(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let reason = http::StatusCode::from_u16(status)
            .ok()
            .and_then(|status| status.canonical_reason())
            .unwrap_or("Unknown");
        let mut head = format!("HTTP/1.1 {status} {reason}\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if status != 204 {
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        head.push_str("connection: close\r\n\r\n");
        let body_at = head.len();
        let mut bytes = head.into_bytes();
        bytes.extend_from_slice(body);
        Self { bytes, pause: None, body_at }
    }

    /// These bytes and no others; then the connection is closed. None at all: it is closed without
    /// a word.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), pause: None, body_at: 0 }
    }

    /// Sends the body byte by byte with a pause before each.
    #[must_use]
    pub fn dripping(mut self, pause: Duration) -> Self {
        self.pause = Some(pause);
        self
    }
}
