//! `additionalProperties`, `patternProperties`, `propertyNames` and `unevaluatedProperties`.

use super::super::members;
use super::{Check, Step, arrays, core, kind};
use crate::diagnostic::quoted;
use crate::diff::edit::Edit;
use crate::diff::edit::{Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::evaluation;
use crate::diff::schema::shape::{All, Shape};
use crate::model::SchemaId;

pub(super) const KINDS: &[&Kind] = &[
    &ADDITIONAL_PROPERTIES_FORBIDDEN,
    &ADDITIONAL_PROPERTIES_RESTRICTED,
    &ADDITIONAL_PROPERTIES_ALLOWED,
    &PATTERN_PROPERTY_ADDED,
    &PATTERN_PROPERTY_REMOVED,
    &PROPERTY_NAMES_ADDED,
    &PROPERTY_NAMES_REMOVED,
    &UNEVALUATED_PROPERTIES_CHANGED,
];

kind!(ADDITIONAL_PROPERTIES_FORBIDDEN, "additional-properties-forbidden", "Members that are not described are forbidden now",
    "A request with any other member is refused.",
    "type: object" => "{type: object, additionalProperties: false}", core!("additionalproperties"));
kind!(ADDITIONAL_PROPERTIES_RESTRICTED, "additional-properties-restricted", "Members that are not described must match a schema now",
    "A request with others is refused.",
    "type: object" => "{type: object, additionalProperties: {type: string}}", core!("additionalproperties"));
kind!(ADDITIONAL_PROPERTIES_ALLOWED, "additional-properties-allowed", "Members that are not described are allowed now",
    "They were forbidden, or had to match a schema. A reader that refuses what it does not know fails on answers that hold them.",
    "{type: object, additionalProperties: false}" => "type: object", core!("additionalproperties"));
kind!(PATTERN_PROPERTY_ADDED, "pattern-property-added", "Members whose names match a pattern are described",
    "They had to match what other members match, or nothing. The two are compared as sets of values.",
    "type: object" => "{type: object, patternProperties: {'^x-': {type: string}}}", core!("patternproperties"));
kind!(PATTERN_PROPERTY_REMOVED, "pattern-property-removed", "Members whose names match a pattern are described no longer",
    "They must match what other members match, or nothing. The two are compared as sets of values.",
    "{type: object, patternProperties: {'^x-': {type: string}}}" => "type: object", core!("patternproperties"));
kind!(PROPERTY_NAMES_ADDED, "property-names-added", "Names of members must match a schema now",
    "A request with other names is refused.",
    "type: object" => "{type: object, propertyNames: {maxLength: 8}}", core!("propertynames"));
kind!(PROPERTY_NAMES_REMOVED, "property-names-removed", "Names of members need not match a schema any more",
    "Any name is allowed, and may come in answers.",
    "{type: object, propertyNames: {maxLength: 8}}" => "type: object", core!("propertynames"));

kind!(UNEVALUATED_PROPERTIES_CHANGED, "unevaluated-properties-changed", "Other members are those that nothing else speaks of",
    "Which members `unevaluatedProperties` speaks of depends on the value, where alternatives or conditions describe members. What a change of those does to it is not decided.",
    "{unevaluatedProperties: false, anyOf: [{properties: {a: {}}}]}" => "{unevaluatedProperties: false, anyOf: [{properties: {b: {}}}]}", core!("unevaluatedproperties"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    others(check);
    patterns(check);
    names(check);
    unevaluated(check);
}

/// Where it depends on the value which members nothing else speaks of.
fn unevaluated(check: &mut Check<'_, '_, '_>) {
    if !evaluation::members_depend(check.old) && !evaluation::members_depend(check.new) {
        return;
    }
    let old = evaluation::signature(check.graph.old, check.old);
    let one_by_one = check.old.unevaluated_properties.iter().zip(&check.new.unevaluated_properties);
    let mut one_by_one = one_by_one.map(|(old, new)| (All::one(*old), All::one(*new)));
    let same = check.old.unevaluated_properties.len() == check.new.unevaluated_properties.len()
        && one_by_one.all(|(old, new)| check.graph.ask(&old, &new) == Relation::Equal);
    if !same || old != evaluation::signature(check.graph.new, check.new) {
        let marks = (Some(check.old_whole()), Some(check.new_whole()));
        let summary = "other members are those that nothing else speaks of";
        let kind = &UNEVALUATED_PROPERTIES_CHANGED;
        let edit = Edit::law(kind, marks.0, marks.1, Relation::Unknown, summary);
        check.edits.push(edit.note("which members these are depends on the value"));
    }
}

/// What members must match that are not described.
#[derive(PartialEq)]
enum Rest {
    Anything,
    Nothing,
    Schema(All),
}

fn rest(shape: &Shape, read: impl Fn(&All) -> Shape) -> (Rest, Option<SchemaId>) {
    let Some(all) = members::rest(shape) else { return (Rest::Anything, None) };
    let first = all.schemas.first().copied();
    let own = read(&all);
    let rest = match (own.types.0 == 0 && !own.null, arrays::is_anything(&own)) {
        (true, _) => Rest::Nothing,
        (false, true) => Rest::Anything,
        (false, false) => Rest::Schema(all),
    };
    (rest, first)
}

fn others(check: &mut Check<'_, '_, '_>) {
    let (old, old_at) = rest(check.old, |all| check.graph.old_shape(all));
    let (new, new_at) = rest(check.new, |all| check.graph.new_shape(all));
    let (kind, relation, words) = match (old, new) {
        (Rest::Anything, Rest::Anything) | (Rest::Nothing, Rest::Nothing) => return,
        (Rest::Schema(old), Rest::Schema(new)) => {
            return check.edge(Step::Other, old, new, None);
        }
        (_, Rest::Nothing) => {
            (&ADDITIONAL_PROPERTIES_FORBIDDEN, Relation::Narrowed, "are forbidden now")
        }
        (Rest::Anything, Rest::Schema(_)) => {
            (&ADDITIONAL_PROPERTIES_RESTRICTED, Relation::Narrowed, "must match a schema now")
        }
        (Rest::Nothing, _) => {
            (&ADDITIONAL_PROPERTIES_ALLOWED, Relation::Widened, "are allowed now")
        }
        (Rest::Schema(_), Rest::Anything) => {
            (&ADDITIONAL_PROPERTIES_ALLOWED, Relation::Widened, "may be anything now")
        }
    };
    let before = old_at.map_or(check.old_whole(), |id| check.old_at(id));
    let after = new_at.map_or(check.new_whole(), |id| check.new_at(id));
    let summary = format!("members that are not described {words}");
    check.law(kind, (Some(before), Some(after)), relation, summary);
}

fn patterns(check: &mut Check<'_, '_, '_>) {
    let of = |shape: &Shape| -> Vec<(String, SchemaId)> {
        let all = shape.members.iter().flat_map(|it| it.patterns.iter());
        all.map(|(pattern, id)| (pattern.clone(), *id)).collect()
    };
    let (old, new) = (of(check.old), of(check.new));
    for (pattern, before) in &old {
        match new.iter().find(|(other, _)| other == pattern) {
            Some((_, after)) => {
                let step = Step::Matching(pattern.clone());
                check.edge(step, All::one(*before), All::one(*after), None);
            }
            None => {
                let relation = against(check, *before, members::rest(check.new), Against::New);
                if relation == Relation::Equal {
                    continue;
                }
                let before = Mark { value: Some(pattern.clone()), ..check.old_at(*before) };
                let marks = (Some(before), Some(check.new_whole()));
                let name = quoted(pattern);
                let summary = format!("members with names like {name} are described no longer");
                check.law(&PATTERN_PROPERTY_REMOVED, marks, relation, summary);
            }
        }
    }
    for (pattern, after) in &new {
        if old.iter().all(|(other, _)| other != pattern) {
            let relation = against(check, *after, members::rest(check.old), Against::Old);
            if relation == Relation::Equal {
                continue;
            }
            let after = Mark { value: Some(pattern.clone()), ..check.new_at(*after) };
            let marks = (Some(check.old_whole()), Some(after));
            let summary = format!("members with names like {} are described", quoted(pattern));
            check.law(&PATTERN_PROPERTY_ADDED, marks, relation, summary);
        }
    }
}

/// On which side nothing was said but of members in general.
#[derive(Clone, Copy, PartialEq)]
enum Against {
    Old,
    New,
}

fn against(
    check: &mut Check<'_, '_, '_>,
    schema: SchemaId,
    rest: Option<All>,
    side: Against,
) -> Relation {
    let own = All::one(schema);
    match (rest, side) {
        (None, Against::Old) if !check.new_says(schema) => Relation::Equal,
        (None, Against::New) if !check.old_says(schema) => Relation::Equal,
        (None, Against::Old) => Relation::Narrowed,
        (None, Against::New) => Relation::Widened,
        (Some(rest), Against::Old) => check.graph.ask(&rest, &own),
        (Some(rest), Against::New) => check.graph.ask(&own, &rest),
    }
}

fn names(check: &mut Check<'_, '_, '_>) {
    let (mut old, mut new) = (check.old.names.clone(), check.new.names.clone());
    old.retain(|id| check.old_says(*id));
    new.retain(|id| check.new_says(*id));
    match (old.first(), new.first()) {
        (None, None) => {}
        (Some(_), Some(_)) => {
            let all = |schemas| All { schemas, chosen: Vec::new() };
            check.edge(Step::Name, all(old), all(new), None);
        }
        (None, Some(id)) => {
            let marks = (Some(check.old_whole()), Some(check.new_at(*id)));
            let summary = "names of members must match a schema now".to_owned();
            check.law(&PROPERTY_NAMES_ADDED, marks, Relation::Narrowed, summary);
        }
        (Some(id), None) => {
            let marks = (Some(check.old_at(*id)), Some(check.new_whole()));
            let summary = "names of members need not match a schema any more".to_owned();
            check.law(&PROPERTY_NAMES_REMOVED, marks, Relation::Widened, summary);
        }
    }
}
