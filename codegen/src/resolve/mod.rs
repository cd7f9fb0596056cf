//! From trees to [`crate::model`].
//!
//! [`link`] walks everything that a document reaches, checks it by the grammar and finds the end
//! of every reference; after it no file is missing and no reference is open. [`api`] and
//! [`schema_document`] then build the model and never fail: what was reported is left out.

mod api;
mod body;
mod common;
mod dangling;
mod dialect;
mod identifiers;
mod linker;
mod links;
mod locate;
mod metaschemas;
mod operation;
mod parameter;
mod paths;
mod place;
mod response;
mod schema;
mod security;
mod uri;

use crate::document::{Findings, Version};
use crate::model::{Api, SchemaId, Schemas};
use crate::source::{Location, Sources};

use place::Trees;
use schema::SchemaReader;

pub use linker::{DOCUMENT, link};
pub use links::Links;

/// The API that the document at `root` describes.
pub fn api(
    root: &Location,
    version: Version,
    sources: &Sources,
    links: &Links,
    findings: &mut Findings,
) -> Option<Api> {
    let trees = Trees { sources, links, version };
    let place = trees.at(root)?;
    Some(api::read(&place, SchemaReader::new(trees, findings)))
}

/// The schema at `root`, which stands in no OpenAPI document, and all that it needs.
pub fn schema_document(
    root: &Location,
    sources: &Sources,
    links: &Links,
    findings: &mut Findings,
) -> Option<(Schemas, SchemaId)> {
    let trees = Trees { sources, links, version: Version::V3_1 };
    let place = trees.at(root)?;
    let mut reader = SchemaReader::new(trees, findings);
    let id = reader.schema(&place);
    Some((reader.finish(), id))
}

/// The places that enclose `location`, itself first and its file last.
fn around(location: &Location) -> Vec<Location> {
    let pointer = location.pointer.as_str();
    let slashes = pointer.rmatch_indices('/').map(|(at, _)| at);
    let lengths = std::iter::once(pointer.len()).chain(slashes);
    let mut places: Vec<Location> = lengths
        .map(|length| Location { file: location.file, pointer: pointer[..length].to_owned() })
        .collect();
    places.dedup();
    places
}
