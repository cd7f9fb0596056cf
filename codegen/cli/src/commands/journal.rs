//! `bindery journal`: what a journal holds, and what became of items in doubt.

use std::path::Path;

use bindery_runtime::Journal;
use bindery_runtime::batch::{Item, Stage};
use serde_json::{Value, json};

use crate::arguments::JournalArguments;
use crate::exit::Exit;
use crate::failure::{self, Failure};
use crate::{handle, screen, shown};

/// Settles what is to be settled, and shows the items.
pub fn run(arguments: &JournalArguments) -> Result<Exit, Failure> {
    if !arguments.settle.is_empty() {
        settle(&arguments.file, &arguments.settle)?;
    }
    let items = Journal::read(&arguments.file).map_err(|error| Failure::of_journal(&error))?;
    if arguments.json {
        items.iter().for_each(|(key, item)| screen::json(&as_json(key, item)));
        return Ok(Exit::Done);
    }
    let rows: Vec<_> = items.iter().map(|(key, item)| row(key, item)).collect();
    screen::print(&shown::table(&rows));
    screen::print(&counts(&items));
    Ok(Exit::Done)
}

fn settle(file: &Path, settled: &[String]) -> Result<(), Failure> {
    let next = "write --settle KEY=HANDLE or --settle KEY=not-charged";
    let mut all = Vec::with_capacity(settled.len());
    for text in settled {
        let (key, found) = text
            .rsplit_once('=')
            .ok_or_else(|| Failure::invalid("what is settled reads KEY=HANDLE", next))?;
        let task = match found {
            "not-charged" => None,
            text => Some(handle::read(text)?),
        };
        all.push((key, task));
    }
    // A file that is not there must not be made by a slip of the hand.
    Journal::read(file).map_err(|error| Failure::of_journal(&error))?;
    let journal = Journal::open(file).map_err(|error| Failure::of_journal(&error))?;
    for (key, task) in all {
        journal.settle(key, task).map_err(|error| Failure::of_journal(&error))?;
    }
    Ok(())
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

fn row(key: &str, item: &Item) -> Vec<String> {
    let mut about = Vec::new();
    if let Some(task) = &item.task {
        about.push(task.to_string());
    }
    if item.stage == Stage::InDoubt {
        about.extend(item.correlation_id.as_ref().map(|id| format!("correlation_id={id}")));
        about.extend(item.idempotency_key.as_ref().map(|id| format!("idempotency_key={id}")));
        about.push(format!("sent_at={}", item.sent_at));
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
