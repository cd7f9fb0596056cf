//! Which file a type stands in. All types can be reached without their module, so that the split
//! is a matter of length, and of the features of large crates.

use std::collections::BTreeMap;

use crate::ir::{Docs, Module, ModuleId, TypeDef, TypeKind, Types};
use crate::lower::features::When;
use crate::lower::names::Scope;
use crate::lower::words;

/// Lines that a file should not pass, with room for what the estimate misses.
const LONGEST: usize = 1500;

/// Modules that are there together stand below one of their own, where they are more than this.
const MOST_BESIDE: usize = 12;

/// Groups that stay shorter than this share a file.
const SHORTEST: usize = 300;

/// Puts types into modules: those together that are there with the same features, and of these
/// those with the same first words in their names, so that no file gets too long.
pub fn split(mut types: Vec<TypeDef>, when: Vec<When>) -> Types {
    let docs = Docs(vec!["The types of the API.".to_owned()]);
    let (folder, ident) = (String::new(), String::new());
    let root = Module { folder, ident, docs, features: When::new() };
    let mut modules = Modules { list: vec![root], names: Scope::reserving(["mod"]) };
    let mut by_when: BTreeMap<When, Vec<usize>> = BTreeMap::new();
    for (index, when) in when.into_iter().enumerate() {
        by_when.entry(when).or_default().push(index);
    }
    let whole = by_when.keys().all(When::is_empty);
    for (features, all) in by_when {
        let short = length(&types, &all) <= LONGEST;
        let groups = match short {
            true if features.is_empty() => continue,
            true => vec![(String::new(), all)],
            false => group(&types, all, 0, String::new()),
        };
        let own = !whole && groups.len() > MOST_BESIDE;
        let mut folder = own.then(|| modules.folder(&features));
        for (name, members) in groups {
            let id = modules.add(&name, &features, folder.as_mut());
            for member in members {
                types[member].module = id;
            }
        }
    }
    Types { modules: modules.list, list: types }
}

/// Modules and their names.
struct Modules {
    list: Vec<Module>,
    names: Scope,
}

/// A module of modules, and the names in it.
struct Folder {
    ident: String,
    names: Scope,
}

impl Modules {
    fn folder(&mut self, features: &[String]) -> Folder {
        let ident = words::module_ident(&words::split(&owner(features)));
        Folder { ident: self.names.take(&ident), names: Scope::reserving(["mod"]) }
    }

    fn add(&mut self, name: &str, features: &[String], folder: Option<&mut Folder>) -> ModuleId {
        let part = words::split(name);
        let docs = match (features, part.is_empty()) {
            ([], _) => format!("A part of the types: {}.", part.join(" ")),
            (features, true) => format!("Types of {}.", features.join(", ")),
            (features, false) => format!("Types of {}: {}.", features.join(", "), part.join(" ")),
        };
        let plain = |name: &str| words::module_ident(&words::split(name));
        let (folder, ident) = match folder {
            Some(Folder { ident, names }) => (ident.clone(), names.take(&plain(name))),
            None if features.is_empty() => (String::new(), self.names.take(&plain(name))),
            None => {
                let name = format!("{} {name}", owner(features));
                (String::new(), self.names.take(&plain(&name)))
            }
        };
        let docs = Docs(vec![docs]);
        self.list.push(Module { folder, ident, docs, features: features.to_vec() });
        // A crate of four thousand million modules does not fit into memory.
        ModuleId(self.list.len() as u32 - 1)
    }
}

/// What types are called that are there with these features.
fn owner(features: &[String]) -> String {
    match features {
        [] => "common".to_owned(),
        [one] => one.clone(),
        [one, other] => format!("{one} and {other}"),
        _ => "shared".to_owned(),
    }
}

/// Groups of types by the word at `depth`. Small groups share files by their first letter.
fn group(
    types: &[TypeDef],
    members: Vec<usize>,
    depth: usize,
    prefix: String,
) -> Vec<(String, Vec<usize>)> {
    let mut groups = Vec::new();
    let mut small: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (word, members) in by_word(types, members, depth) {
        let name = format!("{prefix}{word}");
        match length(types, &members) {
            long if long > LONGEST && !word.is_empty() && members.len() > 1 => {
                groups.extend(group(types, members, depth + 1, name));
            }
            short if short < SHORTEST => {
                small.entry(format!("{prefix}{}", letters(&word))).or_default().extend(members);
            }
            _ => groups.extend(chunks(types, name, members)),
        }
    }
    groups.extend(small.into_iter().flat_map(|(name, members)| chunks(types, name, members)));
    groups
}

fn by_word(types: &[TypeDef], members: Vec<usize>, depth: usize) -> BTreeMap<String, Vec<usize>> {
    let mut by_word: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for member in members {
        let words = words::split(&types[member].ident);
        by_word.entry(words.get(depth).cloned().unwrap_or_default()).or_default().push(member);
    }
    by_word
}

fn length(types: &[TypeDef], members: &[usize]) -> usize {
    members.iter().map(|member| lines(&types[*member])).sum()
}

/// The part of the alphabet that the word begins in. Fixed, so that what is added moves nothing.
fn letters(word: &str) -> &'static str {
    match word.chars().next().map(|first| first.to_ascii_lowercase()) {
        Some('a'..='c') => "AToC",
        Some('d'..='f') => "DToF",
        Some('g'..='l') => "GToL",
        Some('m'..='p') => "MToP",
        Some('q'..='s') => "QToS",
        Some('t'..='z') => "TToZ",
        _ => "Others",
    }
}

/// A group that no word splits any further, cut by length.
fn chunks(types: &[TypeDef], name: String, members: Vec<usize>) -> Vec<(String, Vec<usize>)> {
    let mut chunks: Vec<(String, Vec<usize>)> = Vec::new();
    let mut length = 0;
    for member in members {
        let lines = lines(&types[member]);
        match chunks.last_mut() {
            Some((_, chunk)) if length + lines <= LONGEST => chunk.push(member),
            _ => {
                length = 0;
                chunks.push((name.clone(), vec![member]));
            }
        }
        length += lines;
    }
    chunks
}

/// About how many lines a type is printed on.
fn lines(ty: &TypeDef) -> usize {
    let docs = |docs: &Docs| docs.0.len();
    let own = match &ty.kind {
        TypeKind::Struct(object) => {
            let fields: usize = object.fields.iter().map(|field| docs(&field.docs) + 3).sum();
            let setters = if object.constructor { object.fields.len() * 8 + 12 } else { 0 };
            fields + setters + 24
        }
        TypeKind::Enum(list) => {
            list.variants.iter().map(|variant| docs(&variant.docs) + 3).sum::<usize>() + 30
        }
        TypeKind::Union(union) => {
            union.variants.iter().map(|variant| docs(&variant.docs) + 16).sum::<usize>() + 30
        }
        TypeKind::Values(list) => {
            list.variants.iter().map(|variant| docs(&variant.docs) + 5).sum::<usize>() + 24
        }
        TypeKind::Sequence(list) => {
            list.items.iter().map(|item| docs(&item.docs) + 5).sum::<usize>() + 30
        }
        TypeKind::Alias(_) => 1,
        TypeKind::Wrapper(_) => 12,
    };
    own + docs(&ty.docs) + 2
}
