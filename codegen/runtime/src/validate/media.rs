//! What a data URI must be like: files in a text (RFC 2397).

/// What a file must be like that is sent as a data URI. Addresses are not looked at.
#[derive(Clone, Copy, Debug)]
pub struct MediaLimits {
    /// Formats by their usual extension; any if there is none.
    pub formats: &'static [&'static str],
    /// At most so many bytes after decoding.
    pub bytes: Option<u64>,
}

/// A data URI, taken apart.
struct DataUri<'t> {
    /// The part of the media type after the slash.
    subtype: &'t str,
    /// Bytes after decoding.
    bytes: u64,
}

/// What a data URI has that it should not have.
pub(super) enum Excess<'t> {
    /// Another format.
    Format(&'t str),
    /// More bytes than it may have.
    Bytes(u64),
}

impl MediaLimits {
    /// What is wrong with the text, if it is a data URI.
    pub(super) fn excess<'t>(&self, text: &'t str) -> Option<Excess<'t>> {
        let DataUri { subtype, bytes } = DataUri::of(text)?;
        let known = self.formats.iter().any(|format| is_format(subtype, format));
        if !known && !self.formats.is_empty() {
            return Some(Excess::Format(subtype));
        }
        self.bytes.is_some_and(|most| bytes > most).then_some(Excess::Bytes(bytes))
    }
}

impl<'t> DataUri<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let scheme = text.get(..5)?;
        if !scheme.eq_ignore_ascii_case("data:") {
            return None;
        }
        let (head, data) = text.get(5..)?.split_once(',')?;
        let media_type = head.split(';').next().unwrap_or_default();
        let subtype = media_type.split_once('/').map_or(media_type, |(_, subtype)| subtype);
        let base64 =
            head.rsplit(';').next().is_some_and(|last| last.eq_ignore_ascii_case("base64"));
        let bytes = if base64 { base64_bytes(data) } else { data.len() as u64 };
        Some(Self { subtype, bytes })
    }
}

/// Bytes that a text in base64 stands for: four letters are three bytes.
fn base64_bytes(text: &str) -> u64 {
    let padding = text.bytes().rev().take(2).take_while(|byte| *byte == b'=').count();
    (text.len() - padding) as u64 * 3 / 4
}

/// Whether a media type is that of files with this extension.
fn is_format(subtype: &str, extension: &str) -> bool {
    const OTHER_NAMES: [(&str, &str); 8] = [
        ("jpg", "jpeg"),
        ("jpeg", "jpg"),
        ("mp3", "mpeg"),
        ("mov", "quicktime"),
        ("avi", "x-msvideo"),
        ("avi", "vnd.avi"),
        ("svg", "svg+xml"),
        ("wav", "x-wav"),
    ];
    subtype.eq_ignore_ascii_case(extension)
        || OTHER_NAMES
            .iter()
            .any(|(own, other)| *own == extension && subtype.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: MediaLimits = MediaLimits { formats: &["png", "jpg", "mp3"], bytes: Some(6) };

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
        ] {
            assert!(LIMITS.excess(text).is_none(), "{text}");
        }
        assert!(matches!(LIMITS.excess("data:image/gif;base64,Zg=="), Some(Excess::Format("gif"))));
        let long = LIMITS.excess("data:image/png;base64,Zm9vYmFyeA==");
        assert!(matches!(long, Some(Excess::Bytes(7))));
    }
}
