//! How much two members, parameters or operations look like one that has another name.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::edit::Relation;

/// The score from which on it is taken for a renaming.
pub(crate) const ENOUGH: u8 = 70;

/// How alike they are, in percent: half of it by their names, the rest by what they are.
pub(crate) fn score(
    (old, new): (&str, &str),
    relation: Relation,
    (old_words, new_words): (Option<&str>, Option<&str>),
    same_presence: bool,
) -> u8 {
    let names = alike(&words(old), &words(new));
    let values = match relation {
        Relation::Equal => 1.0,
        Relation::Widened | Relation::Narrowed => 0.6,
        Relation::Incomparable | Relation::Unknown => 0.0,
    };
    let described = match (old_words, new_words) {
        (Some(old), Some(new)) => alike(&words(old), &words(new)),
        (None, None) => 0.5,
        _ => 0.0,
    };
    let presence = f64::from(u8::from(same_presence));
    if names < 0.3 && described < 0.8 {
        return 0;
    }
    // At most 100.
    (100.0 * (0.45 * names + 0.25 * values + 0.2 * described + 0.1 * presence)).round() as u8
}

/// Those of two lists that are probably one under another name, with the score: the best first, each once, and
/// the same pairs whichever list is the older one and whatever their order.
pub(crate) fn pairs(
    old: &[&str],
    new: &[&str],
    mut score: impl FnMut(usize, usize) -> u8,
) -> Vec<(usize, usize, u8)> {
    let mut found: Vec<(usize, usize, u8)> = Vec::new();
    for before in 0..old.len() {
        for after in 0..new.len() {
            found.push((before, after, score(before, after)));
        }
    }
    found.retain(|(.., score)| *score >= ENOUGH);
    found.sort_by_cached_key(|(before, after, score)| {
        let (one, other) = (old[*before], new[*after]);
        (Reverse(*score), one.min(other).to_owned(), one.max(other).to_owned())
    });
    let (mut taken_old, mut taken_new) = (HashSet::new(), HashSet::new());
    found.retain(|(before, after, _)| {
        let free = !taken_old.contains(before) && !taken_new.contains(after);
        if free {
            taken_old.insert(*before);
            taken_new.insert(*after);
        }
        free
    });
    found
}

/// The words of a name or a sentence, in small letters.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for letter in text.chars() {
        if !letter.is_alphanumeric() || (letter.is_uppercase() && was_small) {
            words.push(String::new());
        }
        was_small = letter.is_lowercase();
        if letter.is_alphanumeric()
            && let Some(last) = words.last_mut()
        {
            last.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// How many of the words are in both, from 0 to 1; a plural is the same word.
fn alike(old: &[String], new: &[String]) -> f64 {
    let stem = |word: &String| word.trim_end_matches('s').to_owned();
    let old: Vec<String> = old.iter().map(stem).collect();
    let new: Vec<String> = new.iter().map(stem).collect();
    // Counted on both sides, so that it is the same the other way round where a word stands twice.
    let shared =
        |one: &[String], other: &[String]| one.iter().filter(|word| other.contains(word)).count();
    let both = shared(&old, &new) + shared(&new, &old);
    let all = old.len() + new.len();
    if all == 0 { 0.0 } else { both as f64 / all as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_longer_name_of_the_same_thing_is_a_renaming() {
        let names = ("driver_version", "nvidia_driver_version");
        let score = score(names, Relation::Equal, (Some("The driver."), Some("The driver.")), true);
        assert!(score >= ENOUGH, "{score}");
    }

    #[test]
    fn it_is_the_same_the_other_way_round() {
        let words = (Some("A flag to turn a thing on."), Some("Turns a thing off."));
        let forth = score(("one_thing", "thing"), Relation::Equal, words, true);
        let back = score(("thing", "one_thing"), Relation::Equal, (words.1, words.0), true);
        assert_eq!(forth, back);
    }

    #[test]
    fn names_without_a_common_word_are_two_things() {
        let score = score(("width", "height"), Relation::Equal, (None, None), true);
        assert!(score < ENOUGH, "{score}");
    }
}
