//! `bindery batch --dry-run`: all that is looked at before anything is sent, and no more.

use std::path::Path;

use bindery_runtime::batch::JournalError;
use serde_json::json;

use super::count::Counts;
use crate::arguments::BatchArguments;
use crate::journal::{self, Opened};
use crate::screen;

/// The journal as it is. No file is left that was not there before.
pub fn journal(place: &Path) -> Result<Opened, JournalError> {
    let is_new = !place.exists();
    let opened = journal::open(place.to_owned())?;
    if is_new {
        // It is held still, so that no other program has begun to use it.
        let _ = std::fs::remove_file(place);
    }
    Ok(opened)
}

/// Prints what would be sent.
pub fn show(arguments: &BatchArguments, counts: Counts) {
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
