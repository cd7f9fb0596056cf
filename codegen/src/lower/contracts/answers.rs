//! Examples of answers: they decode and encode to the same, and those of errors become errors.

use serde_json::Value;

use super::{Context, example_name, title};
use crate::ir::{ContractKind, Envelope, Literal, Operation, RequestContract};
use crate::lower::operations::{Media, preferred, status};
use crate::model::{self, Example, Response, SchemaId, Status, Webhook};

/// Answers of every status.
pub(super) fn answers(context: &mut Context<'_>, model: &model::Operation, operation: &Operation) {
    for response in &model.responses {
        let word = status_word(response.status);
        let Some((schema, examples)) = examples(response) else { continue };
        for (index, example) in examples.iter().enumerate() {
            let Some(value) = &example.value else { continue };
            let ty = context.table.of(schema).clone();
            let value = value.to_json();
            // Operations share their answers: one test is enough.
            if !context.seen.insert(format!("{ty:?} {value}")) {
                continue;
            }
            let kind = ContractKind::Answer { ty, example: value };
            let name = example_name(example, index);
            context.add(&[&operation.method, "answers", &word, &name], title(example), kind);
        }
    }
}

/// Bodies that the vendor sends.
pub(super) fn webhook(context: &mut Context<'_>, webhook: &Webhook) {
    let Some(body) = &webhook.operation.request_body else { return };
    let Some((media, _)) = preferred(&body.content) else { return };
    let (Media::Json, Some(schema)) = (Media::of(&media.name), media.schema) else { return };
    for (index, example) in media.examples.iter().enumerate() {
        let Some(value) = &example.value else { continue };
        let ty = context.table.of(schema).clone();
        let kind = ContractKind::Answer { ty, example: value.to_json() };
        let name = example_name(example, index);
        context.add(&["webhook", &webhook.name, &name], title(example), kind);
    }
}

/// Examples of errors, and those of successes that say failure.
pub(super) fn refusals(
    context: &mut Context<'_>,
    model: &model::Operation,
    operation: &Operation,
    call: &RequestContract,
) {
    let envelope = operation.envelope.as_ref().or(context.client.api.envelope.as_ref()).cloned();
    for response in &model.responses {
        let Some((_, examples)) = examples(response) else { continue };
        let status = status(response.status, 500);
        for (index, example) in examples.iter().enumerate() {
            let Some(value) = example.value.as_ref().map(|node| node.to_json()) else { continue };
            if (200..300).contains(&status) && !says_failure(envelope.as_ref(), &value) {
                continue;
            }
            let told =
                envelope.as_ref().map(|it| (text(&value, &it.code), text(&value, &it.message)));
            let kind = ContractKind::Refusal { call: call.clone(), status, example: value, told };
            let name = example_name(example, index);
            let words =
                [&operation.method, "refused", &status_word(response.status), name.as_str()];
            context.add(&words, title(example), kind);
        }
    }
}

/// The schema and the examples of a body in JSON.
fn examples(response: &Response) -> Option<(SchemaId, &[Example])> {
    let (media, _) = preferred(&response.content)?;
    let schema = media.schema.filter(|_| Media::of(&media.name) == Media::Json)?;
    Some((schema, &media.examples))
}

fn status_word(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(hundreds) => format!("{hundreds}xx"),
        Status::Default => "default".to_owned(),
    }
}

/// As the runtime decides it.
fn says_failure(envelope: Option<&Envelope>, body: &Value) -> bool {
    let Some((pointer, equals)) = envelope.and_then(|envelope| envelope.success.as_ref()) else {
        return false;
    };
    body.pointer(pointer).is_some_and(|found| match (found, equals) {
        (Value::Null, Literal::Null) => false,
        (Value::Bool(found), Literal::Bool(expected)) => found != expected,
        (Value::String(found), Literal::Text(expected)) => found != expected,
        (Value::Number(found), Literal::Number(expected)) => found.as_f64() != Some(*expected),
        _ => true,
    })
}

/// As the runtime finds it: the first pointer that leads to a scalar counts.
fn text(body: &Value, pointers: &[String]) -> Option<String> {
    pointers.iter().filter_map(|pointer| body.pointer(pointer)).find_map(|value| match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    })
}
