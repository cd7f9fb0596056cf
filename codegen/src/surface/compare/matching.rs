//! Which item of the older surface has become which of the newer one.

use std::collections::{HashMap, HashSet};

use super::renames;
use crate::surface::item::{Function, Item, Kind, Role, Surface, Type};
use crate::surface::rank;
use crate::surface::text::replace_names;

/// Two surfaces beside each other.
pub struct Matching<'a> {
    /// The older one.
    pub old: &'a Surface,
    /// The newer one.
    pub new: &'a Surface,
    old_items: Index<'a>,
    new_items: Index<'a>,
    /// Older types whose members are found under another name, and that name.
    names: HashMap<String, String>,
    /// Newer items that have become the place of an older one under another name, by the older one.
    renamed: HashMap<Key, &'a Item>,
    /// Newer items that an older one has become.
    taken: HashSet<Key>,
    /// Older types by what newer ones are called that they have become.
    owners: HashMap<String, &'a Item>,
    /// Whether only one of the crates is split into features.
    split_anew: bool,
}

/// Path and sort: a field and its setter have one name.
type Key = (String, u8);

type Index<'a> = HashMap<Key, &'a Item>;

fn index(surface: &Surface) -> Index<'_> {
    surface.items.iter().map(|item| (key(item), item)).collect()
}

fn key(item: &Item) -> Key {
    (item.path(), rank(&item.kind))
}

impl<'a> Matching<'a> {
    /// Matches by name, then by what looks like another name of the same.
    pub fn new(old: &'a Surface, new: &'a Surface) -> Self {
        let mut matching = Self {
            old,
            new,
            old_items: index(old),
            new_items: index(new),
            names: HashMap::new(),
            renamed: HashMap::new(),
            taken: HashSet::new(),
            owners: HashMap::new(),
            split_anew: is_split(old) != is_split(new),
        };
        matching.settle();
        for find in [renames::aliases, renames::calls, renames::types, renames::types] {
            let found = find(&matching);
            matching.names.extend(found);
            matching.settle();
        }
        let members = renames::members(&matching);
        matching.taken.extend(members.iter().map(|(_, new)| key(new)));
        matching.renamed.extend(members.into_iter().map(|(old, new)| (key(old), new)));
        matching
    }

    /// Finds out again what has become of what, after names have been learnt.
    fn settle(&mut self) {
        let counterparts = self.old.items.iter().filter_map(|old| self.counterpart(old));
        let taken: HashSet<Key> = counterparts.map(key).collect();
        let heads = self.old.items.iter().filter(|old| old.owner.is_none());
        let heads = heads.filter(|old| self.is_kept(&old.name));
        let owners = heads.map(|old| (self.name(&old.name).to_owned(), old)).collect();
        (self.taken, self.owners) = (taken, owners);
        let heads = self.names.iter().filter_map(|(old, new)| {
            Some((self.head(&self.old_items, old)?, self.head(&self.new_items, new)?))
        });
        // What is another name of a type still has its own.
        let gone = heads.filter(|(old, _)| self.counterpart(old).is_none());
        let gone: Vec<_> = gone.map(|(old, new)| (key(old), new)).collect();
        self.taken.extend(gone.iter().map(|(_, new)| key(new)));
        self.renamed.extend(gone);
    }

    fn head(&self, items: &Index<'a>, name: &str) -> Option<&'a Item> {
        items.get(&(name.to_owned(), 0)).copied()
    }

    /// Under which name the members of an older type are found.
    fn name<'b>(&'b self, old: &'b str) -> &'b str {
        self.names.get(old).map_or(old, String::as_str)
    }

    /// The newer type of a name.
    pub fn new_head(&self, name: &str) -> Option<&'a Item> {
        self.head(&self.new_items, name)
    }

    /// The older type of a name.
    pub fn old_head(&self, name: &str) -> Option<&'a Item> {
        self.head(&self.old_items, name)
    }

    /// Another name of an older type, if it has one.
    pub fn known(&self, old: &str) -> Option<String> {
        self.names.get(old).cloned()
    }

    /// What speaks of older types, in the words of the newer surface. Of a type that has become another
    /// name it is told where it stands, and not of all that speaks of it.
    pub fn words(&self, text: &str) -> String {
        replace_names(text, |name| {
            let alias = || match &self.new_head(name)?.kind {
                Kind::Alias(target) if self.old_head(name).is_some() => Some(target.meant.clone()),
                _ => None,
            };
            self.known(name).or_else(alias)
        })
    }

    /// A type of the older surface in the words of the newer one.
    pub fn meant(&self, ty: &Type) -> String {
        self.words(&ty.meant)
    }

    /// Whether both stand for the same type, or for one of which it is told under its own name what
    /// has become of it.
    pub fn is_same(&self, old: &Type, new: &Type) -> bool {
        self.meant(old) == new.meant || self.words(&old.written) == new.written
    }

    /// The newer item of the same name.
    pub fn counterpart(&self, old: &Item) -> Option<&'a Item> {
        let path = match (&old.owner, &old.kind) {
            (None, _) => old.name.clone(),
            (Some(owner), Kind::Implementation(of)) => {
                format!("{}::{}", self.name(owner), self.words(&of.name()))
            }
            (Some(owner), _) => format!("{}::{}", self.name(owner), old.name),
        };
        self.new_items.get(&(path, rank(&old.kind))).copied()
    }

    /// Whether an older type is still there, so that its members can be compared.
    fn is_kept(&self, name: &str) -> bool {
        match (self.old_head(name), self.new_head(self.name(name))) {
            (Some(old), Some(new)) => is_same_sort(&old.kind, &new.kind),
            _ => false,
        }
    }

    /// Whether an item that is gone is told of by itself: what it belonged to is still there.
    pub fn is_removed(&self, old: &Item) -> bool {
        old.owner.as_ref().is_none_or(|owner| self.is_kept(owner))
    }

    /// The newer item that an older one has become under another name.
    pub fn renamed(&self, old: &Item) -> Option<&'a Item> {
        self.renamed.get(&key(old)).copied()
    }

    /// Whether the item is new, and what it belongs to is not.
    pub fn is_added(&self, new: &Item) -> bool {
        let owned = new.owner.as_ref().is_none_or(|owner| self.owners.contains_key(owner));
        owned && !self.taken.contains(&key(new))
    }

    /// Whether what a newer item belongs to can be copied.
    pub fn is_copy(&self, new: &Item) -> bool {
        let owner = new.owner.as_deref().unwrap_or_default();
        self.new_items.contains_key(&(format!("{owner}::Copy"), 3))
    }

    /// The older type that a newer item belongs to.
    pub fn old_owner(&self, new: &Item) -> Option<&'a Item> {
        self.owners.get(new.owner.as_ref()?).copied()
    }

    /// Whether only one of the crates is split into features.
    pub fn is_split_anew(&self) -> bool {
        self.split_anew
    }

    /// What is in the newer surface where an older item would be: the field that it set, or the type
    /// that it belonged to.
    pub fn new_place(&self, old: &Item) -> Option<&'a Item> {
        let owner = self.name(old.owner.as_ref()?);
        let field = match &old.kind {
            Kind::Function(Function { role: Role::Setter(field), .. }) => {
                self.new_items.get(&(format!("{owner}::{field}"), 1)).copied()
            }
            _ => None,
        };
        field.or_else(|| self.new_head(owner))
    }

    /// The older items that are gone, though what they belonged to is not.
    pub fn lost(&self) -> impl Iterator<Item = &'a Item> {
        let gone = |old: &&Item| self.counterpart(old).is_none() && self.is_removed(old);
        self.old.items.iter().filter(move |old| gone(old) && self.renamed(old).is_none())
    }

    /// The newer items that were not there, though what they belong to was.
    pub fn gained(&self) -> impl Iterator<Item = &'a Item> {
        self.new.items.iter().filter(|new| self.is_added(new))
    }
}

fn is_split(surface: &Surface) -> bool {
    surface.items.iter().any(|item| matches!(item.kind, Kind::Feature))
}

/// Whether what belongs to the one can be compared with what belongs to the other.
pub fn is_same_sort(old: &Kind, new: &Kind) -> bool {
    std::mem::discriminant(old) == std::mem::discriminant(new)
}
