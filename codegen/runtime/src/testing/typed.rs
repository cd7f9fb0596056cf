//! Trials of types: many values, each judged as JSON, and as what it decodes to.

use std::io::Write;

use super::verdicts::{case, has_all_digits};
use crate::codegen::{Json, encode_vec};
use crate::json::{Document, Element};
use crate::validate::{ReadError, Validate, ValidateJson};

/// The two verdicts of a type on a value.
pub type TypedJudge = fn(&str) -> Option<(bool, &'static str)>;

/// Whether the text is valid; and whether it decodes (else `undecodable`) to a value that has the
/// verdict of what it encodes to, and the reader says the same of it (`agrees`, else `differs`).
/// None where it is no JSON.
pub fn typed<T: Json + Validate + ValidateJson>(text: &str) -> Option<(bool, &'static str)> {
    let document = Document::read(text.as_bytes()).ok()?;
    let valid = T::validate_text(text.as_bytes()).is_ok();
    let decoded = T::decode(document.root());
    let read = match T::read_json(text.as_bytes()) {
        Ok(_) => valid && decoded.is_ok(),
        Err(ReadError::Mismatch { .. }) => valid && decoded.is_err(),
        Err(_) => !valid,
    };
    let verdict = match decoded {
        _ if !read => "differs",
        Err(_) => "undecodable",
        Ok(decoded) if agrees(&decoded, document.root()) => "agrees",
        Ok(_) => "differs",
    };
    Some((valid, verdict))
}

fn agrees<T: Json + Validate + ValidateJson>(decoded: &T, from: Element<'_>) -> bool {
    let asked = decoded.is_valid();
    let told = decoded.validate().is_ok();
    let again = T::validate_text(&encode_vec(decoded)).is_ok();
    // A type keeps numbers as Rust has them.
    asked == told && (asked == again || !has_all_digits(from))
}

/// Prints for every case whether it is `valid` or `invalid`, and what [`typed`] says. A line of
/// `cases` is the number of a judge and a JSON text, with a tab between.
pub fn typed_verdicts(cases: &str, judges: &[TypedJudge]) {
    for line in cases.lines() {
        let verdict = match case(line, judges).and_then(|(judge, text)| judge(text)) {
            Some((valid, typed)) => {
                format!("{} {typed}", if valid { "valid" } else { "invalid" })
            }
            None => "unreadable".to_owned(),
        };
        // Nobody listens any more when this fails.
        let _ = writeln!(std::io::stdout(), "{verdict}");
    }
}
