//! What changed between two revisions of a specification: what breaks, for whom, by which payload.

mod kind;
mod report;

pub use kind::Kind;
pub use report::{
    Allowed, Behaviour, Bump, Cause, Evidence, FilePatch, Package, PatchOperation, Place, Proof,
    Reach, Rename, Report, Revision, RustChange, Side, Spot, Validate, Wire, report_schema,
};
