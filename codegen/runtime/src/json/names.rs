//! Members with the same name.

use std::collections::HashMap;

use super::document::{Entry, Tag};

/// Remembers names roughly: it never misses one that comes again, and now and then suspects one
/// that doesn't.
#[derive(Debug, Default)]
pub(super) struct Sieve {
    seen: [u64; 4],
    suspicious: bool,
}

impl Sieve {
    #[inline]
    pub(super) fn add(&mut self, name: &[u8]) {
        let place = hash(name);
        // Four words of 64 bits.
        let (word, bit) = (usize::from(place >> 6), 1 << (place & 63));
        if let Some(word) = self.seen.get_mut(word) {
            self.suspicious |= *word & bit != 0;
            *word |= bit;
        }
    }

    /// Whether a name may have come twice.
    pub(super) fn is_suspicious(&self) -> bool {
        self.suspicious
    }
}

/// Length, ends and middle of a name tell most names of an object apart.
#[inline]
fn hash(name: &[u8]) -> u8 {
    let byte = |at: usize| name.get(at).copied().map_or(0, u32::from);
    let last = name.len().wrapping_sub(1);
    let sum = (name.len() as u32)
        .wrapping_mul(0x9E37_79B1)
        .wrapping_add(byte(0).wrapping_mul(0x85EB_CA6B))
        .wrapping_add(byte(last / 2).wrapping_mul(0xC2B2_AE35))
        .wrapping_add(byte(last).wrapping_mul(0x27D4_EB2F))
        .wrapping_add(byte(last.wrapping_sub(1)).wrapping_mul(0x1656_67B1));
    (sum >> 24) as u8
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
