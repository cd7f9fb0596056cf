//! Bytes in YAML.

/// The bytes of a text in base64, with or without padding and spaces.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.trim_end_matches('=').bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(value)) & 0xFF_FFFF;
        count += 6;
        if count >= 8 {
            count -= 8;
            // The eight bits above those that are left.
            bytes.push((bits >> count & 0xFF) as u8);
        }
    }
    // A lone letter is no byte.
    (count < 6).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn texts_become_bytes() {
        assert_eq!(decode("aGVsbG8="), Some(b"hello".to_vec()));
        assert_eq!(decode("/w=="), Some(vec![0xFF]));
        assert_eq!(decode("aGVs bG8"), Some(b"hello".to_vec()));
        assert_eq!((decode("a"), decode("*")), (None, None));
        assert_eq!(decode(""), Some(Vec::new()));
    }
}
