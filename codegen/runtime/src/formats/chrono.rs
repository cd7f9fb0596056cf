//! Dates and times as those of `chrono`.

use ::chrono::{FixedOffset, NaiveDate, NaiveTime, SecondsFormat, Utc};

use super::{Date, DateTime, Time};

super::conversions! {
    DateTime <=> ::chrono::DateTime<FixedOffset>: ::chrono::DateTime::parse_from_rfc3339,
        |value| value.to_rfc3339_opts(SecondsFormat::AutoSi, true);
    DateTime <=> ::chrono::DateTime<Utc>: str::parse,
        |value| value.to_rfc3339_opts(SecondsFormat::AutoSi, true);
    Date <=> NaiveDate: str::parse, ToString::to_string;
    Time <=> NaiveTime: |text| text.trim_end_matches(['Z', 'z']).parse(), ToString::to_string;
}
