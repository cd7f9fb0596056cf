//! What a file is, by its first bytes, its name and its media type.

use std::path::Path;

/// What a download must be. An error page in HTML or JSON is none of the first three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// MP4, QuickTime, WebM, Matroska or AVI.
    Video,
    /// PNG, JPEG, WebP, GIF, AVIF or HEIC.
    Image,
    /// MP3, WAV, Ogg, FLAC, AAC or M4A; WebM, Matroska and MP4 too, as they may hold sound alone.
    Audio,
    /// Anything: nothing is checked.
    Any,
}

/// First bytes that are enough to know a file by.
pub(super) const FIRST: usize = 64;

impl FileKind {
    /// The kind that a name's ending stands for; [`FileKind::Any`] if it stands for none.
    pub fn of_name(name: impl AsRef<Path>) -> Self {
        let ending = name.as_ref().extension().unwrap_or_default().to_ascii_lowercase();
        match ending.to_str().unwrap_or_default() {
            "mp4" | "m4v" | "mov" | "webm" | "mkv" | "avi" => Self::Video,
            "png" | "jpg" | "jpeg" | "webp" | "gif" | "avif" | "heic" => Self::Image,
            "mp3" | "wav" | "ogg" | "opus" | "flac" | "aac" | "m4a" => Self::Audio,
            _ => Self::Any,
        }
    }

    /// Whether a file that begins like this may be of this kind.
    pub(super) fn begins_with(self, first: &[u8]) -> bool {
        let found = found(first);
        match self {
            Self::Any => true,
            Self::Video | Self::Image => found.is_some_and(|(kind, _)| kind == self),
            Self::Audio => {
                found.is_some_and(|(kind, _)| kind == Self::Audio)
                    || matches!(found, Some((_, "video/mp4" | "video/webm" | "video/x-matroska")))
            }
        }
    }

    /// Whether what a server calls by this media type may be of this kind. Only what is surely text
    /// for people or programs is refused: storage hosts often name no type, or a wrong one.
    pub(super) fn may_be_called(self, media_type: &str) -> bool {
        let page = matches!(
            media_type,
            "text/html" | "text/xml" | "application/xhtml+xml" | "application/xml"
        );
        let data =
            matches!(media_type, "application/json" | "text/json" | "application/problem+json");
        self == Self::Any || !(page || data || media_type.ends_with("+json"))
    }

    /// The kind in words.
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::Video => "a video",
            Self::Image => "an image",
            Self::Audio => "a sound file",
            Self::Any => "a file",
        }
    }
}

/// The media type that the first bytes stand for.
pub(super) fn media_type(first: &[u8]) -> Option<&'static str> {
    found(first).map(|(_, media_type)| media_type)
}

fn found(first: &[u8]) -> Option<(FileKind, &'static str)> {
    use FileKind::{Audio, Image, Video};
    Some(match first {
        [_, _, _, _, b'f', b't', b'y', b'p', rest @ ..] => brand(rest.get(..4).unwrap_or_default()),
        // Older QuickTime files begin with any of their parts.
        [_, _, _, _, rest @ ..]
            if [&b"moov"[..], b"mdat", b"wide", b"free", b"skip"]
                .iter()
                .any(|part| rest.starts_with(part)) =>
        {
            (Video, "video/quicktime")
        }
        [0x1A, 0x45, 0xDF, 0xA3, rest @ ..] => match rest.windows(4).any(|name| name == b"webm") {
            true => (Video, "video/webm"),
            false => (Video, "video/x-matroska"),
        },
        [b'R', b'I', b'F', b'F', _, _, _, _, b'A', b'V', b'I', b' ', ..] => {
            (Video, "video/x-msvideo")
        }
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => (Audio, "audio/wav"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => (Image, "image/webp"),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => (Image, "image/png"),
        [0xFF, 0xD8, 0xFF, ..] => (Image, "image/jpeg"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => (Image, "image/gif"),
        [b'I', b'D', b'3', ..] => (Audio, "audio/mpeg"),
        [b'O', b'g', b'g', b'S', ..] => (Audio, "audio/ogg"),
        [b'f', b'L', b'a', b'C', ..] => (Audio, "audio/flac"),
        [0xFF, second, ..] if second & 0xF6 == 0xF0 => (Audio, "audio/aac"),
        // The layer of MPEG audio is never zero, its rate never 15.
        [0xFF, second, third, ..]
            if second & 0xE0 == 0xE0 && second & 0x06 != 0 && third & 0xF0 != 0xF0 =>
        {
            (Audio, "audio/mpeg")
        }
        _ => return None,
    })
}

/// What a file of the MP4 family is, by its main brand.
fn brand(brand: &[u8]) -> (FileKind, &'static str) {
    match brand {
        b"M4A " | b"M4B " | b"M4P " => (FileKind::Audio, "audio/mp4"),
        b"avif" | b"avis" => (FileKind::Image, "image/avif"),
        b"heic" | b"heix" | b"mif1" | b"msf1" => (FileKind::Image, "image/heic"),
        b"qt  " => (FileKind::Video, "video/quicktime"),
        _ => (FileKind::Video, "video/mp4"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_first_bytes() {
        use FileKind::{Audio, Image, Video};
        let table: &[(&[u8], FileKind, &str)] = &[
            (b"\0\0\0\x20ftypisom", Video, "video/mp4"),
            (b"\0\0\0\x14ftypqt  ", Video, "video/quicktime"),
            (b"\0\0\0\x08wide\0\0", Video, "video/quicktime"),
            (b"\x1A\x45\xDF\xA3\x9F\x42\x82\x84webm", Video, "video/webm"),
            (b"\x1A\x45\xDF\xA3\x9F\x42\x82\x88matroska", Video, "video/x-matroska"),
            (b"RIFF\0\0\0\0AVI LIST", Video, "video/x-msvideo"),
            (b"\x89PNG\r\n\x1A\n", Image, "image/png"),
            (b"\xFF\xD8\xFF\xE0", Image, "image/jpeg"),
            (b"RIFF\0\0\0\0WEBPVP8", Image, "image/webp"),
            (b"GIF89a", Image, "image/gif"),
            (b"\0\0\0\x20ftypavif", Image, "image/avif"),
            (b"ID3\x04", Audio, "audio/mpeg"),
            (b"\xFF\xFB\x90\x64", Audio, "audio/mpeg"),
            (b"\xFF\xF1\x50\x80", Audio, "audio/aac"),
            (b"RIFF\0\0\0\0WAVEfmt ", Audio, "audio/wav"),
            (b"OggS\0", Audio, "audio/ogg"),
            (b"fLaC\0", Audio, "audio/flac"),
            (b"\0\0\0\x20ftypM4A ", Audio, "audio/mp4"),
        ];
        for (first, kind, name) in table {
            assert_eq!(media_type(first), Some(*name));
            for other in [Video, Image, Audio] {
                let sound_in_video = other == Audio
                    && matches!(*name, "video/mp4" | "video/webm" | "video/x-matroska");
                assert_eq!(
                    other.begins_with(first),
                    other == *kind || sound_in_video,
                    "{name} as {other:?}"
                );
            }
            assert!(FileKind::Any.begins_with(first));
        }
    }

    #[test]
    fn pages_are_no_media() {
        let pages: [&[u8]; 7] = [
            b"<!DOCTYPE html><html>",
            b"{\"error\":1}",
            b"<?xml version",
            b"",
            b"\xEF\xBB\xBF{",
            b"\0\0\0",
            b"\xFF\xFF\xFF",
        ];
        for page in pages {
            for kind in [FileKind::Video, FileKind::Image, FileKind::Audio] {
                assert!(!kind.begins_with(page), "{page:?} as {kind:?}");
            }
        }
        for name in ["text/html", "application/json", "application/vnd.x+json", "application/xml"] {
            assert!(!FileKind::Video.may_be_called(name));
            assert!(FileKind::Any.may_be_called(name));
        }
        for name in ["video/mp4", "application/octet-stream", "binary/octet-stream", "text/plain"] {
            assert!(FileKind::Video.may_be_called(name));
        }
    }

    #[test]
    fn names_stand_for_kinds() {
        assert_eq!(FileKind::of_name("a/out.MP4"), FileKind::Video);
        assert_eq!(FileKind::of_name("out.jpeg"), FileKind::Image);
        assert_eq!(FileKind::of_name("out.wav"), FileKind::Audio);
        assert_eq!(FileKind::of_name("mp4"), FileKind::Any);
    }
}
