//! `diff`, as a person runs it.

mod allow;
mod forms;
mod oracle;
mod revisions;
mod usage;

use crate::folder::{Folder, SPEC};

/// A folder with an older document and a newer one, in which a member of answers may be longer.
fn pair(name: &str) -> Folder {
    let folder = Folder::repository(&format!("diff-{name}"));
    folder.write("old.yaml", SPEC);
    folder.write("new.yaml", &newer());
    folder
}

/// The member `title` may be empty, and there is another operation.
fn newer() -> String {
    let fewer = SPEC.replace(", minLength: 1", "");
    fewer.replace(
        "components:",
        "  /shelves:\n    get: { responses: { '204': { description: None. } } }\ncomponents:",
    )
}
