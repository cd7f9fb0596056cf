//! JSON pointers (RFC 6901) into answers.

use std::borrow::Cow;

use crate::json::{Node, NodeKind};
use crate::validate::rules::Exact;

/// The longest text that is taken for an id, in bytes.
const LONGEST_ID: usize = 512;

/// The value that a pointer leads to.
pub(crate) fn at<'v>(root: Node<'v>, pointer: &str) -> Option<Node<'v>> {
    tokens(pointer).try_fold(root, |value, token| step(value, &token))
}

/// The values that a pointer leads to in which `*` stands for every item of a list.
pub(crate) fn all<'v>(root: Node<'v>, pointer: &str) -> Vec<Node<'v>> {
    tokens(pointer).fold(vec![root], |values, token| match &*token {
        "*" => values.into_iter().filter_map(Node::as_list).flat_map(|list| list.iter()).collect(),
        token => values.into_iter().filter_map(|value| step(value, token)).collect(),
    })
}

/// The text of a scalar that the first of some pointers leads to.
pub(crate) fn text(root: Node<'_>, pointers: &[&str]) -> Option<String> {
    pointers.iter().find_map(|pointer| scalar(at(root, pointer)?))
}

/// A scalar as text; neither null nor an empty text is one.
pub(crate) fn scalar(value: Node<'_>) -> Option<String> {
    match value.kind() {
        NodeKind::Text(text) if !text.is_empty() => Some(text.to_owned()),
        NodeKind::Bool(value) => Some(value.to_string()),
        NodeKind::Number(number) => Some(match number {
            Exact::Integer(number) => number.to_string(),
            Exact::Float(number) => number.to_string(),
            Exact::Decimal(number) => number.text().to_owned(),
        }),
        _ => None,
    }
}

/// An id: a text or a number, not longer than ids are.
pub(crate) fn id(root: Node<'_>, pointer: &str) -> Option<String> {
    let value = at(root, pointer).filter(|value| value.as_bool().is_none())?;
    scalar(value).filter(|id| id.len() <= LONGEST_ID)
}

/// The unescaped tokens of a pointer.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(|token| match token.contains('~') {
        true => Cow::Owned(token.replace("~1", "/").replace("~0", "~")),
        false => Cow::Borrowed(token),
    })
}

fn step<'v>(value: Node<'v>, token: &str) -> Option<Node<'v>> {
    match value.as_object() {
        Some(members) => members.get(token),
        None => value.as_list()?.get(token.parse().ok()?),
    }
}
