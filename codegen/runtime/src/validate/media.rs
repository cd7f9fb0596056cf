//! What a file must be like that is sent in a text.

use std::fmt::Write as _;

use crate::media::{DataUri, Pixels};

/// What a file must be like that is sent as a data URI. Of addresses only the request is looked at in which
/// they stand.
#[derive(Clone, Copy, Debug)]
pub struct MediaLimits {
    /// Formats by their usual extension; any if there is none.
    pub formats: &'static [&'static str],
    /// At most so many bytes after decoding.
    pub bytes: Option<u64>,
    /// At most so many bytes of the whole body of the request.
    pub request_bytes: Option<u64>,
    /// Pixels from left to right: at least and at most.
    pub width: (Option<u32>, Option<u32>),
    /// Pixels from top to bottom: at least and at most.
    pub height: (Option<u32>, Option<u32>),
    /// Width to height, each as two numbers: the narrowest and the widest.
    pub ratio: Option<[(u32, u32); 2]>,
}

/// What a data URI has that it should not have.
pub(super) enum Excess<'t> {
    /// Another format.
    Format(&'t str),
    /// More bytes than it may have.
    Bytes(u64),
    /// A size that it may not have.
    Pixels(Pixels),
}

impl MediaLimits {
    /// Nothing is limited.
    pub const NONE: Self = Self {
        formats: &[],
        bytes: None,
        request_bytes: None,
        width: (None, None),
        height: (None, None),
        ratio: None,
    };

    /// What is wrong with the text, if it is a data URI. A header that can't be read says nothing.
    pub(super) fn excess<'t>(&self, text: &'t str) -> Option<Excess<'t>> {
        let uri = DataUri::of(text)?;
        let subtype = uri.subtype();
        let known = self.formats.iter().any(|format| is_format(subtype, format));
        if !known && !self.formats.is_empty() {
            return Some(Excess::Format(subtype));
        }
        if self.bytes.is_some_and(|most| uri.is_longer_than(most)) {
            return Some(Excess::Bytes(uri.length()));
        }
        if !self.limits_pixels() {
            return None;
        }
        let pixels = Pixels::of(uri.content())?;
        (!self.fits(pixels)).then_some(Excess::Pixels(pixels))
    }

    fn limits_pixels(&self) -> bool {
        let side = |(least, most): (Option<u32>, Option<u32>)| least.is_some() || most.is_some();
        side(self.width) || side(self.height) || self.ratio.is_some()
    }

    fn fits(&self, pixels: Pixels) -> bool {
        let Pixels { width, height } = pixels;
        is_within(width, self.width) && is_within(height, self.height) && self.has_ratio(pixels)
    }

    fn has_ratio(&self, Pixels { width, height }: Pixels) -> bool {
        let Some([narrowest, widest]) = self.ratio else { return true };
        let product = |a: u32, b: u32| u64::from(a) * u64::from(b);
        let not_narrower = product(width, narrowest.1) >= product(height, narrowest.0);
        let not_wider = product(width, widest.1) <= product(height, widest.0);
        width > 0 && height > 0 && not_narrower && not_wider
    }

    /// What a picture of this size must be, in words: of the limits those that it breaks.
    pub(super) fn wanted(&self, pixels: Pixels) -> String {
        let Pixels { width, height } = pixels;
        let mut wanted = String::new();
        side(&mut wanted, width, self.width, "wide");
        side(&mut wanted, height, self.height, "high");
        if let Some([narrowest, widest]) = self.ratio.filter(|_| !self.has_ratio(pixels)) {
            let words = format!(
                "between {}:{} and {}:{} (width to height)",
                narrowest.0, narrowest.1, widest.0, widest.1
            );
            add(&mut wanted, &words);
        }
        wanted
    }
}

fn is_within(value: u32, (least, most): (Option<u32>, Option<u32>)) -> bool {
    least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most)
}

/// Of the limits of a side the one that it breaks.
fn side(
    wanted: &mut String,
    value: u32,
    (least, most): (Option<u32>, Option<u32>),
    direction: &str,
) {
    let broken = match (least, most) {
        (Some(least), _) if value < least => ("at least", least),
        (_, Some(most)) if value > most => ("at most", most),
        _ => return,
    };
    add(wanted, &format!("{} {} pixels {direction}", broken.0, broken.1));
}

fn add(wanted: &mut String, words: &str) {
    let and = if wanted.is_empty() { "" } else { " and " };
    // Writing into a string does not fail.
    let _ = write!(wanted, "{and}{words}");
}

/// Whether a media type is that of files with this extension.
fn is_format(subtype: &str, extension: &str) -> bool {
    const OTHER_NAMES: &[(&str, &str)] = &[
        ("jpg", "jpeg"),
        ("jpeg", "jpg"),
        ("bmp", "x-ms-bmp"),
        ("heic", "heif"),
        ("heif", "heic"),
        ("mp3", "mpeg"),
        ("mov", "quicktime"),
        ("avi", "x-msvideo"),
        ("avi", "vnd.avi"),
        ("svg", "svg+xml"),
        ("wav", "x-wav"),
        ("wav", "wave"),
        ("wav", "vnd.wave"),
        ("m4a", "mp4"),
        ("m4a", "x-m4a"),
        ("flac", "x-flac"),
    ];
    subtype.eq_ignore_ascii_case(extension)
        || OTHER_NAMES
            .iter()
            .any(|(own, other)| *own == extension && subtype.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: MediaLimits =
        MediaLimits { formats: &["png", "jpg", "mp3"], bytes: Some(6), ..MediaLimits::NONE };

    #[test]
    fn only_data_uris_are_looked_at() {
        for text in ["https://example.com/a.gif", "", "data:", "data:image/gif", "é"] {
            assert!(LIMITS.excess(text).is_none(), "{text}");
        }
    }

    #[test]
    fn formats_by_any_name_and_bytes_after_decoding() {
        for text in [
            "data:image/png;base64,Zm9vYmFy",
            "DATA:image/JPEG;base64,Zm9vYg==",
            "data:audio/mpeg;x=1;base64,",
            "data:image/png,abcdef",
            "data:image/png,%61bcdef",
        ] {
            assert!(LIMITS.excess(text).is_none(), "{text}");
        }
        assert!(matches!(LIMITS.excess("data:image/gif;base64,Zg=="), Some(Excess::Format("gif"))));
        let long = LIMITS.excess("data:image/png;base64,Zm9vYmFyeA==");
        assert!(matches!(long, Some(Excess::Bytes(7))));
    }

    #[test]
    fn sides_and_ratio() {
        let limits = MediaLimits {
            width: (Some(128), None),
            height: (Some(128), Some(4096)),
            ratio: Some([(1, 4), (4, 1)]),
            ..MediaLimits::NONE
        };
        let told = |width, height| {
            let pixels = Pixels { width, height };
            if limits.fits(pixels) { String::new() } else { limits.wanted(pixels) }
        };
        assert_eq!(told(128, 128), "");
        assert_eq!(told(512, 128), "");
        assert_eq!(told(128, 512), "");
        assert_eq!(told(100, 80), "at least 128 pixels wide and at least 128 pixels high");
        assert_eq!(told(513, 128), "between 1:4 and 4:1 (width to height)");
        assert_eq!(told(128, 513), "between 1:4 and 4:1 (width to height)");
        assert_eq!(
            told(u32::MAX, 4097),
            "at most 4096 pixels high and between 1:4 and 4:1 (width to height)"
        );
        assert!(told(0, 0).ends_with("between 1:4 and 4:1 (width to height)"));
    }
}
