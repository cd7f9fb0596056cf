//! This program in the place of the compiler: it runs the compiler and notes what it needed.
//!
//! Cargo says how long everything took, but not each crate, of which it compiles several at once. So
//! cargo is told to call us for the crates of its workspace.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::{process, screen};

/// The folder of the notes; where it is set, this program is the compiler.
const FOLDER: &str = "BINDERY_COMPILER_NOTES";
/// Seconds that the compiler may take.
const LIMIT: &str = "BINDERY_COMPILER_LIMIT";
/// Megabytes of addresses that it may have.
const MEMORY: &str = "BINDERY_COMPILER_MEMORY";

/// What makes the compiler print the crate after macros. It must be told that it may.
pub const EXPANDED: &str = "-Zunpretty=expanded";

/// What the compiler needed for one crate.
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize)]
pub struct Note {
    /// Wall time.
    pub seconds: f64,
    /// The most memory in MB.
    pub peak_mb: f64,
    /// Whether it was ended because it took too long.
    pub ended: bool,
}

/// Makes cargo call this program.
pub fn note_in(folder: &Path, limit: Duration, command: &mut Command) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    command.env("RUSTC_WORKSPACE_WRAPPER", env::current_exe()?);
    command.env(FOLDER, folder).env(LIMIT, limit.as_secs().to_string());
    Ok(())
}

/// Bounds the memory of the compiler that this command calls, after [`note_in`].
pub fn bound_memory(megabytes: u64, command: &mut Command) {
    command.env(MEMORY, megabytes.to_string());
}

/// What the compiler needed for the library of a package, if it was called for it.
pub fn noted(folder: &Path, package: &str) -> Option<Note> {
    read(&folder.join(file_name(package, "lib")))
}

/// What the compiler needed for the program of a package, if it was called for it.
pub fn noted_program(folder: &Path, package: &str) -> Option<Note> {
    read(&folder.join(file_name(package, "bin")))
}

fn read(path: &Path) -> Option<Note> {
    serde_json::from_str(&fs::read_to_string(path).ok()?).ok()
}

fn file_name(package: &str, kind: &str) -> String {
    format!("{package}.{kind}.json")
}

/// Runs the compiler if that is what we are here for.
pub fn compiler() -> Option<ExitCode> {
    let folder = PathBuf::from(env::var_os(FOLDER)?);
    let mut arguments = env::args_os().skip(1);
    let program = arguments.next()?;
    let arguments: Vec<_> = arguments.collect();
    let limit = env::var(LIMIT).ok().and_then(|text| text.parse().ok()).unwrap_or(u64::MAX);
    let mut command = Command::new(program);
    command.args(&arguments).env_remove(FOLDER).env_remove(LIMIT).env_remove(MEMORY);
    if arguments.iter().any(|argument| argument == EXPANDED) {
        // Not for all that cargo calls: build scripts look at it, and everything would be built anew.
        command.env("RUSTC_BOOTSTRAP", "1");
    }
    if let Some(megabytes) = env::var(MEMORY).ok().and_then(|text| text.parse().ok()) {
        process::bound_memory(megabytes);
    }
    let start = Instant::now();
    let ended =
        command.spawn().and_then(|mut child| process::wait(&mut child, Duration::from_secs(limit)));
    let status = match ended {
        Ok(status) => status,
        Err(error) => {
            screen::complain(&format!("error: the compiler can't be run: {error}\n"));
            return Some(ExitCode::FAILURE);
        }
    };
    if status.is_none() {
        screen::complain(&format!("error: the compiler was ended after {limit} s\n"));
    }
    let note = Note {
        seconds: start.elapsed().as_secs_f64(),
        peak_mb: process::peak_of_children(),
        ended: status.is_none(),
    };
    // Cargo also asks the compiler for its version.
    let mut kinds = arguments.windows(2).filter(|pair| pair[0] == "--crate-type");
    let kind = kinds.next().and_then(|pair| pair[1].to_str());
    if let (Some(kind @ ("lib" | "bin")), Ok(package)) = (kind, env::var("CARGO_PKG_NAME")) {
        let text = serde_json::to_string(&note).unwrap_or_default();
        // Without the note there is a 0 in the table.
        let _ = fs::write(folder.join(file_name(&package, kind)), text);
    }
    let code = status.and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok());
    Some(ExitCode::from(code.unwrap_or(1)))
}
