//! JSON values of one kind.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Printed, chain, function_path, rules};
use crate::emit::names::ident;
use crate::ir::rules::{FunctionId, Kind, Rule, SiteId, Var};

/// With a site, the value must be of the kind; without, the rules are for values that are.
pub fn narrow(
    krate: &Printed<'_>,
    kind: Kind,
    site: Option<SiteId>,
    inner: &[Rule],
) -> TokenStream {
    let scalar = matches!(kind, Kind::Integer | Kind::Number | Kind::String);
    if scalar && chain::length(inner) == inner.len() {
        return chained(krate, kind, site.is_some(), inner);
    }
    if let (Kind::Array, Some(_), Some(function)) = (kind, site, items_by_one_function(inner)) {
        let function = function_path(krate, function);
        return quote!(rules::array_of(value, at, sink, #function););
    }
    let (function, possible, name) = match kind {
        Kind::Boolean => ("boolean", "as_bool", "flag"),
        Kind::Integer => ("integer", "as_number", "number"),
        Kind::Number => ("any_number", "as_number", "number"),
        Kind::String => ("string", "as_text", "text"),
        Kind::Array => ("array", "as_list", "list"),
        Kind::Object => ("object", "as_object", "object"),
    };
    let (function, possible, name) = (ident(function), ident(possible), ident(name));
    // As in typed values, numbers and truth values are in hand by reference.
    let reference = matches!(kind, Kind::Boolean | Kind::Integer | Kind::Number);
    let reference = reference.then(|| quote!(&));
    let inner = rules(krate, inner);
    match site {
        Some(_) => {
            quote!(if let Some(#name) = #reference rules::#function(value, at, sink) { #inner })
        }
        None => quote!(if let Some(#name) = #reference value.#possible() { #inner }),
    }
}

/// A text or number, taken and checked in one expression.
fn chained(krate: &Printed<'_>, kind: Kind, must: bool, inner: &[Rule]) -> TokenStream {
    let taken = ident(match (kind, must) {
        (Kind::String, true) => "json_text",
        (Kind::String, false) => "if_text",
        (Kind::Integer, true) => "json_integer",
        (_, true) => "json_number",
        (_, false) => "if_number",
    });
    let calls = chain::calls(krate, inner);
    quote!(rules::#taken(value, at, sink) #calls;)
}

/// The function that is all that is said of an array: of each of its items.
fn items_by_one_function(inner: &[Rule]) -> Option<FunctionId> {
    match inner {
        [Rule::Each(0, Var::Value, rules)] => match rules[..] {
            [Rule::Call(function)] => Some(function),
            _ => None,
        },
        _ => None,
    }
}
