//! Headers of answers.

use super::{COMPATIBLE, Call, Comparison, at, marked, parameters};
use crate::diagnostic::quoted;
use crate::diff::edit::{Effect, Relation};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::model::{Header, Response};

pub(crate) const KINDS: &[&Kind] =
    &[&HEADER_ADDED, &OPTIONAL_HEADER_REMOVED, &REQUIRED_HEADER_REMOVED];

kind!(HEADER_ADDED, "header-added", "An answer has a new header",
    "Nobody looks for it yet.",
    "headers: {}" => "headers: {X-A: {}}", openapi!("header-object"));
kind!(OPTIONAL_HEADER_REMOVED, "optional-header-removed", "An answer has lost a header that could be missing",
    "Readers had to do without it anyway; now they always must.",
    "headers: {X-A: {}}" => "headers: {}", openapi!("header-object"));
kind!(REQUIRED_HEADER_REMOVED, "required-header-removed", "An answer has lost a header that was always there",
    "Readers count on it.",
    "headers: {X-A: {required: true}}" => "headers: {}", openapi!("header-object"));

pub(crate) fn compare(
    comparison: &mut Comparison<'_>,
    call: &Call,
    part: &str,
    old: &Response,
    new: &Response,
) {
    let place = |header: &Header| {
        vec![call.place(call.response(), format!("{part} header {}", header.name))]
    };
    let same = |one: &Header, other: &Header| one.name.eq_ignore_ascii_case(&other.name);
    for before in &old.headers {
        if let Some(after) = new.headers.iter().find(|after| same(before, after)) {
            let (was, is) = (&before.parameter, &after.parameter);
            parameters::presence(comparison, was, is, &place(after));
            parameters::details(comparison, was, is, &place(after));
            continue;
        }
        let (kind, effect) = match before.parameter.required {
            true => (&REQUIRED_HEADER_REMOVED, Effect::law(Relation::Widened)),
            false => (&OPTIONAL_HEADER_REMOVED, COMPATIBLE.behaves()),
        };
        let summary = format!("the header {} is gone", quoted(&before.name));
        let location = before.parameter.location.clone();
        let marks = (marked(location, before.name.clone()), at(&new.location));
        comparison.say(kind, marks, effect, summary, place(before));
    }
    for after in &new.headers {
        if old.headers.iter().any(|before| same(before, after)) {
            continue;
        }
        let summary = format!("the header {} is new", quoted(&after.name));
        let location = after.parameter.location.clone();
        let marks = (at(&old.location), marked(location, after.name.clone()));
        comparison.say(&HEADER_ADDED, marks, COMPATIBLE, summary, place(after));
    }
}
