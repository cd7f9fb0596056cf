//! What `unevaluatedProperties` and `unevaluatedItems` leave out. Where that depends on the value, the
//! members and items that are left out can't be told beforehand.

use super::shape::{Choice, Shape};
use crate::model::{SchemaId, Schemas};

/// How deep it is looked.
const DEEPEST: usize = 12;

/// Whether which members are evaluated depends on the value.
pub(crate) fn members_depend(shape: &Shape) -> bool {
    !shape.unevaluated_properties.is_empty() && depends(shape)
}

/// Whether which items are evaluated depends on the value.
pub(crate) fn items_depend(shape: &Shape) -> bool {
    !shape.unevaluated_items.is_empty() && (depends(shape) || !shape.contains.is_empty())
}

fn depends(shape: &Shape) -> bool {
    shape.nested_unevaluated
        || !shape.alternatives.is_empty()
        || !shape.conditions.is_empty()
        || !shape.dependent_schemas.is_empty()
        || !shape.nots.is_empty()
}

/// Everything that decides which members and items are evaluated, as a text that can be compared.
pub(crate) fn signature(schemas: &Schemas, shape: &Shape) -> String {
    let mut text = String::new();
    for listed in &shape.listed {
        add(schemas, listed.schema, 0, &mut text);
    }
    text
}

fn add(schemas: &Schemas, id: SchemaId, depth: usize, text: &mut String) {
    let schema = &schemas[id];
    if depth > DEEPEST {
        return;
    }
    let names = |keys: Vec<&String>| {
        let mut names: Vec<&str> = keys.into_iter().map(String::as_str).collect();
        names.sort_unstable();
        names.join("\u{1f}")
    };
    text.push_str(&format!(
        "{{p{};r{};a{};i{};f{};c{}",
        names(schema.properties.keys().collect()),
        names(schema.pattern_properties.keys().collect()),
        schema.additional_properties.is_some(),
        schema.items.is_some(),
        schema.prefix_items.len(),
        schema.contains.is_some(),
    ));
    let lists = [(Choice::AnyOf, &schema.any_of), (Choice::OneOf, &schema.one_of)];
    for (choice, branches) in lists {
        text.push_str(choice.keyword());
        branches.iter().for_each(|branch| add(schemas, *branch, depth + 1, text));
    }
    for id in [schema.condition, schema.then, schema.otherwise, schema.not] {
        text.push('|');
        id.into_iter().for_each(|id| add(schemas, id, depth + 1, text));
    }
    for (name, id) in &schema.dependent_schemas {
        text.push_str(name);
        add(schemas, *id, depth + 1, text);
    }
    if depth > 0 {
        let within = schema.reference.iter().chain(&schema.all_of);
        within.for_each(|id| add(schemas, *id, depth + 1, text));
    }
    text.push('}');
}
