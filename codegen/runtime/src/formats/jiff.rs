//! Dates and times as those of `jiff`.

use ::jiff::{SignedDuration, Span, Timestamp, Zoned, civil};

use super::{Date, DateTime, Duration, Time};

super::conversions! {
    DateTime <=> Timestamp: str::parse, ToString::to_string;
    Date <=> civil::Date: str::parse, ToString::to_string;
    Time <=> civil::Time: |text| text.trim_end_matches(['Z', 'z']).parse(), ToString::to_string;
    Duration <=> Span: str::parse, ToString::to_string;
    Duration <=> SignedDuration: str::parse, ToString::to_string;
}

impl From<Zoned> for DateTime {
    fn from(value: Zoned) -> Self {
        Self::new(value.strftime("%Y-%m-%dT%H:%M:%S%.f%:z").to_string())
    }
}
