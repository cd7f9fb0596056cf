//! The invariants of ARCHITECTURE.md, read off the source text.

mod layers;
pub mod sources;
mod text;
