//! "Did you mean": the nearest of a list of names, and lists of names in words.

use crate::diagnostic::quoted;

/// Names longer than this are not worth comparing.
const LONGEST: usize = 64;

/// The candidate that a mistyped `name` most probably stands for.
pub fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let allowed = match name.chars().count() {
        0..=2 => 0,
        length => length.div_ceil(4).min(3),
    };
    candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(name.len()) <= 4 * allowed)
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many characters must be inserted, removed, replaced or swapped with their neighbour to
/// make `right` of `left`. Case, `_` and `-` count for nothing. Too long names are far away.
pub fn distance(left: &str, right: &str) -> usize {
    if left.len().max(right.len()) > LONGEST {
        return usize::MAX;
    }
    let (left, right) = (folded(left), folded(right));
    let mut before = vec![0; right.len() + 1];
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for i in 1..=left.len() {
        let mut row = vec![i; right.len() + 1];
        for j in 1..=right.len() {
            let replaced = last[j - 1] + usize::from(left[i - 1] != right[j - 1]);
            row[j] = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            let swapped =
                i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if swapped {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[right.len()]
}

/// `a`, `b` and `c`, each in back-quotes.
pub fn listed<'t>(names: impl IntoIterator<Item = &'t str>) -> String {
    let names: Vec<String> = names.into_iter().map(quoted).collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => names.concat(),
    }
}

fn folded(text: &str) -> Vec<char> {
    text.chars().filter(|c| !matches!(c, '_' | '-')).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn distances() {
        assert_eq!(distance("schema", "schema"), 0);
        assert_eq!(distance("shcema", "schema"), 1);
        assert_eq!(distance("operation_id", "operationId"), 0);
        assert_eq!(distance("tag", "tags"), 1);
    }

    #[test]
    fn the_nearest_wins_and_far_ones_are_left_out() {
        assert_eq!(nearest("requird", ["type", "required"]), Some("required"));
        assert_eq!(nearest("colour", ["type", "required"]), None);
        assert_eq!(nearest("in", ["if"]), None);
    }
}
