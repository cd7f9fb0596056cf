//! How members of forms and multipart bodies are written.

use super::{Comparison, REQUEST_BREAKS, marked};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::Place;
use crate::diff::schema::{All, TypeSet, shape};
use crate::model::{Encoding, MediaType, Schemas, Style};

pub(crate) const KINDS: &[&Kind] = &[&ENCODING_CHANGED];

kind!(ENCODING_CHANGED, "encoding-changed", "A member of a form is written in another way",
    "Media type, style, explode and headers of a part count as they are in the end, with their defaults.",
    "encoding: {a: {contentType: text/plain}}" => "encoding: {a: {contentType: application/json}}", openapi!("encoding-object"));

pub(crate) fn compare(
    comparison: &mut Comparison<'_>,
    old: &MediaType,
    new: &MediaType,
    place: &Place,
) {
    let is_form = |media: &MediaType| {
        let name = media.name.to_ascii_lowercase();
        name.starts_with("multipart/") || name.starts_with("application/x-www-form-urlencoded")
    };
    if !is_form(old) || !is_form(new) {
        return;
    }
    let names: Vec<&String> = old
        .encoding
        .keys()
        .chain(new.encoding.keys().filter(|name| !old.encoding.contains_key(*name)))
        .collect();
    for name in names {
        let before = in_the_end(&comparison.old.api.schemas, old, name);
        let after = in_the_end(&comparison.new.api.schemas, new, name);
        let (Some(before), Some(after)) = (before, after) else { continue };
        if before == after {
            continue;
        }
        let at = |media: &MediaType, text: &str| {
            marked(media.location.child("encoding").child(name), text.to_owned())
        };
        let summary = format!("the part `{name}` was written as {before} and is as {after}");
        let marks = (at(old, &before), at(new, &after));
        comparison.say(&ENCODING_CHANGED, marks, REQUEST_BREAKS, summary, vec![place.clone()]);
    }
}

/// How a member is written; none where there is no such member.
fn in_the_end(schemas: &Schemas, media: &MediaType, name: &str) -> Option<String> {
    let body = shape(schemas, &All::one(media.schema?));
    let member = body.members.iter().find_map(|it| it.named.get(name))?;
    let types = shape(schemas, &All::one(*member)).types;
    let said = media.encoding.get(name);
    let mut parts = Vec::new();
    let styled = said.is_some_and(|it| it.style.is_some() || it.explode.is_some());
    match styled {
        true => parts.extend(said.map(style)),
        false => {
            let own = said.and_then(|it| it.content_type.clone());
            parts.push(own.unwrap_or_else(|| default_type(types).to_owned()).to_ascii_lowercase());
        }
    }
    let mut headers: Vec<&str> =
        said.map(|it| it.headers.iter().map(|h| h.name.as_str()).collect()).unwrap_or_default();
    headers.sort_unstable();
    if !headers.is_empty() {
        parts.push(format!("with headers {}", headers.join(", ")));
    }
    Some(parts.join(" "))
}

fn style(encoding: &Encoding) -> String {
    let style = encoding.style.unwrap_or(Style::Form);
    let explode = encoding.explode.unwrap_or(style == Style::Form);
    let exploded = if explode { "exploded" } else { "not exploded" };
    format!("{style:?}, {exploded}").to_ascii_lowercase()
}

/// The media type of a part of which none is said.
fn default_type(types: TypeSet) -> &'static str {
    match types.has(TypeSet::OBJECT) {
        true => "application/json",
        false => "text/plain",
    }
}
