//! What lints share: reporting, and ways to walk an API.

mod context;
mod fields;
mod objections;
mod pointer;
mod reach;

pub use context::Context;
pub use fields::{annotated, fields, holds, in_rule, is_object, operations, parameters};
pub use objections::{Objection, objections};
pub use pointer::leads_somewhere;
pub use reach::{sent, subschemas, used};
