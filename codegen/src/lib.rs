//! Bindery reads OpenAPI documents and writes Rust crates.
//!
//! Data flows one way, and every stage is a plain function from one type to the next:
//!
//! ```text
//! source → document → resolve → model ─┬─ lint
//!                                      └─ lower → ir → emit → files
//! ```
//!
//! [`surface`] lists what is public in a crate, and says what a change of it needs of a version.
//!
//! The library never touches disk, network, clock or environment: texts come in through a
//! [`source::Loader`], and diagnostics and files go out.

pub mod diagnostic;
pub mod diff;
pub mod document;
mod editor;
pub mod emit;
mod examples;
pub mod extensions;
pub mod interpreter;
pub mod ir;
pub mod json_schema;
mod level;
pub mod lint;
pub mod lower;
pub mod model;
mod pattern;
mod read;
pub mod resolve;
pub mod source;
pub mod surface;

pub use editor::editor_schema;
pub use level::{Faults, Level};
pub use read::{Options, Reading, SchemaReading, read, read_schema};
