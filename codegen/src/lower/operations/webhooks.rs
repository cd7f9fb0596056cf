//! Calls that the vendor makes: functions that read their bodies, and how they are signed.

use super::media::{self, Media};
use super::{Context, docs};
use crate::extensions;
use crate::ir::{Signature, Webhook, WebhookRules};
use crate::lower::names::Scope;
use crate::lower::operation_names::operation_names;
use crate::lower::{origins, words};
use crate::model::Operation;

/// One function for each webhook and callback whose body is JSON.
pub(super) fn lower(context: &mut Context<'_>) -> Vec<Webhook> {
    let mut scope = Scope::default();
    let mut found = Vec::new();
    for webhook in &context.api.webhooks {
        let call = (webhook.name.as_str(), &webhook.operation);
        found.extend(one(context, &mut scope, words::split(&webhook.name), call));
    }
    for (operation, name) in context.api.operations.iter().zip(operation_names(context.api)) {
        for callback in &operation.callbacks {
            let mut words = words::split(&name.method);
            words.extend(words::split(&callback.name));
            for call in &callback.operations {
                let call = (callback.name.as_str(), call);
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
    (name, operation): (&str, &Operation),
) -> Option<Webhook> {
    let body = operation.request_body.as_ref()?;
    let (media, _) = media::preferred(&body.content)?;
    let (Media::Json, Some(schema)) = (Media::of(&media.name), media.schema) else {
        let message = format!("a call that is received in `{}` has no function", media.name);
        context.warn("received-not-json", &media.location, message, "only JSON is read");
        return None;
    };
    let rules = operation.extensions.webhook.as_ref().map(|rules| {
        let ident = scope.take(&words::value_ident(&words).to_uppercase());
        self::rules(ident, name, rules)
    });
    let words = std::iter::once("parse".to_owned()).chain(words).collect::<Vec<_>>();
    Some(Webhook {
        ident: scope.take(&words::value_ident(&words)),
        rules,
        ty: context.table.of(schema).clone(),
        docs: docs::of_operation(operation),
        origins: origins::of([&operation.location]),
    })
}

fn rules(ident: String, name: &str, rules: &extensions::WebhookRules) -> WebhookRules {
    let extensions::WebhookRules { signature, requested_by_header, delivery_header } = rules;
    let signature = match signature {
        extensions::Signature::None => Signature::None,
        extensions::Signature::HmacSha256Request => Signature::HmacSha256Request,
        extensions::Signature::StandardWebhooks => Signature::StandardWebhooks,
    };
    WebhookRules {
        ident,
        name: name.to_owned(),
        signature,
        delivery_header: delivery_header.clone(),
        requested_by_header: requested_by_header.clone(),
    }
}
