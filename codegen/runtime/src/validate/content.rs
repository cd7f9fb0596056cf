//! Texts that hold something else: bytes in an encoding, and JSON.

use std::borrow::Cow;

use crate::base64::packed;
use crate::json::Document;

/// An encoding of bytes as text (RFC 4648).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// `base64`
    Base64,
    /// `base64url`
    Base64Url,
    /// `base32`
    Base32,
    /// `base16`
    Base16,
}

impl Encoding {
    /// How a sentence calls text in this encoding.
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::Base64 => "bytes in base64",
            Self::Base64Url => "bytes in base64url",
            Self::Base32 => "bytes in base32",
            Self::Base16 => "bytes in base16",
        }
    }

    /// Whether the text is in this encoding: its alphabet alone, whole groups, padded.
    pub(super) fn holds(self, text: &str) -> bool {
        self.decode(text).is_some()
    }

    /// The bytes.
    fn decode(self, text: &str) -> Option<Vec<u8>> {
        let (alphabet, bits, group): (&[u8], _, _) = match self {
            Self::Base64 => {
                (b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 6, 4)
            }
            Self::Base64Url => {
                (b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", 6, 4)
            }
            Self::Base32 => (b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5, 8),
            Self::Base16 => (b"0123456789ABCDEF", 4, 2),
        };
        let plain = text.trim_end_matches('=');
        let padding = text.len() - plain.len();
        // Without padding, the last group may be short only in the form for addresses.
        let whole = text.len().is_multiple_of(group) || (self == Self::Base64Url && padding == 0);
        let mut values = [None; 256];
        for (value, letter) in (0..).zip(alphabet) {
            values[usize::from(*letter)] = Some(value);
        }
        let (bytes, left) = packed(plain.bytes().map(|byte| values[usize::from(byte)]), bits)?;
        // What is left over stands for nothing, so it must be nothing, and less than a letter.
        (whole && padding < group && left.bits < bits && left.value == 0).then_some(bytes)
    }
}

/// Whether the text, or what it encodes, is JSON.
pub(super) fn is_json(text: &str, encoding: Option<Encoding>) -> bool {
    let bytes = match encoding {
        None => Some(Cow::Borrowed(text.as_bytes())),
        Some(encoding) => encoding.decode(text).map(Cow::Owned),
    };
    bytes.is_none_or(|bytes| Document::read(&bytes).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_rfc_4648() {
        let rows = [
            (Encoding::Base64, ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"]),
            (
                Encoding::Base32,
                [
                    "",
                    "MY======",
                    "MZXQ====",
                    "MZXW6===",
                    "MZXW6YQ=",
                    "MZXW6YTB",
                    "MZXW6YTBOI======",
                ],
            ),
            (
                Encoding::Base16,
                ["", "66", "666F", "666F6F", "666F6F62", "666F6F6261", "666F6F626172"],
            ),
        ];
        for (encoding, texts) in rows {
            for (count, text) in texts.iter().enumerate() {
                assert_eq!(encoding.decode(text).as_deref(), b"foobar".get(..count), "{text}");
            }
        }
    }

    #[test]
    fn careless_texts_are_refused() {
        for text in ["Zg=", "Zg", "Zh==", "Zm9v=", "Z===", "Zm 9v", "Zm9v\n", "-_-_", "é"] {
            assert!(!Encoding::Base64.holds(text), "{text}");
        }
        assert!(Encoding::Base64Url.holds("-_-_") && Encoding::Base64Url.holds("Zg"));
        assert!(!Encoding::Base16.holds("6f") && !Encoding::Base16.holds("6"));
        assert!(is_json("{}", None) && !is_json("{", None));
        assert!(is_json("e30=", Some(Encoding::Base64)));
        assert!(!is_json("ew==", Some(Encoding::Base64)));
        // What is no base64 is told by the rule about that.
        assert!(is_json("?", Some(Encoding::Base64)));
    }
}
