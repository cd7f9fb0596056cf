//! How schemas lead to each other: which need functions of their own, and which hold only if they
//! hold.

use std::collections::{HashMap, HashSet};

use crate::model::{Schema, SchemaId, Schemas};

/// Schemas that have functions of their own: those with names, those that lead back to themselves,
/// and those that are used in several places.
pub fn own_functions(schemas: &Schemas) -> HashSet<SchemaId> {
    let mut users: HashMap<SchemaId, usize> = HashMap::new();
    for (_, schema) in schemas.iter() {
        for inner in subschemas(schema) {
            *users.entry(inner).or_default() += 1;
        }
    }
    let mut own: HashSet<SchemaId> =
        schemas.iter().filter(|(_, schema)| is_named(schema)).map(|(id, _)| id).collect();
    own.extend(
        users
            .into_iter()
            .filter(|(id, count)| *count > 1 && !is_small(&schemas[*id]))
            .map(|(id, _)| id),
    );
    own.extend(ways_back(schemas, &own));
    own
}

fn is_named(schema: &Schema) -> bool {
    schema.name.is_some() && schema.boolean.is_none()
}

/// Whether its rules are no longer than a call.
fn is_small(schema: &Schema) -> bool {
    schema.boolean.is_some() || subschemas(schema).next().is_none()
}

/// Schemas without functions that lead back to themselves through schemas without functions.
fn ways_back(schemas: &Schemas, own: &HashSet<SchemaId>) -> HashSet<SchemaId> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        Open,
        Done,
    }
    let mut found = HashSet::new();
    let mut states: HashMap<SchemaId, State> = HashMap::new();
    for (root, _) in schemas.iter() {
        // Each step is either the way into a schema or the way out of it.
        let mut steps = vec![(root, false)];
        while let Some((id, leaves)) = steps.pop() {
            if leaves {
                states.insert(id, State::Done);
                continue;
            }
            match states.get(&id) {
                Some(State::Open) => {
                    found.insert(id);
                    continue;
                }
                Some(State::Done) => continue,
                None => {}
            }
            states.insert(id, State::Open);
            steps.push((id, true));
            steps.extend(
                subschemas(&schemas[id]).filter(|id| !own.contains(id)).map(|id| (id, false)),
            );
        }
    }
    found
}

/// Whether `from` says that `to` holds of the same value.
pub fn leads_back(schemas: &Schemas, from: SchemaId, to: SchemaId) -> bool {
    let mut waiting = vec![from];
    let mut seen = HashSet::new();
    while let Some(id) = waiting.pop() {
        if id == to {
            return true;
        }
        if seen.insert(id) {
            waiting.extend(of_same_value(&schemas[id]));
        }
    }
    false
}

/// Schemas that hold of the same value whenever this one does.
fn of_same_value(schema: &Schema) -> impl Iterator<Item = SchemaId> + '_ {
    let only = |list: &[SchemaId]| match list {
        [only] => Some(*only),
        _ => None,
    };
    schema
        .reference
        .into_iter()
        .chain(schema.all_of.iter().copied())
        .chain(only(&schema.any_of))
        .chain(only(&schema.one_of))
}

/// All subschemas that assert something.
pub fn subschemas(schema: &Schema) -> impl Iterator<Item = SchemaId> + '_ {
    let objects = schema
        .properties
        .values()
        .chain(schema.pattern_properties.values())
        .chain(schema.dependent_schemas.values())
        .copied()
        .chain(schema.additional_properties)
        .chain(schema.unevaluated_properties)
        .chain(schema.property_names);
    let lists = schema
        .prefix_items
        .iter()
        .copied()
        .chain(schema.items)
        .chain(schema.contains)
        .chain(schema.unevaluated_items);
    let combined = schema
        .reference
        .into_iter()
        .chain(schema.all_of.iter().chain(&schema.any_of).chain(&schema.one_of).copied())
        .chain([schema.not, schema.condition, schema.then, schema.otherwise].into_iter().flatten());
    objects.chain(lists).chain(combined)
}
