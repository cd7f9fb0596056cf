//! Rules for objects.

use super::kind::kinds;
use crate::json::{Node, Object};
use crate::validate::{Detail, Keyword, Path, Shown, Sink};

/// What a look at a member has found.
#[derive(Clone, Copy, Debug)]
pub enum Peek<'v> {
    /// The value is no object.
    Elsewhere,
    /// There is no such member.
    Missing,
    /// This one.
    There(Node<'v>),
}

/// Looks at a member.
#[inline]
pub fn peek<'v>(value: Node<'v>, name: &str) -> Peek<'v> {
    match value.as_object() {
        None => Peek::Elsewhere,
        Some(members) => members.get(name).map_or(Peek::Missing, Peek::There),
    }
}

impl Peek<'_> {
    /// Whether it is there.
    #[inline]
    pub fn is_there(self) -> bool {
        matches!(self, Self::There(_))
    }

    /// Whether the value is an object without it.
    #[inline]
    pub fn is_missing(self) -> bool {
        matches!(self, Self::Missing)
    }

    /// Whether it is one of the texts.
    #[inline]
    pub fn is(self, texts: &[&str]) -> bool {
        match self {
            Self::There(value) => value.as_text().is_some_and(|text| texts.contains(&text)),
            _ => false,
        }
    }
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
