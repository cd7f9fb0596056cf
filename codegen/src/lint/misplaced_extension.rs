//! An `x-` key of ours in a place where nothing reads it is lost in silence.

use super::support::{Context, operations, parameters};
use super::{Level, Lint, Severity};
use crate::extensions::Known;
use crate::source::Location;

pub static LINT: Lint = Lint {
    code: "misplaced-extension",
    severity: Severity::Error,
    level: Level::House,
    about: "an `x-` key where nothing reads it",
    help: "move it to where it belongs: the editor schema says where that is",
    check,
};

fn check(context: &mut Context<'_>) {
    let api = context.api;
    look(context, &Location::default(), &api.extensions, &["x-source", "x-envelope"]);
    for (_, schema) in api.schemas.iter() {
        let wanted = ["x-source", "x-message", "x-rust", "x-limits", "x-sensitive"];
        look(context, &schema.location, &schema.extensions, &wanted);
    }
    for parameter in parameters(api) {
        let wanted = ["x-source", "x-rust", "x-sensitive"];
        look(context, &parameter.location, &parameter.extensions, &wanted);
    }
    for operation in operations(api) {
        let unwanted = ["x-message", "x-limits", "x-sensitive"];
        let wanted = |key: &&&str| !unwanted.contains(*key);
        let wanted: Vec<&str> = KEYS.iter().filter(wanted).copied().collect();
        look(context, &operation.location, &operation.extensions, &wanted);
    }
}

const KEYS: [&str; 11] = [
    "x-source",
    "x-message",
    "x-rust",
    "x-billing",
    "x-task",
    "x-envelope",
    "x-idempotency",
    "x-correlate",
    "x-limits",
    "x-webhook",
    "x-sensitive",
];

fn look(context: &mut Context<'_>, owner: &Location, known: &Known, wanted: &[&str]) {
    for key in present(known).filter(|key| !wanted.contains(key)) {
        context.report(&owner.child(key), format!("`{key}` is not read here"));
    }
}

fn present(known: &Known) -> impl Iterator<Item = &'static str> {
    let Known {
        source,
        message,
        rust,
        billing,
        task,
        envelope,
        idempotency,
        correlate,
        limits,
        webhook,
        sensitive,
        other: _,
    } = known;
    let there = [
        source.is_some(),
        message.is_some(),
        rust.is_some(),
        billing.is_some(),
        task.is_some(),
        envelope.is_some(),
        idempotency.is_some(),
        correlate.is_some(),
        limits.is_some(),
        webhook.is_some(),
        sensitive.is_some(),
    ];
    KEYS.into_iter().zip(there).filter_map(|(key, there)| there.then_some(key))
}
