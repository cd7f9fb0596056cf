//! Printing that survives a closed pipe.

use std::io::{self, IsTerminal, Write};

/// Prints results to standard output.
pub fn print(text: &str) {
    write(io::stdout(), text);
}

/// Prints findings and complaints to standard error.
pub fn complain(text: &str) {
    write(io::stderr(), text);
}

/// Whether a person looks at standard output, with colours allowed.
pub fn output_is_coloured() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Whether a person looks at standard error, with colours allowed.
pub fn complaints_are_coloured() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// A reader that has gone away wants no more of it; the work and its verdict go on.
fn write(mut stream: impl Write, text: &str) {
    let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
}
