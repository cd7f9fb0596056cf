//! Values that a description lists one by one.

use serde_json::Value;

use super::Mismatch;
use crate::json::{Document, Node};
use crate::validate::equal;

/// The place of the value in a list of JSON texts. Numbers are compared by value.
pub fn listed(value: &Value, list: &[&str]) -> Option<usize> {
    let same = |text: &&str| match Document::read(text.as_bytes()) {
        Ok(listed) => equal(Node::Value(value), Node::Element(listed.root())),
        Err(_) => false,
    };
    list.iter().position(same)
}

/// The value is not in the list.
pub fn unlisted(value: &Value) -> Mismatch {
    Mismatch::new(format!("`{value}` is none of the values"))
}
