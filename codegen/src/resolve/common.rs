//! Small objects that stand in many places: external documentation, examples, servers.

use indexmap::IndexMap;

use crate::extensions::{self, Extensions};
use crate::model::{Example, ExternalDocs, Server, ServerVariable};

use super::place::{Place, Trees};
use super::schema::SchemaReader;

/// The extension keys of an object.
pub fn extensions(place: &Place<'_>) -> Extensions {
    place.node.as_object().map(extensions::read).unwrap_or_default()
}

/// `externalDocs`
pub fn external_docs<'s>(place: &Place<'s>, trees: &Trees<'s>) -> Option<Box<ExternalDocs>> {
    let docs = place.get("externalDocs", trees)?;
    let url = docs.text("url", trees)?;
    Some(Box::new(ExternalDocs { url, description: docs.text("description", trees) }))
}

/// `example` and `examples` of a parameter, header or media type.
pub fn examples<'s>(place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Vec<Example> {
    let trees = schemas.trees;
    let lone = place.present("example").map(|example| bare_example(&example, schemas));
    let mut list: Vec<Example> = lone.into_iter().collect();
    for (name, entry) in place.entries("examples", &trees) {
        let Some(example) = trees.settled(entry) else { continue };
        if !schemas.has_room() {
            break;
        }
        let value = example.present("value").or_else(|| example.present("dataValue"));
        list.push(Example {
            location: example.location.clone(),
            name: Some(name.to_owned()),
            summary: example.text("summary", &trees),
            description: example.text("description", &trees),
            value: value.and_then(|value| bare_example(&value, schemas).value),
            external_value: example.text("externalValue", &trees),
            extensions: extensions(&example),
        });
    }
    list
}

/// An example that is nothing but a value.
pub fn bare_example<'s>(place: &Place<'s>, schemas: &mut SchemaReader<'s, '_>) -> Example {
    let trees = schemas.trees;
    let followed = trees.links.end(&place.location).and_then(|end| trees.at(end));
    let place = followed.as_ref().unwrap_or(place);
    Example {
        location: place.location.clone(),
        name: None,
        summary: None,
        description: None,
        value: Some(schemas.data(place)),
        external_value: None,
        extensions: Extensions::default(),
    }
}

/// `servers`
pub fn servers<'s>(place: &Place<'s>, trees: &Trees<'s>) -> Vec<Server> {
    let servers = place.items("servers", trees).into_iter();
    let settled = servers.filter_map(|server| trees.settled(server));
    settled.filter_map(|place| server(&place, trees)).collect()
}

fn server<'s>(place: &Place<'s>, trees: &Trees<'s>) -> Option<Server> {
    let mut variables = IndexMap::new();
    for (name, variable) in place.entries("variables", trees) {
        let values = variable.texts("enum", trees);
        let default = variable.text("default", trees).or_else(|| values.first().cloned());
        let description = variable.text("description", trees);
        let default = default.unwrap_or_default();
        variables.insert(name.to_owned(), ServerVariable { default, values, description });
    }
    Some(Server {
        url: place.text("url", trees)?,
        description: place.text("description", trees),
        variables,
        extensions: extensions(place),
    })
}
