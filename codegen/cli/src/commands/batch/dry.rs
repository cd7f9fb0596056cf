//! `bindery batch --dry-run`: all that is looked at before anything is sent, and no more.

use std::path::Path;
use std::time::Duration;

use bindery_runtime::Journal;
use serde_json::json;

use super::changed::{self, Looking};
use super::count::{self, Counts};
use super::places;
use super::rows::Rows;
use crate::arguments::BatchArguments;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::screen;

/// The journal as it is. No file is left that was not there before.
pub fn journal(place: &Path) -> Result<Journal, Failure> {
    let is_new = !place.exists();
    let opened = crate::journal::open(place.to_owned());
    let journal = opened.map_err(|error| Failure::of_journal(&error))?.journal;
    if is_new {
        // It is held still, so that no other program has begun to use it.
        let _ = std::fs::remove_file(place);
    }
    Ok(journal)
}

/// Compares the rows with the journal and the folder, and prints what would be sent.
pub async fn run(
    arguments: &BatchArguments,
    rows: &Rows,
    looking: &Looking<'_>,
    lifetime: Option<Duration>,
) -> Result<Exit, Failure> {
    changed::expect_none(rows, looking).await?;
    if let Some(folder) = arguments.download.as_deref() {
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        places::expect_free(&rows.rows, looking.journal, &folder)?;
    }
    show(arguments, count::count(&rows.rows, looking.journal, lifetime));
    Ok(Exit::Done)
}

fn show(arguments: &BatchArguments, counts: Counts) {
    if arguments.json {
        let Counts { new, accepted, ended, in_doubt, again } = counts;
        let rows = json!({
            "new": new, "accepted": accepted, "ended": ended, "in_doubt": in_doubt, "again": again,
        });
        screen::json(&json!({ "result": "checked", "rows": rows }));
        return;
    }
    screen::print(&counts.words(&arguments.input.to_string_lossy()));
    screen::complain("the rows keep to all rules of the vendor; nothing was sent\n");
}
