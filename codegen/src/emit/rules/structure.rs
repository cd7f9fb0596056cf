//! Structs, unions, enums: how rules reach into typed values.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Printed, chain, rules, var};
use crate::emit::names::ident;
use crate::ir::Presence;
use crate::ir::rules::{FieldPlace, FieldRules, Inside, Rule, Var, VariantRules};

/// A field: in one expression where nothing but texts and numbers are compared, or the type's own
/// rules hold; else as the value that it holds.
pub fn field(krate: &Printed<'_>, field: &FieldRules) -> TokenStream {
    let FieldRules { place, value, with_null, rules: inner } = field;
    let (name, wire) = (ident(&place.ident), &place.wire);
    if chain::length(inner) == inner.len() && !with_null {
        let function = ident(match chain::held(inner) {
            Var::Number => "number_field",
            _ => "text_field",
        });
        let calls = chain::calls(krate, inner);
        return quote!(rules::#function(&value.#name, #wire, at, sink) #calls;);
    }
    if is_own_check(inner) && !with_null {
        return quote!(rules::check(&value.#name, #wire, at, sink););
    }
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

/// Whether the rules are those of the type that the field holds, boxed or in a list.
fn is_own_check(rules: &[Rule]) -> bool {
    match rules {
        [Rule::Check(_)] => true,
        [Rule::Each(0, _, inner) | Rule::Inside(Inside::Box, _, inner)]
        | [Rule::Present(_, inner)] => is_own_check(inner),
        _ => false,
    }
}

pub fn missing(place: &FieldPlace) -> TokenStream {
    let (name, wire) = (ident(&place.ident), &place.wire);
    quote!(rules::has_field(&value.#name, #wire, at, sink);)
}

pub fn beside(first: &FieldPlace, second: &FieldPlace) -> TokenStream {
    let is_there = is_there(first);
    let (name, wire, beside) = (ident(&second.ident), &second.wire, &first.wire);
    quote! {
        if #is_there && value.#name.is_none() {
            rules::missing_beside(#wire, #beside, at, sink);
        }
    }
}

pub fn beside_field(krate: &Printed<'_>, place: &FieldPlace, inner: &[Rule]) -> TokenStream {
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

pub fn kept(krate: &Printed<'_>, field: &str, inner: &[Rule]) -> TokenStream {
    let (name, inner) = (ident(field), rules(krate, inner));
    quote!({ let object = &value.#name; #inner })
}

pub fn variants(krate: &Printed<'_>, variants: &[VariantRules]) -> TokenStream {
    let arms = variants.iter().map(|variant| {
        let VariantRules { union, ident: name, value, rules: inner } = variant;
        let union = ident(&krate.types[*union].ident);
        let (name, held, inner) = (ident(name), var(*value), rules(krate, inner));
        quote!(types::#union::#name(#held) => { #inner })
    });
    quote!(match value { #(#arms)* })
}

pub fn scalar(krate: &Printed<'_>, held: Var, inner: &[Rule]) -> TokenStream {
    let (inner, name) = (rules(krate, inner), var(held));
    let text = match held {
        Var::Text => quote!(value.as_str()),
        _ => quote!(&value.value()),
    };
    quote!({ let #name = #text; #inner })
}

pub fn present(krate: &Printed<'_>, held: Var, inner: &[Rule]) -> TokenStream {
    let (name, inner) = (var(held), rules(krate, inner));
    quote!(if let Some(#name) = value { #inner })
}

pub fn inside(krate: &Printed<'_>, inside: Inside, held: Var, inner: &[Rule]) -> TokenStream {
    let (name, inner) = (var(held), rules(krate, inner));
    let way = match inside {
        Inside::Box => quote!(&**#name),
        Inside::Json => quote!(rules::json(value)),
        Inside::Wrapper => quote!(&value.0),
    };
    quote!({ let #name = #way; #inner })
}
