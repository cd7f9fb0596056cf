//! Keywords that combine schemas.

use super::{Reader, graph};
use crate::lower::rules::sites::Inherited;
use crate::lower::rules::tree::{BranchPart, ChoicePart};
use crate::model::SchemaId;

pub fn references(reader: &mut Reader<'_, '_>) {
    if let Some(target) = reader.schema.reference {
        also(reader, target);
    }
}

pub fn all_of(reader: &mut Reader<'_, '_>) {
    for target in &reader.schema.all_of {
        also(reader, *target);
    }
}

/// Another schema that holds of the same value.
fn also(reader: &mut Reader<'_, '_>, id: SchemaId) {
    // A schema that holds of the same value only if it holds itself says nothing.
    if graph::leads_back(reader.context.schemas, id, reader.id) {
        return;
    }
    let target = reader.context.target(id, &reader.inherited.clone());
    match target.inline {
        Some(node) => reader.node.absorb(&node),
        None => reader.node.calls.push(id),
    }
}

pub fn branches(reader: &mut Reader<'_, '_>) {
    let schema = reader.schema;
    let any_of = (false, &schema.any_of, "AnyOf");
    let one_of = (true, &schema.one_of, "OneOf");
    for (exactly_one, ids, keyword) in [any_of, one_of] {
        let inherited = reader.inherited.clone();
        match ids[..] {
            [] => {}
            [only] => also(reader, only),
            _ => {
                let site = reader.site(keyword);
                let mut branches = Vec::with_capacity(ids.len());
                for (index, id) in ids.iter().enumerate() {
                    let target = reader.context.target(*id, &inherited);
                    branches.push(BranchPart { title: title(reader, *id, index), target });
                }
                reader.node.choices.push(ChoicePart::Branches { exactly_one, branches, site });
            }
        }
    }
}

fn title(reader: &Reader<'_, '_>, id: SchemaId, index: usize) -> String {
    let schema = reader.context.schema(id);
    let title = schema.annotations.title.clone().or_else(|| schema.name.clone());
    title.unwrap_or_else(|| format!("form {}", index + 1))
}

pub fn not(reader: &mut Reader<'_, '_>) {
    if let Some(id) = reader.schema.not {
        let site = reader.site("Not");
        let target = reader.context.target(id, &Inherited::when_asked());
        reader.node.choices.push(ChoicePart::Not(target, site));
    }
}

pub fn condition(reader: &mut Reader<'_, '_>) {
    let schema = reader.schema;
    let Some(condition) = schema.condition else { return };
    if schema.then.is_none() && schema.otherwise.is_none() {
        return;
    }
    let inherited = reader.inherited.under_condition();
    let condition = reader.context.target(condition, &Inherited::when_asked());
    let then = schema.then.map(|id| reader.context.target(id, &inherited));
    let otherwise = schema.otherwise.map(|id| reader.context.target(id, &inherited));
    reader.node.choices.push(ChoicePart::If { condition, then, otherwise });
}
