//! What a schema says to people: title, description, examples, further reading, keys of others.

use super::{Check, WORDS, kind, openapi, validation};
use crate::diff::documentation::{self, Words};
use crate::diff::edit::{Edit, Effect, Mark};
use crate::diff::kind::Kind;
use crate::diff::schema::flatten::Listed;
use crate::model::Schemas;

pub(super) const KINDS: &[&Kind] = &[
    &TITLE_CHANGED,
    &DESCRIPTION_CHANGED,
    &EXAMPLES_CHANGED,
    &EXTERNAL_DOCS_CHANGED,
    &EXTENSION_CHANGED,
];

kind!(TITLE_CHANGED, "title-changed", "A title has changed",
    "Nothing on the wire. Titles give names to generated types, so Rust may change.",
    "title: A" => "title: B", validation!("title"));
kind!(DESCRIPTION_CHANGED, "description-changed", "A description has changed",
    "Nothing on the wire. A changed sentence is often the first sign of a changed rule.",
    "description: At most 3." => "description: At most 4.", validation!("title"));
kind!(EXAMPLES_CHANGED, "examples-changed", "Examples have changed",
    "Nothing on the wire.",
    "examples: [1]" => "examples: [2]", validation!("examples"));
kind!(EXTERNAL_DOCS_CHANGED, "external-docs-changed", "Further reading has changed",
    "Nothing on the wire.",
    "externalDocs: {url: https://a.example}" => "externalDocs: {url: https://b.example}", openapi!("external-documentation-object"));
kind!(EXTENSION_CHANGED, "extension-changed", "An extension key has changed",
    "Keys that the generator reads change the crate, or what its client does; those of others do nothing here.",
    "x-internal: true" => "x-internal: false", openapi!("specification-extensions"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let old = spoken(check.graph.old, &check.old.listed);
    let new = spoken(check.graph.new, &check.new.listed);
    for (kind, before, after) in documentation::changes(&old, &new) {
        let kind = match kind {
            "title" => &TITLE_CHANGED,
            "description" => &DESCRIPTION_CHANGED,
            "examples" => &EXAMPLES_CHANGED,
            "externalDocs" => &EXTERNAL_DOCS_CHANGED,
            _ => &EXTENSION_CHANGED,
        };
        let key = before.as_ref().or(after.as_ref()).map(|it| it.key.clone()).unwrap_or_default();
        let summary = documentation::summary(&key, before.is_some(), after.is_some());
        let mark = |words: Option<Words>, whole: Mark| {
            Some(words.map_or(whole, |it| Mark::new(it.location, it.text)))
        };
        let effect = match documentation::has_effect(&key) {
            true => Effect { ..WORDS }.behaves(),
            false => WORDS,
        };
        let marks = (mark(before, check.old_whole()), mark(after, check.new_whole()));
        check.edits.push(Edit::new(kind, marks.0, marks.1, effect, summary));
    }
}

fn spoken(schemas: &Schemas, listed: &[Listed]) -> Vec<Words> {
    let mut all = Vec::new();
    for listed in listed {
        let schema = &schemas[listed.schema];
        let annotations = &schema.annotations;
        let at = &schema.location;
        all.extend(Words::of("title", annotations.title.as_deref(), at));
        all.extend(Words::of("description", annotations.description.as_deref(), at));
        let examples = annotations.examples.iter().filter_map(|example| {
            let value = example.value.as_ref()?;
            Some(crate::diff::show(value))
        });
        let examples: Vec<String> = examples.collect();
        let first = annotations.examples.first().map(|example| example.location.clone());
        all.extend(first.map(|location| Words {
            key: "examples".to_owned(),
            text: examples.join(", "),
            location,
        }));
        let docs = annotations.external_docs.as_ref().map(|docs| docs.url.as_str());
        all.extend(Words::of("externalDocs", docs, at));
        all.extend(documentation::extensions(&schema.extensions, at));
    }
    all
}
