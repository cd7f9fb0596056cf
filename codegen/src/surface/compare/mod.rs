//! What one surface needs of a version that comes after another one, by the rules of Cargo.

mod effect;
mod matching;
mod pair;
mod renames;

use crate::diff::{Bump, RustChange};
use crate::source::Location;
use matching::Matching;
use pair::Difference;

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
    let difference = Difference { bump: Bump::Major, effect, conditional: false };
    made(matching, difference, Some(item), renamed)
}

fn of_added(matching: &Matching<'_>, item: &Item) -> Change {
    let owner = matching.old_owner(item);
    let (bump, effect) = effect::added(item, owner);
    let difference = Difference { bump, effect, conditional: false };
    made(matching, difference, None, Some(item))
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
    let Difference { bump, effect, conditional } = difference;
    let written = |item: &Item| match conditional {
        true => signature::conditional(item),
        false => signature::signature(item),
    };
    let item = old.or(new).map(Item::path).unwrap_or_default();
    let breaks = bump == Bump::Major && !conditional;
    let witness = match (old, new) {
        (Some(item), _) if breaks => witness::of(matching.old, item),
        (None, Some(item)) if breaks => witness::of_owner(matching.old, item),
        _ => None,
    };
    let (before, after) = (old.map(written), new.map(written));
    let place = |side| move |location: &Location| (side, location.clone());
    let before_places = old.iter().flat_map(|item| item.origins.iter().map(place(Revised::Old)));
    let after_places = new.iter().flat_map(|item| item.origins.iter().map(place(Revised::New)));
    let origins = before_places.chain(after_places).collect();
    Change { change: RustChange { item, before, after, bump, effect, witness }, origins }
}
