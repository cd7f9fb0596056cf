//! Doc comments of methods and parameters.

use crate::extensions::{Certainty, Source};
use crate::ir::Docs;
use crate::lower::docs::{markdown, one_line};
use crate::model::{Api, Operation, Parameter};

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
