// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! What the vendor sends.

use bindery_runtime::codegen;
use crate::types::Note;

///
/// # Errors
/// When the body is no JSON, or not of the described form.
pub fn parse_note_removed(body: &[u8]) -> Result<Note, bindery_runtime::Error> {
    codegen::read::webhook("parse_note_removed", body)
}

/// `POST {$request.body#/url}`
///
/// # Errors
/// When the body is no JSON, or not of the described form.
pub fn parse_subscribe_note_added(body: &[u8]) -> Result<Note, bindery_runtime::Error> {
    codegen::read::webhook("parse_subscribe_note_added", body)
}
