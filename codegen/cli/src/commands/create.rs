//! `bindery create`: one create, sent at most once, whose task is never lost.

use std::time::Duration;

use bindery_runtime::batch::{SubmitError, Submitted};
use bindery_runtime::{CreateError, Reconciled, Task, TaskHandle, VendorClient};
use serde_json::{Value, json};

use super::request;
use crate::arguments::CreateArguments;
use crate::catalogue::{self, Catalogue};
use crate::exit::Exit;
use crate::failure::{self, Charge, Failure, Sent};
use crate::interrupt::{self, Ended};
use crate::journal::{self, Opened, Place};
use crate::onward::Onward;
use crate::progress::{self, OnBar};
use crate::settings::Rules;
use crate::target::Target;
use crate::waiting::{self, Telling};
use crate::{access, body, screen, shown};

/// How long is asked what became of a request.
const FINDING_OUT: Duration = Duration::from_secs(15);

const NOTICE: &str = "the request is on its way, and to stop now would not stop the charge: waiting for the answer; \
                      Ctrl-C again ends at once\n";

/// Checks, sends, prints the handle, and waits where that is asked for.
pub async fn run(arguments: &CreateArguments, catalogue: Catalogue) -> Result<Exit, Failure> {
    let vendor = catalogue.vendor(&arguments.vendor)?;
    let operation = catalogue::operation(vendor, arguments.operation.as_deref())?;
    body::expect_one_input(&arguments.body, &arguments.access)?;
    if let Some(key) = &arguments.key_of_item {
        journal::expect_bare(key, "the key of the item ")?;
    }
    let looking = request::client(vendor, &arguments.access)?;
    let body = body::read(&arguments.body, Rules { client: &looking, operation }).await?;
    let checked = request::checked(&looking, operation, &body)?;
    if arguments.dry_run {
        return Ok(request::show(&checked, arguments.json));
    }
    drop(checked);
    let target = Target::new(arguments.download.as_deref(), arguments.overwrite);
    target.as_ref().map_or(Ok(()), Target::prepare)?;
    let bar = progress::task();
    let client = access::client(vendor, &arguments.access, OnBar(bar.clone()))?;
    let Begun { task, ended, is_kept, place } = submit(arguments, &client, operation, body).await?;
    if arguments.wait.is_none() && target.is_none() {
        name_address(arguments, task.handle());
        // Who pressed Ctrl-C wants the next command of a script no more than this one.
        return Ok(match () {
            () if ended => Exit::Interrupted,
            // The same command would pay again.
            () if !is_kept => Exit::Other,
            () => Exit::Done,
        });
    }
    let onward = Onward::of_own(&arguments.access, target.as_ref());
    if ended {
        return Err(waiting::stopped(task.handle(), onward));
    }
    let telling = Telling { onward, json: arguments.json, place: Some(place) };
    waiting::to_the_end(&task, arguments.wait.flatten(), &bar, &telling).await
}

/// A task, and what is known of it beside.
struct Begun {
    task: Task<Value>,
    /// Whether Ctrl-C was pressed meanwhile.
    ended: bool,
    /// Whether the journal has it.
    is_kept: bool,
    /// Where it is written down.
    place: Place,
}

/// Sends the request once.
async fn submit(
    arguments: &CreateArguments,
    client: &VendorClient,
    operation: &str,
    body: Vec<u8>,
) -> Result<Begun, Failure> {
    let call = client.create(operation, body).map_err(|error| Failure::of_setup(&error))?;
    let url = call.request().map_err(|error| Failure::of_setup(&error))?.url;
    let given = arguments.key_of_item.as_deref();
    let key = given.map_or_else(journal::key_of_item, str::to_owned);
    let Opened { journal, path } = journal::of_create(arguments.journal.as_deref(), given)?;
    let (theirs, name, json) = (journal.clone(), key.clone(), arguments.json);
    let sending = tokio::spawn(async move {
        theirs.submit(&name, call, |handle| tell(handle, &name, json)).await
    });
    let sent = Sent { journal: &path, key: &key, access: &arguments.access, url: &url };
    let (done, ended) = match interrupt::after(sending, NOTICE).await {
        Ok(Ended::Quietly(done)) => (done, false),
        Ok(Ended::Afterwards(done)) => (done, true),
        Ok(Ended::Abandoned) => return Err(abandoned(sent)),
        Err(why) => {
            return Err(Failure::new(Exit::Unknown, "unknown", why, Charge::Maybe, look(sent)));
        }
    };
    let is_kept = !matches!(&done, Ok(submitted) if submitted.journal_error.is_some());
    let task = match done {
        Ok(submitted) => taken(submitted, sent),
        Err(error) => match found(client, &error, ended).await {
            Some(task) => {
                tell(task.handle(), &key, arguments.json);
                // The journal may be wrong then, which is safe: it says that nobody knows.
                let _ = journal.settle(&key, Some(task.handle().clone()));
                task
            }
            None => return Err(Failure::of_submit(&error, sent)),
        },
    };
    Ok(Begun { task, ended, is_kept, place: Place { path, key } })
}

fn taken(submitted: Submitted<Value>, sent: Sent<'_>) -> Task<Value> {
    if submitted.was_known {
        let key = sent.key;
        screen::complain(&format!("the item {key} was accepted before, so nothing was sent\n"));
    }
    if let Some(error) = &submitted.journal_error {
        screen::complain(&format!("keep the handle, for the journal does not have it: {error}\n"));
    }
    submitted.task
}

/// The task of a call of which nobody knows what became, if the vendor tells of it. To ask costs nothing.
async fn found(client: &VendorClient, error: &SubmitError, ended: bool) -> Option<Task<Value>> {
    let SubmitError::Create(CreateError::Unknown(unknown)) = error else { return None };
    if ended {
        return None;
    }
    let asking = tokio::time::timeout(FINDING_OUT, client.reconcile(unknown));
    match interrupt::or(asking).await {
        Some(Ok(Ok(Reconciled::Found(task)))) => Some(task),
        _ => None,
    }
}

/// A handle as text does not say where another address than the vendor's own was.
fn name_address(arguments: &CreateArguments, handle: &TaskHandle) {
    if arguments.access.base_url.is_some() && !arguments.json {
        let onward = Onward::of_own(&arguments.access, None);
        screen::complain(&format!("go on with {}\n", onward.wait(handle)));
    }
}

/// Prints the handle. Nothing is done before it.
fn tell(handle: &TaskHandle, key: &str, json: bool) {
    let is_told = match json {
        true => screen::is_json_printed(&json!({
            "result": "accepted",
            "handle": handle.to_string(),
            "task": failure::task(handle),
            "key": key,
        })),
        false => screen::is_printed(&format!("{handle}\n")),
    };
    if !is_told {
        screen::complain(&format!("accepted: {handle}\n"));
    }
}

fn abandoned(sent: Sent<'_>) -> Failure {
    let what = "stopped before the answer was there: it may be charged";
    Failure::interrupted(what, Charge::Maybe, look(sent))
}

fn look(sent: Sent<'_>) -> String {
    let journal = shown::word(&sent.journal.to_string_lossy());
    format!("do not run it again: `bindery journal {journal}` shows the item {}", sent.key)
}
