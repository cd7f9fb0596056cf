//! From a program to a deterministic automaton: one step a character, whatever the pattern.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::ir::rules::{Instruction, Program, Set, Table};

/// Nothing is found any more.
const LOST: u8 = 0;
/// It is found, whatever follows.
const FOUND: u8 = 1;
/// States of a table; with more, the program is smaller and quick enough.
const MOST_STATES: usize = 120;
/// Entries of a table.
const MOST_ENTRIES: usize = 2_048;
/// Instructions of a program.
const LONGEST: usize = 600;

/// The table of a program, unless it looks around or would be too large.
pub(super) fn table(program: &Program) -> Option<Table> {
    if program.backward || program.instructions.len() > LONGEST {
        return None;
    }
    let plain = program.instructions.iter().all(|instruction| {
        use Instruction::{Char, End, Jump, Match, Split, Start};
        matches!(
            instruction,
            Char(_) | Instruction::Set(_) | Split(..) | Jump(_) | Start | End | Match
        )
    });
    if !plain {
        return None;
    }
    let (ranges, classes) = classes(&program.instructions)?;
    let mut states = States { program, numbers: HashMap::new(), waiting: Vec::new() };
    // The first state has the first number after the two that are the end.
    states.number(Place { kernel: BTreeSet::from([0]), start: true })?;
    let (mut next, mut ends) = (vec![LOST; classes.len()], vec![0]);
    next.extend(vec![FOUND; classes.len()]);
    ends.push(1);
    let mut done = 0;
    while let Some(place) = states.waiting.get(done).cloned() {
        done += 1;
        let found = states.is_found(&place, false);
        let reached = closure(program, &place, false);
        for class in &classes {
            next.push(match found {
                true => FOUND,
                false => states.after(&reached, class)?,
            });
        }
        ends.push(u8::from(states.is_found(&place, true)));
        if next.len() > MOST_ENTRIES {
            return None;
        }
    }
    Some(Table { ranges, width: classes.len(), next, ends })
}

/// Where a search can be: at these instructions, and perhaps at the beginning of the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Place {
    kernel: BTreeSet<usize>,
    start: bool,
}

struct States<'p> {
    program: &'p Program,
    numbers: HashMap<Place, u8>,
    waiting: Vec<Place>,
}

impl States<'_> {
    /// The number of a place; none where there are too many.
    fn number(&mut self, place: Place) -> Option<u8> {
        if let Some(number) = self.numbers.get(&place) {
            return Some(*number);
        }
        if self.waiting.len() >= MOST_STATES {
            return None;
        }
        let number = u8::try_from(self.waiting.len() + 2).ok()?;
        self.numbers.insert(place.clone(), number);
        self.waiting.push(place);
        Some(number)
    }

    /// The state after a character of a class, which these instructions read.
    fn after(&mut self, reached: &BTreeSet<usize>, class: &BTreeSet<usize>) -> Option<u8> {
        let mut kernel: BTreeSet<usize> =
            reached.intersection(class).map(|instruction| instruction + 1).collect();
        if !self.program.anchored {
            kernel.insert(0);
        }
        if kernel.is_empty() {
            return Some(LOST);
        }
        let place = Place { kernel, start: false };
        if self.is_found(&place, false) { Some(FOUND) } else { self.number(place) }
    }

    fn is_found(&self, place: &Place, end: bool) -> bool {
        let last = self.program.instructions.len() - 1;
        closure(self.program, place, end).contains(&last)
    }
}

/// All instructions that are reached without reading a character.
fn closure(program: &Program, place: &Place, end: bool) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<usize> = place.kernel.iter().copied().collect();
    while let Some(at) = waiting.pop() {
        if !reached.insert(at) {
            continue;
        }
        match program.instructions.get(at) {
            Some(Instruction::Split(first, second)) => {
                waiting.extend([*first as usize, *second as usize]);
            }
            Some(Instruction::Jump(target)) => waiting.push(*target as usize),
            Some(Instruction::Start) if place.start => waiting.push(at + 1),
            Some(Instruction::End) if end => waiting.push(at + 1),
            _ => {}
        }
    }
    reached
}

/// Where each range of characters begins, with the number of its class; and of each class the
/// instructions that read it.
type Classes = (Vec<(char, u8)>, Vec<BTreeSet<usize>>);

/// Characters that the same instructions read are of one class.
fn classes(instructions: &[Instruction]) -> Option<Classes> {
    let mut borders = BTreeSet::from(['\0']);
    for set in instructions.iter().filter_map(read) {
        for (first, last) in set.0 {
            borders.insert(first);
            borders.extend(super::set::after(last));
        }
    }
    let (mut ranges, mut classes) = (Vec::new(), Vec::new());
    let mut numbers: BTreeMap<BTreeSet<usize>, u8> = BTreeMap::new();
    for border in borders {
        let readers: BTreeSet<usize> = instructions
            .iter()
            .enumerate()
            .filter(|(_, instruction)| read(instruction).is_some_and(|set| set.has(border)))
            .map(|(at, _)| at)
            .collect();
        let class = match numbers.get(&readers) {
            Some(class) => *class,
            None => {
                let class = u8::try_from(classes.len()).ok()?;
                numbers.insert(readers.clone(), class);
                classes.push(readers);
                class
            }
        };
        if ranges.last().is_none_or(|(_, last)| *last != class) {
            ranges.push((border, class));
        }
    }
    (ranges.len() <= MOST_ENTRIES / 4).then_some((ranges, classes))
}

/// The characters that an instruction reads.
fn read(instruction: &Instruction) -> Option<Set> {
    match instruction {
        Instruction::Char(character) => Some(Set::one(*character)),
        Instruction::Set(set) => Some(set.clone()),
        _ => None,
    }
}
