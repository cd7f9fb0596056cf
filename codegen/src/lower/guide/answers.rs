//! Errors: what the vendor documents, and how they arrive.

use super::{Context, docs};
use crate::lower::operations::preferred;
use crate::model::{Response, Status};

/// The section about errors.
pub(super) fn errors(context: &mut Context<'_>) {
    context.heading(2, "Errors");
    context.text(
        "Every call ends in an answer or in one `Error`, which is the same type for all vendors. It \
         has `status()`, `vendor_code()`, `message()`, `request_id()`, `retry_after()` and \
         `raw_body()`; `was_not_sent()` says whether calling again is safe.",
    );
    let mut rows: Vec<Vec<String>> = Vec::new();
    for operation in &context.api.operations {
        for response in operation.responses.iter().filter(|response| !is_success(response)) {
            let about = format!("status {}", status(response.status));
            let source = response.extensions.source.as_ref();
            let source = source.map(|source| context.sources.refer(&about, source));
            let row = vec![
                status(response.status),
                docs::one_line(&response.description),
                told(response),
                source.unwrap_or_default(),
            ];
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
    }
    rows.truncate(MOST_ROWS);
    context.table(&["status", "meaning", "for example", "source"], rows);
    if let Some(envelope) = &context.api.extensions.envelope {
        let mut points = Vec::new();
        if let Some(success) = &envelope.success {
            points.push(format!(
                "An answer with HTTP 2xx is a success when `{}` is `{}`; otherwise it is an \
                 `Error::Envelope`.",
                success.pointer, success.equals
            ));
        }
        let mut place = |what: &str, pointers: &[String]| {
            if !pointers.is_empty() {
                let pointers: Vec<_> = pointers.iter().map(|it| format!("`{it}`")).collect();
                points.push(format!("{what} is read at {}.", pointers.join(", else ")));
            }
        };
        place("The vendor's code", &envelope.code);
        place("The vendor's message", &envelope.message);
        place("The id of the request", &envelope.request_id);
        place("The id of the request, in headers,", &envelope.request_id_headers);
        context.list(points);
    }
}

const MOST_ROWS: usize = 60;

fn is_success(response: &Response) -> bool {
    matches!(response.status, Status::Code(100..=399) | Status::Range(1..=3))
}

fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(hundreds) => format!("{hundreds}xx"),
        Status::Default => "any other".to_owned(),
    }
}

/// The examples, in JSON on one line.
fn told(response: &Response) -> String {
    let Some((media, _)) = preferred(&response.content) else { return String::new() };
    let examples = media.examples.iter().filter_map(|example| example.value.as_ref());
    let shown: Vec<_> = examples
        .take(3)
        .map(|node| node.to_json().to_string())
        .filter(|text| text.len() <= 200 && !text.contains('`'))
        .map(|text| format!("`{text}`"))
        .collect();
    shown.join(" ")
}
