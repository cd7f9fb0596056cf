//! `minimum`, `maximum`, their exclusive forms, and `multipleOf`.

use std::cmp::Ordering;

use super::{Check, kind, validation};
use crate::diff::edit::{Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::settle::divides;
use crate::diff::schema::shape::{Bound, Said};
use crate::source::{Location, Number};

pub(super) const KINDS: &[&Kind] = &[
    &MINIMUM_ADDED,
    &MINIMUM_REMOVED,
    &MINIMUM_RAISED,
    &MINIMUM_LOWERED,
    &MAXIMUM_ADDED,
    &MAXIMUM_REMOVED,
    &MAXIMUM_RAISED,
    &MAXIMUM_LOWERED,
    &MULTIPLE_OF_ADDED,
    &MULTIPLE_OF_REMOVED,
    &MULTIPLE_OF_CHANGED,
];

kind!(MINIMUM_ADDED, "minimum-added", "Numbers have a lower limit now",
    "Numbers below it are refused in requests. `exclusiveMinimum: 0` and `minimum: 1` are one limit where only whole numbers are allowed.",
    "type: integer" => "{type: integer, minimum: 1}", validation!("minimum"));
kind!(MINIMUM_REMOVED, "minimum-removed", "The lower limit of numbers is gone",
    "Smaller numbers are allowed, and may come in answers.",
    "{type: integer, minimum: 1}" => "type: integer", validation!("minimum"));
kind!(MINIMUM_RAISED, "minimum-raised", "The lower limit of numbers is higher",
    "Numbers between the limits are refused in requests now.",
    "minimum: 1" => "minimum: 2", validation!("minimum"));
kind!(MINIMUM_LOWERED, "minimum-lowered", "The lower limit of numbers is lower",
    "Smaller numbers are allowed, and may come in answers.",
    "minimum: 2" => "minimum: 1", validation!("minimum"));
kind!(MAXIMUM_ADDED, "maximum-added", "Numbers have an upper limit now",
    "Numbers above it are refused in requests.",
    "type: integer" => "{type: integer, maximum: 9}", validation!("maximum"));
kind!(MAXIMUM_REMOVED, "maximum-removed", "The upper limit of numbers is gone",
    "Larger numbers are allowed, and may come in answers.",
    "{type: integer, maximum: 9}" => "type: integer", validation!("maximum"));
kind!(MAXIMUM_RAISED, "maximum-raised", "The upper limit of numbers is higher",
    "Larger numbers are allowed, and may come in answers.",
    "maximum: 8" => "maximum: 9", validation!("maximum"));
kind!(MAXIMUM_LOWERED, "maximum-lowered", "The upper limit of numbers is lower",
    "Numbers between the limits are refused in requests now.",
    "maximum: 9" => "maximum: 8", validation!("maximum"));
kind!(MULTIPLE_OF_ADDED, "multiple-of-added", "Numbers must be multiples now",
    "Other numbers are refused in requests.",
    "type: integer" => "{type: integer, multipleOf: 2}", validation!("multipleof"));
kind!(MULTIPLE_OF_REMOVED, "multiple-of-removed", "Numbers need not be multiples any more",
    "Other numbers are allowed, and may come in answers.",
    "{type: integer, multipleOf: 2}" => "type: integer", validation!("multipleof"));
kind!(MULTIPLE_OF_CHANGED, "multiple-of-changed", "Numbers must be multiples of another number",
    "Where the new number is a multiple of the old one the values are fewer, where it divides it they are more, else they are others.",
    "multipleOf: 2" => "multipleOf: 3", validation!("multipleof"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let least = [&MINIMUM_ADDED, &MINIMUM_REMOVED, &MINIMUM_RAISED, &MINIMUM_LOWERED];
    bound(check, (&check.old.least, &check.new.least), least, Lower::Yes);
    let most = [&MAXIMUM_ADDED, &MAXIMUM_REMOVED, &MAXIMUM_RAISED, &MAXIMUM_LOWERED];
    bound(check, (&check.old.most, &check.new.most), most, Lower::No);
    multiples(check);
}

#[derive(Clone, Copy, PartialEq)]
enum Lower {
    Yes,
    No,
}

type Side<'a> = &'a Option<Said<Bound>>;

fn bound(
    check: &mut Check<'_, '_, '_>,
    (old, new): (Side<'_>, Side<'_>),
    [added, removed, raised, lowered]: [&'static Kind; 4],
    lower: Lower,
) {
    let word = if lower == Lower::Yes { "lower" } else { "upper" };
    let (kind, relation, summary) = match (old, new) {
        (None, None) => return,
        (None, Some(new)) => {
            let summary = format!("the {word} limit {} is new", text(new));
            (added, Relation::Narrowed, summary)
        }
        (Some(old), None) => {
            let summary = format!("the {word} limit {} is gone", text(old));
            (removed, Relation::Widened, summary)
        }
        (Some(old), Some(new)) => {
            let up = match compare(&old.value, &new.value, lower) {
                Ordering::Equal => return,
                Ordering::Less => true,
                Ordering::Greater => false,
            };
            let narrowed = up == (lower == Lower::Yes);
            let relation = Relation::of(!narrowed, narrowed);
            let summary = format!("the {word} limit was {} and is {}", text(old), text(new));
            (if up { raised } else { lowered }, relation, summary)
        }
    };
    let marks = (mark(old, check.old_whole()), mark(new, check.new_whole()));
    check.law(kind, marks, relation, summary);
}

fn mark(said: Side<'_>, whole: Mark) -> Option<Mark> {
    Some(said.as_ref().map_or(whole, |said| Mark::new(said.location.clone(), text(said))))
}

fn text(said: &Said<Bound>) -> String {
    match said.value.exclusive {
        true => format!("{} (excluded)", said.value.number.0),
        false => said.value.number.0.clone(),
    }
}

fn compare(old: &Bound, new: &Bound, lower: Lower) -> Ordering {
    let numbers = match old.number == new.number {
        true => Ordering::Equal,
        false => old.number.as_f64().total_cmp(&new.number.as_f64()),
    };
    // Above 1 is a higher limit than from 1 on, below 9 a lower one than up to 9.
    let excluded = match lower {
        Lower::Yes => old.exclusive.cmp(&new.exclusive),
        Lower::No => new.exclusive.cmp(&old.exclusive),
    };
    numbers.then(excluded)
}

fn multiples(check: &mut Check<'_, '_, '_>) {
    let own = |all: &[Said<Number>], others: &[Said<Number>]| -> Vec<Said<Number>> {
        let apart = |said: &&Said<Number>| others.iter().all(|other| other.value != said.value);
        all.iter().filter(apart).cloned().collect()
    };
    let old = own(&check.old.multiples, &check.new.multiples);
    let new = own(&check.new.multiples, &check.old.multiples);
    let shown = |all: &[Said<Number>]| {
        let numbers: Vec<&str> = all.iter().map(|said| said.value.0.as_str()).collect();
        numbers.join(" and ")
    };
    let (kind, relation, summary) = match (old.as_slice(), new.as_slice()) {
        ([], []) => return,
        ([], new) => {
            let summary = format!("only multiples of {} are allowed now", shown(new));
            (&MULTIPLE_OF_ADDED, Relation::Narrowed, summary)
        }
        (old, []) => {
            let summary = format!("not only multiples of {} are allowed any more", shown(old));
            (&MULTIPLE_OF_REMOVED, Relation::Widened, summary)
        }
        (old, new) => {
            let summary = format!("multiples were of {} and are of {}", shown(old), shown(new));
            (&MULTIPLE_OF_CHANGED, of_multiples(old, new), summary)
        }
    };
    let place = |all: &[Said<Number>], whole: Mark| {
        let first: Option<Location> = all.first().map(|said| said.location.clone());
        Some(first.map_or(whole, |location| Mark::new(location, shown(all))))
    };
    let marks = (place(&old, check.old_whole()), place(&new, check.new_whole()));
    check.law(kind, marks, relation, summary);
}

fn of_multiples(old: &[Said<Number>], new: &[Said<Number>]) -> Relation {
    let ([old], [new]) = (old, new) else { return Relation::Unknown };
    match (divides(&new.value, &old.value), divides(&old.value, &new.value)) {
        (Some(keeps_old), Some(all_were)) => Relation::of(keeps_old, all_were),
        _ => Relation::Unknown,
    }
}
