//! The document itself.

use indexmap::IndexMap;

use crate::extensions::Extensions;
use crate::model::{Api, Info, SchemaId, Server, Tag};

use super::place::{Place, Trees};
use super::schema::SchemaReader;
use super::{common, paths, security};

/// Reads a whole API from the root of its document.
pub fn read<'s>(root: &Place<'s>, mut schemas: SchemaReader<'s, '_>) -> Api {
    let trees = schemas.trees;
    let components = component_schemas(root, &mut schemas);
    let security_schemes = security::schemes(root, &mut schemas);
    let servers = servers(root, &trees);
    let security = security::requirements(root, &security_schemes, &mut schemas);
    let defaults =
        paths::Defaults { servers: &servers, security: &security, schemes: &security_schemes };
    let operations = paths::operations(root, &defaults, &mut schemas);
    let webhooks = paths::webhooks(root, &defaults, &mut schemas);
    let known = |(name, scheme): (String, Option<_>)| Some((name, scheme?));
    let security_schemes = security_schemes.into_iter().filter_map(known).collect();
    let mut schemas = schemas.finish();
    for (name, id) in &components {
        schemas[*id].name.get_or_insert_with(|| name.clone());
    }
    Api {
        info: info(root, &trees),
        servers,
        tags: tags(root, &trees),
        operations,
        webhooks,
        schemas,
        components,
        security_schemes,
        external_docs: common::external_docs(root, &trees),
        extensions: common::extensions(root),
    }
}

fn component_schemas<'s>(
    root: &Place<'s>,
    schemas: &mut SchemaReader<'s, '_>,
) -> IndexMap<String, SchemaId> {
    let Some(components) = root.get("components", &schemas.trees) else { return IndexMap::new() };
    let entries = components.entries("schemas", &schemas.trees).into_iter();
    entries.map(|(name, entry)| (name.to_owned(), schemas.schema(&entry))).collect()
}

fn info<'s>(root: &Place<'s>, trees: &Trees<'s>) -> Info {
    let Some(info) = root.get("info", trees) else { return Info::default() };
    Info {
        title: info.text("title", trees).unwrap_or_default(),
        version: info.text("version", trees).unwrap_or_default(),
        summary: info.text("summary", trees),
        description: info.text("description", trees),
        terms_of_service: info.text("termsOfService", trees),
        extensions: common::extensions(&info),
    }
}

fn servers<'s>(root: &Place<'s>, trees: &Trees<'s>) -> Vec<Server> {
    let servers = common::servers(root, trees);
    if !servers.is_empty() {
        return servers;
    }
    vec![Server {
        url: "/".to_owned(),
        description: None,
        variables: IndexMap::new(),
        extensions: Extensions::default(),
    }]
}

fn tags<'s>(root: &Place<'s>, trees: &Trees<'s>) -> Vec<Tag> {
    let tags = root.items("tags", trees).into_iter().filter_map(|tag| trees.settled(tag));
    let tag = |tag: Place<'s>| {
        let external_docs = common::external_docs(&tag, trees);
        Some(Tag {
            name: tag.text("name", trees)?,
            description: tag.text("description", trees).or_else(|| tag.text("summary", trees)),
            external_docs,
            extensions: common::extensions(&tag),
        })
    };
    tags.filter_map(tag).collect()
}
