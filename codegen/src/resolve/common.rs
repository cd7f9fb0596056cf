//! Small objects that stand in many places: external documentation, examples, servers.

use indexmap::IndexMap;

use crate::extensions::{self, Extensions};
use crate::model::{Example, ExternalDocs, Server, ServerVariable};
use crate::source::Node;

use super::place::{Place, Trees};

/// The extension keys of an object.
pub fn extensions(place: &Place<'_>) -> Extensions {
    place.node.as_object().map(extensions::read).unwrap_or_default()
}

/// `externalDocs`
pub fn external_docs<'s>(place: &Place<'s>, trees: &Trees<'s>) -> Option<ExternalDocs> {
    let docs = place.get("externalDocs", trees)?;
    let url = docs.text("url", trees)?;
    Some(ExternalDocs { url, description: docs.text("description", trees) })
}

/// `example` and `examples` of a parameter, header or media type.
pub fn examples<'s>(place: &Place<'s>, trees: &Trees<'s>) -> Vec<Example> {
    let mut list: Vec<Example> = example_value(place, "example", trees).into_iter().collect();
    for (name, entry) in place.entries("examples", trees) {
        let Some(example) = trees.settled(entry) else { continue };
        let value = ["value", "dataValue"]
            .iter()
            .find_map(|key| example_value(&example, key, trees))
            .and_then(|example| example.value);
        list.push(Example {
            location: example.location.clone(),
            name: Some(name.to_owned()),
            summary: example.text("summary", trees),
            description: example.text("description", trees),
            value,
            external_value: example.text("externalValue", trees),
            extensions: extensions(&example),
        });
    }
    list
}

/// The value of the member `key` as an example of its own; null is a value.
pub fn example_value<'s>(place: &Place<'s>, key: &str, trees: &Trees<'s>) -> Option<Example> {
    place.present(key).map(|example| bare_example(&example, trees))
}

/// An example that is nothing but a value.
pub fn bare_example<'s>(place: &Place<'s>, trees: &Trees<'s>) -> Example {
    let followed = trees.links.end(&place.location).and_then(|end| trees.at(end));
    let place = followed.as_ref().unwrap_or(place);
    let value: &Node = place.node;
    Example {
        location: place.location.clone(),
        name: None,
        summary: None,
        description: None,
        value: Some(value.clone()),
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
