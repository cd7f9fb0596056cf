//! Keys of responses.

use crate::model::Status;

/// The statuses that a key of a responses object speaks for: `200`, `4XX` or `default`.
pub fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    let bytes = key.as_bytes();
    let (first, rest) = bytes.split_first()?;
    let hundred = first.checked_sub(b'0').filter(|digit| (1..=9).contains(digit))?;
    match rest {
        [b'X' | b'x', b'X' | b'x'] => Some(Status::Range(hundred)),
        [tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit() => {
            key.parse().ok().map(Status::Code)
        }
        _ => None,
    }
}
