//! Multipart bodies: how their parts are written.

use super::media::Media;
use super::{Context, parameters};
use crate::ir::{BodyKind, Part, TypeKind, TypeRef};
use crate::model::{self, Encoding, MediaType, SchemaId, Type};

/// A body of parts, or of bytes where nothing is said of the parts.
pub(super) fn kind(context: &mut Context<'_>, media: &MediaType, ty: TypeRef) -> BodyKind {
    if media.schema.is_none() || !has_members(context, &ty) {
        context.warn(
            "undescribed-parts",
            &media.location,
            format!("the parts of `{}` are not described as members of an object", media.name),
            "the method takes the bytes of the whole body",
        );
        return BodyKind::Bytes;
    }
    for (name, encoding) in &media.encoding {
        warn_of_headers(context, media, name, encoding);
    }
    let described = media.encoding.iter().map(|(name, encoding)| part(name, encoding));
    let mut parts: Vec<Part> = described.flatten().collect();
    let named = parts.iter().map(|part| part.name.clone()).collect::<Vec<_>>();
    parts.extend(encoded(context, media, &named));
    BodyKind::Multipart(ty, parts)
}

/// Whether values of the type are objects, as far as types tell.
fn has_members(context: &Context<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(id) => match &context.types[*id].kind {
            TypeKind::Struct(_) | TypeKind::Union(_) => true,
            TypeKind::Enum(_) | TypeKind::Values(_) | TypeKind::Sequence(_) => false,
            TypeKind::Alias(target) | TypeKind::Wrapper(target) => has_members(context, target),
        },
        TypeRef::Boxed(inner) | TypeRef::Nullable(inner) => has_members(context, inner),
        TypeRef::Map(_) | TypeRef::Json => true,
        _ => false,
    }
}

/// Files bring headers of their own; other parts have nowhere to take them from.
fn warn_of_headers(context: &mut Context<'_>, media: &MediaType, name: &str, encoding: &Encoding) {
    let required = encoding.headers.iter().filter(|header| header.parameter.required);
    let names: Vec<_> = required.map(|header| format!("`{}`", header.name)).collect();
    if !names.is_empty() {
        context.note(
            "part-header",
            &media.location,
            format!("the part `{name}` asks for headers: {}", names.join(", ")),
            "a file takes them by `FilePart::header`, other parts are sent without them",
        );
    }
}

fn part(name: &str, encoding: &Encoding) -> Option<Part> {
    let styled = encoding.style.is_some() || encoding.explode.is_some();
    let style = encoding.style.unwrap_or(model::Style::Form);
    let explode = encoding.explode.unwrap_or(style == model::Style::Form);
    let first = encoding.content_type.as_deref().and_then(concrete);
    if !styled && first.is_none() {
        return None;
    }
    Some(Part {
        name: name.to_owned(),
        repeated: first.is_none_or(|first| Media::of(first) != Media::Json),
        content_type: first.map(str::to_owned).filter(|_| !styled),
        style: styled.then(|| (parameters::style(style), explode)),
    })
}

/// The first media type of a list that is no range.
fn concrete(list: &str) -> Option<&str> {
    let sendable =
        |name: &&str| !name.contains('*') && name.chars().all(|c| matches!(c, ' '..='~'));
    list.split(',').map(str::trim).find(|name| !name.is_empty() && sendable(name))
}

/// Texts that stand for bytes: their part says so, as OpenAPI 3.1 has it.
fn encoded(context: &Context<'_>, media: &MediaType, named: &[String]) -> Vec<Part> {
    let schemas = &context.api.schemas;
    let is_encoded = |id: &SchemaId| {
        let schema = &schemas[*id];
        let textual = schema.types.as_deref().is_none_or(|types| types.contains(&Type::String));
        schema.content_encoding.is_some() && textual
    };
    let properties = media.schema.iter().flat_map(|schema| &schemas[*schema].properties);
    let encoded = properties.filter(|(name, id)| is_encoded(id) && !named.contains(name));
    let part = |(name, id): (&String, &SchemaId)| Part {
        name: name.clone(),
        content_type: Some(
            schemas[*id]
                .content_media_type
                .as_deref()
                .and_then(concrete)
                .unwrap_or("application/octet-stream")
                .to_owned(),
        ),
        style: None,
        repeated: true,
    };
    encoded.map(part).collect()
}

/// A media type without its boundary, which the request has of its own.
pub(super) fn without_boundary(content_type: &str) -> String {
    let parameters = content_type.split(';').map(str::trim);
    let kept = parameters.filter(|it| !it.to_ascii_lowercase().starts_with("boundary="));
    kept.collect::<Vec<_>>().join("; ")
}
