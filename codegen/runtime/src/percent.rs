//! Percent-encoding of RFC 3986, as RFC 6570 and OpenAPI use it.

use std::fmt::Write as _;

/// Which characters stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Letters, digits, `-`, `.`, `_` and `~`.
    Unreserved,
    /// These, the reserved characters, and what is percent-encoded already (RFC 6570, section
    /// 3.2.3). `#` is encoded all the same: it would cut the address short.
    Reserved,
    /// As `Reserved`, without what would end a segment of a path or the path itself (OpenAPI 3.2,
    /// section 4.8.2).
    Segment,
    /// What HTML forms keep; a space becomes `+`.
    Form,
    /// Everything: headers are not percent-encoded.
    Everything,
    /// What may stand literally in a path, for the fixed parts of a path template, which may
    /// bring a query string of their own.
    Path,
}

/// The text, encoded.
pub(crate) fn encode(text: &str, keep: Keep) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text, keep);
    out
}

/// Appends the text, encoded.
pub(crate) fn push(out: &mut String, text: &str, keep: Keep) {
    if keep == Keep::Everything {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    loop {
        // These stay in any case, and most are such.
        let is_plain =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
        let plain = rest.bytes().take_while(is_plain).count();
        let (run, behind) = rest.split_at(plain);
        out.push_str(run);
        let Some(character) = behind.chars().next() else { break };
        if keep == Keep::Form && character == ' ' {
            out.push('+');
        } else if stays(character, behind, keep) {
            out.push(character);
        } else {
            push_octets(out, character);
        }
        rest = &behind[character.len_utf8()..];
    }
}

/// The text that was encoded; none where it is no UTF-8 or a triplet is broken.
pub(crate) fn decode(text: &str) -> Option<String> {
    let mut octets = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&octet, behind)) = rest.split_first() {
        match octet {
            b'%' => {
                let digits = std::str::from_utf8(behind.get(..2)?).ok()?;
                octets.push(u8::from_str_radix(digits, 16).ok()?);
                rest = &behind[2..];
            }
            _ => {
                octets.push(octet);
                rest = behind;
            }
        }
    }
    String::from_utf8(octets).ok()
}

fn push_octets(out: &mut String, character: char) {
    let mut buffer = [0; 4];
    for octet in character.encode_utf8(&mut buffer).bytes() {
        // Writing to a `String` can't fail.
        let _ = write!(out, "%{octet:02X}");
    }
}

fn stays(character: char, rest: &str, keep: Keep) -> bool {
    match keep {
        Keep::Unreserved => "-._~".contains(character),
        Keep::Form => "*-._".contains(character),
        Keep::Reserved => "-._~:/?[]@!$&'()*+,;=".contains(character) || is_triplet(rest),
        Keep::Segment => "-._~:@!$&'()*+,;=".contains(character) || is_triplet(rest),
        Keep::Path => "-._~:/?@!$&'()*+,;=".contains(character) || is_triplet(rest),
        Keep::Everything => true,
    }
}

fn is_triplet(text: &str) -> bool {
    matches!(text.as_bytes(), [b'%', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{Keep, decode, encode};

    #[test]
    fn each_set() {
        let text = "aZ9-._~ !*'();:@&=+$,/?#[]%%20|ä視";
        let cases = [
            (
                Keep::Unreserved,
                "aZ9-._~%20%21%2A%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F%23%5B%5D%25%2520%7C%C3%A4%E8%A6%96",
            ),
            (Keep::Reserved, "aZ9-._~%20!*'();:@&=+$,/?%23[]%25%20%7C%C3%A4%E8%A6%96"),
            (Keep::Segment, "aZ9-._~%20!*'();:@&=+$,%2F%3F%23%5B%5D%25%20%7C%C3%A4%E8%A6%96"),
            (
                Keep::Form,
                "aZ9-._%7E+%21*%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F%23%5B%5D%25%2520%7C%C3%A4%E8%A6%96",
            ),
            (Keep::Path, "aZ9-._~%20!*'();:@&=+$,/?%23%5B%5D%25%20%7C%C3%A4%E8%A6%96"),
            (Keep::Everything, text),
        ];
        for (keep, expected) in cases {
            assert_eq!(encode(text, keep), expected, "{keep:?}");
        }
    }

    #[test]
    fn what_was_encoded_is_decoded() {
        let text = "a%20b/視 \n";
        assert_eq!(decode(&encode(text, Keep::Unreserved)).as_deref(), Some(text));
        for broken in ["%", "%2", "%zz", "%ff"] {
            assert_eq!(decode(broken), None, "{broken}");
        }
    }
}
