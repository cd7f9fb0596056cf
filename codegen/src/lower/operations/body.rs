//! What an operation sends.

use super::media::{self, Media};
use super::{Context, parameters};
use crate::ir::{Body, BodyKind, Check, Docs, Layout, Place, Style, TypeRef};
use crate::lower::docs;
use crate::model::{self, Encoding, MediaType};

/// The body in the media type that goes first.
pub(super) fn lower(context: &mut Context<'_>, operation: &model::Operation) -> Option<Body> {
    let body = operation.request_body.as_ref()?;
    let (media, others) = media::preferred(&body.content)?;
    let kind = kind(context, media);
    if !others.is_empty() {
        let names: Vec<_> = others.iter().map(|media| format!("`{}`", media.name)).collect();
        let span = context.sources.key_span(&media.location);
        let message = format!("of several media types, `{}` is sent", media.name);
        let label = format!("not used: {}", names.join(", "));
        context
            .diagnostics
            .push(crate::diagnostic::Diagnostic::note("other-media-type", message).at(span, label));
    }
    let check = match (media.schema, &kind) {
        (Some(schema), BodyKind::Json(ty) | BodyKind::Form(ty, _)) => context.checks.of(schema, ty),
        _ => Check::None,
    };
    Some(Body {
        ident: "body".to_owned(),
        required: body.required,
        content_type: media::concrete(&media.name),
        kind,
        check,
        docs: Docs(body.description.as_deref().map(docs::markdown).unwrap_or_default()),
    })
}

fn kind(context: &mut Context<'_>, media: &MediaType) -> BodyKind {
    let ty = media.schema.map_or(TypeRef::Json, |schema| context.table.sent(schema).clone());
    match Media::of(&media.name) {
        Media::Json => BodyKind::Json(ty),
        Media::Form => BodyKind::Form(ty, layouts(&media.encoding)),
        Media::Text => BodyKind::Text,
        Media::Bytes => BodyKind::Bytes,
        Media::Multipart => {
            context.warn(
                "unsupported-media-type",
                &media.location,
                format!("bodies in `{}` can't be put together yet", media.name),
                "the method takes the bytes of the whole body",
            );
            BodyKind::Bytes
        }
    }
}

/// How the fields of a form are written that the specification speaks of by style, or whose media
/// type is JSON. Others are written as usual.
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
