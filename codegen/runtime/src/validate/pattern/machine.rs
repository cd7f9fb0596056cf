//! A machine that follows all ways through a program at once, so that no text takes it longer
//! than its length times the length of the program.

use super::CharSet;

/// A compiled regular expression.
#[derive(Debug)]
pub struct Program {
    /// Begins at the first; the last is a match.
    pub instructions: &'static [Instruction],
    /// Whether it reads from right to left, as it does after `(?<=`.
    pub backward: bool,
    /// Whether it can be found where the machine begins only.
    pub anchored: bool,
}

/// One step of a program. Numbers are places of instructions.
#[derive(Debug)]
pub enum Instruction {
    /// This character, then the next instruction.
    Char(char),
    /// A character of the set, then the next instruction.
    Set(&'static CharSet),
    /// Both ways.
    Split(u32, u32),
    /// Another place.
    Jump(u32),
    /// The beginning of the text, then the next instruction.
    Start,
    /// The end of the text, then the next instruction.
    End,
    /// A border of an ASCII word, or not, then the next instruction.
    WordBorder(bool),
    /// What stands ahead or behind, then the next instruction.
    Look(&'static Look),
    /// The place goes into a slot, then the next instruction.
    Save(u32),
    /// The slots from the first to the one before the last are emptied, then the next instruction.
    Forget(u32, u32),
    /// What stands between the places in this slot and the next one, then the next instruction.
    Back(u32),
    /// A round of a loop begins: the place goes into a slot, then the next instruction.
    Begin(u32),
    /// If the round has moved on from the place in the slot, the next instruction.
    Moved(u32),
    /// Found.
    Match,
}

/// A look ahead or behind.
#[derive(Debug)]
pub struct Look {
    /// What to look for; it says the direction.
    pub program: Program,
    /// Whether it must be there.
    pub wanted: bool,
}

/// Steps that looks ahead and behind may take for one text. A pattern that needs more on a text
/// counts as not found: refusing is safer than hanging.
pub(super) const BUDGET: u64 = 20_000_000;

impl Program {
    /// Whether the text has a part that matches.
    pub(super) fn is_found_in(&self, text: &str) -> bool {
        let mut budget = BUDGET + text.len() as u64;
        Run { program: self, text }.find(0, &mut budget)
    }
}

struct Run<'p, 't> {
    program: &'p Program,
    text: &'t str,
}

impl Run<'_, '_> {
    fn find(&self, from: usize, budget: &mut u64) -> bool {
        // Programs of up to 512 instructions run without allocating.
        let words = self.program.instructions.len().div_ceil(64);
        let mut small = [0_u64; 24];
        let mut large = Vec::new();
        let room = match small.get_mut(..words * 3) {
            Some(room) => room,
            None => {
                large.resize(words * 3, 0);
                large.as_mut_slice()
            }
        };
        let (current, rest) = room.split_at_mut(words);
        let (next, pending) = rest.split_at_mut(words);
        self.follow(from, [current, next, pending], budget)
    }

    fn follow(
        &self,
        from: usize,
        [current, next, pending]: [&mut [u64]; 3],
        budget: &mut u64,
    ) -> bool {
        let last = self.program.instructions.len() - 1;
        let (mut current, mut next) = (current, next);
        let mut at = from;
        insert(pending, 0);
        loop {
            self.close(at, current, pending, budget);
            if contains(current, last) {
                return true;
            }
            *budget = budget.saturating_sub(1);
            let Some(character) = self.character(at).filter(|_| *budget > 0) else { return false };
            self.step(character, current, pending);
            if !self.program.anchored {
                insert(pending, 0);
            } else if pending.iter().all(|word| *word == 0) {
                return false;
            }
            at = match self.program.backward {
                true => at - character.len_utf8(),
                false => at + character.len_utf8(),
            };
            std::mem::swap(&mut current, &mut next);
            current.fill(0);
        }
    }

    /// The character that is read at this place.
    fn character(&self, at: usize) -> Option<char> {
        match self.program.backward {
            true => self.text.get(..at)?.chars().next_back(),
            false => self.text.get(at..)?.chars().next(),
        }
    }

    /// Follows everything that reads no character.
    fn close(&self, at: usize, current: &mut [u64], pending: &mut [u64], budget: &mut u64) {
        while let Some(place) = take_first(pending) {
            if contains(current, place) {
                continue;
            }
            insert(current, place);
            let goes_on = match self.program.instructions.get(place) {
                Some(Instruction::Split(first, second)) => {
                    insert(pending, *first as usize);
                    insert(pending, *second as usize);
                    false
                }
                Some(Instruction::Jump(target)) => {
                    insert(pending, *target as usize);
                    false
                }
                Some(Instruction::Start) => at == 0,
                Some(Instruction::End) => at == self.text.len(),
                Some(Instruction::WordBorder(wanted)) => self.is_word_border(at) == *wanted,
                Some(Instruction::Look(look)) => {
                    let inner = Run { program: &look.program, text: self.text };
                    inner.find(at, budget) == look.wanted && *budget > 0
                }
                // Programs for this machine don't refer back.
                _ => false,
            };
            if goes_on {
                insert(pending, place + 1);
            }
        }
    }

    /// Reads a character.
    fn step(&self, character: char, current: &[u64], pending: &mut [u64]) {
        for place in places(current) {
            let reads = match self.program.instructions.get(place) {
                Some(Instruction::Char(wanted)) => *wanted == character,
                Some(Instruction::Set(set)) => set.contains(character),
                _ => false,
            };
            if reads {
                insert(pending, place + 1);
            }
        }
    }

    fn is_word_border(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|index| self.text.as_bytes().get(index));
        let after = self.text.as_bytes().get(at);
        is_word(before) != is_word(after)
    }
}

pub(super) fn is_word(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

fn insert(set: &mut [u64], place: usize) {
    if let Some(word) = set.get_mut(place / 64) {
        *word |= 1 << (place % 64);
    }
}

fn contains(set: &[u64], place: usize) -> bool {
    set.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
}

fn take_first(set: &mut [u64]) -> Option<usize> {
    let (index, word) = set.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
    let bit = word.trailing_zeros();
    *word &= *word - 1;
    Some(index * 64 + bit as usize)
}

fn places(set: &[u64]) -> impl Iterator<Item = usize> {
    set.iter().enumerate().flat_map(|(index, word)| {
        let rest = std::iter::successors(Some(*word), |left| Some(left & left.wrapping_sub(1)));
        rest.take_while(|left| *left != 0)
            .map(move |left| index * 64 + left.trailing_zeros() as usize)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Instruction::{Char, End, Jump, Look as Looks, Match, Split, Start};

    /// `^(a|b)*c$`
    const LOOP: Program = Program {
        instructions: &[
            Start,
            Split(2, 7),
            Split(3, 5),
            Char('a'),
            Jump(1),
            Char('b'),
            Jump(1),
            Char('c'),
            End,
            Match,
        ],
        backward: false,
        anchored: false,
    };

    #[test]
    fn follows_loops() {
        assert!(LOOP.is_found_in("ababc") && LOOP.is_found_in("c"));
        assert!(!LOOP.is_found_in("abab") && !LOOP.is_found_in("xc") && !LOOP.is_found_in("cc"));
    }

    /// `(?<!x)é(?=z)`
    const LOOKS: Program = Program {
        instructions: &[
            Looks(&Look {
                program: Program {
                    instructions: &[Char('x'), Match],
                    backward: true,
                    anchored: true,
                },
                wanted: false,
            }),
            Char('é'),
            Looks(&Look {
                program: Program {
                    instructions: &[Char('z'), Match],
                    backward: false,
                    anchored: true,
                },
                wanted: true,
            }),
            Match,
        ],
        backward: false,
        anchored: false,
    };

    #[test]
    fn looks_ahead_and_behind() {
        assert!(LOOKS.is_found_in("aéz"));
        assert!(!LOOKS.is_found_in("xéz") && !LOOKS.is_found_in("aéy"));
    }
}
