//! Objects whose members become fields.

use std::collections::HashMap;

use super::decode::{Decoded, Mismatch, recast};
use super::{Json, Kinds, Map};
use crate::json::{Document, Element, Kind};
use crate::validate::rules::Seen;

/// The members of an object, taken out one by one.
#[derive(Debug)]
pub struct Members<'v> {
    all: crate::json::Members<'v>,
    /// Those that come after the last one that was taken: fields stand in the order in which most
    /// senders write them.
    ahead: crate::json::Members<'v>,
    taken: Seen,
    count: usize,
    seldom: Option<Box<Seldom<'v>>>,
}

/// What few objects need.
#[derive(Debug, Default)]
struct Seldom<'v> {
    /// Places by name, where there are many.
    index: HashMap<&'v str, (usize, Element<'v>)>,
    recast: Vec<(&'static str, Document<'static>)>,
}

/// From so many members on, names are looked up in an index.
const MANY: usize = 48;

/// The members of a value that must be an object.
///
/// # Errors
/// For any other value.
#[inline]
pub fn members(from: Element<'_>) -> Decoded<Members<'_>> {
    match from.kind() {
        Kind::Object(all) => Ok(Members::new(all)),
        _ => Err(Mismatch::kind("an object", from)),
    }
}

/// All members of a value that must be an object, as a map.
///
/// # Errors
/// For any other value, and where a member has another form.
pub(super) fn map<T: Json>(from: Element<'_>) -> Decoded<Map<T>> {
    members(from)?.rest()
}

impl<'v> Members<'v> {
    #[inline]
    fn new(all: crate::json::Members<'v>) -> Self {
        let seldom = (all.len() >= MANY).then(|| Box::new(Seldom::new(all)));
        Self { all, ahead: all, taken: Seen::none_of(all.len()), count: 0, seldom }
    }

    /// Takes a member out.
    #[inline]
    fn take(&mut self, name: &str) -> Option<Element<'v>> {
        let (place, value) = match &self.seldom {
            Some(seldom) if self.all.len() >= MANY => *seldom.index.get(name)?,
            _ => self.find(name)?,
        };
        self.count += usize::from(!self.taken.has(place));
        self.taken.one(place);
        Some(value)
    }

    /// Looks from the last one that was taken on, then from the first one on.
    #[inline]
    fn find(&mut self, wanted: &str) -> Option<(usize, Element<'v>)> {
        let mut ahead = self.ahead;
        if let Some(value) = ahead.seek(wanted) {
            self.ahead = ahead;
            return Some((self.all.len() - ahead.len() - 1, value));
        }
        let mut all = self.all;
        let value = all.seek(wanted)?;
        Some((self.all.len() - all.len() - 1, value))
    }

    #[inline]
    fn decode<T: Json>(&self, name: &str, value: Element<'_>) -> Decoded<T> {
        match &self.seldom {
            None => T::decode(value).map_err(|mismatch| mismatch.under(name)),
            Some(seldom) => seldom.decode(name, value),
        }
    }

    /// A member that is always there.
    ///
    /// # Errors
    /// Where it is missing or has another form.
    pub fn required<T: Json>(&mut self, name: &str) -> Decoded<T> {
        match self.take(name) {
            Some(value) => self.decode(name, value),
            None => Err(Mismatch::new(format!("the member `{name}` is missing"))),
        }
    }

    /// A member that may be missing. Null counts as missing.
    ///
    /// # Errors
    /// Where it has another form.
    pub fn optional<T: Json>(&mut self, name: &str) -> Decoded<Option<T>> {
        match self.take(name) {
            Some(value) if !value.is_null() => self.decode(name, value).map(Some),
            Some(null) => {
                null.note_loss();
                Ok(None)
            }
            None => Ok(None),
        }
    }

    /// A member that may be missing, but not null.
    ///
    /// # Errors
    /// Where it has another form.
    pub fn present<T: Json>(&mut self, name: &str) -> Decoded<Option<T>> {
        self.take(name).map(|value| self.decode(name, value)).transpose()
    }

    /// A member that may be missing or null, which are told apart.
    ///
    /// # Errors
    /// Where it has another form.
    pub fn optional_nullable<T: Json>(&mut self, name: &str) -> Decoded<Option<Option<T>>> {
        self.present(name)
    }

    /// Rewrites a member into the JSON kind that its field wants, where it has another spelling.
    pub fn coerce(&mut self, name: &'static str, kind: Kinds) {
        if let Some(document) = self.take(name).and_then(|value| recast(value, kind)) {
            let seldom = self.seldom.get_or_insert_with(|| Box::new(Seldom::default()));
            seldom.recast.push((name, document));
            self.all.note_loss();
        }
    }

    /// Refuses members that have not been taken.
    ///
    /// # Errors
    /// For the first of them.
    pub fn nothing_else(&self) -> Decoded<()> {
        match self.left().next() {
            None => Ok(()),
            Some((name, _)) => Err(Mismatch::new("the member is not known").under(name)),
        }
    }

    /// The members that are left.
    ///
    /// # Errors
    /// Where one of them has another form.
    pub fn rest<T: Json>(mut self) -> Decoded<Map<T>> {
        let mut rest = Map::new();
        for (name, value) in self.left() {
            let value = T::decode(value).map_err(|mismatch| mismatch.under(name))?;
            rest.insert(name.to_owned(), value);
        }
        self.count = self.all.len();
        Ok(rest)
    }

    fn left(&self) -> impl Iterator<Item = (&'v str, Element<'v>)> {
        // Mostly there are none.
        let all = if self.count == self.all.len() { None } else { Some(self.all) };
        let left = all.into_iter().flatten().enumerate();
        left.filter(|(place, _)| !self.taken.has(*place)).map(|(_, member)| member)
    }
}

/// Members that nobody has asked for are not kept.
impl Drop for Members<'_> {
    #[inline]
    fn drop(&mut self) {
        if self.count < self.all.len() {
            self.all.note_loss();
        }
    }
}

impl<'v> Seldom<'v> {
    #[cold]
    fn new(all: crate::json::Members<'v>) -> Self {
        let places = all.enumerate().map(|(place, (name, value))| (name, (place, value)));
        Self { index: places.collect(), ..Self::default() }
    }

    fn decode<T: Json>(&self, name: &str, value: Element<'_>) -> Decoded<T> {
        let recast = self.recast.iter().find(|(recast, _)| *recast == name);
        let decoded = match recast {
            Some((_, document)) => T::decode(document.root()),
            None => T::decode(value),
        };
        decoded.map_err(|mismatch| mismatch.under(name))
    }
}
