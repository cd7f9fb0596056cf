//! The public surface of a generated crate, and what becomes of it from one revision to the next.
//!
//! It is made of the same decisions and the same helpers as the code itself, so it says what the code
//! is: [`surface`] lists it, [`compare`] gives what the differences need of a version, [`changelog`]
//! tells them to the crate's users.

mod calls;
mod changelog;
mod client;
mod compare;
mod enums;
mod item;
mod lines;
mod package;
mod rules;
mod signature;
mod structs;
mod text;
mod types;
mod usage;
mod witness;

use std::hash::{DefaultHasher, Hash, Hasher};

pub use changelog::changelog;
pub use compare::{Change, Revised, bump, compare};
pub use item::{
    Argument, Fact, Function, Item, Kind, Payload, Receiver, Role, Surface, Trait, Type,
};
pub use lines::lines;
pub use package::{Files, attach};
pub use usage::{path, written};
pub use witness::bound;

use crate::emit;
use crate::ir::{Crate, Docs, Origins};
use crate::source::{FileId, Location};
use rules::Marks;
use text::Writer;

/// The surface of a crate. Two of them can be compared whose crates were lowered under the same options:
/// the name of the specification stands in every file.
pub fn surface(krate: &Crate) -> Surface {
    Surface { texts: Some(texts(krate)), ..outline(krate) }
}

/// The surface of a crate, without what stands for its texts: these must all be emitted for it.
pub fn outline(krate: &Crate) -> Surface {
    let items = items(krate, &Marks::of(krate));
    Surface { library: krate.name.replace('-', "_"), items, texts: None }
}

/// What stands for all texts of a crate.
pub fn texts(krate: &Crate) -> u64 {
    let mut hasher = DefaultHasher::new();
    for file in emit::emit(krate) {
        (file.path, file.text).hash(&mut hasher);
    }
    hasher.finish()
}

/// The items, without what the rules of their values are.
pub(crate) fn plain_items(krate: &Crate) -> Vec<Item> {
    items(krate, &Marks::default())
}

fn items(krate: &Crate, marks: &Marks) -> Vec<Item> {
    let writer = Writer::new(&krate.types);
    let mut items = types::items(krate, &writer, marks);
    items.extend(calls::items(krate, &writer, marks));
    items.extend(client::items(krate, &writer));
    items.sort_by_cached_key(|item| (item.path(), rank(&item.kind)));
    items
}

/// The type before what it has.
fn rank(kind: &Kind) -> u8 {
    match kind {
        Kind::Struct | Kind::Opaque | Kind::Tuple(_) | Kind::Enum | Kind::Alias(_) => 0,
        Kind::Field(_) | Kind::Variant(_) | Kind::Constant(_) | Kind::Feature => 1,
        Kind::Function(_) => 2,
        Kind::Implementation(_) => 3,
    }
}

/// What stands for documentation.
fn mark(docs: &Docs) -> u64 {
    mark_of(&docs.0)
}

/// What stands for a value: the same for equal ones within one process.
fn mark_of(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn places(origins: &Origins) -> Vec<Location> {
    let place = |origin: &crate::ir::Origin| Location {
        file: FileId(origin.file),
        pointer: origin.pointer.to_string(),
    };
    origins.iter().map(place).collect()
}
