//! What types, fields and items are made from.

use super::key::Key;
use super::merge::Merged;
use crate::ir::Origins;
use crate::lower::origins;
use crate::model::{Api, SchemaId};
use crate::source::Location;

/// The schema that stands for a type alone, and all that say something of it.
pub fn of_type(api: &Api, key: &Key, merged: &Merged<'_>) -> Origins {
    let parts = key.parts.iter().map(|part| &api.schemas[part.schema].location);
    origins::of(parts.chain(merged.leaves.iter().map(|(_, schema)| &schema.location)))
}

/// The schemas of a key.
pub fn of_key(api: &Api, key: &Key) -> Origins {
    origins::of(key.parts.iter().map(|part| &api.schemas[part.schema].location))
}

/// One schema.
pub fn of_schema(api: &Api, id: SchemaId) -> Origins {
    origins::of([&api.schemas[id].location])
}

/// The places where a member is named: as a property, and as one that must be there. What a property
/// refers to has a place of its own.
pub fn of_member(merged: &Merged<'_>, wire: &str) -> Origins {
    let named = merged.leaves.iter().filter(|(_, schema)| schema.properties.contains_key(wire));
    let named = named.map(|(_, schema)| schema.location.child("properties").child(wire));
    let is_asked = |name: &String| name == wire;
    let leaves = merged.leaves.iter().filter(|_| merged.required.contains(wire));
    let asking = leaves.filter(|(_, schema)| schema.required.iter().any(is_asked));
    let asking = asking.map(|(_, schema)| schema.location.child("required"));
    let places: Vec<Location> = named.chain(asking).collect();
    origins::of(&places)
}
