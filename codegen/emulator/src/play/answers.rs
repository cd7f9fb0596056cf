//! What the vendor answers when nothing goes wrong.

use serde_json::{Value, json};

use super::aim::Aim;
use super::exchange::Exchange;
use super::fill;
use crate::http::Answer;
use crate::ledger::digest;
use crate::vendor::pointer::{self, any_text};
use crate::vendor::{Operation, Sample, TaskRules, Wrong, text};
use crate::{Outcome, Phase, files};

/// The usual answer. A create that is answered well has made its task and is billed.
pub(super) fn usual(exchange: &mut Exchange<'_>) -> Answer {
    let shared = exchange.shared;
    let refusals = &shared.vendor.refusals;
    let Some((operation, path)) = exchange.aim.operation(&shared.vendor) else {
        return elsewhere(exchange);
    };
    if !operation.credentials.are_given(&exchange.head) {
        exchange.event.refusal = Some("no key".to_owned());
        return refusals.refuse(Some(operation), 401, "Authentication failed: no key was sent");
    }
    let body = match operation.judge(&exchange.head, path, &exchange.reading.bytes) {
        Ok(body) => body,
        Err(Wrong { status, message }) => {
            exchange.event.refusal = Some(message.clone());
            return refusals.tell(Some(operation), status, &message);
        }
    };
    match &exchange.aim {
        Aim::Create { rules, .. } => {
            let rules = std::sync::Arc::clone(rules);
            create(exchange, operation, &rules, body)
        }
        Aim::Query { id, .. } => {
            let id = id.clone();
            query(exchange, operation, &id)
        }
        _ => plain(exchange, operation),
    }
}

/// The answer where no operation is meant.
fn elsewhere(exchange: &mut Exchange<'_>) -> Answer {
    let refusals = &exchange.shared.vendor.refusals;
    match &exchange.aim {
        Aim::File { task, name } => {
            let state = exchange.shared.state();
            let pace = state.pace;
            let done = |life: &crate::state::Life| life.phase(pace).0 == Phase::Succeeded;
            match state.tasks.find(task).is_some_and(done) {
                true if matches!(exchange.head.method.as_str(), "GET" | "HEAD") => files::answer(
                    name,
                    state.file_version,
                    &exchange.head,
                    exchange.plan.ignore_range,
                ),
                true => Answer::new(405, "text/plain", "").with("Allow", "GET, HEAD"),
                false => Answer::new(404, "text/plain", "no such file"),
            }
        }
        Aim::OtherMethod(methods) => {
            let message = format!("Method not allowed: {}", exchange.head.method);
            refusals.tell(None, 405, &message).with("Allow", methods.join(", "))
        }
        _ => refusals.refuse(None, 404, &format!("Not found: {}", exchange.head.path())),
    }
}

fn create(
    exchange: &mut Exchange<'_>,
    operation: &Operation,
    rules: &std::sync::Arc<TaskRules>,
    body: Value,
) -> Answer {
    let shared = exchange.shared;
    let body_digest = digest(&exchange.reading.bytes);
    let correlation = operation.correlate.as_ref().and_then(|pointer| body.pointer(pointer));
    let correlation = correlation.map(text);
    let key = exchange.key.clone();
    let entry = exchange.entry;
    let made = shared.change(|state| {
        let before = key.as_ref().and_then(|key| state.tasks.by_key(&operation.name, key));
        let (task, is_new) = match before {
            Some((digest, _)) if digest != body_digest => return None,
            Some((_, task)) => (task, false),
            None => {
                let outcome = wish(&body).unwrap_or(state.outcome);
                let task =
                    state.tasks.create(rules, &operation.name, body, correlation.clone(), outcome);
                (task, true)
            }
        };
        if let Some(key) = key.as_ref().filter(|_| is_new) {
            state.tasks.remember(&operation.name, key, body_digest, task);
        }
        let life = state.tasks.get(task)?;
        let made = (life.id.clone(), std::sync::Arc::clone(&life.request));
        if let Some(entry) = entry.and_then(|entry| state.ledger.get_mut(entry)) {
            entry.task = Some(text(&made.0));
            entry.correlation = correlation;
            entry.billed = is_new;
        }
        state.counts.billed += u64::from(is_new);
        Some((made, is_new))
    });
    let Some(((id, request), is_new)) = made else {
        let message = "The idempotency key has been used with another request";
        exchange.event.refusal = Some(message.to_owned());
        return shared.vendor.refusals.refuse(Some(operation), 409, message);
    };
    exchange.event.task = Some(text(&id));
    exchange.event.billed = is_new;
    let mut sample = rules.created(&request, &id);
    fill::localise(&mut sample.value, &shared.vendor, shared.origin());
    answer(&sample)
}

/// What a request asks for by a word in one of its texts.
fn wish(body: &Value) -> Option<Outcome> {
    let holds = |word: &str| any_text(body, &|text| text.contains(word));
    match () {
        () if holds("[fail]") => Some(Outcome::Fail),
        () if holds("[cancel]") => Some(Outcome::Cancel),
        () => None,
    }
}

fn query(exchange: &mut Exchange<'_>, operation: &Operation, id: &str) -> Answer {
    let shared = exchange.shared;
    let wanted = exchange.plan.phase;
    let found = shared.change(|state| {
        let pace = state.pace;
        let life = state.tasks.find_mut(id)?;
        let (phase, progress) = life.ask(pace);
        let known = (std::sync::Arc::clone(&life.rules), std::sync::Arc::clone(&life.request));
        Some((life.id.clone(), known, phase, progress))
    });
    let Some((id, (rules, request), phase, progress)) = found else {
        exchange.event.refusal = Some("no such task".to_owned());
        return shared.vendor.refusals.refuse(Some(operation), 404, "Not found: no such task");
    };
    let phase = wanted.unwrap_or(phase);
    exchange.event.phase = Some(phase);
    let mut sample = rules.sample(phase, &request, &id);
    fill::localise(&mut sample.value, &shared.vendor, shared.origin());
    if phase == Phase::Succeeded {
        fill::link(&mut sample.value, &rules, &id, shared.origin());
    }
    fill::advance(&mut sample.value, phase, progress);
    answer(&sample)
}

/// The first good example of an operation that has nothing to do with tasks.
fn plain(exchange: &Exchange<'_>, operation: &Operation) -> Answer {
    let good = operation.samples.iter().find(|sample| sample.hundred == 200);
    match good {
        Some(sample) => {
            let mut sample = sample.clone();
            let shared = exchange.shared;
            list(exchange, operation, &mut sample.value);
            fill::localise(&mut sample.value, &shared.vendor, shared.origin());
            answer(&sample)
        }
        None => Answer::json(200, &json!({})),
    }
}

/// Puts the tasks that there are into the answer of an operation that lists them, the newest first.
fn list(exchange: &Exchange<'_>, operation: &Operation, answer: &mut Value) {
    let state = exchange.shared.state();
    let listed = state.tasks.iter().filter_map(|life| {
        let list = life.rules.list(&operation.name)?;
        let mut item = answer.pointer(&list.items)?.get(0).cloned().unwrap_or(json!({}));
        pointer::set(&mut item, &list.id, life.id.clone());
        match &life.correlation {
            Some(text) => pointer::set(&mut item, &list.correlation, text.clone().into()),
            None => pointer::remove(&mut item, &list.correlation),
        }
        Some((list.items.clone(), item))
    });
    let mut listed: Vec<_> = listed.collect();
    listed.reverse();
    if let Some((items, _)) = listed.first().cloned() {
        let all = listed.into_iter().map(|(_, item)| item).collect();
        pointer::set(answer, &items, Value::Array(all));
    }
}

fn answer(sample: &Sample) -> Answer {
    sample.answer()
}
