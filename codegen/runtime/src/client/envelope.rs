//! Success and failure inside HTTP 2xx.

use crate::describe::{Envelope, Literal, Success};
use crate::json::{Document, Node, NodeKind};
use crate::validate::rules::Exact;
use crate::{Response, pointer, read};

/// Whether a body that came with 2xx says failure. A body that doesn't speak of it, or is no JSON,
/// doesn't.
pub(super) fn says_failure(envelope: &Envelope, response: &Response) -> bool {
    let Some(Success { pointer, equals }) = &envelope.success else { return false };
    let Ok(body) = Document::read(read::without_mark(&response.body)) else { return false };
    pointer::at(Node::Element(body.root()), pointer).is_some_and(|found| !is(found, *equals))
}

fn is(found: Node<'_>, expected: Literal) -> bool {
    match (found.kind(), expected) {
        (NodeKind::Null, Literal::Null) => true,
        (NodeKind::Bool(found), Literal::Bool(expected)) => found == expected,
        (NodeKind::Text(found), Literal::Text(expected)) => found == expected,
        (NodeKind::Number(found), Literal::Number(expected)) => as_float(found) == Some(expected),
        _ => false,
    }
}

fn as_float(number: Exact<'_>) -> Option<f64> {
    match number {
        // Codes are small, and beyond 2^53 the nearest float is as good as another.
        Exact::Integer(number) => Some(number as f64),
        Exact::Float(number) => Some(number),
        Exact::Decimal(number) => number.text().parse().ok(),
    }
}
