//! `dependentRequired` and `dependentSchemas`.

use super::{Check, Step, core, kind, validation};
use crate::diagnostic::quoted;
use crate::diff::edit::{Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::shape::{All, Said, Shape};

pub(super) const KINDS: &[&Kind] = &[
    &DEPENDENT_REQUIRED_ADDED,
    &DEPENDENT_REQUIRED_REMOVED,
    &DEPENDENT_REQUIRED_CHANGED,
    &DEPENDENT_SCHEMA_ADDED,
    &DEPENDENT_SCHEMA_REMOVED,
];

kind!(DEPENDENT_REQUIRED_ADDED, "dependent-required-added", "A member needs others now",
    "A request that sends it without them is refused.",
    "type: object" => "{type: object, dependentRequired: {a: [b]}}", validation!("dependentrequired"));
kind!(DEPENDENT_REQUIRED_REMOVED, "dependent-required-removed", "A member needs no others any more",
    "An answer may hold it without them.",
    "{type: object, dependentRequired: {a: [b]}}" => "type: object", validation!("dependentrequired"));
kind!(DEPENDENT_REQUIRED_CHANGED, "dependent-required-changed", "A member needs other members",
    "More that are needed narrow, fewer widen, others do both.",
    "dependentRequired: {a: [b]}" => "dependentRequired: {a: [c]}", validation!("dependentrequired"));
kind!(DEPENDENT_SCHEMA_ADDED, "dependent-schema-added", "Where a member is there, the object must match a schema now",
    "A request that does not match is refused.",
    "type: object" => "{type: object, dependentSchemas: {a: {required: [b]}}}", core!("dependentschemas"));
kind!(DEPENDENT_SCHEMA_REMOVED, "dependent-schema-removed", "Where a member is there, the object need not match a schema any more",
    "More is allowed, and may come in answers.",
    "{type: object, dependentSchemas: {a: {required: [b]}}}" => "type: object", core!("dependentschemas"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (old, new) = (check.old.dependent_required.clone(), check.new.dependent_required.clone());
    for name in old.keys().chain(new.keys().filter(|name| !old.contains_key(*name))) {
        required(check, name, old.get(name), new.get(name));
    }
    schemas(check);
}

type Others<'a> = Option<&'a Said<Vec<String>>>;

fn required(check: &mut Check<'_, '_, '_>, name: &str, old: Others<'_>, new: Others<'_>) {
    let said = |it: Others<'_>| {
        let mut names = it.map(|it| it.value.clone()).unwrap_or_default();
        names.sort();
        names
    };
    if said(old) == said(new) {
        return;
    }
    // What must be there anyway is needed by no other member.
    let needed = |said: Others<'_>, shape: &Shape| -> Vec<String> {
        let all = said.into_iter().flat_map(|said| &said.value);
        all.filter(|other| !shape.required.contains_key(*other)).cloned().collect()
    };
    let (before, after) = (&needed(old, check.old), &needed(new, check.new));
    let within = |one: &[String], other: &[String]| one.iter().all(|it| other.contains(it));
    let relation = Relation::of(within(after, before), within(before, after));
    let kind = match (relation, old, new) {
        (Relation::Equal, ..) => return,
        (_, None, _) => &DEPENDENT_REQUIRED_ADDED,
        (_, _, None) => &DEPENDENT_REQUIRED_REMOVED,
        _ => &DEPENDENT_REQUIRED_CHANGED,
    };
    let summary = format!(
        "{} needs {} beside it, and needed {}",
        quoted(name),
        listed(after),
        listed(before)
    );
    let mark = |said: Others<'_>, whole: Mark| {
        Some(said.map_or(whole, |it| Mark::new(it.location.clone(), it.value.join(", "))))
    };
    let marks = (mark(old, check.old_whole()), mark(new, check.new_whole()));
    check.law(kind, marks, relation, summary);
}

fn listed(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    match names.is_empty() {
        true => "nothing".to_owned(),
        false => names.join(", "),
    }
}

fn schemas(check: &mut Check<'_, '_, '_>) {
    let (mut old, mut new) =
        (check.old.dependent_schemas.clone(), check.new.dependent_schemas.clone());
    old.retain(|(_, id)| check.old_says(*id));
    new.retain(|(_, id)| check.new_says(*id));
    for (name, before) in &old {
        match new.iter().find(|(other, _)| other == name) {
            Some((_, after)) => check.edge(Step::Same, All::one(*before), All::one(*after), None),
            None => {
                let marks = (Some(check.old_at(*before)), Some(check.new_whole()));
                let name = quoted(name);
                let summary =
                    format!("where {name} is there, the object need not match a schema any more");
                check.law(&DEPENDENT_SCHEMA_REMOVED, marks, Relation::Widened, summary);
            }
        }
    }
    for (name, after) in &new {
        if old.iter().all(|(other, _)| other != name) {
            let marks = (Some(check.old_whole()), Some(check.new_at(*after)));
            let name = quoted(name);
            let summary = format!("where {name} is there, the object must match a schema now");
            check.law(&DEPENDENT_SCHEMA_ADDED, marks, Relation::Narrowed, summary);
        }
    }
}
