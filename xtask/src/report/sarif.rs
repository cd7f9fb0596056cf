//! Diagnostics as SARIF 2.1.0, which code hosts and editors show at the line.

use std::collections::BTreeSet;

use bindery::diagnostic::{Diagnostic, Label};
use bindery::source::Sources;
use serde_json::{Value, json};

use super::{Findings, word};

/// One SARIF log with one run.
pub fn sarif(all: &[Findings<'_>]) -> Value {
    let diagnostics = || all.iter().flat_map(|findings| findings.diagnostics);
    let codes: BTreeSet<_> = diagnostics().map(|diagnostic| diagnostic.code).collect();
    let results: Vec<_> = all
        .iter()
        .flat_map(|findings| findings.sorted().into_iter().map(|one| result(one, findings.sources)))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "bindery",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| json!({ "id": code })).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let text = match &diagnostic.help {
        Some(help) => format!("{}. {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    let mut labels = diagnostic.labels.iter().map(|label| location(label, sources));
    json!({
        "ruleId": diagnostic.code,
        "level": word(diagnostic.severity),
        "message": { "text": text },
        "locations": labels.next().into_iter().collect::<Vec<_>>(),
        "relatedLocations": labels.collect::<Vec<_>>(),
    })
}

fn location(label: &Label, sources: &Sources) -> Value {
    let (line, column) = sources.line_column(label.span);
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": sources.path(label.span.file) },
            "region": {
                "startLine": line,
                "startColumn": column,
                "byteOffset": label.span.start,
                "byteLength": label.span.end - label.span.start,
            },
        },
        "message": { "text": label.text },
    })
}
