//! `contentEncoding`, `contentMediaType` and `contentSchema`.

use super::{Check, kind, validation};
use crate::diff::edit::{Edit, Effect, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::report::Validate;
use crate::diff::schema::graph::Step;
use crate::diff::schema::shape::{All, Said};

pub(super) const KINDS: &[&Kind] = &[
    &CONTENT_ENCODING_CHANGED,
    &CONTENT_MEDIA_TYPE_CHANGED,
    &CONTENT_SCHEMA_ADDED,
    &CONTENT_SCHEMA_REMOVED,
];

kind!(CONTENT_ENCODING_CHANGED, "content-encoding-changed", "Bytes are written as text in another way",
    "Whoever decodes by the older way reads other bytes, or none. Validators take it as a remark unless asked.",
    "contentEncoding: base64" => "contentEncoding: base64url", validation!("contentencoding"));
kind!(CONTENT_MEDIA_TYPE_CHANGED, "content-media-type-changed", "A text holds a document of another media type",
    "Whoever reads by the older type does not understand it. Validators take it as a remark unless asked.",
    "contentMediaType: application/json" => "contentMediaType: text/html", validation!("contentmediatype"));
kind!(CONTENT_SCHEMA_ADDED, "content-schema-added", "What a text holds must match a schema now",
    "A promise about the document within the text; validators do not look into it.",
    "contentMediaType: application/json" => "{contentMediaType: application/json, contentSchema: {type: object}}", validation!("contentschema"));
kind!(CONTENT_SCHEMA_REMOVED, "content-schema-removed", "What a text holds need not match a schema any more",
    "A promise about the document within the text is gone.",
    "{contentMediaType: application/json, contentSchema: {type: object}}" => "contentMediaType: application/json", validation!("contentschema"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    said(check, &CONTENT_ENCODING_CHANGED, "encoding", (&check.old.encoding, &check.new.encoding));
    let types = (&check.old.media_type, &check.new.media_type);
    said(check, &CONTENT_MEDIA_TYPE_CHANGED, "media type", types);
    let (mut old, mut new) = (check.old.content.clone(), check.new.content.clone());
    old.retain(|id| check.old_says(*id));
    new.retain(|id| check.new_says(*id));
    match (old.is_empty(), new.is_empty()) {
        (true, true) => {}
        (false, false) => {
            let all = |schemas| All { schemas, chosen: Vec::new() };
            check.edge(Step::Content, all(old), all(new), None);
        }
        (true, false) => {
            let marks = (Some(check.old_whole()), new.first().map(|id| check.new_at(*id)));
            let summary = "what the text holds must match a schema now".to_owned();
            remark(check, &CONTENT_SCHEMA_ADDED, marks, Relation::Narrowed, summary);
        }
        (false, true) => {
            let marks = (old.first().map(|id| check.old_at(*id)), Some(check.new_whole()));
            let summary = "what the text holds need not match a schema any more".to_owned();
            remark(check, &CONTENT_SCHEMA_REMOVED, marks, Relation::Widened, summary);
        }
    }
}

type Text<'a> = &'a Option<Said<String>>;

fn said(
    check: &mut Check<'_, '_, '_>,
    kind: &'static Kind,
    word: &str,
    (old, new): (Text<'_>, Text<'_>),
) {
    let value = |text: Text<'_>| text.as_ref().map(|said| said.value.to_ascii_lowercase());
    if value(old) == value(new) {
        return;
    }
    let shown = |text: Text<'_>| value(text).unwrap_or_else(|| "none".to_owned());
    let relation = match (old, new) {
        (None, _) => Relation::Narrowed,
        (_, None) => Relation::Widened,
        _ => Relation::Incomparable,
    };
    let mark = |text: Text<'_>, whole: Mark| {
        let said = text.as_ref();
        Some(said.map_or(whole, |it| Mark::new(it.location.clone(), it.value.clone())))
    };
    let summary = format!("the {word} of the text was {} and is {}", shown(old), shown(new));
    let marks = (mark(old, check.old_whole()), mark(new, check.new_whole()));
    remark(check, kind, marks, relation, summary);
}

/// An edit by the law, but that validators take what is said as a remark.
fn remark(
    check: &mut Check<'_, '_, '_>,
    kind: &'static Kind,
    (before, after): (Option<Mark>, Option<Mark>),
    relation: Relation,
    summary: String,
) {
    let edit = Edit::law(kind, before, after, relation, summary);
    let effect = Effect { validate: Validate::Same, ..edit.effect };
    check.edits.push(Edit { effect, ..edit });
}
