//! `pattern`, in time that grows with the text and never explodes.
//!
//! The generator reads ECMA-262 regular expressions and writes them as constants: as a few
//! comparisons where that is enough, as a program for a small machine otherwise. Nothing is
//! compiled at run time.

mod backtrack;
mod machine;
mod pieces;
mod set;
mod table;

pub use machine::{Instruction, Look, Program};
pub use pieces::Piece;
pub use set::CharSet;
pub use table::Table;

/// A regular expression, ready to run.
#[derive(Debug)]
pub struct Pattern {
    /// As the schema writes it.
    pub source: &'static str,
    matcher: Matcher,
}

#[derive(Debug)]
enum Matcher {
    /// The text contains this one.
    Contains(&'static str),
    /// The text ends with this one.
    Ends(&'static str),
    /// The text begins with these pieces.
    Begins(&'static [Piece]),
    /// The text consists of these pieces.
    Is(&'static [Piece]),
    /// What an automaton says.
    Table(Table),
    /// Anything else.
    Program(Program),
    /// A program that refers back to what it has found, and how many slots it needs.
    Referring(Program, usize),
}

impl Pattern {
    /// A text that must occur.
    pub const fn contains(source: &'static str, text: &'static str) -> Self {
        Self { source, matcher: Matcher::Contains(text) }
    }

    /// A text that must stand at the end.
    pub const fn ends(source: &'static str, text: &'static str) -> Self {
        Self { source, matcher: Matcher::Ends(text) }
    }

    /// Pieces that must stand at the beginning.
    pub const fn begins(source: &'static str, pieces: &'static [Piece]) -> Self {
        Self { source, matcher: Matcher::Begins(pieces) }
    }

    /// Pieces that must be all of the text.
    pub const fn is(source: &'static str, pieces: &'static [Piece]) -> Self {
        Self { source, matcher: Matcher::Is(pieces) }
    }

    /// An automaton.
    pub const fn table(source: &'static str, table: Table) -> Self {
        Self { source, matcher: Matcher::Table(table) }
    }

    /// A program for the machine.
    pub const fn program(source: &'static str, program: Program) -> Self {
        Self { source, matcher: Matcher::Program(program) }
    }

    /// A program that refers back to what it has found, with so many slots.
    pub const fn referring(source: &'static str, program: Program, slots: usize) -> Self {
        Self { source, matcher: Matcher::Referring(program, slots) }
    }

    /// Whether the pattern is found in the text.
    #[inline]
    pub fn matches(&self, text: &str) -> bool {
        match &self.matcher {
            Matcher::Contains(part) => text.contains(part),
            Matcher::Ends(end) => text.ends_with(end),
            Matcher::Begins(pieces) => pieces::strip(text, pieces).is_some(),
            Matcher::Is(pieces) => pieces::strip(text, pieces).is_some_and(str::is_empty),
            Matcher::Table(table) => table.is_found_in(text),
            Matcher::Program(program) => program.is_found_in(text),
            Matcher::Referring(program, slots) => backtrack::is_found(program, *slots, text),
        }
    }
}
