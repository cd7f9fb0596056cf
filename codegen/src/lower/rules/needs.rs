//! When functions, patterns and lists must be there, in a crate that is split by features: with
//! everything that uses them.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::walk::{self, Uses};
use crate::ir::rules::{FunctionId, ListId, PatternId, Rules};
use crate::ir::{Check, Client, Operation, Types};
use crate::lower::features::{self, Need, When};

/// What each of them needs.
#[derive(Clone, Debug)]
pub struct Needs {
    functions: Vec<When>,
    patterns: Vec<When>,
    lists: Vec<When>,
}

impl Needs {
    /// When the function must be there.
    pub fn function(&self, id: FunctionId) -> &When {
        &self.functions[id.0 as usize]
    }

    /// When the pattern must be there.
    pub fn pattern(&self, id: PatternId) -> &When {
        &self.patterns[id.0 as usize]
    }

    /// When the list must be there.
    pub fn list(&self, id: ListId) -> &When {
        &self.lists[id.0 as usize]
    }
}

/// Follows every implementation and every operation.
pub fn needs(rules: &Rules, types: &Types, client: &Client) -> Needs {
    if features::names(client).is_empty() {
        return of_everything(rules);
    }
    let mut functions = vec![Need::default(); rules.functions.len()];
    for (when, roots) in roots(rules, types, client) {
        walk::reach(rules, roots, &mut HashSet::new(), &mut |id| {
            functions[id.0 as usize].with(&when)
        });
    }
    let functions: Vec<_> = functions.into_iter().map(Need::when).collect();
    let mut patterns = vec![Need::default(); rules.patterns.len()];
    let mut lists = vec![Need::default(); rules.lists.len()];
    let mut used = |uses: Uses, when: &When| {
        uses.patterns.iter().for_each(|id| patterns[id.0 as usize].with(when));
        uses.lists.iter().for_each(|id| lists[id.0 as usize].with(when));
    };
    for implementation in &rules.implementations {
        let when = &types[types[implementation.ty].module].features;
        used(walk::uses(&implementation.rules), when);
    }
    for (function, when) in rules.functions.iter().zip(&functions) {
        used(walk::uses(&function.rules), when);
    }
    let whens = |needs: Vec<Need>| needs.into_iter().map(Need::when).collect();
    Needs { functions, patterns: whens(patterns), lists: whens(lists) }
}

/// All of it is always there.
pub fn of_everything(rules: &Rules) -> Needs {
    Needs {
        functions: vec![When::new(); rules.functions.len()],
        patterns: vec![When::new(); rules.patterns.len()],
        lists: vec![When::new(); rules.lists.len()],
    }
}

/// The functions that are called from outside, by when that is.
fn roots(rules: &Rules, types: &Types, client: &Client) -> BTreeMap<When, Vec<FunctionId>> {
    let mut roots: BTreeMap<When, Vec<FunctionId>> = BTreeMap::new();
    for implementation in &rules.implementations {
        let when = types[types[implementation.ty].module].features.clone();
        let called = walk::uses(&implementation.rules).functions;
        roots.entry(when).or_default().extend(called.into_iter().chain(implementation.json));
    }
    let by_name: HashMap<&str, FunctionId> =
        rules.entries.iter().map(|id| (rules[*id].ident.as_str(), *id)).collect();
    for (feature, operations) in features::by_feature(client) {
        let called = operations.into_iter().flat_map(called);
        let called = called.filter_map(|name| by_name.get(name).copied());
        roots.entry(vec![feature.to_owned()]).or_default().extend(called);
    }
    roots
}

/// The functions that an operation calls.
pub fn called(operation: &Operation) -> impl Iterator<Item = &str> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.check);
    let checks = parameters.chain(operation.bodies().map(|body| &body.check));
    let sent = checks.filter_map(|check| match check {
        Check::Function(function) => Some(function.as_str()),
        Check::None | Check::Type => None,
    });
    let body = operation.create.as_ref().and_then(|create| create.body_check.as_deref());
    sent.chain(body).chain(operation.answer_checks.iter().map(|check| check.function.as_str()))
}
