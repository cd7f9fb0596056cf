//! Files in a text (RFC 2397), taken apart without being decoded.

use super::content::Content;

/// A data URI.
#[derive(Debug)]
pub struct DataUri<'t> {
    /// Its media type without parameters; may be empty.
    pub media_type: &'t str,
    base64: bool,
    data: &'t str,
}

impl<'t> DataUri<'t> {
    /// The text, if it is a data URI.
    pub fn of(text: &'t str) -> Option<Self> {
        let scheme = text.get(..5)?;
        if !scheme.eq_ignore_ascii_case("data:") {
            return None;
        }
        let (head, data) = text.get(5..)?.split_once(',')?;
        let media_type = head.split(';').next().unwrap_or_default().trim();
        let last = head.rsplit(';').next().unwrap_or_default().trim();
        Some(Self { media_type, base64: last.eq_ignore_ascii_case("base64"), data })
    }

    /// The part of the media type after the slash.
    pub fn subtype(&self) -> &'t str {
        self.media_type.split_once('/').map_or(self.media_type, |(_, subtype)| subtype)
    }

    /// The bytes that it stands for.
    pub fn content(&self) -> Content<'t> {
        Content::new(self.data, self.base64)
    }

    /// How many bytes it stands for.
    pub fn length(&self) -> u64 {
        match self.base64 {
            true => letters(self.data.as_bytes()) * 3 / 4,
            false => self.content().count() as u64,
        }
    }

    /// Whether it stands for more bytes than this. What is surely small enough is not counted.
    pub fn is_longer_than(&self, most: u64) -> bool {
        let at_most = match self.base64 {
            true => (self.data.len() as u64).saturating_mul(3) / 4,
            false => self.data.len() as u64,
        };
        at_most > most && self.length() > most
    }
}

/// The letters of a text in base64: all but white space and padding, of which each may be written with a
/// per cent sign.
fn letters(text: &[u8]) -> u64 {
    let mut rest = text;
    let mut count = 0;
    while let [octet, after @ ..] = rest {
        rest = after;
        match octet {
            b'=' | b' ' | b'\t' | b'\r' | b'\n' => {}
            b'%' if after.len() >= 2 => {
                let (code, after) = after.split_at(2);
                rest = after;
                let padding = code.eq_ignore_ascii_case(b"3d");
                let blank =
                    [b"20", b"09", b"0a", b"0d"].iter().any(|it| code.eq_ignore_ascii_case(*it));
                count += u64::from(!padding && !blank);
            }
            _ => count += 1,
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::DataUri;

    fn read(text: &str) -> Option<(&str, u64)> {
        DataUri::of(text).map(|uri| (uri.media_type, uri.length()))
    }

    #[test]
    fn only_data_uris() {
        for text in ["https://example.com/a.gif", "", "data:", "data:image/gif", "é", "dat\u{e9}:,"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read("data:,"), Some(("", 0)));
    }

    #[test]
    fn bytes_after_decoding() {
        for text in [
            "data:image/png;base64,Zm9vYmFy",
            "DATA:image/png;charset=x;BASE64,Zm9vYmFy",
            "data:image/png;base64,Zm9v\r\n YmFy",
            "data:image/png;base64,Zm9v%0AYmF5",
            "data:image/png;base64,%5Am9vYmFy",
            "data:image/png,f%6Fobar",
        ] {
            assert_eq!(read(text), Some(("image/png", 6)), "{text}");
        }
        assert_eq!(read("data:image/png;base64,Zg=="), Some(("image/png", 1)));
        assert_eq!(read("data:image/png;base64,Zg%3D%3d"), Some(("image/png", 1)));
        assert_eq!(read("data:image/png;base64,Zm8"), Some(("image/png", 2)));
    }

    #[test]
    fn only_what_may_be_too_long_is_counted() {
        let longer = |text: &str, most| DataUri::of(text).map(|uri| uri.is_longer_than(most));
        let blank = format!("data:;base64,{}Zm9v", " ".repeat(1000));
        assert_eq!((longer(&blank, 3), longer(&blank, 2)), (Some(false), Some(true)));
        let coded = "data:,%20%20";
        assert_eq!((longer(coded, 2), longer(coded, 1)), (Some(false), Some(true)));
    }
}
