//! Which rules go into which file: beside each other as the types are, so that what is added to
//! one part of a specification moves nothing in another.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::needs::Needs;
use super::walk;
use crate::ir::rules::{FunctionId, ListId, PatternId, Rule, RuleFile, Rules};
use crate::ir::{ModuleId, Types};
use crate::lower::features::When;
use crate::lower::names::Scope;

/// Lines that a file should not pass, with room for what the estimate misses.
const LONGEST: usize = 1200;

/// Puts what is used into files: each implementation and each function that an operation calls,
/// then the functions that it is the first to call, each with its statics.
pub fn layout(rules: &mut Rules, types: &Types, needs: &Needs) {
    let mut files = Files::default();
    let items = items(rules, types, needs);
    rules.checked = checked(rules, &items);
    for (home, item) in items {
        files.add(rules, needs, home, item);
    }
    let files = named(files.by_module, types);
    let deep = files.iter().any(|file| !file.folder.is_empty());
    let above = if deep { "crate::validators" } else { "super" };
    let paths: Vec<String> = files.iter().map(|file| path(above, file)).collect();
    let homes: HashMap<FunctionId, &str> = files
        .iter()
        .zip(&paths)
        .flat_map(|(file, path)| file.functions.iter().map(|id| (*id, path.as_str())))
        .collect();
    for (index, function) in rules.functions.iter_mut().enumerate() {
        // Four thousand million functions do not fit into memory.
        if let Some(file) = homes.get(&FunctionId(index as u32)) {
            function.file = (*file).to_owned();
        }
    }
    for (file, path) in files.iter().zip(&paths) {
        for pattern in &file.patterns {
            rules.patterns[pattern.0 as usize].file.clone_from(path);
        }
        for list in &file.lists {
            rules.lists[list.0 as usize].file.clone_from(path);
        }
    }
    rules.files = files;
}

/// The module of a file as other files name it; `above` holds all of them.
fn path(above: &str, file: &RuleFile) -> String {
    let RuleFile { folder, ident, .. } = file;
    match (folder.is_empty(), ident.is_empty()) {
        (_, true) => String::new(),
        (true, false) => format!("{above}::{ident}"),
        (false, false) => format!("{above}::{folder}::{ident}"),
    }
}

/// The module of types beside which something stands, none for what belongs to operations alone
/// or to modules that are not always there together; and the features that it needs.
type Home = (Option<ModuleId>, When);

/// What is printed.
#[derive(Clone, Copy)]
enum Item {
    Implementation(usize),
    Function(FunctionId),
    Entry(FunctionId),
}

fn items(rules: &Rules, types: &Types, needs: &Needs) -> Vec<(Home, Item)> {
    let mut items = Vec::new();
    let mut seen = HashSet::new();
    let entries: HashSet<FunctionId> = rules.entries.iter().copied().collect();
    for (index, implementation) in rules.implementations.iter().enumerate() {
        let module = types[implementation.ty].module;
        let features = &types[module].features;
        items.push(((Some(module), features.clone()), Item::Implementation(index)));
        let called = walk::uses(&implementation.rules).functions;
        let called = called.into_iter().chain(implementation.json).collect();
        walk::reach(rules, called, &mut seen, &mut |id| {
            let item = if entries.contains(&id) { Item::Entry(id) } else { Item::Function(id) };
            let when = needs.function(id);
            let module = (when == features).then_some(module);
            items.push(((module, when.clone()), item));
        });
    }
    walk::reach(rules, rules.entries.clone(), &mut seen, &mut |id| {
        let item = if entries.contains(&id) { Item::Entry(id) } else { Item::Function(id) };
        items.push(((None, needs.function(id).clone()), item));
    });
    items
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
    fn add(&mut self, rules: &Rules, needs: &Needs, home: Home, item: Item) {
        let body = body(rules, item);
        let uses = walk::uses(body);
        for pattern in uses.patterns {
            if self.patterns.insert(pattern) {
                let home = shared(&home, needs.pattern(pattern));
                self.file(home, 20).patterns.push(pattern);
            }
        }
        for list in uses.lists {
            if self.lists.insert(list) {
                let home = shared(&home, needs.list(list));
                self.file(home, rules[list].texts.len() + 2).lists.push(list);
            }
        }
        let file = self.file(home, lines(body));
        match item {
            Item::Implementation(index) => file.implementations.push(index),
            Item::Function(id) => file.functions.push(id),
            Item::Entry(id) => {
                file.functions.push(id);
                file.entries.push(id);
            }
        }
    }

    /// The file of a home that has room for some lines.
    fn file(&mut self, home: Home, lines: usize) -> &mut RuleFile {
        let (module, features) = home.clone();
        let files = self.by_module.entry(home).or_default();
        let full = files.last().is_none_or(|(before, _)| before + lines > LONGEST);
        if full {
            files.push((0, RuleFile { module, features, ..RuleFile::default() }));
        }
        let last = files.len() - 1;
        files[last].0 += lines;
        &mut files[last].1
    }
}

/// Where something stands that is used by what stands at `home`, and perhaps elsewhere.
fn shared(home: &Home, when: &When) -> Home {
    (home.0.filter(|_| home.1 == *when), when.clone())
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
    let folders = types.modules.iter().map(|module| module.folder.as_str());
    let mut names = HashMap::from([(String::new(), Scope::reserving(folders))]);
    let alone = by_module.values().map(Vec::len).sum::<usize>() == 1;
    for ((module, features), group) in by_module {
        let plain = match module.map(|module| types[module].ident.as_str()) {
            None if features.is_empty() => "operations",
            None => "shared",
            Some("") => "types",
            Some(ident) => ident,
        };
        let folder = module.map_or("", |module| types[module].folder.as_str());
        for (_, mut file) in group {
            if !alone {
                file.ident = names.entry(folder.to_owned()).or_default().take(plain);
                folder.clone_into(&mut file.folder);
            }
            files.push(file);
        }
    }
    files
}
