//! Base64 (RFC 4648): of the credentials of HTTP's `Basic` scheme, and of bytes in JSON.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The bytes in base64, with padding.
pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0_u32, |group, byte| group << 8 | u32::from(*byte))
            << (8 * (3 - chunk.len()));
        for position in 0..4 {
            let sextet = (group >> (18 - 6 * position)) & 63;
            match position <= chunk.len() {
                true => out.push(char::from(ALPHABET[sextet as usize])),
                false => out.push('='),
            }
        }
    }
    out
}

/// The bytes of a text in base64, of either alphabet, with or without padding and line breaks;
/// none if it is no such text.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_end();
    let padding = text.bytes().rev().take_while(|byte| *byte == b'=').count();
    let letters = text[..text.len() - padding].bytes();
    let sextets = letters.filter(|byte| !matches!(byte, b'\r' | b'\n')).map(sextet);
    let (bytes, left) = packed(sextets, 6)?;
    (left.bits < 6 && padding <= 2).then_some(bytes)
}

/// What is left over when bytes have been put together.
pub(crate) struct Left {
    /// How many bits.
    pub(crate) bits: u32,
    /// Their value.
    pub(crate) value: u32,
}

/// Bytes from values of so many bits each; none where a letter has no value.
pub(crate) fn packed(
    values: impl Iterator<Item = Option<u8>>,
    bits: u32,
) -> Option<(Vec<u8>, Left)> {
    let most = values.size_hint().1.unwrap_or_default() * bits as usize / 8;
    let mut bytes = Vec::with_capacity(most);
    let mut left = Left { bits: 0, value: 0 };
    for value in values {
        left.value = left.value << bits | u32::from(value?);
        left.bits += bits;
        if left.bits >= 8 {
            left.bits -= 8;
            // The eight bits above those that are left.
            bytes.push((left.value >> left.bits) as u8);
            left.value &= (1 << left.bits) - 1;
        }
    }
    Some((bytes, left))
}

/// What a letter of either alphabet stands for.
pub(crate) fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn vectors_of_the_standard() {
        let vectors = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, encoded) in vectors {
            assert_eq!(encode(plain.as_bytes()), encoded);
            assert_eq!(decode(encoded).as_deref(), Some(plain.as_bytes()));
            assert_eq!(decode(encoded.trim_end_matches('=')).as_deref(), Some(plain.as_bytes()));
        }
    }

    #[test]
    fn what_is_no_base64() {
        for text in ["Z", "Zg===", "Zm9v*", "Zg==Zg==", "é"] {
            assert_eq!(decode(text), None, "{text}");
        }
        assert_eq!(decode("-_-_\r\n-_-_").map(|bytes| bytes.len()), Some(6));
    }
}
