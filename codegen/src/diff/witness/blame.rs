//! Whether a refusal is owed to an edit of this kind, and not to another edit of the same body.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;

use crate::diff::edit::Edit;

/// Keywords that judge by other schemas, and do not tell what is wrong within them.
const COMPOSED: &[&str] =
    &["oneOf", "anyOf", "contains", "unevaluatedItems", "unevaluatedProperties"];

/// The keywords by which an edit of a kind refuses, by how the kind's name begins.
const REFUSES: &[(&str, &[&str])] = &[
    ("min-length", &["minLength"]),
    ("max-length", &["maxLength"]),
    ("min-items", &["minItems"]),
    ("max-items", &["maxItems"]),
    ("min-properties", &["minProperties"]),
    ("max-properties", &["maxProperties"]),
    ("minimum", &["minimum", "exclusiveMinimum"]),
    ("maximum", &["maximum", "exclusiveMaximum"]),
    ("multiple-of", &["multipleOf"]),
    ("pattern-property", &["patternProperties", "additionalProperties", "type"]),
    ("pattern", &["pattern"]),
    ("format", &["format", "minimum", "maximum"]),
    ("unique", &["uniqueItems"]),
    ("enum", &["enum", "const", "type"]),
    ("const", &["enum", "const", "type"]),
    ("property-became", &["required"]),
    ("required-property", &["required", "additionalProperties"]),
    ("optional-property", &["additionalProperties", "type"]),
    ("property-renamed", &["required", "additionalProperties"]),
    ("additional-properties", &["additionalProperties"]),
    ("dependent-required", &["dependentRequired"]),
    ("type", &["type", "const", "enum"]),
    ("null", &["type", "enum", "const"]),
    ("not-", &["not"]),
    ("branch", &["oneOf", "anyOf", "type", "enum", "const"]),
    ("choice", &["oneOf", "anyOf"]),
];

/// Whether one of the errors is owed to the edit.
pub(super) fn is_owed<'e>(
    edit: &Edit,
    mut errors: impl Iterator<Item = ValidationError<'e>>,
) -> bool {
    let own = REFUSES.iter().find(|(begins, _)| edit.kind.id.starts_with(begins));
    let Some((_, keywords)) = own else { return true };
    errors.any(|error| {
        let path = error.schema_path().to_string();
        let keyword = match error.kind() {
            // Nearly always it stands below this keyword.
            ValidationErrorKind::FalseSchema => "additionalProperties",
            _ => path.rsplit('/').next().unwrap_or_default(),
        };
        let (place, text) = (error.instance_path().to_string(), error.to_string());
        let named = |name: &String| text.contains(name) || place.contains(name);
        let names = edit.subject.as_ref().is_none_or(named);
        let way = error.evaluation_path().to_string();
        let by_others = keywords.contains(&"additionalProperties") && is_of_others(&way);
        COMPOSED.contains(&keyword) || ((keywords.contains(&keyword) || by_others) && names)
    })
}

/// Whether it is said of a member that nothing else describes: what is said of those is a schema of its own.
fn is_of_others(way: &str) -> bool {
    let Some((_, inner)) = way.rsplit_once("/additionalProperties") else { return false };
    inner.split('/').filter(|part| !part.is_empty() && *part != "$ref").count() < 2
}
