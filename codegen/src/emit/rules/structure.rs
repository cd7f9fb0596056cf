//! Structs, unions, enums: how rules reach into typed values.

use proc_macro2::TokenStream;
use quote::quote;

use super::leaf::site;
use super::{rules, var};
use crate::emit::names::ident;
use crate::ir::rules::{FieldPlace, FieldRules, Inside, Rule, SiteId, Var, VariantRules};
use crate::ir::{Crate, Presence};

pub fn field(krate: &Crate, field: &FieldRules) -> TokenStream {
    let FieldRules { place, value, with_null, rules: inner } = field;
    let (name, wire) = (ident(&place.ident), &place.wire);
    let (held, inner) = (var(*value), rules(krate, inner));
    let at = quote!(let at = &at.member(#wire););
    match (place.presence, with_null) {
        (Presence::Required, _) | (Presence::Nullable, true) => {
            quote!({ let #held = &value.#name; #at #inner })
        }
        (Presence::Nullable | Presence::Optional, _) | (Presence::OptionalNullable, true) => {
            quote!(if let Some(#held) = &value.#name { #at #inner })
        }
        (Presence::OptionalNullable, false) => {
            quote!(if let Some(Some(#held)) = &value.#name { #at #inner })
        }
    }
}

pub fn missing(krate: &Crate, place: &FieldPlace, id: SiteId) -> TokenStream {
    let (name, wire, site) = (ident(&place.ident), &place.wire, site(krate, id));
    quote!(if value.#name.is_none() { rules::missing(#wire, at, #site, sink)?; })
}

pub fn beside(krate: &Crate, first: &FieldPlace, second: &FieldPlace, id: SiteId) -> TokenStream {
    let (site, is_there) = (site(krate, id), is_there(first));
    let (name, wire, beside) = (ident(&second.ident), &second.wire, &first.wire);
    quote! {
        if #is_there && value.#name.is_none() {
            rules::missing_beside(#wire, #beside, at, #site, sink)?;
        }
    }
}

pub fn beside_field(krate: &Crate, place: &FieldPlace, inner: &[Rule]) -> TokenStream {
    let (is_there, inner) = (is_there(place), rules(krate, inner));
    quote!(if #is_there { #inner })
}

fn is_there(place: &FieldPlace) -> TokenStream {
    let name = ident(&place.ident);
    match place.presence {
        Presence::Required | Presence::Nullable => quote!(true),
        Presence::Optional | Presence::OptionalNullable => quote!(value.#name.is_some()),
    }
}

pub fn never_there(krate: &Crate, name: &str, id: SiteId) -> TokenStream {
    let site = site(krate, id);
    quote!(rules::missing(#name, at, #site, sink)?;)
}

pub fn kept(krate: &Crate, field: &str, inner: &[Rule]) -> TokenStream {
    let (name, inner) = (ident(field), rules(krate, inner));
    quote!({ let object = &value.#name; #inner })
}

pub fn variants(krate: &Crate, variants: &[VariantRules]) -> TokenStream {
    let arms = variants.iter().map(|variant| {
        let VariantRules { union, ident: name, value, rules: inner } = variant;
        let union = ident(&krate.types[*union].ident);
        let (name, held, inner) = (ident(name), var(*value), rules(krate, inner));
        quote!(types::#union::#name(#held) => { #inner })
    });
    quote!(match value { #(#arms)* })
}

pub fn scalar(krate: &Crate, held: Var, inner: &[Rule]) -> TokenStream {
    let (inner, name) = (rules(krate, inner), var(held));
    let method = ident(match held {
        Var::Text => "as_str",
        _ => "value",
    });
    quote!({ let #name = value.#method(); #inner })
}

pub fn present(krate: &Crate, held: Var, inner: &[Rule]) -> TokenStream {
    let (name, inner) = (var(held), rules(krate, inner));
    quote!(if let Some(#name) = value { #inner })
}

pub fn inside(krate: &Crate, inside: Inside, held: Var, inner: &[Rule]) -> TokenStream {
    let (name, inner) = (var(held), rules(krate, inner));
    let way = match inside {
        Inside::Box => quote!(&**#name),
        Inside::Wrapper => quote!(&value.0),
    };
    quote!({ let #name = #way; #inner })
}
