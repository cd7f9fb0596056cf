//! SARIF has the shape that its specification asks for.

use serde_json::{Value, json};

use super::fixtures::{big, empty, page};
use super::hostile::hostile;
use super::kinds::kind;
use crate::diff_report::sarif;

#[test]
fn sarif_of_a_page() {
    insta::assert_snapshot!("page.sarif", format!("{:#}", sarif(&[page()], &kind)));
}

#[test]
fn sarif_is_as_its_specification_says() {
    let validator = jsonschema::options().should_validate_formats(true).build(&required()).unwrap();
    for reports in [vec![page(), big()], vec![empty()], vec![hostile()], vec![]] {
        let log = sarif(&reports, &kind);
        let wrong: Vec<String> =
            validator.iter_errors(&log).map(|error| error.to_string()).collect();
        assert_eq!(wrong, Vec::<String>::new());
    }
    assert!(!validator.is_valid(&json!({ "version": "2.1.0", "runs": [{}] })));
}

#[test]
fn every_result_has_its_rule_and_its_identity() {
    let log = sarif(&[page()], &kind);
    let run = &log["runs"][0];
    for result in run["results"].as_array().unwrap() {
        let at = result["ruleIndex"].as_u64().unwrap() as usize;
        assert_eq!(run["tool"]["driver"]["rules"][at]["id"], result["ruleId"]);
        assert!(result["partialFingerprints"]["bindery/v1"].is_string());
    }
}

/// What SARIF 2.1.0 requires of the objects that are written, and the values that it knows.
fn required() -> Value {
    let location = json!({
        "type": "object",
        "properties": {
            "id": { "type": "integer", "minimum": -1 },
            "message": { "$ref": "#/$defs/message" },
            "physicalLocation": {
                "required": ["artifactLocation"],
                "properties": {
                    "artifactLocation": { "properties": { "uri": { "type": "string", "format": "uri-reference" } } },
                    "region": { "properties": {
                        "startLine": { "type": "integer", "minimum": 1 },
                        "startColumn": { "type": "integer", "minimum": 1 },
                        "endLine": { "type": "integer", "minimum": 1 },
                    }},
                },
            },
        },
    });
    let result = json!({
        "required": ["message", "suppressions"],
        "properties": {
            "level": { "enum": ["none", "note", "warning", "error"] },
            "message": { "$ref": "#/$defs/message" },
            "locations": { "type": "array", "items": location },
            "relatedLocations": { "type": "array", "uniqueItems": true, "items": location },
            "partialFingerprints": { "type": "object", "additionalProperties": { "type": "string" } },
            "suppressions": { "type": "array", "uniqueItems": true, "items": {
                "required": ["kind"],
                "properties": {
                    "kind": { "enum": ["inSource", "external"] },
                    "status": { "enum": ["accepted", "underReview", "rejected"] },
                    "justification": { "type": "string" },
                },
            }},
        },
    });
    let rule = json!({
        "required": ["id"],
        "properties": {
            "shortDescription": { "$ref": "#/$defs/message" },
            "fullDescription": { "$ref": "#/$defs/message" },
            "help": { "$ref": "#/$defs/message" },
            "helpUri": { "type": "string", "format": "uri" },
        },
    });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "required": ["version", "runs"],
        "properties": {
            "version": { "const": "2.1.0" },
            "runs": { "type": "array", "items": {
                "required": ["tool"],
                "properties": {
                    "tool": { "required": ["driver"], "properties": { "driver": {
                        "required": ["name"],
                        "properties": { "rules": { "type": "array", "uniqueItems": true, "items": rule } },
                    }}},
                    "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                    "results": { "type": "array", "items": result },
                },
            }},
        },
        "$defs": { "message": { "required": ["text"], "properties": { "text": { "type": "string", "minLength": 1 } } } },
    })
}
