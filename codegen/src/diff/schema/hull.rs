//! What all branches of a choice among objects have in common, as one object: how a reader compares a
//! plain object with one that has been split into modes, or the reverse.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::flatten;
use super::graph::Graph;
use super::members;
use super::shape::{All, Members, Shape, TypeSet};
use crate::diff::edit::Relation;
use crate::model::{SchemaId, Schemas};
use crate::source::Location;

/// The shape with the only choice among objects dissolved into members that some branch describes, of which
/// those are required that every branch requires. None where it has another choice, or none.
pub(crate) fn hull(schemas: &Schemas, shape: &Shape) -> Option<Shape> {
    let [choice] = shape.alternatives.as_slice() else { return None };
    let branches: Vec<Shape> =
        choice.branches.iter().map(|branch| flatten::shape(schemas, &All::one(*branch))).collect();
    let is_object = |it: &Shape| it.types.has(TypeSet::OBJECT) && it.alternatives.is_empty();
    let described = |it: &Shape| it.members.iter().any(|members| !members.named.is_empty());
    if !branches.iter().all(is_object) || !branches.iter().any(described) {
        return None;
    }
    let mut hull = shape.clone();
    hull.types = TypeSet(hull.types.0 & branches.iter().fold(0, |all, it| all | it.types.0));
    hull.alternatives.clear();
    // A rule of one branch is a rule of the whole, where that branch is meant.
    hull.nots.extend(branches.iter().flat_map(|it| it.nots.iter().copied()));
    hull.conditions.extend(branches.iter().flat_map(|it| it.conditions.iter().cloned()));
    required(&branches, &mut hull);
    let (named, loose) = named(schemas, &branches);
    hull.loose = loose;
    let others = branches.iter().map(closing).collect::<Option<Vec<SchemaId>>>();
    let others = others.and_then(|all| all.first().copied());
    let places = branches.iter().flat_map(|it| &it.members).flat_map(|it| &it.places);
    let mut at: IndexMap<String, Location> = IndexMap::new();
    places.for_each(|(name, place)| {
        at.entry(name.clone()).or_insert_with(|| place.clone());
    });
    hull.members.push(Members { places: at, named, patterns: IndexMap::new(), others });
    Some(hull)
}

fn required(branches: &[Shape], hull: &mut Shape) {
    let Some((first, rest)) = branches.split_first() else { return };
    for (name, at) in &first.required {
        if rest.iter().all(|branch| branch.required.contains_key(name)) {
            hull.required.entry(name.clone()).or_insert_with(|| at.clone());
        }
    }
}

/// Every member that a branch describes, and those that branches describe in different ways.
fn named(schemas: &Schemas, branches: &[Shape]) -> (IndexMap<String, SchemaId>, BTreeSet<String>) {
    let (mut named, mut loose) = (IndexMap::new(), BTreeSet::new());
    for branch in branches {
        let names: Vec<String> =
            branch.members.iter().flat_map(|it| it.named.keys().cloned()).collect();
        for name in names {
            let all = members::speaks_of(schemas, branch, &name);
            let Some(own) = all.schemas.first().copied() else { continue };
            let known = *named.entry(name.clone()).or_insert(own);
            if all.schemas.len() > 1 || !same(schemas, known, own) {
                loose.insert(name);
            }
        }
    }
    (named, loose)
}

fn same(schemas: &Schemas, one: SchemaId, other: SchemaId) -> bool {
    one == other
        || Graph::new(schemas, schemas).ask(&All::one(one), &All::one(other)) == Relation::Equal
}

/// What forbids all members that are not described.
fn closing(branch: &Shape) -> Option<SchemaId> {
    let own = branch.members.iter().find_map(|it| it.others);
    own.or_else(|| branch.unevaluated_properties.first().copied())
}
