//! Patterns that are a few comparisons.

use super::CharSet;

/// A part of a simple pattern. The generator makes sure that what follows a run can't begin with
/// a character of the run's set, so there is never a choice.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// A text.
    Text(&'static str),
    /// At least and at most so many characters of a set.
    Run(CharSet, usize, usize),
}

/// What is left of the text after the pieces, if they are found.
#[inline]
pub(super) fn strip<'t>(text: &'t str, pieces: &[Piece]) -> Option<&'t str> {
    pieces.iter().try_fold(text, |rest, piece| match piece {
        Piece::Text(wanted) => rest.strip_prefix(wanted),
        Piece::Run(set, least, most) => {
            let (bytes, count) = set.run(rest, *most);
            if count < *least { None } else { rest.get(bytes..) }
        }
    })
}
