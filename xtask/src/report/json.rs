//! Diagnostics as JSON: `{"findings": […], "counts": {"error": 0, "warning": 0, "note": 0}}`. Lines and
//! columns count from 1, columns in characters, offsets in bytes.

use bindery::diagnostic::{Diagnostic, Label, Severity};
use bindery::source::Sources;
use serde_json::{Value, json};

use super::{Findings, word};

/// One JSON document for all.
pub fn json(all: &[Findings<'_>]) -> Value {
    let findings: Vec<_> = all
        .iter()
        .flat_map(|findings| {
            findings.sorted().into_iter().map(|one| finding(one, findings.sources))
        })
        .collect();
    let count = |severity: Severity| {
        let diagnostics = all.iter().flat_map(|findings| findings.diagnostics);
        diagnostics.filter(|diagnostic| diagnostic.severity == severity).count()
    };
    json!({
        "findings": findings,
        "counts": {
            "error": count(Severity::Error),
            "warning": count(Severity::Warning),
            "note": count(Severity::Note),
        },
    })
}

fn finding(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    json!({
        "code": diagnostic.code,
        "severity": word(diagnostic.severity),
        "message": diagnostic.message,
        "help": diagnostic.help,
        "places": diagnostic.labels.iter().map(|label| place(label, sources)).collect::<Vec<_>>(),
    })
}

fn place(label: &Label, sources: &Sources) -> Value {
    let (line, column) = sources.line_column(label.span);
    json!({
        "file": sources.path(label.span.file),
        "line": line,
        "column": column,
        "start": label.span.start,
        "end": label.span.end,
        "text": label.text,
    })
}
