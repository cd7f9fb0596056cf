//! Texts of a format: they keep what they are given, and become what other libraries have.

use std::fmt::Debug;

use bindery_runtime::codegen::{decode_value, encode_vec};
use bindery_runtime::formats::{
    Base64, Date, DateTime, Decimal, Duration, Time, Unreadable, Uri, Uuid,
};
use serde_json::json;

#[test]
fn a_careless_text_survives() -> Result<(), serde_json::Error> {
    let text = "2026-06-03 12:00";
    let decoded = decode_value::<DateTime>(&json!(text));
    assert_eq!(decoded, Ok(DateTime::new(text)));
    assert_eq!(encode_vec(&DateTime::from(text)), br#""2026-06-03 12:00""#);
    assert!(decode_value::<DateTime>(&json!(5)).is_err());
    assert_eq!(serde_json::from_value::<Uuid>(json!("x"))?, "x");
    assert_eq!(serde_json::to_value(Uri::from("a b".to_owned()))?, json!("a b"));
    Ok(())
}

#[test]
fn bytes() {
    let text = Base64::from(b"foob");
    assert_eq!(text, "Zm9vYg==");
    assert_eq!(text.decode(), Ok(b"foob".to_vec()));
    assert_eq!(
        Base64::new("not base64!").decode().map_err(|error| error.to_string()),
        Err(r#""not base64!" can't be read as Base64: it is no base64"#.to_owned())
    );
}

/// The text becomes a value that is written as `written`; another text becomes none.
#[track_caller]
fn check<T, V>(text: &str, written: &str, wrong: &str)
where
    T: From<&'static str> + From<V> + AsRef<str> + for<'a> From<&'a String>,
    V: TryFrom<T, Error = Unreadable> + Debug,
{
    let value = V::try_from(T::from(&text.to_owned()));
    let value = value.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(T::from(value).as_ref(), written);
    let error = V::try_from(T::from(&wrong.to_owned()));
    assert_eq!(error.expect_err("the text is wrong").text(), wrong);
}

#[test]
fn jiff() {
    check::<DateTime, jiff::Timestamp>(
        "2026-06-03T12:00:00.5+02:00",
        "2026-06-03T10:00:00.5Z",
        "2026-06-03",
    );
    check::<Date, jiff::civil::Date>("2026-06-03", "2026-06-03", "June");
    check::<Time, jiff::civil::Time>("12:00:00Z", "12:00:00", "noon");
    check::<Duration, jiff::Span>("P1DT5M", "P1DT5M", "5 min 3");
    check::<Duration, jiff::SignedDuration>("PT5M", "PT5M", "P1M");
    let zoned =
        jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(2)));
    assert_eq!(DateTime::from(zoned), "1970-01-01T02:00:00+02:00");
}

#[test]
fn chrono() {
    type Offset = chrono::DateTime<chrono::FixedOffset>;
    check::<DateTime, Offset>("2026-06-03T12:00:00+02:00", "2026-06-03T12:00:00+02:00", "now");
    type Utc = chrono::DateTime<chrono::Utc>;
    check::<DateTime, Utc>("2026-06-03T12:00:00.5+02:00", "2026-06-03T10:00:00.500Z", "now");
    check::<Date, chrono::NaiveDate>("2026-06-03", "2026-06-03", "2026-02-30");
    check::<Time, chrono::NaiveTime>("12:00:00.25Z", "12:00:00.250", "25:00:00");
}

#[test]
fn time() {
    check::<DateTime, time::OffsetDateTime>(
        "2026-06-03T12:00:00.5+02:00",
        "2026-06-03T12:00:00.5+02:00",
        "2026-06-03",
    );
    check::<Date, time::Date>("2026-06-03", "2026-06-03", "June");
    check::<Time, time::Time>("02:00:00.5Z", "02:00:00.5", "noon");
}

#[test]
fn others() {
    let id = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    check::<Uuid, uuid::Uuid>(&id.to_uppercase(), id, "f81d");
    check::<Uri, url::Url>("HTTPS://example.com", "https://example.com/", "//nowhere");
    check::<Decimal, rust_decimal::Decimal>("12.30", "12.30", "12,3");
}
