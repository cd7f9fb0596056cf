//! Fields, parameters and operations of an API.

use crate::model::{Api, Operation, Parameter, Schema, SchemaId};
use crate::source::Location;

use super::reach::subschemas;

/// A property of a schema.
pub struct Field<'a> {
    /// The schema that has it.
    pub owner: SchemaId,
    /// Its name.
    pub name: &'a str,
    /// What it must be.
    pub schema: SchemaId,
    /// Where it stands.
    pub location: Location,
}

/// The properties of all schemas that describe data; those that only state a rule are left out.
pub fn fields(api: &Api) -> impl Iterator<Item = Field<'_>> {
    let described = api.schemas.iter().filter(|(_, schema)| !in_rule(&schema.location));
    described.flat_map(|(owner, schema)| {
        schema.properties.iter().map(move |(name, id)| Field {
            owner,
            name,
            schema: *id,
            location: schema.location.child("properties").child(name),
        })
    })
}

/// Whether the place is inside of `if`, `then`, `else` or `not`, where nothing is described.
pub fn in_rule(location: &Location) -> bool {
    let mut named = false;
    location.pointer.split('/').any(|token| {
        let rule = !named && matches!(token, "if" | "then" | "else" | "not");
        named = !named && matches!(token, "properties" | "schemas" | "patternProperties" | "$defs");
        rule
    })
}

/// All operations, those that the vendor calls included.
pub fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    let webhooks = api.webhooks.iter().map(|webhook| &webhook.operation);
    api.operations.iter().chain(webhooks)
}

/// All parameters of all operations.
pub fn parameters(api: &Api) -> impl Iterator<Item = &Parameter> {
    operations(api).flat_map(|operation| &operation.parameters)
}

/// Whether the schema, or one that it refers to as a whole, satisfies the test.
pub fn annotated(api: &Api, id: SchemaId, test: impl Fn(&Schema) -> bool) -> bool {
    let mut next = Some(id);
    // References may go round in circles.
    for _ in 0..64 {
        let Some(id) = next else { return false };
        let schema = &api.schemas[id];
        if test(schema) {
            return true;
        }
        next = schema.reference;
    }
    false
}

/// Whether the schema describes members, itself or by what it is made from: a struct, or a choice
/// among structs.
pub fn is_object(api: &Api, id: SchemaId) -> bool {
    holds(api, id, |schema| !schema.properties.is_empty())
}

/// Whether the schema, or one that applies to the same value, satisfies the test.
pub fn holds(api: &Api, id: SchemaId, test: impl Fn(&Schema) -> bool) -> bool {
    let mut seen = std::collections::HashSet::from([id]);
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        let schema = &api.schemas[id];
        if test(schema) {
            return true;
        }
        let same = subschemas(schema).filter(|part| part.same_value).map(|part| part.id);
        open.extend(same.filter(|id| seen.insert(*id)));
    }
    false
}
