//! The other way round: what is added one way is removed the other way.

use std::collections::BTreeMap;

use bindery::diff::{self, Cause, Report, Spot, Validate};

/// Endings of kinds that mirror each other.
const ENDINGS: &[(&str, &str)] = &[
    ("-added", "-removed"),
    ("-raised", "-lowered"),
    ("-widened", "-narrowed"),
    ("-became-required", "-became-optional"),
    ("-allowed", "-forbidden"),
    ("-deprecated", "-reactivated"),
];

/// Kinds that mirror each other and aren't called so. Where there are several on one side, each of them is
/// mirrored by one of the other side.
const PAIRS: &[(&[&str], &[&str])] = &[
    (&["deprecated"], &["reactivated"]),
    (&["optional-parameter-added", "required-parameter-added"], &["parameter-removed"]),
    (&["request-body-added", "required-request-body-added"], &["request-body-removed"]),
    (&["header-added"], &["optional-header-removed", "required-header-removed"]),
    (
        &["additional-properties-forbidden", "additional-properties-restricted"],
        &["additional-properties-allowed"],
    ),
    (&["version-changed", "version-lowered"], &["version-changed", "version-lowered"]),
    (&["property-renamed"], &["property-renamed"]),
    (&["schema-renamed"], &["schema-renamed"]),
    (&["parameter-renamed"], &["parameter-renamed"]),
    (&["parameter-moved"], &["parameter-moved"]),
    (&["discriminator-value-moved"], &["discriminator-value-moved"]),
];

/// Kinds without a mirror, and why.
const WITHOUT: &[(&str, &str)] = &[(
    "version-not-raised",
    "it is a remark on the others, and one direction may break while the other does not",
)];

/// The group of a kind, and whether it is on the first side of it.
type Group = (String, bool);

/// Where a kind stands among those that mirror each other.
fn group(kind: &str) -> Option<Group> {
    if WITHOUT.iter().any(|(id, _)| *id == kind) {
        return None;
    }
    if let Some((first, second)) =
        PAIRS.iter().find(|(one, other)| one.contains(&kind) || other.contains(&kind))
    {
        return Some((first.join("/"), first.contains(&kind) || first == second));
    }
    for (one, other) in ENDINGS {
        if let Some(start) = kind.strip_suffix(one) {
            return Some((format!("{start}{one}"), true));
        }
        if let Some(start) = kind.strip_suffix(other) {
            return Some((format!("{start}{one}"), false));
        }
    }
    kind.ends_with("-changed").then(|| (kind.to_owned(), true))
}

fn is_own_mirror(group: &str) -> bool {
    group.ends_with("-changed")
        || PAIRS.iter().any(|(one, other)| one == other && one.join("/") == group)
}

/// A cause without its words: group, side of it, before, after, what it does to validators.
type Trace = (String, bool, Option<String>, Option<String>, String);

fn trace(cause: &Cause) -> Option<Trace> {
    let (group, first) = group(cause.kind)?;
    let value = |spot: &Option<Spot>| spot.as_ref().and_then(|spot| spot.value.clone());
    let validate = format!("{:?}", cause.validate);
    Some((group, first, value(&cause.before), value(&cause.after), validate))
}

fn mirrored(cause: &Cause) -> Option<Trace> {
    let (group, first, before, after, _) = trace(cause)?;
    let validate = match cause.validate {
        Validate::Looser => Validate::Stricter,
        Validate::Stricter => Validate::Looser,
        other => other,
    };
    let first = if is_own_mirror(&group) { first } else { !first };
    Some((group, first, after, before, format!("{validate:?}")))
}

fn counted(traces: impl Iterator<Item = Trace>) -> BTreeMap<Trace, usize> {
    let mut counts = BTreeMap::new();
    traces.for_each(|trace| *counts.entry(trace).or_default() += 1);
    counts
}

/// What of one report is not mirrored by the other.
pub fn unmirrored(forth: &Report, back: &Report) -> Vec<String> {
    let own = counted(forth.causes.iter().filter_map(trace));
    let others = counted(back.causes.iter().filter_map(mirrored));
    let keys = own.keys().chain(others.keys().filter(|key| !own.contains_key(*key)));
    let count = |all: &BTreeMap<Trace, usize>, key| all.get(key).copied().unwrap_or_default();
    keys.filter(|key| count(&own, key) != count(&others, key))
        .map(|key| format!("{key:?}: {} forth, {} back", count(&own, key), count(&others, key)))
        .collect()
}

#[test]
fn every_kind_has_a_mirror_or_a_reason() {
    for kind in diff::kinds() {
        let has_none = WITHOUT.iter().any(|(id, why)| *id == kind.id && !why.is_empty());
        assert_eq!(group(kind.id).is_none(), has_none, "{}", kind.id);
    }
    let known = |id: &&str| diff::kind(id).is_some();
    assert!(PAIRS.iter().flat_map(|(one, other)| one.iter().chain(*other)).all(known));
    for kind in diff::kinds() {
        let Some((group, first)) = group(kind.id).filter(|(group, _)| !is_own_mirror(group)) else {
            continue;
        };
        let other = |it: &&diff::Kind| self::group(it.id) == Some((group.clone(), !first));
        assert!(diff::kinds().any(|it| other(&it)), "{} has no counterpart", kind.id);
    }
}
