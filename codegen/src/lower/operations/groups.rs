//! Which operations share a file: those of a tag, as long as the file does not grow too long.

use indexmap::IndexMap;

use crate::ir::{Docs, Group, MethodsPlace, Operation};
use crate::lower::features::{FEWEST_OPERATIONS, RESERVED};
use crate::lower::names::Scope;
use crate::lower::{docs, words};
use crate::model::Api;

/// Lines that a file may have, as far as they can be estimated before printing.
const MOST_LINES: usize = 1200;

/// The groups, in the order in which their first operations stand, and the place of the methods.
pub(super) fn groups(api: &Api, operations: Vec<Operation>) -> (Vec<Group>, MethodsPlace) {
    let split = operations.len() >= FEWEST_OPERATIONS;
    let short = operations.iter().map(method_lines).sum::<usize>() <= MOST_LINES;
    let together = short && !split;
    let methods = if together { MethodsPlace::Client } else { MethodsPlace::Operations };
    // In an API that knows no tags, what its paths begin with stands for them.
    let untagged = split && api.operations.iter().all(|operation| operation.tags.is_empty());
    let mut by_tag: IndexMap<&str, Vec<Operation>> = IndexMap::new();
    for (model, operation) in api.operations.iter().zip(operations) {
        let tag = match model.tags.first() {
            Some(tag) => tag,
            None if untagged => resource(&model.path),
            None => "",
        };
        by_tag.entry(tag).or_default().push(operation);
    }
    let split = split && by_tag.len() > 1;
    let mut features = Scope::reserving(RESERVED);
    let mut scope = Scope::reserving(["types", "client", "mod", "super", "self"]);
    let mut groups = Vec::new();
    for (tag, operations) in by_tag {
        let name = if tag.is_empty() { "general" } else { tag };
        let ident = words::module_ident(&words::split(name));
        let feature = split.then(|| features.take(&feature(&ident)));
        for operations in parts(operations, methods) {
            let (ident, feature) = (scope.take(&ident), feature.clone());
            groups.push(Group { ident, docs: tag_docs(api, tag), feature, operations });
        }
    }
    (groups, methods)
}

/// The first word of a path that is neither a parameter nor a version.
fn resource(path: &str) -> &str {
    let version = |part: &str| {
        part.strip_prefix('v').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    parts.find(|part| !part.contains('{') && !version(part)).unwrap_or_default()
}

fn feature(ident: &str) -> String {
    ident.trim_matches('_').replace('_', "-")
}

/// Cuts a group where its file would grow too long.
fn parts(operations: Vec<Operation>, methods: MethodsPlace) -> Vec<Vec<Operation>> {
    let mut parts: Vec<Vec<Operation>> = Vec::new();
    let mut lines = usize::MAX;
    for operation in operations {
        let own = match methods {
            MethodsPlace::Client => builder_lines(&operation),
            MethodsPlace::Operations => builder_lines(&operation) + method_lines(&operation),
        };
        match parts.last_mut() {
            Some(part) if lines + own <= MOST_LINES => {
                part.push(operation);
                lines += own;
            }
            _ => {
                parts.push(vec![operation]);
                lines = own;
            }
        }
    }
    parts
}

fn method_lines(operation: &Operation) -> usize {
    operation.docs.0.len() + 8 + operation.arguments().count()
}

fn builder_lines(operation: &Operation) -> usize {
    let setters = operation.setters().map(|setter| setter.docs.0.len() + 5).sum::<usize>();
    60 + setters + operation.parameters.len() * 7
}

fn tag_docs(api: &Api, tag: &str) -> Docs {
    let described = api.tags.iter().find(|candidate| candidate.name == tag);
    let description = described.and_then(|tag| tag.description.as_deref());
    match (description, tag.is_empty()) {
        (Some(text), _) => Docs(docs::markdown(text)),
        (None, false) => Docs(vec![format!("{}.", docs::one_line(tag))]),
        (None, true) => Docs(vec!["Operations without a tag.".to_owned()]),
    }
}
