//! How long the vendor asks to wait, in all the forms in which it is said.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

/// Longer waits are cut to this, a hundred years: nobody waits so long, and sums stay in range.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// What the answer asks to wait: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3), with
/// fractions too, or `Retry-After-Ms` in milliseconds. A date is compared with the answer's own `Date`,
/// else with `now`. What is in the past is no time; what is neither number nor date is none.
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let milliseconds = text("retry-after-ms").and_then(|text| number(text, 0.001));
    milliseconds.or_else(|| {
        let asked = text("retry-after")?;
        number(asked, 1.0).or_else(|| {
            let from = text("date").and_then(|text| httpdate::parse_http_date(text).ok());
            let until = httpdate::parse_http_date(asked).ok()?;
            let wait = until.duration_since(from.unwrap_or(now)).unwrap_or_default();
            Some(wait.min(LONGEST))
        })
    })
}

/// A number of units, each so many seconds.
fn number(text: &str, seconds: f64) -> Option<Duration> {
    // Words that Rust reads as numbers, such as `inf`, are none here.
    if !text.starts_with(['+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
        || text.contains(['n', 'N'])
    {
        return None;
    }
    let seconds = text.parse::<f64>().ok()? * seconds;
    Some(Duration::try_from_secs_f64(seconds.clamp(0.0, LONGEST.as_secs_f64())).unwrap_or(LONGEST))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn asked(headers: &[(&'static str, &str)]) -> Option<f64> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            // Every value of these tests is made of visible characters.
            map.insert(*name, HeaderValue::from_str(value).unwrap());
        }
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        retry_after(&map, now).map(|wait| wait.as_secs_f64())
    }

    #[test]
    fn numbers() {
        let century = LONGEST.as_secs_f64();
        for (text, seconds) in [
            ("1", Some(1.0)),
            ("0", Some(0.0)),
            ("0.5", Some(0.5)),
            (" 2 ", Some(2.0)),
            ("-5", Some(0.0)),
            ("1e9", Some(1e9)),
            ("99999999999999999999", Some(century)),
            ("1e999", Some(century)),
            ("abc", None),
            ("", None),
            ("inf", None),
            ("-inf", None),
            ("NaN", None),
            ("1 second", None),
        ] {
            assert_eq!(asked(&[("retry-after", text)]), seconds, "{text}");
        }
    }

    #[test]
    fn dates_and_milliseconds() {
        let date = ("retry-after", "Sun, 09 Sep 2001 01:47:00 GMT");
        assert_eq!(asked(&[date]), Some(20.0), "by the clock");
        let own = ("date", "Sun, 09 Sep 2001 01:46:55 GMT");
        assert_eq!(asked(&[date, own]), Some(5.0), "by the server's own clock");
        let past = ("retry-after", "Sun, 09 Sep 2001 01:00:00 GMT");
        assert_eq!(asked(&[past]), Some(0.0));
        assert_eq!(asked(&[("retry-after-ms", "250"), ("retry-after", "9")]), Some(0.25));
        assert_eq!(asked(&[("retry-after-ms", "soon"), ("retry-after", "9")]), Some(9.0));
        assert_eq!(asked(&[]), None);
    }
}
