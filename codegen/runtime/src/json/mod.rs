//! JSON as it is read and looked at.
//!
//! A [`Document`] is a text and, beside it, a flat list of what stands where: one entry for each
//! value and each name, in the order of the text. It is made in one pass, without a tree, and keeps
//! what a tree of `f64`s loses: numbers as they are written. An [`Element`] is one value of it.
//!
//! Rules are checked on a [`Node`]: an element of a document, or a `serde_json::Value`.

mod decimal;
mod document;
mod element;
mod mistake;
mod names;
mod node;
mod parse;
mod quote;
mod scan;

pub use decimal::Decimal;
pub(crate) use decimal::power_of_ten;
pub use document::Document;
pub use element::{Element, Items, Kind, Members};
pub use mistake::{NotJson, Position};
pub use node::{List, Node, NodeKind, Object};
pub(crate) use quote::push_quoted;
pub(crate) use scan::{Ended, text_end};
