//! What the vendor sends by itself, and how to read it.

use super::rows::HEADS;
use super::{Context, docs, rows};
use crate::extensions::Signature;
use crate::model;

/// The section about webhooks.
pub(super) fn describe(context: &mut Context<'_>) {
    let readers: Vec<String> = context.client.webhooks.iter().map(|it| it.ident.clone()).collect();
    if readers.is_empty() {
        return;
    }
    context.heading(2, "Webhooks");
    let read = readers.iter().map(|ident| format!("`webhooks::{ident}`")).collect::<Vec<_>>();
    context.text(&format!("Bodies are read by {}.", read.join(", ")));
    let described: Vec<_> =
        context.client.webhooks.iter().filter_map(|it| it.rules.as_ref()).collect();
    if !described.is_empty() {
        let names =
            described.iter().map(|it| format!("`webhooks::{}`", it.ident)).collect::<Vec<_>>();
        context.text(&format!(
            "How they come is said by {}. With the feature `webhooks`, \
             `runtime::webhook::Verifier` takes that, verifies size, signature and time, and tells repeats. \
             Where the signature does not prove the body, only the task's id is read from it \
             (`Verified::notice`): ask for the task.",
            names.join(", ")
        ));
    }
    for webhook in &context.api.webhooks {
        one(context, &webhook.name, &webhook.operation);
    }
}

fn one(context: &mut Context<'_>, name: &str, operation: &model::Operation) {
    context.heading(3, format!("`{name}`"));
    for text in [&operation.summary, &operation.description].into_iter().flatten() {
        context.text(text);
    }
    let mut facts = Vec::new();
    if let Some(rules) = &operation.extensions.webhook {
        facts.extend(
            rules.requested_by_header.as_ref().map(|it| format!("Asked for by the header `{it}`")),
        );
        facts.extend(
            rules.delivery_header.as_ref().map(|it| format!("Repeats have the same `{it}`")),
        );
        facts.push(signature(rules.signature).to_owned());
    }
    if let Some(source) = &operation.extensions.source {
        let reference = context.sources.refer(&format!("`{name}`"), source);
        facts.push(format!("Source: {reference}"));
    }
    context.list(facts);
    let headers: Vec<_> =
        operation.parameters.iter().map(|it| rows::parameter(context, it)).collect();
    context.table(&HEADS, headers);
    let body = operation.request_body.as_ref().and_then(|body| body.description.as_deref());
    if let Some(body) = body {
        context.text(&format!("Body: {}", docs::one_line(body)));
    }
}

fn signature(scheme: Signature) -> &'static str {
    match scheme {
        Signature::None => "Not signed",
        Signature::HmacSha256Request => "Signed by HMAC-SHA256 over the request without its body",
        Signature::StandardWebhooks => "Signed by Standard Webhooks",
    }
}
