//! Which schemas describe files: those of the parts of multipart bodies that hold bytes.

use std::collections::HashSet;

use super::key::{combined, says_form};
use crate::lower::operations::Media;
use crate::model::{Api, MediaType, Schema, SchemaId, Type};

/// The schemas whose values are files.
pub fn files(api: &Api) -> HashSet<SchemaId> {
    let bodies = api.operations.iter().filter_map(|operation| operation.request_body.as_ref());
    let media = bodies.flat_map(|body| &body.content);
    let mut files = HashSet::new();
    for media in media.filter(|media| Media::of(&media.name) == Media::Multipart) {
        of_media(api, media, &mut files);
    }
    files
}

fn of_media(api: &Api, media: &MediaType, files: &mut HashSet<SchemaId>) {
    let owners = media.schema.map(|schema| reach(api, schema, alternatives)).unwrap_or_default();
    for (name, property) in owners.iter().flat_map(|owner| &api.schemas[*owner].properties) {
        let encoding = media.encoding.get(name);
        let content_type = encoding.and_then(|encoding| encoding.content_type.as_deref());
        let held = reach(api, *property, |schema| alternatives(schema).chain(schema.items));
        files.extend(held.into_iter().filter(|id| is_file(&api.schemas[*id], content_type)));
    }
    // Parts of any name are files only where that is said.
    let others = owners.iter().filter_map(|owner| api.schemas[*owner].additional_properties);
    for others in others {
        let held = reach(api, others, |schema| alternatives(schema).chain(schema.items));
        let says = |schema: &Schema| schema.format.is_some() || schema.content_media_type.is_some();
        let file = |id: &SchemaId| says(&api.schemas[*id]) && is_file(&api.schemas[*id], None);
        files.extend(held.into_iter().filter(file));
    }
}

/// What the schema is made of: all that it combines and chooses from.
fn alternatives(schema: &Schema) -> impl Iterator<Item = SchemaId> + '_ {
    combined(schema).chain(schema.any_of.iter().chain(&schema.one_of).copied())
}

/// The schema and all that it leads to, each once.
fn reach<'a, I: Iterator<Item = SchemaId> + 'a>(
    api: &'a Api,
    root: SchemaId,
    next: impl Fn(&'a Schema) -> I,
) -> Vec<SchemaId> {
    let (mut found, mut open) = (Vec::new(), vec![root]);
    while let Some(id) = open.pop() {
        if !found.contains(&id) {
            found.push(id);
            open.extend(next(&api.schemas[id]));
        }
    }
    found
}

/// Whether a part of this schema holds bytes: OpenAPI 3.0 says `format: binary`, 3.1 says a media
/// type that is neither text nor JSON, or nothing at all, which stands for
/// `application/octet-stream`.
fn is_file(schema: &Schema, content_type: Option<&str>) -> bool {
    let of_text =
        |types: &Vec<Type>| types.iter().all(|it| matches!(it, Type::String | Type::Null));
    let textual = schema.types.as_ref().is_none_or(of_text);
    let listed = schema.values.is_some() || schema.constant.is_some();
    if !textual || listed || schema.content_encoding.is_some() {
        return false;
    }
    let media_type = schema.content_media_type.as_deref().or(content_type);
    match (schema.format.as_deref(), media_type) {
        (Some("binary"), _) => true,
        (Some(_), _) => false,
        (None, Some(media_type)) => is_binary(media_type) && alternatives(schema).next().is_none(),
        (None, None) => {
            let silent = !says_form(schema) && alternatives(schema).next().is_none();
            silent && schema.name.is_none() && schema.boolean.is_none()
        }
    }
}

/// Whether all of the media types hold bytes.
fn is_binary(media_types: &str) -> bool {
    media_types.split(',').all(|media_type| Media::of(media_type.trim()) == Media::Bytes)
}
