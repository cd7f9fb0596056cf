//! What is written in a document, checked against what OpenAPI allows.
//!
//! There is no second set of structs: a [`grammar`] says which keys may stand where, and
//! [`check`] walks a tree by it. What it reports, the reader in [`crate::resolve`] leaves alone.

pub mod check;
mod findings;
mod gathered;
pub mod grammar;
mod misplaced;
pub mod scalar;
pub mod suggest;
mod version;

pub use findings::Findings;
pub use gathered::{Gathered, Identity, Manner, Referral};
pub use version::{Version, Versions, version};
