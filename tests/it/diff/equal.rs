//! `tests/cases/diff/equal`: what is written in another way and says the same.

use std::fs;

use serde::Deserialize;
use serde_json::{Value, json};

use super::document::{Document, at_root, compare, whole};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    /// Kinds that only speak to readers, or only to the compiler, and may be told.
    #[serde(default)]
    told: Vec<String>,
    #[serde(flatten)]
    pair: Pair,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Pair {
    /// Schemas, or members of `components` beside them.
    Schemas([Value; 2]),
    /// Whole documents but for what is the same in all.
    Documents([Value; 2]),
}

/// A document with the schema in a request and in an answer. What stands below `$components` are others.
fn around(schema: &Value) -> String {
    let mut schema = schema.clone();
    let others = schema.as_object_mut().and_then(|all| all.shift_remove("$components"));
    let content = json!({ "application/json": { "schema": schema } });
    let post = json!({
        "requestBody": { "required": true, "content": content },
        "responses": { "200": { "description": "Done", "content": content } },
    });
    let components = json!({ "schemas": others.unwrap_or_else(|| json!({})) });
    whole(&json!({ "paths": { "/a": { "post": post } }, "components": components }))
}

#[test]
fn what_says_the_same_is_no_change() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    let folder = at_root("tests/cases/diff/equal");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let cases: Vec<Case> = serde_yaml::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for case in cases {
            let [one, other] = match &case.pair {
                Pair::Schemas(pair) => pair.each_ref().map(around),
                Pair::Documents(pair) => pair.each_ref().map(whole),
            };
            assert_ne!(one, other, "{}", case.name);
            let (one, other) = (Document::of(&one), Document::of(&other));
            tried += 1;
            wrong.extend(complaint(&case, &one, &other, ""));
            wrong.extend(complaint(&case, &other, &one, ", the other way round"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(tried > 50, "{tried}");
}

fn complaint(case: &Case, base: &Document, head: &Document, way: &str) -> Option<String> {
    let report = compare(base, head);
    let is_allowed = |kind: &str| case.told.iter().any(|told| told == kind);
    let causes = report.causes.iter();
    let found: Vec<_> = causes
        .filter(|it| !is_allowed(it.kind) || !it.is_documentation())
        .map(|it| format!("{} {:?} {:?}: {}", it.kind, it.wire, it.validate, it.summary))
        .collect();
    (!found.is_empty()).then(|| format!("{}{way}: {}", case.name, found.join("; ")))
}
