//! Request bodies and media types.

use indexmap::IndexMap;

use crate::model::{Encoding, MediaType, RequestBody};

use super::common;
use super::parameter::{headers, parse_style};
use super::place::Place;
use super::schema::SchemaReader;

/// Reads a request body; nothing when there is no content.
pub fn request_body<'s>(
    place: &Place<'s>,
    schemas: &mut SchemaReader<'s, '_>,
) -> Option<RequestBody> {
    place.node.as_object()?;
    let trees = schemas.trees;
    Some(RequestBody {
        location: place.location.clone(),
        description: place.text("description", &trees),
        required: place.is("required", &trees),
        content: content(place, schemas),
        extensions: common::extensions(place),
    })
}

/// The media types under `content`.
pub fn content<'s>(place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Vec<MediaType> {
    let trees = schemas.trees;
    let entries = place.entries("content", &trees).into_iter();
    let settled = entries.filter_map(|(name, entry)| Some((name, trees.settled(entry)?)));
    let mut content = Vec::new();
    for (name, place) in settled {
        if schemas.has_room() {
            content.push(media_type(name, &place, schemas));
        }
    }
    content
}

fn media_type<'s>(name: &str, place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> MediaType {
    let trees = schemas.trees;
    let mut media_type = bare_media_type(name, place, schemas);
    for (name, entry) in place.entries("encoding", &trees) {
        media_type.encoding.insert(name.to_owned(), encoding(&entry, schemas));
    }
    media_type
}

/// A media type without `encoding`, which means nothing in parameters and headers.
pub fn bare_media_type<'s>(
    name: &str,
    place: &Place<'s>,
    schemas: &mut SchemaReader<'s, '_>,
) -> MediaType {
    MediaType {
        location: place.location.clone(),
        name: name.to_owned(),
        schema: place.raw("schema").map(|schema| schemas.schema(&schema)),
        item_schema: place.raw("itemSchema").map(|schema| schemas.schema(&schema)),
        examples: common::examples(place, schemas),
        encoding: IndexMap::new(),
        extensions: common::extensions(place),
    }
}

fn encoding<'s>(place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Encoding {
    let trees = schemas.trees;
    Encoding {
        content_type: place.text("contentType", &trees),
        headers: headers(place, schemas),
        style: place.text("style", &trees).and_then(|text| parse_style(&text)),
        explode: place.boolean("explode", &trees),
        allow_reserved: place.is("allowReserved", &trees),
    }
}
