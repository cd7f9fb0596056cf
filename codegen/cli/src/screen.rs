//! Printing that survives a closed pipe.

use std::io::{self, IsTerminal as _, Write};

use serde_json::Value;

/// Prints results to standard output.
pub fn print(text: &str) {
    write(io::stdout().lock(), text);
}

/// Prints a result as one line of JSON.
pub fn json(value: &Value) {
    print(&format!("{value}\n"));
}

/// Prints complaints, and what goes on, to standard error.
pub fn complain(text: &str) {
    write(io::stderr().lock(), text);
}

/// Whether somebody can be asked.
pub fn is_attended() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// A reader that has gone away wants no more of it; the work and its verdict go on.
fn write(mut stream: impl Write, text: &str) {
    let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
}
