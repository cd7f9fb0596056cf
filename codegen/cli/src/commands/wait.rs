//! `bindery wait`: waits for the end of a task that was begun at any time, by any program.

use crate::arguments::WaitArguments;
use crate::catalogue::Catalogue;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::onward::Onward;
use crate::progress::{self, OnBar};
use crate::target::Target;
use crate::waiting::{self, Telling};
use crate::{access, handle};

/// Waits, and prints the addresses of the files or where they are saved.
pub async fn run(arguments: &WaitArguments, catalogue: Catalogue) -> Result<Exit, Failure> {
    super::get::expect_one_input(&arguments.handle, &arguments.access)?;
    let handle = handle::read(&arguments.handle)?;
    let target = Target::new(arguments.download.as_deref(), arguments.overwrite);
    target.as_ref().map_or(Ok(()), Target::prepare)?;
    let vendor = catalogue.vendor_of(&handle)?;
    let bar = progress::task();
    let client = access::client(vendor, &arguments.access, OnBar(bar.clone()))?;
    let task = client.task(handle).map_err(|error| Failure::of_setup(&error))?;
    let onward = Onward::of_any(&arguments.access, target.as_ref());
    let telling = Telling { onward, json: arguments.json };
    waiting::to_the_end(&task, arguments.deadline, &bar, &telling).await
}
