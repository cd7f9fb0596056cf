//! Which file a reference means.

use std::borrow::Cow;

/// Why a reference names no file that may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFile {
    /// It is a URL, and nothing is ever fetched.
    Remote,
    /// `%` is not followed by two hexadecimal digits, or the decoded text is no UTF-8.
    BadEscape,
}

/// The path that `reference` (the part of a `$ref` before `#`) means in the file at `base`.
///
/// # Errors
/// When it is a URL or badly encoded.
pub fn join(base: &str, reference: &str) -> Result<String, NoFile> {
    if reference.is_empty() {
        return Ok(base.to_owned());
    }
    if is_remote(reference) {
        return Err(NoFile::Remote);
    }
    let reference = decode(reference).ok_or(NoFile::BadEscape)?;
    if reference.starts_with('/') {
        return Ok(normalise(&reference));
    }
    let folder = base.rfind('/').map_or("", |slash| &base[..=slash]);
    Ok(normalise(&format!("{folder}{reference}")))
}

/// Whether it begins with a scheme (`https:`) or names a host (`//host/…`). One letter before a
/// colon is a drive, not a scheme.
fn is_remote(reference: &str) -> bool {
    let scheme = reference.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    });
    scheme || reference.starts_with("//")
}

/// Takes `.` away, and `..` together with the folder before it.
pub(super) fn normalise(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    let root = if path.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

/// Replaces `%20` and its like.
fn decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let digits = after.get(..2)?;
            let digit = |byte: u8| char::from(byte).to_digit(16);
            // Two hexadecimal digits fit in a byte.
            bytes.push((digit(digits[0])? * 16 + digit(digits[1])?) as u8);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}
