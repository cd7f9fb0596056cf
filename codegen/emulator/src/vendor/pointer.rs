//! JSON pointers into values that change.

use serde_json::{Map, Value};

/// Puts a value at a pointer. Objects on the way are made where nothing is.
pub(crate) fn set(value: &mut Value, pointer: &str, new: Value) {
    let Some((parent, name)) = pointer.rsplit_once('/') else {
        *value = new;
        return;
    };
    if value.pointer(parent).is_none_or(|it| !it.is_object() && !it.is_array()) {
        set(value, parent, Value::Object(Map::new()));
    }
    match value.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.insert(unescape(name), new);
        }
        Some(Value::Array(items)) => {
            let index = name.parse().unwrap_or(items.len());
            match items.get_mut(index) {
                Some(item) => *item = new,
                None => items.push(new),
            }
        }
        _ => {}
    }
}

/// Takes what is at a pointer away.
pub(crate) fn remove(value: &mut Value, pointer: &str) {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return };
    match value.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.shift_remove(&unescape(name));
        }
        Some(Value::Array(items)) => {
            if let Some(index) = name.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}

/// Calls a function with every part of a value that has no parts.
pub(crate) fn each_leaf(value: &mut Value, act: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each_leaf(item, act)),
        Value::Object(members) => members.values_mut().for_each(|item| each_leaf(item, act)),
        leaf => act(leaf),
    }
}

/// Whether a function holds for any text in a value.
pub(crate) fn any_text(value: &Value, holds: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => holds(text),
        Value::Array(items) => items.iter().any(|item| any_text(item, holds)),
        Value::Object(members) => members.values().any(|item| any_text(item, holds)),
        _ => false,
    }
}

fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_put_where_a_pointer_leads() {
        let mut value = json!({ "a": [1, { "b": 2 }], "c": "text" });
        set(&mut value, "/a/1/b", json!(3));
        set(&mut value, "/c/d/e~1f", json!(4));
        remove(&mut value, "/a/0");
        assert_eq!(value, json!({ "a": [{ "b": 3 }], "c": { "d": { "e/f": 4 } } }));
        set(&mut value, "", json!(null));
        assert_eq!(value, json!(null));
    }
}
