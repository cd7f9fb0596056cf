//! Which operations belong together, and those that come and go.

use std::collections::{HashMap, HashSet, VecDeque};

use super::operation;
use super::{COMPATIBLE, Call, Comparison, REQUEST_BREAKS, at, name};
use crate::diff::edit::{Edit, Mark};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::Side;
use crate::model::Operation;

pub(crate) const KINDS: &[&Kind] =
    &[&OPERATION_ADDED, &OPERATION_REMOVED, &PATH_CHANGED, &METHOD_CHANGED];

kind!(OPERATION_ADDED, "operation-added", "There is a new operation",
    "Nobody calls it yet.",
    "paths: {}" => "paths: {/a: {get: {}}}", openapi!("path-item-object"));
kind!(OPERATION_REMOVED, "operation-removed", "An operation is gone",
    "Whoever calls it fails, also where it had been deprecated for long.",
    "paths: {/a: {get: {}}}" => "paths: {}", openapi!("path-item-object"));
kind!(PATH_CHANGED, "path-changed", "An operation has another path",
    "The operation is recognised by its `operationId`. Calls of the older path fail. Names of path parameters do not matter.",
    "paths: {/a: {get: {operationId: a}}}" => "paths: {/b: {get: {operationId: a}}}", openapi!("paths-object"));
kind!(METHOD_CHANGED, "method-changed", "An operation has another HTTP method",
    "The operation is recognised by its `operationId`. Calls with the older method fail.",
    "paths: {/a: {get: {operationId: a}}}" => "paths: {/a: {post: {operationId: a}}}", openapi!("path-item-object"));

pub(crate) fn compare(comparison: &mut Comparison<'_>) {
    let (old, new) = (&comparison.old.api.operations, &comparison.new.api.operations);
    let (both, gone, come) = pairs(old, new);
    for (before, after) in both {
        let call = Call { name: name(after), id: after.id.clone(), request: Side::Request };
        moved(comparison, &call, before, after);
        operation::compare(comparison, &call, before, after);
    }
    for before in gone {
        let call = Call { name: name(before), id: before.id.clone(), request: Side::Request };
        let summary = format!("{} is gone", call.name);
        let before_mark =
            Some(Mark { value: Some(call.name.clone()), ..Mark::at(&before.location) });
        let edit = Edit::new(&OPERATION_REMOVED, before_mark, None, REQUEST_BREAKS, summary);
        let edit = match before.deprecated {
            true => edit.note("it was deprecated"),
            false => edit,
        };
        comparison.felt(edit, call.whole());
    }
    for after in come {
        let call = Call { name: name(after), id: after.id.clone(), request: Side::Request };
        let summary = format!("{} is new", call.name);
        let after = Some(Mark { value: Some(call.name.clone()), ..Mark::at(&after.location) });
        comparison.say(&OPERATION_ADDED, (None, after), COMPATIBLE, summary, call.whole());
    }
}

type Pairs<'a> = (Vec<(&'a Operation, &'a Operation)>, Vec<&'a Operation>, Vec<&'a Operation>);

/// By method and path, to the letter if there is one, else whatever its parameters are called; else by
/// `operationId`.
fn pairs<'a>(old: &'a [Operation], new: &'a [Operation]) -> Pairs<'a> {
    let exact = |it: &Operation| format!("{} {}", it.method, it.path);
    let unnamed = |it: &Operation| format!("{} {}", it.method, without_names(&it.path));
    let mut both = Vec::new();
    let left = matching(&mut both, (old.iter().collect(), new.iter().collect()), exact);
    let (mut gone, mut come) = matching(&mut both, left, unnamed);
    gone.retain(|before| {
        let same = come.iter().position(|after| before.id.is_some() && after.id == before.id);
        if let Some(at) = same {
            both.push((before, come.remove(at)));
        }
        same.is_none()
    });
    (both, gone, come)
}

type Left<'a> = (Vec<&'a Operation>, Vec<&'a Operation>);

/// Takes those of both sides that have the same key, in their order, and leaves the others.
fn matching<'a>(
    both: &mut Vec<(&'a Operation, &'a Operation)>,
    (old, new): Left<'a>,
    key: impl Fn(&Operation) -> String,
) -> Left<'a> {
    let mut by_key: HashMap<String, VecDeque<&Operation>> = HashMap::new();
    for after in &new {
        by_key.entry(key(after)).or_default().push_back(after);
    }
    let (mut gone, mut taken) = (Vec::new(), HashSet::new());
    for before in old {
        match by_key.get_mut(&key(before)).and_then(VecDeque::pop_front) {
            Some(after) => {
                taken.insert(std::ptr::from_ref(after));
                both.push((before, after));
            }
            None => gone.push(before),
        }
    }
    // Two paths may lead to one path item, so the place does not tell them apart.
    (gone, new.into_iter().filter(|after| !taken.contains(&std::ptr::from_ref(*after))).collect())
}

/// The path with its parameters unnamed.
pub(crate) fn without_names(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut within = false;
    for letter in path.chars() {
        within = within && letter != '}';
        if !within {
            shape.push(letter);
        }
        within = within || letter == '{';
    }
    shape
}

fn moved(comparison: &mut Comparison<'_>, call: &Call, old: &Operation, new: &Operation) {
    let marks = || {
        let mark = |it: &Operation| Some(Mark { value: Some(name(it)), ..Mark::at(&it.location) });
        (mark(old), mark(new))
    };
    if without_names(&old.path) != without_names(&new.path) {
        let summary = format!("the path was {} and is {}", old.path, new.path);
        comparison.say(&PATH_CHANGED, marks(), REQUEST_BREAKS, summary, call.whole());
    }
    if old.method != new.method {
        let summary = format!("the method was {} and is {}", old.method, new.method);
        let marks = (at(&old.location), at(&new.location));
        comparison.say(&METHOD_CHANGED, marks, REQUEST_BREAKS, summary, call.whole());
    }
}
