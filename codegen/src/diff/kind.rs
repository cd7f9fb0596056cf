//! What is known about each kind of change, and told by `--explain`.

/// A kind of change.
#[derive(Debug)]
pub struct Kind {
    /// Its name in kebab-case. Reports and lists of what is allowed refer to it.
    pub id: &'static str,
    /// One line.
    pub title: &'static str,
    /// The rule and its derivation, in a few sentences.
    pub about: &'static str,
    /// The smallest edit of this kind: before, after.
    pub example: (&'static str, &'static str),
    /// Where the thing that changes is specified.
    pub reference: &'static str,
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
