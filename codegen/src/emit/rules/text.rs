//! Texts.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::leaf::site;
use crate::emit::names::ident;
use crate::ir::Crate;
use crate::ir::rules::{SiteId, TextRule};

pub fn text(krate: &Crate, rule: &TextRule, id: SiteId) -> TokenStream {
    let site = site(krate, id);
    let (function, argument) = match rule {
        TextRule::MaxLength(limit) => ("max_length", count(*limit)),
        TextRule::MinLength(limit) => ("min_length", count(*limit)),
        TextRule::Pattern(pattern) => {
            let name = ident(&krate.rules[*pattern].ident);
            ("pattern", quote!(&#name))
        }
        TextRule::Format(format) => {
            let format = ident(format);
            ("format", quote!(rules::Format::#format))
        }
        TextRule::Is(wanted) => ("text_is", quote!(#wanted)),
        TextRule::Among(texts) => ("text_among", quote!(&[#(#texts),*])),
    };
    let function = ident(function);
    quote!(rules::#function(text, #argument, at, #site, sink)?;)
}

/// A count as a literal that fits `usize` on every machine that can have so many.
pub fn count(count: u64) -> TokenStream {
    match u32::try_from(count) {
        Ok(count) => {
            let count = Literal::u32_unsuffixed(count);
            quote!(#count)
        }
        Err(_) => quote!(usize::MAX),
    }
}
