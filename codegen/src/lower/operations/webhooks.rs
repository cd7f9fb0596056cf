//! Calls that the vendor makes: functions that read their bodies.

use super::media::{self, Media};
use super::{Context, docs};
use crate::ir::Webhook;
use crate::lower::names::Scope;
use crate::lower::operation_names::operation_names;
use crate::lower::{origins, words};
use crate::model::Operation;

/// One function for each webhook and callback whose body is JSON.
pub(super) fn lower(context: &mut Context<'_>) -> Vec<Webhook> {
    let mut scope = Scope::default();
    let mut found = Vec::new();
    for webhook in &context.api.webhooks {
        found.extend(one(context, &mut scope, words::split(&webhook.name), &webhook.operation));
    }
    for (operation, name) in context.api.operations.iter().zip(operation_names(context.api)) {
        for callback in &operation.callbacks {
            let mut words = words::split(&name.method);
            words.extend(words::split(&callback.name));
            for call in &callback.operations {
                found.extend(one(context, &mut scope, words.clone(), call));
            }
        }
    }
    found
}

fn one(
    context: &mut Context<'_>,
    scope: &mut Scope,
    words: Vec<String>,
    operation: &Operation,
) -> Option<Webhook> {
    let body = operation.request_body.as_ref()?;
    let (media, _) = media::preferred(&body.content)?;
    let (Media::Json, Some(schema)) = (Media::of(&media.name), media.schema) else {
        let message = format!("a call that is received in `{}` has no function", media.name);
        context.warn("received-not-json", &media.location, message, "only JSON is read");
        return None;
    };
    let words = std::iter::once("parse".to_owned()).chain(words).collect::<Vec<_>>();
    Some(Webhook {
        ident: scope.take(&words::value_ident(&words)),
        ty: context.table.of(schema).clone(),
        docs: docs::of_operation(operation),
        origins: origins::of([&operation.location]),
    })
}
