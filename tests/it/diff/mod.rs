//! What changed between two revisions of a document, and whether that is what is said of it.

mod changes;
mod document;
mod edits;
mod equal;
mod explain;
mod mirror;
mod patches;
mod proofs;
mod properties;
mod uniall;
