//! Tokens as text, laid out for people.
//!
//! prettyplease lays out a syntax tree, which syn has to parse from the tokens first: for a large API
//! that parse took four fifths of the time of generation. What emitters put together is a small part
//! of Rust, which can be laid out from the tokens alone: a [`tree`] of words and groups in which each
//! brace knows what it holds, the text of a part on one [`line`], and where parts that are too long
//! or hold statements are broken ([`layout`]). The tests compare the result with what prettyplease makes.

mod chains;
mod layout;
mod line;
mod lists;
mod tree;

use proc_macro2::TokenStream;

/// Items as text: every line ends with a line feed.
pub fn print(tokens: TokenStream) -> String {
    let mut text = String::new();
    layout::statements(&tree::tree(tokens), 0, &mut text);
    text
}
