//! Callbacks and webhooks: we receive their requests and send their answers, so directions turn round.

use super::{COMPATIBLE, Call, Comparison, at, operation};
use crate::diff::edit::{Effect, Mark};
use crate::diff::kind::Kind;
use crate::diff::macros::{kind, openapi};
use crate::diff::report::{Side, Wire};
use crate::model::{Operation, Webhook};

pub(crate) const KINDS: &[&Kind] =
    &[&WEBHOOK_ADDED, &WEBHOOK_REMOVED, &CALLBACK_ADDED, &CALLBACK_REMOVED, &CALLBACK_CHANGED];

kind!(WEBHOOK_ADDED, "webhook-added", "The vendor makes a new call",
    "Nobody waits for it yet; who subscribes to all of them receives it.",
    "webhooks: {}" => "webhooks: {done: {post: {}}}", openapi!("openapi-object"));
kind!(WEBHOOK_REMOVED, "webhook-removed", "The vendor makes a call no longer",
    "Whoever waits for it waits in vain.",
    "webhooks: {done: {post: {}}}" => "webhooks: {}", openapi!("openapi-object"));
kind!(CALLBACK_ADDED, "callback-added", "An operation makes the vendor call back",
    "Nobody waits for it yet.",
    "callbacks: {}" => "callbacks: {done: {'{$url}': {post: {}}}}", openapi!("callback-object"));
kind!(CALLBACK_REMOVED, "callback-removed", "The vendor does not call back any more",
    "Whoever waits for it waits in vain.",
    "callbacks: {done: {'{$url}': {post: {}}}}" => "callbacks: {}", openapi!("callback-object"));
kind!(CALLBACK_CHANGED, "callback-changed", "The vendor calls back elsewhere",
    "The expression that says where has changed, so that the call goes to another address, or is made from another member.",
    "'{$request.body#/url}'" => "'{$request.body#/callbackUrl}'", openapi!("callback-object"));

pub(crate) fn webhooks(comparison: &mut Comparison<'_>) {
    let (old, new) = (&comparison.old.api.webhooks, &comparison.new.api.webhooks);
    let key = |it: &Webhook| (it.name.clone(), it.operation.method.clone());
    for before in old {
        match new.iter().find(|after| key(after) == key(before)) {
            Some(after) => {
                let call = received(format!("webhook {}", after.name), &after.operation);
                operation::compare(comparison, &call, &before.operation, &after.operation);
            }
            None => {
                let call = received(format!("webhook {}", before.name), &before.operation);
                let summary = format!("the webhook {} is gone", before.name);
                let mark = Mark::new(before.operation.location.clone(), before.name.clone());
                let (marks, effect) = ((Some(mark), None), Effect::wire(Wire::Breaking));
                comparison.say(&WEBHOOK_REMOVED, marks, effect, summary, call.whole());
            }
        }
    }
    for after in new.iter().filter(|after| old.iter().all(|it| key(it) != key(after))) {
        let call = received(format!("webhook {}", after.name), &after.operation);
        let summary = format!("the webhook {} is new", after.name);
        let mark = Mark::new(after.operation.location.clone(), after.name.clone());
        comparison.say(&WEBHOOK_ADDED, (None, Some(mark)), COMPATIBLE, summary, call.whole());
    }
}

fn received(name: String, operation: &Operation) -> Call {
    Call { name, id: operation.id.clone(), request: Side::Response }
}

pub(crate) fn compare(
    comparison: &mut Comparison<'_>,
    call: &Call,
    old: &Operation,
    new: &Operation,
) {
    let (mut gone, mut come) = (calls(old), calls(new));
    let same = |one: &(String, &Operation), other: &(String, &Operation)| {
        one.0 == other.0 && one.1.path == other.1.path && one.1.method == other.1.method
    };
    gone.retain(|before| {
        let found = come.iter().position(|after| same(before, after));
        found.map(|at| both(comparison, call, before, &come.remove(at))).is_none()
    });
    gone.retain(|before| {
        let renamed =
            |after: &(String, &Operation)| after.0 == before.0 && after.1.method == before.1.method;
        let found = come.iter().position(renamed);
        found.map(|at| both(comparison, call, before, &come.remove(at))).is_none()
    });
    for (name, before) in gone {
        let summary = format!("the callback {name} is gone");
        let marks = (Some(Mark::new(before.location.clone(), name.clone())), at(&new.location));
        let places = vec![call.place(call.response(), format!("callback {name}"))];
        let effect = Effect::wire(Wire::Breaking);
        comparison.say(&CALLBACK_REMOVED, marks, effect, summary, places);
    }
    for (name, after) in come {
        let summary = format!("the callback {name} is new");
        let marks = (at(&old.location), Some(Mark::new(after.location.clone(), name.clone())));
        let places = vec![call.place(call.response(), format!("callback {name}"))];
        comparison.say(&CALLBACK_ADDED, marks, COMPATIBLE, summary, places);
    }
}

fn calls(operation: &Operation) -> Vec<(String, &Operation)> {
    let all = operation.callbacks.iter();
    all.flat_map(|it| it.operations.iter().map(|inner| (it.name.clone(), inner))).collect()
}

fn both(
    comparison: &mut Comparison<'_>,
    call: &Call,
    (name, old): &(String, &Operation),
    (_, new): &(String, &Operation),
) {
    let inner = Call {
        name: format!("{} callback {name}", call.name),
        id: new.id.clone(),
        request: call.response(),
    };
    if old.path != new.path {
        let summary = format!("the vendor called {} and calls {}", old.path, new.path);
        let marks = (
            Some(Mark::new(old.location.clone(), old.path.clone())),
            Some(Mark::new(new.location.clone(), new.path.clone())),
        );
        let effect = Effect::wire(Wire::Breaking);
        comparison.say(&CALLBACK_CHANGED, marks, effect, summary, inner.whole());
    }
    operation::compare(comparison, &inner, old, new);
}
