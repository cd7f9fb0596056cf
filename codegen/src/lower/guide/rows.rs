//! One row for each field of a value, however deep.

use super::Context;
use super::flat::Flat;
use super::limits;
use super::modes::Mode;
use crate::lower::docs::one_line;
use crate::model::SchemaId;

/// The heads of the table.
pub(super) const HEADS: [&str; 7] =
    ["field", "type", "required", "limits", "default", "meaning", "source"];

/// How deep fields of fields are shown.
const DEEPEST: usize = 6;

/// The rows of an object's fields. Where a field has several forms with fields of their own, these
/// go to `modes`.
pub(super) fn rows(
    context: &mut Context<'_>,
    ids: &[SchemaId],
    path: &str,
    open: &mut Vec<SchemaId>,
    modes: &mut Vec<Mode>,
) -> Vec<Vec<String>> {
    let flat = Flat::of(context.api, ids);
    let mut rows = Vec::new();
    for (name, ids) in flat.properties() {
        let full = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let required = flat.requires(name);
        rows.extend(field(context, &ids, &full, required, open, modes));
    }
    rows
}

fn field(
    context: &mut Context<'_>,
    ids: &[SchemaId],
    path: &str,
    required: bool,
    open: &mut Vec<SchemaId>,
    modes: &mut Vec<Mode>,
) -> Vec<Vec<String>> {
    let flat = Flat::of(context.api, ids);
    let mut rows = vec![row(context, &flat, path, required)];
    let known = ids.first().is_some_and(|id| open.contains(id));
    if known || open.len() >= DEEPEST {
        return rows;
    }
    open.extend(ids.first());
    let (inner, inner_path) = content(context, ids, path);
    let inner_flat = Flat::of(context.api, &inner);
    match Mode::of(context.api, &inner, &inner_path) {
        Some(mode) => modes.push(mode),
        None if inner_flat.properties().is_empty() => {}
        None => rows.extend(self::rows(context, &inner, &inner_path, open, modes)),
    }
    open.pop();
    rows
}

/// The innermost items of a list, and how they are called.
fn content(context: &Context<'_>, ids: &[SchemaId], path: &str) -> (Vec<SchemaId>, String) {
    let (mut ids, mut path) = (ids.to_vec(), path.to_owned());
    for _ in 0..DEEPEST {
        let items = Flat::of(context.api, &ids).items();
        if items.is_empty() {
            break;
        }
        ids = items;
        path.push_str("[]");
    }
    (ids, path)
}

fn row(context: &mut Context<'_>, flat: &Flat<'_>, path: &str, required: bool) -> Vec<String> {
    let default = flat.first(|schema| schema.annotations.default.as_ref());
    let source = flat.first(|schema| schema.extensions.source.as_ref());
    let source = source.map(|source| context.sources.refer(&format!("`{path}`"), source));
    vec![
        format!("`{path}`"),
        limits::ty(context.api, flat),
        if required { "yes" } else { "no" }.to_owned(),
        limits::limits(context.api, flat),
        default.map(limits::shown).unwrap_or_default(),
        meaning(flat),
        source.unwrap_or_default(),
    ]
}

/// What the field means, and what a wrong value is told.
fn meaning(flat: &Flat<'_>) -> String {
    let description = flat.first(|schema| schema.annotations.description.as_deref());
    let mut text = description.map(one_line).unwrap_or_default();
    if flat.leaves.iter().any(|schema| schema.annotations.deprecated) {
        text.insert_str(0, "**Deprecated.** ");
    }
    if let Some(message) = flat.first(|schema| schema.extensions.message.as_ref()) {
        text.push_str(&format!(" *Otherwise: {}*", one_line(&message.0)));
    }
    text.trim().to_owned()
}

/// The row of a parameter.
pub(super) fn parameter(
    context: &mut Context<'_>,
    parameter: &crate::model::Parameter,
) -> Vec<String> {
    let content = parameter.content.as_ref().and_then(|content| content.schema);
    let ids: Vec<_> = parameter.schema.or(content).into_iter().collect();
    let flat = Flat::of(context.api, &ids);
    let mut row = row(context, &flat, &parameter.name, parameter.required);
    if let Some(description) = &parameter.description {
        row[5] = one_line(description);
    }
    if let Some(source) = &parameter.extensions.source {
        row[6] = context.sources.refer(&format!("`{}`", parameter.name), source);
    }
    row
}
