//! `if`, `then` and `else`.

use super::{Check, Step, core, kind};
use crate::diff::edit::{Edit, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::shape::{All, Condition, Shape};
use crate::model::SchemaId;

pub(super) const KINDS: &[&Kind] = &[
    &CONDITION_ADDED,
    &CONDITION_REMOVED,
    &CONDITION_CHANGED,
    &THEN_ADDED,
    &THEN_REMOVED,
    &ELSE_ADDED,
    &ELSE_REMOVED,
];

kind!(CONDITION_ADDED, "condition-added", "A rule with a condition is new",
    "Where the condition holds, or where it does not, the value must match a schema. A request that does not is refused.",
    "type: object" => "{type: object, if: {required: [a]}, then: {required: [b]}}", core!("if"));
kind!(CONDITION_REMOVED, "condition-removed", "A rule with a condition is gone",
    "More is allowed, and may come in answers.",
    "{type: object, if: {required: [a]}, then: {required: [b]}}" => "type: object", core!("if"));
kind!(CONDITION_CHANGED, "condition-changed", "A rule has another condition",
    "Which values the rule speaks of has changed: whether fewer or more are right depends on both arms, and is not decided.",
    "{if: {required: [a]}, then: {required: [b]}}" => "{if: {required: [c]}, then: {required: [b]}}", core!("if"));
kind!(THEN_ADDED, "then-added", "Where a condition holds, a schema must match now",
    "A request that does not match is refused.",
    "{if: {}, else: {required: [b]}}" => "{if: {}, then: {required: [a]}, else: {required: [b]}}", core!("then"));
kind!(THEN_REMOVED, "then-removed", "Where a condition holds, no schema must match any more",
    "More is allowed, and may come in answers.",
    "{if: {}, then: {required: [a]}, else: {required: [b]}}" => "{if: {}, else: {required: [b]}}", core!("then"));
kind!(ELSE_ADDED, "else-added", "Where a condition does not hold, a schema must match now",
    "A request that does not match is refused.",
    "{if: {}, then: {required: [a]}}" => "{if: {}, then: {required: [a]}, else: {required: [b]}}", core!("else"));
kind!(ELSE_REMOVED, "else-removed", "Where a condition does not hold, no schema must match any more",
    "More is allowed, and may come in answers.",
    "{if: {}, then: {required: [a]}, else: {required: [b]}}" => "{if: {}, then: {required: [a]}}", core!("else"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (mut old, mut new) = (check.old.conditions.clone(), check.new.conditions.clone());
    old.iter_mut().for_each(|it| drop_silent(it, |id| check.old_says(id)));
    new.iter_mut().for_each(|it| drop_silent(it, |id| check.new_says(id)));
    let speaks = |it: &Condition| it.then.is_some() || it.otherwise.is_some();
    // Without an arm it only says which members and items are evaluated.
    let evaluates =
        |it: &Shape| !it.unevaluated_properties.is_empty() || !it.unevaluated_items.is_empty();
    if !evaluates(check.old) && !evaluates(check.new) {
        old.retain(speaks);
        new.retain(speaks);
    }
    old.retain(|before| {
        let same = new.iter().position(|after| {
            check.graph.ask(&All::one(before.when), &All::one(after.when)) == Relation::Equal
        });
        if let Some(at) = same {
            let after = new.remove(at);
            arms(check, before, &after);
        }
        same.is_none()
    });
    for (old, new) in old.iter().zip(&new) {
        let marks = (Some(check.old_at(old.when)), Some(check.new_at(new.when)));
        let summary = "a rule has another condition";
        let edit = Edit::law(&CONDITION_CHANGED, marks.0, marks.1, Relation::Unknown, summary);
        check.edits.push(edit.note("which values the rule speaks of has changed"));
        arms(check, old, new);
    }
    for old in old.iter().skip(new.len()) {
        let marks = (Some(check.old_at(old.when)), Some(check.new_whole()));
        let summary = "a rule with a condition is gone".to_owned();
        check.law(&CONDITION_REMOVED, marks, Relation::Widened, summary);
    }
    for new in new.iter().skip(old.len()) {
        let marks = (Some(check.old_whole()), Some(check.new_at(new.when)));
        let summary = "a rule with a condition is new".to_owned();
        check.law(&CONDITION_ADDED, marks, Relation::Narrowed, summary);
    }
}

/// An arm that says nothing is none.
fn drop_silent(condition: &mut Condition, says: impl Fn(SchemaId) -> bool) {
    condition.then = condition.then.filter(|id| says(*id));
    condition.otherwise = condition.otherwise.filter(|id| says(*id));
}

fn arms(check: &mut Check<'_, '_, '_>, old: &Condition, new: &Condition) {
    arm(check, (&THEN_ADDED, &THEN_REMOVED), (old.then, new.then), "holds");
    arm(check, (&ELSE_ADDED, &ELSE_REMOVED), (old.otherwise, new.otherwise), "does not hold");
}

fn arm(
    check: &mut Check<'_, '_, '_>,
    (added, removed): (&'static Kind, &'static Kind),
    (old, new): (Option<SchemaId>, Option<SchemaId>),
    holds: &str,
) {
    match (old, new) {
        (None, None) => {}
        (Some(old), Some(new)) => check.edge(Step::Same, All::one(old), All::one(new), None),
        (None, Some(id)) => {
            let marks = (Some(check.old_whole()), Some(check.new_at(id)));
            let summary = format!("where a condition {holds}, a schema must match now");
            check.law(added, marks, Relation::Narrowed, summary);
        }
        (Some(id), None) => {
            let marks = (Some(check.old_at(id)), Some(check.new_whole()));
            let summary = format!("where a condition {holds}, no schema must match any more");
            check.law(removed, marks, Relation::Widened, summary);
        }
    }
}
