//! A schema.

use indexmap::IndexMap;

use super::{Example, ExternalDocs};
use crate::extensions::Extensions;
use crate::source::{Location, Node, Number};

/// Which schema of an [`Api`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub u32);

/// The types of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// `null`
    Null,
    /// `boolean`
    Boolean,
    /// `integer`: a number without a fraction, however written.
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
}

/// A schema: every keyword of JSON Schema 2020-12 and OpenAPI's additions, as the document says
/// them, with subschemas as ids. A `$ref` without siblings is no schema of its own: whoever
/// refers has the target's id. With siblings it is [`Schema::reference`].
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// Where it is described.
    pub location: Location,
    /// The name it has in `components` or `$defs`.
    pub name: Option<String>,
    /// A boolean schema: `true` allows everything, `false` nothing. All else is empty then.
    pub boolean: Option<bool>,
    /// What the schema says beside constraining.
    pub annotations: Annotations,
    /// `$ref`, where other keywords stand beside it, and `$dynamicRef`, which has been settled.
    pub reference: Option<SchemaId>,
    /// `$anchor`
    pub anchor: Option<String>,
    /// `$dynamicAnchor`
    pub dynamic_anchor: Option<String>,
    /// `$id`
    pub id: Option<String>,
    /// `type`; none allows all.
    pub types: Option<Vec<Type>>,
    /// `enum`
    pub values: Option<Vec<Node>>,
    /// `const`
    pub constant: Option<Node>,
    /// `multipleOf`
    pub multiple_of: Option<Number>,
    /// `maximum`
    pub maximum: Option<Number>,
    /// `exclusiveMaximum`
    pub exclusive_maximum: Option<Number>,
    /// `minimum`
    pub minimum: Option<Number>,
    /// `exclusiveMinimum`
    pub exclusive_minimum: Option<Number>,
    /// `maxLength`, in Unicode code points
    pub max_length: Option<u64>,
    /// `minLength`, in Unicode code points
    pub min_length: Option<u64>,
    /// `pattern`, ECMA-262
    pub pattern: Option<String>,
    /// `format`
    pub format: Option<String>,
    /// Whether its dialect makes `format` an assertion.
    pub asserts_format: bool,
    /// `contentEncoding`
    pub content_encoding: Option<String>,
    /// `contentMediaType`
    pub content_media_type: Option<String>,
    /// `contentSchema`
    pub content_schema: Option<SchemaId>,
    /// `maxItems`
    pub max_items: Option<u64>,
    /// `minItems`
    pub min_items: Option<u64>,
    /// `uniqueItems`
    pub unique_items: bool,
    /// `items`
    pub items: Option<SchemaId>,
    /// `prefixItems`
    pub prefix_items: Vec<SchemaId>,
    /// `contains`
    pub contains: Option<SchemaId>,
    /// `minContains`
    pub min_contains: Option<u64>,
    /// `maxContains`
    pub max_contains: Option<u64>,
    /// `unevaluatedItems`
    pub unevaluated_items: Option<SchemaId>,
    /// `maxProperties`
    pub max_properties: Option<u64>,
    /// `minProperties`
    pub min_properties: Option<u64>,
    /// `required`
    pub required: Vec<String>,
    /// `properties`
    pub properties: IndexMap<String, SchemaId>,
    /// `patternProperties`
    pub pattern_properties: IndexMap<String, SchemaId>,
    /// `additionalProperties`
    pub additional_properties: Option<SchemaId>,
    /// `propertyNames`
    pub property_names: Option<SchemaId>,
    /// `unevaluatedProperties`
    pub unevaluated_properties: Option<SchemaId>,
    /// `dependentRequired`
    pub dependent_required: IndexMap<String, Vec<String>>,
    /// `dependentSchemas`
    pub dependent_schemas: IndexMap<String, SchemaId>,
    /// `allOf`
    pub all_of: Vec<SchemaId>,
    /// `anyOf`
    pub any_of: Vec<SchemaId>,
    /// `oneOf`
    pub one_of: Vec<SchemaId>,
    /// `not`
    pub not: Option<SchemaId>,
    /// `if`
    pub condition: Option<SchemaId>,
    /// `then`
    pub then: Option<SchemaId>,
    /// `else`
    pub otherwise: Option<SchemaId>,
    /// `discriminator`
    pub discriminator: Option<Box<Discriminator>>,
    /// Extension keys.
    pub extensions: Extensions,
}

/// What a schema says beside constraining.
#[derive(Clone, Debug, Default)]
pub struct Annotations {
    /// `title`
    pub title: Option<String>,
    /// `description`, Markdown
    pub description: Option<String>,
    /// `default`
    pub default: Option<Node>,
    /// `example` and `examples`
    pub examples: Vec<Example>,
    /// `deprecated`
    pub deprecated: bool,
    /// `readOnly`
    pub read_only: bool,
    /// `writeOnly`
    pub write_only: bool,
    /// `externalDocs`
    pub external_docs: Option<Box<ExternalDocs>>,
}

/// Which property tells the members of a `oneOf` or `anyOf` apart.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// The property.
    pub property: String,
    /// Schemas by the property's value: explicit mapping first, then implicit names. Targets
    /// that are not found have a diagnostic and are left out.
    pub mapping: IndexMap<String, SchemaId>,
    /// For values that are not in the mapping (OpenAPI 3.2).
    pub default_mapping: Option<SchemaId>,
}
