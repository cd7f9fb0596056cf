//! `API.md`: the public surface, one line an item, so that a change of it shows in a text diff.

use super::file::{File, mark};
use crate::ir::Crate;
use crate::surface;

/// The surface, sorted.
pub fn api(krate: &Crate) -> File {
    let mut text = format!("<!-- {} -->\n\n# Public surface of `{}`\n\n", mark(krate), krate.name);
    text.push_str(
        "One line an item, sorted. Every type can be cloned, compared and printed, and every\n",
    );
    text.push_str("type under `types` is written and read as JSON. A type with `new` has a setter for each field\nthat `new` does not ask for.\n\n```text\n");
    for line in surface::lines(krate) {
        text.push_str(&line);
        text.push('\n');
    }
    text.push_str("```\n");
    File { path: "API.md".to_owned(), text }
}
