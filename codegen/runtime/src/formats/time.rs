//! Dates and times as those of `time`.

use ::time::OffsetDateTime;
use ::time::format_description::well_known::{Iso8601, Rfc3339};

use super::{Date, DateTime, Time};

super::conversions! {
    DateTime <=> OffsetDateTime: |text| OffsetDateTime::parse(text, &Rfc3339),
        // Years that RFC 3339 can't write are written as the library prints them.
        |value| value.format(&Rfc3339).unwrap_or_else(|_| value.to_string());
    Date <=> ::time::Date: |text| ::time::Date::parse(text, &Iso8601::DATE), ToString::to_string;
    Time <=> ::time::Time:
        |text| ::time::Time::parse(text.trim_end_matches(['Z', 'z']), &Iso8601::TIME), time;
}

fn time(value: &::time::Time) -> String {
    let (hour, minute, second, nanosecond) = value.as_hms_nano();
    let seconds = format!("{hour:02}:{minute:02}:{second:02}");
    match nanosecond {
        0 => seconds,
        part => {
            let digits = format!("{part:09}");
            format!("{seconds}.{}", digits.trim_end_matches('0'))
        }
    }
}
