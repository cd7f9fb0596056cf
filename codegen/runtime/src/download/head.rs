//! What the head of an answer says of its body.

use std::time::Duration;

use http::HeaderMap;
use http::header::{
    CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, HeaderName, RETRY_AFTER,
    TRANSFER_ENCODING,
};

/// Status and headers of an answer.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    /// Whether the protocol itself marks the end of a body, as HTTP/2 does.
    pub(super) framed: bool,
}

/// How the end of a body is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// By the number of bytes.
    Known(u64),
    /// By a mark.
    Marked,
    /// By the end of the connection, which looks like a break.
    Open,
}

/// The range that a body is, or that the server could not serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    /// First and last byte; none in a refusal.
    pub(super) bytes: Option<(u64, u64)>,
    /// Bytes of the whole file.
    pub(super) total: Option<u64>,
}

impl Head {
    /// How long the body is. The error says which headers don't go together.
    pub(super) fn length(&self) -> Result<Length, String> {
        let lengths: Vec<_> = self.values(CONTENT_LENGTH).collect();
        let codings: Vec<_> = self.values(TRANSFER_ENCODING).collect();
        match (lengths.as_slice(), codings.last()) {
            ([], None) if self.framed => Ok(Length::Marked),
            ([], None) => Ok(Length::Open),
            ([], Some(coding)) if coding.trim_end().to_ascii_lowercase().ends_with("chunked") => {
                Ok(Length::Marked)
            }
            ([], Some(_)) => Ok(Length::Open),
            ([length], None) => {
                let known = number(length).map(Length::Known);
                known.ok_or_else(|| "its `Content-Length` is no number".to_owned())
            }
            ([_], Some(_)) => {
                Err("it has both `Content-Length` and `Transfer-Encoding`".to_owned())
            }
            _ => Err("it has several `Content-Length`".to_owned()),
        }
    }

    /// The range that the answer speaks of; none if it says none that can be understood.
    pub(super) fn range(&self) -> Option<Range> {
        let text = self.single(CONTENT_RANGE)?;
        let (unit, rest) = text.trim().split_once(' ')?;
        let (bytes, total) = rest.trim().split_once('/')?;
        if !unit.eq_ignore_ascii_case("bytes") {
            return None;
        }
        let total = match total {
            "*" => None,
            total => Some(number(total)?),
        };
        let bytes = match bytes.split_once('-') {
            None if bytes == "*" => None,
            None => return None,
            Some((first, last)) => Some((number(first)?, number(last)?)),
        };
        let fits =
            bytes.is_none_or(|(first, last)| first <= last && last < total.unwrap_or(u64::MAX));
        fits.then_some(Range { bytes, total })
    }

    /// The media type in small letters, without parameters.
    pub(super) fn media_type(&self) -> Option<String> {
        let essence = self.single(CONTENT_TYPE)?.split(';').next()?.trim().to_ascii_lowercase();
        (!essence.is_empty()).then_some(essence)
    }

    /// The compression that the body has, though none was asked for.
    pub(super) fn compression(&self) -> Option<String> {
        let codings = self.values(CONTENT_ENCODING).flat_map(|value| {
            value.split(',').map(|coding| coding.trim().to_ascii_lowercase()).collect::<Vec<_>>()
        });
        let known = ["gzip", "x-gzip", "deflate", "br", "zstd", "compress", "x-compress"];
        codings.into_iter().find(|coding| known.contains(&coding.as_str()))
    }

    /// How long the server wants to be left alone, if it says so in seconds.
    pub(super) fn retry_after(&self) -> Option<Duration> {
        self.single(RETRY_AFTER).and_then(number).map(Duration::from_secs)
    }

    fn values(&self, name: HeaderName) -> impl Iterator<Item = &str> {
        // What is no text is kept as something that no reader takes.
        self.headers.get_all(name).iter().map(|value| value.to_str().unwrap_or("?"))
    }

    fn single(&self, name: HeaderName) -> Option<&str> {
        let mut values = self.values(name);
        values.next().filter(|_| values.next().is_none())
    }
}

/// A whole number of digits alone.
fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(headers: &[(&'static str, &'static str)]) -> Head {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, http::HeaderValue::from_static(value));
        }
        Head { status: 200, headers: map, framed: false }
    }

    #[test]
    fn lengths() {
        let length = |headers: &[(&'static str, &'static str)]| head(headers).length();
        assert_eq!(length(&[("content-length", "5")]), Ok(Length::Known(5)));
        assert_eq!(length(&[("transfer-encoding", "gzip, Chunked")]), Ok(Length::Marked));
        assert_eq!(length(&[("transfer-encoding", "gzip")]), Ok(Length::Open));
        assert_eq!(length(&[]), Ok(Length::Open));
        assert_eq!(Head { framed: true, ..head(&[]) }.length(), Ok(Length::Marked));
        for wrong in [
            [("content-length", "5"), ("content-length", "6")],
            [("content-length", "5"), ("content-length", "5")],
            [("content-length", "5"), ("transfer-encoding", "chunked")],
            [("content-length", "5, 6"), ("x", "y")],
            [("content-length", "-5"), ("x", "y")],
            [("content-length", "99999999999999999999"), ("x", "y")],
        ] {
            assert!(length(&wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn ranges() {
        let range = |text| head(&[("content-range", text)]).range();
        let whole = Range { bytes: Some((2, 9)), total: Some(10) };
        assert_eq!(range("bytes 2-9/10"), Some(whole));
        assert_eq!(range("bytes 2-9/*"), Some(Range { total: None, ..whole }));
        assert_eq!(range("bytes */10"), Some(Range { bytes: None, total: Some(10) }));
        for wrong in [
            "",
            "bytes",
            "bytes 2-10/10",
            "bytes 9-2/10",
            "lines 2-9/10",
            "bytes 2/10",
            "bytes +2-9/10",
        ] {
            assert_eq!(range(wrong), None, "{wrong}");
        }
        assert_eq!(
            head(&[("content-range", "bytes 0-1/2"), ("content-range", "bytes 0-1/2")]).range(),
            None
        );
    }

    #[test]
    fn types_codings_and_waits() {
        let head = head(&[
            ("content-type", "Text/HTML; charset=utf-8"),
            ("content-encoding", "aws-chunked, GZip"),
            ("retry-after", "7"),
        ]);
        assert_eq!(head.media_type().as_deref(), Some("text/html"));
        assert_eq!(head.compression().as_deref(), Some("gzip"));
        assert_eq!(head.retry_after(), Some(Duration::from_secs(7)));
    }
}
