//! `bindery journal`: what a journal holds, and what became of items in doubt.

use std::path::Path;

use bindery_runtime::Journal;
use bindery_runtime::batch::{Item, Stage};
use serde_json::{Value, json};

use crate::arguments::JournalArguments;
use crate::catalogue::Catalogue;
use crate::exit::Exit;
use crate::failure::{self, Failure};
use crate::{handle, screen, shown};

/// Settles what is to be settled, and shows the items.
pub fn run(arguments: &JournalArguments, catalogue: Catalogue) -> Result<Exit, Failure> {
    if !arguments.settle.is_empty() {
        settle(&arguments.file, &arguments.settle, catalogue)?;
    }
    let items = read(&arguments.file)?;
    if arguments.json {
        items.iter().for_each(|(key, item)| screen::json(&as_json(key, item)));
        return Ok(Exit::Done);
    }
    let rows: Vec<_> = items.iter().map(|(key, item)| row(key, item, catalogue)).collect();
    screen::print(&shown::table(&rows));
    screen::print(&counts(&items));
    Ok(Exit::Done)
}

fn read(file: &Path) -> Result<Vec<(String, Item)>, Failure> {
    Journal::read(file).map_err(|error| Failure::of_journal_alone(&error))
}

/// Writes down what was found out: all of it, or nothing where one part can't be right.
fn settle(file: &Path, settled: &[String], catalogue: Catalogue) -> Result<(), Failure> {
    let next = "write --settle KEY=HANDLE or --settle KEY=not-charged";
    let mut all = Vec::with_capacity(settled.len());
    for text in settled {
        let (key, found) = text
            .rsplit_once('=')
            .ok_or_else(|| Failure::invalid("what is settled has no `=`", next))?;
        let task = match found {
            "not-charged" => None,
            text => Some(handle::read(text)?),
        };
        all.push((key, task));
    }
    // A file that is not there must not be made by a slip of the hand.
    read(file)?;
    let failed = |error| Failure::of_journal_alone(&error);
    let journal = Journal::open(file).map_err(failed)?;
    all.iter()
        .try_for_each(|(key, task)| journal.can_settle(key, task.as_ref()))
        .map_err(failed)?;
    let tasks = all.iter().filter_map(|(_, task)| task.as_ref());
    // Journals of earlier versions do not say what was sent.
    tasks.into_iter().try_for_each(|task| catalogue.expect_known(task))?;
    all.into_iter().try_for_each(|(key, task)| journal.settle(key, task)).map_err(failed)
}

/// A stage in words.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Open => "open",
        Stage::InDoubt => "in doubt",
        Stage::Accepted => "accepted",
        Stage::Succeeded => "succeeded",
        Stage::Failed => "failed",
    }
}

fn row(key: &str, item: &Item, catalogue: Catalogue) -> Vec<String> {
    let mut about = Vec::new();
    if let Some(task) = &item.task {
        about.push(task.to_string());
        about.extend(catalogue.elsewhere(task).map(|origin| format!("at={origin}")));
    }
    if item.stage == Stage::InDoubt {
        about.extend(item.correlation_id.as_ref().map(|id| format!("correlation_id={id}")));
        about.extend(item.idempotency_key.as_ref().map(|id| format!("idempotency_key={id}")));
        about.push(format!("sent_at={}", shown::time(item.sent_at)));
    }
    about.extend(item.why.clone());
    about.extend(item.files.iter().cloned());
    vec![key.escape_debug().to_string(), stage(item.stage).to_owned(), about.join("  ")]
}

/// An item for programs.
pub fn as_json(key: &str, item: &Item) -> Value {
    json!({
        "key": key,
        "stage": stage(item.stage).replace(' ', "_"),
        "handle": item.task.as_ref().map(ToString::to_string),
        "task": item.task.as_ref().map(failure::task),
        "files": item.files,
        "why": item.why,
        "sent_at": item.sent_at,
        "correlation_id": item.correlation_id,
        "idempotency_key": item.idempotency_key,
    })
}

fn counts(items: &[(String, Item)]) -> String {
    let all = [Stage::Open, Stage::InDoubt, Stage::Accepted, Stage::Succeeded, Stage::Failed];
    let counts = all.iter().map(|wanted| {
        let count = items.iter().filter(|(_, item)| item.stage == *wanted).count();
        format!("{count} {}", stage(*wanted))
    });
    let noun = if items.len() == 1 { "item" } else { "items" };
    format!("{} {noun}: {}\n", items.len(), counts.collect::<Vec<_>>().join(", "))
}
