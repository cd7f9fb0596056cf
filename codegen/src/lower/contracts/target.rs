//! The path and query string of a call, where its parameters are plain.

use serde_json::Value;

use super::calls::is_in_target;
use crate::ir::{Operation, Parameter, Place, Style};

/// The path and query string; none where a parameter is written in a way that only the runtime
/// knows.
pub(super) fn target(operation: &Operation, arguments: &[Value]) -> Option<String> {
    let mut path = operation.path.clone();
    let mut pairs = Vec::new();
    for (parameter, value) in operation.arguments().zip(arguments) {
        if !is_in_target(parameter.layout.place) {
            continue;
        }
        let text = plain(parameter, value)?;
        let name = &parameter.layout.name;
        match parameter.layout.place {
            Place::Path => path = path.replace(&format!("{{{name}}}"), &text),
            _ if is_plain(name) => pairs.push(format!("{name}={text}")),
            _ => return None,
        }
    }
    if path.contains(['{', '}', '?']) || !path.chars().all(|c| c == '/' || is_unreserved(c)) {
        return None;
    }
    let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
    // A base address of the operation's own does not hold where the test sets one.
    Some(path + &query)
}

/// A scalar that is written as it is.
fn plain(parameter: &Parameter, value: &Value) -> Option<String> {
    let style = match parameter.layout.place {
        Place::Path => Style::Simple,
        _ => Style::Form,
    };
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) if number.is_i64() || number.is_u64() => number.to_string(),
        _ => return None,
    };
    (parameter.layout.style == style && is_plain(&text)).then_some(text)
}

fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_unreserved)
}

fn is_unreserved(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~".contains(character)
}
