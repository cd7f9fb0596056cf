//! What a file is, by its first bytes.

use std::fmt;

/// The kinds of files that are known by their first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaKind {
    /// A picture in PNG.
    Png,
    /// A picture in JPEG.
    Jpeg,
    /// A picture in WebP.
    Webp,
    /// A picture in GIF.
    Gif,
    /// A picture in BMP.
    Bmp,
    /// A picture in AVIF.
    Avif,
    /// A picture in HEIC.
    Heic,
    /// A film in MP4.
    Mp4,
    /// A film in QuickTime.
    Mov,
    /// A film in WebM.
    Webm,
    /// A film in AVI.
    Avi,
    /// A sound in MP3.
    Mp3,
    /// A sound in WAV.
    Wav,
    /// A sound in Ogg.
    Ogg,
    /// A sound in M4A.
    M4a,
    /// A sound in FLAC.
    Flac,
}

/// No kind needs more of its beginning than this, in bytes.
pub(super) const HEAD: usize = 64;

impl MediaKind {
    /// What the file is whose first bytes these are; none for any other kind. 64 bytes are enough.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let bytes = &bytes[..bytes.len().min(HEAD)];
        let plain = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature));
        if let Some((_, kind)) = plain {
            return Some(*kind);
        }
        match (bytes.get(..4)?, bytes.get(4..8), bytes.get(8..12)) {
            (b"RIFF", Some(_), Some(form)) => of_riff(form),
            (_, Some(b"ftyp"), Some(brand)) => of_brand(brand, bytes),
            // Films that are older than brands.
            (_, Some(b"moov" | b"wide"), _) => Some(Self::Mov),
            ([0x1A, 0x45, 0xDF, 0xA3], ..) => {
                bytes.windows(4).any(|window| window == b"webm").then_some(Self::Webm)
            }
            ([b'B', b'M', ..], ..) => is_bmp(bytes).then_some(Self::Bmp),
            ([0xFF, version, rate, _], ..) => is_mp3(*version, *rate).then_some(Self::Mp3),
            _ => None,
        }
    }

    /// Its media type, as IANA or, where that knows none, most programs call it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Gif => "image/gif",
            Self::Bmp => "image/bmp",
            Self::Avif => "image/avif",
            Self::Heic => "image/heic",
            Self::Mp4 => "video/mp4",
            Self::Mov => "video/quicktime",
            Self::Webm => "video/webm",
            Self::Avi => "video/x-msvideo",
            Self::Mp3 => "audio/mpeg",
            Self::Wav => "audio/wav",
            Self::Ogg => "audio/ogg",
            Self::M4a => "audio/mp4",
            Self::Flac => "audio/flac",
        }
    }
}

/// The media type.
impl fmt::Display for MediaKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.media_type())
    }
}

const SIGNATURES: &[(&[u8], MediaKind)] = &[
    (b"\x89PNG\r\n\x1A\n", MediaKind::Png),
    (b"\xFF\xD8\xFF", MediaKind::Jpeg),
    (b"GIF87a", MediaKind::Gif),
    (b"GIF89a", MediaKind::Gif),
    (b"ID3", MediaKind::Mp3),
    (b"OggS", MediaKind::Ogg),
    (b"fLaC", MediaKind::Flac),
];

fn of_riff(form: &[u8]) -> Option<MediaKind> {
    match form {
        b"WEBP" => Some(MediaKind::Webp),
        b"WAVE" => Some(MediaKind::Wav),
        b"AVI " => Some(MediaKind::Avi),
        _ => None,
    }
}

/// Files of boxes (ISO/IEC 14496-12) begin with a brand. Some name only the family of pictures to which
/// they belong; then the brands that follow tell.
fn of_brand(brand: &[u8], bytes: &[u8]) -> Option<MediaKind> {
    match brand {
        b"avif" | b"avis" => Some(MediaKind::Avif),
        b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" => Some(MediaKind::Heic),
        b"mif1" | b"mif2" | b"msf1" | b"miaf" => {
            let others = bytes.get(16..).unwrap_or_default().chunks_exact(4);
            others.filter(|other| !other.starts_with(b"mi")).find_map(|other| match other {
                b"msf1" => None,
                other => of_brand(other, &[]),
            })
        }
        b"M4A " | b"M4B " | b"M4P " => Some(MediaKind::M4a),
        b"qt  " => Some(MediaKind::Mov),
        b"isom" | b"avc1" | b"dash" | b"cmfc" | b"M4V " | b"MSNV" | b"f4v " | b"XAVC" => {
            Some(MediaKind::Mp4)
        }
        [b'i', b's', b'o', b'0'..=b'9'] | [b'm', b'p', b'4', b'1' | b'2'] => Some(MediaKind::Mp4),
        _ => None,
    }
}

/// Two letters are few, so the size of the header that follows must be one of those that there are.
fn is_bmp(bytes: &[u8]) -> bool {
    matches!(bytes.get(14..18), Some([12 | 40 | 52 | 56 | 64 | 108 | 124, 0, 0, 0]))
}

/// The head of a frame: eleven bits that are set, then version, layer III, bit rate and sampling rate, each
/// with values that are reserved.
fn is_mp3(version: u8, rate: u8) -> bool {
    let synchronised = version & 0xE0 == 0xE0;
    let known_version = version & 0x18 != 0x08;
    let third_layer = version & 0x06 == 0x02;
    let known_rates = rate & 0xF0 != 0xF0 && rate & 0x0C != 0x0C;
    synchronised && known_version && third_layer && known_rates
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_by_its_first_bytes() {
        let mut bmp = *b"BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0";
        let cases: &[(&[u8], &str)] = &[
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "image/png"),
            (b"\xFF\xD8\xFF\xE0", "image/jpeg"),
            (b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
            (b"GIF87a\x01\0\x01\0", "image/gif"),
            (&bmp.clone(), "image/bmp"),
            (b"\0\0\0\x1CftypavifCCCC", "image/avif"),
            (b"\0\0\0\x1Cftypmif1\0\0\0\0mif1avifmiaf", "image/avif"),
            (b"\0\0\0\x1Cftypheic\0\0\0\0mif1heic", "image/heic"),
            (b"\0\0\0\x1Cftypmif1\0\0\0\0mif1heic", "image/heic"),
            (b"\0\0\0\x20ftypisom", "video/mp4"),
            (b"\0\0\0\x20ftypmp42", "video/mp4"),
            (b"\0\0\0\x14ftypqt  ", "video/quicktime"),
            (b"\0\0\0\x08wide\0\0\0\0", "video/quicktime"),
            (b"\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\x82\x84webm", "video/webm"),
            (b"RIFF\x10\0\0\0AVI LIST", "video/x-msvideo"),
            (b"ID3\x04\0", "audio/mpeg"),
            (b"\xFF\xFB\x90\x64", "audio/mpeg"),
            (b"RIFF\x10\0\0\0WAVEfmt ", "audio/wav"),
            (b"OggS\0\x02", "audio/ogg"),
            (b"\0\0\0\x20ftypM4A ", "audio/mp4"),
            (b"fLaC\0\0\0\x22", "audio/flac"),
        ];
        for (bytes, media_type) in cases {
            let kind = MediaKind::of(bytes).map(MediaKind::media_type);
            assert_eq!(kind, Some(*media_type), "{bytes:?}");
        }
        bmp[14] = 41;
        assert_eq!(MediaKind::of(&bmp), None);
    }

    #[test]
    fn what_is_something_else() {
        let cases: &[&[u8]] = &[
            b"",
            b"I",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            b"<!DOCTYPE html>",
            b"%PDF-1.7",
            b"PK\x03\x04aaaaaaaa",
            b"RIFF\x10\0\0\0ACON",
            b"RIFF",
            b"BMW is a car, and no bitmap",
            b"\0\0\0\x1Cftypcrx CCCC",
            b"\0\0\0\x1Cftypmif1\0\0\0\0mif1miaf",
            b"\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\x82\x88matroska",
            b"\xFF\xF1\x50\x80",
            b"\x89PNG",
        ];
        for bytes in cases {
            assert_eq!(MediaKind::of(bytes), None, "{bytes:?}");
        }
    }
}
