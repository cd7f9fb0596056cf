//! Trials of validators: many values, each judged by one of many validators.

use std::io::Write;

use serde_json::Value;

use crate::json::{Document, Element, Kind, Node};
use crate::validate::rules::Exact;
use crate::validate::{Path, Sink};

/// A generated validator of JSON values.
pub type Judge = fn(Node<'_>, &Path<'_>, &mut Sink);

/// Prints for every case `valid` or `invalid`, each on its line. A line of `cases` is the number of a
/// validator and a JSON text, with a tab between. Two other words say that something is wrong with
/// the validator: `undecided` where what collects violations and what only asks don't agree, or what
/// sees the text and what sees a `serde_json::Value` that has lost nothing of it; and `unreadable`
/// where the text is no JSON.
pub fn verdicts(cases: &str, judges: &[Judge]) {
    for line in cases.lines() {
        // Nobody listens any more when this fails.
        let _ = writeln!(std::io::stdout(), "{}", verdict(line, judges));
    }
}

/// The judge and the text of a line of cases.
pub(super) fn case<'c, 'j, J>(line: &'c str, judges: &'j [J]) -> Option<(&'j J, &'c str)> {
    let (number, text) = line.split_once('\t')?;
    Some((judges.get(number.parse::<usize>().ok()?)?, text))
}

fn verdict(line: &str, judges: &[Judge]) -> &'static str {
    let Some((judge, text)) = case(line, judges) else { return "unreadable" };
    let Ok(document) = Document::read(text.as_bytes()) else { return "unreadable" };
    let seen = judged(*judge, Node::Element(document.root()));
    let value = serde_json::from_str::<Value>(text);
    let same = match &value {
        Ok(value) if has_all_digits(document.root()) => judged(*judge, Node::Value(value)) == seen,
        _ => true,
    };
    match seen {
        Some(true) if same => "valid",
        Some(false) if same => "invalid",
        _ => "undecided",
    }
}

/// Whether the value is valid, where what collects and what only asks agree.
fn judged(judge: Judge, value: Node<'_>) -> Option<bool> {
    let (mut asking, mut collecting) = (Sink::asking(), Sink::default());
    judge(value, &Path::ROOT, &mut asking);
    judge(value, &Path::ROOT, &mut collecting);
    let valid = !asking.is_done();
    (valid == collecting.finish().is_ok()).then_some(valid)
}

/// Whether `serde_json::Value` loses nothing of the numbers.
pub(super) fn has_all_digits(value: Element<'_>) -> bool {
    match value.kind() {
        Kind::Array(mut items) => items.all(has_all_digits),
        Kind::Object(mut members) => members.all(|(_, value)| has_all_digits(value)),
        Kind::Number(number) => match serde_json::from_str(number.text()) {
            Ok(Value::Number(kept)) => {
                let text = kept.to_string();
                let again = Document::read(text.as_bytes()).ok();
                again.is_some_and(|again| {
                    let kept = Node::Element(again.root()).as_number();
                    kept.is_some_and(|kept| kept.same(&Exact::Decimal(number)))
                })
            }
            _ => false,
        },
        _ => true,
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
