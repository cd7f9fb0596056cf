//! Smaller documents and values in which a difference may still be seen.

use bindery::source::push_escaped;
use serde_json::{Value, json};

/// Everything that is one step smaller than a schema document: a member or an item left out, a part
/// replaced by `true`.
pub fn documents(document: &Value) -> Vec<Value> {
    let mut smaller = Vec::new();
    for pointer in pointers(document) {
        smaller.extend(without(document, &pointer));
        if document.pointer(&pointer).is_some_and(Value::is_object) && !pointer.is_empty() {
            let mut other = document.clone();
            other.pointer_mut(&pointer).into_iter().for_each(|part| *part = json!(true));
            smaller.push(other);
        }
    }
    smaller
}

/// Everything that is one step smaller than a value.
pub fn values(value: &Value) -> Vec<Value> {
    let mut smaller: Vec<Value> =
        pointers(value).iter().filter_map(|pointer| without(value, pointer)).collect();
    for pointer in pointers(value).iter().filter(|pointer| !pointer.is_empty()) {
        smaller.extend(value.pointer(pointer).cloned());
        let mut other = value.clone();
        let part = other.pointer_mut(pointer).filter(|part| !part.is_null());
        if let Some(part) = part {
            *part = Value::Null;
            smaller.push(other);
        }
    }
    smaller
}

/// The value without the member or item at a place.
fn without(value: &Value, pointer: &str) -> Option<Value> {
    let (parent, token) = pointer.rsplit_once('/')?;
    let mut other = value.clone();
    match other.pointer_mut(parent)? {
        Value::Object(members) => {
            members.shift_remove(&token.replace("~1", "/").replace("~0", "~"))?;
        }
        Value::Array(items) => {
            items.remove(token.parse().ok()?);
        }
        _ => return None,
    }
    Some(other)
}

/// The places in a value, the outer ones first.
fn pointers(value: &Value) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut next = 0;
    while let Some(pointer) = found.get(next).cloned() {
        match value.pointer(&pointer) {
            Some(Value::Object(members)) => found.extend(members.keys().map(|name| {
                let mut member = format!("{pointer}/");
                push_escaped(&mut member, name);
                member
            })),
            Some(Value::Array(items)) => {
                found.extend((0..items.len()).map(|index| format!("{pointer}/{index}")));
            }
            _ => {}
        }
        next += 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_step_at_a_time() {
        let smaller = documents(&json!({ "not": { "type": "null" } }));
        let expected = [json!({}), json!({ "not": true }), json!({ "not": {} })];
        assert_eq!(smaller, expected);
        let smaller = values(&json!({ "x/y": [1] }));
        assert!(smaller.contains(&json!({})) && smaller.contains(&json!({ "x/y": [] })));
        assert!(smaller.contains(&json!([1])) && smaller.contains(&json!({ "x/y": null })));
    }
}
