//! Errors: what the vendor documents, and how they arrive.

use indexmap::IndexMap;

use super::rows::ANSWER_HEADS;
use super::{Context, docs, operations, rows};
use crate::lower::operations::preferred;
use crate::model::{Operation, Response, SchemaId, Status};

/// The section about errors.
pub(super) fn errors(context: &mut Context<'_>) {
    context.heading(2, "Errors");
    context.text(
        "Every call ends in an answer or in one `Error`, which is the same type for all vendors. It \
         has `status()`, `vendor_code()`, `message()`, `request_id()`, `retry_after()` and \
         `raw_body()`; `was_not_sent()` says whether calling again is safe.",
    );
    statuses(context);
    headers(context);
    bodies(context);
    envelope(context);
}

/// Which operation answers with which status.
fn statuses(context: &mut Context<'_>) {
    let mut rows: IndexMap<Vec<String>, Vec<String>> = IndexMap::new();
    for (operation, known) in operations(context) {
        for response in failures(operation) {
            let about = format!("status {}", status(response.status));
            let source = response.extensions.source.as_ref();
            let source = source.map(|source| context.sources.refer(&about, source));
            let row = vec![
                status(response.status),
                docs::one_line(&response.description),
                told(response),
                source.unwrap_or_default(),
            ];
            rows.entry(row).or_default().push(format!("`{}`", known.method));
        }
    }
    let rows = rows.into_iter().take(MOST_ROWS).map(|(mut row, mut methods)| {
        methods.dedup();
        let more = methods.len().saturating_sub(MOST_METHODS);
        methods.truncate(MOST_METHODS);
        methods.extend((more > 0).then(|| format!("and {more} more")));
        row.insert(1, methods.join(", "));
        row
    });
    let rows = rows.collect();
    context.table(&["status", "of", "meaning", "for example", "source"], rows);
}

/// The headers of errors.
fn headers(context: &mut Context<'_>) {
    let mut rows: IndexMap<Vec<String>, Vec<String>> = IndexMap::new();
    for operation in &context.api.operations {
        for response in failures(operation) {
            for header in &response.headers {
                let row = rows::header(context, header);
                let statuses = rows.entry(row).or_default();
                let status = status(response.status);
                if !statuses.contains(&status) {
                    statuses.push(status);
                }
            }
        }
    }
    let rows = rows.into_iter().take(MOST_ROWS).map(|(mut row, statuses)| {
        row.insert(1, statuses.join(", "));
        row
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        context.text("Headers of errors:");
        context.table(&["header", "status", "type", "limits", "meaning", "source"], rows);
    }
}

/// The fields of the bodies of errors, each body once.
fn bodies(context: &mut Context<'_>) {
    let mut bodies: IndexMap<SchemaId, Vec<String>> = IndexMap::new();
    for response in context.api.operations.iter().flat_map(failures) {
        let schema = preferred(&response.content).and_then(|(media, _)| media.schema);
        let Some(schema) = schema else { continue };
        let statuses = bodies.entry(schema).or_default();
        let status = status(response.status);
        if !statuses.contains(&status) {
            statuses.push(status);
        }
    }
    for (schema, statuses) in bodies.into_iter().take(MOST_BODIES) {
        let rows = rows::answer(context, schema);
        if !rows.is_empty() {
            context.text(&format!("Body of {}:", statuses.join(", ")));
            context.table(&ANSWER_HEADS, rows);
        }
    }
}

/// How answers say that they are errors.
fn envelope(context: &mut Context<'_>) {
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

/// How many methods a row names.
const MOST_METHODS: usize = 6;

const MOST_BODIES: usize = 12;

fn failures(operation: &Operation) -> impl Iterator<Item = &Response> {
    let is_success = |response: &&Response| {
        matches!(response.status, Status::Code(100..=399) | Status::Range(1..=3))
    };
    operation.responses.iter().filter(move |response| !is_success(response))
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
