//! Sides of edits for the fixtures: a place, and lines of YAML around it.

use bindery::diff::Spot;

use super::fixtures::evidence;

/// The document of the fixtures.
pub const FILE: &str = "spec/lumen/openapi.yaml";

/// A place in which this line stands.
pub fn spot(line: usize, text: &str, value: &str, section: &str) -> Spot {
    let around = |text: &str| format!("          {text}");
    Spot {
        file: FILE.to_owned(),
        pointer: "/components/schemas/Task".to_owned(),
        line,
        column: 11,
        end_line: line,
        value: Some(value.to_owned()),
        excerpt_line: line - 2,
        excerpt: vec![
            "        member:".to_owned(),
            around(
                "description: What it is, in a sentence that is so long that it has to be scrolled in a small window.",
            ),
            around(text),
            around("example: one"),
            format!("          x-source: {{ section: '{section}' }}"),
        ],
        evidence: Some(evidence(section.trim_start_matches("§ "), "2026-11-20")),
    }
}
