//! Whether a JSON pointer leads to something in the values that a schema describes.

use std::collections::HashSet;

use crate::model::{Api, Schema, SchemaId};

use super::reach::subschemas;

/// Whether some value of this schema can have something at `pointer`. What a schema says nothing
/// about (no type, no members) may hold anything; a member that an object does not list leads
/// nowhere, even where unknown members are allowed, because such a pointer is usually misspelt.
pub fn leads_somewhere(api: &Api, root: SchemaId, pointer: &str) -> bool {
    if pointer.is_empty() {
        return true;
    }
    let Some(tokens) = pointer.strip_prefix('/') else { return false };
    let mut reached = same_value(api, [root]);
    for token in tokens.split('/') {
        let token = token.replace("~1", "/").replace("~0", "~");
        if reached.iter().any(|id| says_nothing(&api.schemas[*id])) {
            return true;
        }
        let next: Vec<_> = reached.iter().flat_map(|id| step(&api.schemas[*id], &token)).collect();
        reached = same_value(api, next);
    }
    !reached.is_empty()
}

/// These schemas and all that apply to the same value.
fn same_value(api: &Api, from: impl IntoIterator<Item = SchemaId>) -> HashSet<SchemaId> {
    let mut seen = HashSet::new();
    let mut open: Vec<SchemaId> = from.into_iter().filter(|id| seen.insert(*id)).collect();
    while let Some(id) = open.pop() {
        let parts = subschemas(&api.schemas[id]).filter(|part| part.same_value);
        open.extend(parts.map(|part| part.id).filter(|id| seen.insert(*id)));
    }
    seen
}

fn step(schema: &Schema, token: &str) -> Vec<SchemaId> {
    let index = token.parse::<usize>().ok();
    let prefix = index.and_then(|index| schema.prefix_items.get(index));
    let item = index.and(prefix.or(schema.items.as_ref()));
    schema.properties.get(token).into_iter().chain(item).copied().collect()
}

/// Whether the schema leaves everything open: a description alone, or `true`.
fn says_nothing(schema: &Schema) -> bool {
    match schema.boolean {
        Some(everything) => everything,
        None => {
            schema.types.is_none()
                && schema.values.is_none()
                && schema.constant.is_none()
                && schema.properties.is_empty()
                && schema.required.is_empty()
                && schema.dependent_required.is_empty()
                && schema.items.is_none()
                && subschemas(schema).next().is_none()
        }
    }
}
