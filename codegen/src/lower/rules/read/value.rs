//! `type`, `enum`, `const`, and schemas that are `true` or `false`.

use super::Reader;
use crate::ir::rules::Literal;
use crate::lower::rules::tree::Values;
use crate::lower::types::key::KindSet;
use crate::source::{Node, Number, Value};

pub fn boolean(reader: &mut Reader<'_, '_>) {
    if reader.schema.boolean == Some(false) {
        reader.node.never = Some(reader.site("False"));
    }
}

pub fn types(reader: &mut Reader<'_, '_>) {
    if let Some(types) = &reader.schema.types {
        let site = reader.site("Type");
        reader.node.kinds.push((KindSet::of_types(types), site));
    }
}

pub fn values(reader: &mut Reader<'_, '_>) {
    if let Some(values) = &reader.schema.values {
        let list = values.iter().map(literal).collect();
        let site = reader.site("Enum");
        reader.node.values.push(Values { list, site });
    }
}

pub fn constant(reader: &mut Reader<'_, '_>) {
    if let Some(constant) = &reader.schema.constant {
        let site = reader.site("Const");
        reader.node.values.push(Values { list: vec![literal(constant)], site });
    }
}

/// A value that the specification writes out.
pub fn literal(node: &Node) -> Literal {
    match &node.value {
        Value::Null => Literal::Null,
        Value::Bool(value) => Literal::Bool(*value),
        Value::Number(number) => number_literal(number),
        Value::String(text) => Literal::Text(text.clone()),
        Value::Array(items) => Literal::List(items.iter().map(literal).collect()),
        Value::Object(members) => Literal::Object(
            members.iter().map(|(name, value)| (name.to_owned(), literal(value))).collect(),
        ),
    }
}

fn number_literal(number: &Number) -> Literal {
    match number.as_i128() {
        Some(whole) => Literal::Integer(whole),
        None => Literal::Decimal(number.as_f64().clamp(f64::MIN, f64::MAX), number.0.clone()),
    }
}
