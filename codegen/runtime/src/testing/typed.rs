//! Trials of types: many values, each judged in every way that a type knows.

use std::io::Write;

use serde_json::{Value, json};

use super::verdicts::{case, has_all_digits};
use crate::codegen::{Json, encode_vec};
use crate::json::Document;
use crate::validate::{ReadError, Validate, ValidateJson};

/// What a type says of a text; none where that is no JSON.
pub type TypedJudge = fn(&str) -> Option<Said>;

/// One verdict on a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It keeps to the rules.
    Valid,
    /// It breaks some.
    Invalid,
    /// It keeps to the rules, but does not decode.
    Undecodable,
    /// What collects broken rules and what only asks whether there are any don't agree.
    Undecided,
}

/// What a type says of a JSON text, in every way that it knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its JSON validator, of the text.
    pub text: Verdict,
    /// Its JSON validator, of a `serde_json::Value`; none where that has lost digits.
    pub value: Option<Verdict>,
    /// What reads, decodes and judges at once.
    pub reader: Verdict,
    /// Its typed validator; none where the text does not decode.
    pub typed: Option<Typed>,
}

/// What a type says of a typed value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The typed validator.
    pub verdict: Verdict,
    /// The JSON validator, of what the value encodes to; none where digits may be lost.
    pub again: Option<Verdict>,
    /// Whether the value holds all that stood in the text.
    pub whole: bool,
}

/// Asks the type in every way.
pub fn typed<T: Json + Validate + ValidateJson>(text: &str) -> Option<Said> {
    let document = Document::read(text.as_bytes()).ok()?;
    let decoded = T::decode(document.root()).ok();
    let all_digits = has_all_digits(document.root());
    let value = serde_json::from_str::<Value>(text).ok().filter(|_| all_digits);
    let judged = |text: &[u8]| verdict(T::validate_text(text).is_ok());
    Some(Said {
        text: judged(text.as_bytes()),
        value: value.map(|it| one(T::validate_json(&it).is_ok(), T::is_valid_json(&it))),
        reader: match T::read_json(text.as_bytes()) {
            Ok(_) => Verdict::Valid,
            Err(ReadError::Mismatch { .. }) => Verdict::Undecodable,
            Err(_) => Verdict::Invalid,
        },
        typed: decoded.map(|decoded| Typed {
            verdict: one(decoded.validate().is_ok(), decoded.is_valid()),
            again: all_digits.then(|| judged(&encode_vec(&decoded))),
            whole: !document.is_lossy(),
        }),
    })
}

fn verdict(valid: bool) -> Verdict {
    if valid { Verdict::Valid } else { Verdict::Invalid }
}

fn one(collected: bool, asked: bool) -> Verdict {
    if collected == asked { verdict(asked) } else { Verdict::Undecided }
}

impl Said {
    /// Whether the text is valid, if all are of one mind.
    pub fn agreed(&self) -> Option<bool> {
        let Self { text, value, reader, typed } = self;
        let valid = *text == Verdict::Valid;
        let read = match (valid, typed) {
            (true, None) => Verdict::Undecodable,
            _ => *text,
        };
        let typed = typed.is_none_or(|Typed { verdict, again, whole }| {
            again.is_none_or(|again| again == verdict)
                && (verdict == *text || !whole && verdict != Verdict::Undecided)
        });
        let agree = value.is_none_or(|value| value == *text) && *reader == read && typed;
        agree.then_some(valid)
    }

    /// Who says what.
    pub(super) fn list(&self) -> Value {
        let word = |verdict: Option<Verdict>| verdict.map_or("nothing", Verdict::word);
        json!({
            "validate_text": self.text.word(),
            "validate_json": word(self.value),
            "read_json": self.reader.word(),
            "validate": word(self.typed.map(|it| it.verdict)),
            "encoded again": word(self.typed.and_then(|it| it.again)),
        })
    }
}

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
            Self::Undecodable => "undecodable",
            Self::Undecided => "undecided",
        }
    }
}

/// Prints for every case whether it is `valid` or `invalid` as text, and whether all verdicts on it
/// agree: `agrees`, else `differs`, or `undecodable` where there is no typed value. A line of `cases`
/// is the number of a judge and a JSON text, with a tab between.
pub fn typed_verdicts(cases: &str, judges: &[TypedJudge]) {
    for line in cases.lines() {
        let said = case(line, judges).and_then(|(judge, text)| judge(text));
        let verdict = said.map_or("unreadable".to_owned(), |said| {
            let typed = match (said.agreed(), said.typed) {
                (None, _) => "differs",
                (_, None) => "undecodable",
                (_, Some(_)) => "agrees",
            };
            format!("{} {typed}", said.text.word())
        });
        // Nobody listens any more when this fails.
        let _ = writeln!(std::io::stdout(), "{verdict}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_another_mind_is_seen() {
        let typed = Typed { verdict: Verdict::Valid, again: Some(Verdict::Valid), whole: true };
        let valid = Verdict::Valid;
        let said = Said { text: valid, value: Some(valid), reader: valid, typed: Some(typed) };
        assert_eq!(said.agreed(), Some(true));
        let other = |change: fn(&mut Said)| {
            let mut said = said.clone();
            change(&mut said);
            said.agreed()
        };
        assert_eq!(other(|said| said.text = Verdict::Invalid), None);
        assert_eq!(other(|said| said.value = Some(Verdict::Invalid)), None);
        assert_eq!(other(|said| said.value = Some(Verdict::Undecided)), None);
        assert_eq!(other(|said| said.reader = Verdict::Undecodable), None);
        assert_eq!(other(|said| said.typed = None), None);
        let wrong = Typed { verdict: Verdict::Invalid, again: None, whole: true };
        let mut less = Said { typed: Some(wrong), ..said };
        assert_eq!(less.agreed(), None);
        less.typed = Some(Typed { whole: false, ..wrong });
        assert_eq!(less.agreed(), Some(true));
    }
}
