//! Regular expressions, ready to be written as constants.

/// A regular expression.
#[derive(Clone, Debug, PartialEq)]
pub struct RulePattern {
    /// The name of its static.
    pub ident: String,
    /// The module of its file; empty for the module above.
    pub file: String,
    /// As the schema writes it.
    pub source: String,
    /// How it is found.
    pub matcher: Matcher,
}

/// How a regular expression is found in a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Matcher {
    /// It is this text, anywhere.
    Contains(String),
    /// It is this text, at the end.
    Ends(String),
    /// It is these pieces, at the beginning.
    Begins(Vec<Piece>),
    /// It is these pieces, and nothing else.
    Is(Vec<Piece>),
    /// It is what a deterministic automaton says.
    Table(Table),
    /// It is what a program says.
    Program(Program),
    /// It is what a program says that refers back to what it has found, and has so many slots.
    Referring(Program, usize),
}

/// A part of a simple pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// A text.
    Text(String),
    /// At least and at most so many characters of a set. No most is no bound.
    Run(Set, usize, Option<usize>),
}

/// A set of characters: inclusive ranges in order, apart from each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set(pub Vec<(char, char)>);

/// A deterministic automaton. State 0 is where nothing is found any more, 1 where it is found
/// whatever follows, 2 is the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Where each range of characters begins, and its class.
    pub ranges: Vec<(char, u8)>,
    /// How many classes there are.
    pub width: usize,
    /// For each state and each class, the state after such a character.
    pub next: Vec<u8>,
    /// For each state, 1 if it is found where the text ends.
    pub ends: Vec<u8>,
}

/// A program for the runtime's machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    /// Its steps; the last is a match.
    pub instructions: Vec<Instruction>,
    /// Whether it reads from right to left.
    pub backward: bool,
    /// Whether it can be found at the beginning only.
    pub anchored: bool,
}

/// One step. Numbers are places of instructions.
#[derive(Clone, Debug, PartialEq)]
pub enum Instruction {
    /// A character.
    Char(char),
    /// A character of a set.
    Set(Set),
    /// Both ways.
    Split(u32, u32),
    /// Another place.
    Jump(u32),
    /// The beginning of the text.
    Start,
    /// The end of the text.
    End,
    /// A border of a word, or not.
    WordBorder(bool),
    /// What stands ahead or behind.
    Look(Look),
    /// The place goes into a slot.
    Save(u32),
    /// The slots from the first to the one before the last are emptied.
    Forget(u32, u32),
    /// What stands between the places in a slot and the next one, once more.
    Back(u32),
    /// A round of a loop begins: the place goes into a slot.
    Begin(u32),
    /// The round has gone further than the place in the slot.
    Moved(u32),
    /// Found.
    Match,
}

/// A look ahead or behind.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// What to look for.
    pub program: Program,
    /// Whether it must be there.
    pub wanted: bool,
}
