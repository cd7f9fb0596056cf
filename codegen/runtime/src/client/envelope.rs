//! Success and failure inside HTTP 2xx.

use serde_json::Value;

use crate::Response;
use crate::describe::{Envelope, Literal, Success};

/// Whether a body that came with 2xx says failure. A body that doesn't speak of it, or is no JSON,
/// doesn't.
pub(super) fn says_failure(envelope: &Envelope, response: &Response) -> bool {
    let Some(Success { pointer, equals }) = &envelope.success else { return false };
    let Ok(body) = serde_json::from_slice::<Value>(&response.body) else { return false };
    body.pointer(pointer).is_some_and(|found| !is(found, *equals))
}

fn is(found: &Value, expected: Literal) -> bool {
    match (found, expected) {
        (Value::Null, Literal::Null) => true,
        (Value::Bool(found), Literal::Bool(expected)) => *found == expected,
        (Value::String(found), Literal::Text(expected)) => found == expected,
        (Value::Number(found), Literal::Number(expected)) => found.as_f64() == Some(expected),
        _ => false,
    }
}
