//! An entry of the list of what is allowed, in YAML. A reason is to be added by whoever allows it.

use bindery::diff::{Cause, Spot};

use crate::diff_report::words::is_harmful;

/// The entry of a cause. Strings are written as JSON has them, which YAML reads alike.
pub fn entry(cause: &Cause) -> String {
    let value = |spot: &Option<Spot>| {
        let value = spot.as_ref().and_then(|spot| spot.value.as_deref());
        value.map_or_else(|| "null".to_owned(), quoted)
    };
    format!(
        "- kind: {}\n  pointer: {}\n  before: {}\n  after: {}\n  reason: \"\"\n",
        cause.kind,
        quoted(&cause.owner),
        value(&cause.before),
        value(&cause.after)
    )
}

/// A string between quotes. Whatever can't be seen is written as an escape.
fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' | '\r' | '\t' => quoted.extend(character.escape_default()),
            _ if is_harmful(character) => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
