//! What the interpreter of schemas says, in the words of a diagnostic.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;

use crate::source::{Node, Span, push_escaped};

/// Something wrong with a part of a value.
pub struct Objection {
    /// JSON pointer to the part.
    pointer: String,
    /// The member of the part that is too much, if it is one.
    member: Option<String>,
    /// What is wrong.
    pub message: String,
}

impl Objection {
    /// Where the part stands in a value.
    pub fn span(&self, value: &Node) -> Span {
        let part = value.pointer(&self.pointer).unwrap_or(value);
        let key = self.member.as_ref().and_then(|name| part.as_object()?.key_span(name));
        key.unwrap_or(part.span)
    }
}

/// What an error says. Where a value has none of several forms, what keeps it from the closest.
pub fn objections(error: &ValidationError<'_>) -> Vec<Objection> {
    match error.kind() {
        ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context } => {
            let found = context.iter().min_by_key(|errors| distance(errors, error));
            match found {
                Some(errors) if distance(errors, error) < ANOTHER_KIND => {
                    errors.iter().flat_map(objections).collect()
                }
                _ => vec![whole(error, "has none of the forms that its schema allows")],
            }
        }
        ValidationErrorKind::OneOfMultipleValid { .. } => {
            vec![whole(error, "has several of the forms of which its schema allows one")]
        }
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
            unexpected.iter().map(|name| unexpected_member(error, name)).collect()
        }
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            vec![whole(error, &format!("lacks `{name}`, which its schema requires"))]
        }
        ValidationErrorKind::FalseSchema => vec![whole(error, "is not allowed here")],
        ValidationErrorKind::Not { .. } => vec![whole(error, "has a form that `not` forbids")],
        _ => vec![plain(error)],
    }
}

/// The weight of a value that is of another kind altogether.
const ANOTHER_KIND: usize = 1_000;

/// How far a value is from a form: a wrong kind or constant tells more than a missing member.
fn distance(errors: &[ValidationError<'_>], around: &ValidationError<'_>) -> usize {
    let root = around.instance_path().as_str().len();
    let weight = |error: &ValidationError<'_>| {
        let here = error.instance_path().as_str().len() == root;
        match error.kind() {
            ValidationErrorKind::Type { .. } if here => ANOTHER_KIND,
            ValidationErrorKind::Constant { .. } => 50,
            ValidationErrorKind::Enum { .. } => 20,
            ValidationErrorKind::AdditionalProperties { unexpected } => 12 * unexpected.len(),
            ValidationErrorKind::Required { .. } => 8,
            _ => 2,
        }
    };
    errors.iter().map(weight).sum()
}

fn whole(error: &ValidationError<'_>, says: &str) -> Objection {
    let pointer = error.instance_path().as_str().to_owned();
    let subject = if pointer.is_empty() { "the value".to_owned() } else { format!("`{pointer}`") };
    Objection { pointer, member: None, message: format!("{subject} {says}") }
}

fn unexpected_member(error: &ValidationError<'_>, name: &str) -> Objection {
    let pointer = error.instance_path().as_str().to_owned();
    let mut place = format!("{pointer}/");
    push_escaped(&mut place, name);
    let message = format!("`{place}` is a member that its schema does not allow");
    Objection { pointer, member: Some(name.to_owned()), message }
}

/// The interpreter's own words, without what would not fit on a screen.
fn plain(error: &ValidationError<'_>) -> Objection {
    const LONGEST: usize = 160;
    let words = error.to_string();
    let shown = match words.char_indices().nth(LONGEST) {
        None => words,
        Some((end, _)) => format!("{}…", &words[..end]),
    };
    let pointer = error.instance_path().as_str().to_owned();
    let message = match pointer.is_empty() {
        true => shown,
        false => format!("`{pointer}`: {shown}"),
    };
    Objection { pointer, member: None, message }
}
