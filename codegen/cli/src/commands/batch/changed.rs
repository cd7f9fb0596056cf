//! Looks in the journal for rows that are not what was sent under their keys, before the first is sent.

use std::path::Path;

use bindery_runtime::{Item, Journal, Stage, TaskHandle, VendorClient};
use serde_json::{Value, json};

use super::rows::{Row, Rows};
use crate::commands::journal::stage;
use crate::failure::Failure;
use crate::shown;

/// Rows that are told of one by one.
const SHOWN: usize = 20;

/// A row, and what the journal has under its key.
struct Changed<'r> {
    row: &'r Row,
    item: Item,
    /// Whether that was sent to another address.
    is_elsewhere: bool,
}

/// Nothing is sent while a row is another request than was sent under its key: keys that are numbers have shifted,
/// perhaps, so that a row at the end would be sent, and paid, again.
pub async fn expect_none(
    rows: &Rows,
    journal: &Journal,
    client: &VendorClient,
    operation: &str,
    place: &Path,
) -> Result<(), Failure> {
    let mut changed = Vec::new();
    for row in &rows.rows {
        let known = journal.item(&row.key);
        if known.is_none_or(|item| item.stage == Stage::Open) {
            continue;
        }
        let body = rows.body(row, client, operation).await?;
        let call = client.create(operation, body);
        let before = call.and_then(|call| Ok((call.request()?, journal.changed(&row.key, call)?)));
        let (request, item) = before.map_err(|error| Failure::of_setup(&error))?;
        if let Some(item) = item {
            let origin = item.task.as_ref().and_then(TaskHandle::origin);
            let is_elsewhere = origin.is_some_and(|origin| !request.url.starts_with(origin));
            changed.push(Changed { row, item, is_elsewhere });
        }
    }
    match changed.as_slice() {
        [] => Ok(()),
        changed => Err(told(changed, rows, place)),
    }
}

fn told(changed: &[Changed<'_>], rows: &Rows, place: &Path) -> Failure {
    let verb = if changed.len() == 1 { "is" } else { "are" };
    let mut what = format!(
        "{} of {} rows {verb} not the request that the journal {} has under their keys (the members, the create or \
         the address differ), so nothing was sent:",
        changed.len(),
        rows.rows.len(),
        place.display(),
    );
    for Changed { row, item, .. } in changed.iter().take(SHOWN) {
        let (line, key) = (row.line, row.key.escape_debug());
        what.push_str(&format!("\n  line {line}, key {key}: {}", before(item)));
    }
    if changed.len() > SHOWN {
        what.push_str(&format!("\n  … and {} more", changed.len() - SHOWN));
    }
    let is_numbered = changed.iter().any(|it| it.row.is_numbered);
    let next = match changed.iter().all(|it| it.is_elsewhere) {
        true => ELSEWHERE,
        false if is_numbered => NUMBERED,
        false => KEYED,
    };
    let rows: Vec<_> = changed.iter().map(as_json).collect();
    Failure::invalid(what, next).with("rows", rows)
}

const ELSEWHERE: &str = "these rows were sent to another address: give its --base-url again; with another --journal \
                         every row is sent, and paid, at this address as well";
const NUMBERED: &str = "rows without a key of their own are known by their numbers, which shift when a row is put in, \
                        taken out or moved: give them a `key` (in CSV a column, in JSONL \
                        beside `body`), which for rows that were sent is the number that they \
                        had then; another --journal knows of nothing that was sent, and pays for every row again";
const KEYED: &str = "make these rows what they were, or give them new keys, under which they are paid by themselves";

/// What the journal has.
fn before(item: &Item) -> String {
    let sent = shown::time(item.sent_at);
    match &item.task {
        Some(task) => {
            let origin = task.origin().map(|origin| format!(" at {origin}")).unwrap_or_default();
            format!("another request was sent {sent}, and is {task}{origin}")
        }
        None => format!("another request was sent {sent}, and is {}", stage(item.stage)),
    }
}

fn as_json(Changed { row, item, .. }: &Changed<'_>) -> Value {
    json!({
        "line": row.line,
        "key": row.key,
        "handle": item.task.as_ref().map(ToString::to_string),
        "sent_at": item.sent_at,
    })
}
