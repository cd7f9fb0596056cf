//! How strict a reading is.

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
