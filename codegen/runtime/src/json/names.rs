//! Members with the same name.

use std::collections::HashMap;

use super::document::{Entry, Tag};

/// The names of the objects that have not ended, as numbers: the same name has the same number, and
/// two names hardly ever have.
#[derive(Debug)]
pub(super) struct Names(Vec<u32>);

/// Names of an object that are compared one by one; more are sorted when it ends.
const FEW: usize = 64;

/// With room for those of most documents.
impl Default for Names {
    fn default() -> Self {
        Self(Vec::with_capacity(FEW))
    }
}

impl Names {
    /// How many there are: where those of an object begin that has just begun.
    #[inline]
    pub(super) fn mark(&self) -> usize {
        self.0.len()
    }

    /// Adds a name. Whether the object has had it already is known at once where it has few.
    #[inline]
    pub(super) fn add(&mut self, mark: usize, name: &[u8]) -> bool {
        let number = number(name);
        let earlier = self.0.get(mark..).unwrap_or_default();
        let repeated = earlier.len() < FEW && earlier.contains(&number);
        self.0.push(number);
        repeated
    }

    /// Forgets the names of an object. Whether one of them may have come twice is found out here
    /// where it has many.
    #[inline]
    pub(super) fn forget(&mut self, mark: usize) -> bool {
        let many = self.0.len() - mark >= FEW;
        let repeated = many && has_repeated(self.0.get_mut(mark..).unwrap_or_default());
        self.0.truncate(mark);
        repeated
    }
}

#[cold]
fn has_repeated(numbers: &mut [u32]) -> bool {
    numbers.sort_unstable();
    numbers.windows(2).any(|pair| pair.first() == pair.last())
}

/// From the length, the ends and the middle of a name.
#[inline]
fn number(name: &[u8]) -> u32 {
    let length = name.len();
    let eight = |from: usize| match name.get(from..).and_then(|rest| rest.first_chunk()) {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => 0,
    };
    let sum = match length {
        0..8 => name.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
        8..=16 => eight(0) ^ eight(length - 8).rotate_left(23),
        _ => eight(0) ^ eight(length - 8).rotate_left(23) ^ eight(length / 2 - 4).rotate_left(41),
    };
    let mixed = (sum ^ length as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 32) as u32
}

/// Marks the members of an object whose names come again. Returns how many there are.
#[cold]
pub(super) fn drop_repeated(text: &str, plain: &str, entries: &mut [Entry], object: usize) -> u32 {
    let mut last: HashMap<&str, usize> = HashMap::new();
    let mut repeated = 0;
    let mut at = object + 1;
    while let (Some(name), Some(value)) = (entries.get(at), entries.get(at + 1)) {
        let source = if name.tag == Tag::Escaped { plain } else { text };
        let spelled = source.get(name.start as usize..name.end as usize).unwrap_or_default();
        let next = match value.tag {
            Tag::Array | Tag::Object => value.end as usize,
            _ => at + 2,
        };
        if let Some(earlier) = last.insert(spelled, at)
            && let Some(entry) = entries.get_mut(earlier)
        {
            entry.tag = Tag::Repeated;
            repeated += 1;
        }
        at = next;
    }
    repeated
}
