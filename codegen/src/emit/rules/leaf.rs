//! Kinds, listed values, numbers.

use proc_macro2::{Literal as Token, TokenStream};
use quote::quote;

use crate::emit::names::ident;
use crate::ir::rules::{Kind, Limit, Literal, NumberRule, Rule, SiteId, Var};
use crate::ir::{Crate, Kinds};

/// The static of a place, by reference.
pub fn site(krate: &Crate, site: SiteId) -> TokenStream {
    let name = ident(&krate.rules[site].ident);
    quote!(&#name)
}

pub fn never(krate: &Crate, var: Var, id: SiteId) -> TokenStream {
    let site = site(krate, id);
    match var {
        Var::Value | Var::Text | Var::Number | Var::Flag | Var::List | Var::Object => {
            quote!(rules::forbidden(at, #site, sink)?;)
        }
    }
}

pub fn kinds(krate: &Crate, kinds: Kinds, id: SiteId) -> TokenStream {
    let (set, site) = (kind_set(kinds), site(krate, id));
    quote!(rules::kinds(value, #set, at, #site, sink)?;)
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

pub fn narrow(krate: &Crate, kind: Kind, id: Option<SiteId>, inner: &[Rule]) -> TokenStream {
    let (function, variant, name) = match kind {
        Kind::Boolean => ("boolean", "Bool", "flag"),
        Kind::Integer => ("integer", "Number", "number"),
        Kind::Number => ("number", "Number", "number"),
        Kind::String => ("string", "String", "text"),
        Kind::Array => ("array", "Array", "list"),
        Kind::Object => ("object", "Object", "object"),
    };
    let (function, variant, name) = (ident(function), ident(variant), ident(name));
    let inner = super::rules(krate, inner);
    match id {
        Some(id) => {
            let site = site(krate, id);
            quote! {
                if let Some(#name) = rules::#function(value, at, #site, sink)? { #inner }
            }
        }
        None => quote!(if let rules::Value::#variant(#name) = value { #inner }),
    }
}

pub fn equals(krate: &Crate, constant: &Literal, id: SiteId) -> TokenStream {
    let (constant, site) = (literal(constant), site(krate, id));
    quote!(rules::equals(value, &#constant, at, #site, sink)?;)
}

pub fn among(krate: &Crate, values: &[Literal], id: SiteId) -> TokenStream {
    let (values, site) = (values.iter().map(literal), site(krate, id));
    quote!(rules::among(value, &[#(#values),*], at, #site, sink)?;)
}

pub fn flag(krate: &Crate, wanted: bool, id: SiteId) -> TokenStream {
    let site = site(krate, id);
    quote!(rules::boolean_is(*flag, #wanted, at, #site, sink)?;)
}

pub fn number(krate: &Crate, rule: &NumberRule, id: SiteId) -> TokenStream {
    let site = site(krate, id);
    let (function, argument) = match rule {
        NumberRule::Maximum(bound) => ("maximum", Some(limit(*bound))),
        NumberRule::ExclusiveMaximum(bound) => ("exclusive_maximum", Some(limit(*bound))),
        NumberRule::Minimum(bound) => ("minimum", Some(limit(*bound))),
        NumberRule::ExclusiveMinimum(bound) => ("exclusive_minimum", Some(limit(*bound))),
        NumberRule::MultipleOf(digits, exponent) => {
            let digits = Token::u64_unsuffixed(*digits);
            let exponent = integer((*exponent).into());
            ("multiple_of", Some(quote!(rules::Divisor { digits: #digits, exponent: #exponent })))
        }
        NumberRule::Whole => ("whole", None),
        NumberRule::Finite => return quote!(rules::finite(*number, at, #site, sink)?;),
        NumberRule::Among(values) => {
            let values = values.iter().map(|value| integer(*value));
            ("number_among", Some(quote!(&[#(#values),*])))
        }
    };
    let (function, argument) = (ident(function), argument.into_iter());
    quote!(rules::#function(number, #(#argument,)* at, #site, sink)?;)
}

fn limit(limit: Limit) -> TokenStream {
    match limit {
        Limit::Integer(value) => {
            let value = integer(value);
            quote!(rules::Limit::integer(#value))
        }
        Limit::Decimal(floor, nearest) => {
            let (floor, nearest) = (integer(floor), float(nearest));
            quote!(rules::Limit::decimal(#floor, #nearest))
        }
    }
}

fn integer(value: i128) -> TokenStream {
    let magnitude = Token::u128_unsuffixed(value.unsigned_abs());
    if value < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

fn float(value: f64) -> TokenStream {
    let magnitude = Token::f64_unsuffixed(value.abs().min(f64::MAX));
    if value < 0.0 { quote!(-#magnitude) } else { quote!(#magnitude) }
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
        Literal::Float(value) => {
            let value = float(*value);
            quote!(rules::Literal::Float(#value))
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
