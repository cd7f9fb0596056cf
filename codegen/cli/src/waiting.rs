//! Waits for the end of a task, and says how it went.

use std::time::Duration;

use bindery_runtime::{Deadline, Finished, Task, TaskHandle};
use indicatif::ProgressBar;
use serde_json::{Value, json};

use crate::exit::Exit;
use crate::failure::{self, Charge, Failure};
use crate::onward::Onward;
use crate::{interrupt, save, screen};

/// How a result is told.
pub struct Telling<'a> {
    /// How it is gone on, and where files are saved.
    pub onward: Onward<'a>,
    pub json: bool,
}

/// Waits until the task has ended, saves its files where that is asked for, and prints where they are.
pub async fn to_the_end(
    task: &Task<Value>,
    deadline: Option<Duration>,
    bar: &ProgressBar,
    telling: &Telling<'_>,
) -> Result<Exit, Failure> {
    let deadline = deadline.map_or(Deadline::usual(), Deadline::after);
    bar.enable_steady_tick(Duration::from_millis(200));
    let waited = interrupt::or(task.wait(deadline)).await;
    bar.finish_and_clear();
    let Some(waited) = waited else { return Err(stopped(task.handle(), telling.onward)) };
    let finished = waited.map_err(|error| Failure::of_wait(&error, telling.onward))?;
    done(task, &finished, telling).await
}

/// Somebody no longer wants to wait. The task goes on.
pub fn stopped(handle: &TaskHandle, onward: Onward<'_>) -> Failure {
    let next = format!("go on with {}", onward.wait(handle));
    let what = match onward.charge {
        Charge::Yes => format!("stopped waiting; the task {handle} goes on at the vendor"),
        _ => format!("stopped before the vendor told of the task {handle}"),
    };
    Failure::interrupted(what, onward.charge, next).with_task(handle)
}

async fn done(
    task: &Task<Value>,
    finished: &Finished<Value>,
    telling: &Telling<'_>,
) -> Result<Exit, Failure> {
    // The addresses first: what is saved may fail, and they hold for a limited time.
    if !telling.json && telling.onward.target.is_none() {
        screen::print(&finished.files.iter().map(|file| format!("{file}\n")).collect::<String>());
    }
    let saved = match telling.onward.target {
        Some(target) => Some(save::files(task, &finished.files, target, telling.onward).await?),
        None => None,
    };
    if telling.json {
        let saved = saved.map(|saved| saved.iter().map(save::as_json).collect::<Vec<_>>());
        screen::json(&json!({
            "result": "succeeded",
            "handle": finished.handle.to_string(),
            "task": failure::task(&finished.handle),
            "files": finished.files,
            "saved": saved,
            "answer": finished.answer,
        }));
    } else {
        let paths = saved.iter().flatten().map(|saved| format!("{}\n", saved.path.display()));
        screen::print(&paths.collect::<String>());
    }
    Ok(Exit::Done)
}
