//! `cargo xtask diff --explain`: what is behind a kind of change.

use bindery::diff::{self, Kind};

use crate::{Misuse, Outcome, screen};

/// Prints one kind, or the list of them.
pub fn explain(id: &str) -> Result<Outcome, Misuse> {
    if id == "all" {
        let kinds: String =
            diff::kinds().map(|kind| format!("{:36} {}\n", kind.id, kind.title)).collect();
        screen::print(&kinds);
        return Ok(Outcome::Fine);
    }
    match diff::kind(id) {
        Some(kind) => {
            screen::print(&text(kind));
            Ok(Outcome::Fine)
        }
        None => Err(Misuse(format!("there is no kind `{id}`: {}", near(id)))),
    }
}

fn text(kind: &Kind) -> String {
    let (before, after) = kind.example;
    format!(
        "{id}: {title}\n\n{about}\n\n  - {before}\n  + {after}\n\nRequests that are narrowed break, answers that \
         are widened break; equal is silent.\nSpecified at {reference}\n",
        id = kind.id,
        title = kind.title,
        about = kind.about,
        reference = kind.reference,
    )
}

/// Kinds that share a word with what was typed.
fn near(id: &str) -> String {
    let words: Vec<&str> = id.split('-').filter(|word| word.len() > 2).collect();
    let alike = diff::kinds().filter(|kind| words.iter().any(|word| kind.id.contains(word)));
    let alike: Vec<&str> = alike.map(|kind| kind.id).take(8).collect();
    match alike.is_empty() {
        true => "`--explain all` lists them".to_owned(),
        false => format!("is it one of {}? `--explain all` lists all", alike.join(", ")),
    }
}
