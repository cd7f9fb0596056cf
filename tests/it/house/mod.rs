//! The invariants of ARCHITECTURE.md, read off the source text.

mod layers;
mod sources;
mod text;
