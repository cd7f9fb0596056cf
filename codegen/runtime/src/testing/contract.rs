//! What the contract tests of generated crates assert. Whatever does not hold panics, as tests do.

use serde_json::Value;

use super::Server;
use crate::RequestOptions;
use crate::codegen::{Json, decode_slice, encode_value};
use crate::validate::{Validate, ValidateJson};

/// The value of an example.
///
/// # Panics
/// When the example does not decode.
pub fn decoded<T: Json>(example: &str) -> T {
    match decode_slice(example.as_bytes()) {
        Ok(value) => value,
        Err(mismatch) => panic!("the example does not decode: {mismatch}\n{example}"),
    }
}

/// The value of an example, which breaks no rule, whether as JSON or as a typed value.
///
/// # Panics
/// When the example does not decode, or breaks a rule.
pub fn accepted<T: Json + Validate + ValidateJson>(example: &str) -> T {
    if let Err(violations) = T::validate_json(&json(example)) {
        panic!("the example breaks rules as JSON: {violations}\n{example}");
    }
    let value: T = decoded(example);
    if let Err(violations) = value.validate() {
        panic!("the example breaks rules as a typed value: {violations}\n{example}");
    }
    value
}

/// Decodes an example and encodes it again: the same must come out.
///
/// # Panics
/// When it does not.
pub fn round_trip<T: Json>(example: &str) {
    let again = encode_value(&decoded::<T>(example));
    assert_same(&again, &json(example), "what is encoded again is another value");
}

/// Sends a paid call as it is, and once.
pub fn as_it_is() -> RequestOptions {
    RequestOptions::new().attempts(1).correlate(false)
}

/// The one request that has arrived. No target: it is not compared.
///
/// # Panics
/// When another one has arrived, or none, or several.
pub fn expect_request(
    server: &Server,
    method: &str,
    target: Option<&str>,
    headers: &[(&str, &str)],
    body: Option<&str>,
) {
    let received = server.take_received();
    let [request] = received.as_slice() else {
        panic!("one request should have arrived, but there are {}", received.len());
    };
    assert_eq!(request.method, method);
    if let Some(target) = target {
        assert_eq!(request.target, target);
    }
    for (name, value) in headers {
        assert_eq!(request.header(name), Some(*value), "the header `{name}`");
    }
    match (body, request.json()) {
        (None, _) => assert!(request.body.is_empty(), "a body has arrived"),
        (Some(body), Some(received)) => assert_same(&received, &json(body), "another body arrived"),
        (Some(_), None) => panic!("no JSON has arrived: {:?}", request.body),
    }
}

fn json(text: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("the example is no JSON: {error}\n{text}"),
    }
}

fn assert_same(found: &Value, expected: &Value, what: &str) {
    assert!(same(found, expected), "{what}\nexpected: {expected:#}\nfound: {found:#}");
}

/// Equality in which `1` and `1.0` are one number, and a member that is null may be missing: where
/// a specification says that both mean the same, only one of them is written.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let names = a.keys().chain(b.keys());
            let member = |of: &serde_json::Map<String, Value>, name: &String| {
                of.get(name).cloned().unwrap_or_default()
            };
            names.into_iter().all(|name| same(&member(a, name), &member(b, name)))
        }
        (a, b) => a == b,
    }
}
