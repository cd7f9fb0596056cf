//! Email addresses, host names, URIs and IRIs.

use super::{idn, is_escaped};

/// Which characters stand for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Characters {
    /// Those of RFC 3986.
    Ascii,
    /// Those of RFC 3987, too.
    Any,
}

/// An address such as `name@host`: RFC 5321's mailbox without comments.
pub(super) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    is_local_part(local, Characters::Ascii) && is_mail_domain(domain, is_hostname)
}

/// As [`is_email`], in any script: RFC 6531.
pub(super) fn is_idn_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    is_local_part(local, Characters::Any) && is_mail_domain(domain, idn::is_name)
}

fn is_local_part(text: &str, characters: Characters) -> bool {
    let any = characters == Characters::Any;
    if let Some(quoted) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        return is_quoted_content(quoted, any);
    }
    let fine = |byte: u8| is_atom(byte) || (any && !byte.is_ascii());
    text.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(fine))
}

fn is_quoted_content(text: &str, any: bool) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let fine = match byte {
            b'"' => false,
            b'\\' => bytes.next().is_some_and(|next| (32..127).contains(&next)),
            other => (32..127).contains(&other) || (any && !other.is_ascii()),
        };
        if !fine {
            return false;
        }
    }
    true
}

fn is_atom(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

fn is_mail_domain(text: &str, is_name: fn(&str) -> bool) -> bool {
    match text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        None => is_name(text),
        Some(literal) => match literal.strip_prefix("IPv6:") {
            Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
            None => literal.parse::<std::net::Ipv4Addr>().is_ok(),
        },
    }
}

/// RFC 1123: labels of letters, digits and inner hyphens. Those with two hyphens in the third and
/// fourth place are kept for names of other scripts: RFC 5890.
pub(super) fn is_hostname(text: &str) -> bool {
    let reserved = |label: &str| label.get(2..4) == Some("--");
    text.len() <= 253
        && text.split('.').all(is_label)
        && (!text.split('.').any(reserved) || idn::is_idn_hostname(text))
}

fn is_label(label: &str) -> bool {
    let inner = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (1..=63).contains(&label.len()) && inner && !label.starts_with('-') && !label.ends_with('-')
}

/// RFC 3986 `URI`, or RFC 3987 `IRI`.
pub(super) fn is_uri(text: &str, characters: Characters) -> bool {
    match text.split_once(':') {
        Some((scheme, rest)) => is_scheme(scheme) && is_after_scheme(rest, characters),
        None => false,
    }
}

/// RFC 3986 `URI-reference`, or RFC 3987 `IRI-reference`.
pub(super) fn is_uri_reference(text: &str, characters: Characters) -> bool {
    let first = text.split(['/', '?', '#']).next().unwrap_or_default();
    is_uri(text, characters) || (!first.contains(':') && is_after_scheme(text, characters))
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

fn is_after_scheme(text: &str, characters: Characters) -> bool {
    let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (text, query) = text.split_once('?').unwrap_or((text, ""));
    let path = match text.strip_prefix("//") {
        None => text,
        Some(rest) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            if !is_authority(authority, characters) {
                return false;
            }
            path
        }
    };
    let private = characters == Characters::Any;
    let query_fits = |next: char| "/:@?".contains(next) || (private && is_private(next));
    has_only(path, characters, |next| "/:@".contains(next))
        && has_only(query, characters, query_fits)
        && has_only(fragment, characters, |next| "/:@?".contains(next))
}

fn is_authority(text: &str, characters: Characters) -> bool {
    let (user, rest) = text.rsplit_once('@').map_or(("", text), |(user, rest)| (user, rest));
    let (host, port) = match rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, port)) => {
            if address.parse::<std::net::Ipv6Addr>().is_err() && !is_future_address(address) {
                return false;
            }
            ("", port)
        }
        None => rest.split_at(rest.find(':').unwrap_or(rest.len())),
    };
    let port_fits = port.is_empty() || port.starts_with(':');
    let port = port.strip_prefix(':').unwrap_or(port);
    port_fits
        && has_only(user, characters, |next| next == ':')
        && has_only(host, characters, |_| false)
        && port.bytes().all(|byte| byte.is_ascii_digit())
}

/// RFC 3986 `IPvFuture`.
fn is_future_address(text: &str) -> bool {
    let rest = text.strip_prefix(['v', 'V']).and_then(|rest| rest.split_once('.'));
    rest.is_some_and(|(version, address)| {
        let hexadecimal = version.bytes().all(|byte| byte.is_ascii_hexdigit());
        let fits = |next: char| is_plain(next) || next == ':';
        hexadecimal && !version.is_empty() && !address.is_empty() && address.chars().all(fits)
    })
}

/// Unreserved characters and sub-delimiters.
fn is_plain(next: char) -> bool {
    next.is_ascii_alphanumeric() || "-._~!$&'()*+,;=".contains(next)
}

/// RFC 3987 `iprivate`.
fn is_private(next: char) -> bool {
    matches!(next, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

/// RFC 3987 `ucschar`.
fn is_international(next: char) -> bool {
    match next {
        '\u{a0}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{ffef}' => true,
        '\u{e0000}'..='\u{e0fff}' => false,
        // The last two of each plane are no characters.
        '\u{10000}'..='\u{efffd}' => u32::from(next) & 0xffff < 0xfffe,
        _ => false,
    }
}

/// Plain characters, percent escapes and the others, and nothing else.
fn has_only(text: &str, characters: Characters, others: impl Fn(char) -> bool) -> bool {
    let any = characters == Characters::Any;
    is_escaped(text, |next| is_plain(next) || others(next) || (any && is_international(next)))
}
