//! A request that has come, and its headers.

use std::fmt;

use http::HeaderMap;

use super::{HeaderProblem, WebhookError};

/// A request that a server has received, whole.
#[derive(Clone, Copy)]
pub struct Incoming<'r> {
    /// The method, for example `POST`.
    pub method: &'r str,
    /// The path as it stood in the request, before anything was decoded or cut off.
    pub path: &'r str,
    /// The query as it stood in the request, without `?`; empty if there was none.
    pub query: &'r str,
    /// The headers.
    pub headers: &'r HeaderMap,
    /// The body, byte for byte.
    pub body: &'r [u8],
}

impl Incoming<'_> {
    /// The value of a header that must be there once.
    pub(super) fn one(&self, name: &str) -> Result<&str, WebhookError> {
        self.optional(name)?.ok_or_else(|| WebhookError::header(name, HeaderProblem::Missing))
    }

    /// The value of a header that may be there once. Values are visible characters and single blanks: whatever
    /// else there is was folded or put together on the way.
    pub(super) fn optional(&self, name: &str) -> Result<Option<&str>, WebhookError> {
        let mut values = self.headers.get_all(name).iter();
        let Some(value) = values.next() else { return Ok(None) };
        if values.next().is_some() {
            return Err(WebhookError::header(name, HeaderProblem::Repeated));
        }
        let malformed = WebhookError::header(name, HeaderProblem::Malformed);
        let value = value.to_str().map_err(|_| malformed.clone())?;
        let folded = value.contains('\t') || value.contains("  ") || value.trim() != value;
        match folded || value.is_empty() {
            true => Err(malformed),
            false => Ok(Some(value)),
        }
    }
}

/// Shows no header and no body: a header may be a secret.
impl fmt::Debug for Incoming<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("headers", &self.headers.len())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
