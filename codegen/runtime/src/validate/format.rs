//! `format`, for those who ask for it to be checked.

mod address;
mod idn;
mod regex;
mod template;
mod time;

use address::Characters;

/// A format of JSON Schema's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 3339 date and time.
    DateTime,
    /// RFC 3339 full date.
    Date,
    /// RFC 3339 full time.
    Time,
    /// ISO 8601 duration, as in RFC 3339's appendix A.
    Duration,
    /// An email address.
    Email,
    /// An email address in any script.
    IdnEmail,
    /// An Internet host name.
    Hostname,
    /// An Internet host name in any script.
    IdnHostname,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// RFC 3986 URI.
    Uri,
    /// RFC 3986 URI or relative reference.
    UriReference,
    /// RFC 3987 IRI.
    Iri,
    /// RFC 3987 IRI or relative reference.
    IriReference,
    /// RFC 6570 URI template.
    UriTemplate,
    /// ECMA-262 regular expression.
    Regex,
    /// RFC 4122 UUID.
    Uuid,
    /// RFC 6901 JSON pointer.
    JsonPointer,
    /// Relative JSON pointer.
    RelativeJsonPointer,
}

impl Format {
    /// Whether the text has the format.
    pub(super) fn matches(self, text: &str) -> bool {
        match self {
            Self::DateTime => time::is_date_time(text),
            Self::Date => time::is_date(text),
            Self::Time => time::is_time(text),
            Self::Duration => time::is_duration(text),
            Self::Email => address::is_email(text),
            Self::IdnEmail => address::is_idn_email(text),
            Self::Hostname => address::is_hostname(text),
            Self::IdnHostname => idn::is_idn_hostname(text),
            Self::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<std::net::Ipv6Addr>().is_ok(),
            Self::Uri => address::is_uri(text, Characters::Ascii),
            Self::UriReference => address::is_uri_reference(text, Characters::Ascii),
            Self::Iri => address::is_uri(text, Characters::Any),
            Self::IriReference => address::is_uri_reference(text, Characters::Any),
            Self::UriTemplate => template::is_uri_template(text),
            Self::Regex => regex::is_regex(text),
            Self::Uuid => is_uuid(text),
            Self::JsonPointer => is_json_pointer(text),
            Self::RelativeJsonPointer => is_relative_json_pointer(text),
        }
    }

    /// What a sentence says that the value must be.
    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::DateTime => "a date and time such as 2026-06-03T12:00:00Z",
            Self::Date => "a date such as 2026-06-03",
            Self::Time => "a time such as 12:00:00Z",
            Self::Duration => "a duration such as P1DT12H",
            Self::Email => "an email address",
            Self::IdnEmail => "an email address",
            Self::Hostname | Self::IdnHostname => "a host name",
            Self::Ipv4 => "an IPv4 address",
            Self::Ipv6 => "an IPv6 address",
            Self::Uri => "a URI with its scheme, such as https://example.com/a",
            Self::UriReference => "a URI or a relative reference",
            Self::Iri => "an IRI with its scheme, such as https://example.com/ä",
            Self::IriReference => "an IRI or a relative reference",
            Self::UriTemplate => "a URI template such as /a/{b}",
            Self::Regex => "a regular expression",
            Self::Uuid => "a UUID such as 123e4567-e89b-12d3-a456-426614174000",
            Self::JsonPointer => "a JSON pointer such as /a/0",
            Self::RelativeJsonPointer => "a relative JSON pointer such as 1/a",
        }
    }
}

/// Whether the text is made of percent escapes and characters that fit.
fn is_escaped(text: &str, fits: impl Fn(char) -> bool) -> bool {
    let mut rest = text.chars();
    while let Some(next) = rest.next() {
        let fine = match next {
            '%' => [rest.next(), rest.next()]
                .iter()
                .all(|digit| digit.is_some_and(|digit| digit.is_ascii_hexdigit())),
            other => fits(other),
        };
        if !fine {
            return false;
        }
    }
    true
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn is_json_pointer(text: &str) -> bool {
    let escapes = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    (text.is_empty() || text.starts_with('/')) && escapes
}

fn is_relative_json_pointer(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    let canonical = number == "0" || (!number.is_empty() && !number.starts_with('0'));
    canonical && (rest == "#" || is_json_pointer(rest))
}

#[cfg(test)]
mod tests {
    use super::Format::*;

    #[test]
    fn tells_formats() {
        let good = [
            (DateTime, "2026-06-03T12:00:00.5Z"),
            (DateTime, "1998-12-31T23:59:60Z"),
            (DateTime, "1998-12-31t15:59:60.123-08:00"),
            (Date, "2024-02-29"),
            (Time, "23:59:60+00:00"),
            (Duration, "P4DT12H30M5S"),
            (Duration, "P2W"),
            (Email, "a.b+c@example.com"),
            (Hostname, "a-b.example"),
            (Ipv4, "127.0.0.1"),
            (Ipv6, "::1"),
            (Uri, "https://a@b.example:80/c?d=e#f"),
            (Uri, "urn:isbn:1"),
            (Uri, "http://[::1]/"),
            (UriReference, "../a#b"),
            (Uuid, "2EB8AA08-aa98-11ea-b4aa-73b441d16380"),
            (JsonPointer, "/a~0b/~1"),
            (RelativeJsonPointer, "1/a"),
        ];
        for (format, text) in good {
            assert!(format.matches(text), "{format:?} {text}");
        }
        let bad = [
            (DateTime, "2026-06-03 12:00:00"),
            (DateTime, "1998-12-31T23:58:60Z"),
            (DateTime, "2026-02-30T00:00:00Z"),
            (Date, "2023-02-29"),
            (Time, "24:00:00Z"),
            (Duration, "P"),
            (Duration, "PT"),
            (Duration, "P1D2Y"),
            (Duration, "P1W2D"),
            (Email, "a@"),
            (Email, ".a@example.com"),
            (Hostname, "-a.example"),
            (Ipv4, "127.0.0.01"),
            (Ipv6, "12345::"),
            (Uri, "//a"),
            (Uri, "http://a b"),
            (Uri, "http://a/%zz"),
            (UriReference, "a\\b"),
            (Uuid, "2eb8aa08aa9811eab4aa73b441d16380"),
            (JsonPointer, "a"),
            (JsonPointer, "/~2"),
            (RelativeJsonPointer, "01/a"),
        ];
        for (format, text) in bad {
            assert!(!format.matches(text), "{format:?} {text}");
        }
    }
}
