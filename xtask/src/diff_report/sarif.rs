//! The report as SARIF 2.1.0, which code hosts and editors show at the lines of the newer files.

use std::collections::BTreeSet;

use bindery::diff::{Cause, Report, Spot};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use super::verdict::{self, Level};
use super::{Kinds, words};

/// What may not stand in the path of an address as it is.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// One SARIF log with one run for all reports.
pub fn sarif(reports: &[Report], kinds: Kinds<'_>) -> Value {
    let causes = || reports.iter().flat_map(|report| &report.causes);
    let rules: BTreeSet<_> = causes().map(|cause| cause.kind).collect();
    let rules: Vec<_> = rules.into_iter().collect();
    let results: Vec<_> = causes().map(|cause| result(cause, &rules)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "bindery",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|id| rule(id, kinds)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(id: &str, kinds: Kinds<'_>) -> Value {
    let Some(kind) = kinds(id) else { return json!({ "id": id }) };
    let (before, after) = kind.example;
    json!({
        "id": id,
        "shortDescription": { "text": kind.title },
        "fullDescription": { "text": kind.about },
        "helpUri": kind.reference,
        "help": {
            "text": kind.about,
            "markdown": format!(
                "{}\n\nBefore:\n\n```yaml\n{before}\n```\n\nAfter:\n\n```yaml\n{after}\n```\n\n<{}>",
                kind.about, kind.reference
            ),
        },
    })
}

fn result(cause: &Cause, rules: &[&str]) -> Value {
    let level = verdict::level(cause);
    json!({
        "ruleId": cause.kind,
        "ruleIndex": rules.iter().position(|rule| *rule == cause.kind),
        "level": severity(level),
        "message": { "text": told(cause) },
        "locations": place(cause).into_iter().collect::<Vec<_>>(),
        "relatedLocations": older_place(cause).into_iter().collect::<Vec<_>>(),
        "partialFingerprints": { "bindery/v1": cause.id },
        "suppressions": suppressions(cause),
        "properties": {
            "owner": cause.owner,
            "wire": verdict::wire(cause.wire),
            "validate": verdict::validate(cause.validate),
            "behaviour": verdict::behaviour(cause.behaviour),
            "source": verdict::bump(cause.source),
            "operations": cause.reach.operations,
        },
    })
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Breaking => "error",
        Level::Review => "warning",
        Level::Compatible | Level::Documentation => "note",
    }
}

fn told(cause: &Cause) -> String {
    let mut sentences = vec![words::line(&cause.summary), words::reach(&cause.reach)];
    sentences.extend(words::values(cause));
    sentences.extend(cause.proof.as_ref().map(words::proof));
    sentences.extend(cause.note.as_deref().map(words::line));
    format!("{}.", sentences.join(". "))
}

/// Where it stands in the newer file; where nothing stands there any more, that file by its name.
fn place(cause: &Cause) -> Option<Value> {
    match (&cause.before, &cause.after) {
        (_, Some(after)) => Some(location(after, &cause.owner)),
        (Some(before), None) => {
            let file = address(&before.file);
            Some(json!({ "physicalLocation": { "artifactLocation": { "uri": file } } }))
        }
        (None, None) => None,
    }
}

fn older_place(cause: &Cause) -> Option<Value> {
    let mut location = location(cause.before.as_ref()?, &cause.owner);
    location["id"] = json!(1);
    location["message"] = json!({ "text": "in the older revision" });
    Some(location)
}

fn location(spot: &Spot, owner: &str) -> Value {
    let line = spot.line.max(1);
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": address(&spot.file) },
            "region": {
                "startLine": line,
                "startColumn": spot.column.max(1),
                "endLine": spot.end_line.max(line),
            },
        },
        "logicalLocations": [{ "fullyQualifiedName": owner }],
    })
}

/// A path as a relative address. One with a colon in its first segment would be read as a scheme.
fn address(path: &str) -> String {
    let path = utf8_percent_encode(&path.replace('\\', "/"), PATH).to_string();
    let first = path.split('/').next().unwrap_or_default();
    if first.contains(':') { format!("./{path}") } else { path }
}

/// None of a result and none at all are different things: a run has them for all results, or for none.
fn suppressions(cause: &Cause) -> Vec<Value> {
    let allowed = cause.allowed.iter();
    let suppressions = allowed.map(|allowed| {
        json!({
            "kind": "external",
            "status": "accepted",
            "justification": words::allowed(allowed),
        })
    });
    suppressions.collect()
}
