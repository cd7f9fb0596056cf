//! Responses and their links.

use crate::model::{Link, Response, Status};

use super::place::Place;
use super::schema::SchemaReader;
use super::{body, common, parameter};

/// The responses of an operation.
pub fn responses<'s>(operation: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Vec<Response> {
    let trees = schemas.trees;
    let mut responses: Vec<Response> = Vec::new();
    for (key, entry) in operation.entries("responses", &trees) {
        let Some(status) = Status::parse(key) else { continue };
        let Some(place) = trees.settled(entry) else { continue };
        if place.node.as_object().is_some()
            && schemas.has_room()
            && !responses.iter().any(|it| it.status == status)
        {
            responses.push(Response {
                location: place.location.clone(),
                status,
                description: place.text("description", &trees).unwrap_or_default(),
                headers: parameter::headers(&place, schemas),
                content: body::content(&place, schemas),
                links: links(&place, schemas),
                extensions: common::extensions(&place),
            });
        }
    }
    responses
}

fn links<'s>(response: &Place<'s>, schemas: &SchemaReader<'s, '_>) -> Vec<Link> {
    let trees = schemas.trees;
    let entries = response.entries("links", &trees).into_iter();
    let settled = entries.filter_map(|(name, entry)| Some((name, trees.settled(entry)?)));
    settled
        .map(|(name, place)| Link {
            name: name.to_owned(),
            operation_id: place.text("operationId", &trees),
            operation_ref: place.text("operationRef", &trees),
            description: place.text("description", &trees),
            parameters: place
                .entries("parameters", &trees)
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.node.clone()))
                .collect(),
            request_body: place.data("requestBody"),
        })
        .collect()
}
