//! Deprecation, the day of the end (`x-sunset`) and stability (`x-stability-level`).

use super::{Call, Comparison, at};
use crate::diff::edit::{Effect, Mark};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::Place;
use crate::diff::show;
use crate::extensions::Extensions;
use crate::model::Operation;
use crate::source::Location;

pub(crate) const KINDS: &[&Kind] = &[
    &OPERATION_DEPRECATED,
    &OPERATION_REACTIVATED,
    &SUNSET_ADDED,
    &SUNSET_CHANGED,
    &SUNSET_REMOVED,
    &STABILITY_LOWERED,
    &STABILITY_RAISED,
];

kind!(OPERATION_DEPRECATED, "operation-deprecated", "The vendor advises against an operation or parameter now",
    "Nothing changes yet; it may go later. Generated Rust warns whoever uses it.",
    "get: {}" => "get: {deprecated: true}", openapi!("operation-object"));
kind!(OPERATION_REACTIVATED, "operation-reactivated", "The vendor no longer advises against an operation or parameter",
    "Generated Rust does not warn any more.",
    "get: {deprecated: true}" => "get: {}", openapi!("operation-object"));
kind!(SUNSET_ADDED, "sunset-added", "There is a day now on which it ends",
    "Nothing changes before that day.",
    "deprecated: true" => "{deprecated: true, x-sunset: 2030-01-01}", "https://www.rfc-editor.org/rfc/rfc8594");
kind!(SUNSET_CHANGED, "sunset-changed", "The day on which it ends is another one",
    "Where it is earlier, there is less time to leave.",
    "x-sunset: 2030-01-01" => "x-sunset: 2029-01-01", "https://www.rfc-editor.org/rfc/rfc8594");
kind!(SUNSET_REMOVED, "sunset-removed", "There is no day any more on which it ends",
    "It may stay, or go without a day being named.",
    "{deprecated: true, x-sunset: 2030-01-01}" => "deprecated: true", "https://www.rfc-editor.org/rfc/rfc8594");
kind!(STABILITY_LOWERED, "stability-lowered", "It is promised to be less stable",
    "From stable to beta to alpha to draft: what was a promise may change now.",
    "x-stability-level: stable" => "x-stability-level: beta", openapi!("specification-extensions"));
kind!(STABILITY_RAISED, "stability-raised", "It is promised to be more stable",
    "From draft to alpha to beta to stable.",
    "x-stability-level: beta" => "x-stability-level: stable", openapi!("specification-extensions"));

/// Something that can end.
pub(crate) struct Living<'a> {
    pub(crate) location: &'a Location,
    pub(crate) deprecated: bool,
    pub(crate) extensions: &'a Extensions,
}

pub(crate) fn operation(
    comparison: &mut Comparison<'_>,
    call: &Call,
    old: &Operation,
    new: &Operation,
) {
    compare(comparison, &living(old), &living(new), call.whole());
}

fn living(operation: &Operation) -> Living<'_> {
    let Operation { location, deprecated, extensions, .. } = operation;
    Living { location, deprecated: *deprecated, extensions }
}

pub(crate) fn compare(
    comparison: &mut Comparison<'_>,
    old: &Living<'_>,
    new: &Living<'_>,
    places: Vec<Place>,
) {
    if old.deprecated != new.deprecated {
        let mark = |it: &Living<'_>| match it.deprecated {
            true => Some(Mark::new(it.location.child("deprecated"), "true")),
            false => at(it.location),
        };
        let (kind, summary) = match new.deprecated {
            true => (&OPERATION_DEPRECATED, "it is deprecated now"),
            false => (&OPERATION_REACTIVATED, "it is no longer deprecated"),
        };
        let marks = (mark(old), mark(new));
        comparison.say(kind, marks, Effect::NONE, summary.to_owned(), places.clone());
    }
    said_of(comparison, "x-sunset", (old, new), places.clone());
    said_of(comparison, "x-stability-level", (old, new), places);
}

fn said_of(
    comparison: &mut Comparison<'_>,
    key: &str,
    (old, new): (&Living<'_>, &Living<'_>),
    places: Vec<Place>,
) {
    let (before, after) = (said(old, key), said(new, key));
    if let Some((kind, summary)) = of(key, &before, &after) {
        let marks = (before.or_else(|| at(old.location)), after.or_else(|| at(new.location)));
        comparison.say(kind, marks, Effect::NONE, summary, places);
    }
}

/// The kind of change of one of the keys, if there is one, and a sentence.
pub(crate) fn of(
    key: &str,
    before: &Option<Mark>,
    after: &Option<Mark>,
) -> Option<(&'static Kind, String)> {
    match key {
        "x-sunset" => sunset(before, after),
        _ => stability(before, after),
    }
}

fn sunset(before: &Option<Mark>, after: &Option<Mark>) -> Option<(&'static Kind, String)> {
    let text = |mark: &Option<Mark>| mark.as_ref().and_then(|mark| mark.value.clone());
    match (text(before), text(after)) {
        (old, new) if old == new => None,
        (None, Some(new)) => Some((&SUNSET_ADDED, format!("it ends on {new}"))),
        (Some(old), Some(new)) => {
            Some((&SUNSET_CHANGED, format!("it was to end on {old}, now on {new}")))
        }
        (old, _) => {
            let old = old.unwrap_or_default();
            Some((&SUNSET_REMOVED, format!("it was to end on {old}, now no day is named")))
        }
    }
}

fn stability(before: &Option<Mark>, after: &Option<Mark>) -> Option<(&'static Kind, String)> {
    let (was, is) = (level(before), level(after));
    let (kind, verb) = match was.0.cmp(&is.0) {
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Greater => (&STABILITY_LOWERED, "lowered"),
        std::cmp::Ordering::Less => (&STABILITY_RAISED, "raised"),
    };
    Some((kind, format!("its stability was {verb} from {} to {}", was.1, is.1)))
}

/// What is not said is stable.
fn level(mark: &Option<Mark>) -> (usize, String) {
    const LEVELS: [&str; 4] = ["draft", "alpha", "beta", "stable"];
    let text = mark.as_ref().and_then(|mark| mark.value.clone());
    let text = text.unwrap_or_else(|| "stable".to_owned());
    let word = text.trim_matches(['"', '`']);
    let place = LEVELS.iter().position(|level| *level == word);
    (place.unwrap_or(LEVELS.len() - 1), word.to_owned())
}

fn said(living: &Living<'_>, key: &str) -> Option<Mark> {
    let node = living.extensions.other.get(key)?;
    let text = node.as_str().map_or_else(|| show(node), str::to_owned);
    Some(Mark::new(living.location.child(key), text))
}
