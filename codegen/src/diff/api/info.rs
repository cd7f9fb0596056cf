//! What the document says of itself.

use super::operation::say_words;
use super::{Comparison, marked};
use crate::diff::documentation::{self, Words};
use crate::diff::edit::Effect;
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::model::Api;
use crate::source::Location;

pub(crate) const KINDS: &[&Kind] =
    &[&VERSION_CHANGED, &VERSION_LOWERED, &INFO_CHANGED, &DOCUMENT_EXTENSION_CHANGED];

kind!(VERSION_CHANGED, "version-changed", "The version of the description has changed",
    "Nothing on the wire.",
    "version: 1.0.0" => "version: 1.1.0", openapi!("info-object"));
kind!(VERSION_LOWERED, "version-lowered", "The version of the description is lower",
    "Nothing on the wire. Are the two revisions in the right order?",
    "version: 1.1.0" => "version: 1.0.0", openapi!("info-object"));
kind!(INFO_CHANGED, "info-changed", "What the document says of itself has changed",
    "Title, summary, description, terms, tags: nothing on the wire.",
    "title: A" => "title: B", openapi!("info-object"));
kind!(DOCUMENT_EXTENSION_CHANGED, "document-extension-changed", "An extension key of the document has changed",
    "Keys that the generator reads change what every client does, for example how failures are told; those of others do nothing here.",
    "x-envelope: {code: [/code]}" => "x-envelope: {code: [/error/code]}", openapi!("specification-extensions"));

pub(crate) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (&comparison.old.api.info.version, &comparison.new.api.info.version);
    if old != new {
        let at = Location { pointer: "/info/version".to_owned(), ..Location::default() };
        let marks = (marked(at.clone(), old.clone()), marked(at, new.clone()));
        let lower = numbers(old).zip(numbers(new)).is_some_and(|(old, new)| new < old);
        let kind = if lower { &VERSION_LOWERED } else { &VERSION_CHANGED };
        let summary = format!("the version was {old} and is {new}");
        comparison.say(kind, marks, Effect::NONE, summary, Vec::new());
    }
    let words = (spoken(comparison.old.api), spoken(comparison.new.api));
    let kinds = (&INFO_CHANGED, &DOCUMENT_EXTENSION_CHANGED);
    say_words(comparison, kinds, (&words.0, &words.1), Vec::new());
}

fn numbers(version: &str) -> Option<Vec<u64>> {
    let plain = version.trim_start_matches('v').split(['-', '+']).next()?;
    plain.split('.').map(|part| part.parse().ok()).collect()
}

fn spoken(api: &Api) -> Vec<Words> {
    let root = Location::default();
    let at = root.child("info");
    let info = &api.info;
    let mut all: Vec<Words> = Vec::new();
    all.extend(Words::of("title", Some(&info.title), &at));
    all.extend(Words::of("summary", info.summary.as_deref(), &at));
    all.extend(Words::of("description", info.description.as_deref(), &at));
    all.extend(Words::of("termsOfService", info.terms_of_service.as_deref(), &at));
    all.extend(documentation::extensions(&info.extensions, &at));
    let docs = api.external_docs.as_ref().map(|docs| docs.url.as_str());
    all.extend(Words::of("externalDocs", docs, &root));
    all.extend(documentation::extensions(&api.extensions, &root));
    let tags = root.child("tags");
    for (number, tag) in api.tags.iter().enumerate() {
        let words = tag.description.clone().unwrap_or_default();
        let key = format!("tag {}", tag.name);
        all.push(Words { key, text: words, location: tags.child(&number.to_string()) });
    }
    all
}
