//! `default`, `deprecated`, and what extension keys say of values.

use super::words::EXTENSION_CHANGED;
use super::{Check, WORDS, kind, validation};
use crate::diff::api::of_lifecycle;
use crate::diff::documentation;
use crate::diff::edit::{Edit, Effect, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::report::{Validate, Wire};
use crate::diff::schema::flatten::Listed;
use crate::diff::show;
use crate::model::Schemas;
use crate::source::{Location, Node};

pub(super) const KINDS: &[&Kind] = &[
    &DEFAULT_ADDED,
    &DEFAULT_REMOVED,
    &DEFAULT_CHANGED,
    &DEPRECATED,
    &REACTIVATED,
    &EXTENSIBLE_ENUM_VALUE_ADDED,
    &EXTENSIBLE_ENUM_VALUE_REMOVED,
];

kind!(DEFAULT_ADDED, "default-added", "There is a default now",
    "A request that leaves the value out is the same bytes, and may have another effect.",
    "type: integer" => "{type: integer, default: 1}", validation!("default"));
kind!(DEFAULT_REMOVED, "default-removed", "There is no default any more",
    "A request that leaves the value out is the same bytes, and may have another effect.",
    "{type: integer, default: 1}" => "type: integer", validation!("default"));
kind!(DEFAULT_CHANGED, "default-changed", "The default is another one",
    "A request that leaves the value out is the same bytes, and has another effect.",
    "default: 1" => "default: 2", validation!("default"));
kind!(DEPRECATED, "deprecated", "The vendor advises against it now",
    "Nothing changes yet; it may go later. Generated Rust warns whoever uses it.",
    "type: string" => "{type: string, deprecated: true}", validation!("deprecated"));
kind!(REACTIVATED, "reactivated", "The vendor no longer advises against it",
    "Generated Rust does not warn any more.",
    "{type: string, deprecated: true}" => "type: string", validation!("deprecated"));
kind!(EXTENSIBLE_ENUM_VALUE_ADDED, "extensible-enum-value-added", "A value was added to an open list",
    "`x-extensible-enum` lists values and lets others through: whoever reads is prepared.",
    "x-extensible-enum: [a]" => "x-extensible-enum: [a, b]", "https://opensource.zalando.com/restful-api-guidelines/#112");
kind!(EXTENSIBLE_ENUM_VALUE_REMOVED, "extensible-enum-value-removed", "A value was removed from an open list",
    "A request with it is not understood any more.",
    "x-extensible-enum: [a, b]" => "x-extensible-enum: [a]", "https://opensource.zalando.com/restful-api-guidelines/#112");

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    default(check);
    deprecated(check);
    extensible(check);
    lifecycle(check);
}

/// The day of the end, and stability.
fn lifecycle(check: &mut Check<'_, '_, '_>) {
    for key in ["x-sunset", "x-stability-level"] {
        let (old, old_at) = self::key(check.graph.old, &check.old.listed, key);
        let (new, new_at) = self::key(check.graph.new, &check.new.listed, key);
        let said = |node: Option<&Node>, at: Option<Location>| {
            node.zip(at).map(|(node, at)| Mark::new(at, plain(node)))
        };
        let marks = (said(old, old_at), said(new, new_at));
        if let Some((kind, summary)) = of_lifecycle(key, &marks.0, &marks.1) {
            let before = marks.0.or_else(|| Some(check.old_whole()));
            let after = marks.1.or_else(|| Some(check.new_whole()));
            check.edits.push(Edit::new(kind, before, after, WORDS, summary));
        }
    }
}

fn plain(node: &Node) -> String {
    node.as_str().map_or_else(|| show(node), str::to_owned)
}

fn default(check: &mut Check<'_, '_, '_>) {
    let (old, new) = (&check.old.default, &check.new.default);
    let (kind, summary) = match (old, new) {
        (None, None) => return,
        (Some(old), Some(new)) if old.value == new.value => return,
        (Some(old), Some(new)) => {
            let summary =
                format!("the default was {} and is {}", show(&old.value), show(&new.value));
            (&DEFAULT_CHANGED, summary)
        }
        (None, Some(new)) => (&DEFAULT_ADDED, format!("the default is {} now", show(&new.value))),
        (Some(old), None) => {
            (&DEFAULT_REMOVED, format!("the default {} is gone", show(&old.value)))
        }
    };
    let mark = |said: &Option<crate::diff::schema::shape::Said<Node>>, whole: Mark| {
        let said = said.as_ref();
        Some(said.map_or(whole, |it| Mark::new(it.location.clone(), show(&it.value))))
    };
    let marks = (mark(old, check.old_whole()), mark(new, check.new_whole()));
    check.edits.push(Edit::new(kind, marks.0, marks.1, Effect::NONE.request_behaves(), summary));
}

fn deprecated(check: &mut Check<'_, '_, '_>) {
    let (kind, summary) = match (&check.old.deprecated, &check.new.deprecated) {
        (None, Some(_)) => (&DEPRECATED, "it is deprecated now"),
        (Some(_), None) => (&REACTIVATED, "it is no longer deprecated"),
        _ => return,
    };
    let mark = |at: &Option<Location>, whole: Mark| {
        Some(at.as_ref().map_or(whole, |at| Mark::new(at.clone(), "true")))
    };
    let marks = (
        mark(&check.old.deprecated, check.old_whole()),
        mark(&check.new.deprecated, check.new_whole()),
    );
    check.edits.push(Edit::new(kind, marks.0, marks.1, WORDS, summary));
}

fn extensible(check: &mut Check<'_, '_, '_>) {
    const KEY: &str = "x-extensible-enum";
    let (old, old_at) = key(check.graph.old, &check.old.listed, KEY);
    let (new, new_at) = key(check.graph.new, &check.new.listed, KEY);
    let items = |node: Option<&Node>| {
        node.and_then(Node::as_array).map(<[Node]>::to_vec).unwrap_or_default()
    };
    let (old_items, new_items) = (items(old), items(new));
    if old.is_none() || new.is_none() {
        let said = |node: Option<&Node>, at: Option<Location>, whole: Mark| {
            Some(node.zip(at).map_or(whole, |(node, at)| Mark::new(at, show(node))))
        };
        let marks = (said(old, old_at, check.old_whole()), said(new, new_at, check.new_whole()));
        if old.is_some() || new.is_some() {
            let summary = documentation::summary(KEY, old.is_some(), new.is_some());
            check.edits.push(Edit::new(&EXTENSION_CHANGED, marks.0, marks.1, WORDS, summary));
        }
        return;
    }
    let apart = |all: &[Node], others: &[Node]| -> Vec<String> {
        all.iter().filter(|it| !others.contains(it)).map(show).collect()
    };
    let marks = (old_at.map(Mark::new_at), new_at.map(Mark::new_at));
    let gone = apart(&old_items, &new_items);
    if !gone.is_empty() {
        let summary = format!("{} no longer in the open list", gone.join(", "));
        let effect = Effect { validate: Validate::Same, ..Effect::law(Relation::Narrowed) };
        let kind = &EXTENSIBLE_ENUM_VALUE_REMOVED;
        let before = marks.0.clone().map(|mark| Mark { value: Some(gone.join(", ")), ..mark });
        check.edits.push(Edit::new(kind, before, marks.1.clone(), effect, summary));
    }
    let come = apart(&new_items, &old_items);
    if !come.is_empty() {
        let summary = format!("{} new in the open list", come.join(", "));
        let kind = &EXTENSIBLE_ENUM_VALUE_ADDED;
        let after = marks.1.map(|mark| Mark { value: Some(come.join(", ")), ..mark });
        let effect = Effect::wire(Wire::Compatible);
        check.edits.push(Edit::new(kind, marks.0, after, effect, summary));
    }
}

/// What an extension key says, and where.
fn key<'a>(
    schemas: &'a Schemas,
    listed: &[Listed],
    key: &str,
) -> (Option<&'a Node>, Option<Location>) {
    let found = listed.iter().find_map(|listed| {
        let schema = &schemas[listed.schema];
        let node = schema.extensions.other.get(key)?;
        Some((node, schema.location.child(key)))
    });
    found.map_or((None, None), |(node, at)| (Some(node), Some(at)))
}
