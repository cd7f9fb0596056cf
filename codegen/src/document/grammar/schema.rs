//! Schemas: OpenAPI 3.0's own dialect and JSON Schema 2020-12.

use super::root::EXTERNAL_DOCS;
use super::{Field, Kind, Reference, Rest, Shape, Versions};

const SCHEMAS: Shape = Shape::List(&Shape::Schema);
const SCHEMA_MAP: Shape = Shape::Map(&Shape::Schema);
const TYPES: Shape =
    Shape::Choice(&["null", "boolean", "integer", "number", "string", "array", "object"]);
const TYPES_3_0: Shape =
    Shape::Choice(&["boolean", "integer", "number", "string", "array", "object"]);

/// A Schema Object of OpenAPI, or a schema of JSON Schema.
pub static SCHEMA: Kind = Kind {
    name: "a schema",
    fields: &[
        // What every version knows.
        Field::new("$ref", Shape::Text),
        Field::new("title", Shape::Text),
        Field::new("description", Shape::Text),
        Field::new("type", Shape::Either(&[Shape::List(&TYPES), TYPES])).only(Versions::SINCE_3_1),
        Field::new("type", TYPES_3_0).only(Versions::ONLY_3_0),
        Field::new("format", Shape::Text),
        Field::new("enum", Shape::List(&Shape::Any)),
        Field::new("properties", SCHEMA_MAP),
        Field::new("required", Shape::List(&Shape::Text)),
        Field::new("additionalProperties", Shape::Schema),
        Field::new("items", Shape::Schema),
        Field::new("allOf", SCHEMAS),
        Field::new("anyOf", SCHEMAS),
        Field::new("oneOf", SCHEMAS),
        Field::new("not", Shape::Schema),
        Field::new("default", Shape::Any),
        Field::new("deprecated", Shape::Boolean),
        Field::new("readOnly", Shape::Boolean),
        Field::new("writeOnly", Shape::Boolean),
        Field::new("multipleOf", Shape::Number),
        Field::new("maximum", Shape::Number),
        Field::new("exclusiveMaximum", Shape::Number).only(Versions::SINCE_3_1),
        Field::new("exclusiveMaximum", Shape::Boolean).only(Versions::ONLY_3_0),
        Field::new("minimum", Shape::Number),
        Field::new("exclusiveMinimum", Shape::Number).only(Versions::SINCE_3_1),
        Field::new("exclusiveMinimum", Shape::Boolean).only(Versions::ONLY_3_0),
        Field::new("maxLength", Shape::Count),
        Field::new("minLength", Shape::Count),
        Field::new("pattern", Shape::Text),
        Field::new("maxItems", Shape::Count),
        Field::new("minItems", Shape::Count),
        Field::new("uniqueItems", Shape::Boolean),
        Field::new("maxProperties", Shape::Count),
        Field::new("minProperties", Shape::Count),
        // OpenAPI's additions.
        Field::new("nullable", Shape::Boolean).only(Versions::ONLY_3_0),
        Field::new("discriminator", Shape::Object(&DISCRIMINATOR)),
        Field::new("externalDocs", EXTERNAL_DOCS),
        Field::new("example", Shape::Example),
        Field::new("xml", Shape::Object(&XML)).unused("XML bodies are sent and received as text"),
        // JSON Schema 2020-12.
        Field::new("$schema", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("$id", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("$vocabulary", Shape::Map(&Shape::Boolean)).only(Versions::SINCE_3_1),
        Field::new("$anchor", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("$dynamicRef", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("$dynamicAnchor", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("$defs", SCHEMA_MAP).only(Versions::SINCE_3_1),
        Field::new("$comment", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("const", Shape::Any).only(Versions::SINCE_3_1),
        Field::new("examples", Shape::List(&Shape::Example)).only(Versions::SINCE_3_1),
        Field::new("prefixItems", SCHEMAS).only(Versions::SINCE_3_1),
        Field::new("contains", Shape::Schema).only(Versions::SINCE_3_1),
        Field::new("minContains", Shape::Count).only(Versions::SINCE_3_1),
        Field::new("maxContains", Shape::Count).only(Versions::SINCE_3_1),
        Field::new("unevaluatedItems", Shape::Schema).only(Versions::SINCE_3_1),
        Field::new("patternProperties", SCHEMA_MAP).only(Versions::SINCE_3_1),
        Field::new("propertyNames", Shape::Schema).only(Versions::SINCE_3_1),
        Field::new("unevaluatedProperties", Shape::Schema).only(Versions::SINCE_3_1),
        Field::new("dependentRequired", Shape::Map(&Shape::List(&Shape::Text)))
            .only(Versions::SINCE_3_1),
        Field::new("dependentSchemas", SCHEMA_MAP).only(Versions::SINCE_3_1),
        Field::new("if", Shape::Schema).only(Versions::SINCE_3_1),
        Field::new("then", Shape::Schema).only(Versions::SINCE_3_1),
        Field::new("else", Shape::Schema).only(Versions::SINCE_3_1),
        Field::new("contentEncoding", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("contentMediaType", Shape::Text).only(Versions::SINCE_3_1),
        Field::new("contentSchema", Shape::Schema).only(Versions::SINCE_3_1),
        // Older spellings that 2020-12 keeps.
        Field::new("definitions", SCHEMA_MAP).only(Versions::SINCE_3_1),
        Field::new(
            "dependencies",
            Shape::Map(&Shape::Either(&[Shape::List(&Shape::Text), Shape::Schema])),
        )
        .only(Versions::SINCE_3_1),
    ],
    rest: Rest::Ignored,
    reference: Reference::Beside,
};

static DISCRIMINATOR: Kind = Kind {
    name: "a discriminator",
    fields: &[
        Field::new("propertyName", Shape::Text).essential(),
        Field::new("mapping", Shape::Map(&Shape::SchemaName)),
        Field::new("defaultMapping", Shape::SchemaName).only(Versions::SINCE_3_2),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};

static XML: Kind = Kind {
    name: "an XML object",
    fields: &[
        Field::new("nodeType", Shape::Text).only(Versions::SINCE_3_2),
        Field::new("name", Shape::Text),
        Field::new("namespace", Shape::Text),
        Field::new("prefix", Shape::Text),
        Field::new("attribute", Shape::Boolean),
        Field::new("wrapped", Shape::Boolean),
    ],
    rest: Rest::Extensions,
    reference: Reference::Never,
};
