//! References as text: RFC 3986, as far as documents need it, for paths and URIs alike.

use std::borrow::Cow;

/// A reference without its fragment, and the fragment.
pub fn split(reference: &str) -> (&str, &str) {
    reference.split_once('#').unwrap_or((reference, ""))
}

/// Whether it begins with a scheme, as in `https:` or `urn:`. A single letter is a drive.
pub fn has_scheme(text: &str) -> bool {
    let Some((scheme, _)) = text.split_once(':') else { return false };
    let mut characters = scheme.chars();
    scheme.len() > 1
        && characters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// What `reference`, standing in the resource `base`, refers to. Both are without fragment. A base
/// is a URI, or the path of a file.
pub fn join(base: &str, reference: &str) -> String {
    if has_scheme(reference) {
        return normalised(reference);
    }
    if !has_scheme(base) {
        let reference = decoded(reference);
        return match reference.starts_with('/') {
            true => without_dots(&reference),
            false => without_dots(&format!("{}{reference}", folder(base))),
        };
    }
    let Some((scheme, authority, path)) = parts(base) else { return reference.to_owned() };
    if reference.starts_with("//") {
        return normalised(&format!("{scheme}:{reference}"));
    }
    let path = match reference.starts_with('/') {
        true => reference.to_owned(),
        false => format!("/{}{reference}", folder(path.trim_start_matches('/'))),
    };
    normalised(&format!("{scheme}://{authority}{path}"))
}

/// The text with `%41` and the like replaced; what is not UTF-8 then, or no escape, stays.
pub fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        match (first, after) {
            (b'%', [high, low, ..]) => match hex(*high).zip(hex(*low)) {
                Some((high, low)) => {
                    bytes.push(high * 16 + low);
                    rest = &after[2..];
                    continue;
                }
                None => bytes.push(b'%'),
            },
            _ => bytes.push(*first),
        }
        rest = after;
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| value.try_into().ok())
}

/// Scheme, authority and path (without query) of a hierarchical URI.
fn parts(uri: &str) -> Option<(&str, &str, &str)> {
    let (scheme, rest) = uri.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    Some((scheme, authority, path.split('?').next().unwrap_or(path)))
}

fn normalised(uri: &str) -> String {
    match uri.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| (rest, at))) {
        Some((rest, at)) => {
            let head = &uri[..uri.len() - rest.len() + at];
            let path = without_dots(&rest[at..]);
            format!("{head}{path}")
        }
        None => uri.to_owned(),
    }
}

fn folder(path: &str) -> &str {
    &path[..path.rfind('/').map_or(0, |slash| slash + 1)]
}

/// The path without `.` and `..`, as far as they can be resolved.
fn without_dots(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.trim_start_matches('/').split('/') {
        match segment {
            "." => {}
            ".." if kept.last().is_some_and(|last| *last != "..") => {
                kept.pop();
            }
            ".." if rooted => {}
            other => kept.push(other),
        }
    }
    let joined = kept.join("/");
    if rooted { format!("/{joined}") } else { joined }
}

#[cfg(test)]
mod tests {
    use super::{decoded, has_scheme, join, split};

    #[test]
    fn joins() {
        let cases = [
            ("a/b.yaml", "c.yaml", "a/c.yaml"),
            ("a/b.yaml", "../c.yaml", "c.yaml"),
            ("a/b.yaml", "../../c.yaml", "../c.yaml"),
            ("b.yaml", "./x/./c%20d.yaml", "x/c d.yaml"),
            ("b.yaml", "https://e.org/x", "https://e.org/x"),
            ("https://e.org/a/b", "c", "https://e.org/a/c"),
            ("https://e.org/a/b?q=/z", "../c", "https://e.org/c"),
            ("https://e.org", "c", "https://e.org/c"),
            ("https://e.org/a", "/c", "https://e.org/c"),
            ("https://e.org/a", "//f.org/c", "https://f.org/c"),
        ];
        for (base, reference, expected) in cases {
            assert_eq!(join(base, reference), expected, "{reference} in {base}");
        }
    }

    #[test]
    fn schemes_and_fragments() {
        assert!(has_scheme("urn:uuid:1") && has_scheme("https://x"));
        assert!(!has_scheme("C:/x") && !has_scheme("a/b:c"));
        assert_eq!(split("a#/b"), ("a", "/b"));
        assert_eq!(split("a"), ("a", ""));
    }

    #[test]
    fn decodes() {
        assert_eq!(decoded("%7Bid%7D"), "{id}");
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%ff"), "%ff");
    }
}
