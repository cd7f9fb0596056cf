//! One row for each field of a value, however deep.

use super::Context;
use super::flat::Flat;
use super::limits;
use super::modes::Mode;
use crate::lower::docs::one_line;
use crate::model::{Api, Header, Parameter, SchemaId};

/// The heads of the table.
pub(super) const HEADS: [&str; 7] =
    ["field", "type", "required", "limits", "default", "meaning", "source"];

/// The heads of the table of a body that comes back.
pub(super) const ANSWER_HEADS: [&str; 6] =
    ["field", "type", "always", "values", "meaning", "source"];

/// Where the fields of a value's forms are shown.
pub(super) enum Forms {
    /// In tables of their own.
    Apart(Vec<Mode>),
    /// Below the value, while there is room for so many rows.
    Below(usize),
}

/// How many fields of a body are shown before what is deep is left out.
const MOST_BELOW: usize = 200;

/// How deep fields of fields are shown.
const DEEPEST: usize = 6;

/// The rows of an object's fields.
pub(super) fn rows(
    context: &mut Context<'_>,
    ids: &[SchemaId],
    path: &str,
    open: &mut Vec<SchemaId>,
    forms: &mut Forms,
) -> Vec<Vec<String>> {
    let flat = Flat::of(context.api, ids);
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (name, ids) in flat.properties() {
        let full = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let required = flat.requires(name);
        rows.extend(field(context, &ids, &full, required, open, forms));
    }
    if matches!(forms, Forms::Below(1..)) && open.len() < DEEPEST {
        rows.extend(below(context, &flat, path, open, forms));
    }
    rows
}

/// The rows of all forms of a value.
fn below(
    context: &mut Context<'_>,
    flat: &Flat<'_>,
    path: &str,
    open: &mut Vec<SchemaId>,
    forms: &mut Forms,
) -> Vec<Vec<String>> {
    let choices = flat.choices().unwrap_or_default();
    let mut tables = Vec::new();
    for choice in choices {
        if !open.contains(choice) {
            open.push(*choice);
            tables.push(rows(context, &[*choice], path, open, forms));
            open.pop();
        }
    }
    tables.retain(|rows| !rows.is_empty());
    let several = tables.len() > 1;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for mut row in tables.into_iter().flatten() {
        if several && row[2] == "yes" {
            "in some forms".clone_into(&mut row[2]);
        }
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows
}

fn field(
    context: &mut Context<'_>,
    ids: &[SchemaId],
    path: &str,
    required: bool,
    open: &mut Vec<SchemaId>,
    forms: &mut Forms,
) -> Vec<Vec<String>> {
    let flat = Flat::of(context.api, ids);
    let mut rows = vec![row(context, &flat, path, required)];
    let known = ids.first().is_some_and(|id| open.contains(id));
    let full = match forms {
        Forms::Apart(_) => false,
        Forms::Below(0) => true,
        Forms::Below(room) => {
            *room -= 1;
            false
        }
    };
    if known || full || open.len() >= DEEPEST {
        return rows;
    }
    open.extend(ids.first());
    let (inner, inner_path) = content(context, ids, path);
    match (Mode::of(context.api, &inner, &inner_path), &mut *forms) {
        (Some(mode), Forms::Apart(modes)) => modes.push(mode),
        _ => rows.extend(self::rows(context, &inner, &inner_path, open, forms)),
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
        meaning(context.api, flat),
        source.unwrap_or_default(),
    ]
}

/// What the field means, and what a wrong value is told.
fn meaning(api: &Api, flat: &Flat<'_>) -> String {
    let description = flat.first(|schema| schema.annotations.description.as_deref());
    let mut text = description.map(one_line).unwrap_or_default();
    if flat.leaves.iter().any(|schema| schema.annotations.deprecated) {
        text.insert_str(0, "**Deprecated.** ");
    }
    format!("{} {}", text.trim(), otherwise(api, flat)).trim().to_owned()
}

/// What a wrong value is told, unless the limits say it.
fn otherwise(api: &Api, flat: &Flat<'_>) -> String {
    let mut others = flat.leaves.iter().filter(|schema| limits::refused(api, schema).is_none());
    let message = others.find_map(|schema| schema.extensions.message.as_ref());
    message.map(|it| format!("*Otherwise: {}*", one_line(&it.0))).unwrap_or_default()
}

/// The rows of a body that comes back. Limits and defaults matter to whoever sends.
pub(super) fn answer(context: &mut Context<'_>, schema: SchemaId) -> Vec<Vec<String>> {
    let rows = rows(context, &[schema], "", &mut Vec::new(), &mut Forms::Below(MOST_BELOW));
    let kept = rows.into_iter().map(|row| {
        let [field, ty, required, limits, _, meaning, source] =
            <[String; 7]>::try_from(row).unwrap_or_default();
        vec![field, ty, required, limits, meaning, source]
    });
    kept.collect()
}

/// The row of a header that comes back.
pub(super) fn header(context: &mut Context<'_>, header: &Header) -> Vec<String> {
    let [_, ty, _, limits, _, meaning, source] =
        <[String; 7]>::try_from(parameter(context, &header.parameter)).unwrap_or_default();
    vec![format!("`{}`", header.name), ty, limits, meaning, source]
}

/// The row of a parameter.
pub(super) fn parameter(context: &mut Context<'_>, parameter: &Parameter) -> Vec<String> {
    let content = parameter.content.as_ref().and_then(|content| content.schema);
    let ids: Vec<_> = parameter.schema.or(content).into_iter().collect();
    let flat = Flat::of(context.api, &ids);
    let mut row = row(context, &flat, &parameter.name, parameter.required);
    if let Some(description) = &parameter.description {
        row[5] = format!("{} {}", one_line(description), otherwise(context.api, &flat))
            .trim()
            .to_owned();
    }
    if let Some(source) = &parameter.extensions.source {
        row[6] = context.sources.refer(&format!("`{}`", parameter.name), source);
    }
    row
}
