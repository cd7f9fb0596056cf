//! The cases of `tests/cases/diff/changes`: two small documents, and what must be said of them.
//!
//! A row gives `kinds`, all that must be found, of which the first is judged, and one pair (base, head):
//!
//! - `schema`: judged once as the body of a request and once as that of an answer,
//! - `content`: the same with media types,
//! - `operation`, `parameter`, `response_object`, `webhook`, `scheme`: a part of a document, null being none,
//! - `document`: members of a document.
//!
//! The verdict is `law` (as a set of values: `narrowed`, `widened`, `incomparable`), or `request` and
//! `response`, or `wire` where there is one direction only. Each is a word for the wire, and `changed` where
//! the same bytes have another effect, and `proved` or `unproved` where a proof is looked for. `validate` is
//! `same` where nothing is said. With `back`, the pair is tried the other way round, too: these kinds must be
//! found, with the mirrored law, or the same verdict.

use std::collections::BTreeSet;
use std::fs;

use bindery::diff::{self, Behaviour, Cause, Proof, Report};
use serde::Deserialize;
use serde_json::{Value, json};

use super::document::{Document, at_root, compare, whole};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    kinds: Vec<String>,
    #[serde(default)]
    back: Vec<String>,
    #[serde(default)]
    law: Option<Law>,
    #[serde(default)]
    request: Option<String>,
    #[serde(default)]
    response: Option<String>,
    #[serde(default)]
    wire: Option<String>,
    #[serde(default = "same")]
    validate: String,
    /// For readers.
    #[serde(default, rename = "why")]
    _why: Option<String>,
    #[serde(flatten)]
    pair: Pair,
}

fn same() -> String {
    "same".to_owned()
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Pair {
    Schema([Value; 2]),
    Content([Value; 2]),
    Operation([Value; 2]),
    Parameter([Value; 2]),
    ResponseObject([Value; 2]),
    Webhook([Value; 2]),
    Scheme([Value; 2]),
    Document([Value; 2]),
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Law {
    Widened,
    Narrowed,
    Incomparable,
}

/// What is expected of a case in each direction.
struct Expected {
    request: String,
    response: String,
    validate: String,
}

impl Law {
    fn mirrored(self) -> Self {
        match self {
            Self::Widened => Self::Narrowed,
            Self::Narrowed => Self::Widened,
            Self::Incomparable => Self::Incomparable,
        }
    }

    fn expected(self) -> Expected {
        let (request, response, validate) = match self {
            Self::Widened => ("compatible", "breaking proved", "looser"),
            Self::Narrowed => ("breaking proved", "compatible", "stricter"),
            Self::Incomparable => ("breaking proved", "breaking proved", "different"),
        };
        Expected {
            request: request.to_owned(),
            response: response.to_owned(),
            validate: validate.to_owned(),
        }
    }
}

impl Case {
    fn expected(&self) -> Expected {
        if let Some(law) = self.law {
            return law.expected();
        }
        let said = |own: &Option<String>| own.clone().or_else(|| self.wire.clone());
        Expected {
            request: said(&self.request).unwrap_or_else(|| "?".to_owned()),
            response: said(&self.response).unwrap_or_else(|| "?".to_owned()),
            validate: self.validate.clone(),
        }
    }

    fn mirrored(&self) -> Expected {
        self.law.map_or_else(|| self.expected(), |law| law.mirrored().expected())
    }
}

impl Pair {
    /// Base and head of each direction, with its name.
    fn documents(&self) -> Vec<(&'static str, [String; 2])> {
        let body = |content: &Value| json!({ "required": true, "content": content });
        let request = |content: &Value| {
            call(
                json!({ "requestBody": body(content), "responses": { "204": { "description": "Done" } } }),
            )
        };
        let answer = |content: &Value| {
            call(json!({ "responses": { "200": { "description": "Done", "content": content } } }))
        };
        let media = |schema: &Value| json!({ "application/json": { "schema": schema } });
        match self {
            Self::Schema(pair) => vec![
                ("request", pair.each_ref().map(|it| request(&media(it)))),
                ("response", pair.each_ref().map(|it| answer(&media(it)))),
            ],
            Self::Content(pair) => vec![
                ("request", pair.each_ref().map(request)),
                ("response", pair.each_ref().map(answer)),
            ],
            Self::Operation(pair) => {
                vec![("request", pair.each_ref().map(|it| call(it.clone())))]
            }
            Self::Parameter(pair) => vec![("request", pair.each_ref().map(parameter))],
            Self::ResponseObject(pair) => vec![("response", pair.each_ref().map(response))],
            Self::Webhook(pair) => vec![("request", pair.each_ref().map(webhook))],
            Self::Scheme(pair) => vec![("request", pair.each_ref().map(scheme))],
            Self::Document(pair) => vec![("request", pair.each_ref().map(with_path))],
        }
    }
}

/// Schemas that cases refer to.
fn components() -> Value {
    json!({
        "schemas": {
            "A": tagged(json!(["a"])),
            "B": tagged(json!(["b", "c"])),
            "C": tagged(json!(["d"])),
        },
        "securitySchemes": {
            "key": { "type": "http", "scheme": "basic" },
            "token": { "type": "http", "scheme": "bearer" },
        },
    })
}

fn tagged(values: Value) -> Value {
    json!({
        "type": "object",
        "required": ["kind", "sort"],
        "properties": { "kind": { "enum": values }, "sort": { "enum": values } },
    })
}

fn done(mut operation: Value) -> Value {
    if operation.get("responses").is_none() {
        operation["responses"] = json!({ "204": { "description": "Done" } });
    }
    operation
}

fn call(operation: Value) -> String {
    whole(&json!({ "paths": { "/a": { "post": done(operation) } }, "components": components() }))
}

fn parameter(parameter: &Value) -> String {
    let all: Vec<&Value> = Some(parameter).filter(|it| !it.is_null()).into_iter().collect();
    call(json!({ "parameters": all }))
}

fn response(members: &Value) -> String {
    let mut answer = json!({ "description": "Done" });
    for (key, value) in members.as_object().expect("members of a response") {
        answer[key] = value.clone();
    }
    call(json!({ "operationId": "a", "responses": { "204": answer } }))
}

fn webhook(operation: &Value) -> String {
    whole(&json!({ "webhooks": { "done": { "post": done(operation.clone()) } } }))
}

fn scheme(scheme: &Value) -> String {
    let schemes = json!({ "own": scheme });
    let paths = json!({ "/a": { "get": done(json!({ "security": [{ "own": [] }] })) } });
    whole(&json!({ "paths": paths, "components": { "securitySchemes": schemes } }))
}

/// With an operation, unless the members say which.
fn with_path(members: &Value) -> String {
    let mut members = members.clone();
    if members.get("paths").is_none() {
        members["paths"] = json!({ "/z": { "get": done(json!({})) } });
    }
    whole(&members)
}

/// All cases with the file and the number of each.
fn cases() -> Vec<(String, Case)> {
    let mut found = Vec::new();
    let folder = at_root("tests/cases/diff/changes");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let all: Vec<Case> =
            serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let named = all.into_iter().enumerate();
        found
            .extend(named.map(|(at, case)| (format!("{name} {}: {:?}", at + 1, case.kinds), case)));
    }
    found
}

#[test]
fn every_case_is_told_as_it_must_be() {
    let mut wrong = Vec::new();
    for (name, case) in cases() {
        for (direction, [base, head]) in case.pair.documents() {
            let place = format!("{name} in the {direction}");
            let told = told(&base, &head);
            wrong.extend(complaint(&place, &told, &case.kinds, &case.expected(), direction));
            if !case.back.is_empty() {
                let told = self::told(&head, &base);
                let expected = case.mirrored();
                let place = format!("{place}, back");
                wrong.extend(complaint(&place, &told, &case.back, &expected, direction));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn told(base: &str, head: &str) -> Report {
    compare(&Document::of(base), &Document::of(head))
}

fn complaint(
    place: &str,
    report: &Report,
    kinds: &[String],
    expected: &Expected,
    direction: &str,
) -> Option<String> {
    // That the version says nothing of a break is the same in all cases; one is about it.
    let is_about_version = kinds.iter().any(|kind| kind == "version-not-raised");
    let causes =
        report.causes.iter().filter(|it| it.kind != "version-not-raised" || is_about_version);
    let causes: Vec<&Cause> = causes.collect();
    let found: BTreeSet<&str> = causes.iter().map(|cause| cause.kind).collect();
    let wanted: BTreeSet<&str> = kinds.iter().map(String::as_str).collect();
    if found != wanted || causes.len() != kinds.len() {
        let causes: Vec<_> = causes.iter().map(|it| (it.kind, &it.summary)).collect();
        return Some(format!("{place}: expected {wanted:?}, found {causes:?}"));
    }
    let cause = causes.iter().find(|cause| cause.kind == kinds[0])?;
    let wire = if direction == "request" { &expected.request } else { &expected.response };
    let wanted = format!("{wire}, validate {}", expected.validate);
    let is = format!("{}, validate {}", verdict(cause), word(&json!(cause.validate)));
    (is != wanted).then(|| format!("{place}: expected {wanted:?}, is {is:?}"))
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn verdict(cause: &Cause) -> String {
    let mut words = vec![word(&json!(cause.wire))];
    words.extend((cause.behaviour == Behaviour::Changed).then(|| "changed".to_owned()));
    words.extend(cause.proof.as_ref().map(|proof| match proof {
        Proof::Proved { .. } => "proved".to_owned(),
        Proof::Unproved => "unproved".to_owned(),
        Proof::Refuted { .. } => "refuted".to_owned(),
    }));
    words.join(" ")
}

#[test]
fn every_kind_has_a_case() {
    let cases = cases();
    let told = cases.iter().flat_map(|(_, case)| case.kinds.iter().chain(&case.back));
    let told: BTreeSet<&str> = told.map(String::as_str).collect();
    let known: BTreeSet<&str> = diff::kinds().map(|kind| kind.id).collect();
    assert_eq!(known.difference(&told).collect::<Vec<_>>(), Vec::<&&str>::new(), "without a case");
    assert_eq!(told.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "no such kind");
}
