//! `pattern`, compared as languages.

use super::{Check, kind, validation};
use crate::diagnostic::quoted;
use crate::diff::edit::{Edit, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::schema::shape::Said;
use crate::pattern::Language;

pub(super) const KINDS: &[&Kind] = &[&PATTERN_ADDED, &PATTERN_REMOVED, &PATTERN_CHANGED];

kind!(PATTERN_ADDED, "pattern-added", "Texts must match a pattern now",
    "Texts that do not match are refused in requests. A pattern that every text matches is none.",
    "type: string" => "{type: string, pattern: '^a'}", validation!("pattern"));
kind!(PATTERN_REMOVED, "pattern-removed", "Texts need not match a pattern any more",
    "Any text is allowed, and may come in answers.",
    "{type: string, pattern: '^a'}" => "type: string", validation!("pattern"));
kind!(PATTERN_CHANGED, "pattern-changed", "Texts must match another pattern",
    "Both patterns become automata, and walking through both at once shows whether one takes all that the other takes. Two spellings of the same language are no change. Patterns that look around or refer back can't be compared so, and are unknown.",
    "pattern: '^[a-c]$'" => "pattern: '^[a-d]$'", validation!("pattern"));

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let old = own(&check.old.patterns, &check.new.patterns);
    let new = own(&check.new.patterns, &check.old.patterns);
    match (old.as_slice(), new.as_slice()) {
        ([], []) => {}
        ([], new) => {
            let summary = format!("texts must match {} now", shown(new));
            let marks = (Some(check.old_whole()), mark(new));
            check.law(&PATTERN_ADDED, marks, Relation::Narrowed, summary);
        }
        (old, []) => {
            let summary = format!("texts need not match {} any more", shown(old));
            let marks = (mark(old), Some(check.new_whole()));
            check.law(&PATTERN_REMOVED, marks, Relation::Widened, summary);
        }
        (old, new) => changed(check, old, new),
    }
}

fn changed(check: &mut Check<'_, '_, '_>, old: &[Said<String>], new: &[Said<String>]) {
    let (relation, note) = compare(old, new);
    if relation == Relation::Equal {
        return;
    }
    let summary = format!("texts had to match {} and must match {}", shown(old), shown(new));
    let edit = Edit::law(&PATTERN_CHANGED, mark(old), mark(new), relation, summary);
    check.edits.push(match note {
        Some(note) => edit.note(note),
        None => edit,
    });
}

/// How the languages stand to each other, and which texts show it.
fn compare(old: &[Said<String>], new: &[Said<String>]) -> (Relation, Option<String>) {
    let unknown = || (Relation::Unknown, Some(UNKNOWN.to_owned()));
    let ([old], [new]) = (old, new) else { return unknown() };
    let languages = Language::of(&old.value).zip(Language::of(&new.value));
    let Some(apart) = languages.and_then(|(old, new)| old.compare(&new)) else {
        return unknown();
    };
    let relation = Relation::of(apart.first.is_none(), apart.second.is_none());
    let gone = apart.first.map(|text| format!("{} matched before", quoted(&text)));
    let come = apart.second.map(|text| format!("{} matches now", quoted(&text)));
    let notes: Vec<String> = gone.into_iter().chain(come).collect();
    (relation, Some(notes.join(", ")).filter(|note| !note.is_empty()))
}

const UNKNOWN: &str = "these patterns are too large to be compared, or look around, or refer back to what they matched";

/// The patterns that the other side does not have, but for those that every text matches.
fn own(all: &[Said<String>], others: &[Said<String>]) -> Vec<Said<String>> {
    let apart = |said: &&Said<String>| others.iter().all(|other| other.value != said.value);
    let means = |said: &&Said<String>| {
        Language::of(&said.value).is_none_or(|language| !language.is_everything())
    };
    all.iter().filter(apart).filter(means).cloned().collect()
}

fn mark(all: &[Said<String>]) -> Option<Mark> {
    all.first().map(|first| Mark::new(first.location.clone(), shown(all)))
}

fn shown(all: &[Said<String>]) -> String {
    let shown: Vec<String> = all.iter().map(|said| quoted(&said.value)).collect();
    shown.join(" and ")
}
