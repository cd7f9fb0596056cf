//! Words for people, and keys of others, on both sides.

use std::fmt::Write;

use super::show;
use crate::extensions::{Extensions, Known};
use crate::source::Location;

/// Something that is said to people.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Words {
    /// The keyword.
    pub(crate) key: String,
    /// What is said.
    pub(crate) text: String,
    /// Where.
    pub(crate) location: Location,
}

impl Words {
    /// Words below a keyword of the object at this place.
    pub(crate) fn of(key: &str, text: Option<&str>, at: &Location) -> Option<Self> {
        let text = text?.trim().to_owned();
        Some(Self { key: key.to_owned(), text, location: at.child(key) })
    }
}

/// What only one side says, paired where both say something below the same keyword.
pub(crate) fn changes<'a>(
    old: &'a [Words],
    new: &'a [Words],
) -> Vec<(&'a str, Option<Words>, Option<Words>)> {
    let apart = |all: &'a [Words], others: &[Words]| -> Vec<&'a Words> {
        let is_new = |it: &&Words| others.iter().all(|o| o.key != it.key || o.text != it.text);
        all.iter().filter(is_new).collect()
    };
    let (gone, mut come) = (apart(old, new), apart(new, old));
    let mut found = Vec::new();
    for before in gone {
        let after = come.iter().position(|after| after.key == before.key);
        let after = after.map(|at| come.remove(at).clone());
        found.push((before.key.as_str(), Some(before.clone()), after));
    }
    found.extend(come.into_iter().map(|after| (after.key.as_str(), None, Some(after.clone()))));
    found
}

/// The sentence for a change of words.
pub(crate) fn summary(key: &str, was: bool, is: bool) -> String {
    match (was, is) {
        (true, true) => format!("`{key}` has changed"),
        (false, _) => format!("`{key}` is new"),
        (true, false) => format!("`{key}` is gone"),
    }
}

/// Extension keys that change what the generated client does.
pub(crate) fn has_effect(key: &str) -> bool {
    ["x-billing", "x-task", "x-envelope", "x-idempotency", "x-correlate", "x-webhook", "x-limits"]
        .contains(&key)
}

/// What extension keys say. Where something is stated, and since when, is no change of the thing itself.
pub(crate) fn extensions(extensions: &Extensions, at: &Location) -> Vec<Words> {
    let Known {
        source: _,
        message,
        rust,
        billing,
        task,
        envelope,
        idempotency,
        correlate,
        limits,
        webhook,
        sensitive,
        other,
    } = &**extensions;
    let known = [
        ("x-message", json(message)),
        ("x-rust", json(rust)),
        ("x-billing", billing.as_ref().and_then(|it| json(&Some(&it.rejected_before_charge)))),
        ("x-billing note", billing.as_ref().and_then(|it| it.note.clone())),
        ("x-task", json(task)),
        ("x-envelope", json(envelope)),
        ("x-idempotency", json(idempotency)),
        ("x-correlate", json(correlate)),
        ("x-limits", json(limits)),
        ("x-webhook", json(webhook)),
        ("x-sensitive", json(sensitive)),
    ];
    let known = known.into_iter().filter_map(|(key, text)| Words::of(key, text.as_deref(), at));
    let has_rules_of_its_own = ["x-extensible-enum", "x-sunset", "x-stability-level"];
    let other = other.iter().filter(|(key, _)| !has_rules_of_its_own.contains(&key.as_str()));
    known.chain(other.filter_map(|(key, node)| Words::of(key, Some(&show(node)), at))).collect()
}

fn json<T: serde::Serialize>(value: &Option<T>) -> Option<String> {
    let value = value.as_ref()?;
    let mut text = String::new();
    let written = serde_json::to_value(value).ok()?;
    write!(text, "{written}").ok()?;
    Some(text)
}
