//! `enum` and `const`, and lists of values that are written as branches.

use super::{Check, kind, types, validation};
use crate::diff::edit::{Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::settle;
use crate::diff::schema::shape::{Said, Shape, TypeSet};
use crate::diff::show;
use crate::source::Node;

pub(super) const KINDS: &[&Kind] = &[
    &ENUM_VALUE_ADDED,
    &ENUM_VALUE_REMOVED,
    &ENUM_ADDED,
    &ENUM_REMOVED,
    &CONST_ADDED,
    &CONST_REMOVED,
    &CONST_CHANGED,
];

kind!(ENUM_VALUE_ADDED, "enum-value-added", "A listed value was added",
    "The list of values has grown, whether it is written as `enum`, as `const` or as branches of constants. A reader of answers may meet a value that it does not know; generated enums keep it as `Unknown` unless they are closed.",
    "enum: [a]" => "enum: [a, b]", validation!("enum"));
kind!(ENUM_VALUE_REMOVED, "enum-value-removed", "A listed value was removed",
    "The list of values has shrunk. A request with a value that is gone is refused.",
    "enum: [a, b]" => "enum: [a]", validation!("enum"));
kind!(ENUM_ADDED, "enum-added", "Only listed values are allowed now",
    "Any value of the type was allowed, now a list says which. A request with another value is refused; answers stay within what was promised.",
    "type: string" => "{type: string, enum: [a, b]}", validation!("enum"));
kind!(ENUM_REMOVED, "enum-removed", "The list of values is gone",
    "A list said which values are allowed, now any of the type is. That widens: a request stays right, a reader of answers may meet anything.",
    "{type: string, enum: [a, b]}" => "type: string", validation!("enum"));
kind!(CONST_ADDED, "const-added", "Only one value is allowed now",
    "Any value of the type was allowed, now there is only one.",
    "type: string" => "const: a", validation!("const"));
kind!(CONST_REMOVED, "const-removed", "The only value is no longer the only one",
    "There was only one value, now any of the type is allowed.",
    "const: a" => "type: string", validation!("const"));
kind!(CONST_CHANGED, "const-changed", "The only value is another one",
    "What was right is refused, and what comes is not what was expected.",
    "const: a" => "const: b", validation!("const"));

/// Compares lists of values; whether that settles all rules of scalars.
pub(super) fn check(check: &mut Check<'_, '_, '_>) -> bool {
    match (&check.old.values, &check.new.values) {
        (None, None) => false,
        (Some(old), Some(new)) => {
            lists(check, old, new);
            are_all_right(check.old) && are_all_right(check.new)
        }
        (None, Some(new)) => {
            appeared(check, new);
            declared(check);
            true
        }
        (Some(old), None) => {
            vanished(check, old);
            declared(check);
            true
        }
    }
}

fn lists(check: &mut Check<'_, '_, '_>, old: &Said<Vec<Node>>, new: &Said<Vec<Node>>) {
    let missing = |from: &[Node], of: &[Node]| -> Vec<Node> {
        of.iter().filter(|value| !from.contains(value)).cloned().collect()
    };
    let (gone, come) = (missing(&new.value, &old.value), missing(&old.value, &new.value));
    if let ([before], [after]) = (old.value.as_slice(), new.value.as_slice())
        && before != after
    {
        let summary = format!("the only value was {} and is {}", show(before), show(after));
        let marks = (mark(old, &old.value), mark(new, &new.value));
        return check.law(&CONST_CHANGED, marks, Relation::Incomparable, summary);
    }
    if !gone.is_empty() {
        let summary = format!("{} no longer allowed", are(&gone));
        let marks = (mark(old, &gone), Some(Mark::at(&new.location)));
        check.law(&ENUM_VALUE_REMOVED, marks, Relation::Narrowed, summary);
    }
    if !come.is_empty() {
        let summary = format!("{} new among the values", are(&come));
        let marks = (Some(Mark::at(&old.location)), mark(new, &come));
        check.law(&ENUM_VALUE_ADDED, marks, Relation::Widened, summary);
    }
}

fn appeared(check: &mut Check<'_, '_, '_>, new: &Said<Vec<Node>>) {
    let kind = if check.new.constant { &CONST_ADDED } else { &ENUM_ADDED };
    let relation = of(check.old, &new.value, |all| Relation::of(false, all));
    let summary = format!("only {} allowed now", are(&new.value));
    let before = Mark::new(check.old.types_at.clone(), check.old.types.words(false));
    check.law(kind, (Some(before), mark(new, &new.value)), relation, summary);
}

fn vanished(check: &mut Check<'_, '_, '_>, old: &Said<Vec<Node>>) {
    let kind = if check.old.constant { &CONST_REMOVED } else { &ENUM_REMOVED };
    let relation = of(check.new, &old.value, |all| Relation::of(all, false));
    let summary = format!("no longer only {} allowed", are(&old.value));
    let after = Mark::new(check.new.types_at.clone(), check.new.types.words(false));
    check.law(kind, (mark(old, &old.value), Some(after)), relation, summary);
}

/// The types beside a list of values on one side, where both say them.
fn declared(check: &mut Check<'_, '_, '_>) {
    let (old, new) = (check.old.declared, check.new.declared);
    if old != TypeSet::ALL && new != TypeSet::ALL {
        types::compare(check, old, new);
    }
}

/// Whether every listed value is known to keep the other rules, which then say nothing.
fn are_all_right(shape: &Shape) -> bool {
    let values = shape.values.iter().flat_map(|said| &said.value);
    values.into_iter().all(|value| settle::judge(shape, value) == Some(true))
}

/// The relation, where on one side all values are listed; whether the other side has all of them may not
/// be known.
fn of(shape: &Shape, values: &[Node], relation: fn(bool) -> Relation) -> Relation {
    let verdicts: Vec<Option<bool>> =
        values.iter().map(|value| settle::judge(shape, value)).collect();
    match (verdicts.contains(&Some(false)), verdicts.contains(&None)) {
        (true, _) => relation(false),
        (false, true) => Relation::Unknown,
        (false, false) => relation(true),
    }
}

fn mark(said: &Said<Vec<Node>>, values: &[Node]) -> Option<Mark> {
    Some(Mark::new(said.location.clone(), listed(values)))
}

fn are(values: &[Node]) -> String {
    let verb = if values.len() == 1 { "is" } else { "are" };
    format!("{} {verb}", listed(values))
}

/// The first few values.
fn listed(values: &[Node]) -> String {
    const MOST: usize = 6;
    let shown: Vec<String> = values.iter().take(MOST).map(show).collect();
    match values.len().checked_sub(MOST) {
        None | Some(0) => shown.join(", "),
        Some(more) => format!("{} and {more} more", shown.join(", ")),
    }
}
