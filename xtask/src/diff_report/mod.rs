//! What a comparison says, in every form: for a terminal, a pull request, a code host, a browser, a program.

mod changelog;
mod github;
mod html;
mod json;
mod markdown;
mod owner;
mod rows;
mod sarif;
mod short;
mod text;
mod verdict;
mod words;

#[cfg(test)]
mod tests;

use bindery::diff::Kind;

pub use changelog::changelog;
pub use github::github;
pub use html::html;
pub use json::{json, schema};
pub use markdown::markdown;
pub use sarif::sarif;
pub use short::short;
pub use text::text;

/// What is known about a kind of change, by its name.
pub type Kinds<'a> = &'a dyn Fn(&str) -> Option<&'static Kind>;
