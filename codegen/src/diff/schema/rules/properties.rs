//! `properties`: members that come and go, and those that are only read or only written.

use indexmap::IndexSet;

use super::{Check, Step, arrays, core, kind, openapi};
use crate::diagnostic::quoted;
use crate::diff::edit::{Edit, Effect, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::rename;
use crate::diff::report::{Side, Validate, Wire};
use crate::diff::schema::shape::{All, Shape};
use crate::diff::show;

use super::super::members::{others, place, speaks_of};

pub(super) const KINDS: &[&Kind] = &[
    &OPTIONAL_PROPERTY_ADDED,
    &REQUIRED_PROPERTY_ADDED,
    &OPTIONAL_PROPERTY_REMOVED,
    &REQUIRED_PROPERTY_REMOVED,
    &PROPERTY_RENAMED,
    &READ_ONLY_ADDED,
    &READ_ONLY_REMOVED,
    &WRITE_ONLY_ADDED,
    &WRITE_ONLY_REMOVED,
];

kind!(OPTIONAL_PROPERTY_ADDED, "optional-property-added", "There is a new member that may be left out",
    "Nobody who keeps to the older description sends it, and readers pass over members that they do not know. Where the older description forbids other members, an answer with it is refused.",
    "properties: {a: {}}" => "properties: {a: {}, b: {}}", core!("properties"));
kind!(REQUIRED_PROPERTY_ADDED, "required-property-added", "There is a new member that must be there",
    "Every request of yesterday lacks it and is refused, also where a default is described: a validator does not fill it in. Answers only hold more.",
    "properties: {a: {}}" => "{properties: {a: {}, b: {}}, required: [b]}", core!("properties"));
kind!(OPTIONAL_PROPERTY_REMOVED, "optional-property-removed", "A member that could be left out is gone",
    "Where other members are forbidden, a request with it is refused. Where they are let through, it is sent and has no effect any more. Readers of answers had to do without it anyway.",
    "properties: {a: {}, b: {}}" => "properties: {a: {}}", core!("properties"));
kind!(REQUIRED_PROPERTY_REMOVED, "required-property-removed", "A member that was always there is gone",
    "Readers of answers count on it, so that breaks. A request that still sends it is refused where other members are forbidden, and else it has no effect any more.",
    "{properties: {a: {}, b: {}}, required: [b]}" => "properties: {a: {}}", core!("properties"));
kind!(PROPERTY_RENAMED, "property-renamed", "A member seems to have another name",
    "One member is gone and one has come that is much like it: by its words, its schema and whether it must be there. On the wire it is a removal and an addition.",
    "properties: {driver: {}}" => "properties: {nvidia_driver: {}}", core!("properties"));
kind!(READ_ONLY_ADDED, "read-only-added", "A member is only read now",
    "It must not be sent any more, so a request that sends it breaks.",
    "a: {type: string}" => "a: {type: string, readOnly: true}", openapi!("schema-object"));
kind!(READ_ONLY_REMOVED, "read-only-removed", "A member is no longer only read",
    "It may be sent now, and where it is required it must be.",
    "a: {type: string, readOnly: true}" => "a: {type: string}", openapi!("schema-object"));
kind!(WRITE_ONLY_ADDED, "write-only-added", "A member is only written now",
    "It does not come in answers any more; where it was required, readers count on it.",
    "a: {type: string}" => "a: {type: string, writeOnly: true}", openapi!("schema-object"));
kind!(WRITE_ONLY_REMOVED, "write-only-removed", "A member is no longer only written",
    "It comes in answers, too.",
    "a: {type: string, writeOnly: true}" => "a: {type: string}", openapi!("schema-object"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let named = |shape: &Shape| -> IndexSet<String> {
        shape.members.iter().flat_map(|it| it.named.keys().cloned()).collect()
    };
    let (old, new) = (named(check.old), named(check.new));
    for name in old.iter().filter(|name| new.contains(*name)) {
        both(check, name);
    }
    let mut gone: Vec<&String> = old.iter().filter(|name| !new.contains(*name)).collect();
    let mut come: Vec<&String> = new.iter().filter(|name| !old.contains(*name)).collect();
    renamed(check, &mut gone, &mut come);
    gone.into_iter().for_each(|name| removed(check, name));
    come.into_iter().for_each(|name| added(check, name));
}

fn both(check: &mut Check<'_, '_, '_>, name: &str) {
    let old = speaks_of(check.graph.old, check.old, name);
    let new = speaks_of(check.graph.new, check.new, name);
    let before = check.graph.old_shape(&old);
    let after = check.graph.new_shape(&new);
    let read = (before.read_only.as_ref(), after.read_only.as_ref());
    let written = (before.write_only.as_ref(), after.write_only.as_ref());
    let only = match () {
        () if read.0.or(read.1).is_some() => Some(Side::Response),
        () if written.0.or(written.1).is_some() => Some(Side::Request),
        () => None,
    };
    one_way(check, name, (&before, &after));
    if !check.old.loose.contains(name) && !check.new.loose.contains(name) {
        check.edge(Step::Member(name.to_owned()), old, new, only);
    }
}

/// Members that have begun, or ceased, to travel one way only.
fn one_way(check: &mut Check<'_, '_, '_>, name: &str, (before, after): (&Shape, &Shape)) {
    let place = |check: &Check<'_, '_, '_>| (place(check.old, name), place(check.new, name));
    let (was_required, is_required) =
        (check.old.required.contains_key(name), check.new.required.contains_key(name));
    let mut found: Vec<(&'static Kind, Effect, &str)> = Vec::new();
    match (&before.read_only, &after.read_only) {
        (None, Some(_)) => {
            let effect = Effect { request: Wire::Breaking, ..differs(Validate::Stricter) };
            found.push((&READ_ONLY_ADDED, effect, "is only read now"));
        }
        (Some(_), None) => {
            let request = if is_required { Wire::Breaking } else { Wire::Compatible };
            let effect = Effect { request, ..differs(Validate::Different) };
            found.push((&READ_ONLY_REMOVED, effect, "is no longer only read"));
        }
        _ => {}
    }
    match (&before.write_only, &after.write_only) {
        (None, Some(_)) => {
            let response = if was_required { Wire::Breaking } else { Wire::Compatible };
            let effect = Effect { response, ..differs(Validate::Stricter) }.behaves();
            found.push((&WRITE_ONLY_ADDED, effect, "is only written now"));
        }
        (Some(_), None) => {
            let effect = Effect { response: Wire::Compatible, ..differs(Validate::Looser) };
            found.push((&WRITE_ONLY_REMOVED, effect, "is no longer only written"));
        }
        _ => {}
    }
    for (kind, effect, words) in found {
        let (before, after) = place(check);
        let summary = format!("{} {words}", quoted(name));
        check.edits.push(Edit::new(kind, before, after, effect, summary).about(name));
    }
}

fn differs(validate: Validate) -> Effect {
    Effect { validate, ..Effect::NONE }
}

fn added(check: &mut Check<'_, '_, '_>, name: &str) {
    let all = speaks_of(check.graph.new, check.new, name);
    let shape = check.graph.new_shape(&all);
    let required = check.new.required.contains_key(name);
    let (relation, effect) = effect_of_addition(check, name, &all, &shape);
    let kind = if required { &REQUIRED_PROPERTY_ADDED } else { &OPTIONAL_PROPERTY_ADDED };
    let must = if required { "required" } else { "optional" };
    let summary = format!("the {must} member {} is new", quoted(name));
    let after = place(check.new, name);
    let after = after.map(|mark| Mark { value: Some(words_of(name, &shape)), ..mark });
    let edit = Edit::new(kind, Some(check.old_whole()), after, effect, summary);
    let edit = Edit { relation: Some(relation), ..edit };
    let edit = edit.about(name).only(travels(&shape));
    check.edits.push(match &shape.default {
        Some(default) => edit.note(format!("its default is {}", show(&default.value))),
        None => edit,
    });
}

/// What a new member does: as sets of values, and to those who keep to what is described.
fn effect_of_addition(
    check: &mut Check<'_, '_, '_>,
    name: &str,
    all: &All,
    shape: &Shape,
) -> (Relation, Effect) {
    let required = check.new.required.contains_key(name);
    let Some(before) = others(check.graph.old, check.old, name) else {
        return open_addition(required, arrays::is_anything(shape));
    };
    let old = check.graph.old_shape(&before);
    let forbidden = old.types.0 == 0 && !old.null;
    match (forbidden, arrays::is_anything(&old)) {
        (false, true) => open_addition(required, arrays::is_anything(shape)),
        (true, _) => {
            let relation = Relation::of(!required, false);
            (relation, Effect::law(relation))
        }
        (false, false) => {
            let own = check.graph.ask(&before, all);
            let relation = if required { own.and(Relation::Narrowed) } else { own };
            (relation, Effect::law(relation))
        }
    }
}

fn open_addition(required: bool, anything: bool) -> (Relation, Effect) {
    let relation = match required || !anything {
        true => Relation::Narrowed,
        false => Relation::Equal,
    };
    let request = if required { Wire::Breaking } else { Wire::Compatible };
    let validate = if relation == Relation::Equal { Validate::Same } else { Validate::Stricter };
    let response = Wire::Compatible;
    (relation, Effect { request, response, validate, ..Effect::NONE })
}

fn removed(check: &mut Check<'_, '_, '_>, name: &str) {
    let all = speaks_of(check.graph.old, check.old, name);
    let shape = check.graph.old_shape(&all);
    let required = check.old.required.contains_key(name);
    let (relation, effect) = effect_of_removal(check, name, &all, &shape);
    let kind = if required { &REQUIRED_PROPERTY_REMOVED } else { &OPTIONAL_PROPERTY_REMOVED };
    let must = if required { "required" } else { "optional" };
    let summary = format!("the {must} member {} is gone", quoted(name));
    let before = place(check.old, name);
    let before = before.map(|mark| Mark { value: Some(words_of(name, &shape)), ..mark });
    let edit = Edit::new(kind, before, Some(check.new_whole()), effect, summary);
    let edit = Edit { relation: Some(relation), ..edit };
    check.edits.push(edit.about(name).only(travels(&shape)));
}

fn effect_of_removal(
    check: &mut Check<'_, '_, '_>,
    name: &str,
    all: &All,
    shape: &Shape,
) -> (Relation, Effect) {
    let required = check.old.required.contains_key(name);
    let Some(after) = others(check.graph.new, check.new, name) else {
        return open_removal(required, arrays::is_anything(shape));
    };
    let new = check.graph.new_shape(&after);
    let forbidden = new.types.0 == 0 && !new.null;
    match (forbidden, arrays::is_anything(&new)) {
        (false, true) => open_removal(required, arrays::is_anything(shape)),
        (true, _) => {
            let relation = Relation::of(false, !required);
            (relation, Effect::law(relation).behaves())
        }
        (false, false) => {
            let own = check.graph.ask(all, &after);
            let relation = if required { own.and(Relation::Widened) } else { own };
            (relation, Effect::law(relation).behaves())
        }
    }
}

fn open_removal(required: bool, anything: bool) -> (Relation, Effect) {
    let relation = match required || !anything {
        true => Relation::Widened,
        false => Relation::Equal,
    };
    let response = if required { Wire::Breaking } else { Wire::Compatible };
    let validate = if relation == Relation::Equal { Validate::Same } else { Validate::Looser };
    let request = Wire::Compatible;
    (relation, Effect { request, response, validate, ..Effect::NONE }.behaves())
}

/// Members that seem to have another name become one edit.
fn renamed(check: &mut Check<'_, '_, '_>, gone: &mut Vec<&String>, come: &mut Vec<&String>) {
    const MOST: usize = 12;
    if gone.is_empty() || come.is_empty() || gone.len() > MOST || come.len() > MOST {
        return;
    }
    let names = |all: &[&String]| -> Vec<String> { all.iter().map(|it| (*it).clone()).collect() };
    let (old, new) = (names(gone), names(come));
    let old_names: Vec<&str> = old.iter().map(String::as_str).collect();
    let new_names: Vec<&str> = new.iter().map(String::as_str).collect();
    let found =
        rename::pairs(&old_names, &new_names, |one, other| score(check, &old[one], &new[other]));
    for (one, other, score) in found {
        gone.retain(|name| **name != old[one]);
        come.retain(|name| **name != new[other]);
        rename_one(check, &old[one], &new[other], score);
    }
}

fn score(check: &mut Check<'_, '_, '_>, old: &str, new: &str) -> u8 {
    let before = speaks_of(check.graph.old, check.old, old);
    let after = speaks_of(check.graph.new, check.new, new);
    let relation = check.graph.ask(&before, &after);
    let words = |schemas: &crate::model::Schemas, all: &All| {
        let first = all.schemas.first()?;
        schemas[*first].annotations.description.clone()
    };
    let described = (words(check.graph.old, &before), words(check.graph.new, &after));
    let required = check.old.required.contains_key(old) == check.new.required.contains_key(new);
    rename::score((old, new), relation, (described.0.as_deref(), described.1.as_deref()), required)
}

fn rename_one(check: &mut Check<'_, '_, '_>, old: &str, new: &str, score: u8) {
    let before = speaks_of(check.graph.old, check.old, old);
    let after = speaks_of(check.graph.new, check.new, new);
    let (was, is) = (check.graph.old_shape(&before), check.graph.new_shape(&after));
    let (gone, gone_effect) = effect_of_removal(check, old, &before, &was);
    let (come, come_effect) = effect_of_addition(check, new, &after, &is);
    let effect = Effect {
        request: gone_effect.request.max(come_effect.request),
        response: gone_effect.response.max(come_effect.response),
        validate: Validate::Different,
        ..gone_effect
    };
    let called = |mark: Option<Mark>, name: &str| {
        mark.map(|mark| Mark { value: Some(name.to_owned()), ..mark })
    };
    let before = called(place(check.old, old), old);
    let after = called(place(check.new, new), new);
    let summary =
        format!("{} seems to be called {} now ({score} % alike)", quoted(old), quoted(new));
    let edit = Edit::new(&PROPERTY_RENAMED, before, after, effect, summary).about(new);
    let relation = Some(gone.and(come));
    check.edits.push(Edit { relation, ..edit }.only(travels(&is).or(travels(&was))));
}

/// The only direction in which a member travels.
fn travels(shape: &Shape) -> Option<Side> {
    match (&shape.read_only, &shape.write_only) {
        (Some(_), _) => Some(Side::Response),
        (None, Some(_)) => Some(Side::Request),
        (None, None) => None,
    }
}

fn words_of(name: &str, shape: &Shape) -> String {
    format!("{name}: {}", shape.types.words(shape.null))
}
