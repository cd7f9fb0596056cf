//! Lists.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::chain::count;
use super::{Printed, keyword, rules, var};
use crate::ir::rules::{Contains, ListRule, Rule, SiteId, Var};

pub fn list(krate: &Printed<'_>, rule: ListRule, site: SiteId) -> TokenStream {
    match rule {
        ListRule::MaxItems(limit) => {
            let limit = count(limit);
            quote!(rules::max_items(list.len(), #limit, at, sink);)
        }
        ListRule::MinItems(limit) => {
            let limit = count(limit);
            quote!(rules::min_items(list.len(), #limit, at, sink);)
        }
        ListRule::UniqueItems => quote!(rules::unique_items(list, at, sink);),
        ListRule::UniqueTexts => quote!(rules::unique_texts(list, at, sink);),
        ListRule::End(limit) => {
            let (limit, keyword) = (Literal::usize_unsuffixed(limit), keyword(krate, site));
            quote!(rules::items_end(list.len(), #limit, #keyword, at, sink);)
        }
    }
}

pub fn each(krate: &Printed<'_>, from: usize, item: Var, inner: &[Rule]) -> TokenStream {
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

pub fn item(krate: &Printed<'_>, index: usize, item: Var, inner: &[Rule]) -> TokenStream {
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

pub fn contains(krate: &Printed<'_>, contains: &Contains) -> TokenStream {
    let Contains { item, rules: inner, least, most } = contains;
    let (item, inner) = (var(*item), rules(krate, inner));
    let least = least.map(|(limit, site)| {
        let (limit, keyword) = (count(limit as u64), keyword(krate, site));
        quote!(rules::contains(count, #limit, #keyword, at, sink);)
    });
    let most = most.map(|(limit, _)| {
        let limit = count(limit as u64);
        quote!(rules::max_contains(count, #limit, at, sink);)
    });
    quote! {
        {
            let mut count = 0_usize;
            for (index, #item) in list.iter().enumerate() {
                let at = &at.item(index);
                let fits = rules::holds(|sink| { #inner });
                count += usize::from(fits);
            }
            #least
            #most
        }
    }
}
