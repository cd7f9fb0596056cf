//! Statics: places of rules, regular expressions.

use proc_macro2::TokenStream;
use quote::quote;

use super::pattern::matcher;
use crate::emit::names::ident;
use crate::ir::rules::{RulePattern, Site};

/// The static of a place.
pub fn site(site: &Site) -> TokenStream {
    let Site { ident: name, keyword, schema, message, source, sensitive } = site;
    let (name, keyword) = (ident(name), ident(keyword));
    let message = message.iter().map(|message| quote!(.message(#message)));
    let source = source.iter().map(|source| quote!(.source(#source)));
    let sensitive = sensitive.then(|| quote!(.sensitive()));
    quote! {
        pub(crate) static #name: rules::Site =
            rules::Site::new(rules::Keyword::#keyword, #schema) #(#message)* #(#source)* #sensitive;
    }
}

/// The static of a regular expression.
pub fn pattern(pattern: &RulePattern) -> TokenStream {
    let RulePattern { ident: name, source, matcher: found } = pattern;
    let (name, value) = (ident(name), matcher(source, found));
    quote!(pub(crate) static #name: rules::Pattern = #value;)
}
