//! Sets of characters as ranges.

use crate::ir::rules::Set;

impl Set {
    /// One character.
    pub(super) fn one(character: char) -> Self {
        Self(vec![(character, character)])
    }

    /// Ranges in any order, overlapping or not.
    pub(super) fn of(mut ranges: Vec<(char, char)>) -> Self {
        ranges.sort_unstable();
        let mut merged: Vec<(char, char)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match merged.last_mut() {
                Some(previous) if follows_or_overlaps(previous.1, first) => {
                    previous.1 = previous.1.max(last);
                }
                _ => merged.push((first, last)),
            }
        }
        Self(merged)
    }

    /// Every other character.
    pub(super) fn negated(&self) -> Self {
        let mut ranges = Vec::new();
        let mut from = Some('\0');
        for (first, last) in &self.0 {
            let gap = from.zip(before(*first));
            ranges.extend(gap.filter(|(from, before)| from <= before));
            from = after(*last);
        }
        if let Some(from) = from {
            ranges.push((from, char::MAX));
        }
        Self(ranges)
    }

    /// Whether no character is in both.
    pub(super) fn is_apart_from(&self, other: &Self) -> bool {
        self.0
            .iter()
            .all(|(first, last)| other.0.iter().all(|(from, to)| last < from || to < first))
    }

    /// Whether the character is in it.
    pub(super) fn has(&self, character: char) -> bool {
        self.0.iter().any(|(first, last)| (*first..=*last).contains(&character))
    }

    /// The only character, if there is one only.
    pub(super) fn only(&self) -> Option<char> {
        match self.0[..] {
            [(first, last)] if first == last => Some(first),
            _ => None,
        }
    }
}

fn follows_or_overlaps(last: char, next: char) -> bool {
    next <= last || after(last) == Some(next)
}

/// The next character; surrogates are none.
pub(super) fn after(character: char) -> Option<char> {
    match character {
        '\u{d7ff}' => Some('\u{e000}'),
        other => char::from_u32(u32::from(other) + 1),
    }
}

fn before(character: char) -> Option<char> {
    match character {
        '\u{e000}' => Some('\u{d7ff}'),
        other => u32::from(other).checked_sub(1).and_then(char::from_u32),
    }
}
