//! Finds out what became of a paid call whose outcome is not known.

use super::Unknown;
use crate::call::Call;
use crate::client::Core;
use crate::codegen::{Json, Mismatch};
use crate::describe::{List, Operation};
use crate::json::{Document, Node};
use crate::{Error, Response, Task, pointer, read};

/// What could be found out about a paid call whose outcome is not known.
#[derive(Debug)]
pub enum Reconciled<A> {
    /// The vendor has the task. It is charged; go on with it.
    Found(Task<A>),
    /// The vendor's list of tasks does not have it now. It can still come: a vendor that was slow to take a request
    /// may be slow to list it. Only somebody who knows the vendor can say after what time this means that nothing
    /// was charged.
    NotListed,
    /// The API has no way to find out. The correlation id, if there is one, helps the vendor's support.
    CannotTell,
}

/// Asks the vendor: for the task itself where its id is known, else for the list of tasks where there is one.
///
/// # Errors
/// When the vendor doesn't answer. Nothing is known then; ask later.
pub async fn reconcile<A: Json + Send>(
    core: &Core,
    operations: &[&'static Operation],
    unknown: &Unknown,
) -> Result<Reconciled<A>, Error> {
    if let Some(handle) = unknown.task() {
        let task = Task::of_handle(core, operations, handle.clone())?;
        match task.poll_once().await {
            Ok(_) => return Ok(Reconciled::Found(task)),
            // What looked like an id of a task is none.
            Err(Error::Status(refusal)) if matches!(refusal.response().status, 400 | 404) => {}
            Err(error) => return Err(error),
        }
    }
    let operation = unknown.operation();
    let create =
        operation.and_then(|operation| Some((operation, operation.create?.task?.list.as_ref()?)));
    let (Some((operation, list)), Some(id)) = (create, unknown.correlation_id()) else {
        return Ok(Reconciled::CannotTell);
    };
    let response = Call::new(core, list.operation).fetch().await?;
    match find(list, &response, id) {
        Ok(Some(id)) => {
            let handle = core.handle(operation, None, id);
            Ok(Reconciled::Found(Task::of_operation(core, operation, handle)?))
        }
        Ok(None) => Ok(Reconciled::NotListed),
        Err(mismatch) => Err(core.unreadable(list.operation, mismatch, response)),
    }
}

/// The id of the task that was sent with this text.
fn find(list: &List, response: &Response, text: &str) -> Result<Option<String>, Mismatch> {
    let document = Document::read(read::without_mark(&response.body))
        .map_err(|error| Mismatch::new(error.to_string()))?;
    let items = pointer::at(Node::Element(document.root()), list.items).and_then(Node::as_list);
    let items = items
        .ok_or_else(|| Mismatch::new(format!("there is no list of tasks at {}", list.items)))?;
    let is_it =
        |item: &Node<'_>| pointer::text(*item, &[list.correlation]).as_deref() == Some(text);
    Ok(items.iter().find(is_it).and_then(|item| pointer::id(item, list.id)))
}
