//! What becomes of the generated crate.

use bindery::diagnostic::has_errors;
use bindery::ir::{Crate, Runtime};
use bindery::lower::{self, Options};
use bindery::surface::{self, Change, Surface};

use super::Document;

/// The changes of the public surface; none where one of the documents makes no crate.
pub fn changes(base: &Document, head: &Document, name: &str) -> Option<Vec<Change>> {
    let (old, new) = (lowered(base, name)?, lowered(head, name)?);
    let (before, after) = (surface::outline(&old), surface::outline(&new));
    let changes = surface::compare(&before, &after);
    if !changes.is_empty() {
        return Some(changes);
    }
    // Nothing public differs: all texts tell whether anything does.
    let whole =
        |outline: Surface, krate: &Crate| Surface { texts: Some(surface::texts(krate)), ..outline };
    Some(surface::compare(&whole(before, &old), &whole(after, &new)))
}

fn lowered(document: &Document, name: &str) -> Option<Crate> {
    let options = Options {
        name: name.to_owned(),
        version: lower::FIRST_VERSION.to_owned(),
        // The name stands in every file, and must be the same on both sides.
        spec: "openapi.yaml".to_owned(),
        runtime: Runtime::Workspace,
        rules: lower::rules::Options::default(),
        round_trips: false,
    };
    let (krate, diagnostics) = lower::lower(&document.api, &document.sources, &options);
    (!has_errors(&diagnostics)).then_some(krate)
}
