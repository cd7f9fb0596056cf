//! Deterministic automata: one step a character.

/// An automaton as a table. State 0 is where nothing is found any more, 1 where it is found whatever
/// follows, 2 is the first.
#[derive(Debug)]
pub struct Table {
    /// The classes of ASCII.
    ascii: [u8; 128],
    /// Where each range of characters begins, and its class.
    ranges: &'static [(char, u8)],
    /// How many classes there are.
    width: usize,
    /// For each state and each class, the state after such a character.
    next: &'static [u8],
    /// For each state, 1 if it is found where the text ends.
    ends: &'static [u8],
}

const FOUND: u8 = 1;
const FIRST: u8 = 2;

impl Table {
    /// A table whose first range begins with the first character.
    pub const fn new(
        ranges: &'static [(char, u8)],
        width: usize,
        next: &'static [u8],
        ends: &'static [u8],
    ) -> Self {
        let mut ascii = [0; 128];
        let (mut code, mut range) = (0, 0);
        while code < 128 {
            if range + 1 < ranges.len() && ranges[range + 1].0 as usize <= code {
                range += 1;
            }
            ascii[code] = ranges[range].1;
            code += 1;
        }
        Self { ascii, ranges, width, next, ends }
    }

    /// Whether the text has a part that matches.
    pub(super) fn is_found_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let (mut state, mut at) = (FIRST, 0);
        while let Some(byte) = bytes.get(at) {
            let class = match self.ascii.get(usize::from(*byte)) {
                Some(class) => {
                    at += 1;
                    *class
                }
                None => {
                    let character = text.get(at..).and_then(|rest| rest.chars().next());
                    at += character.map_or(1, char::len_utf8);
                    self.class(character.unwrap_or_default())
                }
            };
            let place = usize::from(state) * self.width + usize::from(class);
            state = self.next.get(place).copied().unwrap_or_default();
            if state < FIRST {
                return state == FOUND;
            }
        }
        self.ends.get(usize::from(state)) == Some(&1)
    }

    fn class(&self, character: char) -> u8 {
        let after = self.ranges.partition_point(|(first, _)| *first <= character);
        let range = after.checked_sub(1).and_then(|index| self.ranges.get(index));
        range.map_or(0, |(_, class)| *class)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_through_classes() {
        // `^(ab|é)+$`
        let ranges = &[('\0', 0), ('a', 1), ('b', 2), ('c', 0), ('é', 3), ('ê', 0)];
        let next = b"\0\0\0\0\x01\x01\x01\x01\0\x03\0\x04\0\0\x04\0\0\x03\0\x04";
        let table = Table::new(ranges, 4, next, b"\0\x01\0\0\x01");
        assert!(table.is_found_in("ab") && table.is_found_in("éabé"));
        for text in ["", "a", "abx", "éa", "ê", "b"] {
            assert!(!table.is_found_in(text), "{text}");
        }
    }
}
