//! Files and how Rust in them is laid out.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Crate, Docs};

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path from the crate's folder, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// What every generated file says of itself.
pub fn mark(krate: &Crate) -> String {
    mark_of(&krate.spec)
}

fn mark_of(spec: &str) -> String {
    format!(
        "Written by Bindery from {spec}. Do not edit: change the specification and generate again."
    )
}

/// A Rust file: the mark, the module's documentation and its items, an empty line between them.
pub fn rust(krate: &Crate, path: &str, docs: &Docs, items: Vec<TokenStream>) -> File {
    rust_from(&krate.spec, path, docs, items)
}

/// As [`rust`], by the name of the specification.
pub fn rust_from(spec: &str, path: &str, docs: &Docs, items: Vec<TokenStream>) -> File {
    let mut text = format!("// {}\n\n", mark_of(spec));
    for line in &docs.0 {
        text.push_str("//!");
        text.push_str(&comment(line));
        text.push('\n');
    }
    for item in items {
        let item = print(item);
        if !item.is_empty() {
            text.push('\n');
            text.push_str(&item);
            // Attributes of the file come without the end of their line.
            if !item.ends_with('\n') {
                text.push('\n');
            }
        }
    }
    File { path: path.to_owned(), text }
}

/// Doc comments: one attribute a line, which is printed as `/// line`.
pub fn doc(docs: &Docs) -> TokenStream {
    let lines = docs.0.iter().map(|line| comment(line));
    quote!(#(#[doc = #lines])*)
}

/// A line behind the sign of a comment, in which the compiler refuses what turns the direction of
/// text.
fn comment(line: &str) -> String {
    let turns = |next: char| matches!(next, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let blank = (!line.is_empty()).then_some(' ');
    blank.into_iter().chain(line.chars().filter(|next| !turns(*next))).collect()
}

/// The condition that one of these features is on; none where there are none.
pub fn when(features: &[String]) -> Option<TokenStream> {
    match features {
        [] => None,
        [one] => Some(quote!(#[cfg(feature = #one)])),
        many => Some(quote!(#[cfg(any(#(feature = #many),*))])),
    }
}

/// `#[deprecated]` where due.
pub fn deprecated(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote!(#[deprecated]))
}

fn print(item: TokenStream) -> String {
    super::print::print(item)
}
