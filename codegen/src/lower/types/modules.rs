//! Which file a type stands in. All types can be reached without their module, so that the split
//! is nothing but a matter of length.

use std::collections::BTreeMap;

use crate::ir::{Docs, Module, ModuleId, TypeDef, TypeKind, Types};
use crate::lower::words;

/// Lines that a file should not pass, with room for what the estimate misses.
const LONGEST: usize = 1500;

/// Groups that stay shorter than this share a file.
const SHORTEST: usize = 300;

/// Puts types into modules by the first words of their names, so that no file gets too long.
pub fn split(mut types: Vec<TypeDef>) -> Types {
    let docs = Docs(vec!["The types of the API.".to_owned()]);
    let mut modules = vec![Module { ident: String::new(), docs }];
    let total: usize = types.iter().map(lines).sum();
    if total > LONGEST {
        let all = (0..types.len()).collect();
        for (name, members) in group(&types, all, 0, String::new()) {
            let docs =
                Docs(vec![format!("A part of the types: {}.", words::split(&name).join(" "))]);
            let ident = module_ident(&name, &modules);
            modules.push(Module { ident, docs });
            for member in members {
                types[member].module = ModuleId(modules.len() as u32 - 1);
            }
        }
    }
    Types { modules, list: types }
}

fn module_ident(name: &str, modules: &[Module]) -> String {
    let plain = words::value_ident(&words::split(name));
    let taken = |ident: &str| ident == "mod" || modules.iter().any(|module| module.ident == ident);
    let mut ident = plain.clone();
    let mut number = 2;
    while taken(&ident) {
        ident = format!("{plain}_{number}");
        number += 1;
    }
    ident
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
