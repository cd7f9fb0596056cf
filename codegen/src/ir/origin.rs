//! Where something comes from, so that what becomes of it can be laid to an edit of the specification.

/// A place in the specification.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The number of the file.
    pub file: u32,
    /// The JSON pointer within it.
    pub pointer: Box<str>,
}

/// All places that something is made from, the nearest first.
pub type Origins = Box<[Origin]>;
