//! The files that tasks lead to.

use crate::http::{Answer, Content, Head};
use crate::ledger::digest;

/// A short video: H.264 in MP4.
static VIDEO: &[u8] = include_bytes!("../assets/video.mp4");
/// A small picture: PNG.
static PICTURE: &[u8] = include_bytes!("../assets/picture.png");
/// A second of sound: MP3.
static SOUND: &[u8] = include_bytes!("../assets/sound.mp3");

const MODIFIED: &str = "Thu, 01 Oct 2026 12:00:00 GMT";

/// The ending of a file of ours that stands for one of the vendor's.
pub(crate) fn ending(address: &str) -> &'static str {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    match path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "png" | "jpg" | "jpeg" | "webp" | "gif" => "png",
        "mp3" | "wav" | "m4a" | "aac" | "ogg" => "mp3",
        _ => "mp4",
    }
}

/// The bytes of a file, by its name. Later versions have more of them, which no player minds.
pub(crate) fn bytes(name: &str, version: u32) -> Vec<u8> {
    let mut bytes = match ending(name) {
        "png" => PICTURE,
        "mp3" => SOUND,
        _ => VIDEO,
    }
    .to_vec();
    for number in 0..version {
        // A box of MP4 that holds nothing: its length, its name, its content.
        bytes.extend_from_slice(&12_u32.to_be_bytes());
        bytes.extend_from_slice(b"free");
        bytes.extend_from_slice(&number.to_be_bytes());
    }
    bytes
}

/// The answer to a request for a file, or for a part of it.
pub(crate) fn answer(name: &str, version: u32, head: &Head, whole: bool) -> Answer {
    let bytes = bytes(name, version);
    let media = match ending(name) {
        "png" => "image/png",
        "mp3" => "audio/mpeg",
        _ => "video/mp4",
    };
    let tag = format!("\"{:016x}\"", digest(&bytes));
    let full = |status, body: Vec<u8>| {
        Answer::new(status, media, Content::from(body))
            .with("ETag", tag.as_str())
            .with("Last-Modified", MODIFIED)
            .with("Accept-Ranges", "bytes")
    };
    if head.header("if-none-match").is_some_and(|it| it == "*" || it.contains(&tag)) && !whole {
        return full(304, Vec::new());
    }
    let same = head.header("if-range").is_none_or(|it| it == tag || it == MODIFIED);
    let range = head.header("range").filter(|_| same && !whole).and_then(parse);
    let length = bytes.len() as u64;
    match range.map(|range| range.within(length)) {
        None => full(200, bytes),
        Some(Some((first, last))) => {
            // Both lie within the file.
            let part = bytes[first as usize..=last as usize].to_vec();
            full(206, part).with("Content-Range", format!("bytes {first}-{last}/{length}"))
        }
        Some(None) => full(416, Vec::new()).with("Content-Range", format!("bytes */{length}")),
    }
}

/// One range of bytes. Several at once are not served, as RFC 9110 allows.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Range {
    From(u64, Option<u64>),
    Last(u64),
}

fn parse(text: &str) -> Option<Range> {
    let (first, last) = text.trim().strip_prefix("bytes=")?.split_once('-')?;
    match (first, last) {
        ("", last) => Some(Range::Last(last.parse().ok()?)),
        (first, "") => Some(Range::From(first.parse().ok()?, None)),
        (first, last) => {
            let (first, last) = (first.parse().ok()?, last.parse().ok()?);
            (first <= last).then_some(Range::From(first, Some(last)))
        }
    }
}

impl Range {
    /// The first and the last byte, where there are any.
    fn within(self, length: u64) -> Option<(u64, u64)> {
        let end = length.checked_sub(1)?;
        match self {
            Self::From(first, last) => {
                (first <= end).then(|| (first, last.unwrap_or(end).min(end)))
            }
            Self::Last(0) => None,
            Self::Last(count) => Some((length.saturating_sub(count), end)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_lie_within_the_file() {
        let within = |text: &str| parse(text).map(|range| range.within(10));
        assert_eq!(within("bytes=0-3"), Some(Some((0, 3))));
        assert_eq!(within("bytes=8-"), Some(Some((8, 9))));
        assert_eq!(within("bytes=5-99"), Some(Some((5, 9))));
        assert_eq!(within("bytes=-3"), Some(Some((7, 9))));
        assert_eq!(within("bytes=10-"), Some(None));
        assert_eq!(within("bytes=3-1"), None);
        assert_eq!(within("bytes=0-1,3-4"), None);
    }
}
