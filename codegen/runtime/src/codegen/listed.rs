//! Values that a description lists one by one.

use serde_json::Value;

use super::Mismatch;
use crate::validate::equal;

/// The place of the value in a list of JSON texts. Numbers are compared by value.
pub fn listed(value: &Value, list: &[&str]) -> Option<usize> {
    let same = |text: &&str| match serde_json::from_str::<Value>(text) {
        Ok(listed) => equal(value, &listed),
        Err(_) => false,
    };
    list.iter().position(same)
}

/// The value is not in the list.
pub fn unlisted(value: &Value) -> Mismatch {
    Mismatch::new(format!("`{value}` is none of the values"))
}
