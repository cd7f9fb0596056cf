//! The commands.

mod batch;
mod create;
mod curl;
mod download;
mod emulate;
mod get;
mod journal;
mod request;
mod vendors;
mod wait;

use crate::arguments::{Command, Program};
use crate::catalogue::Catalogue;
use crate::exit::Exit;
use crate::failure::Failure;

/// Does what was asked for.
pub fn run(program: Program, catalogue: Catalogue) -> Result<Exit, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        Failure::other(format!("the program can't be set up: {error}"), "close other programs")
    })?;
    let done = runtime.block_on(async {
        let _limits = file_limits();
        dispatch(program.command, catalogue).await
    });
    // What hangs must not keep the program: all that matters is on disk.
    runtime.shutdown_background();
    done
}

/// Where files may not grow, the system ends a program with a signal unless somebody listens to it: then writing fails,
/// which is told with all that the journal does not have.
#[cfg(unix)]
fn file_limits() -> Option<tokio::signal::unix::Signal> {
    /// SIGXFSZ, by its number on Linux, macOS and the BSDs.
    const FILE_SIZE: i32 = 25;
    tokio::signal::unix::signal(tokio::signal::unix::SignalKind::from_raw(FILE_SIZE)).ok()
}

#[cfg(not(unix))]
fn file_limits() {}

async fn dispatch(command: Command, catalogue: Catalogue) -> Result<Exit, Failure> {
    match command {
        Command::Vendors(arguments) => Ok(vendors::run(&arguments, catalogue)),
        Command::Create(arguments) => create::run(&arguments, catalogue).await,
        Command::Get(arguments) => get::run(&arguments, catalogue).await,
        Command::Wait(arguments) => wait::run(&arguments, catalogue).await,
        Command::Download(arguments) => download::run(&arguments, catalogue).await,
        Command::Batch(arguments) => batch::run(&arguments, catalogue).await,
        Command::Journal(arguments) => journal::run(&arguments, catalogue),
        Command::Curl(arguments) => curl::run(&arguments, catalogue).await,
        Command::Emulate(arguments) => {
            emulate::run(&arguments, catalogue).await.map_err(Failure::of_no_charge)
        }
    }
}
