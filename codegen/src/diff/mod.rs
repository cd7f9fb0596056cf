//! What changed between two revisions of a specification: what breaks, for whom, by which payload.
//!
//! Both are brought into one form and compared place by place. A rule finds an edit and how the values
//! stand to each other; the direction in which they travel makes the verdict of it.

mod api;
mod compare;
mod documentation;
mod edit;
mod fold;
mod kind;
mod macros;
mod owner;
mod patch;
mod reach;
mod rename;
mod report;
mod schema;
mod spot;
mod version;
mod witness;

pub use api::Revised;
pub use compare::{compare, relation};
pub use edit::Relation;
pub use kind::Kind;
pub use report::{
    Allowed, Behaviour, Bump, Cause, Evidence, FilePatch, Package, PatchOperation, Place, Proof,
    Reach, Rename, Report, Revision, RustChange, Side, Spot, Validate, Wire, report_schema,
};

use crate::source::Node;

/// Every kind of change.
pub fn kinds() -> impl Iterator<Item = &'static Kind> {
    let all = api::KINDS.iter().chain(schema::KINDS).chain([&version::KINDS]);
    all.flat_map(|kinds| kinds.iter().copied())
}

/// The kind of this name.
pub fn kind(id: &str) -> Option<&'static Kind> {
    kinds().find(|kind| kind.id == id)
}

/// A value in few characters.
pub(crate) fn show(value: &Node) -> String {
    const MOST: usize = 60;
    let text = value.to_json().to_string();
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
