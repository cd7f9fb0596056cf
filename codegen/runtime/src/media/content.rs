//! The bytes of a data URI, one by one, so that a header can be read without decoding the rest.

/// Bytes that a text stands for. It ends where the text is wrong, and allocates nothing.
#[derive(Clone, Debug)]
pub struct Content<'t> {
    text: &'t [u8],
    base64: bool,
    /// Bits of letters that make no whole byte yet, and how many.
    bits: u32,
    count: u32,
}

impl<'t> Content<'t> {
    /// The bytes of the text behind the comma.
    pub(super) fn new(text: &'t str, base64: bool) -> Self {
        Self { text: text.as_bytes(), base64, bits: 0, count: 0 }
    }

    /// The next character as an octet, where `%2B` is one.
    fn octet(&mut self) -> Option<u8> {
        match *self.text {
            [b'%', high, low, ref rest @ ..] if hex(high).zip(hex(low)).is_some() => {
                self.text = rest;
                hex(high).zip(hex(low)).map(|(high, low)| high << 4 | low)
            }
            [octet, ref rest @ ..] => {
                self.text = rest;
                Some(octet)
            }
            [] => None,
        }
    }
}

impl Iterator for Content<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        if !self.base64 {
            return self.octet();
        }
        while self.count < 8 {
            let octet = self.octet()?;
            if octet.is_ascii_whitespace() {
                continue;
            }
            let Some(sextet) = crate::base64::sextet(octet) else {
                self.text = &[];
                return None;
            };
            self.bits = (self.bits << 6 | u32::from(sextet)) & 0xFFFF;
            self.count += 6;
        }
        self.count -= 8;
        // The eight bits above those that are left.
        Some((self.bits >> self.count) as u8)
    }
}

fn hex(digit: u8) -> Option<u8> {
    // A digit is below 16.
    char::from(digit).to_digit(16).map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::Content;

    fn check(text: &str, base64: bool, expected: &[u8]) {
        assert_eq!(Content::new(text, base64).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn base64_in_every_spelling() {
        for text in ["Zm9vYmFy", "Zm9v\r\n YmFy", "%5Am9vYmFy", "Zm9vYmFy====", "Zm9vYmFy!Zm9v"] {
            check(text, true, b"foobar");
        }
        check("-_-_", true, &[0xFB, 0xFF, 0xBF]);
        check("%2B/%2b/", true, &[0xFB, 0xFF, 0xBF]);
        check("Zg%3D%3D", true, b"f");
        for text in ["", "=", "Z", "%", "%Z", "é"] {
            check(text, true, b"");
        }
    }

    #[test]
    fn text_that_is_not_base64() {
        check("a%20b%", false, b"a b%");
        check("%zz%4", false, b"%zz%4");
        check("", false, b"");
    }
}
