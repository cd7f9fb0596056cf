//! Places of the specification, as the crate keeps them.

use std::collections::HashSet;

use crate::ir::{Origin, Origins};
use crate::source::Location;

/// Nobody follows more. What many schemas say together would otherwise be kept once for each of them.
const MOST: usize = 32;

/// Each place once, in their order.
pub fn of<'a>(locations: impl IntoIterator<Item = &'a Location>) -> Origins {
    let mut seen = HashSet::new();
    let each = locations.into_iter().filter(|location| seen.insert(*location));
    each.take(MOST).map(one).collect()
}

fn one(location: &Location) -> Origin {
    Origin { file: location.file.0, pointer: location.pointer.as_str().into() }
}
