//! What an operation sends.

use super::media::{self, Media};
use super::{Context, multipart, parameters};
use crate::ir::{Body, BodyKind, Check, Docs, Layout, OtherBody, Place, Style, TypeRef};
use crate::lower::names::Scope;
use crate::lower::words;
use crate::lower::{docs, origins};
use crate::model::{self, Encoding, MediaType};

/// The body in the media type that goes first, and in the others. `names` are those that the
/// builder has in use.
pub(super) fn lower(
    context: &mut Context<'_>,
    operation: &model::Operation,
    method: &str,
    names: &mut Scope,
) -> (Option<Body>, Vec<OtherBody>) {
    let Some(described) = &operation.request_body else { return (None, Vec::new()) };
    let Some((first, others)) = media::preferred(&described.content) else {
        return (None, Vec::new());
    };
    let body = one(context, described, first, "body".to_owned());
    let (mut kept, mut dropped) = (Vec::new(), Vec::new());
    for media in others {
        let of_same_kind = |other: &&Body| Media::of(&other.content_type) == Media::of(&media.name);
        let before = kept.iter().map(|other: &OtherBody| &other.body);
        let same = std::iter::once(&body).chain(before).filter(of_same_kind);
        if same.into_iter().any(|other| is_same(context, other, media)) {
            dropped.push(media);
            continue;
        }
        let suffix = words::value_ident(&media::words(&media.name));
        let suffix = suffix.trim_end_matches('_');
        let ident = match described.required {
            true => "body".to_owned(),
            false => names.take(&format!("body_{suffix}")),
        };
        kept.push(OtherBody {
            method: match described.required {
                true => context.methods.take(&format!("{}_{suffix}", method.trim_end_matches('_'))),
                false => method.to_owned(),
            },
            constructor: names.take(&format!("new_{suffix}")),
            body: one(context, described, media, ident),
        });
    }
    note_dropped(context, first, &dropped);
    (Some(body), kept)
}

/// Whether a body of another media type would be written as this one is.
fn is_same(context: &Context<'_>, body: &Body, media: &MediaType) -> bool {
    let ty = media.schema.map(|schema| context.table.sent(schema));
    match &body.kind {
        BodyKind::Json(own) => ty.unwrap_or(&TypeRef::Json) == own,
        _ => true,
    }
}

fn note_dropped(context: &mut Context<'_>, first: &MediaType, dropped: &[&MediaType]) {
    if dropped.is_empty() {
        return;
    }
    let names: Vec<_> = dropped.iter().map(|media| format!("`{}`", media.name)).collect();
    let message = format!("of media types that are written alike, `{}` is sent", first.name);
    let label = format!("not used: {}", names.join(", "));
    context.note("other-media-type", &first.location, message, &label);
}

fn one(
    context: &mut Context<'_>,
    described: &model::RequestBody,
    media: &MediaType,
    ident: String,
) -> Body {
    let kind = kind(context, media);
    let check = match (media.schema, &kind) {
        (Some(schema), BodyKind::Json(ty) | BodyKind::Form(ty, _) | BodyKind::Multipart(ty, _)) => {
            context.checks.of(schema, ty)
        }
        _ => Check::None,
    };
    let content_type = media::concrete(&media.name);
    Body {
        ident,
        required: described.required,
        content_type: match &kind {
            BodyKind::Multipart(..) => multipart::without_boundary(&content_type),
            _ => content_type,
        },
        kind,
        check,
        docs: Docs(described.description.as_deref().map(docs::markdown).unwrap_or_default()),
        origins: origins::of([&media.location, &described.location]),
    }
}

fn kind(context: &mut Context<'_>, media: &MediaType) -> BodyKind {
    let ty = media.schema.map_or(TypeRef::Json, |schema| context.table.sent(schema).clone());
    match Media::of(&media.name) {
        Media::Json => BodyKind::Json(ty),
        Media::Form => BodyKind::Form(ty, layouts(&media.encoding)),
        Media::Text => BodyKind::Text,
        Media::Bytes | Media::Events | Media::Items => BodyKind::Bytes,
        Media::Multipart => multipart::kind(context, media, ty),
    }
}

/// How the fields of a form are written that the specification speaks of by style, or whose media
/// type it says to be JSON.
fn layouts(encoding: &indexmap::IndexMap<String, Encoding>) -> Vec<Layout> {
    encoding.iter().filter_map(|(name, encoding)| layout(name, encoding)).collect()
}

fn layout(name: &str, encoding: &Encoding) -> Option<Layout> {
    let styled = encoding.style.is_some() || encoding.explode.is_some();
    let is_json = encoding.content_type.as_deref().is_some_and(|it| Media::of(it) == Media::Json);
    let style = match (styled, encoding.style) {
        (true, style) => parameters::style(style.unwrap_or(model::Style::Form)),
        (false, _) if is_json => Style::Json,
        (false, _) => return None,
    };
    Some(Layout {
        name: name.to_owned(),
        place: Place::Query,
        style,
        explode: encoding.explode.unwrap_or(style == Style::Form),
        allow_reserved: encoding.allow_reserved,
    })
}
