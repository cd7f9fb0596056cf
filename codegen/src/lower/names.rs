//! Names that must differ from each other.

use std::collections::{HashMap, HashSet};

/// Names of one scope. Whoever comes first keeps the plain name; the next one gets `2`, and so on:
/// what is added at the end of a specification renames nothing.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
    /// The number with which the search for a free name goes on, by plain name.
    next: HashMap<String, u32>,
}

impl Scope {
    /// A scope in which some names are taken already.
    pub fn reserving<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let taken = names.into_iter().map(str::to_owned).collect();
        Self { taken, next: HashMap::new() }
    }

    /// Whether the name is taken.
    pub fn has(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// Takes the name, or the next free one with a number.
    pub fn take(&mut self, name: &str) -> String {
        if self.taken.insert(name.to_owned()) {
            return name.to_owned();
        }
        let next = self.next.entry(name.to_owned()).or_insert(2);
        loop {
            let numbered = numbered(name, *next);
            *next += 1;
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

fn numbered(name: &str, number: u32) -> String {
    if name.ends_with('_') {
        return format!("{name}{number}");
    }
    // A digit or a word in small letters keeps its distance from the number.
    let small = name.contains('_') || name.chars().next().is_some_and(char::is_lowercase);
    match small || name.ends_with(|c: char| c.is_ascii_digit()) {
        true => format!("{name}_{number}"),
        false => format!("{name}{number}"),
    }
}

/// Identifiers for a list of names that share a scope, in the same order. A name that is an
/// identifier already goes before those that only become the same one.
pub fn unique(scope: &mut Scope, names: &[(String, String)]) -> Vec<String> {
    let mut idents: Vec<Option<String>> = names
        .iter()
        .map(|(name, ident)| (name == ident && !scope.has(ident)).then(|| scope.take(ident)))
        .collect();
    for (slot, (_, ident)) in idents.iter_mut().zip(names) {
        if slot.is_none() {
            *slot = Some(scope.take(ident));
        }
    }
    idents.into_iter().flatten().collect()
}

/// Names that generated code uses as the prelude means them, or that the crate's root has for
/// itself. A type of such a name would hide them from whoever imports it.
pub const RESERVED_TYPES: [&str; 29] = [
    "Box",
    "Client",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// The name of a type, out of the way of [`RESERVED_TYPES`].
pub fn type_name(ident: String) -> String {
    match RESERVED_TYPES.binary_search(&ident.as_str()).is_ok() {
        true => format!("{ident}Type"),
        false => ident,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exact_name_keeps_it() {
        let names = [("fooBar", "foo_bar"), ("foo_bar", "foo_bar"), ("foo-bar", "foo_bar")];
        let names = names.map(|(name, ident)| (name.to_owned(), ident.to_owned()));
        let idents = unique(&mut Scope::default(), &names);
        assert_eq!(idents, ["foo_bar_2", "foo_bar", "foo_bar_3"]);
    }

    #[test]
    fn reserved_names_are_sorted() {
        assert!(RESERVED_TYPES.is_sorted());
        assert_eq!(type_name("Option".to_owned()), "OptionType");
    }
}
