//! Doc comments of methods and parameters.

use indexmap::IndexMap;

use super::media::Media;
use super::{Context, headers};
use crate::extensions::{Certainty, Source};
use crate::ir::{Docs, TypeRef};
use crate::lower::docs::{markdown, one_line};
use crate::model::{Api, Operation, Parameter, Server, Status};
use crate::source::{Node, Value};

/// What a method does, what it costs, and where the vendor says so.
pub(super) fn of_operation(operation: &Operation) -> Docs {
    let mut parts: Vec<Vec<String>> = Vec::new();
    parts.extend(operation.summary.as_deref().map(|text| vec![sentence(text)]));
    parts.extend(operation.description.as_deref().map(markdown));
    if let Some(billing) = &operation.extensions.billing {
        let note = billing.note.as_deref().map(|note| format!(" {}", one_line(note)));
        parts.push(vec![format!("**Costs money.**{}", note.unwrap_or_default())]);
    }
    if !operation.path.is_empty() {
        parts.push(vec![format!("`{} {}`", operation.method, one_line(&operation.path))]);
    }
    parts.extend(operation.extensions.source.as_ref().map(|it| vec![source(it)]));
    Docs(paragraphs(parts))
}

/// What a method does, what else can come back, and what can be called afterwards.
pub(super) fn of_method(context: &Context<'_>, operation: &Operation) -> Docs {
    let mut parts = vec![of_operation(operation).0];
    parts.push(elsewhere(context.api, operation));
    parts.push(headers_of(operation));
    parts.push(failures(context, operation));
    parts.push(links(operation));
    Docs(paragraphs(parts))
}

/// Where it is, if it has servers of its own.
fn elsewhere(api: &Api, operation: &Operation) -> Vec<String> {
    let url = |server: &Server| server.url.clone();
    let own: Vec<_> = operation.servers.iter().map(url).collect();
    if own == api.servers.iter().map(url).collect::<Vec<_>>() {
        return Vec::new();
    }
    let own: Vec<_> = own.iter().map(|url| format!("`{}`", one_line(url))).collect();
    vec![format!("It is at {}, unless the client's builder says otherwise.", own.join(" or "))]
}

fn headers_of(operation: &Operation) -> Vec<String> {
    let names: Vec<_> = headers::names(operation).iter().map(|name| format!("`{name}`")).collect();
    match names.is_empty() {
        true => Vec::new(),
        false => vec![format!(
            "Headers of answers, which [`Headers`](crate::headers::Headers) reads: {}.",
            names.join(", ")
        )],
    }
}

/// The types in which errors can be read, by status.
fn failures(context: &Context<'_>, operation: &Operation) -> Vec<String> {
    let successes = super::successes(operation);
    let mut by_type: IndexMap<&str, Vec<String>> = IndexMap::new();
    for response in &operation.responses {
        let success = successes.iter().any(|success| std::ptr::eq(*success, response));
        let media = super::preferred(&response.content).filter(|_| !success);
        let Some((media, _)) = media.filter(|(media, _)| Media::of(&media.name) == Media::Json)
        else {
            continue;
        };
        if let Some(TypeRef::Named(id)) = media.schema.map(|schema| context.table.of(schema)) {
            let types = by_type.entry(&context.types[*id].ident).or_default();
            types.push(match response.status {
                Status::Code(code) => format!("`{code}`"),
                Status::Range(hundreds) => format!("`{hundreds}XX`"),
                Status::Default => "any other status".to_owned(),
            });
        }
    }
    if by_type.is_empty() {
        return Vec::new();
    }
    let types = by_type
        .iter()
        .map(|(ty, statuses)| format!("[`{ty}`](crate::types::{ty}) for {}", statuses.join(", ")));
    vec![format!(
        "`Error::decode` reads what is refused: {}.",
        types.collect::<Vec<_>>().join("; ")
    )]
}

/// The calls that an answer makes possible.
fn links(operation: &Operation) -> Vec<String> {
    let links = operation.responses.iter().flat_map(|response| &response.links);
    let lines: Vec<_> = links
        .map(|link| {
            let target = link.operation_id.as_ref().or(link.operation_ref.as_ref());
            let target = target.unwrap_or(&link.name);
            let values = link.parameters.iter().map(|(name, value)| (name.as_str(), value));
            let body = link.request_body.iter().map(|value| ("the body", value));
            let values: Vec<_> = values
                .chain(body)
                .map(|(name, value)| format!("`{} = {}`", one_line(name), one_line(&text(value))))
                .collect();
            let mut line = format!("- `{}`", one_line(target));
            if !values.is_empty() {
                line.push_str(&format!(" with {}", values.join(", ")));
            }
            if let Some(description) = &link.description {
                line.push_str(&format!(": {}", one_line(description)));
            }
            line
        })
        .collect();
    match lines.is_empty() {
        true => Vec::new(),
        false => {
            ["An answer leads to:".to_owned(), String::new()].into_iter().chain(lines).collect()
        }
    }
}

fn text(node: &Node) -> String {
    match &node.value {
        Value::String(text) => text.clone(),
        _ => node.to_json().to_string(),
    }
}

/// What a parameter means.
pub(super) fn of_parameter(api: &Api, parameter: &Parameter) -> Vec<String> {
    let annotations = parameter.schema.map(|schema| &api.schemas[schema].annotations);
    let described = parameter
        .description
        .as_deref()
        .or_else(|| annotations.and_then(|annotations| annotations.description.as_deref()));
    let mut parts: Vec<Vec<String>> = Vec::new();
    parts
        .push(described.map_or_else(|| vec![format!("`{}`", one_line(&parameter.name))], markdown));
    parts.extend(parameter.extensions.source.as_ref().map(|it| vec![source(it)]));
    paragraphs(parts)
}

/// Where the vendor says it.
pub(super) fn source(source: &Source) -> String {
    let page = one_line(&source.page);
    let mut text = match page.starts_with("http") && !page.contains(' ') {
        true => format!("Source: <{page}>"),
        false => format!("Source: {page}"),
    };
    if let Some(section) = &source.section {
        text.push_str(&format!(", {}", one_line(section)));
    }
    text.push_str(match source.sure {
        Certainty::Stated => "",
        Certainty::ThirdParty => " (third party)",
        Certainty::Inferred => " (inferred)",
    });
    text.push('.');
    text
}

fn sentence(text: &str) -> String {
    let text = one_line(text);
    match text.ends_with(['.', '!', '?', ':']) || text.is_empty() {
        true => text,
        false => format!("{text}."),
    }
}

fn paragraphs(parts: Vec<Vec<String>>) -> Vec<String> {
    let mut lines = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    lines
}
