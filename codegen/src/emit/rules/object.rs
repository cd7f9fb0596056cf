//! Objects and maps.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::chain::{self, count};
use super::leaf::{self, kind_set};
use super::{Printed, function_path, keyword, pattern_path, rules, var};
use crate::ir::Kinds;
use crate::ir::rules::{Kind, Members, ObjectRule, Others, Rule, Var};

pub fn object(rule: &ObjectRule) -> TokenStream {
    match rule {
        ObjectRule::MaxProperties(limit) => {
            let limit = count(*limit);
            quote!(rules::max_properties(object.len(), #limit, at, sink);)
        }
        ObjectRule::MinProperties(limit) => {
            let limit = count(*limit);
            quote!(rules::min_properties(object.len(), #limit, at, sink);)
        }
        ObjectRule::Required(names) => names
            .iter()
            .map(|name| quote!(if !object.contains_key(#name) { rules::missing(#name, at, sink); }))
            .collect(),
        ObjectRule::DependentRequired(first, names) => {
            let checks = names.iter().map(|name| {
                quote! {
                    if !object.contains_key(#name) {
                        rules::missing_beside(#name, #first, at, sink);
                    }
                }
            });
            quote!(if object.contains_key(#first) { #(#checks)* })
        }
    }
}

/// The names of members as texts.
pub fn names(krate: &Printed<'_>, inner: &[Rule]) -> TokenStream {
    let inner = rules(krate, inner);
    quote! {
        for text in object.keys() {
            let at = &at.name(text);
            #inner
        }
    }
}

pub fn beside(krate: &Printed<'_>, name: &str, inner: &[Rule]) -> TokenStream {
    let inner = rules(krate, inner);
    quote!(if object.contains_key(#name) { #inner })
}

pub fn members(krate: &Printed<'_>, members: &Members) -> TokenStream {
    match members.walk {
        true => walk(krate, members),
        false => look_up(krate, members),
    }
}

/// Each named member by itself.
fn look_up(krate: &Printed<'_>, members: &Members) -> TokenStream {
    let json = members.value == Var::Value;
    let named = members.named.iter().map(|(name, inner)| match inner.as_slice() {
        [Rule::Kinds(kinds, _)] if json => {
            let kinds = kind_set(*kinds);
            quote!(rules::member_kinds(object, #name, #kinds, at, sink);)
        }
        [Rule::Call(function)] if json => {
            let function = function_path(krate, *function);
            quote!(rules::member(object, #name, at, sink, #function);)
        }
        [Rule::Narrow(Kind::String, Some(_), inner)] if chain::length(inner) == inner.len() => {
            let calls = chain::calls(krate, inner);
            quote!(rules::member_text(object, #name, at, sink) #calls;)
        }
        inner => {
            let (value, inner) = (var(members.value), rules(krate, inner));
            quote! {
                if let Some(#value) = object.get(#name) {
                    let at = &at.member(#name);
                    #inner
                }
            }
        }
    });
    named.collect()
}

/// All members in turn.
fn walk(krate: &Printed<'_>, members: &Members) -> TokenStream {
    let value = var(members.value);
    let (before, after) = required(members);
    let body = match members.patterns.is_empty() {
        true => by_name(krate, members),
        false => by_name_and_pattern(krate, members),
    };
    quote! {
        #before
        for (name, #value) in object {
            let at = &at.member(name);
            #body
        }
        #after
    }
}

/// What counts required members, before and after the walk.
fn required(members: &Members) -> (Option<TokenStream>, Option<TokenStream>) {
    let Some((names, _)) = &members.required else { return (None, None) };
    let after = quote!(rules::all_seen(seen, &[#(#names),*], at, sink););
    (Some(quote!(let mut seen = 0_u64;)), Some(after))
}

/// Notes that a required member has been seen.
fn seen(members: &Members, name: &str) -> Option<TokenStream> {
    let (names, _) = members.required.as_ref()?;
    let bit = Literal::u64_unsuffixed(1 << names.iter().position(|other| other == name)?);
    Some(quote!(seen |= #bit;))
}

/// Required members that are not named otherwise.
fn only_required(members: &Members) -> impl Iterator<Item = &String> {
    let names = members.required.iter().flat_map(|(names, _)| names);
    names.filter(|name| !members.named.iter().any(|(named, _)| named == *name))
}

fn by_name(krate: &Printed<'_>, members: &Members) -> TokenStream {
    let others = others(krate, &members.others);
    let (alike, apart) = alike(members);
    let named = apart.into_iter().map(|(name, inner)| {
        let (seen, inner, name) = (seen(members, name), rules(krate, inner), by_length(name));
        quote!(#name => { #seen #inner })
    });
    let required = only_required(members).map(|name| {
        let (seen, name) = (seen(members, name), by_length(name));
        quote!(#name => { #seen #others })
    });
    let alike = alike.into_iter().map(|(kinds, names)| {
        let (kinds, names) = (leaf::kinds(kinds), names.into_iter().map(by_length));
        quote!(#(#names)|* => { #kinds })
    });
    let arms: Vec<_> = named.chain(required).chain(alike).collect();
    match arms.is_empty() {
        true => others,
        false => quote! {
            match (name.len(), &name[..]) {
                #(#arms)*
                _ => { #others }
            }
        },
    }
}

/// A name as a pattern of its length and its letters: by the length most names are told apart.
fn by_length(name: &String) -> TokenStream {
    let length = Literal::usize_unsuffixed(name.len());
    quote!((#length, #name))
}

/// A member by name, and its rules.
type Member = (String, Vec<Rule>);

/// Names of members of which nothing is said but their kinds, by these; and the other members.
fn alike(members: &Members) -> (Vec<(Kinds, Vec<&String>)>, Vec<&Member>) {
    let mut alike: Vec<(Kinds, Vec<&String>)> = Vec::new();
    let mut apart = Vec::new();
    for member in &members.named {
        match (seen(members, &member.0), member.1.as_slice()) {
            (None, [Rule::Kinds(kinds, _)]) => {
                match alike.iter_mut().find(|(others, _)| others == kinds) {
                    Some((_, names)) => names.push(&member.0),
                    None => alike.push((*kinds, vec![&member.0])),
                }
            }
            _ => apart.push(member),
        }
    }
    (alike, apart)
}

fn by_name_and_pattern(krate: &Printed<'_>, members: &Members) -> TokenStream {
    let others = others(krate, &members.others);
    let named = members.named.iter().map(|(name, inner)| {
        let (seen, inner, name) = (seen(members, name), rules(krate, inner), by_length(name));
        quote!(#name => { other = false; #seen #inner })
    });
    let required = only_required(members).map(|name| {
        let (seen, name) = (seen(members, name), by_length(name));
        quote!(#name => { #seen })
    });
    let arms: Vec<_> = named.chain(required).collect();
    let names =
        (!arms.is_empty()).then(|| quote!(match (name.len(), &name[..]) { #(#arms)* _ => {} }));
    let patterns = members.patterns.iter().map(|(pattern, inner)| {
        let (pattern, inner) = (pattern_path(krate, *pattern), rules(krate, inner));
        quote!(if #pattern.matches(name) { other = false; #inner })
    });
    quote! {
        let mut other = true;
        #names
        #(#patterns)*
        if other { #others }
    }
}

fn others(krate: &Printed<'_>, others: &Others) -> TokenStream {
    match others {
        Others::Free => TokenStream::new(),
        Others::Rules(inner) => rules(krate, inner),
        Others::Forbidden(names, site) => {
            let (keyword, schema) = (keyword(krate, *site), &krate.rules[*site].schema);
            quote!(rules::unexpected(&[#(#names),*], #keyword, &at.on(#schema), sink);)
        }
    }
}
