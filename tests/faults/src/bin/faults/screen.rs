//! Printing that survives a closed pipe.

use std::io::{self, IsTerminal as _, Write};

/// Prints results.
pub fn print(text: &str) {
    write(io::stdout(), text);
}

/// Prints complaints.
pub fn complain(text: &str) {
    write(io::stderr(), text);
}

/// Shows what is being done, where somebody looks.
pub fn status(text: &str) {
    if io::stderr().is_terminal() {
        let text: String = text.chars().take(78).collect();
        write(io::stderr(), &format!("\r\x1b[2K{text}"));
    }
}

/// Takes away what [`status`] has shown.
pub fn wipe() {
    status("");
}

/// A reader that has gone away wants no more of it.
fn write(mut stream: impl Write, text: &str) {
    let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
}
