//! Whether `info.version` says that something breaks.

use super::api::Revised;
use super::edit::Mark;
use super::kind::Kind;
use super::macros::{kind, openapi};
use super::report::{Behaviour, Bump, Cause, Reach, Validate, Wire};
use super::spot::spot;
use crate::source::Location;

pub(crate) const KINDS: &[&Kind] = &[&VERSION_NOT_RAISED];

kind!(VERSION_NOT_RAISED, "version-not-raised", "Something breaks, and the version does not say so",
    "Something breaks on the wire, while the version is the same or, where it is written as a semantic version, its first number is. Below 1.0.0 the second number counts.",
    "version: 1.0.0" => "version: 1.0.0", openapi!("info-object"));

/// The remark that the version does not say what breaks.
pub(crate) fn not_raised(base: Revised<'_>, head: Revised<'_>, causes: &[Cause]) -> Option<Cause> {
    let (old, new) = (&base.api.info.version, &head.api.info.version);
    let breaks = causes.iter().any(|cause| cause.wire == Wire::Breaking);
    if !breaks || says_so(old, new) {
        return None;
    }
    let at = Location { pointer: "/info/version".to_owned(), ..Location::default() };
    let side = |side: Revised<'_>, version: &String| {
        Some(spot(side.sources, &Mark::new(at.clone(), version.clone())))
    };
    Some(Cause {
        id: "version-not-raised".to_owned(),
        kind: VERSION_NOT_RAISED.id,
        owner: "/info/version".to_owned(),
        summary: match old == new {
            true => format!("something breaks, and the version is still {new}"),
            false => format!("something breaks, and the version only went from {old} to {new}"),
        },
        before: side(base, old),
        after: side(head, new),
        wire: Wire::Same,
        validate: Validate::Same,
        behaviour: Behaviour::Same,
        source: Bump::None,
        note: None,
        reach: Reach::default(),
        proof: None,
        rename: None,
        rust: Vec::new(),
        allowed: None,
    })
}

/// Whether a version tells of a break. What is no semantic version tells of it by being another one.
fn says_so(old: &str, new: &str) -> bool {
    let parts = |version: &str| -> Option<Vec<u64>> {
        let plain = version.trim_start_matches('v').split(['-', '+']).next()?;
        let parts: Option<Vec<u64>> = plain.split('.').map(|part| part.parse().ok()).collect();
        parts.filter(|parts| parts.len() > 1)
    };
    match (parts(old), parts(new)) {
        (Some(old), Some(new)) if old[0] == 0 && new[0] == 0 => new[1] > old[1],
        (Some(old), Some(new)) => new[0] > old[0],
        _ => old != new,
    }
}
