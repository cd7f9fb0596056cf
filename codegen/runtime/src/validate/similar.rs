//! Which known word was probably meant.

/// The word among `known` that is so near to `word` that it was probably meant.
pub(super) fn most_similar<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    // Longer words than any name are not names; the distance of them costs too much.
    let length = word.chars().count();
    if length > 64 {
        return None;
    }
    let furthest = (length / 3).max(1);
    let nearest = known
        .iter()
        .map(|candidate| (distance(word, candidate), *candidate))
        .filter(|(distance, _)| *distance <= furthest)
        .min_by_key(|(distance, _)| *distance);
    nearest.map(|(_, candidate)| candidate).or_else(|| only_related(word, known))
}

/// The one known name of which the word is a part, or that the word begins with: `reference_images`
/// for `images`, and `image` for `image_url`.
fn only_related<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    // Shorter words are a part of too much.
    let is_long = word.len() > 3;
    let related = |name: &&&str| {
        let begins = [name.strip_prefix(word), word.strip_prefix(**name)];
        begins.iter().flatten().any(|rest| rest.starts_with('_'))
            || name.strip_suffix(word).is_some_and(|rest| rest.ends_with('_'))
    };
    let mut all = known.iter().filter(|_| is_long).filter(related);
    let first = all.next()?;
    all.next().is_none().then_some(*first)
}

/// Insertions, deletions, substitutions and swaps of neighbours between two words, capitals not
/// counting.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().flat_map(char::to_lowercase).collect();
    let right: Vec<char> = right.chars().flat_map(char::to_lowercase).collect();
    if left.len().abs_diff(right.len()) > left.len() {
        return usize::MAX;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut previous: Vec<usize> = (0..=right.len()).collect();
    for (row, a) in left.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, b) in right.iter().enumerate() {
            let swapped = row > 0
                && column > 0
                && left.get(row - 1) == Some(b)
                && right.get(column - 1) == Some(a);
            let substituted = cell(&previous, column) + usize::from(a != b);
            let mut best =
                substituted.min(cell(&previous, column + 1) + 1).min(cell(&current, column) + 1);
            if swapped {
                best = best.min(cell(&before, column - 1) + 1);
            }
            current.push(best);
        }
        before = std::mem::replace(&mut previous, current);
    }
    previous.last().copied().unwrap_or(usize::MAX)
}

fn cell(row: &[usize], column: usize) -> usize {
    row.get(column).copied().unwrap_or(usize::MAX / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        assert_eq!(most_similar("imagse", &["prompt", "images"]), Some("images"));
        assert_eq!(most_similar("720P", &["540p", "720p"]), Some("720p"));
        assert_eq!(most_similar("images", &["reference_images", "seed"]), Some("reference_images"));
        assert_eq!(most_similar("image_url", &["image", "last_image"]), Some("image"));
        assert_eq!(most_similar("id", &["server_id"]), None);
        assert_eq!(most_similar("negative_prompt", &["prompt"]), None);
        assert_eq!(most_similar("image", &["last_image", "first_image"]), None);
        assert_eq!(most_similar("image_url", &["prompt", "seed"]), None);
        assert_eq!(most_similar(&"x".repeat(1000), &["x"]), None);
    }
}
