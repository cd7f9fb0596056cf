//! Whether null is among the values of a schema, however that is spelt.

use crate::model::{Schema, SchemaId, Schemas, Type};
use crate::source::{Node, Value};

/// Whether a schema allows null.
pub(crate) fn accepts(schemas: &Schemas, id: SchemaId) -> bool {
    allows(schemas, id, &mut Vec::new())
}

/// Whether a schema allows null and nothing else.
pub(crate) fn only(schemas: &Schemas, id: SchemaId) -> bool {
    let schema = &schemas[id];
    let is_null = |node: &Node| node.value == Value::Null;
    let listed = schema.values.as_ref().is_some_and(|all| all.iter().all(is_null));
    let typed = schema.types.as_deref() == Some(&[Type::Null]);
    (typed || listed || schema.constant.as_ref().is_some_and(is_null)) && accepts(schemas, id)
}

/// A schema that leads back to itself adds nothing to the question.
fn allows(schemas: &Schemas, id: SchemaId, within: &mut Vec<SchemaId>) -> bool {
    if within.contains(&id) {
        return true;
    }
    within.push(id);
    let schema = &schemas[id];
    let verdict = by_itself(schema) && by_parts(schemas, schema, within);
    within.pop();
    verdict
}

fn by_itself(schema: &Schema) -> bool {
    let is_null = |node: &Node| node.value == Value::Null;
    schema.boolean != Some(false)
        && schema.types.as_ref().is_none_or(|types| types.contains(&Type::Null))
        && schema.values.as_ref().is_none_or(|all| all.iter().any(is_null))
        && schema.constant.as_ref().is_none_or(is_null)
}

fn by_parts(schemas: &Schemas, schema: &Schema, within: &mut Vec<SchemaId>) -> bool {
    let mut of = |id: SchemaId| allows(schemas, id, within);
    schema.reference.is_none_or(&mut of)
        && schema.all_of.iter().copied().all(&mut of)
        && (schema.any_of.is_empty() || schema.any_of.iter().copied().any(&mut of))
        && (schema.one_of.is_empty()
            || schema.one_of.iter().copied().filter(|id| of(*id)).count() == 1)
        && schema.not.is_none_or(|id| !of(id))
        && schema.condition.is_none_or(|when| {
            let arm = if of(when) { schema.then } else { schema.otherwise };
            arm.is_none_or(&mut of)
        })
}
