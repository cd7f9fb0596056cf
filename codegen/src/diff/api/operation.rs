//! What belongs to an operation as a whole.

use super::{Call, Comparison, at, marked};
use super::{bodies, callbacks, lifecycle, parameters, responses, security, servers};
use crate::diff::documentation::{self, Words};
use crate::diff::edit::{Effect, Mark};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::model::Operation;

pub(crate) const KINDS: &[&Kind] = &[
    &OPERATION_ID_ADDED,
    &OPERATION_ID_REMOVED,
    &OPERATION_ID_CHANGED,
    &TAG_ADDED,
    &TAG_REMOVED,
    &OPERATION_WORDS_CHANGED,
    &OPERATION_EXTENSION_CHANGED,
];

kind!(OPERATION_ID_ADDED, "operation-id-added", "An operation has an `operationId` now",
    "Nothing on the wire. Its name in Rust may change.",
    "get: {}" => "get: {operationId: a}", openapi!("operation-object"));
kind!(OPERATION_ID_REMOVED, "operation-id-removed", "An operation has no `operationId` any more",
    "Nothing on the wire. Its name in Rust may change.",
    "get: {operationId: a}" => "get: {}", openapi!("operation-object"));
kind!(OPERATION_ID_CHANGED, "operation-id-changed", "An operation has another `operationId`",
    "Nothing on the wire. Its name in Rust changes, so whoever calls it must change the code.",
    "operationId: a" => "operationId: b", openapi!("operation-object"));
kind!(TAG_ADDED, "tag-added", "An operation has a new tag",
    "Nothing on the wire. Tags name modules and features of generated crates.",
    "tags: [a]" => "tags: [a, b]", openapi!("operation-object"));
kind!(TAG_REMOVED, "tag-removed", "An operation has lost a tag",
    "Nothing on the wire. Tags name modules and features of generated crates.",
    "tags: [a, b]" => "tags: [a]", openapi!("operation-object"));
kind!(OPERATION_WORDS_CHANGED, "operation-words-changed", "What is said of an operation has changed",
    "Summary, description or further reading: nothing on the wire. A changed sentence is often the first sign of a changed rule.",
    "summary: Makes a video" => "summary: Makes a short video", openapi!("operation-object"));
kind!(OPERATION_EXTENSION_CHANGED, "operation-extension-changed", "An extension key of an operation has changed",
    "Keys that the generator reads change what its client does; those of others do nothing here.",
    "x-billing: {}" => "x-billing: {note: By the second}", openapi!("specification-extensions"));

pub(crate) fn compare(
    comparison: &mut Comparison<'_>,
    call: &Call,
    old: &Operation,
    new: &Operation,
) {
    id(comparison, call, old, new);
    tags(comparison, call, old, new);
    words(comparison, call, old, new);
    lifecycle::operation(comparison, call, old, new);
    servers::of_operation(comparison, call, old, new);
    security::compare(comparison, call, old, new);
    parameters::compare(comparison, call, old, new);
    bodies::request(comparison, call, old, new);
    responses::compare(comparison, call, old, new);
    callbacks::compare(comparison, call, old, new);
}

fn id(comparison: &mut Comparison<'_>, call: &Call, old: &Operation, new: &Operation) {
    if old.id == new.id {
        return;
    }
    let (kind, summary) = match (&old.id, &new.id) {
        (Some(old), Some(new)) => {
            (&OPERATION_ID_CHANGED, format!("the `operationId` was {old} and is {new}"))
        }
        (None, Some(new)) => (&OPERATION_ID_ADDED, format!("the `operationId` is {new} now")),
        (old, _) => {
            let old = old.clone().unwrap_or_default();
            (&OPERATION_ID_REMOVED, format!("the `operationId` {old} is gone"))
        }
    };
    let mark = |operation: &Operation| match &operation.id {
        Some(id) => marked(operation.location.child("operationId"), id.clone()),
        None => at(&operation.location),
    };
    comparison.say(kind, (mark(old), mark(new)), Effect::NONE, summary, call.whole());
}

fn tags(comparison: &mut Comparison<'_>, call: &Call, old: &Operation, new: &Operation) {
    let mark = |operation: &Operation, tag: &str| {
        Some(Mark::new(operation.location.child("tags"), tag.to_owned()))
    };
    for tag in old.tags.iter().filter(|tag| !new.tags.contains(tag)) {
        let marks = (mark(old, tag), at(&new.location));
        let summary = format!("the tag {tag} is gone");
        comparison.say(&TAG_REMOVED, marks, Effect::NONE, summary, call.whole());
    }
    for tag in new.tags.iter().filter(|tag| !old.tags.contains(tag)) {
        let marks = (at(&old.location), mark(new, tag));
        let summary = format!("the tag {tag} is new");
        comparison.say(&TAG_ADDED, marks, Effect::NONE, summary, call.whole());
    }
}

fn words(comparison: &mut Comparison<'_>, call: &Call, old: &Operation, new: &Operation) {
    let spoken = |operation: &Operation| {
        let at = &operation.location;
        let docs = operation.external_docs.as_ref().map(|docs| docs.url.as_str());
        let mut all: Vec<Words> = Vec::new();
        all.extend(Words::of("summary", operation.summary.as_deref(), at));
        all.extend(Words::of("description", operation.description.as_deref(), at));
        all.extend(Words::of("externalDocs", docs, at));
        all.extend(documentation::extensions(&operation.extensions, at));
        all
    };
    let kinds = (&OPERATION_WORDS_CHANGED, &OPERATION_EXTENSION_CHANGED);
    say_words(comparison, kinds, (&spoken(old), &spoken(new)), call.whole());
}

/// Adds the changes of words and of extension keys.
pub(crate) fn say_words(
    comparison: &mut Comparison<'_>,
    (spoken, extension): (&'static Kind, &'static Kind),
    (old, new): (&[Words], &[Words]),
    places: Vec<crate::diff::report::Place>,
) {
    for (key, before, after) in documentation::changes(old, new) {
        let kind = if key.starts_with("x-") { extension } else { spoken };
        let summary = documentation::summary(key, before.is_some(), after.is_some());
        let effect = match documentation::has_effect(key) {
            true => Effect::NONE.behaves(),
            false => Effect::NONE,
        };
        let mark = |words: Option<Words>| words.map(|it| Mark::new(it.location, it.text));
        comparison.say(kind, (mark(before), mark(after)), effect, summary, places.clone());
    }
}
