//! The command-line program for people who call any vendor.
//!
//! What it promises: a request is checked before it is sent, a create is charged at most once, and the handle of
//! its task is on disk and on the screen before anything else is done. Which vendors there are is the caller's to
//! say, so that tests can add one.

#![forbid(unsafe_code)]

mod access;
mod arguments;
mod body;
mod catalogue;
mod commands;
mod duration;
mod exit;
mod failure;
mod handle;
mod interrupt;
mod journal;
mod key;
mod onward;
mod progress;
mod save;
mod screen;
mod settings;
mod shown;
mod target;
mod waiting;

use std::ffi::OsString;
use std::process::ExitCode;

use bindery_runtime::Vendor;
use clap::Parser as _;
use clap::error::ErrorKind;

use arguments::Program;
use catalogue::Catalogue;
use exit::Exit;
use failure::Failure;

/// The files of a vendor's specification, by its name: the document itself first, as names and texts.
pub type Specification = fn(&str) -> &'static [(&'static str, &'static str)];

/// Does what the arguments say, of which the first is the program's name, and gives the exit code.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    vendors: &'static [&'static Vendor],
    specification: Specification,
) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let json = arguments.iter().any(|argument| argument == "--json");
    let catalogue = Catalogue { vendors, specification };
    let done = key::refuse_in(&arguments)
        .and_then(|()| parse(&arguments))
        .and_then(|program| program.map_or(Ok(Exit::Done), |it| commands::run(it, catalogue)));
    let exit = done.unwrap_or_else(|failure| {
        failure.tell(json);
        failure.exit
    });
    screen::lost().map_or(exit, |error| unprinted(error, exit)).into()
}

/// What was asked for did not reach whoever asked. Another verdict than that all went well stands.
fn unprinted(error: &std::io::Error, exit: Exit) -> Exit {
    let failure = Failure::of_output(error);
    failure.tell(false);
    if exit == Exit::Done { failure.exit } else { exit }
}

/// The arguments; none where help was asked for, which is printed.
fn parse(arguments: &[OsString]) -> Result<Option<Program>, Failure> {
    let error = match Program::try_parse_from(arguments) {
        Ok(program) => return Ok(Some(program)),
        Err(error) => error,
    };
    if arguments.len() <= 1
        || matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion)
    {
        screen::print(&error.render().to_string());
        return Ok(None);
    }
    Err(Failure::invalid(
        typed(&error, arguments),
        "`bindery --help` has the commands, `bindery create --help` those of one",
    ))
}

/// What is wrong with the arguments. Words that nobody asked for may be keys, and are not repeated.
fn typed(error: &clap::Error, arguments: &[OsString]) -> String {
    let mut text = error.render().to_string();
    if matches!(error.kind(), ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand) {
        let words = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
        for word in words.filter(|word| !word.starts_with('-')) {
            text =
                text.replace(&format!("'{word}'"), "'…'").replace(&format!("-- {word}'"), "-- …'");
        }
    }
    text.trim_start_matches("error: ").trim_end().to_owned()
}
