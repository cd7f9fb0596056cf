//! Path items: what a path, a webhook or a callback can be called with.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Callback, Operation, SecurityRequirement, Server, Webhook};
use crate::source::Span;

use super::place::{Place, Trees};
use super::schema::SchemaReader;
use super::security::Schemes;
use super::{common, operation};

/// What operations inherit from the document.
#[derive(Clone, Copy)]
pub struct Defaults<'a> {
    /// Used by operations without servers of their own.
    pub servers: &'a [Server],
    /// Used by operations that say nothing about security.
    pub security: &'a Option<Vec<SecurityRequirement>>,
    /// The names that there are.
    pub schemes: &'a Schemes,
}

const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// A path item. A reference beside other keys adds what they leave open.
pub struct PathItem<'s> {
    /// The path, or the expression of a callback; empty for a webhook.
    pub path: String,
    /// What is said about it, the nearest first.
    layers: Vec<Place<'s>>,
}

impl<'s> PathItem<'s> {
    fn new(path: String, place: Place<'s>, trees: &Trees<'s>) -> Self {
        let end = trees.links.end(&place.location).and_then(|end| trees.at(end));
        let alone = trees.links.is_alone(&place.location);
        let own = (!alone).then_some(place);
        Self { path, layers: own.into_iter().chain(end).collect() }
    }

    fn get(&self, key: &str, trees: &Trees<'s>) -> Option<Place<'s>> {
        self.layers.iter().find_map(|layer| layer.get(key, trees))
    }

    /// A text that operations inherit.
    pub fn text(&self, key: &str, trees: &Trees<'s>) -> Option<String> {
        self.layers.iter().find_map(|layer| layer.text(key, trees))
    }

    /// Its parameters, as they stand there.
    pub fn parameters(&self, trees: &Trees<'s>) -> Vec<Place<'s>> {
        self.layers.iter().flat_map(|layer| layer.items("parameters", trees)).collect()
    }

    /// Its servers, if it has its own.
    pub fn servers(&self, trees: &Trees<'s>) -> Vec<Server> {
        self.layers.iter().flat_map(|layer| common::servers(layer, trees)).collect()
    }

    /// Methods in capitals with their operations, in the order of the text.
    fn operations(&self, trees: &Trees<'s>) -> Vec<(String, Place<'s>)> {
        let mut found: Vec<(String, Place<'s>)> = Vec::new();
        for layer in &self.layers {
            for (key, _) in layer.members() {
                let method = key.to_ascii_uppercase();
                let known = METHODS.contains(&key) && !found.iter().any(|(it, _)| *it == method);
                if let Some(place) = known.then(|| self.get(key, trees)).flatten() {
                    found.push((method, place));
                }
            }
            for (method, entry) in layer.entries("additionalOperations", trees) {
                found.extend(trees.settled(entry).map(|place| (method.to_owned(), place)));
            }
        }
        found.retain(|(_, place)| place.node.as_object().is_some());
        found
    }
}

/// The operations of a document.
pub fn operations<'s>(
    root: &Place<'s>,
    defaults: &Defaults<'_>,
    schemas: &mut SchemaReader<'s, '_>,
) -> Vec<Operation> {
    let trees = schemas.trees;
    let mut operations = Vec::new();
    let mut ids = HashMap::new();
    for (path, entry) in root.entries("paths", &trees) {
        if path.starts_with("x-") || entry.node.as_object().is_none() {
            continue;
        }
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        let item = PathItem::new(path, entry, &trees);
        for (method, place) in item.operations(&trees) {
            check_id(&place, &mut ids, schemas);
            let mut operation = operation::read(&method, &item, &place, defaults, schemas);
            operation.callbacks = callbacks(&place, defaults, schemas);
            operations.push(operation);
        }
    }
    operations
}

/// The webhooks of a document.
pub fn webhooks<'s>(
    root: &Place<'s>,
    defaults: &Defaults<'_>,
    schemas: &mut SchemaReader<'s, '_>,
) -> Vec<Webhook> {
    let trees = schemas.trees;
    let mut webhooks = Vec::new();
    for (name, entry) in root.entries("webhooks", &trees) {
        let item = PathItem::new(String::new(), entry, &trees);
        for (method, place) in item.operations(&trees) {
            let operation = operation::read(&method, &item, &place, defaults, schemas);
            webhooks.push(Webhook { name: name.to_owned(), operation });
        }
    }
    webhooks
}

/// The callbacks of an operation. Those of callbacks' own operations are not followed: they could
/// go on forever.
fn callbacks<'s>(
    operation: &Place<'s>,
    defaults: &Defaults<'_>,
    schemas: &mut SchemaReader<'s, '_>,
) -> Vec<Callback> {
    let trees = schemas.trees;
    let mut callbacks = Vec::new();
    for (name, entry) in operation.entries("callbacks", &trees) {
        let Some(callback) = trees.settled(entry) else { continue };
        let mut operations = Vec::new();
        for (expression, entry) in callback.members() {
            if expression.starts_with("x-") || entry.node.as_object().is_none() {
                continue;
            }
            let item = PathItem::new(expression.to_owned(), entry, &trees);
            for (method, place) in item.operations(&trees) {
                if let Some(nested) = place.get("callbacks", &trees) {
                    let message = "callbacks of callbacks are not read";
                    let diagnostic = Diagnostic::warning("not-used", message);
                    schemas.findings.add(diagnostic.at(nested.node.span, ""));
                }
                operations.push(operation::read(&method, &item, &place, defaults, schemas));
            }
        }
        callbacks.push(Callback { name: name.to_owned(), operations });
    }
    callbacks
}

fn check_id<'s>(
    operation: &Place<'s>,
    ids: &mut HashMap<String, Span>,
    schemas: &mut SchemaReader<'s, '_>,
) {
    let Some(node) = operation.value("operationId", &schemas.trees) else { return };
    let Some(id) = node.as_str() else { return };
    let first = *ids.entry(id.to_owned()).or_insert(node.span);
    if first != node.span {
        let message = format!("two operations are called `{id}`");
        let diagnostic = Diagnostic::warning("duplicate-operation-id", message)
            .at(node.span, "")
            .at(first, "the first");
        schemas.findings.add_lenient(Severity::Warning, diagnostic);
    }
}
