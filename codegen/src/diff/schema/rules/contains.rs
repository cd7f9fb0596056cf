//! `contains`, `minContains` and `maxContains`.

use super::{Check, Sign, core, counts, kind};
use crate::diff::edit::{Edit, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::shape::{Contains, Said};

pub(super) const KINDS: &[&Kind] = &[&CONTAINS_ADDED, &CONTAINS_REMOVED, &CONTAINS_CHANGED];

kind!(CONTAINS_ADDED, "contains-added", "Some items must match a schema now",
    "A request without such items is refused.",
    "type: array" => "{type: array, contains: {const: a}}", core!("contains"));
kind!(CONTAINS_REMOVED, "contains-removed", "Items of a certain kind need not be there any more",
    "Answers may come without them.",
    "{type: array, contains: {const: a}}" => "type: array", core!("contains"));
kind!(CONTAINS_CHANGED, "contains-changed", "The items that must be there are others",
    "Where their schema widens, more arrays have them. With an upper limit of how many there may be, that turns round, and is unknown.",
    "contains: {const: a}" => "contains: {type: string}", core!("contains"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let (mut old, mut new) = (check.old.contains.clone(), check.new.contains.clone());
    if old.len() != new.len() {
        // None at least and any number at most is no rule.
        let speaks = |it: &Contains| it.min.value > 0 || it.max.is_some();
        old.retain(speaks);
        new.retain(speaks);
    }
    for (old, new) in old.iter().zip(&new) {
        both(check, old, new);
    }
    for old in old.iter().skip(new.len()) {
        let marks = (Some(check.old_at(old.schema)), Some(check.new_whole()));
        let summary = "items of a certain kind need not be there any more".to_owned();
        check.law(&CONTAINS_REMOVED, marks, Relation::Widened, summary);
    }
    for new in new.iter().skip(old.len()) {
        let marks = (Some(check.old_whole()), Some(check.new_at(new.schema)));
        let summary = "items of a certain kind must be there now".to_owned();
        check.law(&CONTAINS_ADDED, marks, Relation::Narrowed, summary);
    }
}

fn both(check: &mut Check<'_, '_, '_>, old: &Contains, new: &Contains) {
    let bounded = old.max.is_some() || new.max.is_some();
    let sign = if bounded { Sign::Unknown } else { Sign::Same };
    let marks = (Some(check.old_at(old.schema)), Some(check.new_at(new.schema)));
    let summary = "the items that must be there are others";
    let edit = Edit::law(&CONTAINS_CHANGED, marks.0, marks.1, Relation::Unknown, summary);
    check.nested(sign, old.schema, new.schema, edit);
    let min = |said: &Said<u64>| Some(said.clone()).filter(|said| said.value > 0);
    let mins = (&min(&old.min), &min(&new.min));
    counts::compare(check, "minContains", mins, counts::MIN_CONTAINS, true);
    let maxima = (&old.max, &new.max);
    counts::compare(check, "maxContains", maxima, counts::MAX_CONTAINS, false);
}
