//! Texts that keep or break the rules of texts.

use crate::diff::schema::Shape;
use crate::pattern::Language;

/// Lengths beyond this are not tried.
const LONGEST: u64 = 20_000;

/// A short text that keeps all rules that can be kept on purpose.
pub(super) fn sample(shape: &Shape) -> String {
    let least = shape.counts.min_length.as_ref().map_or(0, |count| count.value);
    let most = shape.counts.max_length.as_ref().map_or(u64::MAX, |count| count.value);
    if let Some(text) = shape.formats.iter().find_map(|format| of_format(&format.value)) {
        return text.to_owned();
    }
    match shape.patterns.first() {
        Some(pattern) => of_pattern(&pattern.value, least).unwrap_or_default(),
        None => letters(least.max(1).min(most)),
    }
}

/// A text of so many letters.
pub(super) fn letters(count: u64) -> String {
    "a".repeat(usize::try_from(count.min(LONGEST)).unwrap_or_default())
}

/// The shortest text of at least so many characters that matches.
pub(super) fn of_pattern(pattern: &str, least: u64) -> Option<String> {
    let language = Language::of(pattern)?;
    let least = usize::try_from(least.min(LONGEST)).unwrap_or_default();
    language.shortest(least)
}

/// Texts at the borders of the rules, within and without.
pub(super) fn boundary(shape: &Shape) -> Vec<String> {
    let counts = [&shape.counts.min_length, &shape.counts.max_length];
    let limits = counts.into_iter().flatten().map(|count| count.value);
    let lengths = limits.flat_map(|limit| [limit.saturating_sub(1), limit, limit + 1]);
    let mut texts: Vec<String> = vec![sample(shape), String::new(), "a".to_owned(), "1".to_owned()];
    texts.extend(lengths.filter(|length| *length <= LONGEST).map(letters));
    for pattern in &shape.patterns {
        texts.extend(of_pattern(&pattern.value, 0));
        let longer = shape.counts.min_length.as_ref().map_or(2, |count| count.value.max(2));
        texts.extend(of_pattern(&pattern.value, longer));
    }
    texts.extend(shape.formats.iter().filter_map(|it| of_format(&it.value)).map(str::to_owned));
    texts
}

/// Texts that match one side's patterns and not the other's.
pub(super) fn between(old: &Shape, new: &Shape) -> Vec<String> {
    let mut texts = Vec::new();
    for before in &old.patterns {
        for after in &new.patterns {
            let pair = Language::of(&before.value).zip(Language::of(&after.value));
            if let Some(apart) = pair.and_then(|(before, after)| before.compare(&after)) {
                texts.extend(apart.first);
                texts.extend(apart.second);
            }
        }
    }
    texts
}

/// A value of a format.
pub(super) fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "date-time" => "2030-01-02T03:04:05Z",
        "date" => "2030-01-02",
        "time" => "03:04:05Z",
        "duration" => "P1D",
        "uuid" => "123e4567-e89b-42d3-a456-426614174000",
        "uri" | "iri" | "uri-reference" | "iri-reference" | "uri-template" => {
            "https://example.com/a"
        }
        "email" | "idn-email" => "a@example.com",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "regex" => "^a",
        "json-pointer" => "/a",
        "relative-json-pointer" => "0/a",
        "byte" | "base64" | "base64url" => "YWJj",
        _ => return None,
    })
}
