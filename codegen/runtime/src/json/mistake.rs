//! Text that is not JSON.

use std::fmt;

/// What makes a text no JSON, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotJson {
    message: &'static str,
    position: Position,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Bytes before it.
    pub offset: usize,
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

impl NotJson {
    /// Something is wrong at this byte.
    #[cold]
    pub(super) fn at(message: &'static str, offset: usize, text: &[u8]) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        // Bytes that go on with a character don't count.
        let characters = before.iter().skip(start).filter(|byte| **byte & 0xC0 != 0x80).count();
        Self { message, position: Position { offset, line, column: characters + 1 } }
    }

    /// What is wrong.
    pub fn message(&self) -> &'static str {
        self.message
    }

    /// Where it is.
    pub fn position(&self) -> Position {
        self.position
    }
}

impl fmt::Display for NotJson {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column, .. } = self.position;
        write!(formatter, "this is no JSON: {} at line {line}, column {column}", self.message)
    }
}

impl std::error::Error for NotJson {}
