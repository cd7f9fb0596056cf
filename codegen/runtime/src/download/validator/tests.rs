//! Which validators are strong, and how they compare.

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
