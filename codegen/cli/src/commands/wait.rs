//! `bindery wait`: waits for the end of a task that was begun at any time, by any program.

use crate::arguments::WaitArguments;
use crate::catalogue::Catalogue;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::progress::{self, OnBar};
use crate::save::Target;
use crate::waiting::{self, Telling};
use crate::{access, handle};

/// Waits, and prints the addresses of the files or where they are saved.
pub async fn run(arguments: &WaitArguments, catalogue: Catalogue) -> Result<Exit, Failure> {
    super::get::expect_one_input(&arguments.handle, &arguments.access)?;
    let handle = handle::read(&arguments.handle)?;
    let vendor = catalogue.vendor_of(&handle)?;
    let bar = progress::task();
    let client = access::client(vendor, &arguments.access, OnBar(bar.clone()))?;
    let task = client.task(handle).map_err(|error| Failure::of_setup(&error))?;
    let path = arguments.download.clone();
    let target = path.map(|path| Target { path, overwrite: arguments.overwrite });
    let telling = Telling { target, json: arguments.json };
    waiting::to_the_end(&task, arguments.deadline, &bar, &telling).await
}
