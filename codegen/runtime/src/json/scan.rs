//! Where texts and numbers end.

/// What ends a run of plain characters.
pub(crate) enum Ended {
    /// The quote that ends the text.
    Quote(usize),
    /// A backslash.
    Escape(usize),
    /// A control character, which may not stand in a text.
    Control(usize),
    /// The end of everything.
    Nowhere,
}

/// Bytes that are looked at together, in a loop that compilers turn into a few instructions.
const BLOCK: usize = 32;

/// Where the plain characters from here on end.
#[inline]
pub(crate) fn text_end(bytes: &[u8], from: usize) -> Ended {
    // Most texts are short: eight bytes at a time, a few times.
    let mut at = from;
    for _ in 0..6 {
        let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) else { break };
        let special = special_bits(u64::from_le_bytes(*eight));
        if special != 0 {
            let place = at + (special.trailing_zeros() / 8) as usize;
            return ended(bytes.get(place).copied().unwrap_or_default(), place);
        }
        at += 8;
    }
    long_text_end(bytes, at)
}

/// The highest bit of the first byte that is special, and perhaps such bits of later bytes.
#[inline]
fn special_bits(eight: u64) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let zero = |bytes: u64| bytes.wrapping_sub(ONES) & !bytes;
    let quote = zero(eight ^ (ONES * 0x22));
    let backslash = zero(eight ^ (ONES * 0x5C));
    let control = eight.wrapping_sub(ONES * 0x20) & !eight;
    (quote | backslash | control) & HIGH
}

fn long_text_end(bytes: &[u8], from: usize) -> Ended {
    let rest = bytes.get(from..).unwrap_or_default();
    let (blocks, _) = rest.as_chunks::<BLOCK>();
    let plain = blocks.iter().take_while(|block| !has_special(block)).count() * BLOCK;
    let found = rest.iter().skip(plain).position(|byte| is_special(*byte));
    match found.and_then(|place| Some((from + plain + place, rest.get(plain + place)?))) {
        Some((at, byte)) => ended(*byte, at),
        None => Ended::Nowhere,
    }
}

#[inline]
fn has_special(block: &[u8; BLOCK]) -> bool {
    block.iter().fold(false, |found, byte| found | is_special(*byte))
}

#[inline]
fn is_special(byte: u8) -> bool {
    (byte == b'"') | (byte == b'\\') | (byte < 0x20)
}

#[inline]
fn ended(byte: u8, at: usize) -> Ended {
    match byte {
        b'"' => Ended::Quote(at),
        b'\\' => Ended::Escape(at),
        _ => Ended::Control(at),
    }
}

/// Where the number that begins here ends, and whether it has neither point nor exponent.
#[inline]
pub(super) fn number_end(bytes: &[u8], from: usize) -> Option<(usize, bool)> {
    let mut at = from + usize::from(bytes.get(from) == Some(&b'-'));
    match bytes.get(at)? {
        b'0' => at += 1,
        b'1'..=b'9' => at = digits_end(bytes, at),
        _ => return None,
    }
    match bytes.get(at) {
        Some(b'.' | b'e' | b'E') => Some((fraction_end(bytes, at)?, false)),
        // No other value follows without something between.
        Some(b'0'..=b'9') => None,
        _ => Some((at, true)),
    }
}

fn fraction_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    if bytes.get(at) == Some(&b'.') {
        at = some_digits_end(bytes, at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at += 1;
        if let Some(b'+' | b'-') = bytes.get(at) {
            at += 1;
        }
        at = some_digits_end(bytes, at)?;
    }
    Some(at)
}

fn some_digits_end(bytes: &[u8], from: usize) -> Option<usize> {
    let end = digits_end(bytes, from);
    (end > from).then_some(end)
}

#[inline]
fn digits_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(b'0'..=b'9') = bytes.get(at) {
        at += 1;
    }
    at
}
