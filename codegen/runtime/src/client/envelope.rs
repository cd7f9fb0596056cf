//! What a body that came with HTTP 2xx tells, read once: whether it is a failure, and the id of the task that began.

use crate::describe::{Envelope, Literal, Operation, Success};
use crate::json::{Document, Node, NodeKind};
use crate::validate::rules::Exact;
use crate::{Response, pointer, read};

/// What the body tells. One that is no JSON tells nothing.
#[derive(Default)]
pub(super) struct Told {
    /// A body that doesn't speak of failure is none.
    pub(super) failure: bool,
    pub(super) task_id: Option<String>,
}

impl Told {
    pub(super) fn by(response: &Response, envelope: &Envelope, operation: &Operation) -> Self {
        let task = operation.create.and_then(|create| create.task);
        if envelope.success.is_none() && task.is_none() {
            return Self::default();
        }
        let Ok(body) = Document::read(read::without_mark(&response.body)) else {
            return Self::default();
        };
        let root = Node::Element(body.root());
        let failure = envelope.success.as_ref().is_some_and(|success| says_failure(root, success));
        Self { failure, task_id: task.and_then(|task| pointer::id(root, task.id)) }
    }
}

fn says_failure(root: Node<'_>, Success { pointer, equals }: &Success) -> bool {
    pointer::at(root, pointer).is_some_and(|found| !is(found, *equals))
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
