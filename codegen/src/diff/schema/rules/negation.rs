//! `not`.

use super::{Check, Sign, core, kind};
use crate::diff::edit::{Edit, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::shape::{All, Shape};
use crate::model::SchemaId;

pub(super) const KINDS: &[&Kind] = &[&NOT_ADDED, &NOT_REMOVED, &NOT_CHANGED];

kind!(NOT_ADDED, "not-added", "Values of a schema are forbidden now",
    "A request that matches it is refused.",
    "type: string" => "{type: string, not: {const: ''}}", core!("not"));
kind!(NOT_REMOVED, "not-removed", "Values of a schema are forbidden no longer",
    "They are allowed, and may come in answers.",
    "{type: string, not: {const: ''}}" => "type: string", core!("not"));
kind!(NOT_CHANGED, "not-changed", "Values of another schema are forbidden",
    "Where what is forbidden widens, what is allowed narrows.",
    "not: {const: a}" => "not: {enum: [a, b]}", core!("not"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (mut old, mut new) = (check.old.nots.clone(), check.new.nots.clone());
    old.retain(|id| has_values(&check.graph.old_shape(&All::one(*id))));
    new.retain(|id| has_values(&check.graph.new_shape(&All::one(*id))));
    drop_equal(check, &mut old, &mut new);
    for (old, new) in old.iter().zip(&new) {
        let marks = (Some(check.old_at(*old)), Some(check.new_at(*new)));
        let summary = "the values that are forbidden are others";
        let edit = Edit::law(&NOT_CHANGED, marks.0, marks.1, Relation::Unknown, summary);
        check.nested(Sign::Reversed, *old, *new, edit);
    }
    for old in old.iter().skip(new.len()) {
        let marks = (Some(check.old_at(*old)), Some(check.new_whole()));
        let summary = "values that were forbidden are allowed now".to_owned();
        check.law(&NOT_REMOVED, marks, Relation::Widened, summary);
    }
    for new in new.iter().skip(old.len()) {
        let marks = (Some(check.old_whole()), Some(check.new_at(*new)));
        let summary = says(check, *new);
        check.law(&NOT_ADDED, marks, Relation::Narrowed, summary);
    }
}

/// Whether a value can match: what no value matches forbids none.
fn has_values(shape: &Shape) -> bool {
    shape.types.0 != 0 || shape.null
}

/// What is forbidden on both sides is no change, whatever its order.
fn drop_equal(check: &mut Check<'_, '_, '_>, old: &mut Vec<SchemaId>, new: &mut Vec<SchemaId>) {
    if old.len().max(new.len()) < 2 {
        return;
    }
    old.retain(|before| {
        let same = new.iter().position(|after| {
            check.graph.ask(&All::one(*before), &All::one(*after)) == Relation::Equal
        });
        if let Some(at) = same {
            new.remove(at);
        }
        same.is_none()
    });
}

/// The commonest thing that is forbidden is that members are there.
fn says(check: &Check<'_, '_, '_>, forbidden: SchemaId) -> String {
    let schema = &check.graph.new[forbidden];
    match schema.required.as_slice() {
        [] => "values of a schema are forbidden now".to_owned(),
        [only] => format!("`{only}` is forbidden now"),
        several => format!("`{}` are forbidden together now", several.join("`, `")),
    }
}
