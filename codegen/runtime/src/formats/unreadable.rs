//! A text that does not have its format.

use std::fmt;

/// The text does not have the format that the description names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    format: &'static str,
    text: String,
    reason: String,
}

impl Unreadable {
    /// The text is none of the format; `reason` says why.
    pub(crate) fn new(format: &'static str, text: &str, reason: &dyn fmt::Display) -> Self {
        Self { format, text: text.to_owned(), reason: reason.to_string() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { format, text, reason } = self;
        write!(formatter, "{text:?} can't be read as {format}: {reason}")
    }
}

impl std::error::Error for Unreadable {}
