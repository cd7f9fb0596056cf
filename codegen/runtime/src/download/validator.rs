//! What tells one version of a file from another (RFC 9110, section 8.8).

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
const APART: i64 = 60;

impl Validator {
    /// The strong validator of an answer. A weak tag says that there is none.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        if headers.contains_key(ETAG) {
            return Self::tag(single(headers, ETAG)?);
        }
        let modified = single(headers, LAST_MODIFIED)?;
        let apart = seconds(single(headers, DATE)?)?.checked_sub(seconds(modified)?)?;
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
        seconds(text).map(|_| Self::Modified(text.to_owned()))
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

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Seconds since 1970 of a date such as `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that is sent.
fn seconds(text: &str) -> Option<i64> {
    let (_, rest) = text.split_once(", ")?;
    let words: Vec<_> = rest.split(' ').collect();
    let [day, month, year, time, "GMT"] = words.as_slice() else { return None };
    let month = MONTHS.iter().position(|name| name == month)?;
    let clock: Vec<_> = time.split(':').map(digits).collect();
    let [Some(hours), Some(minutes), Some(seconds)] = clock.as_slice() else { return None };
    let days = days(digits(year)?, i64::try_from(month).ok()?, digits(day)?);
    Some(((days * 24 + hours) * 60 + minutes) * 60 + seconds)
}

/// A number of two or four digits.
fn digits(text: &str) -> Option<i64> {
    let fine = matches!(text.len(), 2 | 4) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| fine)
}

/// Days since 1970; `month` counts from zero. The year is taken to begin in March, so that the day
/// more of a leap year is its last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month < 2 { year - 1 } else { year };
    let month = (month + 10) % 12;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(of: &[(&'static str, &str)]) -> HeaderMap {
        let pairs = of.iter().map(|(name, value)| {
            (HeaderName::from_static(name), http::HeaderValue::from_str(value).unwrap())
        });
        let mut map = HeaderMap::new();
        for (name, value) in pairs {
            map.append(name, value);
        }
        map
    }

    const CHANGED: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

    #[test]
    fn dates_are_seconds() {
        assert_eq!(seconds(CHANGED), Some(784_111_777));
        assert_eq!(seconds("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(seconds("Thu, 29 Feb 2024 23:59:59 GMT"), Some(1_709_251_199));
        for text in
            ["", "06 Nov 1994", "Sunday, 06-Nov-94 08:49:37 GMT", "x, 06 Nov 1994 a:b:c GMT"]
        {
            assert_eq!(seconds(text), None, "{text}");
        }
    }

    #[test]
    fn only_strong_validators_count() {
        let tag = Validator::of(&headers(&[("etag", "\"a\""), ("last-modified", CHANGED)]));
        assert_eq!(tag, Some(Validator::Tag("\"a\"".into())));
        let later = ("date", "Sun, 06 Nov 1994 08:50:37 GMT");
        let date = Validator::of(&headers(&[("last-modified", CHANGED), later]));
        assert_eq!(date, Some(Validator::Modified(CHANGED.into())));
        for weak in [
            headers(&[("etag", "W/\"a\""), ("last-modified", CHANGED), later]),
            headers(&[("etag", "a")]),
            headers(&[("etag", "\"a\""), ("etag", "\"b\"")]),
            headers(&[("last-modified", CHANGED)]),
            headers(&[("last-modified", CHANGED), ("date", "Sun, 06 Nov 1994 08:50:36 GMT")]),
            headers(&[("last-modified", "yesterday"), later]),
            headers(&[]),
        ] {
            assert_eq!(Validator::of(&weak), None, "{weak:?}");
        }
    }

    #[test]
    fn versions_are_compared() {
        let tag = Validator::tag("\"a\"").unwrap();
        assert_eq!(tag.compare(&headers(&[("etag", "\"a\"")])), Match::Same);
        assert_eq!(tag.compare(&headers(&[("etag", "\"b\"")])), Match::Other);
        assert_eq!(tag.compare(&headers(&[("etag", "W/\"a\"")])), Match::Other);
        assert_eq!(tag.compare(&headers(&[("last-modified", CHANGED)])), Match::Absent);
        let date = Validator::modified(CHANGED).unwrap();
        assert_eq!(date.compare(&headers(&[("last-modified", CHANGED)])), Match::Same);
        assert_eq!(Validator::tag("\"a\r\nb: c\""), None);
        assert_eq!(Validator::modified("a\r\nb: c"), None);
    }
}
