//! What a specification says of a rule beside its limit.

/// What is told of rules that are broken, where the specification says more than the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// What the specification wants a person to be told (`x-message`); may be empty.
    pub message: &'static str,
    /// Where the vendor states it (`x-source`): page and section; may be empty.
    pub source: &'static str,
    /// Whether the value must never be shown (`x-sensitive`).
    pub sensitive: bool,
}

impl Note {
    /// Nothing is said.
    pub(super) const NONE: Self = Self { message: "", source: "", sensitive: false };
}
