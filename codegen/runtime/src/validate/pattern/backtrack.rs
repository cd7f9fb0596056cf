//! A machine for programs that refer back to what they have found: one way after the other, with a
//! bound on all ways together, since no machine is known that is quick for all such programs.

use super::machine::{BUDGET, Instruction, Program, is_word};

/// An empty slot.
const NOTHING: usize = usize::MAX;

/// Whether the text has a part that matches. A pattern that needs too many steps on a text counts as
/// not found: refusing is safer than hanging.
pub(super) fn is_found(program: &Program, slots: usize, text: &str) -> bool {
    let mut run = Run { text, slots: vec![NOTHING; slots], changes: Vec::new(), budget: BUDGET };
    let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let mut starts = starts.take(if program.anchored { 1 } else { usize::MAX });
    starts.any(|at| run.matches(program, at))
}

struct Run<'t> {
    text: &'t str,
    slots: Vec<usize>,
    /// What slots held before, to go back on a way.
    changes: Vec<(usize, usize)>,
    budget: u64,
}

/// Another way: an instruction, a place, and how many changes there were.
type Way = (usize, usize, usize);

impl Run<'_> {
    /// Whether the program matches from this place on. What it has put into slots stays if it does.
    fn matches(&mut self, program: &Program, from: usize) -> bool {
        let before = self.changes.len();
        let mut ways: Vec<Way> = vec![(0, from, before)];
        while let Some((place, at, changes)) = ways.pop() {
            self.undo(changes);
            if self.follow(program, place, at, &mut ways) {
                return true;
            }
            if self.budget == 0 {
                break;
            }
        }
        self.undo(before);
        false
    }

    /// Follows one way to its end.
    fn follow(&mut self, program: &Program, place: usize, at: usize, ways: &mut Vec<Way>) -> bool {
        let (mut place, mut at) = (place, at);
        loop {
            self.budget = self.budget.saturating_sub(1);
            let Some(instruction) = program.instructions.get(place).filter(|_| self.budget > 0)
            else {
                return false;
            };
            place += 1;
            match instruction {
                Instruction::Match => return true,
                Instruction::Split(first, second) => {
                    ways.push((*second as usize, at, self.changes.len()));
                    place = *first as usize;
                }
                Instruction::Jump(target) => place = *target as usize,
                other => match self.step(program, other, at) {
                    Some(next) => at = next,
                    None => return false,
                },
            }
        }
    }

    /// The place after an instruction; none if it does not fit.
    fn step(&mut self, program: &Program, instruction: &Instruction, at: usize) -> Option<usize> {
        let stays = |fits: bool| fits.then_some(at);
        match instruction {
            Instruction::Char(wanted) => self.read(program, at, |next| next == *wanted),
            Instruction::Set(set) => self.read(program, at, |next| set.contains(next)),
            Instruction::Start => stays(at == 0),
            Instruction::End => stays(at == self.text.len()),
            Instruction::WordBorder(wanted) => {
                let bytes = self.text.as_bytes();
                let before = at.checked_sub(1).and_then(|before| bytes.get(before));
                stays((is_word(before) != is_word(bytes.get(at))) == *wanted)
            }
            Instruction::Look(look) => {
                let before = self.changes.len();
                let found = self.matches(&look.program, at);
                if !look.wanted {
                    self.undo(before);
                }
                stays(found == look.wanted && self.budget > 0)
            }
            Instruction::Save(slot) | Instruction::Begin(slot) => {
                self.set(*slot as usize, at);
                Some(at)
            }
            Instruction::Forget(first, last) => {
                (*first..*last).for_each(|slot| self.set(slot as usize, NOTHING));
                Some(at)
            }
            Instruction::Moved(slot) => stays(self.slots.get(*slot as usize) != Some(&at)),
            Instruction::Back(slot) => self.again(program, *slot as usize, at),
            Instruction::Match | Instruction::Split(..) | Instruction::Jump(_) => None,
        }
    }

    fn read(&self, program: &Program, at: usize, fits: impl Fn(char) -> bool) -> Option<usize> {
        match program.backward {
            true => {
                let before = self.text.get(..at)?.chars().next_back().filter(|it| fits(*it))?;
                Some(at - before.len_utf8())
            }
            false => {
                let next = self.text.get(at..)?.chars().next().filter(|it| fits(*it))?;
                Some(at + next.len_utf8())
            }
        }
    }

    /// What a group has found, once more. A group that has found nothing stands for nothing.
    fn again(&mut self, program: &Program, slot: usize, at: usize) -> Option<usize> {
        let (one, other) = (*self.slots.get(slot)?, *self.slots.get(slot + 1)?);
        if one == NOTHING || other == NOTHING {
            return Some(at);
        }
        // A program that reads backward fills the slots the other way round.
        let found = self.text.get(one.min(other)..one.max(other))?;
        self.budget = self.budget.saturating_sub(found.len() as u64);
        match program.backward {
            true => self.text.get(..at)?.ends_with(found).then(|| at - found.len()),
            false => self.text.get(at..)?.starts_with(found).then(|| at + found.len()),
        }
    }

    fn set(&mut self, slot: usize, value: usize) {
        if let Some(room) = self.slots.get_mut(slot) {
            self.changes.push((slot, std::mem::replace(room, value)));
        }
    }

    fn undo(&mut self, changes: usize) {
        while self.changes.len() > changes {
            let Some((slot, before)) = self.changes.pop() else { return };
            if let Some(room) = self.slots.get_mut(slot) {
                *room = before;
            }
        }
    }
}
