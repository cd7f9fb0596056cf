//! What a shape says of the member with a name.

use super::shape::{All, Shape};
use crate::diff::edit::Mark;
use crate::model::{SchemaId, Schemas};
use crate::pattern::Language;

/// What a value of the member must match, by all that describes it or speaks of members in general.
pub(crate) fn speaks_of(schemas: &Schemas, shape: &Shape, name: &str) -> All {
    let mut found: Vec<SchemaId> = Vec::new();
    for members in &shape.members {
        let named = members.named.get(name).copied();
        let matching: Vec<SchemaId> = matching(members.patterns.iter(), name).collect();
        let rest = members.others.filter(|_| named.is_none() && matching.is_empty());
        // What is forbidden by one part and described by another is still described.
        let rest = rest.filter(|id| schemas[*id].boolean != Some(true));
        found.extend(named.into_iter().chain(matching).chain(rest));
    }
    // Which part says it first does not matter.
    let mut unique: Vec<SchemaId> = Vec::new();
    found.into_iter().for_each(|id| {
        if !unique.contains(&id) {
            unique.push(id);
        }
    });
    All { schemas: unique, chosen: Vec::new() }
}

/// Where a member is described: not where a reference leads that stands there.
pub(crate) fn place(shape: &Shape, name: &str) -> Option<Mark> {
    let found = shape.members.iter().find_map(|members| members.places.get(name));
    found.map(Mark::at)
}

/// What a member must match that nothing describes by this name; none where nothing is said.
pub(crate) fn others(schemas: &Schemas, shape: &Shape, name: &str) -> Option<All> {
    let mut found = speaks_of(schemas, shape, name).schemas;
    if found.is_empty() && !has_rest(shape) {
        found.extend(&shape.unevaluated_properties);
    }
    (!found.is_empty()).then_some(All { schemas: found, chosen: Vec::new() })
}

/// What all members must match that nothing describes; none where nothing is said.
pub(crate) fn rest(shape: &Shape) -> Option<All> {
    let mut found: Vec<SchemaId> = shape.members.iter().filter_map(|it| it.others).collect();
    if found.is_empty() {
        found.extend(&shape.unevaluated_properties);
    }
    (!found.is_empty()).then_some(All { schemas: found, chosen: Vec::new() })
}

/// Whether `additionalProperties` speaks of all that nothing else describes.
fn has_rest(shape: &Shape) -> bool {
    shape.members.iter().any(|it| it.others.is_some())
}

fn matching<'a>(
    patterns: impl Iterator<Item = (&'a String, &'a SchemaId)>,
    name: &str,
) -> impl Iterator<Item = SchemaId> {
    let found = |pattern: &str| Language::of(pattern).is_some_and(|it| it.has(name));
    patterns.filter(move |(pattern, _)| found(pattern)).map(|(_, id)| *id)
}
