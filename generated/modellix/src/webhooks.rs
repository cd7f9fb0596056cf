// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! What the vendor sends.

use bindery_runtime::codegen;
use crate::types::TaskAnswer;

/// How `taskFinished` comes.
///
/// It is not signed: trust nothing but the task's id. `runtime::webhook::Verifier` (feature `webhooks`) verifies it.
pub static TASK_FINISHED: bindery_runtime::webhook::Webhook = bindery_runtime::webhook::Webhook {
    name: "taskFinished",
    signature: bindery_runtime::webhook::Signature::None,
    delivery_header: Some("X-Modellix-Delivery-ID"),
    requested_by_header: Some("X-Webhook-URL"),
};

/// Modellix says that a task has ended.
///
/// Sent to the address of `X-Webhook-URL` when a task has ended. Any 2xx counts as received; after 429, 5xx or a
/// broken connection the call is repeated, after another 4xx it is not. The body is the answer to the query.
/// No signature is documented: trust nothing but the task's id, and ask for the task.
///
/// Source: GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api, Webhooks.
///
/// # Errors
/// When the body is no JSON, or not of the described form.
pub fn parse_task_finished(body: &[u8]) -> Result<TaskAnswer, bindery_runtime::Error> {
    codegen::read::webhook("parse_task_finished", body)
}
