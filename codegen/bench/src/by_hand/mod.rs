//! Types and rules as a person writes them who knows the input: no paths, no messages, no patterns.

mod charges;
mod generation;
mod movements;
mod release;
mod video;

use serde::de::DeserializeOwned;

pub use charges::Charges;
pub use generation::Generation;
pub use movements::Movements;
pub use release::Release;
pub use video::Video;

/// A type with its rules.
pub trait ByHand: DeserializeOwned {
    /// Whether no rule is broken.
    fn is_valid(&self) -> bool;
}

/// Whether the text, if there is one, has at most so many characters.
fn fits(text: Option<&String>, most: usize) -> bool {
    text.is_none_or(|text| is_short(text, most))
}

/// Bytes are counted first: a text has at most as many characters.
fn is_short(text: &str, most: usize) -> bool {
    text.len() <= most || text.chars().count() <= most
}

fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn is_https(text: &str) -> bool {
    text.starts_with("https://")
}
