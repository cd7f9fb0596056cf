//! The value beside a break shows that break, and not another one of the same body.

use bindery::diff::Proof;
use serde_json::{Value, json};

use super::document::{Document, compare, whole};

fn request(schema: &Value) -> Document {
    let content = json!({ "application/json": { "schema": schema } });
    let post = json!({
        "requestBody": { "required": true, "content": content },
        "responses": { "204": { "description": "Done" } },
    });
    Document::of(&whole(&json!({ "paths": { "/a": { "post": post } } })))
}

/// The kind and the value of each proof.
fn proofs(base: &Value, head: &Value) -> Vec<(&'static str, Value)> {
    let report = compare(&request(base), &request(head));
    let proved = report.causes.into_iter().filter_map(|cause| match cause.proof {
        Some(Proof::Proved { value, .. }) => Some((cause.kind, value)),
        _ => None,
    });
    proved.collect()
}

#[test]
fn what_is_forbidden_is_there() {
    let forbid = |name: &str| json!({ "not": { "required": [name] } });
    let base = json!({ "type": "object" });
    let head = json!({ "type": "object", "allOf": [forbid("a"), forbid("b"), forbid("c")] });
    let found = proofs(&base, &head);
    for name in ["a", "b", "c"] {
        let shows = |(_, value): &&(&str, Value)| value.get(name).is_some();
        assert_eq!(found.iter().filter(shows).count(), 1, "{name}: {found:?}");
    }
}

#[test]
fn each_limit_is_broken_by_itself() {
    let base = json!({ "type": "object", "properties": {
        "a": { "type": "string" }, "b": { "type": "integer" }, "c": { "type": "array" },
    } });
    let head = json!({ "type": "object", "properties": {
        "a": { "type": "string", "maxLength": 3 },
        "b": { "type": "integer", "minimum": 5 },
        "c": { "type": "array", "maxItems": 1 },
    }, "additionalProperties": false });
    let found = proofs(&base, &head);
    let value = |kind: &str| &found.iter().find(|(other, _)| *other == kind).unwrap().1;
    assert!(value("max-length-added")["a"].as_str().unwrap().len() > 3, "{found:?}");
    assert!(value("minimum-added")["b"].as_i64().unwrap() < 5, "{found:?}");
    assert!(value("max-items-added")["c"].as_array().unwrap().len() > 1, "{found:?}");
    let others = value("additional-properties-forbidden").as_object().unwrap().keys();
    assert!(others.into_iter().any(|key| !["a", "b", "c"].contains(&key.as_str())), "{found:?}");
}
