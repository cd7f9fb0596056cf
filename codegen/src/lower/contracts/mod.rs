//! Examples of the specification as tests: what they are given and what must come of it.

mod answers;
mod calls;
mod files;
mod target;

use std::collections::{HashMap, HashSet};

use super::names::Scope;
use super::operation_names::operation_names;
use super::types::Table;
use super::words;
use crate::ir::{Client, Contract, ContractFile, ContractKind, Operation};
use crate::model::{self, Api, Example};

pub use calls::{arguments as argument_examples, bodies as body_examples};

/// Everything that contracts are made from.
struct Context<'a> {
    api: &'a Api,
    table: &'a Table,
    client: &'a Client,
    scope: Scope,
    contracts: Vec<Contract>,
    /// Answers and refusals that have a test, as text.
    seen: HashSet<String>,
}

impl Context<'_> {
    fn add(&mut self, words: &[&str], title: String, kind: ContractKind) {
        let words: Vec<String> = words.iter().flat_map(|word| words::split(word)).collect();
        let ident = self.scope.take(&words::value_ident(&words));
        self.contracts.push(Contract { ident, title, kind });
    }
}

/// The tests of all examples, in the order of the specification.
pub fn lower(api: &Api, table: &Table, client: &Client) -> Vec<ContractFile> {
    let scope = Scope::reserving(["client", "main", "server"]);
    let mut context =
        Context { api, table, client, scope, contracts: Vec::new(), seen: HashSet::new() };
    let by_method: HashMap<&str, &Operation> = client
        .groups
        .iter()
        .flat_map(|group| &group.operations)
        .map(|operation| (operation.method.as_str(), operation))
        .collect();
    for (model, name) in api.operations.iter().zip(operation_names(api)) {
        // Every operation of the model has been lowered under this name.
        let Some(operation) = by_method.get(name.method.as_str()) else { continue };
        one(&mut context, model, operation);
    }
    for webhook in &api.webhooks {
        answers::webhook(&mut context, webhook);
    }
    files::split(context.contracts)
}

fn one(context: &mut Context<'_>, model: &model::Operation, operation: &Operation) {
    let calls = calls::calls(context, model, operation);
    for (name, title, call) in &calls {
        let kind = ContractKind::Request(call.clone());
        context.add(&[&operation.method, name], title.clone(), kind);
    }
    answers::answers(context, model, operation);
    if let Some((_, _, call)) = calls.first() {
        answers::refusals(context, model, operation, call);
    }
}

/// The word for an example in the name of a test.
fn example_name(example: &Example, index: usize) -> String {
    match (&example.name, index) {
        (Some(name), _) => name.clone(),
        (None, 0) => "example".to_owned(),
        (None, index) => format!("example {}", index + 1),
    }
}

fn title(example: &Example) -> String {
    let text = example.summary.as_deref().or(example.description.as_deref()).unwrap_or_default();
    super::docs::one_line(text)
}
