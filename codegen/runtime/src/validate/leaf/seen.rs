//! Which items or members other keywords speak of, for `unevaluatedItems` and
//! `unevaluatedProperties`.

use crate::json::Object;
use crate::validate::pattern::Pattern;

/// A set of items or members, by their place. Allocates only beyond 128.
#[derive(Debug)]
pub struct Seen {
    count: usize,
    few: u128,
    many: Vec<u128>,
}

impl Seen {
    /// None of so many.
    #[inline]
    pub fn none_of(count: usize) -> Self {
        let many = if count > 128 { vec![0; count.div_ceil(128)] } else { Vec::new() };
        Self { count, few: 0, many }
    }

    /// Whether the one in this place is spoken of.
    #[inline]
    pub fn has(&self, place: usize) -> bool {
        let word = if self.many.is_empty() { Some(&self.few) } else { self.many.get(place / 128) };
        word.is_some_and(|word| word >> (place % 128) & 1 == 1)
    }

    /// The one in this place is spoken of.
    #[inline]
    pub fn one(&mut self, place: usize) {
        let many = !self.many.is_empty();
        let word = if many { self.many.get_mut(place / 128) } else { Some(&mut self.few) };
        if let Some(word) = word {
            *word |= 1 << (place % 128);
        }
    }

    /// All are spoken of.
    pub fn all(&mut self) {
        self.first(self.count);
    }

    /// So many at the beginning are spoken of.
    pub fn first(&mut self, count: usize) {
        for place in 0..count.min(self.count) {
            self.one(place);
        }
    }

    /// Members of these names are spoken of.
    pub fn named(&mut self, members: Object<'_>, names: &[&str]) {
        for (place, name) in members.keys().enumerate() {
            if names.contains(&name) {
                self.one(place);
            }
        }
    }

    /// Members whose names match are spoken of.
    pub fn matching(&mut self, members: Object<'_>, pattern: &Pattern) {
        for (place, name) in members.keys().enumerate() {
            if pattern.matches(name) {
                self.one(place);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_and_many_are_remembered() {
        for count in [0, 1, 128, 129, 1_000] {
            let mut seen = Seen::none_of(count);
            seen.first(3);
            seen.one(count.saturating_sub(1));
            let expected = |place: usize| place < 3 || place + 1 == count;
            assert!((0..count).all(|place| seen.has(place) == expected(place)), "{count}");
            seen.all();
            assert!((0..count).all(|place| seen.has(place)));
        }
    }
}
