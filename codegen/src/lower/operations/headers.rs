//! Headers of answers: one function for each name in the whole crate.

use super::Context;
use super::media::Media;
use crate::ir::{Docs, HeaderForm, Primitive, ResponseHeader, TypeKind, TypeRef};
use crate::lower::names::Scope;
use crate::lower::{docs, origins, words};
use crate::model::{Header, Operation};

/// Each name once for each form that it has, in the order of the specification.
pub(super) fn lower(context: &Context<'_>) -> Vec<ResponseHeader> {
    let mut scope = Scope::reserving(["of"]);
    let mut found: Vec<ResponseHeader> = Vec::new();
    for operation in &context.api.operations {
        for header in operation.responses.iter().flat_map(|response| &response.headers) {
            let name = header.name.to_ascii_lowercase();
            if !is_name(&name) {
                continue;
            }
            let (ty, form) = typed(context, header);
            let known = |other: &&ResponseHeader| other.name == name;
            if found.iter().filter(known).any(|other| other.ty == ty && other.form == form) {
                continue;
            }
            let mut of_name = words::split(&header.name);
            if found.iter().any(|other| known(&other)) {
                let owner = operation.id.as_deref().unwrap_or(&operation.path);
                of_name = words::split(owner).into_iter().chain(of_name).collect();
            }
            let ident = scope.take(&words::value_ident(&of_name));
            found.push(ResponseHeader {
                ident,
                name,
                ty,
                form,
                docs: described(header),
                origins: origins::of([&header.parameter.location]),
            });
        }
    }
    found
}

/// The names of the headers of an operation's answers.
pub(super) fn names(operation: &Operation) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for header in operation.responses.iter().flat_map(|response| &response.headers) {
        let name = header.name.to_ascii_lowercase();
        if is_name(&name) && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// OpenAPI: `Content-Type` is described elsewhere.
fn is_name(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(allowed) && name != "content-type"
}

fn typed(context: &Context<'_>, header: &Header) -> (TypeRef, HeaderForm) {
    let parameter = &header.parameter;
    let content = parameter.content.as_ref();
    let ty = match parameter.schema.or(content.and_then(|content| content.schema)) {
        Some(schema) => context.table.of(schema).clone(),
        None => TypeRef::Primitive(Primitive::String),
    };
    let ty = match ty {
        TypeRef::Nullable(inner) => *inner,
        other => other,
    };
    match content.is_some_and(|content| Media::of(&content.name) == Media::Json) {
        true => (ty, HeaderForm::Json),
        false => {
            let form = form(context, &ty, parameter.explode);
            (ty, form)
        }
    }
}

fn form(context: &Context<'_>, ty: &TypeRef, explode: bool) -> HeaderForm {
    match ty {
        TypeRef::List(_) | TypeRef::Tuple(_) => HeaderForm::List,
        TypeRef::Map(_) => HeaderForm::Members(explode),
        TypeRef::Named(id) => match &context.types[*id].kind {
            TypeKind::Struct(_) => HeaderForm::Members(explode),
            TypeKind::Alias(target) | TypeKind::Wrapper(target) => form(context, target, explode),
            TypeKind::Sequence(_) => HeaderForm::List,
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Values(_) => HeaderForm::Scalar,
        },
        TypeRef::Boxed(inner) | TypeRef::Nullable(inner) => form(context, inner, explode),
        TypeRef::Primitive(_) | TypeRef::Json => HeaderForm::Scalar,
    }
}

fn described(header: &Header) -> Docs {
    let description = header.parameter.description.as_deref();
    let mut lines = description.map(docs::markdown).unwrap_or_default();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{}`", header.name));
    Docs(lines)
}
