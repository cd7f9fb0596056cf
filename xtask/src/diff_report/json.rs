//! The report for programs: `{"$schema": "…", "reports": […]}`, and the schema of that.

use bindery::diff::{Report, report_schema};
use serde_json::{Map, Value, json};

/// The address by which a document names the schema of the reports in it.
const SCHEMA: &str = "urn:bindery:diff";

/// All reports in one document.
pub fn json(reports: &[Report]) -> Value {
    json!({ "$schema": SCHEMA, "reports": reports })
}

/// The JSON Schema of that document.
pub fn schema() -> Value {
    let (report, mut definitions) = parts();
    definitions.insert("Report".to_owned(), report);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        "title": "Reports of comparisons",
        "type": "object",
        "required": ["$schema", "reports"],
        "properties": {
            "$schema": { "const": SCHEMA },
            "reports": {
                "description": "One a specification.",
                "type": "array",
                "items": { "$ref": "#/$defs/Report" },
            },
        },
        "$defs": definitions,
    })
}

/// The schema of one report, and the definitions that it refers to as `#/$defs/…`.
fn parts() -> (Value, Map<String, Value>) {
    // What was just printed as JSON can be read.
    let mut report: Value = serde_json::from_str(&report_schema()).expect("a schema is JSON");
    let definitions = report.get_mut("$defs").map(Value::take);
    if let Some(members) = report.as_object_mut() {
        members.remove("$schema");
        members.remove("$defs");
    }
    match definitions {
        Some(Value::Object(definitions)) => (report, definitions),
        _ => (report, Map::new()),
    }
}
