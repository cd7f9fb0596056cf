//! How answers say success or failure.

use serde_json::Value;

use super::Context;
use crate::diagnostic::Diagnostic;
use crate::extensions;
use crate::ir::{Envelope, Literal};

pub(super) fn lower(context: &mut Context<'_>, envelope: &extensions::Envelope) -> Envelope {
    let extensions::Envelope { success, code, message, request_id, request_id_headers } = envelope;
    let success = success.as_ref().and_then(|success| {
        let equals = literal(&success.equals);
        if equals.is_none() {
            let message = "`equals` of `x-envelope` must be a scalar".to_owned();
            context.diagnostics.push(Diagnostic::error("envelope-not-scalar", message));
        }
        Some((success.pointer.clone(), equals?))
    });
    Envelope {
        success,
        code: code.clone(),
        message: message.clone(),
        request_id: request_id.clone(),
        request_id_headers: request_id_headers.clone(),
    }
}

fn literal(value: &Value) -> Option<Literal> {
    match value {
        Value::Null => Some(Literal::Null),
        Value::Bool(value) => Some(Literal::Bool(*value)),
        Value::Number(number) => number.as_f64().map(Literal::Number),
        Value::String(text) => Some(Literal::Text(text.clone())),
        Value::Array(_) | Value::Object(_) => None,
    }
}
