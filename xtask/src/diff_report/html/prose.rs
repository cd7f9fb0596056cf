//! Sentences in which names stand between backticks.

/// A piece of a sentence, and whether it is a name.
pub struct Piece {
    /// The text, without backticks.
    pub text: String,
    /// Whether it stood between backticks.
    pub is_name: bool,
}

/// The sentence in pieces. Where backticks are no pairs, they are left as they are.
pub fn pieces(sentence: &str) -> Vec<Piece> {
    let parts: Vec<_> = sentence.split('`').collect();
    if parts.len() % 2 == 0 {
        return vec![Piece { text: sentence.to_owned(), is_name: false }];
    }
    let parts = parts.iter().enumerate();
    let parts = parts.map(|(at, part)| Piece { text: (*part).to_owned(), is_name: at % 2 == 1 });
    parts.filter(|piece| !piece.text.is_empty()).collect()
}
