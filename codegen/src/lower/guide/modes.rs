//! Values that have one of several forms, each with fields of its own.

use super::flat::Flat;
use super::limits::is_closed;
use super::rows::{Forms, HEADS, rows};
use super::{Context, docs};
use crate::model::{Api, Schema, SchemaId};

/// Such a value: its forms, and what they share.
pub(super) struct Mode {
    /// Where it stands; empty for the whole body.
    path: String,
    /// The schemas that hold for all forms.
    shared: Vec<SchemaId>,
    /// The forms.
    forms: Vec<SchemaId>,
}

impl Mode {
    /// The forms of a value, if objects are among them.
    pub(super) fn of(api: &Api, ids: &[SchemaId], path: &str) -> Option<Self> {
        let forms = Flat::of(api, ids).choices()?;
        let has_fields = |id: &SchemaId| {
            let flat = Flat::of(api, &[*id]);
            !flat.properties().is_empty() || flat.choices().is_some()
        };
        forms.iter().any(has_fields).then(|| Self {
            path: path.to_owned(),
            shared: ids.to_vec(),
            forms: forms.to_vec(),
        })
    }
}

/// How many tables one body may have.
const MOST_TABLES: usize = 60;

/// The tables and rules of a value: its own fields, then those of each form.
pub(super) fn describe(context: &mut Context<'_>, id: SchemaId) {
    let mut open_modes: Vec<Mode> = Vec::new();
    let mut described: Vec<SchemaId> = Vec::new();
    match Mode::of(context.api, &[id], "") {
        Some(mode) => open_modes.push(mode),
        None => table(context, &[id], "", &mut open_modes),
    }
    rules(context, &[id]);
    let mut tables = 0;
    while let Some(mode) = (!open_modes.is_empty()).then(|| open_modes.remove(0)) {
        forms(context, &mode, &mut open_modes, &mut described, &mut tables);
    }
}

fn forms(
    context: &mut Context<'_>,
    mode: &Mode,
    open_modes: &mut Vec<Mode>,
    described: &mut Vec<SchemaId>,
    tables: &mut usize,
) {
    table(context, &mode.shared, &mode.path, open_modes);
    for form in &mode.forms {
        if described.contains(form) || *tables >= MOST_TABLES {
            continue;
        }
        described.push(*form);
        *tables += 1;
        let flat = Flat::of(context.api, &[*form]);
        let description = flat.first(|schema| schema.annotations.description.as_deref());
        context.heading(4, heading(&flat, &mode.path));
        if let Some(description) = description {
            context.text(description);
        }
        match Mode::of(context.api, &[*form], &mode.path) {
            Some(nested) => forms(context, &nested, open_modes, described, tables),
            None => table(context, &[*form], &mode.path, open_modes),
        }
        rules(context, &[*form]);
    }
}

fn heading(flat: &Flat<'_>, path: &str) -> String {
    let title = flat.first(|schema| schema.annotations.title.as_deref().or(schema.name.as_deref()));
    let title = title.map_or_else(|| "Another form".to_owned(), docs::one_line);
    match path.is_empty() {
        true => title,
        false => format!("{title} (`{path}`)"),
    }
}

fn table(context: &mut Context<'_>, ids: &[SchemaId], path: &str, modes: &mut Vec<Mode>) {
    let mut apart = Forms::Apart(Vec::new());
    let rows = rows(context, ids, path, &mut Vec::new(), &mut apart);
    context.table(&HEADS, rows);
    if let Forms::Apart(found) = apart {
        modes.extend(found);
    }
}

/// Rules that no single field shows: closed objects, and those with words of their own.
fn rules(context: &mut Context<'_>, ids: &[SchemaId]) {
    let flat = Flat::of(context.api, ids);
    if flat.leaves.iter().any(|schema| is_closed(context.api, schema)) {
        context.text("Members that are not listed are refused.");
    }
    let crossing: Vec<_> =
        flat.leaves.iter().flat_map(|schema| crossing(context.api, schema)).collect();
    let points: Vec<_> = crossing.into_iter().filter_map(|rule| point(context, rule)).collect();
    if !points.is_empty() {
        context
            .text("Rules across fields, and in italics what a request that breaks them is told:");
        context.list(points);
    }
}

/// The schema, if it speaks of several fields at once, and what it holds under a condition.
fn crossing<'a>(api: &'a Api, schema: &'a Schema) -> Vec<&'a Schema> {
    let crosses = !schema.one_of.is_empty()
        || !schema.any_of.is_empty()
        || schema.not.is_some()
        || schema.condition.is_some()
        || !schema.dependent_required.is_empty()
        || !schema.dependent_schemas.is_empty()
        || schema.properties.is_empty() && !schema.required.is_empty();
    let conditional = schema.then.into_iter().chain(schema.otherwise);
    let dependent = schema.dependent_schemas.values().copied();
    let parts = conditional.chain(dependent).map(|id| &api.schemas[id]);
    crosses.then_some(schema).into_iter().chain(parts).collect()
}

fn point(context: &mut Context<'_>, rule: &Schema) -> Option<String> {
    let message = docs::one_line(&rule.extensions.message.as_ref()?.0);
    let description = rule.annotations.description.as_deref().map(docs::one_line);
    let mut text = match &description {
        Some(description) => format!("{description} *{message}*"),
        None => format!("*{message}*"),
    };
    if let Some(source) = &rule.extensions.source {
        let about = description.unwrap_or(message);
        text = format!("{text} {}", context.sources.refer(&about, source));
    }
    Some(text)
}
