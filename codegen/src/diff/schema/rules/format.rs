//! `format`. It is a promise on the wire, whether or not validators assert it: a text that is no date is
//! refused where a date was promised. A format that the registry of OpenAPI does not know can't be judged.

use super::{Check, kind, openapi};
use crate::diff::edit::{Edit, Effect, Mark, Relation};
use crate::diff::kind::Kind;
use crate::diff::report::Validate;
use crate::diff::schema::shape::{Said, TypeSet};

pub(super) const KINDS: &[&Kind] = &[&FORMAT_ADDED, &FORMAT_REMOVED, &FORMAT_CHANGED];

kind!(FORMAT_ADDED, "format-added", "Values have a format now",
    "Values that are not of the format are refused, or read as something else. `password` and the like say nothing about values.",
    "type: string" => "{type: string, format: date}", openapi!("data-type-format"));
kind!(FORMAT_REMOVED, "format-removed", "Values have no format any more",
    "Any value of the type is allowed, and may come in answers.",
    "{type: string, format: date}" => "type: string", openapi!("data-type-format"));
kind!(FORMAT_CHANGED, "format-changed", "Values have another format",
    "Some formats hold others: `int32` is within `int64`, `float` within `double`, `uri` within `uri-reference`. All else has nothing in common.",
    "format: int32" => "format: int64", openapi!("data-type-format"));

/// Formats that say nothing about which values are right.
const SILENT: &[&str] =
    &["password", "binary", "double", "decimal128", "html", "commonmark", "char"];

/// Formats of numbers.
const OF_NUMBERS: &[&str] = &[
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "double",
    "single-float",
    "double-int",
    "decimal",
];

/// Formats whose values are known.
const KNOWN: &[&str] = &[
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "single-float",
    "double-int",
    "decimal",
    "date-time",
    "date",
    "time",
    "duration",
    "uuid",
    "uri",
    "uri-reference",
    "uri-template",
    "iri",
    "iri-reference",
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "regex",
    "json-pointer",
    "relative-json-pointer",
    "byte",
    "base64",
    "base64url",
    "http-date",
    "media-range",
    "sf-binary",
    "sf-boolean",
    "sf-decimal",
    "sf-integer",
    "sf-string",
    "sf-token",
];

/// What each format holds besides itself.
const HOLDS: &[(&str, &[&str])] = &[
    ("int64", &["int32", "int16", "int8", "uint32", "uint16", "uint8"]),
    ("int32", &["int16", "int8", "uint16", "uint8"]),
    ("int16", &["int8", "uint8"]),
    ("uint64", &["uint32", "uint16", "uint8"]),
    ("uint32", &["uint16", "uint8"]),
    ("uint16", &["uint8"]),
    ("uri-reference", &["uri"]),
    ("iri-reference", &["iri", "uri-reference", "uri"]),
    ("iri", &["uri"]),
    ("idn-email", &["email"]),
    ("idn-hostname", &["hostname"]),
];

pub(super) fn check(check: &mut Check<'_, '_, '_>) {
    let old = own(check, &check.old.formats, &check.new.formats);
    let new = own(check, &check.new.formats, &check.old.formats);
    let (kind, relation, summary) = match (old.as_slice(), new.as_slice()) {
        ([], []) => return,
        ([], new) => {
            let summary = format!("the format is {} now", shown(new));
            (&FORMAT_ADDED, appeared(new), summary)
        }
        (old, []) => {
            let summary = format!("the format {} is gone", shown(old));
            (&FORMAT_REMOVED, appeared(old).negated(), summary)
        }
        (old, new) => {
            let summary = format!("the format was {} and is {}", shown(old), shown(new));
            (&FORMAT_CHANGED, changed(old, new), summary)
        }
    };
    let marks = (mark(&old, check.old_whole()), mark(&new, check.new_whole()));
    let edit = Edit::law(kind, marks.0, marks.1, relation, summary);
    // Validators do not look at it unless the dialect asserts it.
    let asserted = check.old.asserts_format || check.new.asserts_format;
    let validate = if asserted { edit.effect.validate } else { Validate::Same };
    let edit = Edit { effect: Effect { validate, ..edit.effect }, ..edit };
    check.edits.push(match relation {
        Relation::Unknown => edit.note("the registry of OpenAPI does not know this format"),
        _ => edit,
    });
}

/// The formats that the other side does not have and that speak of a type that both have.
fn own(
    check: &Check<'_, '_, '_>,
    all: &[Said<String>],
    others: &[Said<String>],
) -> Vec<Said<String>> {
    let types = check.old.types.and(check.new.types);
    let speaks = |said: &&Said<String>| {
        let format = said.value.as_str();
        let of = if OF_NUMBERS.contains(&format) { TypeSet::NUMBER } else { TypeSet::STRING };
        let known = KNOWN.contains(&format);
        !SILENT.contains(&format) && (!known || types.has(of))
    };
    let apart = |said: &&Said<String>| others.iter().all(|other| other.value != said.value);
    all.iter().filter(apart).filter(speaks).cloned().collect()
}

fn appeared(formats: &[Said<String>]) -> Relation {
    match formats.iter().all(|said| KNOWN.contains(&said.value.as_str())) {
        true => Relation::Narrowed,
        false => Relation::Unknown,
    }
}

fn changed(old: &[Said<String>], new: &[Said<String>]) -> Relation {
    let ([old], [new]) = (old, new) else { return Relation::Unknown };
    let (old, new) = (old.value.as_str(), new.value.as_str());
    match (holds(new, old), holds(old, new)) {
        (false, false) if !KNOWN.contains(&old) || !KNOWN.contains(&new) => Relation::Unknown,
        (keeps_old, all_were) => Relation::of(keeps_old, all_were),
    }
}

fn holds(outer: &str, inner: &str) -> bool {
    HOLDS.iter().any(|(name, held)| *name == outer && held.contains(&inner))
}

fn mark(all: &[Said<String>], whole: Mark) -> Option<Mark> {
    let first = all.first();
    Some(first.map_or(whole, |first| Mark::new(first.location.clone(), shown(all))))
}

fn shown(all: &[Said<String>]) -> String {
    let shown: Vec<&str> = all.iter().map(|said| said.value.as_str()).collect();
    shown.join(" and ")
}
