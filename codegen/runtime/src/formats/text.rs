//! The types themselves: texts under other names.

use crate::codegen::{Decoded, Element, Encoder, Json};
use crate::validate::rules::Texts;

macro_rules! texts {
    ($($(#[$docs:meta])* $name:ident)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The text as it is, whether or not it has the format.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                Self(text.clone())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl Texts for $name {
            fn as_text(&self) -> Option<&str> {
                Some(&self.0)
            }
        }

        impl Json for $name {
            fn encode(&self, to: &mut Encoder) {
                to.text(&self.0);
            }

            fn decode(from: Element<'_>) -> Decoded<Self> {
                String::decode(from).map(Self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }
        }
    )*};
}

texts! {
    /// A date and a time of day with an offset (`date-time`, RFC 3339):
    /// `2026-06-03T12:00:00Z`.
    DateTime
    /// A day (`date`, RFC 3339): `2026-06-03`.
    Date
    /// A time of day (`time`, RFC 3339): `12:00:00Z`.
    Time
    /// A length of time (`duration`, ISO 8601): `PT5M`.
    Duration
    /// An identifier (`uuid`, RFC 9562): `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`.
    Uuid
    /// An address (`uri`, RFC 3986): `https://example.com/a`.
    Uri
    /// A number with all of its digits (`decimal`): `12.30`.
    Decimal
    /// Bytes in base64 (`byte`, RFC 4648): `Zm9v`. It is made from text that is base64 already,
    /// or from bytes.
    Base64
}
