//! Looks in the journal for rows that do not fit what was sent, before the first is sent.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use bindery_runtime::batch::{Item, Stage};
use bindery_runtime::{Journal, TaskHandle, VendorClient};
use serde_json::{Value, json};

use super::rows::{Row, Rows};
use crate::commands::journal::stage;
use crate::failure::Failure;
use crate::shown;

/// Rows that are told of one by one.
const SHOWN: usize = 20;

/// A row, and what was sent that it does not fit.
struct Changed<'r> {
    row: &'r Row,
    item: Item,
    how: How,
}

#[derive(Clone, PartialEq, Eq)]
enum How {
    /// Another request was sent under the row's key.
    Other,
    /// It was sent under the row's key to another address.
    Elsewhere,
    /// The row's request was sent under this key, of which there is no row any more.
    Moved(String),
}

/// Who looks, and where.
pub struct Looking<'a> {
    pub journal: &'a Journal,
    /// The journal's file.
    pub place: &'a Path,
    pub client: &'a VendorClient,
    pub operation: &'a str,
}

/// Nothing is sent while a row is another request than was sent under its key, or was sent under a number that it
/// no longer has: where numbers have shifted, it would be paid again.
pub async fn expect_none(rows: &Rows, looking: &Looking<'_>) -> Result<(), Failure> {
    let orphans = orphans(rows, looking.journal);
    let mut changed = Vec::new();
    for row in &rows.rows {
        let known = looking.journal.item(&row.key).filter(|item| item.stage != Stage::Open);
        if known.is_some() || (row.is_numbered && !orphans.is_empty()) {
            changed.extend(look(rows, row, known, &orphans, looking).await?);
        }
    }
    match changed.as_slice() {
        [] => Ok(()),
        changed => Err(told(changed, rows, looking.place)),
    }
}

/// Items that were sent and of which there is no row any more, by their requests.
type Orphans = HashMap<String, (String, Item)>;

fn orphans(rows: &Rows, journal: &Journal) -> Orphans {
    let keys: HashSet<&str> = rows.rows.iter().map(|row| row.key.as_str()).collect();
    let sent = journal.items().into_iter().filter(|(_, item)| item.stage != Stage::Open);
    let without = sent.filter(|(key, _)| !keys.contains(key.as_str()));
    without.map(|(key, item)| (item.request.clone(), (key, item))).collect()
}

async fn look<'r>(
    rows: &Rows,
    row: &'r Row,
    known: Option<Item>,
    orphans: &Orphans,
    looking: &Looking<'_>,
) -> Result<Option<Changed<'r>>, Failure> {
    let Looking { client, operation, .. } = looking;
    let body = rows.body(row, client, operation).await?;
    let call = client.create(operation, body);
    let seen = call.and_then(|call| Ok((call.request()?, Journal::digest(call)?)));
    let (request, digest) = seen.map_err(|error| Failure::of_setup(&error))?;
    let Some(item) = known else {
        let moved = orphans.get(&digest).cloned();
        return Ok(moved.map(|(key, item)| Changed { row, item, how: How::Moved(key) }));
    };
    if item.request == digest {
        return Ok(None);
    }
    let origin = item.task.as_ref().and_then(TaskHandle::origin);
    let is_elsewhere = origin.is_some_and(|origin| !request.url.starts_with(origin));
    let how = if is_elsewhere { How::Elsewhere } else { How::Other };
    Ok(Some(Changed { row, item, how }))
}

fn told(changed: &[Changed<'_>], rows: &Rows, place: &Path) -> Failure {
    let verb = if changed.len() == 1 { "does" } else { "do" };
    let mut what = format!(
        "{} of {} rows {verb} not fit what the journal {} says was sent, so nothing was sent now:",
        changed.len(),
        rows.rows.len(),
        place.display(),
    );
    for it in changed.iter().take(SHOWN) {
        let (line, key) = (it.row.line, it.row.key.escape_debug());
        what.push_str(&format!("\n  line {line}, key {key}: {}", before(it)));
    }
    if changed.len() > SHOWN {
        what.push_str(&format!("\n  … and {} more", changed.len() - SHOWN));
    }
    let is_numbered = changed.iter().any(|it| it.row.is_numbered);
    let next = match changed.iter().all(|it| it.how == How::Elsewhere) {
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
                        taken out or moved: give them a `key` (in CSV a column, in JSONL beside `body`), which for \
                        rows that were sent is the one under which they were; another --journal knows of nothing \
                        that was sent, and pays for every row again";
const KEYED: &str = "make these rows what they were, or give them new keys, under which they are paid by themselves";

/// What was sent.
fn before(Changed { item, how, .. }: &Changed<'_>) -> String {
    let sent = shown::time(item.sent_at);
    let became = match &item.task {
        Some(task) => {
            let origin = task.origin().map(|origin| format!(" at {origin}")).unwrap_or_default();
            format!("is {task}{origin}")
        }
        None => format!("is {}", stage(item.stage)),
    };
    match how {
        How::Moved(key) => {
            let key = key.escape_debug();
            format!("this request was sent under the key {key} at {sent}, and {became}")
        }
        How::Other | How::Elsewhere => format!(
            "another request was sent under this key at {sent}, and {became} (the members, the create or the \
             address differ)"
        ),
    }
}

fn as_json(Changed { row, item, how }: &Changed<'_>) -> Value {
    let sent_as = match how {
        How::Moved(key) => key,
        How::Other | How::Elsewhere => &row.key,
    };
    json!({
        "line": row.line,
        "key": row.key,
        "sent_as": sent_as,
        "handle": item.task.as_ref().map(ToString::to_string),
        "sent_at": item.sent_at,
    })
}
