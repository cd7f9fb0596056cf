//! Bytes and their text in base64.

use super::{Base64, Unreadable};
use crate::base64;

impl Base64 {
    /// The bytes in base64, with padding.
    pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
        Self::new(base64::encode(bytes.as_ref()))
    }

    /// The bytes. Both alphabets of RFC 4648 are read, with or without padding and line breaks.
    ///
    /// # Errors
    /// For any other text.
    pub fn decode(&self) -> Result<Vec<u8>, Unreadable> {
        base64::decode(self.as_str())
            .ok_or_else(|| Unreadable::new("Base64", self.as_str(), &"it is no base64"))
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self::encode(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self::encode(bytes)
    }
}

impl<const N: usize> From<&[u8; N]> for Base64 {
    fn from(bytes: &[u8; N]) -> Self {
        Self::encode(bytes)
    }
}

impl TryFrom<&Base64> for Vec<u8> {
    type Error = Unreadable;

    fn try_from(text: &Base64) -> Result<Self, Self::Error> {
        text.decode()
    }
}

impl TryFrom<Base64> for Vec<u8> {
    type Error = Unreadable;

    fn try_from(text: Base64) -> Result<Self, Self::Error> {
        text.decode()
    }
}
