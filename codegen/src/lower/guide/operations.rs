//! The section of an operation.

use super::rows::{ANSWER_HEADS, HEADS};
use super::{Context, docs, modes, rows};
use crate::ir::Operation;
use crate::lower::operations::{preferred, successes};
use crate::model;

pub(super) fn describe(context: &mut Context<'_>, model: &model::Operation, operation: &Operation) {
    context.heading(3, format!("`{}`", operation.method));
    for text in [&model.summary, &model.description].into_iter().flatten() {
        context.text(text);
    }
    let mut facts = vec![format!("`{} {}`", operation.http_method, operation.path)];
    if let Some(billing) = &model.extensions.billing {
        let note = billing.note.as_deref().map(docs::one_line).unwrap_or_default();
        facts.push(format!("**Costs money.** {note}").trim().to_owned());
    }
    if let Some(source) = &model.extensions.source {
        let reference = context.sources.refer(&format!("`{}`", operation.method), source);
        facts.push(format!("Source: {reference}"));
    }
    context.list(facts);
    parameters(context, model);
    body(context, model);
    answers(context, model, operation);
}

fn parameters(context: &mut Context<'_>, model: &model::Operation) {
    let rows: Vec<_> =
        model.parameters.iter().map(|parameter| rows::parameter(context, parameter)).collect();
    if !rows.is_empty() {
        context.text("Parameters:");
        context.table(&HEADS, rows);
    }
}

fn body(context: &mut Context<'_>, model: &model::Operation) {
    let Some(body) = &model.request_body else { return };
    let Some((media, _)) = preferred(&body.content) else { return };
    context.text(&format!(
        "Body, in `{}`{}:",
        media.name,
        if body.required { "" } else { ", which may be left out" }
    ));
    if let Some(schema) = media.schema {
        modes::describe(context, schema);
    }
}

/// What comes back when all is well, by field.
fn answers(context: &mut Context<'_>, model: &model::Operation, operation: &Operation) {
    for response in successes(model) {
        let Some((media, _)) = preferred(&response.content) else { continue };
        let Some(schema) = media.schema else { continue };
        let description = docs::one_line(&response.description);
        match context.answers.get(&schema) {
            Some(before) => {
                let text = format!("Answer, with the fields of that of `{before}`: {description}");
                context.text(&text);
                continue;
            }
            None => context.text(&format!("Answer: {description}")),
        }
        context.answers.insert(schema, operation.method.clone());
        let rows = rows::answer(context, schema);
        context.table(&ANSWER_HEADS, rows);
    }
}
