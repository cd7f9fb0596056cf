//! Reads the `x-` keys of an object.

use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Findings, suggest};
use crate::source::{Node, Object, Span};

use super::{Extensions, Known};

/// The keys that are ours.
pub const KEYS: [&str; 11] = [
    "x-source",
    "x-message",
    "x-rust",
    "x-billing",
    "x-task",
    "x-envelope",
    "x-idempotency",
    "x-correlate",
    "x-limits",
    "x-webhook",
    "x-sensitive",
];

/// Reads the extension keys of an object. Keys that are not ours, and values that are not what we
/// mean by the key, are kept as they are.
pub fn read(object: &Object) -> Extensions {
    let mut known = None;
    for (key, node) in object.iter().filter(|(key, _)| key.starts_with("x-")) {
        let known = known.get_or_insert_with(Known::default);
        if read_key(known, key, node).is_err() {
            known.other.insert(key.to_owned(), node.clone());
        }
    }
    known.map(Extensions::from).unwrap_or_default()
}

/// Reports extension keys that are not ours, in our own documents, and values that are not what
/// we mean by the key.
pub fn check(object: &Object, findings: &mut Findings) {
    for (key, node) in object.iter().filter(|(key, _)| key.starts_with("x-")) {
        match read_key(&mut Known::default(), key, node) {
            Ok(()) => {}
            Err(Fault::Unknown) => unknown(object, key, findings),
            Err(Fault::Invalid(diagnostic)) => findings.add_lenient(Severity::Note, *diagnostic),
        }
    }
}

/// Why a key is none of ours.
enum Fault {
    Unknown,
    Invalid(Box<Diagnostic>),
}

fn read_key(known: &mut Known, key: &str, node: &Node) -> Result<(), Fault> {
    match key {
        "x-source" => known.source = Some(value(key, node)?),
        "x-message" => known.message = Some(value(key, node)?),
        "x-rust" => known.rust = Some(value(key, node)?),
        "x-billing" => known.billing = Some(value(key, node)?),
        "x-task" => known.task = Some(value(key, node)?),
        "x-envelope" => known.envelope = Some(value(key, node)?),
        "x-idempotency" => known.idempotency = Some(value(key, node)?),
        "x-correlate" => known.correlate = Some(value(key, node)?),
        "x-limits" => known.limits = Some(value(key, node)?),
        "x-webhook" => known.webhook = Some(value(key, node)?),
        "x-sensitive" => known.sensitive = Some(value(key, node)?),
        _ => return Err(Fault::Unknown),
    }
    Ok(())
}

fn value<T: DeserializeOwned>(key: &str, node: &Node) -> Result<T, Fault> {
    serde_path_to_error::deserialize(node.to_json()).map_err(|error| {
        let message = format!("`{key}` can't be read: {}", error.inner());
        let diagnostic = Diagnostic::error("extension-invalid", message);
        Fault::Invalid(Box::new(diagnostic.at(span(node, error.path()), "")))
    })
}

/// Where the value at the end of `path` stands, or as much of the path as there is.
fn span(node: &Node, path: &Path) -> Span {
    let mut node = node;
    let mut span = node.span;
    for segment in path.iter() {
        let child = match segment {
            Segment::Seq { index } => node.child(&index.to_string()),
            Segment::Map { key } | Segment::Enum { variant: key } => node.child(key),
            Segment::Unknown => None,
        };
        let Some(child) = child else { break };
        span = child.span;
        node = child;
    }
    span
}

fn unknown(object: &Object, key: &str, findings: &mut Findings) {
    if !findings.level().is_house() {
        return;
    }
    let text = match suggest::nearest(key, KEYS) {
        Some(nearest) => format!("is `{nearest}` meant?"),
        None => String::new(),
    };
    let span = object.key_span(key).unwrap_or_default();
    let diagnostic = Diagnostic::error("unknown-extension", format!("`{key}` is not known"));
    findings.add(diagnostic.at(span, text));
}
