//! `discriminator`. JSON Schema does not know it, but whoever reads by it, on both ends of the wire, does.

use super::{Check, kind, openapi};
use crate::diagnostic::quoted;
use crate::diff::edit::{Edit, Effect, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::report::{Validate, Wire};
use crate::diff::schema::shape::Said;
use crate::model::{Discriminator, SchemaId, Schemas};

pub(super) const KINDS: &[&Kind] = &[
    &DISCRIMINATOR_ADDED,
    &DISCRIMINATOR_REMOVED,
    &DISCRIMINATOR_PROPERTY_CHANGED,
    &DISCRIMINATOR_VALUE_ADDED,
    &DISCRIMINATOR_VALUE_REMOVED,
    &DISCRIMINATOR_VALUE_MOVED,
];

kind!(DISCRIMINATOR_ADDED, "discriminator-added", "A member decides which alternative a value is",
    "The schema's values are the same, but they may be read by the member alone now.",
    "oneOf: [A, B]" => "{oneOf: [A, B], discriminator: {propertyName: kind}}", openapi!("discriminator-object"));
kind!(DISCRIMINATOR_REMOVED, "discriminator-removed", "No member decides which alternative a value is any more",
    "The schema's values are the same, but they must be told apart by their own form.",
    "{oneOf: [A, B], discriminator: {propertyName: kind}}" => "oneOf: [A, B]", openapi!("discriminator-object"));
kind!(DISCRIMINATOR_PROPERTY_CHANGED, "discriminator-property-changed", "Another member decides which alternative a value is",
    "Whoever writes or reads by the older member is not understood.",
    "propertyName: kind" => "propertyName: type", openapi!("discriminator-object"));
kind!(DISCRIMINATOR_VALUE_ADDED, "discriminator-value-added", "There is a new value for an alternative",
    "Answers may hold a value that readers do not know.",
    "mapping: {a: A}" => "mapping: {a: A, b: B}", openapi!("discriminator-object"));
kind!(DISCRIMINATOR_VALUE_REMOVED, "discriminator-value-removed", "A value for an alternative is gone",
    "A request with it is not understood.",
    "mapping: {a: A, b: B}" => "mapping: {a: A}", openapi!("discriminator-object"));
kind!(DISCRIMINATOR_VALUE_MOVED, "discriminator-value-moved", "A value stands for another alternative",
    "The same value is read as something else.",
    "mapping: {a: A}" => "mapping: {a: B}", openapi!("discriminator-object"));

type Said2<'a> = &'a Option<Said<Box<Discriminator>>>;

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (old, new) = (check.old.discriminator.clone(), check.new.discriminator.clone());
    match (&old, &new) {
        (None, None) => {}
        (None, Some(said)) => {
            let summary = format!("{} decides now which alternative a value is", name(said));
            let marks = (Some(check.old_whole()), mark(&new));
            let effect =
                Effect { response: Wire::Compatible, request: Wire::Compatible, ..Effect::NONE };
            check.edits.push(Edit::new(&DISCRIMINATOR_ADDED, marks.0, marks.1, effect, summary));
        }
        (Some(said), None) => {
            let summary = format!("{} no longer decides which alternative a value is", name(said));
            let marks = (mark(&old), Some(check.new_whole()));
            let effect =
                Effect { response: Wire::Compatible, request: Wire::Compatible, ..Effect::NONE };
            check.edits.push(Edit::new(&DISCRIMINATOR_REMOVED, marks.0, marks.1, effect, summary));
        }
        (Some(before), Some(after)) if before.value.property != after.value.property => {
            let summary = format!(
                "{} decided which alternative a value is, now {} does",
                name(before),
                name(after)
            );
            let effect = on_the_wire(Relation::Incomparable);
            let kind = &DISCRIMINATOR_PROPERTY_CHANGED;
            check.edits.push(Edit::new(kind, mark(&old), mark(&new), effect, summary));
        }
        (Some(before), Some(after)) => mapping(check, before, after),
    }
}

fn name(said: &Said<Box<Discriminator>>) -> String {
    quoted(&said.value.property)
}

fn mark(said: Said2<'_>) -> Option<Mark> {
    let said = said.as_ref()?;
    Some(Mark::new(said.location.clone(), said.value.property.clone()))
}

/// What a change of the values does on the wire; validators do not look at them.
fn on_the_wire(relation: Relation) -> Effect {
    Effect { validate: Validate::Same, ..Effect::law(relation) }
}

fn mapping(
    check: &mut Check<'_, '_, '_>,
    old: &Said<Box<Discriminator>>,
    new: &Said<Box<Discriminator>>,
) {
    let place = |said: &Said<Box<Discriminator>>, value: &str| {
        Some(Mark::new(said.location.child("mapping"), value.to_owned()))
    };
    for (value, before) in &old.value.mapping {
        let (kind, relation, words) = match new.value.mapping.get(value) {
            None if implied(check.graph.old, value, *before, old) => continue,
            None => (
                &DISCRIMINATOR_VALUE_REMOVED,
                Relation::Narrowed,
                "stands for no alternative any more",
            ),
            Some(after) if same_name(check, *before, *after) => continue,
            Some(_) => (
                &DISCRIMINATOR_VALUE_MOVED,
                Relation::Incomparable,
                "stands for another alternative",
            ),
        };
        let summary = format!("the value {} {words}", quoted(value));
        let effect = on_the_wire(relation);
        let edit = Edit::new(kind, place(old, value), place(new, value), effect, summary);
        check.edits.push(edit.about(value));
    }
    for (value, after) in &new.value.mapping {
        if old.value.mapping.contains_key(value) || implied(check.graph.new, value, *after, new) {
            continue;
        }
        let summary = format!("the value {} stands for an alternative now", quoted(value));
        let effect = on_the_wire(Relation::Widened);
        let kind = &DISCRIMINATOR_VALUE_ADDED;
        let edit = Edit::new(kind, place(old, value), place(new, value), effect, summary);
        check.edits.push(edit.about(value));
    }
}

/// Whether the value is there only since the alternative has that name, while another value is written
/// for it: nobody sends it.
fn implied(schemas: &Schemas, value: &str, to: SchemaId, said: &Said<Box<Discriminator>>) -> bool {
    let own = schemas[to].name.as_deref() == Some(value);
    own && said.value.mapping.iter().any(|(other, target)| other != value && *target == to)
}

fn same_name(check: &Check<'_, '_, '_>, old: SchemaId, new: SchemaId) -> bool {
    let (old, new) = (&check.graph.old[old].name, &check.graph.new[new].name);
    old == new || old.is_none() || new.is_none()
}
