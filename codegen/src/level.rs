//! How strict a reading is.

/// What becomes of a document that is wrong in itself: a reference that leads nowhere, a file that
/// isn't there, a keyword with a value that it can't have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Faults {
    /// Each is an error, and no crate is written.
    #[default]
    Refused,
    /// Each is a warning; what is said there is left out, or allows anything.
    Tolerated,
}

/// Whose document is being read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Level {
    /// One of ours: what is not understood is an error.
    House,
    /// Somebody else's: what is not understood is a warning, and the nearest honest reading holds.
    #[default]
    Foreign,
}

impl Level {
    /// Whether the document is one of ours.
    pub fn is_house(self) -> bool {
        self == Self::House
    }
}
