//! Rules for objects.

use super::kind::kinds;
use super::text::{Text, json_text};
use crate::json::{Node, Object};
use crate::validate::{Detail, Keyword, Path, Shown, Sink};

/// Whether the value is an object with the member.
#[inline]
pub fn has(value: Node<'_>, name: &str) -> bool {
    value.as_object().is_some_and(|members| members.contains_key(name))
}

/// Whether the value is an object without the member.
#[inline]
pub fn absent(value: Node<'_>, name: &str) -> bool {
    value.as_object().is_some_and(|members| !members.contains_key(name))
}

/// Whether the value is an object whose member is one of the texts.
#[inline]
pub fn tag(value: Node<'_>, name: &str, texts: &[&str]) -> bool {
    let member = value.as_object().and_then(|members| members.get(name));
    member.and_then(Node::as_text).is_some_and(|text| texts.contains(&text))
}

/// The rules of a member's schema, if the member is there.
pub fn member(
    members: Object<'_>,
    name: &str,
    at: &Path<'_>,
    sink: &mut Sink,
    rules: fn(Node<'_>, &Path<'_>, &mut Sink),
) {
    if let Some(value) = members.get(name) {
        rules(value, &at.member(name), sink);
    }
}

/// A member must be of one of the kinds, if it is there.
pub fn member_kinds(members: Object<'_>, name: &str, wanted: u8, at: &Path<'_>, sink: &mut Sink) {
    if let Some(value) = members.get(name) {
        kinds(value, wanted, &at.member(name), sink);
    }
}

/// The text that a member must be, if it is there.
pub fn member_text<'v, 's>(
    members: Object<'v>,
    name: &'v str,
    at: &'v Path<'v>,
    sink: &'s mut Sink,
) -> Text<'v, 's> {
    match members.get(name) {
        Some(value) => json_text(value, &at.member(name), sink),
        None => Text::none(at, sink),
    }
}

/// `required`, by one bit for each name that was seen.
#[inline]
pub fn all_seen(seen: u64, names: &[&str], at: &Path<'_>, sink: &mut Sink) {
    if seen.count_ones() as usize != names.len() {
        not_seen(seen, names, at, sink);
    }
}

#[cold]
fn not_seen(seen: u64, names: &[&str], at: &Path<'_>, sink: &mut Sink) {
    for (bit, name) in names.iter().enumerate() {
        if seen >> bit & 1 == 0 {
            missing(name, at, sink);
        }
    }
}

/// `required`, where the member is known to be missing.
#[cold]
pub fn missing(name: &str, at: &Path<'_>, sink: &mut Sink) {
    let detail = Detail { limit: Shown::Text(name), actual: Shown::Nothing };
    sink.report(at, Keyword::Required, detail);
}

/// `dependentRequired`, where the member is known to be missing.
#[cold]
pub fn missing_beside(name: &str, beside: &str, at: &Path<'_>, sink: &mut Sink) {
    let detail = Detail { limit: Shown::Text(name), actual: Shown::Text(beside) };
    sink.report(at, Keyword::DependentRequired, detail);
}

/// `additionalProperties: false`: the member `at` is none of the known ones.
#[cold]
pub fn unexpected(known: &[&str], keyword: Keyword, at: &Path<'_>, sink: &mut Sink) {
    let detail = Detail { limit: Shown::Texts(known), actual: Shown::Nothing };
    sink.report(at, keyword, detail);
}

macro_rules! counts {
    ($($(#[$doc:meta])* $name:ident $keyword:ident: $comparison:tt;)*) => {
        $($(#[$doc])*
        #[inline]
        pub fn $name(count: usize, limit: usize, at: &Path<'_>, sink: &mut Sink) {
            if !(count $comparison limit) {
                let detail = Detail { limit: Shown::Count(limit), actual: Shown::Count(count) };
                sink.report(at, Keyword::$keyword, detail);
            }
        })*
    };
}

counts! {
    /// `minProperties`, by the number of members.
    min_properties MinProperties: >=;
    /// `maxProperties`, by the number of members.
    max_properties MaxProperties: <=;
}
