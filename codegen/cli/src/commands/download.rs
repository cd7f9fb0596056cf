//! `bindery download`: saves the files of a task, or the file at an address.

use std::path::PathBuf;

use bindery_runtime::{Saved, Task, TaskState, Update};
use serde_json::{Value, json};

use crate::arguments::DownloadArguments;
use crate::catalogue::Catalogue;
use crate::exit::Exit;
use crate::failure::{Charge, Failure};
use crate::onward::Onward;
use crate::progress::Silent;
use crate::target::Target;
use crate::{access, handle, interrupt, save, screen};

/// Saves, and prints where the files are.
pub async fn run(arguments: &DownloadArguments, catalogue: Catalogue) -> Result<Exit, Failure> {
    let path = arguments.path.clone().unwrap_or_else(|| PathBuf::from("./"));
    let target = Target { path, overwrite: arguments.overwrite };
    target.prepare()?;
    let source = &arguments.source;
    let saved = match source.starts_with("https://") || source.starts_with("http://") {
        true => vec![save::plain(source, &target).await?],
        false => of_task(arguments, catalogue, &target).await?,
    };
    if arguments.json {
        let saved: Vec<_> = saved.iter().map(save::as_json).collect();
        screen::json(&json!({ "result": "saved", "saved": saved }));
    } else {
        let paths = saved.iter().map(|saved| format!("{}\n", saved.path.display()));
        screen::print(&paths.collect::<String>());
    }
    Ok(Exit::Done)
}

async fn of_task(
    arguments: &DownloadArguments,
    catalogue: Catalogue,
    target: &Target,
) -> Result<Vec<Saved>, Failure> {
    super::get::expect_one_input(&arguments.source, &arguments.access)?;
    let handle = handle::read(&arguments.source)?;
    let vendor = catalogue.vendor_of(&handle)?;
    let client = access::client(vendor, &arguments.access, Silent)?;
    let task = client.task(handle).map_err(|error| Failure::of_setup(&error))?;
    let onward = Onward::of_any(&arguments.access, Some(target));
    let Some(asked) = interrupt::or(task.poll_once()).await else {
        return Err(crate::waiting::stopped(task.handle(), onward));
    };
    let update = asked.map_err(|error| Failure::of_query(&error, task.handle(), onward))?;
    expect_files(&task, &update, onward)?;
    save::files(&task, &update.files, target, onward).await
}

/// That the task has something to save.
fn expect_files(
    task: &Task<Value>,
    update: &Update<Value>,
    onward: Onward<'_>,
) -> Result<(), Failure> {
    let handle = task.handle();
    let state = &update.state;
    let failure = match state {
        TaskState::Succeeded if !update.files.is_empty() => return Ok(()),
        TaskState::Succeeded => {
            let what = format!("the task {handle} has succeeded, but has no file");
            Failure::new(Exit::Failed, "no_result", what, Charge::Yes, "ask the vendor")
        }
        TaskState::Failed | TaskState::Canceled => {
            let what = format!("the task {handle} has ended without a result: it is {state}");
            let next = format!("{} says what the vendor says", onward.get(handle));
            Failure::new(Exit::Failed, "failed", what, Charge::Yes, next)
        }
        _ => {
            let what = format!("the task {handle} has not ended: it is {state}");
            let next = format!("wait for it with {}", onward.wait(handle));
            Failure::new(Exit::Deadline, "unfinished", what, Charge::Yes, next)
        }
    };
    Err(failure.with("state", state.to_string()).with_task(handle))
}
