//! Trials of types: many values, each judged as JSON, and as what it decodes to.

use std::io::Write;

use serde_json::Value;

use super::verdicts::case;
use crate::codegen::{Json, decode_value, encode_value};
use crate::validate::{Validate, ValidateJson};

/// The two verdicts of a type on a value.
pub type TypedJudge = fn(&Value) -> (bool, &'static str);

/// Whether the value is valid as JSON; and whether it decodes (else `undecodable`) to one that has
/// the verdict of what it encodes to (`agrees`, else `differs`).
pub fn typed<T: Json + Validate + ValidateJson>(value: &Value) -> (bool, &'static str) {
    let valid = T::is_valid_json(value);
    let Ok(decoded) = decode_value::<T>(value) else { return (valid, "undecodable") };
    let asked = decoded.is_valid();
    let told = decoded.validate().is_ok();
    let again = T::is_valid_json(&encode_value(&decoded));
    (valid, if asked == told && asked == again { "agrees" } else { "differs" })
}

/// Prints for every case whether it is `valid` or `invalid`, and what [`typed`] says. A line of
/// `cases` is the number of a judge and a JSON text, with a tab between.
pub fn typed_verdicts(cases: &str, judges: &[TypedJudge]) {
    for line in cases.lines() {
        let verdict = match case(line, judges) {
            Some((judge, value)) => {
                let (valid, typed) = judge(&value);
                format!("{} {typed}", if valid { "valid" } else { "invalid" })
            }
            None => "unreadable".to_owned(),
        };
        // Nobody listens any more when this fails.
        let _ = writeln!(std::io::stdout(), "{verdict}");
    }
}
