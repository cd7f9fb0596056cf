//! Which edit of a specification each change of the surface comes from.

use std::cmp::Reverse;

use super::compare::{Change, Revised, bump};
use crate::diff::{Bump, Cause, Package, Report, Spot, Wire};
use crate::source::Sources;

/// The files of the two revisions.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    /// Of the older one.
    pub old: &'a Sources,
    /// Of the newer one.
    pub new: &'a Sources,
}

/// Adds to a report what becomes of the crate, and to each cause what follows from it.
pub fn attach(report: &mut Report, name: &str, changes: Vec<Change>, files: Files<'_>) {
    for (number, change) in changes.iter().enumerate() {
        for cause in causes_of(&report.causes, change, files) {
            let cause = &mut report.causes[cause];
            cause.rust.push(number);
            cause.source = cause.source.max(change.change.bump);
        }
    }
    let whole = bump(&changes);
    if whole > Bump::None {
        // The crate's documentation and rules are made from everything.
        report.causes.iter_mut().for_each(|cause| cause.source = cause.source.max(Bump::Patch));
    }
    let forces = |cause: &&Cause| whole > Bump::Patch && cause.source == whole;
    let forced_by = report.causes.iter().filter(forces).map(|cause| cause.id.clone()).collect();
    let others = changes.iter().filter(|change| change.change.bump < whole);
    let otherwise = bump(others).max(whole.min(Bump::Patch));
    let changes = changes.into_iter().map(|change| change.change).collect();
    let name = name.to_owned();
    report.package = Some(Package { name, bump: whole, forced_by, otherwise, changes });
}

/// The causes that stand nearest to where the item is made from: below it, else around it.
fn causes_of(causes: &[Cause], change: &Change, files: Files<'_>) -> Vec<usize> {
    let places: Vec<(Revised, &str, &str)> = change
        .origins
        .iter()
        .map(|(side, location)| {
            let sources = if *side == Revised::Old { files.old } else { files.new };
            (*side, sources.path(location.file), location.pointer.as_str())
        })
        .collect();
    // What changes an exchange changes types; titles and the like are asked for after it.
    for wire in [true, false] {
        // The most exact of the item's places counts, and what stands nearest below it.
        let below = best(causes, wire, |side, spot| {
            let own = places.iter().filter(|(own, file, pointer)| {
                *own == side && spot.file == *file && is_around(pointer, &spot.pointer)
            });
            own.map(|(.., place)| (parts(place), Reverse(parts(&spot.pointer)))).max()
        });
        if !below.is_empty() {
            return below;
        }
        let around = best(causes, wire, |side, spot| {
            let mut own = places.iter();
            let found = own.any(|(own, file, pointer)| {
                *own == side && spot.file == *file && is_around(&spot.pointer, pointer)
            });
            found.then(|| parts(&spot.pointer))
        });
        if !around.is_empty() {
            return around;
        }
    }
    Vec::new()
}

/// Kinds that judge values and shape no type, by how their names begin.
const RULES: &[&str] = &[
    "minimum-",
    "maximum-",
    "multiple-of-",
    "min-",
    "max-",
    "pattern-added",
    "pattern-removed",
    "pattern-changed",
    "unique-items-",
    "not-",
    "condition-",
    "then-",
    "else-",
    "contains-",
    "dependent-",
    "property-names-",
    "description-",
    "examples-",
    "external-docs-",
    "security-scheme-words",
];

/// The causes that fit best, by the better of their sides.
fn best<K: Ord>(
    causes: &[Cause],
    wire: bool,
    fit: impl Fn(Revised, &Spot) -> Option<K>,
) -> Vec<usize> {
    let side = |side: Revised, spot: &Option<Spot>| {
        let spot = spot.as_ref().filter(|spot| !spot.pointer.is_empty())?;
        fit(side, spot)
    };
    let fitting = |cause: &Cause| {
        let judges = RULES.iter().any(|begins| cause.kind.starts_with(begins));
        let speaks = cause.kind == "extension-changed" && !cause.owner.ends_with("/x-rust");
        let asked = (cause.wire != Wire::Same) == wire && !judges && !speaks;
        let fit = side(Revised::Old, &cause.before).max(side(Revised::New, &cause.after));
        fit.filter(|_| asked)
    };
    let fits: Vec<Option<K>> = causes.iter().map(fitting).collect();
    let most = fits.iter().flatten().max();
    let found = fits.iter().enumerate().filter(|(_, fit)| fit.is_some() && fit.as_ref() == most);
    found.map(|(number, _)| number).collect()
}

fn parts(pointer: &str) -> usize {
    pointer.matches('/').count()
}

/// Whether one pointer leads to the other, or to something within it.
fn is_around(outer: &str, inner: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
