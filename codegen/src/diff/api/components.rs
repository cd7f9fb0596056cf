//! Schemas with names: those that come and go, and those that no operation reaches.

use std::collections::HashSet;

use super::{Comparison, at};
use crate::diff::edit::{Edit, Effect, Mark};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::{Place, Side};
use crate::model::Schemas;

pub(crate) const KINDS: &[&Kind] = &[&SCHEMA_ADDED, &SCHEMA_REMOVED];

kind!(SCHEMA_ADDED, "schema-added", "There is a new schema with a name",
    "Nothing by itself: what uses it is told of where it is used. Generated Rust has a new type.",
    "schemas: {}" => "schemas: {A: {}}", openapi!("components-object"));
kind!(SCHEMA_REMOVED, "schema-removed", "A schema with a name is gone",
    "Nothing by itself: what used it is told of where it was used. Generated Rust loses a type.",
    "schemas: {A: {}}" => "schemas: {}", openapi!("components-object"));

pub(crate) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (&comparison.old.api.components, &comparison.new.api.components);
    // A schema that has moved to another file is still there.
    let (old_names, new_names) =
        (names(&comparison.old.api.schemas), names(&comparison.new.api.schemas));
    for (name, before) in old {
        match new.get(name) {
            Some(after) => {
                // Who shares the schema with others knows its values in both directions.
                for side in [Side::Request, Side::Response] {
                    let place = Place {
                        operation: format!("schema {name}"),
                        operation_id: None,
                        side,
                        part: "by itself".to_owned(),
                    };
                    comparison.root(*before, *after, place);
                }
            }
            None if new_names.contains(name.as_str()) => {}
            None => {
                let location = comparison.old.api.schemas[*before].location.clone();
                let mark = Some(Mark::new(location, name.clone()));
                let summary = format!("the schema {name} is gone");
                let edit = Edit::new(&SCHEMA_REMOVED, mark, None, Effect::NONE, summary);
                comparison.felt(edit, Vec::new());
            }
        }
    }
    for (name, after) in new.iter().filter(|(name, _)| !old_names.contains(name.as_str())) {
        let location = &comparison.new.api.schemas[*after].location;
        let mark = at(location).map(|mark| Mark { value: Some(name.clone()), ..mark });
        let summary = format!("the schema {name} is new");
        let edit = Edit::new(&SCHEMA_ADDED, None, mark, Effect::NONE, summary);
        comparison.felt(edit, Vec::new());
    }
}

fn names(schemas: &Schemas) -> HashSet<&str> {
    schemas.iter().filter_map(|(_, schema)| schema.name.as_deref()).collect()
}
