//! `cargo xtask emulate`: a vendor on loopback, to be tried without an account.

use std::fs;
use std::path::Path;
use std::time::Duration;

use bindery::Level;
use bindery::diagnostic::has_errors;
use bindery::model::Api;
use bindery_emulator::{Emulator, Pace, Script};

use crate::cli::EmulateArguments;
use crate::loader::DiskLoader;
use crate::pipeline::{self, Checked};
use crate::report::{self, Findings};
use crate::workspace::{self, Workspace};
use crate::{Misuse, Outcome, screen};

/// A task that a person waits for.
const PACE: Pace = Pace::time(Duration::from_millis(1_500), Duration::from_millis(3_500));

/// Plays the vendor until somebody ends the program.
pub fn run(arguments: &EmulateArguments) -> Result<Outcome, Misuse> {
    let Some(api) = read(arguments)? else { return Ok(Outcome::Findings) };
    let script = arguments.faults.as_deref().map(faults).transpose()?.unwrap_or_default();
    let rules = script.rules.len();
    let started = Emulator::builder(&api)
        .pace(PACE)
        .port(arguments.port)
        .faults(script)
        .on_event(|event| screen::print(&format!("{event}\n")))
        .start();
    let emulator = started.map_err(|error| Misuse(format!("port {}: {error}", arguments.port)))?;
    introduce(&emulator, &api.info.title, rules);
    loop {
        std::thread::park();
    }
}

/// The specification, unless it has errors, which are printed.
fn read(arguments: &EmulateArguments) -> Result<Option<Api>, Misuse> {
    let checked = match (&arguments.spec, &arguments.vendor) {
        (Some(file), _) => {
            workspace::expect_file(file)?;
            let path = file.to_string_lossy();
            pipeline::read_foreign(&mut DiskLoader::new(""), &path)
        }
        (None, Some(vendor)) => {
            let workspace = Workspace::find()?;
            let vendors = workspace.vendors()?;
            if !vendors.contains(vendor) {
                let known = vendors.join(", ");
                return Err(Misuse(format!("no vendor `{vendor}`; there are {known}")));
            }
            let mut loader = DiskLoader::new(workspace.root());
            pipeline::check(&mut loader, &workspace.spec_of(vendor), Level::House.into())
        }
        (None, None) => return Err(Misuse("name a vendor, or a document with --spec".to_owned())),
    };
    let Checked { sources, api, diagnostics } = checked;
    if api.is_some() && !has_errors(&diagnostics) {
        return Ok(api);
    }
    const SHOWN: usize = 20;
    let findings = Findings { sources: &sources, diagnostics: &diagnostics };
    let coloured = screen::complaints_are_coloured();
    screen::complain(&report::text(&findings, coloured, SHOWN, ": `cargo xtask lint` has all"));
    Ok(None)
}

fn faults(file: &Path) -> Result<Script, Misuse> {
    workspace::expect_file(file)?;
    let name = file.to_string_lossy();
    let text = fs::read_to_string(file).map_err(|error| Misuse(format!("{name}: {error}")))?;
    Script::read(&name, &text).map_err(|error| Misuse(error.to_string()))
}

fn introduce(emulator: &Emulator, title: &str, rules: usize) {
    let mut text = emulator.introduction(title);
    if rules > 0 {
        let plural = if rules == 1 { "" } else { "s" };
        text.push_str(&format!("{rules} rule{plural} of faults.\n"));
    }
    if let Some(example) = emulator.example() {
        text.push_str(&format!("\n  {example}\n"));
    }
    text.push('\n');
    screen::print(&text);
}
