//! Printing that survives a closed pipe, and remembers what could not be printed.

use std::io::{self, IsTerminal as _, Write};
use std::sync::OnceLock;

use serde_json::Value;

/// Prints results to standard output.
pub fn print(text: &str) {
    let _ = is_printed(text);
}

/// Prints a result as one line of JSON.
pub fn json(value: &Value) {
    let _ = is_json_printed(value);
}

/// Prints a result as one line of JSON. Whether it has gone out.
pub fn is_json_printed(value: &Value) -> bool {
    is_printed(&format!("{value}\n"))
}

/// Prints results to standard output. Whether they have gone out.
pub fn is_printed(text: &str) -> bool {
    let Err(error) = write(io::stdout().lock(), text) else { return true };
    // A reader that has gone away wants no more of it; the work and its verdict go on.
    if error.kind() != io::ErrorKind::BrokenPipe {
        let _ = LOST.set(error);
    }
    false
}

/// Why a result could not be printed, first of all.
static LOST: OnceLock<io::Error> = OnceLock::new();

/// Why a result could not be printed that somebody still waits for.
pub fn lost() -> Option<&'static io::Error> {
    LOST.get()
}

/// Prints complaints, and what goes on, to standard error.
pub fn complain(text: &str) {
    // There is nobody left to tell.
    let _ = write(io::stderr().lock(), text);
}

/// Whether somebody can be asked.
pub fn is_attended() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

fn write(mut stream: impl Write, text: &str) -> io::Result<()> {
    stream.write_all(text.as_bytes()).and_then(|()| stream.flush())
}
