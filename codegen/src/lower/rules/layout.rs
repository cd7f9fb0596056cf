//! Which rules go into which file.

use std::collections::HashSet;

use super::walk;
use crate::ir::rules::{FunctionId, PatternId, Rule, RuleFile, Rules, SiteId};

/// Lines of a file, by a rough count.
const LINES: usize = 900;

/// Puts what is used into files: each implementation and each function that an operation calls,
/// then the functions that it is the first to call, each with its statics.
pub fn layout(rules: &mut Rules) {
    let mut files = vec![RuleFile::default()];
    let mut seen = Seen::default();
    let mut lines = 0;
    for item in items(rules) {
        if lines > LINES {
            files.push(RuleFile::default());
            lines = 0;
        }
        let Some(file) = files.last_mut() else { break };
        lines += 14;
        lines += match item {
            Item::Implementation(index) => {
                file.implementations.push(index);
                add_uses(&rules.implementations[index].rules, file, &mut seen)
            }
            Item::Function(id) => {
                file.functions.push(id);
                add_uses(&rules[id].rules, file, &mut seen)
            }
        };
    }
    files.retain(|file| !file.implementations.is_empty() || !file.functions.is_empty());
    if files.len() > 1 {
        for (index, file) in files.iter_mut().enumerate() {
            file.ident = format!("part_{}", index + 1);
        }
    }
    rules.files = files;
}

/// What is printed.
#[derive(Clone, Copy)]
enum Item {
    Implementation(usize),
    Function(FunctionId),
}

fn items(rules: &Rules) -> Vec<Item> {
    let mut items = Vec::new();
    let mut seen = HashSet::new();
    for (index, implementation) in rules.implementations.iter().enumerate() {
        items.push(Item::Implementation(index));
        let called = walk::uses(&implementation.rules).functions;
        reach(
            rules,
            called.into_iter().chain(implementation.json).collect(),
            &mut items,
            &mut seen,
        );
    }
    reach(rules, rules.entries.clone(), &mut items, &mut seen);
    items
}

/// Adds functions and those that they call, unless they are there already.
fn reach(
    rules: &Rules,
    mut waiting: Vec<FunctionId>,
    items: &mut Vec<Item>,
    seen: &mut HashSet<FunctionId>,
) {
    waiting.reverse();
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            items.push(Item::Function(id));
            let mut called = walk::uses(&rules[id].rules).functions;
            called.reverse();
            waiting.extend(called);
        }
    }
}

#[derive(Default)]
struct Seen {
    sites: HashSet<SiteId>,
    patterns: HashSet<PatternId>,
}

/// Adds the statics that nobody has used before; says how many lines all this takes.
fn add_uses(body: &[Rule], file: &mut RuleFile, seen: &mut Seen) -> usize {
    let uses = walk::uses(body);
    let mut lines = 0;
    walk::each(body, &mut |_| lines += 7);
    for site in uses.sites {
        if seen.sites.insert(site) {
            file.sites.push(site);
            lines += 8;
        }
    }
    for pattern in uses.patterns {
        if seen.patterns.insert(pattern) {
            file.patterns.push(pattern);
            lines += 20;
        }
    }
    lines
}
