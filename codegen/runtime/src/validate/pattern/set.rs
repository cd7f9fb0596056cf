//! Sets of characters.

/// A set of characters: a bit for each of ASCII, ranges for the rest.
#[derive(Clone, Copy, Debug)]
pub struct CharSet {
    /// Bit `n` says whether the character `n` is in the set.
    pub ascii: u128,
    /// First and last of each range beyond ASCII, in order.
    pub others: &'static [(char, char)],
}

impl CharSet {
    /// Whether the character is in the set.
    #[inline]
    pub fn contains(&self, character: char) -> bool {
        match u32::from(character) {
            code @ 0..128 => self.ascii >> code & 1 == 1,
            _ => self.contains_beyond_ascii(character),
        }
    }

    fn contains_beyond_ascii(&self, character: char) -> bool {
        let after = self.others.partition_point(|(first, _)| *first <= character);
        let range = after.checked_sub(1).and_then(|index| self.others.get(index));
        range.is_some_and(|(_, last)| character <= *last)
    }

    /// Bytes of the longest beginning of the text, of at most `most` characters, that consists of
    /// characters of the set; and how many characters that are.
    #[inline]
    pub(super) fn run(&self, text: &str, most: usize) -> (usize, usize) {
        let bytes = text.as_bytes();
        let ascii = bytes
            .iter()
            .take(most)
            .take_while(|byte| **byte < 128 && self.ascii >> **byte & 1 == 1);
        let count = ascii.count();
        if count == most || bytes.get(count).is_none_or(|byte| *byte < 128) {
            return (count, count);
        }
        self.run_from(text, count, most)
    }

    fn run_from(&self, text: &str, ascii: usize, most: usize) -> (usize, usize) {
        // Everything before `ascii` is one byte a character, so it is a boundary.
        let rest = text.get(ascii..).unwrap_or_default();
        let mut count = ascii;
        let mut bytes = ascii;
        for character in rest.chars() {
            if count == most || !self.contains(character) {
                break;
            }
            count += 1;
            bytes += character.len_utf8();
        }
        (bytes, count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_over_members() {
        let set = CharSet { ascii: 0x07ff_fffe_u128 << 64 | 1 << 0x61, others: &[('à', 'ö')] };
        assert!(set.contains('A') && set.contains('a') && set.contains('é') && !set.contains('b'));
        assert!(!set.contains('ø'));
        assert_eq!(set.run("AéBb", usize::MAX), (4, 3));
        assert_eq!(set.run("AéB", 2), (3, 2));
        assert_eq!(set.run("", 5), (0, 0));
    }
}
