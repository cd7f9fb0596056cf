//! Lists.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::leaf::site;
use super::text::count;
use super::{rules, var};
use crate::emit::names::ident;
use crate::ir::Crate;
use crate::ir::rules::{Contains, ListRule, Rule, SiteId, Var};

pub fn list(krate: &Crate, rule: ListRule, id: SiteId) -> TokenStream {
    let site = site(krate, id);
    let (function, arguments) = match rule {
        ListRule::MaxItems(limit) => {
            let limit = count(limit);
            ("max_items", quote!(list.len(), #limit))
        }
        ListRule::MinItems(limit) => {
            let limit = count(limit);
            ("min_items", quote!(list.len(), #limit))
        }
        ListRule::UniqueItems => ("unique_items", quote!(list)),
        ListRule::UniqueTexts => ("unique_texts", quote!(list)),
        ListRule::End(limit) => {
            let limit = Literal::usize_unsuffixed(limit);
            ("items_end", quote!(list.len(), #limit))
        }
    };
    let function = ident(function);
    quote!(rules::#function(#arguments, at, #site, sink)?;)
}

pub fn each(krate: &Crate, from: usize, item: Var, inner: &[Rule]) -> TokenStream {
    let (item, inner) = (var(item), rules(krate, inner));
    let skip = (from > 0).then(|| {
        let from = Literal::usize_unsuffixed(from);
        quote!(.skip(#from))
    });
    quote! {
        for (index, #item) in list.iter().enumerate() #skip {
            let at = &at.item(index);
            #inner
        }
    }
}

pub fn item(krate: &Crate, index: usize, item: Var, inner: &[Rule]) -> TokenStream {
    let (item, inner) = (var(item), rules(krate, inner));
    let way = match index {
        0 => quote!(first()),
        _ => {
            let index = Literal::usize_unsuffixed(index);
            quote!(get(#index))
        }
    };
    let index = Literal::usize_unsuffixed(index);
    quote! {
        if let Some(#item) = list.#way {
            let at = &at.item(#index);
            #inner
        }
    }
}

pub fn contains(krate: &Crate, contains: &Contains) -> TokenStream {
    let Contains { item, rules: inner, least, most } = contains;
    let (item, inner) = (var(*item), rules(krate, inner));
    let bound = |bound: &Option<(usize, SiteId)>, function: &str| {
        bound.map(|(limit, id)| {
            let (site, function) = (site(krate, id), ident(function));
            let limit = count(limit as u64);
            quote!(rules::#function(count, #limit, at, #site, sink)?;)
        })
    };
    let (least, most) = (bound(least, "contains"), bound(most, "max_contains"));
    quote! {
        {
            let mut count = 0_usize;
            for (index, #item) in list.iter().enumerate() {
                let at = &at.item(index);
                let fits = rules::holds(|sink| {
                    #inner
                    Ok(())
                });
                count += usize::from(fits);
            }
            #least
            #most
        }
    }
}
