//! Which schemes an operation asks for, in the end.

use std::collections::BTreeMap;

use super::{COMPATIBLE, Call, Comparison, Revised};
use crate::diff::edit::{Effect, Mark};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::Wire;
use crate::model::{Operation, SecurityRequirement};
use crate::source::Location;

pub(crate) const KINDS: &[&Kind] = &[
    &SECURITY_ADDED,
    &SECURITY_REMOVED,
    &SECURITY_ALTERNATIVE_ADDED,
    &SECURITY_ALTERNATIVE_REMOVED,
    &SECURITY_SCOPE_ADDED,
    &SECURITY_SCOPE_REMOVED,
];

kind!(SECURITY_ADDED, "security-added", "A call must prove who makes it now",
    "Calls without proof are refused.",
    "security: []" => "security: [{key: []}]", openapi!("security-requirement-object"));
kind!(SECURITY_REMOVED, "security-removed", "A call need not prove who makes it any more",
    "What was sent is passed over.",
    "security: [{key: []}]" => "security: []", openapi!("security-requirement-object"));
kind!(SECURITY_ALTERNATIVE_ADDED, "security-alternative-added", "There is another way to prove who calls",
    "The older ways still do.",
    "security: [{key: []}]" => "security: [{key: []}, {token: []}]", openapi!("security-requirement-object"));
kind!(SECURITY_ALTERNATIVE_REMOVED, "security-alternative-removed", "A way to prove who calls is gone",
    "Whoever goes that way is refused. A requirement that asks for one scheme more is another way.",
    "security: [{key: []}, {token: []}]" => "security: [{key: []}]", openapi!("security-requirement-object"));
kind!(SECURITY_SCOPE_ADDED, "security-scope-added", "A call needs another scope",
    "Tokens without it are refused.",
    "{token: [read]}" => "{token: [read, write]}", openapi!("security-requirement-object"));
kind!(SECURITY_SCOPE_REMOVED, "security-scope-removed", "A call needs a scope no longer",
    "Tokens with it are still taken.",
    "{token: [read, write]}" => "{token: [read]}", openapi!("security-requirement-object"));

pub(crate) fn compare(
    comparison: &mut Comparison<'_>,
    call: &Call,
    old: &Operation,
    new: &Operation,
) {
    let (before, after) = (Asked::of(comparison.old, old), Asked::of(comparison.new, new));
    if before.ways == after.ways {
        return;
    }
    let breaks = Effect { request: Wire::Breaking, response: Wire::Breaking, ..Effect::NONE };
    let (kind, effect, summary) = match (before.is_open(), after.is_open()) {
        (true, true) => return optional(comparison, call, &before, &after),
        (true, false) => (&SECURITY_ADDED, breaks, format!("a call needs {} now", after.words())),
        (false, true) => {
            (&SECURITY_REMOVED, COMPATIBLE, format!("a call needs {} no longer", before.words()))
        }
        (false, false) => return ways(comparison, call, &before, &after),
    };
    comparison.say(kind, (before.mark(None), after.mark(None)), effect, summary, call.whole());
}

/// Ways that come and go beside calls without proof, which are taken all the same.
fn optional(comparison: &mut Comparison<'_>, call: &Call, old: &Asked, new: &Asked) {
    let apart = |all: &Asked, others: &Asked| -> Vec<String> {
        let ways = all.ways.iter().filter(|way| !way.is_empty() && !others.ways.contains(way));
        ways.map(text).collect()
    };
    for way in apart(old, new) {
        let summary = format!("{way} no longer proves who calls; a call without proof is taken");
        let marks = (old.mark(Some(way)), new.mark(None));
        let effect = COMPATIBLE.behaves();
        comparison.say(&SECURITY_ALTERNATIVE_REMOVED, marks, effect, summary, call.whole());
    }
    for way in apart(new, old) {
        let summary = format!("{way} proves who calls, too; a call without proof is taken");
        let marks = (old.mark(None), new.mark(Some(way)));
        comparison.say(&SECURITY_ALTERNATIVE_ADDED, marks, COMPATIBLE, summary, call.whole());
    }
}

/// Scopes by scheme.
type Way = BTreeMap<String, Vec<String>>;

/// What an operation asks for, and where that is written.
struct Asked {
    ways: Vec<Way>,
    location: Location,
}

impl Asked {
    fn of(revised: Revised<'_>, operation: &Operation) -> Self {
        let own = operation.location.child("security");
        let root = Location { pointer: "/security".to_owned(), ..Location::default() };
        let location = if revised.sources.node(&own).is_some() { own } else { root };
        let mut ways: Vec<Way> = operation.security.iter().map(way).collect();
        ways.sort();
        ways.dedup();
        Self { ways, location }
    }

    /// Whether a call without proof is taken.
    fn is_open(&self) -> bool {
        self.ways.is_empty() || self.ways.iter().any(BTreeMap::is_empty)
    }

    /// What is asked for, nothing being one of the ways.
    fn all_words(&self) -> String {
        match (self.is_open(), self.words()) {
            (false, words) => words,
            (true, words) if words.is_empty() => "nothing".to_owned(),
            (true, words) => format!("nothing or {words}"),
        }
    }

    fn words(&self) -> String {
        let ways: Vec<String> = self.ways.iter().filter(|way| !way.is_empty()).map(text).collect();
        ways.join(" or ")
    }

    fn mark(&self, way: Option<String>) -> Option<Mark> {
        let words = way.unwrap_or_else(|| self.all_words());
        Some(Mark::new(self.location.clone(), words))
    }
}

fn way(requirement: &SecurityRequirement) -> Way {
    let sorted = |scopes: &Vec<String>| {
        let mut scopes = scopes.clone();
        scopes.sort();
        scopes
    };
    requirement.iter().map(|(name, scopes)| (name.clone(), sorted(scopes))).collect()
}

fn text(way: &Way) -> String {
    let schemes: Vec<String> = way
        .iter()
        .map(|(name, scopes)| match scopes.is_empty() {
            true => format!("`{name}`"),
            false => format!("`{name}` ({})", scopes.join(", ")),
        })
        .collect();
    schemes.join(" with ")
}

fn ways(comparison: &mut Comparison<'_>, call: &Call, old: &Asked, new: &Asked) {
    let schemes = |way: &Way| way.keys().cloned().collect::<Vec<_>>();
    let mut come: Vec<&Way> = new.ways.iter().filter(|way| !old.ways.contains(way)).collect();
    for before in old.ways.iter().filter(|way| !new.ways.contains(way)) {
        let same = come.iter().position(|after| schemes(after) == schemes(before));
        match same {
            Some(at) => scopes(comparison, call, (old, before), (new, come.remove(at))),
            None => {
                let summary = format!("{} no longer proves who calls", text(before));
                let marks = (old.mark(Some(text(before))), new.mark(None));
                let effect = Effect::wire(Wire::Breaking);
                let kind = &SECURITY_ALTERNATIVE_REMOVED;
                comparison.say(kind, marks, effect, summary, call.whole());
            }
        }
    }
    for after in come {
        let summary = format!("{} proves who calls, too", text(after));
        let marks = (old.mark(None), new.mark(Some(text(after))));
        let kind = &SECURITY_ALTERNATIVE_ADDED;
        comparison.say(kind, marks, COMPATIBLE, summary, call.whole());
    }
}

fn scopes(
    comparison: &mut Comparison<'_>,
    call: &Call,
    (old, before): (&Asked, &Way),
    (new, after): (&Asked, &Way),
) {
    for (scheme, was) in before {
        let none = Vec::new();
        let is = after.get(scheme).unwrap_or(&none);
        for scope in is.iter().filter(|scope| !was.contains(scope)) {
            let summary = format!("a call needs the scope `{scope}` of `{scheme}` now");
            let marks = (old.mark(Some(text(before))), new.mark(Some(scope.clone())));
            let effect = Effect::wire(Wire::Breaking);
            comparison.say(&SECURITY_SCOPE_ADDED, marks, effect, summary, call.whole());
        }
        for scope in was.iter().filter(|scope| !is.contains(scope)) {
            let summary = format!("a call needs the scope `{scope}` of `{scheme}` no longer");
            let marks = (old.mark(Some(scope.clone())), new.mark(Some(text(after))));
            comparison.say(&SECURITY_SCOPE_REMOVED, marks, COMPATIBLE, summary, call.whole());
        }
    }
}
