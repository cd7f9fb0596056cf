//! Reads one JSON string.

use std::borrow::Cow;

/// A mistake: how many bytes after the opening quote's place, and what it is.
type Mistake = (usize, &'static str);

/// Reads the string whose opening quote is the first byte of `text`; also says how many bytes it
/// takes, quotes included.
pub(super) fn read(text: &str) -> Result<(Cow<'_, str>, usize), Mistake> {
    let plain = plain_length(text, 1);
    if text.as_bytes().get(1 + plain) == Some(&b'"') {
        return Ok((Cow::Borrowed(&text[1..=plain]), plain + 2));
    }
    let mut out = text[1..=plain].to_owned();
    let mut at = 1 + plain;
    loop {
        match text.as_bytes().get(at) {
            None => return Err((0, "this text has no closing quote")),
            Some(b'"') => return Ok((Cow::Owned(out), at + 1)),
            Some(b'\\') => {
                let (character, length) = escape(text, at)?;
                out.push(character);
                at += length;
            }
            Some(b'\n' | b'\r') => return Err((0, "this text does not end on its line")),
            Some(_) => return Err((at, "a control character: write it as an escape")),
        }
        let plain = plain_length(text, at);
        out.push_str(&text[at..at + plain]);
        at += plain;
    }
}

/// How many bytes from `from` on stand for themselves. They end at a character's boundary.
fn plain_length(text: &str, from: usize) -> usize {
    let rest = &text.as_bytes()[from..];
    let ends = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
    rest.iter().position(ends).unwrap_or(rest.len())
}

/// The character that the escape at `at` stands for, and the escape's length.
fn escape(text: &str, at: usize) -> Result<(char, usize), Mistake> {
    let character = match text.as_bytes().get(at + 1) {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(text, at),
        _ => return Err((at, "JSON has no such escape")),
    };
    Ok((character, 2))
}

fn unicode(text: &str, at: usize) -> Result<(char, usize), Mistake> {
    const LONE: &str = "half of a surrogate pair";
    let high = hex(text, at + 2).ok_or((at, "expected four hexadecimal digits after `\\u`"))?;
    if !(0xD800..0xE000).contains(&high) {
        return char::from_u32(high).map(|character| (character, 6)).ok_or((at, LONE));
    }
    let low = text.get(at + 6..).filter(|rest| rest.starts_with("\\u"));
    let low = low.and_then(|_| hex(text, at + 8)).filter(|low| (0xDC00..0xE000).contains(low));
    let pair = low
        .filter(|_| high < 0xDC00)
        .and_then(|low| char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00)));
    pair.map(|character| (character, 12)).ok_or((at, LONE))
}

fn hex(text: &str, at: usize) -> Option<u32> {
    let digits = text.as_bytes().get(at..at + 4)?;
    digits.iter().try_fold(0, |sum, digit| Some(sum * 16 + char::from(*digit).to_digit(16)?))
}
