//! Which rules go into which file: beside each other as the types are, so that what is added to
//! one part of a specification moves nothing in another.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::walk;
use crate::ir::rules::{FunctionId, ListId, PatternId, Rule, RuleFile, Rules};
use crate::ir::{ModuleId, Types};
use crate::lower::names::Scope;

/// Lines that a file should not pass, with room for what the estimate misses.
const LONGEST: usize = 1200;

/// Puts what is used into files: each implementation and each function that an operation calls,
/// then the functions that it is the first to call, each with its statics.
pub fn layout(rules: &mut Rules, types: &Types) {
    let mut files = Files::default();
    let items = items(rules, types);
    rules.checked = checked(rules, &items);
    for (module, item) in items {
        files.add(rules, module, item);
    }
    let files = named(files.by_module, types);
    let homes: HashMap<FunctionId, &str> = files
        .iter()
        .flat_map(|file| file.functions.iter().map(|id| (*id, file.ident.as_str())))
        .collect();
    for (index, function) in rules.functions.iter_mut().enumerate() {
        // Four thousand million functions do not fit into memory.
        if let Some(file) = homes.get(&FunctionId(index as u32)) {
            function.file = (*file).to_owned();
        }
    }
    for file in &files {
        for pattern in &file.patterns {
            rules.patterns[pattern.0 as usize].file.clone_from(&file.ident);
        }
        for list in &file.lists {
            rules.lists[list.0 as usize].file.clone_from(&file.ident);
        }
    }
    rules.files = files;
}

/// The module of types beside which something stands; none for what belongs to operations alone.
type Home = Option<ModuleId>;

/// What is printed.
#[derive(Clone, Copy)]
enum Item {
    Implementation(usize),
    Function(FunctionId),
    Entry(FunctionId),
}

fn items(rules: &Rules, types: &Types) -> Vec<(Home, Item)> {
    let mut items = Vec::new();
    let mut seen = HashSet::new();
    let entries: HashSet<FunctionId> = rules.entries.iter().copied().collect();
    for (index, implementation) in rules.implementations.iter().enumerate() {
        let home = Some(types[implementation.ty].module);
        items.push((home, Item::Implementation(index)));
        let called = walk::uses(&implementation.rules).functions;
        let called = called.into_iter().chain(implementation.json).collect();
        reach(rules, called, &mut seen, &mut |id| {
            let item = if entries.contains(&id) { Item::Entry(id) } else { Item::Function(id) };
            items.push((home, item));
        });
    }
    reach(rules, rules.entries.clone(), &mut seen, &mut |id| {
        let item = if entries.contains(&id) { Item::Entry(id) } else { Item::Function(id) };
        items.push((None, item));
    });
    items
}

/// Functions and those that they call, unless they have been seen already.
fn reach(
    rules: &Rules,
    mut waiting: Vec<FunctionId>,
    seen: &mut HashSet<FunctionId>,
    found: &mut dyn FnMut(FunctionId),
) {
    waiting.reverse();
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            found(id);
            let mut called = walk::uses(&rules[id].rules).functions;
            called.reverse();
            waiting.extend(called);
        }
    }
}

fn body(rules: &Rules, item: Item) -> &[Rule] {
    match item {
        Item::Implementation(index) => &rules.implementations[index].rules,
        Item::Function(id) | Item::Entry(id) => &rules[id].rules,
    }
}

/// How many places of the specification are checked.
fn checked(rules: &Rules, items: &[(Home, Item)]) -> usize {
    let mut checked = HashSet::new();
    for (_, item) in items {
        walk::each(body(rules, *item), &mut |rule| {
            checked.extend(walk::sites(rule).into_iter().filter(|site| rules[*site].read));
        });
    }
    checked.len()
}

/// Files being filled, and how many lines the last one of each module has.
#[derive(Default)]
struct Files {
    by_module: BTreeMap<Home, Vec<(usize, RuleFile)>>,
    patterns: HashSet<PatternId>,
    lists: HashSet<ListId>,
}

impl Files {
    fn add(&mut self, rules: &Rules, module: Home, item: Item) {
        let body = body(rules, item);
        let uses = walk::uses(body);
        let mut patterns = uses.patterns;
        patterns.retain(|pattern| self.patterns.insert(*pattern));
        let mut lists = uses.lists;
        lists.retain(|list| self.lists.insert(*list));
        let listed: usize = lists.iter().map(|list| rules[*list].texts.len() + 2).sum();
        let lines = lines(body) + patterns.len() * 20 + listed;
        let files = self.by_module.entry(module).or_default();
        if files.last().is_none_or(|(before, _)| before + lines > LONGEST) {
            files.push((0, RuleFile { module, ..RuleFile::default() }));
        }
        let Some((total, file)) = files.last_mut() else { return };
        *total += lines;
        file.patterns.extend(patterns);
        file.lists.extend(lists);
        match item {
            Item::Implementation(index) => file.implementations.push(index),
            Item::Function(id) => file.functions.push(id),
            Item::Entry(id) => {
                file.functions.push(id);
                file.entries.push(id);
            }
        }
    }
}

/// About how many lines a body is printed on.
fn lines(body: &[Rule]) -> usize {
    let mut lines = 12;
    walk::each(body, &mut |rule| {
        lines += match rule {
            Rule::Text(..) | Rule::Number(..) => 2,
            Rule::Among(values, _) => 2 + values.len(),
            _ => 4,
        };
    });
    lines
}

/// One file alone is the module above; others are called as the modules of their types.
fn named(by_module: BTreeMap<Home, Vec<(usize, RuleFile)>>, types: &Types) -> Vec<RuleFile> {
    let mut files: Vec<RuleFile> = Vec::new();
    let mut names = Scope::default();
    let alone = by_module.values().map(Vec::len).sum::<usize>() == 1;
    for (home, group) in by_module {
        let plain = match home.map(|module| types[module].ident.as_str()) {
            None => "operations",
            Some("") => "types",
            Some(ident) => ident,
        };
        for (_, mut file) in group {
            file.ident = if alone { String::new() } else { names.take(plain) };
            files.push(file);
        }
    }
    files
}
