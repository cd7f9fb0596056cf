//! `bindery emulate`: a vendor on this machine, to be tried without an account.

use std::path::Path;
use std::time::Duration;

use bindery_emulator::{Emulator, Pace, Script};
use bindery_runtime::Vendor;

use crate::arguments::EmulateArguments;
use crate::catalogue::Catalogue;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::{interrupt, screen, shown};

/// A task that a person waits for.
const PACE: Pace = Pace::time(Duration::from_millis(1_500), Duration::from_millis(3_500));

/// Plays the vendor until Ctrl-C.
pub async fn run(arguments: &EmulateArguments, catalogue: Catalogue) -> Result<Exit, Failure> {
    let vendor = catalogue.vendor(&arguments.vendor)?;
    let files = (catalogue.specification)(vendor.name());
    let api = bindery_emulator::load(files.iter().copied())
        .map_err(|error| Failure::other(error.to_string(), "this is a fault of the program"))?;
    let script = arguments.faults.as_deref().map(faults).transpose()?.unwrap_or_default();
    let started = Emulator::builder(&api)
        .pace(PACE)
        .port(arguments.port)
        .faults(script)
        .on_event(|event| screen::print(&format!("{event}\n")))
        .start();
    let emulator = started.map_err(|error| {
        let what = format!("the port {} can't be used: {error}", arguments.port);
        Failure::invalid(what, "choose another --port, or leave it out")
    })?;
    screen::print(&introduction(&emulator, vendor));
    interrupt::pressed().await;
    Ok(Exit::Interrupted)
}

fn faults(file: &Path) -> Result<Script, Failure> {
    let name = file.to_string_lossy();
    let text = std::fs::read_to_string(file).map_err(|error| {
        Failure::invalid(format!("the file {name} can't be read: {error}"), "mend --faults")
    })?;
    Script::read(&name, &text)
        .map_err(|error| Failure::invalid(error.to_string(), "mend the script of faults"))
}

fn introduction(emulator: &Emulator, vendor: &'static Vendor) -> String {
    let (url, name, variable) = (emulator.url(), vendor.name(), vendor.key_variable);
    let mut text = emulator.introduction(vendor.title);
    text.push_str(&format!("\n  export {variable}=any\n"));
    for create in vendor.api.creates {
        let body = emulator.example_body(create.path);
        let (input, body) = match body {
            Some(body) => (format!("echo {} | ", shown::word(&body)), "-"),
            None => (String::new(), "body.json"),
        };
        let create = create.name;
        text.push_str(&format!(
            "  {input}bindery create {name} {create} --body {body} --wait --base-url {url}\n"
        ));
    }
    text.push('\n');
    text
}
