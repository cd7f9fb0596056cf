//! Which way values travel, and where their types depend on it.
//!
//! A member that is `readOnly` is never sent, one that is `writeOnly` never comes back. Where a
//! schema holds such a member, at whatever depth, and its values travel both ways, it becomes two
//! types: the one that is received has the plain name, the one that is sent ends in `Input`. If
//! its values travel one way only, there is one type, with the plain name. So a name changes only
//! where a schema comes to travel the other way too: then the plain name is the received type's.
//!
//! Such a member is left out of an object that keeps any other member in its `rest`: what a careless
//! vendor sends all the same is kept there. In other objects it stays, and may be missing.

use std::collections::HashSet;

use super::key::{Direction, Key, combined};
use super::usage::{Usage, inner};
use crate::model::{Api, Schema, SchemaId, Schemas};

/// Schemas whose types depend on the direction: those that lead to a member of one direction.
pub fn directed(api: &Api) -> HashSet<SchemaId> {
    let mut before: Vec<Vec<SchemaId>> = vec![Vec::new(); api.schemas.len()];
    let mut waiting = Vec::new();
    for (id, schema) in api.schemas.iter() {
        for to in inner(schema) {
            before[to.0 as usize].push(id);
        }
        let mut members = schema.properties.values();
        if members.any(|member| is_one_way(api, *member)) {
            waiting.push(id);
        }
    }
    let mut directed = HashSet::new();
    while let Some(id) = waiting.pop() {
        if directed.insert(id) {
            waiting.extend(&before[id.0 as usize]);
        }
    }
    directed
}

/// The direction in which the plain name is used.
pub fn main(usage: &Usage, id: SchemaId) -> Direction {
    match (usage.received.contains(&id), usage.sent.contains(&id)) {
        (true, _) => Direction::Received,
        (false, true) => Direction::Sent,
        (false, false) => Direction::Any,
    }
}

/// The key without its direction, where that makes no difference.
pub fn normal(directed: &HashSet<SchemaId>, key: Key) -> Key {
    match key.parts.iter().any(|part| directed.contains(&part.schema)) {
        true => key,
        false => key.toward(Direction::Any),
    }
}

/// Whether a member that all of these schemas describe does not travel this way.
pub fn is_left_out(all: &Schemas, schemas: &[SchemaId], direction: Direction) -> bool {
    let said = |test: fn(&Schema) -> bool| schemas.iter().any(|id| says(all, *id, test));
    match direction {
        Direction::Any => false,
        Direction::Received => said(|schema| schema.annotations.write_only),
        Direction::Sent => said(|schema| schema.annotations.read_only),
    }
}

/// The members that a schema asks for of values that travel this way. What is read only is required
/// of answers alone, what is write only of requests.
pub fn required(all: &Schemas, schema: &Schema, direction: Direction) -> Vec<String> {
    let travels = |name: &&String| {
        let member = schema.properties.get(*name);
        member.is_none_or(|id| !is_left_out(all, &[*id], direction))
    };
    schema.required.iter().filter(travels).cloned().collect()
}

fn is_one_way(api: &Api, id: SchemaId) -> bool {
    says(&api.schemas, id, |schema| schema.annotations.read_only || schema.annotations.write_only)
}

/// Whether the schema, or one that holds together with it, is so.
fn says(all: &Schemas, id: SchemaId, test: fn(&Schema) -> bool) -> bool {
    let mut waiting = vec![id];
    let mut seen = HashSet::new();
    while let Some(id) = waiting.pop() {
        let schema = &all[id];
        if test(schema) {
            return true;
        }
        if seen.insert(id) {
            waiting.extend(combined(schema));
        }
    }
    false
}
