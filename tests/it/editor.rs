//! The JSON Schema for editors: takes our specifications, refuses slips.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

#[test]
fn stands_in_the_repository() {
    let written = fs::read_to_string(root().join("openapi.schema.json")).unwrap();
    assert!(written == bindery::editor_schema(), "stale: run `cargo xtask generate`");
}

#[test]
fn takes_every_specification() {
    let validator = validator();
    let files = specifications();
    assert!(files.len() >= 5, "only {} files under spec/", files.len());
    for file in files {
        let found = problems(&validator, &read(&file));
        assert!(found.is_empty(), "{}:\n{}", file.display(), found.join("\n"));
    }
}

#[test]
fn is_named_in_the_first_line_of_every_specification() {
    for file in specifications() {
        let text = fs::read_to_string(&file).unwrap();
        let depth = file.strip_prefix(root()).unwrap().components().count() - 1;
        let up = "../".repeat(depth);
        let wanted = format!("# yaml-language-server: $schema={up}openapi.schema.json");
        assert_eq!(text.lines().next(), Some(wanted.as_str()), "{}", file.display());
    }
}

/// Each is a slip in an otherwise good document, and what the complaint must mention.
const SLIPS: &[(&str, &str)] = &[
    ("openapi: 3.1.1\ninfo: { title: A, version: '1', descripton: B }", "descripton"),
    ("openapi: 3.0.3\ninfo: { title: A, version: '1' }", "3.0.3"),
    ("openapi: 3.1.1\ninfo: { title: A, version: '1' }\nx-sauce: { page: B }", "x-sauce"),
    ("openapi: 3.1.1\ninfo: { title: A, version: '1' }\nx-source: { section: B }", "page"),
    (
        "openapi: 3.1.1\ninfo: { title: A, version: '1', x-source: { page: B, sure: maybe } }",
        "third-party",
    ),
    ("openapi: 3.1.1\ninfo: { title: A, version: '1', summary: }", "null"),
    ("components: { schemas: { A: { type: text } } }", "type"),
    ("components: { schemas: { A: { minLenght: 1 } } }", "minLenght"),
    ("components: { schemas: { A: { nullable: true } } }", "nullable"),
    ("components: { schemas: { A: { x-billing: {} } } }", "x-billing"),
    ("components: { schemas: { A: { x-rust: { nmae: B } } } }", "nmae"),
    ("paths: { /a: { get: { x-message: B } } }", "x-message"),
    ("paths: { /a: { get: { operationId: get-a } } }", "get-a"),
    ("paths: { /a: { gett: {} } }", "gett"),
    ("path: {}", "path"),
];

#[test]
fn refuses_slips() {
    let validator = validator();
    for (text, mentioned) in SLIPS {
        let found = problems(&validator, &serde_yaml::from_str(text).unwrap()).join("\n");
        assert!(found.contains(mentioned), "{text}\nis answered with: {found}");
    }
}

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&bindery::editor_schema()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// One line a violation; where alternatives were tried, what each said.
fn problems(validator: &jsonschema::Validator, document: &Value) -> Vec<String> {
    let evaluation = validator.evaluate(document);
    let line =
        |entry: jsonschema::ErrorEntry<'_>| format!("{}: {}", entry.instance_location, entry.error);
    evaluation.iter_errors().map(line).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn specifications() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "yaml") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(file: &Path) -> Value {
    serde_yaml::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}
