//! Whether a schema allows null, which is always known beforehand.

use crate::ir::rules::Literal;
use crate::lower::rules::context::Context;
use crate::lower::rules::tree::{ChoicePart, Node, Target};
use crate::lower::types::key::KindSet;
use crate::model::SchemaId;

/// Whether the schema allows null.
pub fn accepted(context: &mut Context<'_>, schema: SchemaId) -> bool {
    let node = context.node(schema);
    accepts(context, &node)
}

/// Whether the node allows null.
pub fn accepts(context: &mut Context<'_>, node: &Node) -> bool {
    within(context, node, 0)
}

/// Deeper than anybody combines schemas.
const DEEPEST: u32 = 32;

fn within(context: &mut Context<'_>, node: &Node, depth: u32) -> bool {
    let listed = |values: &super::super::tree::Values| values.list.contains(&Literal::Null);
    node.never.is_none()
        && node.kinds.iter().all(|(kinds, _)| kinds.has(KindSet::NULL))
        && node.values.iter().all(listed)
        && node.calls.iter().all(|call| {
            let node = context.node(*call);
            depth > DEEPEST || within(context, &node, depth + 1)
        })
        && node.choices.iter().all(|choice| chosen(context, choice, depth + 1))
}

fn chosen(context: &mut Context<'_>, choice: &ChoicePart, depth: u32) -> bool {
    if depth > DEEPEST {
        return true;
    }
    let mut holds = |target: &Target| {
        let node = context.rules_of(target);
        within(context, &node, depth)
    };
    match choice {
        ChoicePart::Branches { exactly_one, branches, .. } => {
            let count = branches.iter().filter(|branch| holds(&branch.target)).count();
            if *exactly_one { count == 1 } else { count > 0 }
        }
        ChoicePart::Not(target, _) => !holds(target),
        ChoicePart::If { condition, then, otherwise } => match holds(condition) {
            true => then.as_ref().is_none_or(holds),
            false => otherwise.as_ref().is_none_or(holds),
        },
    }
}
