//! `bindery get`: asks once where a task stands.

use bindery_runtime::{TaskState, Update};
use serde_json::{Value, json};

use crate::arguments::{Access, GetArguments};
use crate::catalogue::Catalogue;
use crate::exit::Exit;
use crate::failure::{self, Failure};
use crate::onward::Onward;
use crate::progress::Silent;
use crate::{access, handle, interrupt, screen};

/// Asks, and prints the state.
pub async fn run(arguments: &GetArguments, catalogue: Catalogue) -> Result<Exit, Failure> {
    expect_one_input(&arguments.handle, &arguments.access)?;
    let handle = handle::read(&arguments.handle)?;
    let vendor = catalogue.vendor_of(&handle)?;
    let client = access::client(vendor, &arguments.access, Silent)?;
    let task = client.task(handle).map_err(|error| Failure::of_setup(&error))?;
    let onward = Onward::of_any(&arguments.access, None);
    let Some(asked) = interrupt::or(task.poll_once()).await else {
        return Err(crate::waiting::stopped(task.handle(), onward));
    };
    let update = asked.map_err(|error| Failure::of_query(&error, task.handle(), onward))?;
    if arguments.json {
        screen::json(&json!({
            "result": "seen",
            "handle": task.handle().to_string(),
            "task": failure::task(task.handle()),
            "state": update.state.to_string(),
            "progress": update.progress,
            "files": update.files,
            "vendor_code": update.code,
            "message": update.message,
            "answer": update.answer,
        }));
    } else {
        screen::print(&words(&update));
    }
    Ok(match update.state {
        TaskState::Failed | TaskState::Canceled => Exit::Failed,
        _ => Exit::Done,
    })
}

fn words(update: &Update<Value>) -> String {
    let mut text = update.state.to_string();
    if let Some(part) = update.progress {
        text.push_str(&format!(" {:.0}%", part * 100.0));
    }
    if let Some(code) = &update.code {
        text.push_str(&format!(" (code {})", code.escape_debug()));
    }
    if let Some(message) = &update.message {
        text.push_str(&format!(": {}", message.escape_debug()));
    }
    text.push('\n');
    update.files.iter().for_each(|file| text.push_str(&format!("{file}\n")));
    text
}

/// Standard input can be read once.
pub fn expect_one_input(handle: &str, access: &Access) -> Result<(), Failure> {
    match handle == "-" && access.key_stdin {
        true => Err(Failure::invalid(
            "both the key and the handle are to come from standard input",
            "give one of them in a file: @FILE, --key-file FILE",
        )),
        false => Ok(()),
    }
}
