//! Answers, by status.

use super::operation::say_words;
use super::{COMPATIBLE, Call, Comparison, bodies, headers, links, marked};
use crate::diff::documentation::{self, Words};
use crate::diff::edit::{Edit, Effect, Mark};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::Wire;
use crate::model::{Operation, Response, Status};

pub(crate) const KINDS: &[&Kind] = &[
    &SUCCESS_STATUS_ADDED,
    &SUCCESS_STATUS_REMOVED,
    &ERROR_STATUS_ADDED,
    &ERROR_STATUS_REMOVED,
    &STATUS_RANGE_CHANGED,
    &RESPONSE_WORDS_CHANGED,
    &RESPONSE_EXTENSION_CHANGED,
];

kind!(SUCCESS_STATUS_ADDED, "success-status-added", "A success may have another status",
    "By RFC 9110 a status that a client does not know counts as the first of its hundred, so the call still succeeds; what is done with the answer may differ.",
    "responses: {200: {}}" => "responses: {200: {}, 202: {}}", openapi!("responses-object"));
kind!(SUCCESS_STATUS_REMOVED, "success-status-removed", "A success has a status no longer",
    "Whoever waits for it, and for its body, waits in vain.",
    "responses: {200: {}, 202: {}}" => "responses: {202: {}}", openapi!("responses-object"));
kind!(ERROR_STATUS_ADDED, "error-status-added", "A failure may have another status",
    "Clients have always had to expect any of them.",
    "responses: {200: {}}" => "responses: {200: {}, 404: {}}", openapi!("responses-object"));
kind!(ERROR_STATUS_REMOVED, "error-status-removed", "A failure has a status no longer",
    "Nothing comes that was not expected.",
    "responses: {200: {}, 404: {}}" => "responses: {200: {}}", openapi!("responses-object"));
kind!(STATUS_RANGE_CHANGED, "status-range-changed", "An answer speaks for more or fewer statuses",
    "The answer is the same, and is described for a range of statuses, or for one of them.",
    "responses: {404: {}}" => "responses: {4XX: {}}", openapi!("responses-object"));
kind!(RESPONSE_WORDS_CHANGED, "response-words-changed", "What is said of an answer has changed",
    "Nothing on the wire. A changed sentence is often the first sign of a changed rule.",
    "description: A" => "description: B", openapi!("response-object"));
kind!(RESPONSE_EXTENSION_CHANGED, "response-extension-changed", "An extension key of an answer has changed",
    "Keys that the generator reads change the crate; those of others do nothing here.",
    "x-a: 1" => "x-a: 2", openapi!("specification-extensions"));

pub(crate) fn compare(
    comparison: &mut Comparison<'_>,
    call: &Call,
    old: &Operation,
    new: &Operation,
) {
    let mut come: Vec<&Response> = new.responses.iter().collect();
    let mut gone = Vec::new();
    for before in &old.responses {
        match come.iter().position(|after| after.status == before.status) {
            Some(at) => both(comparison, call, before, come.remove(at)),
            None => gone.push(before),
        }
    }
    ranges(comparison, call, &mut gone, &mut come);
    gone.into_iter().for_each(|before| removed(comparison, call, new, before));
    come.into_iter().for_each(|after| added(comparison, call, old, after));
}

/// A status, as it is written.
pub(crate) fn text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(hundred) => format!("{hundred}XX"),
        Status::Default => "default".to_owned(),
    }
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..300) | Status::Range(2))
}

/// Whether one speaks for all that the other speaks for.
fn covers(outer: Status, inner: Status) -> bool {
    match (outer, inner) {
        (Status::Default, _) => !is_success(inner),
        (Status::Range(hundred), Status::Code(code)) => code / 100 == u16::from(hundred),
        _ => false,
    }
}

fn ranges(
    comparison: &mut Comparison<'_>,
    call: &Call,
    gone: &mut Vec<&Response>,
    come: &mut Vec<&Response>,
) {
    let mut used = Vec::new();
    gone.retain(|before| {
        let range = come.iter().find(|after| {
            covers(after.status, before.status) || covers(before.status, after.status)
        });
        let Some(after) = range else { return true };
        used.push(after.location.clone());
        let summary = format!("{} is {} now", text(before.status), text(after.status));
        let marks = (
            marked(before.location.clone(), text(before.status)),
            marked(after.location.clone(), text(after.status)),
        );
        let places = vec![call.place(call.response(), format!("answer {}", text(after.status)))];
        comparison.say(&STATUS_RANGE_CHANGED, marks, COMPATIBLE, summary, places);
        both(comparison, call, before, after);
        false
    });
    come.retain(|after| !used.contains(&after.location));
}

fn both(comparison: &mut Comparison<'_>, call: &Call, old: &Response, new: &Response) {
    let side = call.response();
    let part = format!("answer {}", text(new.status));
    let spoken = |it: &Response| {
        let mut all: Vec<Words> = Vec::new();
        all.extend(Words::of("description", Some(&it.description), &it.location));
        all.extend(documentation::extensions(&it.extensions, &it.location));
        all
    };
    let kinds = (&RESPONSE_WORDS_CHANGED, &RESPONSE_EXTENSION_CHANGED);
    let place = vec![call.place(side, part.clone())];
    say_words(comparison, kinds, (&spoken(old), &spoken(new)), place);
    headers::compare(comparison, call, &part, old, new);
    let whole = (&old.location, &new.location);
    bodies::content(comparison, call, side, &part, (&old.content, &new.content), whole);
    links::compare(comparison, call, &part, old, new);
}

fn removed(comparison: &mut Comparison<'_>, call: &Call, new: &Operation, before: &Response) {
    let (kind, effect, word) = match is_success(before.status) {
        true => (&SUCCESS_STATUS_REMOVED, Effect::wire(Wire::Breaking), "success"),
        false => (&ERROR_STATUS_REMOVED, COMPATIBLE, "failure"),
    };
    let status = text(before.status);
    let summary = format!("the {word} {status} is gone");
    let after = Mark::at(&new.location.child("responses"));
    let marks = (marked(before.location.clone(), status.clone()), Some(after));
    let place = call.place(call.response(), format!("answer {status}"));
    comparison.felt(Edit::new(kind, marks.0, marks.1, effect, summary), vec![place]);
}

fn added(comparison: &mut Comparison<'_>, call: &Call, old: &Operation, after: &Response) {
    let (kind, effect, word) = match is_success(after.status) {
        true => (&SUCCESS_STATUS_ADDED, COMPATIBLE.behaves(), "success"),
        false => (&ERROR_STATUS_ADDED, COMPATIBLE, "failure"),
    };
    let status = text(after.status);
    let summary = format!("the {word} {status} is new");
    let before = Mark::at(&old.location.child("responses"));
    let marks = (Some(before), marked(after.location.clone(), status.clone()));
    let place = call.place(call.response(), format!("answer {status}"));
    comparison.felt(Edit::new(kind, marks.0, marks.1, effect, summary), vec![place]);
}
