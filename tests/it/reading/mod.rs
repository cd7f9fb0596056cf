//! Reading: from texts to diagnostics and to the model.

mod hostile;
mod suite;

use bindery::model::{Api, Operation, Parameter, Schema, SchemaId};
use bindery::source::Node;
use bindery::{Faults, Level, Options, Reading, read};

use crate::cases::{self, Case, Expected, shown};

#[test]
fn reading() {
    cases::run("reading", make);
}

fn make(case: &Case, expected: &Expected) -> String {
    let level = if expected.says("foreign") { Level::Foreign } else { Level::House };
    let faults = if expected.says("tolerant") { Faults::Tolerated } else { Faults::Refused };
    let mut loader = case;
    let Reading { sources, api, diagnostics } =
        read(case.root(), &mut loader, Options { level, faults });
    match (expected.what.as_str(), api) {
        ("diagnostics", _) => shown(&diagnostics, &sources),
        (_, None) => "no API\n".to_owned(),
        ("schemas", Some(api)) => schemas(&api),
        ("operations", Some(api)) => api.operations.iter().map(operation).collect(),
        (other, _) => panic!("nothing makes `{other}`"),
    }
}

/// Every schema on a line: its number, its name or place, and what is not empty of it.
fn schemas(api: &Api) -> String {
    let line = |(id, schema): (SchemaId, &Schema)| {
        let name = schema.name.as_deref().unwrap_or(&schema.location.pointer);
        format!("#{} {name}:{}\n", id.0, keywords(schema))
    };
    api.schemas.iter().map(line).collect()
}

fn keywords(schema: &Schema) -> String {
    let mut parts = Vec::new();
    let mut add = |key: &str, value: Option<String>| {
        parts.extend(value.map(|value| format!(" {key}={value}")));
    };
    let one = |id: Option<SchemaId>| id.map(|id| format!("#{}", id.0));
    let list = |ids: &[SchemaId]| {
        let ids: Vec<String> = ids.iter().map(|id| format!("#{}", id.0)).collect();
        (!ids.is_empty()).then(|| format!("[{}]", ids.join(" ")))
    };
    let number = |number: &Option<bindery::source::Number>| number.as_ref().map(|it| it.0.clone());
    add("boolean", schema.boolean.map(|it| it.to_string()));
    add("$ref", one(schema.reference));
    add("type", schema.types.as_ref().map(|types| format!("{types:?}")));
    add("enum", schema.values.as_ref().map(|values| values.iter().map(json).collect::<String>()));
    add("minimum", number(&schema.minimum));
    add("exclusiveMinimum", number(&schema.exclusive_minimum));
    add("maximum", number(&schema.maximum));
    add("exclusiveMaximum", number(&schema.exclusive_maximum));
    add("multipleOf", number(&schema.multiple_of));
    add("minLength", schema.min_length.map(|it| it.to_string()));
    add("maxLength", schema.max_length.map(|it| it.to_string()));
    add("format", schema.format.clone());
    add("description", schema.annotations.description.clone());
    let examples = &schema.annotations.examples;
    let values: String = examples.iter().filter_map(|it| it.value.as_deref()).map(json).collect();
    add("examples", (!values.is_empty()).then_some(values));
    add("items", one(schema.items));
    let properties = schema.properties.iter().map(|(key, id)| format!("{key}:#{}", id.0));
    let properties: Vec<String> = properties.collect();
    add("properties", (!properties.is_empty()).then(|| properties.join(",")));
    add("required", (!schema.required.is_empty()).then(|| schema.required.join(",")));
    add("additionalProperties", one(schema.additional_properties));
    add("allOf", list(&schema.all_of));
    add("anyOf", list(&schema.any_of));
    add("oneOf", list(&schema.one_of));
    add(
        "discriminator",
        schema.discriminator.as_ref().map(|it| {
            let mapping = it.mapping.iter().map(|(value, id)| format!("{value}→#{}", id.0));
            format!("{}({})", it.property, mapping.collect::<Vec<_>>().join(" "))
        }),
    );
    parts.concat()
}

fn json(node: &Node) -> String {
    node.to_json().to_string() + ";"
}

fn operation(operation: &Operation) -> String {
    let Operation { method, path, id, security, servers, .. } = operation;
    let mut text = format!("{method} {path} {}\n", id.as_deref().unwrap_or("-"));
    for parameter in &operation.parameters {
        text += &format!("  {}\n", self::parameter(parameter));
    }
    if let Some(body) = &operation.request_body {
        let content: Vec<_> = body.content.iter().map(|it| it.name.as_str()).collect();
        text += &format!("  body {content:?} required={}\n", body.required);
    }
    for response in &operation.responses {
        let content = response.content.iter().map(|it| match it.schema {
            Some(id) => format!("{} #{}", it.name, id.0),
            None => it.name.clone(),
        });
        let content: Vec<String> = content.collect();
        text += &format!("  {:?} {:?} {content:?}\n", response.status, response.description);
    }
    let servers: Vec<_> = servers.iter().map(|it| it.url.as_str()).collect();
    let security: Vec<Vec<_>> =
        security.iter().map(|all| all.keys().map(String::as_str).collect()).collect();
    text + &format!("  servers {servers:?} security {security:?}\n")
}

fn parameter(parameter: &Parameter) -> String {
    let Parameter { name, place, style, explode, required, .. } = parameter;
    let schema = parameter.schema.map_or("-".to_owned(), |id| format!("#{}", id.0));
    let description = parameter.description.as_deref().unwrap_or("-");
    format!(
        "{name} {place:?} {style:?} explode={explode} required={required} {schema} {description}"
    )
}
