//! What the answer to a query says of its task.

#[cfg(not(target_arch = "wasm32"))]
use crate::Error;
#[cfg(not(target_arch = "wasm32"))]
use crate::clock::wall;
use crate::codegen::Mismatch;
use crate::describe::Task;
use crate::json::{Document, Node, NodeKind};
#[cfg(not(target_arch = "wasm32"))]
use crate::machine::{Observation, retry_after};
use crate::{Response, TaskHandle, TaskState, pointer, read};

/// What the answer to a query says, whatever its type.
pub(super) struct Seen {
    pub(super) state: TaskState,
    pub(super) progress: Option<f64>,
    pub(super) files: Vec<String>,
    pub(super) has_result: bool,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
}

/// Reads the answer by the pointers of the description. What is said to people is masked.
pub(super) fn seen(
    task: &Task,
    handle: &TaskHandle,
    response: &Response,
    mask: impl Fn(String) -> String,
) -> Result<Seen, Mismatch> {
    let document = Document::read(read::without_mark(&response.body))
        .map_err(|error| Mismatch::new(error.to_string()))?;
    let root = Node::Element(document.root());
    if let Some(place) = task.query_id
        && let Some(other) = pointer::id(root, place)
        && other != handle.id()
    {
        return Err(Mismatch::new("the answer is about another task"));
    }
    let state = pointer::text(root, &[task.state])
        .ok_or_else(|| Mismatch::new(format!("there is no state at {}", task.state)))?;
    let files = task.files.iter().flat_map(|place| pointer::all(root, place));
    Ok(Seen {
        state: TaskState::of(mask(state), &task.states),
        progress: progress(task, root),
        files: files.filter_map(|file| file.as_text().map(str::to_owned)).collect(),
        has_result: pointer::at(root, task.result).is_some_and(is_something),
        code: pointer::text(root, task.failure_code).map(&mask),
        message: pointer::text(root, task.failure_message).map(&mask),
    })
}

/// How far the task is, from 0 to 1.
fn progress(task: &Task, root: Node<'_>) -> Option<f64> {
    let (place, whole) = task.progress?;
    let text = pointer::scalar(pointer::at(root, place)?)?;
    let part = text.parse::<f64>().ok()? / whole;
    part.is_finite().then(|| part.clamp(0.0, 1.0))
}

fn is_something(value: Node<'_>) -> bool {
    match value.kind() {
        NodeKind::Null => false,
        NodeKind::Text(text) => !text.is_empty(),
        NodeKind::List(items) => !items.is_empty(),
        NodeKind::Object(members) => !members.is_empty(),
        NodeKind::Bool(_) | NodeKind::Number(_) => true,
    }
}

#[cfg(not(target_arch = "wasm32"))]
/// What a query that has no answer means for waiting.
pub(super) fn observation(error: &Error, at_once: impl FnOnce() -> bool) -> Observation {
    let headers = error.response().map(|response| &response.headers);
    let asked = headers.and_then(|headers| retry_after(headers, wall()));
    let status = match error {
        Error::Configuration(_) | Error::InvalidRequest(_) => return Observation::Refused,
        Error::Envelope(refusal) => {
            match refusal.vendor_code().and_then(|code| code.parse().ok()) {
                Some(status @ 300..=599_u16) => status,
                _ => return Observation::Refused,
            }
        }
        Error::Status(refusal) => refusal.response().status,
        _ => 0,
    };
    match status {
        404 => Observation::Missing,
        429 => Observation::Busy { retry_after: asked },
        0 | 408 | 425 | 500..=599 => Observation::Broken { at_once: at_once(), retry_after: asked },
        _ => Observation::Refused,
    }
}
