//! Kinds and listed values.

use proc_macro2::TokenStream;
use quote::quote;

use super::chain::{float, integer};
use super::{Printed, keyword};
use crate::emit::names::ident;
use crate::ir::Kinds;
use crate::ir::rules::{Literal, SiteId};

pub fn never(krate: &Printed<'_>, site: SiteId) -> TokenStream {
    let keyword = keyword(krate, site);
    quote!(rules::forbidden(#keyword, at, sink);)
}

pub fn kinds(kinds: Kinds) -> TokenStream {
    let set = kind_set(kinds);
    quote!(rules::kinds(value, #set, at, sink);)
}

/// Kinds as the runtime's bits.
pub fn kind_set(kinds: Kinds) -> TokenStream {
    let Kinds { null, boolean, integer, fraction, string, array, object } = kinds;
    let names = [
        (null, "NULL"),
        (boolean, "BOOLEAN"),
        (integer && !fraction, "INTEGER"),
        (fraction, "NUMBER"),
        (string, "STRING"),
        (array, "ARRAY"),
        (object, "OBJECT"),
    ];
    let names = names.into_iter().filter(|(has, _)| *has).map(|(_, name)| {
        let name = ident(name);
        quote!(rules::#name)
    });
    let set: Vec<_> = names.collect();
    if set.is_empty() { quote!(0) } else { quote!(#(#set)|*) }
}

pub fn equals(krate: &Printed<'_>, constant: &Literal, site: SiteId) -> TokenStream {
    let (constant, keyword) = (literal(constant), keyword(krate, site));
    quote!(rules::equals(value, &#constant, #keyword, at, sink);)
}

pub fn among(krate: &Printed<'_>, values: &[Literal], site: SiteId) -> TokenStream {
    let (values, keyword) = (values.iter().map(literal), keyword(krate, site));
    quote!(rules::among(value, &[#(#values),*], #keyword, at, sink);)
}

pub fn flag(krate: &Printed<'_>, wanted: bool, site: SiteId) -> TokenStream {
    let keyword = keyword(krate, site);
    quote!(rules::boolean_is(*flag, #wanted, #keyword, at, sink);)
}

/// A value that the specification writes out, as a constant.
fn literal(value: &Literal) -> TokenStream {
    match value {
        Literal::Null => quote!(rules::Literal::Null),
        Literal::Bool(value) => quote!(rules::Literal::Bool(#value)),
        Literal::Integer(value) => {
            let value = integer(*value);
            quote!(rules::Literal::Integer(#value))
        }
        Literal::Decimal(nearest, text) => {
            let nearest = float(*nearest);
            quote!(rules::Literal::Decimal(#nearest, #text))
        }
        Literal::Text(text) => quote!(rules::Literal::Text(#text)),
        Literal::List(items) => {
            let items = items.iter().map(literal);
            quote!(rules::Literal::List(&[#(#items),*]))
        }
        Literal::Object(members) => {
            let members = members.iter().map(|(name, value)| {
                let value = literal(value);
                quote!((#name, #value))
            });
            quote!(rules::Literal::Object(&[#(#members),*]))
        }
    }
}
