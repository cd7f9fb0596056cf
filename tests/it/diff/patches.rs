//! The steps from the older document to the newer one, done.

use bindery::diff::PatchOperation;
use serde_json::Value;

/// Does the steps of a JSON Patch (RFC 6902).
pub fn apply(document: &mut Value, steps: &[PatchOperation]) {
    for step in steps {
        match step {
            PatchOperation::Add { path, value } => add(document, path, value.clone()),
            PatchOperation::Remove { path } => remove(document, path),
            PatchOperation::Replace { path, value } => {
                *document.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = value.clone();
            }
        }
    }
}

/// What holds the place, and the last word of its pointer.
fn parent<'v>(document: &'v mut Value, path: &str) -> (&'v mut Value, String) {
    let (parent, key) = path.rsplit_once('/').unwrap_or_else(|| panic!("`{path}` is no pointer"));
    let key = key.replace("~1", "/").replace("~0", "~");
    (document.pointer_mut(parent).unwrap_or_else(|| panic!("{path}")), key)
}

fn add(document: &mut Value, path: &str, value: Value) {
    if path.is_empty() {
        *document = value;
        return;
    }
    let (parent, key) = parent(document, path);
    match parent {
        Value::Array(items) => items.insert(key.parse().unwrap(), value),
        Value::Object(members) => assert!(members.insert(key, value).is_none(), "{path} is there"),
        _ => panic!("{path} leads into a scalar"),
    }
}

fn remove(document: &mut Value, path: &str) {
    let (parent, key) = parent(document, path);
    match parent {
        Value::Array(items) => drop(items.remove(key.parse().unwrap())),
        Value::Object(members) => {
            assert!(members.shift_remove(&key).is_some(), "{path} is not there")
        }
        _ => panic!("{path} leads into a scalar"),
    }
}

/// Whether two values are equal, numbers by their value, members in any order.
pub fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || one.as_f64() == other.as_f64()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|it| same(value, it)))
        }
        _ => one == other,
    }
}

#[test]
fn the_examples_of_the_rfc() {
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let mut document = value(r#"{"a/b": [1, 3], "c": {"~": null}}"#);
    let steps = [
        PatchOperation::Add { path: "/a~1b/1".to_owned(), value: value("2") },
        PatchOperation::Remove { path: "/c/~0".to_owned() },
        PatchOperation::Replace { path: "/a~1b/0".to_owned(), value: value("[]") },
        PatchOperation::Add { path: "/a~1b/3".to_owned(), value: value("4") },
    ];
    apply(&mut document, &steps);
    assert!(same(&document, &value(r#"{"c": {}, "a/b": [[], 2.0, 3, 4]}"#)), "{document}");
    assert!(!same(&document, &value(r#"{"c": {}, "a/b": [[], 3, 2, 4]}"#)));
}
