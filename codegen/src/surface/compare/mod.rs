//! What one surface needs of a version that comes after another one, by the rules of Cargo.

mod effect;
mod matching;
mod pair;
mod renames;

use crate::diff::{Bump, RustChange};
use crate::source::Location;
use matching::Matching;
use pair::{About, Difference};

use super::item::{Item, Surface};
use super::{signature, witness};

/// A change of the surface, and what of the specifications it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The change.
    pub change: RustChange,
    /// The places that the item is made from, on each side where it is there.
    pub origins: Vec<(Revised, Location)>,
}

/// One of two revisions of a specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Revised {
    /// The older one.
    Old,
    /// The newer one.
    New,
}

/// Every change: what breaks first, then by item.
pub fn compare(old: &Surface, new: &Surface) -> Vec<Change> {
    let matching = Matching::new(old, new);
    let mut changes: Vec<Change> = Vec::new();
    for item in &old.items {
        changes.extend(of_old(&matching, item));
    }
    let added = new.items.iter().filter(|item| matching.is_added(item));
    changes.extend(added.map(|item| of_added(&matching, item)));
    changes.extend(split(&matching, &changes));
    if changes.is_empty() && old.texts != new.texts {
        changes.push(beside(old));
    }
    let key = |it: &Change| (std::cmp::Reverse(it.change.bump), it.change.item.clone());
    changes.sort_by_cached_key(key);
    changes
}

/// The smallest version that all of these changes may come in.
pub fn bump<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Bump {
    changes.into_iter().map(|it| it.change.bump).max().unwrap_or(Bump::None)
}

fn of_old(matching: &Matching<'_>, item: &Item) -> Option<Change> {
    let Some(counterpart) = matching.counterpart(item) else {
        let alone = matching.is_removed(item);
        return alone.then(|| of_removed(matching, item));
    };
    let difference = pair::difference(matching, item, counterpart)?;
    Some(made(matching, difference, Some(item), Some(counterpart)))
}

fn of_removed(matching: &Matching<'_>, item: &Item) -> Change {
    let renamed = matching.renamed(item);
    let effect = match renamed {
        Some(to) => effect::renamed(item, to),
        None => effect::removed(item),
    };
    let difference = Difference::new(Bump::Major, effect);
    made(matching, difference, Some(item), renamed)
}

fn of_added(matching: &Matching<'_>, item: &Item) -> Change {
    let owner = matching.old_owner(item);
    let (bump, effect) = effect::added(item, owner);
    let difference = Difference::new(bump, effect);
    made(matching, difference, None, Some(item))
}

/// A crate that was not split into features.
fn split(matching: &Matching<'_>, changes: &[Change]) -> Option<Change> {
    let features = changes.iter().filter(|it| it.change.after.as_deref().is_some_and(is_feature));
    let origins: Vec<_> = features.flat_map(|it| it.origins.clone()).take(1).collect();
    let anew = matching.is_split_anew() && !origins.is_empty();
    anew.then(|| Change {
        change: RustChange {
            item: matching.old.library.clone(),
            before: None,
            after: Some("[features] default".to_owned()),
            bump: Bump::Major,
            effect: effect::split(),
            witness: None,
        },
        origins,
    })
}

fn is_feature(signature: &str) -> bool {
    signature.starts_with("[features]")
}

/// Nothing public has changed, and yet the texts have.
fn beside(old: &Surface) -> Change {
    let change = RustChange {
        item: old.library.clone(),
        before: None,
        after: None,
        bump: Bump::Patch,
        effect: "The public surface is the same; documentation, tests or code behind it differ."
            .to_owned(),
        witness: None,
    };
    Change { change, origins: Vec::new() }
}

fn made(
    matching: &Matching<'_>,
    difference: Difference,
    old: Option<&Item>,
    new: Option<&Item>,
) -> Change {
    let Difference { bump, effect, about } = difference;
    let written = |item: &Item| match about {
        About::Condition => signature::conditional(item),
        About::Code | About::Meaning => signature::signature(item),
    };
    let item = old.or(new).map(Item::path).unwrap_or_default();
    let breaks = bump == Bump::Major && about == About::Code;
    let witness = match (old, new) {
        // A name that is still there is no witness.
        (Some(item), Some(other)) if breaks && item.name == other.name => {
            witness::whole(matching.old, item).or_else(|| witness::of(matching.old, item))
        }
        (Some(item), _) if breaks => witness::of(matching.old, item),
        (None, Some(item)) if breaks => {
            let owner = matching.old_owner(item);
            owner.and_then(|owner| witness::whole(matching.old, owner))
        }
        _ => None,
    };
    let (before, after) = (old.map(written), new.map(written));
    // Of what is there on one side only, the other side has the place where it would be.
    let (from, to) = match (old, new) {
        (Some(old), None) => (Some(old), matching.new_place(old)),
        (None, Some(new)) => (matching.old_owner(new), Some(new)),
        both => both,
    };
    let place = |side| move |location: &Location| (side, location.clone());
    let from = from.into_iter().flat_map(|item| &item.origins).map(place(Revised::Old));
    let to = to.into_iter().flat_map(|item| &item.origins).map(place(Revised::New));
    let origins = from.chain(to).collect();
    Change { change: RustChange { item, before, after, bump, effect, witness }, origins }
}
