//! How the texts in which two patterns are found stand to each other.

use std::collections::{BTreeSet, HashMap, VecDeque};

use super::{compile, parse, table};
use crate::ir::rules::Table;

/// An automaton of a pattern, with a text for each way that it can end.
pub struct Language(Table);

/// Pairs of states that are looked at.
const MOST_PAIRS: usize = 40_000;
/// The state from which nothing is found.
const LOST: u8 = 0;
/// The first state.
const FIRST: u8 = 2;

/// What a comparison has found: a text of the first that is none of the second, and the reverse.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Apart {
    /// Found by the first alone.
    pub first: Option<String>,
    /// Found by the second alone.
    pub second: Option<String>,
}

impl Language {
    /// The language of a pattern; none where it looks around, refers back, or is very large.
    pub fn of(source: &str) -> Option<Self> {
        let parse::Parsed { ast, groups } = parse::parse(source).ok()?;
        let program = compile::compile(&ast).ok().filter(|_| groups == 0)?;
        table::table(&program).map(Self)
    }

    /// The shortest texts that tell the languages apart; none where there are too many states.
    pub fn compare(&self, other: &Self) -> Option<Apart> {
        let mut apart = Apart::default();
        walk(self, other, |first, second, text| {
            if first && !second && apart.first.is_none() {
                apart.first = Some(text());
            }
            if second && !first && apart.second.is_none() {
                apart.second = Some(text());
            }
            apart.first.is_some() && apart.second.is_some()
        })?;
        Some(apart)
    }

    /// Whether the pattern is found in every text.
    pub fn is_everything(&self) -> bool {
        let everything = Self::of("").map(|everything| self.compare(&everything));
        everything.flatten() == Some(Apart::default())
    }

    /// The shortest text of at least so many characters in which the pattern is found.
    pub fn shortest(&self, least: usize) -> Option<String> {
        let mut found = None;
        walk(self, self, |first, _, text| {
            if first {
                found = Some(text()).filter(|text: &String| text.chars().count() >= least);
            }
            found.is_some()
        })?;
        found
    }

    /// Whether the pattern is found in a text.
    pub fn has(&self, text: &str) -> bool {
        self.ends(text.chars().fold(FIRST, |state, letter| self.after(state, letter)))
    }

    fn after(&self, state: u8, character: char) -> u8 {
        let Table { ranges, width, next, .. } = &self.0;
        let range = ranges.partition_point(|(first, _)| *first <= character).max(1) - 1;
        let class = ranges.get(range).map_or(0, |(_, class)| usize::from(*class));
        next.get(usize::from(state) * width + class).copied().unwrap_or(LOST)
    }

    fn ends(&self, state: u8) -> bool {
        self.0.ends.get(usize::from(state)) == Some(&1)
    }
}

/// The state after each text, and how it was reached.
type Reached = HashMap<(u8, u8), Option<((u8, u8), char)>>;

/// Visits all pairs of states, those of shorter texts first, until `visit` has had enough.
fn walk(
    first: &Language,
    second: &Language,
    mut visit: impl FnMut(bool, bool, &dyn Fn() -> String) -> bool,
) -> Option<()> {
    let letters = letters(first, second);
    let start = (FIRST, FIRST);
    let mut reached: Reached = HashMap::from([(start, None)]);
    let mut waiting = VecDeque::from([start]);
    while let Some(pair) = waiting.pop_front() {
        let enough = visit(first.ends(pair.0), second.ends(pair.1), &|| text(&reached, pair));
        if enough {
            return Some(());
        }
        for letter in &letters {
            let next = (first.after(pair.0, *letter), second.after(pair.1, *letter));
            if next == (LOST, LOST) || reached.contains_key(&next) {
                continue;
            }
            reached.insert(next, Some((pair, *letter)));
            waiting.push_back(next);
        }
        if reached.len() > MOST_PAIRS {
            return None;
        }
    }
    Some(())
}

/// A character of each class of both, one that reads well where there is a choice.
fn letters(first: &Language, second: &Language) -> Vec<char> {
    let starts: BTreeSet<char> =
        [first, second].iter().flat_map(|it| it.0.ranges.iter().map(|(from, _)| *from)).collect();
    let mut letters: Vec<char> = Vec::new();
    let bounds: Vec<char> = starts.into_iter().collect();
    for (at, from) in bounds.iter().enumerate() {
        let before = bounds.get(at + 1).copied();
        letters.push(pleasant(*from, before));
    }
    letters.sort_by_key(|letter| (!letter.is_ascii_alphanumeric(), *letter));
    letters
}

/// A letter or digit of a range, or else its first character.
fn pleasant(from: char, before: Option<char>) -> char {
    let within = |letter: &char| *letter >= from && before.is_none_or(|end| *letter < end);
    "ab01 -_.".chars().find(within).unwrap_or(from)
}

fn text(reached: &Reached, mut pair: (u8, u8)) -> String {
    let mut letters = Vec::new();
    while let Some(Some((before, letter))) = reached.get(&pair) {
        letters.push(*letter);
        pair = *before;
    }
    letters.iter().rev().collect()
}
