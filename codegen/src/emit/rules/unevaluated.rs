//! Items and members of which nothing else speaks.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::choice::holds;
use super::{Printed, pattern_path, rules};
use crate::ir::rules::{Seen, Unevaluated};

pub fn unevaluated(krate: &Printed<'_>, rule: &Unevaluated) -> TokenStream {
    let Unevaluated { items, seen, rules: inner, site: _ } = rule;
    let inner = rules(krate, inner);
    let seen = all(krate, seen);
    let changes = (!seen.is_empty()).then(|| quote!(mut));
    match items {
        true => quote! {
            {
                let #changes seen = rules::Seen::none_of(list.len());
                #seen
                for (index, value) in list.iter().enumerate() {
                    if !seen.has(index) {
                        let at = &at.item(index);
                        #inner
                    }
                }
            }
        },
        false => quote! {
            {
                let #changes seen = rules::Seen::none_of(object.len());
                #seen
                for (index, (name, value)) in object.iter().enumerate() {
                    if !seen.has(index) {
                        let at = &at.member(name);
                        #inner
                    }
                }
            }
        },
    }
}

fn all(krate: &Printed<'_>, seen: &[Seen]) -> TokenStream {
    seen.iter().map(|seen| one(krate, seen)).collect()
}

fn one(krate: &Printed<'_>, seen: &Seen) -> TokenStream {
    match seen {
        Seen::All => quote!(seen.all();),
        Seen::Names(names) => quote!(seen.named(object, &[#(#names),*]);),
        Seen::Matching(pattern) => {
            let pattern = pattern_path(krate, *pattern);
            quote!(seen.matching(object, &#pattern);)
        }
        Seen::First(count) => {
            let count = Literal::usize_unsuffixed(*count);
            quote!(seen.first(#count);)
        }
        Seen::Fitting(inner) => {
            let holds = holds(krate, inner);
            quote! {
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    if #holds {
                        seen.one(index);
                    }
                }
            }
        }
        Seen::If(condition, then, otherwise) => {
            let holds = holds(krate, condition);
            let (then, otherwise) = (all(krate, then), all(krate, otherwise));
            match otherwise.is_empty() {
                true => quote!(if #holds { #then }),
                false => quote!(if #holds { #then } else { #otherwise }),
            }
        }
        Seen::Beside(name, inner) => {
            let inner = all(krate, inner);
            quote!(if object.contains_key(#name) { #inner })
        }
    }
}
