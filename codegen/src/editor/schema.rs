//! Schemas: JSON Schema 2020-12 with OpenAPI's additions.
#![expect(dead_code, reason = "these types are never made, only described")]

use schemars::JsonSchema;
use serde_json::{Number, Value};

use super::Map;
use super::root::ExternalDocs;
use crate::extensions::{Limits, Message, Rust, Sensitive, Source};

/// What a value must be: keywords, or `true` for anything and `false` for nothing.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Schema {
    /// `true` allows everything, `false` nothing.
    Boolean(bool),
    /// Keywords.
    Keywords(Box<Keywords>),
}

/// What a value must be, keyword by keyword.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
pub struct Keywords {
    /// Another schema that holds as well: `#/components/schemas/Name` or `file.yaml#/components/schemas/Name`.
    #[schemars(rename = "$ref")]
    reference: Option<String>,
    /// A reference that the outermost schema of a chain may redirect.
    #[schemars(rename = "$dynamicRef")]
    dynamic_reference: Option<String>,
    /// A name for references to this place.
    #[schemars(rename = "$anchor")]
    anchor: Option<String>,
    /// A name for dynamic references to this place.
    #[schemars(rename = "$dynamicAnchor")]
    dynamic_anchor: Option<String>,
    /// The schema's own address.
    #[schemars(rename = "$id")]
    id: Option<String>,
    /// Schemas for references inside of this one.
    #[schemars(rename = "$defs")]
    definitions: Option<Map<Schema>>,
    /// A remark for authors.
    #[schemars(rename = "$comment")]
    comment: Option<String>,

    /// What the value is called, in a few words. Members of `oneOf` and `anyOf` need one: it names their variant.
    title: Option<String>,
    /// Meaning, units, range and default, in Markdown. Becomes the doc comment.
    description: Option<String>,
    /// What holds when the value is left out.
    default: Option<Value>,
    /// Values that hold.
    examples: Option<Vec<Value>>,
    /// Whether the vendor advises against it.
    deprecated: Option<bool>,
    /// Whether it is never sent.
    read_only: Option<bool>,
    /// Whether it never comes back.
    write_only: Option<bool>,
    /// Further reading.
    external_docs: Option<ExternalDocs>,

    /// The JSON type, or several.
    #[schemars(rename = "type")]
    types: Option<Types>,
    /// The only values allowed.
    #[schemars(rename = "enum")]
    values: Option<Vec<Value>>,
    /// The only value allowed.
    #[schemars(rename = "const")]
    constant: Option<Value>,
    /// What kind of text or number it is: `uri`, `date-time`, `int64`…
    format: Option<String>,

    /// The number is a multiple of this.
    multiple_of: Option<Number>,
    /// The largest number.
    maximum: Option<Number>,
    /// All numbers are smaller.
    exclusive_maximum: Option<Number>,
    /// The smallest number.
    minimum: Option<Number>,
    /// All numbers are larger.
    exclusive_minimum: Option<Number>,

    /// The most characters (Unicode code points).
    max_length: Option<u64>,
    /// The fewest characters (Unicode code points).
    min_length: Option<u64>,
    /// A regular expression (ECMA-262) that the text matches somewhere; anchor it with `^` and `$`.
    pattern: Option<String>,
    /// How binary content is written as text: `base64`.
    content_encoding: Option<String>,
    /// The media type of the text's content.
    content_media_type: Option<String>,
    /// What the text's content must be.
    content_schema: Option<Schema>,

    /// What each item must be (after those of `prefixItems`).
    items: Option<Schema>,
    /// What the first items must be, one by one.
    prefix_items: Option<Vec<Schema>>,
    /// What at least one item must be.
    contains: Option<Schema>,
    /// How many items `contains` asks for, at least.
    min_contains: Option<u64>,
    /// How many items `contains` allows, at most.
    max_contains: Option<u64>,
    /// The most items.
    max_items: Option<u64>,
    /// The fewest items.
    min_items: Option<u64>,
    /// Whether no two items are equal.
    unique_items: Option<bool>,
    /// What items must be that nothing else has looked at.
    unevaluated_items: Option<Schema>,

    /// Members by name.
    properties: Option<Map<Schema>>,
    /// Members that must be there.
    required: Option<Vec<String>>,
    /// What other members must be. `false` closes the object.
    additional_properties: Option<Schema>,
    /// What members must be whose names match.
    pattern_properties: Option<Map<Schema>>,
    /// What names of members must be.
    property_names: Option<Schema>,
    /// The most members.
    max_properties: Option<u64>,
    /// The fewest members.
    min_properties: Option<u64>,
    /// When the member is there, these must be as well.
    dependent_required: Option<Map<Vec<String>>>,
    /// When the member is there, the whole object must be this.
    dependent_schemas: Option<Map<Schema>>,
    /// What members must be that nothing else has looked at.
    unevaluated_properties: Option<Schema>,

    /// Each of these holds.
    all_of: Option<Vec<Schema>>,
    /// At least one of these holds.
    any_of: Option<Vec<Schema>>,
    /// Exactly one of these holds.
    one_of: Option<Vec<Schema>>,
    /// This does not hold.
    not: Option<Schema>,
    /// Where this holds, `then` must, else `else`.
    #[schemars(rename = "if")]
    condition: Option<Schema>,
    /// What must hold where `if` does.
    then: Option<Schema>,
    /// What must hold where `if` does not.
    #[schemars(rename = "else")]
    otherwise: Option<Schema>,
    /// Which member tells the schemas of `oneOf` or `anyOf` apart.
    discriminator: Option<Discriminator>,

    #[schemars(rename = "x-source")]
    source: Option<Source>,
    #[schemars(rename = "x-message")]
    message: Option<Message>,
    #[schemars(rename = "x-rust")]
    rust: Option<Rust>,
    #[schemars(rename = "x-limits")]
    limits: Option<Limits>,
    #[schemars(rename = "x-sensitive")]
    sensitive: Option<Sensitive>,
}

/// One JSON type or several.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Types {
    /// One.
    One(Type),
    /// Several.
    Several(Vec<Type>),
}

/// A JSON type.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum Type {
    /// `null`; in a list of types, quote it.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// A text.
    String,
    /// A list.
    Array,
    /// Members by name.
    Object,
}

/// Which member tells the schemas of `oneOf` or `anyOf` apart.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
struct Discriminator {
    /// The member.
    property_name: String,
    /// Schemas by the member's value.
    mapping: Option<Map<String>>,
}
