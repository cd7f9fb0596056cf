//! Schemas with names: those that come and go, and those that no operation reaches.

use std::collections::HashSet;

use super::Comparison;
use crate::diff::edit::{Edit, Effect, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::rename;
use crate::diff::report::{Place, Side};
use crate::diff::schema::All;
use crate::model::{Api, SchemaId};

pub(crate) const KINDS: &[&Kind] = &[&SCHEMA_ADDED, &SCHEMA_REMOVED, &SCHEMA_RENAMED];

kind!(SCHEMA_ADDED, "schema-added", "There is a new schema with a name",
    "Nothing by itself: what uses it is told of where it is used. Generated Rust has a new type.",
    "schemas: {}" => "schemas: {A: {}}", openapi!("components-object"));
kind!(SCHEMA_REMOVED, "schema-removed", "A schema with a name is gone",
    "Nothing by itself: what used it is told of where it was used. Generated Rust loses a type.",
    "schemas: {A: {}}" => "schemas: {}", openapi!("components-object"));

kind!(SCHEMA_RENAMED, "schema-renamed", "A schema seems to have another name",
    "One schema is gone and one has come that is much like it: by its name, its values and its words. Nothing on the wire, unless a discriminator goes by the name; generated Rust has a type of another name.",
    "schemas: {Pet: {}}" => "schemas: {PetView: {}}", openapi!("components-object"));

pub(crate) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (&comparison.old.api.components, &comparison.new.api.components);
    // A schema that has moved to another file is still there.
    let (old_names, new_names) = (names(comparison.old.api), names(comparison.new.api));
    let mut gone = Vec::new();
    for (name, before) in old {
        match new.get(name) {
            Some(after) => by_itself(comparison, name, *before, *after),
            None if new_names.contains(name.as_str()) => {}
            None => gone.push((name.as_str(), *before)),
        }
    }
    let come = new.iter().filter(|(name, _)| !old_names.contains(name.as_str()));
    let mut come: Vec<(&str, SchemaId)> =
        come.map(|(name, after)| (name.as_str(), *after)).collect();
    renamed(comparison, &mut gone, &mut come);
    gone.into_iter().for_each(|named| alone(comparison, named, Older::Yes));
    come.into_iter().for_each(|named| alone(comparison, named, Older::No));
}

/// Who shares the schema with others knows its values in both directions.
fn by_itself(comparison: &mut Comparison<'_>, name: &str, before: SchemaId, after: SchemaId) {
    for side in [Side::Request, Side::Response] {
        let place = Place {
            operation: format!("schema {name}"),
            operation_id: None,
            side,
            part: "by itself".to_owned(),
        };
        comparison.root(before, after, place);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Older {
    Yes,
    No,
}

fn alone(comparison: &mut Comparison<'_>, (name, id): (&str, SchemaId), older: Older) {
    let schemas = match older {
        Older::Yes => &comparison.old.api.schemas,
        Older::No => &comparison.new.api.schemas,
    };
    let mark = Some(Mark::new(schemas[id].location.clone(), name.to_owned()));
    let (kind, marks, verb) = match older {
        Older::Yes => (&SCHEMA_REMOVED, (mark, None), "gone"),
        Older::No => (&SCHEMA_ADDED, (None, mark), "new"),
    };
    let summary = format!("the schema {name} is {verb}");
    let edit = Edit::new(kind, marks.0, marks.1, Effect::NONE, summary);
    comparison.felt(edit, Vec::new());
}

/// Schemas of the same values, or nearly so, of which one is gone and one has come with a name like it.
fn renamed(
    comparison: &mut Comparison<'_>,
    gone: &mut Vec<(&str, SchemaId)>,
    come: &mut Vec<(&str, SchemaId)>,
) {
    const MOST: usize = 1_600;
    if gone.len() * come.len() > MOST {
        return;
    }
    let old: Vec<&str> = gone.iter().map(|(name, _)| *name).collect();
    let new: Vec<&str> = come.iter().map(|(name, _)| *name).collect();
    let found = rename::pairs(&old, &new, |one, other| score(comparison, gone[one], come[other]));
    for (one, other, score) in &found {
        rename_one(comparison, gone[*one], come[*other], *score);
    }
    gone.retain(|(name, _)| !found.iter().any(|(one, ..)| old[*one] == *name));
    come.retain(|(name, _)| !found.iter().any(|(_, other, _)| new[*other] == *name));
}

fn rename_one(
    comparison: &mut Comparison<'_>,
    (old, before): (&str, SchemaId),
    (new, after): (&str, SchemaId),
    score: u8,
) {
    let marks = (
        Mark::new(comparison.old.api.schemas[before].location.clone(), old.to_owned()),
        Mark::new(comparison.new.api.schemas[after].location.clone(), new.to_owned()),
    );
    let summary = format!("the schema {old} seems to be called {new} now ({score} % alike)");
    let (marks, effect) = ((Some(marks.0), Some(marks.1)), Effect::NONE);
    let edit = Edit::new(&SCHEMA_RENAMED, marks.0, marks.1, effect, summary);
    comparison.felt(edit, Vec::new());
}

fn score(
    comparison: &Comparison<'_>,
    (old, before): (&str, SchemaId),
    (new, after): (&str, SchemaId),
) -> u8 {
    let words = (
        comparison.old.api.schemas[before].annotations.description.as_deref(),
        comparison.new.api.schemas[after].annotations.description.as_deref(),
    );
    // Names that have nothing in common need not be asked about.
    if rename::score((old, new), Relation::Equal, words, true) < rename::ENOUGH {
        return 0;
    }
    let relation = comparison.graph.ask(&All::one(before), &All::one(after));
    rename::score((old, new), relation, words, true)
}

fn names(api: &Api) -> HashSet<&str> {
    let own = api.schemas.iter().filter_map(|(_, schema)| schema.name.as_deref());
    // One that only refers to another has a name of its own.
    own.chain(api.components.keys().map(String::as_str)).collect()
}
