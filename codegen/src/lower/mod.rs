//! From the model of an API to a Rust crate: here, and nowhere else, Rust is decided.

mod allows;
mod contracts;
pub mod docs;
mod features;
mod guide;
pub mod names;
pub mod operation_names;
pub mod operations;
mod origins;
mod round_trips;
pub mod rules;
pub mod types;
pub mod words;

use crate::diagnostic::Diagnostic;
use crate::ir::{Client, Crate, Docs, Features, Runtime, Types};
use crate::model::Api;
use crate::source::Sources;

/// The version of a crate that has come out in no other one.
pub const FIRST_VERSION: &str = "0.1.0";

/// What the caller decides about the crate.
#[derive(Clone, Debug)]
pub struct Options {
    /// The package name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The specification as the generated files name it.
    pub spec: String,
    /// How the manifest finds the runtime.
    pub runtime: Runtime,
    /// What validators check.
    pub rules: rules::Options,
    /// Whether the crate gets a program that sends the examples through their types and validators.
    pub round_trips: bool,
}

/// Decides everything about the crate of an API.
pub fn lower(api: &Api, sources: &Sources, options: &Options) -> (Crate, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let (types, table) = types::lower(api, sources, &mut diagnostics);
    let (rules, checks) =
        rules::lower(api, sources, (&types, &table), options.rules, &mut diagnostics);
    let client =
        operations::lower(api, sources, &types, &table, &checks, &options.name, &mut diagnostics);
    let types = types::arrange(types, &client);
    let rules = rules::arrange(rules, &types, &client);
    let contracts = contracts::lower(api, &table, &client);
    let round_trips = options.round_trips.then(|| round_trips::lower(api, sources, &table, &rules));
    let guide = guide::lower(api, &types, &client, &options.name);
    let lowered = Crate {
        name: options.name.clone(),
        version: options.version.clone(),
        description: description(api),
        docs: crate_docs(api),
        spec: options.spec.clone(),
        runtime: options.runtime.clone(),
        allows: allows::allows(&types),
        recursion_limit: recursion_limit(&types),
        features: features(&client),
        types,
        rules,
        client,
        guide,
        contracts,
        round_trips,
    };
    (lowered, diagnostics)
}

/// How a large crate is split.
fn features(client: &Client) -> Option<Features> {
    let tags = features::names(client);
    (!tags.is_empty()).then(|| Features { all: features::ALL.to_owned(), tags })
}

/// The compiler follows types that lead to each other when it checks how they are dropped, up to
/// 128 steps, and needs about three to get from one type to the next.
fn recursion_limit(types: &Types) -> Option<usize> {
    let longest = types::longest_chain(&types.list);
    (longest > 16).then(|| (128 + 8 * longest).next_power_of_two())
}

fn description(api: &Api) -> String {
    let title = docs::one_line(&api.info.title);
    match title.is_empty() {
        true => "Types, validators and a client for an HTTP API.".to_owned(),
        false => format!("Types, validators and a client for {title}."),
    }
}

fn crate_docs(api: &Api) -> Docs {
    let title = docs::one_line(&api.info.title);
    let mut lines = vec![match title.is_empty() {
        true => "An HTTP API.".to_owned(),
        false => format!("{title}, version {}.", docs::one_line(&api.info.version)),
    }];
    for text in [&api.info.summary, &api.info.description].into_iter().flatten() {
        lines.push(String::new());
        lines.extend(docs::markdown(text));
    }
    Docs(lines)
}
