//! Where lowering begins: components and operations.

use super::context::{Context, type_ident};
use super::usage::Usage;
use crate::ir::{TypeKind, TypeRef};
use crate::lower::operation_names::operation_names;
use crate::lower::{names, words};
use crate::model::{Api, MediaType, Operation, SchemaId, Status};

/// Schemas that need types, each with the name that its type gets if it needs one and has none.
pub fn roots(api: &Api) -> Vec<(SchemaId, String)> {
    let mut roots: Vec<(SchemaId, String)> =
        api.components.iter().map(|(name, id)| (*id, type_ident(name))).collect();
    for (operation, name) in api.operations.iter().zip(operation_names(api)) {
        of_operation(operation, &name.ty, &mut roots);
        for callback in &operation.callbacks {
            let owner = format!("{}{}", name.ty, words::pascal(&words::split(&callback.name)));
            for operation in &callback.operations {
                of_operation(operation, &owner, &mut roots);
            }
        }
    }
    for webhook in &api.webhooks {
        let owner = words::type_ident(&words::split(&webhook.name), "Webhook");
        of_operation(&webhook.operation, &owner, &mut roots);
    }
    roots
}

/// What texts hold in JSON (`contentSchema`), where it has a name: nothing refers to such a type,
/// but whoever gets the text reads it as one.
pub fn contents(api: &Api, usage: &Usage) -> Vec<(SchemaId, String)> {
    let used = |id: &SchemaId| usage.sent.contains(id) || usage.received.contains(id);
    let texts = api.schemas.iter().filter(|(id, _)| used(id));
    let contents = texts.filter_map(|(_, schema)| schema.content_schema);
    contents.filter_map(|id| Some((id, type_ident(api.schemas[id].name.as_ref()?)))).collect()
}

fn of_operation(operation: &Operation, owner: &str, roots: &mut Vec<(SchemaId, String)>) {
    for parameter in &operation.parameters {
        let candidate = format!("{owner}{}", words::pascal(&words::split(&parameter.name)));
        let content = parameter.content.iter().flat_map(super::usage::of_media);
        roots.extend(parameter.schema.into_iter().chain(content).map(|id| (id, candidate.clone())));
    }
    if let Some(body) = &operation.request_body {
        of_content(&body.content, &format!("{owner}Request"), roots);
    }
    let main = operation.responses.iter().position(|response| is_success(response.status));
    for (index, response) in operation.responses.iter().enumerate() {
        let candidate = match Some(index) == main {
            true => format!("{owner}Response"),
            false => format!("{owner}{}Response", status_word(response.status)),
        };
        for header in &response.headers {
            let name = format!("{candidate}{}", words::pascal(&words::split(&header.name)));
            roots.extend(header.parameter.schema.map(|id| (id, name)));
        }
        of_content(&response.content, &candidate, roots);
    }
}

/// The first body has the plain name; others say their media type.
fn of_content(content: &[MediaType], candidate: &str, roots: &mut Vec<(SchemaId, String)>) {
    for (index, media) in content.iter().enumerate() {
        let subtype = media.name.split(['/', ';']).nth(1).unwrap_or_default();
        let candidate = match index {
            0 => candidate.to_owned(),
            _ => format!("{candidate}{}", words::pascal(&words::split(subtype))),
        };
        roots.extend(media.item_schema.map(|id| (id, format!("{candidate}Item"))));
        let headers = media.encoding.values().flat_map(|encoding| &encoding.headers);
        for header in headers {
            let name = format!("{candidate}{}", words::pascal(&words::split(&header.name)));
            roots.extend(header.parameter.schema.map(|id| (id, name)));
        }
        roots.extend(media.schema.map(|id| (id, candidate)));
    }
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Range(2))
}

fn status_word(status: Status) -> String {
    match status {
        Status::Code(code) => format!("Status{code}"),
        Status::Range(hundreds) => format!("Status{hundreds}Xx"),
        Status::Default => "Default".to_owned(),
    }
}

/// Names for the components that are no types of their own: texts, lists, maps, and other names
/// of what has one.
pub fn aliases(context: &mut Context<'_>) {
    let named: Vec<(String, SchemaId)> =
        context.api.components.iter().map(|(name, id)| (name.clone(), *id)).collect();
    for (name, id) in named {
        let main = super::direction::main(&context.usage, id);
        let key = super::canonical(context.api, &super::Key::of(id).toward(main));
        let key = super::direction::normal(&context.directed, key);
        let Some(lowered) = context.memo.get(&key).cloned() else { continue };
        let main = context.api.schemas[id].name.as_deref().is_none_or(|own| own == name);
        let ident = match main {
            true => context.components.get(&id).cloned(),
            false => None,
        };
        let ident = ident.unwrap_or_else(|| names::type_name(type_ident(&name)));
        let taken = context.types.iter().any(|ty| ty.ident == ident);
        if taken {
            continue;
        }
        let ty = lowered.whole();
        let merged = super::merge::merge(context.api, &super::Key::of(id));
        let docs = crate::lower::docs::of_type(&merged.leaves, "Another name.");
        let alias = context.push(ident);
        let ty = if refers_to(&ty, alias) { TypeRef::Json } else { ty };
        let definition = &mut context.types[alias.0 as usize];
        definition.origins = super::origins::of_schema(context.api, id);
        (definition.docs, definition.kind) = (docs, TypeKind::Alias(ty));
    }
}

fn refers_to(ty: &TypeRef, id: crate::ir::TypeId) -> bool {
    matches!(ty, TypeRef::Named(named) if *named == id)
}
