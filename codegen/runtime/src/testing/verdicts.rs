//! Trials of validators: many values, each judged by one of many validators.

use std::io::Write;

use serde_json::Value;

use crate::validate::{Path, Sink};

/// A generated validator of JSON values.
pub type Judge = fn(&Value, &Path<'_>, &mut Sink);

/// Prints for every case `valid` or `invalid`, each on its line. A line of `cases` is the number of a
/// validator and a JSON text, with a tab between. Two other words say that something is wrong with
/// the validator: `undecided` where what collects violations and what only asks don't agree, and
/// `unreadable` where the text is no JSON.
pub fn verdicts(cases: &str, judges: &[Judge]) {
    for line in cases.lines() {
        // Nobody listens any more when this fails.
        let _ = writeln!(std::io::stdout(), "{}", verdict(line, judges));
    }
}

/// The judge and the value of a line of cases.
pub(super) fn case<'j, J>(line: &str, judges: &'j [J]) -> Option<(&'j J, Value)> {
    let (number, text) = line.split_once('\t')?;
    let judge = judges.get(number.parse::<usize>().ok()?)?;
    Some((judge, serde_json::from_str(text).ok()?))
}

fn verdict(line: &str, judges: &[Judge]) -> &'static str {
    let Some((judge, value)) = case(line, judges) else { return "unreadable" };
    let (mut asking, mut collecting) = (Sink::asking(), Sink::default());
    judge(&value, &Path::ROOT, &mut asking);
    judge(&value, &Path::ROOT, &mut collecting);
    match (asking.is_done(), collecting.finish().is_err()) {
        (true, true) => "invalid",
        (false, false) => "valid",
        _ => "undecided",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validate::rules;

    #[test]
    fn each_line_has_its_judge() {
        let texts: Judge = |value, at, sink| rules::kinds(value, rules::STRING, at, sink);
        let numbers: Judge = |value, at, sink| rules::kinds(value, rules::NUMBER, at, sink);
        let judges = [texts, numbers];
        assert_eq!(verdict("0\t\"a\"", &judges), "valid");
        assert_eq!(verdict("1\t\"a\"", &judges), "invalid");
        assert_eq!(verdict("2\t\"a\"", &judges), "unreadable");
        assert_eq!(verdict("1\t", &judges), "unreadable");
    }
}
