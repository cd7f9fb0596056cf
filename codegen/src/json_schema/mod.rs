//! Schemas of the model as one self-contained JSON Schema document (2020-12), for interpreters.

mod alone;

use serde_json::{Map, Value, json};

use crate::model::{Schema, SchemaId, Schemas, Type};
use crate::source::{Node, Number};

pub use alone::Alone;

/// All schemas under `$defs`, by their number; references between them stay within the document.
pub fn definitions(schemas: &Schemas) -> Value {
    let all = schemas.iter().map(|(id, schema)| (id.0.to_string(), one(schema)));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": all.collect::<Map<_, _>>(),
    })
}

/// Where a schema stands in [`definitions`], as the fragment of a URI.
pub fn fragment(id: SchemaId) -> String {
    format!("#/$defs/{}", id.0)
}

/// A schema with its subschemas as references.
fn one(schema: &Schema) -> Value {
    if let Some(boolean) = schema.boolean {
        return boolean.into();
    }
    let mut to = Map::new();
    values(schema, &mut to);
    numbers(schema, &mut to);
    texts(schema, &mut to);
    arrays(schema, &mut to);
    objects(schema, &mut to);
    combinations(schema, &mut to);
    Value::Object(to)
}

fn set<T>(to: &mut Map<String, Value>, keyword: &str, value: Option<T>)
where
    T: Into<Value>,
{
    if let Some(value) = value {
        to.insert(keyword.to_owned(), value.into());
    }
}

fn reference(id: SchemaId) -> Value {
    json!({ "$ref": fragment(id) })
}

fn set_schema(to: &mut Map<String, Value>, keyword: &str, id: Option<SchemaId>) {
    set(to, keyword, id.map(reference));
}

fn set_list(to: &mut Map<String, Value>, keyword: &str, ids: &[SchemaId]) {
    let list = ids.iter().map(|id| reference(*id)).collect::<Vec<_>>();
    set(to, keyword, (!ids.is_empty()).then_some(list));
}

fn set_map<'a>(
    to: &mut Map<String, Value>,
    keyword: &str,
    ids: impl Iterator<Item = (&'a String, &'a SchemaId)>,
) {
    let map: Map<_, _> = ids.map(|(name, id)| (name.clone(), reference(*id))).collect();
    set(to, keyword, (!map.is_empty()).then_some(map));
}

fn values(schema: &Schema, to: &mut Map<String, Value>) {
    let types = schema.types.as_ref();
    let types = types.map(|types| types.iter().map(|ty| type_name(*ty)).collect::<Vec<_>>());
    set(to, "type", types);
    let listed = schema.values.as_ref();
    set(to, "enum", listed.map(|values| values.iter().map(Node::to_json).collect::<Vec<_>>()));
    set(to, "const", schema.constant.as_ref().map(Node::to_json));
}

fn type_name(ty: Type) -> &'static str {
    match ty {
        Type::Null => "null",
        Type::Boolean => "boolean",
        Type::Integer => "integer",
        Type::Number => "number",
        Type::String => "string",
        Type::Array => "array",
        Type::Object => "object",
    }
}

fn numbers(schema: &Schema, to: &mut Map<String, Value>) {
    let bounds = [
        ("multipleOf", &schema.multiple_of),
        ("maximum", &schema.maximum),
        ("exclusiveMaximum", &schema.exclusive_maximum),
        ("minimum", &schema.minimum),
        ("exclusiveMinimum", &schema.exclusive_minimum),
    ];
    for (keyword, number) in bounds {
        set(to, keyword, number.as_ref().map(Number::to_json));
    }
}

fn texts(schema: &Schema, to: &mut Map<String, Value>) {
    set(to, "maxLength", schema.max_length);
    set(to, "minLength", schema.min_length);
    set(to, "pattern", schema.pattern.clone());
    set(to, "format", schema.format.clone());
}

fn arrays(schema: &Schema, to: &mut Map<String, Value>) {
    set(to, "maxItems", schema.max_items);
    set(to, "minItems", schema.min_items);
    set(to, "uniqueItems", schema.unique_items.then_some(true));
    set_schema(to, "items", schema.items);
    set_list(to, "prefixItems", &schema.prefix_items);
    set_schema(to, "contains", schema.contains);
    set(to, "minContains", schema.min_contains);
    set(to, "maxContains", schema.max_contains);
    set_schema(to, "unevaluatedItems", schema.unevaluated_items);
}

fn objects(schema: &Schema, to: &mut Map<String, Value>) {
    set(to, "maxProperties", schema.max_properties);
    set(to, "minProperties", schema.min_properties);
    let required = (!schema.required.is_empty()).then(|| schema.required.clone());
    set(to, "required", required);
    set_map(to, "properties", schema.properties.iter());
    set_map(to, "patternProperties", schema.pattern_properties.iter());
    set_schema(to, "additionalProperties", schema.additional_properties);
    set_schema(to, "propertyNames", schema.property_names);
    set_schema(to, "unevaluatedProperties", schema.unevaluated_properties);
    let dependent = schema.dependent_required.iter();
    let dependent: Map<_, _> =
        dependent.map(|(name, others)| (name.clone(), others.clone().into())).collect();
    set(to, "dependentRequired", (!dependent.is_empty()).then_some(dependent));
    set_map(to, "dependentSchemas", schema.dependent_schemas.iter());
}

fn combinations(schema: &Schema, to: &mut Map<String, Value>) {
    set(to, "$ref", schema.reference.map(fragment));
    set_list(to, "allOf", &schema.all_of);
    set_list(to, "anyOf", &schema.any_of);
    set_list(to, "oneOf", &schema.one_of);
    set_schema(to, "not", schema.not);
    set_schema(to, "if", schema.condition);
    set_schema(to, "then", schema.then);
    set_schema(to, "else", schema.otherwise);
}
