//! How a text can be written: as it is, with the escapes of JSON and of JSON in JSON, of addresses, of HTML.

/// Where a key ends that begins here in a text, whichever way each of its characters is written.
pub(super) fn end_of(key: &[u8], text: &[u8], at: usize) -> Option<usize> {
    key.iter().try_fold(at, |at, wanted| end_of_byte(*wanted, text, at))
}

fn end_of_byte(wanted: u8, text: &[u8], at: usize) -> Option<usize> {
    match *text.get(at)? {
        b'\\' => escaped(wanted, text, at),
        found if found == wanted => Some(at + 1),
        b'%' => percent(wanted, text, at + 1),
        b'&' => entity(wanted, text, at + 1),
        _ => None,
    }
}

/// Behind as many backslashes as texts within texts have, itself or its number.
fn escaped(wanted: u8, text: &[u8], at: usize) -> Option<usize> {
    let backslashes = text.get(at..)?.iter().take_while(|byte| **byte == b'\\').count();
    let after = at + backslashes;
    let hex = |length| hexadecimal(text.get(after + 1..after + 1 + length)?);
    match text.get(after) {
        Some(b'u') if hex(4) == Some(u32::from(wanted)) => Some(after + 5),
        _ if wanted == b'\\' => Some(after),
        Some(found) if *found == wanted => Some(after + 1),
        _ => None,
    }
}

/// Behind a percent sign, which may be written so itself.
fn percent(wanted: u8, text: &[u8], mut at: usize) -> Option<usize> {
    while wanted != b'%' && text.get(at..at + 2) == Some(b"25") {
        at += 2;
    }
    let found = hexadecimal(text.get(at..at + 2)?)?;
    (found == u32::from(wanted)).then_some(at + 2)
}

/// Behind the sign with which entities of HTML begin.
fn entity(wanted: u8, text: &[u8], at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    // The longest is `#x0027;`, and such.
    let length = rest.iter().take(10).position(|byte| *byte == b';')?;
    let name = std::str::from_utf8(rest.get(..length)?).ok()?;
    let found = match name {
        "quot" => u32::from(b'"'),
        "amp" => u32::from(b'&'),
        "apos" => u32::from(b'\''),
        "lt" => u32::from(b'<'),
        "gt" => u32::from(b'>'),
        _ => match name.strip_prefix('#')?.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => name.get(1..)?.parse().ok()?,
        },
    };
    (found == u32::from(wanted)).then_some(at + length + 1)
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    let is_hex = digits.iter().all(u8::is_ascii_hexdigit);
    let digits = std::str::from_utf8(digits).ok().filter(|_| is_hex)?;
    u32::from_str_radix(digits, 16).ok()
}
