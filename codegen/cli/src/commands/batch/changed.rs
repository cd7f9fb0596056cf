//! Looks in the journal for rows that do not fit what was sent, before the first is sent.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::Path;

use bindery_runtime::batch::{Item, Stage};
use bindery_runtime::{Journal, VendorClient};
use serde_json::{Value, json};

use super::rows::{Row, Rows};
use crate::failure::{Failure, became};
use crate::shown;

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
    /// A request was sent under the row's key to this other address.
    Elsewhere(String),
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
    /// Whether rows that were sent under keys that are gone are meant to be paid once more.
    pub again: bool,
}

/// Nothing is sent while a row is another request than was sent under its key, or was sent under a key of which
/// there is no row any more: where keys were given, taken away, renamed or shifted, it would be paid again.
pub async fn expect_none(rows: &Rows, looking: &Looking<'_>) -> Result<(), Failure> {
    let mut orphans = match looking.again {
        true => Orphans::new(),
        false => orphans(rows, looking.journal),
    };
    let mut changed = Vec::new();
    for row in &rows.rows {
        let known = looking.journal.item(&row.key).filter(|item| item.stage != Stage::Open);
        if known.is_some() || !orphans.is_empty() {
            changed.extend(look(rows, row, known, &mut orphans, looking).await?);
        }
    }
    match changed.as_slice() {
        [] => Ok(()),
        changed => Err(told(changed, rows, looking.place)),
    }
}

/// Items that were sent and of which there is no row any more, by their requests, in the order of their keys.
type Orphans = HashMap<String, VecDeque<(String, Item)>>;

fn orphans(rows: &Rows, journal: &Journal) -> Orphans {
    let keys: HashSet<&str> = rows.rows.iter().map(|row| row.key.as_str()).collect();
    let sent = journal.items().into_iter().filter(|(_, item)| item.stage != Stage::Open);
    let without = sent.filter(|(key, _)| !keys.contains(key.as_str()));
    let mut orphans = Orphans::new();
    for (key, item) in without {
        orphans.entry(item.request.clone()).or_default().push_back((key, item));
    }
    orphans
}

/// An item with this request. Rows that are one request take turns, so that each is told of an item of its own.
fn next_of(orphans: &mut Orphans, digest: &str) -> Option<(String, Item)> {
    let items = orphans.get_mut(digest)?;
    items.rotate_left(1);
    items.back().cloned()
}

async fn look<'r>(
    rows: &Rows,
    row: &'r Row,
    known: Option<Item>,
    orphans: &mut Orphans,
    looking: &Looking<'_>,
) -> Result<Option<Changed<'r>>, Failure> {
    let Looking { client, operation, .. } = looking;
    let body = rows.body(row, client, operation).await?;
    let call = client.create(operation, body);
    let seen = call.and_then(|call| Ok((call.request()?, Journal::digest(call)?)));
    let (request, digest) = seen.map_err(|error| Failure::of_setup(&error))?;
    let Some(item) = known else {
        let moved = next_of(orphans, &digest);
        return Ok(moved.map(|(key, item)| Changed { row, item, how: How::Moved(key) }));
    };
    if item.request == digest {
        return Ok(None);
    }
    let how = match item.elsewhere(&request.url) {
        Some(origin) => How::Elsewhere(origin.to_owned()),
        None => How::Other,
    };
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
    what.push_str(&shown::some(changed.iter().map(|it| {
        format!("line {}, key {}: {}", it.row.line, it.row.key.escape_debug(), before(it))
    })));
    let rows: Vec<_> = changed.iter().map(as_json).collect();
    Failure::invalid(what, next(changed)).with("rows", rows)
}

/// What helps: all of it where rows are wrong in several ways.
fn next(changed: &[Changed<'_>]) -> String {
    let any = |is: fn(&Changed<'_>) -> bool| changed.iter().any(is);
    let advice = [
        (any(|it| matches!(it.how, How::Elsewhere(_))), ELSEWHERE),
        (any(|it| it.row.is_numbered && !matches!(it.how, How::Elsewhere(_))), NUMBERED),
        (any(|it| !it.row.is_numbered && it.how == How::Other), KEYED),
        (any(|it| !it.row.is_numbered && matches!(it.how, How::Moved(_))), RENAMED),
        (any(|it| matches!(it.how, How::Moved(_))), AGAIN),
    ];
    let advice: Vec<_> = advice.iter().filter(|(is_so, _)| *is_so).map(|(_, text)| *text).collect();
    advice.join("; ")
}

const ELSEWHERE: &str = "rows were sent to another address: give its --base-url again; with another --journal \
                         every row is sent, and paid, at this address as well";
const NUMBERED: &str = "rows without a key of their own are known by their numbers, which shift when a row is put in, \
                        taken out or moved: give them a `key` (in CSV a column, in JSONL beside `body`), which for \
                        rows that were sent is the one under which they were; another --journal knows of nothing \
                        that was sent, and pays for every row again";
const KEYED: &str = "make these rows what they were, with their --base-url, or give them new keys, under which they \
                     are paid by themselves";
const RENAMED: &str = "give rows that were sent the keys under which they were";
const AGAIN: &str = "with --again rows whose request was sent under a key that is gone are sent, and paid, once more";

/// What was sent.
fn before(Changed { item, how, .. }: &Changed<'_>) -> String {
    let (at, became) = (shown::time(item.sent_at), became(item));
    match how {
        How::Moved(key) => {
            let key = key.escape_debug();
            format!("the same request was sent under the key {key} at {at}, and {became}")
        }
        How::Elsewhere(origin) => {
            format!("a request was sent under this key to {origin} at {at}, and {became}")
        }
        How::Other => format!(
            "another request was sent under this key at {at}, and {became} (the members, the create or the \
             address differ)"
        ),
    }
}

fn as_json(Changed { row, item, how }: &Changed<'_>) -> Value {
    let sent_as = match how {
        How::Moved(key) => key,
        How::Other | How::Elsewhere(_) => &row.key,
    };
    json!({
        "line": row.line,
        "key": row.key,
        "sent_as": sent_as,
        "handle": item.task.as_ref().map(ToString::to_string),
        "stage": shown::stage(item.stage).replace(' ', "_"),
        "origin": item.origin,
        "sent_at": item.sent_at,
    })
}
