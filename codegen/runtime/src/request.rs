//! A request as plain data, complete before anything is sent.

use std::borrow::Cow;
use std::fmt;

use http::{HeaderMap, Method};

use crate::Body;

/// A request: what would go over the wire.
///
/// `Debug` shows neither credentials nor the body: keys in headers are marked sensitive, and a key
/// that travels in the query string is not part of [`Request::url`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Request {
    /// The HTTP method.
    pub method: Method,
    /// The address, without a key that the query string carries.
    pub url: String,
    /// The headers. Those that carry credentials are marked sensitive.
    pub headers: HeaderMap,
    /// The body; none is not the same as an empty one.
    pub body: Option<Body>,
    /// The part of the query string that holds keys, encoded.
    secret_query: String,
}

impl Request {
    /// A request without headers and body.
    pub fn new(method: Method, url: impl Into<String>) -> Self {
        Self {
            method,
            url: url.into(),
            headers: HeaderMap::new(),
            body: None,
            secret_query: String::new(),
        }
    }

    /// The address with the keys that its query string carries. Only for whoever sends it: do not
    /// print it.
    pub fn url_with_credentials(&self) -> Cow<'_, str> {
        let mut url = Cow::Borrowed(&*self.url);
        if !self.secret_query.is_empty() {
            append_query(url.to_mut(), &self.secret_query);
        }
        url
    }

    /// Adds a query parameter, already encoded, that is never printed.
    pub(crate) fn add_secret_query(&mut self, pair: &str) {
        if !self.secret_query.is_empty() {
            self.secret_query.push('&');
        }
        self.secret_query.push_str(pair);
    }
}

/// Appends encoded parameters to the query string of an address.
pub(crate) fn append_query(url: &mut String, query: &str) {
    if query.is_empty() {
        return;
    }
    url.push(if url.contains('?') { '&' } else { '?' });
    url.push_str(query);
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &self.headers)
            .field("body_bytes", &self.body.as_ref().map(Body::length))
            .finish_non_exhaustive()
    }
}
