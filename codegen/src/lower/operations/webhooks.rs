//! Calls that the vendor makes: functions that read their bodies.

use super::media::{self, Media};
use super::{Context, docs};
use crate::ir::Webhook;
use crate::lower::names::Scope;
use crate::lower::words;

/// One function for each webhook whose body is JSON.
pub(super) fn lower(context: &Context<'_>) -> Vec<Webhook> {
    let mut scope = Scope::default();
    let mut webhooks = Vec::new();
    for webhook in &context.api.webhooks {
        let operation = &webhook.operation;
        let Some(body) = &operation.request_body else { continue };
        let Some((media, _)) = media::preferred(&body.content) else { continue };
        let (Media::Json, Some(schema)) = (Media::of(&media.name), media.schema) else { continue };
        let mut found = vec!["parse".to_owned()];
        found.extend(words::split(&webhook.name));
        webhooks.push(Webhook {
            ident: scope.take(&words::value_ident(&found)),
            ty: context.table.of(schema).clone(),
            docs: docs::of_operation(operation),
        });
    }
    webhooks
}
