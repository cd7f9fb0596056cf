//! What several schemas say about one value: a schema, what it refers to, and its `allOf`.

use indexmap::IndexMap;

use crate::model::{Api, Schema, SchemaId};

/// The schemas that hold at once, the most special first.
pub(super) struct Flat<'a> {
    pub(super) leaves: Vec<&'a Schema>,
}

impl<'a> Flat<'a> {
    /// All that holds where these schemas do.
    pub(super) fn of(api: &'a Api, ids: &[SchemaId]) -> Self {
        let mut seen = Vec::new();
        let mut leaves = Vec::new();
        let mut open: Vec<SchemaId> = ids.iter().rev().copied().collect();
        while let Some(id) = open.pop() {
            if seen.contains(&id) {
                continue;
            }
            seen.push(id);
            let schema = &api.schemas[id];
            leaves.push(schema);
            open.extend(schema.all_of.iter().rev());
            open.extend(schema.reference);
        }
        Self { leaves }
    }

    /// The first answer that any of the schemas gives.
    pub(super) fn first<T>(&self, find: impl Fn(&'a Schema) -> Option<T>) -> Option<T> {
        self.leaves.iter().find_map(|schema| find(schema))
    }

    /// The properties, each with all schemas that speak of it.
    pub(super) fn properties(&self) -> IndexMap<&'a str, Vec<SchemaId>> {
        let mut properties: IndexMap<&str, Vec<SchemaId>> = IndexMap::new();
        for (name, id) in self.leaves.iter().flat_map(|schema| &schema.properties) {
            properties.entry(name).or_default().push(*id);
        }
        properties
    }

    /// Whether the property must be there.
    pub(super) fn requires(&self, name: &str) -> bool {
        self.leaves.iter().any(|schema| schema.required.iter().any(|required| required == name))
    }

    /// The schemas of items.
    pub(super) fn items(&self) -> Vec<SchemaId> {
        self.leaves.iter().filter_map(|schema| schema.items).collect()
    }

    /// The members of a choice, if there is one.
    pub(super) fn choices(&self) -> Option<&'a [SchemaId]> {
        self.first(|schema| match (schema.one_of.as_slice(), schema.any_of.as_slice()) {
            ([], []) => None,
            ([], choices) | (choices, _) => Some(choices),
        })
    }
}
