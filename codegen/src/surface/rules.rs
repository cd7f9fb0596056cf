//! What the rules of values are, in so far as they can differ: marks of the code that states them.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use proc_macro2::{TokenStream, TokenTree};

use super::item::Fact;
use crate::emit::rules::{Printed, texts_of};
use crate::ir::{Check, Crate, TypeId};

/// Which types have rules, and marks of them.
#[derive(Default)]
pub struct Marks {
    types: HashMap<TypeId, Vec<(&'static str, Fact)>>,
    functions: HashMap<String, String>,
}

impl Marks {
    /// The marks of a crate's rules.
    pub fn of(krate: &Crate) -> Self {
        let texts: HashMap<String, TokenStream> = texts_of(Printed::from(krate)).collect();
        let json = krate.rules.implementations.iter().filter_map(|it| it.json);
        let typed: HashSet<&str> = json.map(|id| krate.rules[id].ident.as_str()).collect();
        let mark = |name: &str| mark(&texts, &typed, name);
        let mut marks = Self::default();
        for implementation in &krate.rules.implementations {
            let name = format!("impl {}", krate.types[implementation.ty].ident);
            let fact = |mark: String| Fact::new("what it checks", mark);
            let mut own = vec![("Validate", fact(mark(&name)))];
            if let Some(json) = implementation.json {
                let name = &krate.rules[json].ident;
                own.push(("ValidateJson", fact(mark(name))));
            }
            marks.types.insert(implementation.ty, own);
        }
        for id in &krate.rules.entries {
            let name = &krate.rules[*id].ident;
            marks.functions.insert(name.clone(), mark(name));
        }
        marks
    }

    /// The traits of validation that a type has.
    pub fn of_type(&self, id: TypeId) -> &[(&'static str, Fact)] {
        self.types.get(&id).map_or(&[], Vec::as_slice)
    }

    /// What is checked before a value is sent.
    pub fn of_check(&self, check: &Check) -> Option<String> {
        match check {
            Check::None => None,
            Check::Type => Some("what its type says".to_owned()),
            Check::Function(name) => Some(self.functions.get(name).cloned().unwrap_or_default()),
        }
    }
}

/// A mark of a text and of all that it calls, but for what has a type with a mark of its own.
fn mark(texts: &HashMap<String, TokenStream>, typed: &HashSet<&str>, name: &str) -> String {
    let mut hasher = DefaultHasher::new();
    let (mut seen, mut open) = (HashSet::new(), vec![name.to_owned()]);
    while let Some(next) = open.pop() {
        let apart = next != name && typed.contains(next.as_str());
        let Some(text) = texts.get(&next).filter(|_| !apart && seen.insert(next.clone())) else {
            continue;
        };
        text.to_string().hash(&mut hasher);
        names(text.clone(), &mut open);
    }
    format!("{:016x}", hasher.finish())
}

fn names(tokens: TokenStream, found: &mut Vec<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Ident(name) => found.push(name.to_string()),
            TokenTree::Group(group) => names(group.stream(), found),
            _ => {}
        }
    }
}
