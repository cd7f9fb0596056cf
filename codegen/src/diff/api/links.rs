//! Links: which calls an answer makes possible.

use super::{Call, Comparison, at, marked};
use crate::diff::edit::Effect;
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::model::{Link, Response};

pub(crate) const KINDS: &[&Kind] = &[&LINK_ADDED, &LINK_REMOVED, &LINK_CHANGED];

kind!(LINK_ADDED, "link-added", "An answer leads to a further call",
    "Nothing on the wire: a link tells how calls belong together.",
    "links: {}" => "links: {next: {operationId: b}}", openapi!("link-object"));
kind!(LINK_REMOVED, "link-removed", "An answer leads to a call no longer",
    "Nothing on the wire; whoever follows it must find another way.",
    "links: {next: {operationId: b}}" => "links: {}", openapi!("link-object"));
kind!(LINK_CHANGED, "link-changed", "An answer leads to a call in another way",
    "Another operation, other parameters or another body: whoever follows it calls something else.",
    "links: {next: {operationId: b}}" => "links: {next: {operationId: c}}", openapi!("link-object"));

pub(crate) fn compare(
    comparison: &mut Comparison<'_>,
    call: &Call,
    part: &str,
    old: &Response,
    new: &Response,
) {
    let place =
        |link: &Link| vec![call.place(call.response(), format!("{part} link {}", link.name))];
    let mark = |response: &Response, link: &Link| {
        marked(response.location.child("links").child(&link.name), target(link))
    };
    for before in &old.links {
        match new.links.iter().find(|after| after.name == before.name) {
            None => {
                let summary = format!("the link `{}` is gone", before.name);
                let marks = (mark(old, before), at(&new.location));
                let effect = Effect::NONE.behaves();
                comparison.say(&LINK_REMOVED, marks, effect, summary, place(before));
            }
            Some(after) if says(before) != says(after) => {
                let summary = format!("the link `{}` leads elsewhere", before.name);
                let marks = (mark(old, before), mark(new, after));
                let effect = Effect::NONE.behaves();
                comparison.say(&LINK_CHANGED, marks, effect, summary, place(after));
            }
            Some(_) => {}
        }
    }
    for after in &new.links {
        if old.links.iter().all(|before| before.name != after.name) {
            let summary = format!("the link `{}` is new", after.name);
            let marks = (at(&old.location), mark(new, after));
            comparison.say(&LINK_ADDED, marks, Effect::NONE, summary, place(after));
        }
    }
}

fn target(link: &Link) -> String {
    let target = link.operation_id.clone().or_else(|| link.operation_ref.clone());
    target.unwrap_or_else(|| link.name.clone())
}

/// All of it but the words.
fn says(link: &Link) -> String {
    let parameters: Vec<String> = link
        .parameters
        .iter()
        .map(|(name, value)| format!("{name}={}", crate::diff::show(value)))
        .collect();
    let body = link.request_body.as_ref().map(crate::diff::show).unwrap_or_default();
    format!("{}({}) {body}", target(link), parameters.join(", "))
}
