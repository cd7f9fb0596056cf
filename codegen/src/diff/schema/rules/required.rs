//! `required`, of members that both sides describe, or neither.

use super::super::members::{place, speaks_of};
use super::{Check, kind, validation};
use crate::diagnostic::quoted;
use crate::diff::edit::{Edit, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::report::Side;
use crate::diff::schema::shape::Shape;
use crate::diff::show;

pub(super) const KINDS: &[&Kind] = &[&PROPERTY_BECAME_REQUIRED, &PROPERTY_BECAME_OPTIONAL];

kind!(PROPERTY_BECAME_REQUIRED, "property-became-required", "A member must be there now",
    "A request without it is refused, also where a default is described: a validator does not fill it in.",
    "properties: {a: {}}" => "{properties: {a: {}}, required: [a]}", validation!("required"));
kind!(PROPERTY_BECAME_OPTIONAL, "property-became-optional", "A member may be left out now",
    "Readers of answers counted on it.",
    "{properties: {a: {}}, required: [a]}" => "properties: {a: {}}", validation!("required"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (old, new) = (&check.old.required, &check.new.required);
    let mut came: Vec<String> =
        new.keys().filter(|name| !old.contains_key(*name)).cloned().collect();
    let mut went: Vec<String> =
        old.keys().filter(|name| !new.contains_key(*name)).cloned().collect();
    came.retain(|name| is_on_both_sides(check, name));
    went.retain(|name| is_on_both_sides(check, name));
    for name in &came {
        let after = check.new.required.get(name).map(|at| Mark::new(at.clone(), name.clone()));
        let kind = &PROPERTY_BECAME_REQUIRED;
        push(check, kind, name, (None, after), Relation::Narrowed, "must be there now");
    }
    for name in &went {
        let before = check.old.required.get(name).map(|at| Mark::new(at.clone(), name.clone()));
        let kind = &PROPERTY_BECAME_OPTIONAL;
        push(check, kind, name, (before, None), Relation::Widened, "may be left out now");
    }
}

fn is_on_both_sides(check: &Check<'_, '_, '_>, name: &str) -> bool {
    let names = |shape: &Shape| shape.members.iter().any(|it| it.named.contains_key(name));
    names(check.old) == names(check.new)
}

fn push(
    check: &mut Check<'_, '_, '_>,
    kind: &'static Kind,
    name: &str,
    (before, after): (Option<Mark>, Option<Mark>),
    relation: Relation,
    words: &str,
) {
    let before = before.or_else(|| Some(described(check, name, Older::Yes)));
    let after = after.or_else(|| Some(described(check, name, Older::No)));
    let shape = check.graph.new_shape(&speaks_of(check.graph.new, check.new, name));
    let only = match (&shape.read_only, &shape.write_only) {
        (Some(_), _) => Some(Side::Response),
        (None, Some(_)) => Some(Side::Request),
        (None, None) => None,
    };
    let summary = format!("{} {words}", quoted(name));
    let edit = Edit::law(kind, before, after, relation, summary).about(name).only(only);
    check.edits.push(match &shape.default {
        Some(default) => edit.note(format!("its default is {}", show(&default.value))),
        None => edit,
    });
}

#[derive(Clone, Copy, PartialEq)]
enum Older {
    Yes,
    No,
}

/// Where the member itself is described.
fn described(check: &Check<'_, '_, '_>, name: &str, older: Older) -> Mark {
    match older {
        Older::Yes => place(check.old, name).unwrap_or_else(|| check.old_whole()),
        Older::No => place(check.new, name).unwrap_or_else(|| check.new_whole()),
    }
}
