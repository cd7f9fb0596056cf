//! Which edit of a specification each change of the surface comes from.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

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
    let index = Index::of(&report.causes);
    let found: Vec<Vec<usize>> =
        changes.iter().map(|change| causes_of(&report.causes, &index, change, files)).collect();
    for ((number, change), causes) in changes.iter().enumerate().zip(found) {
        for cause in causes {
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

/// Causes by the places at which they stand, and by all places around these.
struct Index {
    below: HashMap<Key, Vec<usize>>,
    at: HashMap<Key, Vec<usize>>,
}

/// Side, file and pointer.
type Key = (Revised, String, String);

impl Index {
    fn of(causes: &[Cause]) -> Self {
        let mut index = Self { below: HashMap::new(), at: HashMap::new() };
        for (number, cause) in causes.iter().enumerate() {
            let spots = [(Revised::Old, &cause.before), (Revised::New, &cause.after)];
            for (side, spot) in spots {
                let Some(spot) = spot else { continue };
                let key = |pointer: &str| (side, spot.file.clone(), pointer.to_owned());
                index.at.entry(key(&spot.pointer)).or_default().push(number);
                for pointer in around(&spot.pointer) {
                    index.below.entry(key(pointer)).or_default().push(number);
                }
            }
        }
        index
    }

    /// The causes below these places, at them and around them, in their order.
    fn near(&self, places: &[(Revised, &str, &str)]) -> Vec<usize> {
        let mut found = BTreeSet::new();
        for (side, file, place) in places {
            let key = |pointer: &str| (*side, (*file).to_owned(), pointer.to_owned());
            found.extend(self.below.get(&key(place)).into_iter().flatten());
            for pointer in around(place) {
                found.extend(self.at.get(&key(pointer)).into_iter().flatten());
            }
        }
        found.into_iter().collect()
    }
}

/// A pointer and all that lead to it.
fn around(pointer: &str) -> impl Iterator<Item = &str> {
    let slashes = pointer.match_indices('/').map(|(at, _)| at);
    slashes.chain([pointer.len()]).map(|end| &pointer[..end])
}

/// The causes that stand nearest to where the item is made from: below it, else around it.
fn causes_of(causes: &[Cause], index: &Index, change: &Change, files: Files<'_>) -> Vec<usize> {
    let places: Vec<(Revised, &str, &str)> = change
        .origins
        .iter()
        .map(|(side, location)| {
            let sources = if *side == Revised::Old { files.old } else { files.new };
            (*side, sources.path(location.file), location.pointer.as_str())
        })
        .collect();
    let near = index.near(&places);
    // What changes an exchange changes types; titles and the like are asked for after it.
    for wire in [true, false] {
        // The most exact of the item's places counts, and what stands nearest below it.
        let below = best(causes, &near, wire, |side, spot| {
            let own = places.iter().filter(|(own, file, pointer)| {
                *own == side && spot.file == *file && is_around(pointer, &spot.pointer)
            });
            own.map(|(.., place)| (parts(place), Reverse(parts(&spot.pointer)))).max()
        });
        if !below.is_empty() {
            return below;
        }
        let around = best(causes, &near, wire, |side, spot| {
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
    near: &[usize],
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
    let fits: Vec<(usize, Option<K>)> =
        near.iter().map(|number| (*number, fitting(&causes[*number]))).collect();
    let most = fits.iter().filter_map(|(_, fit)| fit.as_ref()).max();
    let found = fits.iter().filter(|(_, fit)| fit.is_some() && fit.as_ref() == most);
    found.map(|(number, _)| *number).collect()
}

fn parts(pointer: &str) -> usize {
    pointer.matches('/').count()
}

/// Whether one pointer leads to the other, or to something within it.
fn is_around(outer: &str, inner: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
