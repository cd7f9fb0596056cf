//! What schemas that hold at once can't all mean.

use super::context::Context;
use super::merge::Merged;
use crate::diagnostic::Label;
use crate::model::{Schema, SchemaId};

/// Reports types and values that have nothing in common, and members that another schema forbids.
pub fn report(context: &mut Context<'_>, merged: &Merged<'_>) {
    if let Some(pair) = merged.conflict {
        let message = "members of `allOf` have no type in common";
        pairwise(context, pair, message, ("this type is taken", "this one isn't"));
    }
    if let Some(pair) = merged.value_conflict {
        let message = "members of `allOf` list no value in common";
        pairwise(context, pair, message, ("these values are taken", "these aren't"));
    }
    if let Some((closed, other, name)) = forbidden(context, merged) {
        let message = format!("a member of `allOf` forbids `{name}`, which another one names");
        pairwise(context, (other, closed), &message, ("it allows no other members", "named here"));
    }
}

/// A finding about the second of two schemas, which is reported once.
fn pairwise(
    context: &mut Context<'_>,
    (one, other): (SchemaId, SchemaId),
    message: &str,
    (label, label_of_one): (&str, &str),
) {
    let before = context.diagnostics.len();
    context.warn("all-of-conflict", other, message.to_owned(), label);
    let span = context.sources.span(&context.api.schemas[one].location);
    // Nothing new where the conflict has been reported already.
    for diagnostic in &mut context.diagnostics[before..] {
        diagnostic.labels.push(Label { span, text: label_of_one.to_owned() });
    }
}

/// The first member that a schema names and another, which allows none but its own, does not.
fn forbidden(context: &Context<'_>, merged: &Merged<'_>) -> Option<(SchemaId, SchemaId, String)> {
    if merged.leaves.len() < 2 {
        return None;
    }
    let is_false = |id: &SchemaId| context.api.schemas[*id].boolean == Some(false);
    let closes = |schema: &Schema| {
        schema.additional_properties.as_ref().is_some_and(is_false)
            && schema.pattern_properties.is_empty()
    };
    let mut closed = merged.leaves.iter().filter(|(_, schema)| closes(schema));
    closed.find_map(|(id, own)| {
        merged.leaves.iter().find_map(|(other, schema)| {
            let unknown = schema
                .properties
                .iter()
                .find(|(name, member)| !own.properties.contains_key(*name) && !is_false(member));
            unknown.map(|(name, _)| (*id, *other, name.clone()))
        })
    })
}
