//! Texts whose description names a format: dates, identifiers, addresses, numbers, bytes.
//!
//! Each type keeps its text exactly as it is, whether or not that has the format: a careless value
//! of a vendor is no reason to lose an answer, and what is encoded is what was decoded. What the
//! text stands for is had from it by `try_into`, with the features of the same names:
//!
//! | type | `jiff` | `chrono` | `time` | others |
//! |---|---|---|---|---|
//! | [`DateTime`] | `Timestamp`, from `Zoned` | `DateTime` | `OffsetDateTime` | |
//! | [`Date`] | `civil::Date` | `NaiveDate` | `Date` | |
//! | [`Time`] | `civil::Time` | `NaiveTime` | `Time` | |
//! | [`Duration`] | `Span`, `SignedDuration` | | | |
//! | [`Uuid`] | | | | `uuid`: `Uuid` |
//! | [`Uri`] | | | | `url`: `Url` |
//! | [`Decimal`] | | | | `rust_decimal`: `Decimal` |
//! | [`Base64`] | | | | bytes, without any feature |

mod bytes;
#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
mod text;
#[cfg(feature = "time")]
mod time;
mod unreadable;
#[cfg(feature = "url")]
mod url;
#[cfg(feature = "uuid")]
mod uuid;

pub use text::{Base64, Date, DateTime, Decimal, Duration, Time, Uri, Uuid};
pub use unreadable::Unreadable;

/// Both ways between a text and what it stands for: from the text by a function that may fail, and
/// to it by one that may not.
#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time",
    feature = "url",
    feature = "uuid"
))]
macro_rules! conversions {
    ($($text:ident <=> $value:ty: $read:expr, $write:expr;)*) => {$(
        impl TryFrom<&$text> for $value {
            type Error = $crate::formats::Unreadable;

            fn try_from(text: &$text) -> Result<Self, Self::Error> {
                let read: fn(&str) -> Result<$value, _> = $read;
                read(text.as_str()).map_err(|error| {
                    $crate::formats::Unreadable::new(stringify!($text), text.as_str(), &error)
                })
            }
        }

        impl TryFrom<$text> for $value {
            type Error = $crate::formats::Unreadable;

            fn try_from(text: $text) -> Result<Self, Self::Error> {
                Self::try_from(&text)
            }
        }

        impl From<$value> for $text {
            fn from(value: $value) -> Self {
                let write: fn(&$value) -> String = $write;
                Self::new(write(&value))
            }
        }
    )*};
}

#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time",
    feature = "url",
    feature = "uuid"
))]
use conversions;
