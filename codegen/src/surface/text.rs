//! Types as text.

use std::collections::HashMap;

use proc_macro2::{TokenStream, TokenTree};

use super::item::Type;
use crate::emit::names::{ident, type_ref};
use crate::ir::{TypeKind, Types};

/// What types are written with.
pub struct Writer<'a> {
    /// All types.
    pub types: &'a Types,
    /// What other names stand for.
    aliases: HashMap<&'a str, TokenStream>,
}

impl<'a> Writer<'a> {
    /// One for these types.
    pub fn new(types: &'a Types) -> Self {
        let alias = types.list.iter().filter_map(|ty| match &ty.kind {
            TypeKind::Alias(target) => Some((ty.ident.as_str(), type_ref(types, target))),
            _ => None,
        });
        Self { types, aliases: alias.collect() }
    }

    /// A type that generated code writes like this.
    pub fn ty(&self, tokens: TokenStream) -> Type {
        let written = plain(&tokens);
        let meant = match self.aliases.is_empty() {
            true => written.clone(),
            false => plain(&self.meant(tokens, DEEPEST)),
        };
        Type { written, meant }
    }

    /// The type of this name.
    pub fn named(&self, name: &str) -> Type {
        let name = ident(name);
        self.ty(quote::quote!(#name))
    }

    fn meant(&self, tokens: TokenStream, depth: usize) -> TokenStream {
        let trees = tokens.into_iter().map(|tree| match tree {
            TokenTree::Ident(name) => match self.aliases.get(name.to_string().as_str()) {
                Some(target) if depth > 0 => self.meant(target.clone(), depth - 1),
                _ => TokenTree::Ident(name).into(),
            },
            TokenTree::Group(group) => {
                let inner = self.meant(group.stream(), depth);
                TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner)).into()
            }
            other => other.into(),
        });
        trees.collect()
    }
}

/// Names that stand for names; more than anybody writes.
const DEEPEST: usize = 32;

/// A type without the spaces that tokens are apart by.
fn plain(tokens: &TokenStream) -> String {
    let text = tokens.to_string();
    let text = text.replace(" :: ", "::").replace(" < ", "<").replace(" <", "<");
    text.replace("< ", "<").replace(" >", ">").replace(" ,", ",").replace("& ", "&")
}

impl Type {
    /// A type that is written like this and is no other name of one.
    pub fn of(written: &str) -> Self {
        Self { written: written.to_owned(), meant: written.to_owned() }
    }

    /// As a person writes it.
    pub fn shown(&self) -> String {
        let text = self.written.replace("bindery_runtime::", "");
        text.replace("codegen::Map<", "BTreeMap<String, ").replace("codegen::Value", "Value")
    }
}

/// A text in which some names and paths are others.
pub fn replace_names(text: &str, replace: impl Fn(&str) -> Option<String>) -> String {
    let is_part = |next: char| next.is_alphanumeric() || next == '_' || next == ':';
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let (before, from) = rest.split_at(start);
        let (name, after) = from.split_at(from.find(|next| !is_part(next)).unwrap_or(from.len()));
        replaced.push_str(before);
        // A colon that no name follows is one of punctuation.
        let bare = name.trim_end_matches(':');
        replaced.push_str(&replace(bare).unwrap_or_else(|| bare.to_owned()));
        replaced.push_str(&name[bare.len()..]);
        rest = after;
    }
    replaced.push_str(rest);
    replaced
}
