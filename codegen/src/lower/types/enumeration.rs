//! Enums of scalars, and the names of their variants.
//!
//! The name of a variant is made from its value alone, so that a new value renames nothing: the
//! words of the value, capitals first. Three things are special:
//! - Between digits, `:` becomes `x` and other signs become `_`: `16:9` is `16x9`, `1.5` is `1_5`.
//! - What would begin with a digit begins with the last word of the enum's name: `16:9` in
//!   `AspectRatio` is `Ratio16x9`.
//! - A sign before the first word is a word: `-created` is `MinusCreated`.
//!
//! Numbers that have a title (`oneOf` of `const` and `title`) are called by it.

use super::merge::Merged;
use crate::extensions::RustEnum;
use crate::ir::{Docs, EnumVariant, Primitive, ScalarEnum, ScalarValue};
use crate::lower::docs;
use crate::lower::names::{self, Scope};
use crate::lower::words;

/// A value with what is said of it.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The value.
    pub value: ScalarValue,
    /// The name that the specification asks for.
    pub name: Option<String>,
    /// What is said of it.
    pub docs: Docs,
}

/// An enum from a list of values.
pub fn of_values(merged: &Merged<'_>, values: Vec<ScalarValue>, ident: &str) -> ScalarEnum {
    let choices = values.into_iter().map(|value| {
        let docs = value_docs(&value);
        Choice { value, name: None, docs }
    });
    of_choices(merged, choices.collect(), ident)
}

/// An enum from values that are described one by one.
pub fn of_choices(merged: &Merged<'_>, choices: Vec<Choice>, ident: &str) -> ScalarEnum {
    let rust = |get: &dyn Fn(&crate::extensions::Rust) -> Option<String>| {
        merged.first(|schema| schema.extensions.rust.as_ref().and_then(get))
    };
    let closed = is_closed(merged);
    let wanted = choices.iter().map(|choice| {
        let text = text(&choice.value);
        let given = rust(&|rust| rust.variants.get(&text).cloned()).or_else(|| choice.name.clone());
        let name = given.unwrap_or_else(|| variant_ident(&text, ident));
        (text, name)
    });
    let wanted: Vec<(String, String)> = wanted.collect();
    let mut scope = Scope::reserving(["Unknown", "Self"].into_iter().filter(|_| !closed));
    let idents = names::unique(&mut scope, &wanted);
    let repr = match choices.first().map(|choice| &choice.value) {
        Some(ScalarValue::Integer(_)) => Primitive::I64,
        _ => Primitive::String,
    };
    let variants = choices
        .into_iter()
        .zip(idents)
        .map(|(Choice { value, docs, .. }, ident)| EnumVariant { ident, value, docs });
    ScalarEnum {
        variants: variants.collect(),
        unknown: (!closed).then(|| "Unknown".to_owned()),
        repr,
    }
}

/// Whether the specification says that its list is complete.
pub fn is_closed(merged: &Merged<'_>) -> bool {
    let openness =
        merged.first(|schema| schema.extensions.rust.as_ref().and_then(|rust| rust.openness));
    openness == Some(RustEnum::Closed)
}

/// What a variant says when nothing is said of its value.
pub fn value_docs(value: &ScalarValue) -> Docs {
    Docs(vec![docs::code(&text(value))])
}

fn text(value: &ScalarValue) -> String {
    match value {
        ScalarValue::String(text) => text.clone(),
        ScalarValue::Integer(number) => number.to_string(),
        ScalarValue::Bool(value) => value.to_string(),
    }
}

/// The name of the variant for a value, given as text, in an enum of the name.
pub fn variant_ident(value: &str, ident: &str) -> String {
    let enum_words = words::split(ident);
    let prefix = enum_words.last().map(|word| words::pascal(std::slice::from_ref(word)));
    let prefix = prefix.filter(|prefix| !prefix.starts_with(|c: char| c.is_ascii_digit()));
    let name = words::type_ident(&variant_words(value), prefix.as_deref().unwrap_or("Value"));
    // The variant that keeps other values is always called `Unknown`, whatever comes later.
    if name == "Unknown" { "UnknownValue".to_owned() } else { name }
}

fn variant_words(value: &str) -> Vec<String> {
    let mut characters = value.chars();
    let sign = match characters.next() {
        Some('-') => Some("minus"),
        Some('+') => Some("plus"),
        _ => None,
    };
    let signed = sign.filter(|_| characters.next().is_some_and(char::is_alphabetic));
    let spread = ratios(value);
    signed.map(str::to_owned).into_iter().chain(words::split(&spread)).collect()
}

/// Colons between digits as `x`.
fn ratios(value: &str) -> String {
    let characters: Vec<char> = value.chars().collect();
    let digit = |index: Option<usize>| {
        index.and_then(|index| characters.get(index)).is_some_and(char::is_ascii_digit)
    };
    let spread = characters.iter().enumerate().map(|(index, character)| {
        let between = digit(index.checked_sub(1)) && digit(Some(index + 1));
        if *character == ':' && between { 'x' } else { *character }
    });
    spread.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_variants() {
        let cases = [
            ("16:9", "AspectRatio", "Ratio16x9"),
            ("720p", "Resolution", "Resolution720p"),
            ("viduq3p-720p", "Model", "Viduq3p720p"),
            ("-created", "Sort", "MinusCreated"),
            ("1.5", "Version", "Version1_5"),
            ("", "Mode", "Empty"),
            ("unknown", "Mode", "UnknownValue"),
            ("*", "Event", "Star"),
            ("in_progress", "Status", "InProgress"),
            ("-1", "Level", "Minus1"),
        ];
        for (value, ident, expected) in cases {
            assert_eq!(variant_ident(value, ident), expected);
        }
    }
}
