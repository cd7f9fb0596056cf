//! What tells one version of a file from another (RFC 9110, section 8.8).

#[cfg(test)]
mod tests;

use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, ETAG, HeaderName, LAST_MODIFIED};

/// A strong validator: two answers that have it have the same bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Validator {
    /// An entity tag with its quotes.
    Tag(String),
    /// A date as it came.
    Modified(String),
}

/// How the validator of an answer stands to a known one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    Same,
    Other,
    Absent,
}

/// Seconds that must lie between the last change and the answer, so that a second change in the same
/// second, or a clock that is a little wrong, makes no difference.
const APART: Duration = Duration::from_secs(60);

impl Validator {
    /// The strong validator of an answer. A weak tag says that there is none.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        if headers.contains_key(ETAG) {
            return Self::tag(single(headers, ETAG)?);
        }
        let modified = single(headers, LAST_MODIFIED)?;
        let answered = httpdate::parse_http_date(single(headers, DATE)?).ok()?;
        let changed = httpdate::parse_http_date(modified).ok()?;
        let apart = answered.duration_since(changed).ok()?;
        (apart >= APART).then(|| Self::Modified(modified.to_owned()))
    }

    /// A strong tag; none if the text is something else.
    pub(super) fn tag(text: &str) -> Option<Self> {
        let inner = text.strip_prefix('"')?.strip_suffix('"')?;
        let plain = inner.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"');
        plain.then(|| Self::Tag(text.to_owned()))
    }

    /// A date; none if the text is something else.
    pub(super) fn modified(text: &str) -> Option<Self> {
        httpdate::parse_http_date(text).ok().map(|_| Self::Modified(text.to_owned()))
    }

    /// The value of `If-Range`.
    pub(super) fn as_text(&self) -> &str {
        match self {
            Self::Tag(text) | Self::Modified(text) => text,
        }
    }

    /// Whether an answer is of the same version.
    pub(super) fn compare(&self, headers: &HeaderMap) -> Match {
        let name = match self {
            Self::Tag(_) => ETAG,
            Self::Modified(_) => LAST_MODIFIED,
        };
        if !headers.contains_key(&name) {
            return Match::Absent;
        }
        match single(headers, name) {
            Some(text) if text == self.as_text() => Match::Same,
            _ => Match::Other,
        }
    }
}

/// The value of a header that is there once.
fn single(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().ok(),
        _ => None,
    }
}
