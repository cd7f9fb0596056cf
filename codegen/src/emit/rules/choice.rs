//! Rules made of rules, and calls.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::leaf::kind_set;
use super::{Printed, function_path, rules, var};
use crate::emit::names::ident;
use crate::ir::rules::{Choice, Condition, Fact, FunctionId, Note, Placed, Rule, RuleBranch, Var};

pub fn call(krate: &Printed<'_>, function: FunctionId, held: Var) -> TokenStream {
    let (function, held) = (function_path(krate, function), var(held));
    quote!(#function(#held, at, sink);)
}

pub fn serialized(krate: &Printed<'_>, function: FunctionId, held: Var) -> TokenStream {
    let (function, held) = (function_path(krate, function), var(held));
    quote!(#function(rules::serialized(#held).root().into(), at, sink);)
}

pub fn or_serialized(
    krate: &Printed<'_>,
    inner: &[Rule],
    function: FunctionId,
    held: Var,
) -> TokenStream {
    let (inner, otherwise) = (rules(krate, inner), serialized(krate, function, held));
    quote!(if !rules::holds_here(|sink| { #inner }, sink) { #otherwise })
}

/// Whether the rules hold.
pub fn holds(krate: &Printed<'_>, inner: &[Rule]) -> TokenStream {
    let inner = rules(krate, inner);
    quote!(rules::holds(|sink| { #inner }))
}

pub fn choice(krate: &Printed<'_>, choice: &Choice) -> TokenStream {
    let Choice { exactly_one, branches, site: _ } = choice;
    let function = ident(if *exactly_one { "one_of" } else { "any_of" });
    let looks = looks(branches);
    let looked = looks.iter().enumerate().map(|(index, name)| {
        let look = look(index);
        quote!(let #look = rules::peek(value, #name);)
    });
    let branches = branches.iter().map(|it| branch(krate, it, &looks));
    let choice = quote!(rules::#function(&[#(#branches),*], at, sink););
    match looks.is_empty() {
        true => choice,
        false => quote!({ #(#looked)* #choice }),
    }
}

/// The members at which somebody looks to tell branches apart, each once.
fn looks(branches: &[RuleBranch]) -> Vec<&String> {
    let mut looks = Vec::new();
    for fact in branches.iter().flat_map(|branch| &branch.facts) {
        match fact {
            Fact::Tag(name, _) | Fact::Has(name) | Fact::Lacks(name) if !looks.contains(&name) => {
                looks.push(name);
            }
            _ => {}
        }
    }
    looks
}

/// The name of what has been found where somebody has looked.
fn look(index: usize) -> Ident {
    ident(&format!("peek_{index}"))
}

fn branch(krate: &Printed<'_>, branch: &RuleBranch, looks: &[&String]) -> TokenStream {
    let RuleBranch { title, facts, rules: inner } = branch;
    let facts: Vec<_> = facts.iter().map(|it| fact(it, looks)).collect();
    let possible = if facts.is_empty() { quote!(true) } else { quote!(#(#facts)&&*) };
    let inner = rules(krate, inner);
    quote!(rules::Branch::new(#title, #possible, &|at, sink| { #inner }))
}

fn fact(fact: &Fact, looks: &[&String]) -> TokenStream {
    let look = |name| look(looks.iter().position(|other| *other == name).unwrap_or_default());
    match fact {
        Fact::Kinds(kinds) => {
            let kinds = kind_set(*kinds);
            quote!(rules::is_kind(value, #kinds))
        }
        Fact::Tag(name, texts) => {
            let look = look(name);
            quote!(#look.is(&[#(#texts),*]))
        }
        Fact::Has(name) => {
            let look = look(name);
            quote!(#look.is_there())
        }
        Fact::Lacks(name) => {
            let look = look(name);
            quote!(#look.is_missing())
        }
    }
}

pub fn form(krate: &Printed<'_>, title: &str, inner: &[Rule]) -> TokenStream {
    let inner = rules(krate, inner);
    quote!({ let at = &at.form(#title); #inner })
}

/// Rules that stand elsewhere, or of which something else is told.
pub fn placed(krate: &Printed<'_>, placed: &Placed) -> TokenStream {
    let Placed { schema, note, rules: inner } = placed;
    let schema = schema.iter().map(|schema| quote!(let at = &at.on(#schema);));
    let note = note.iter().map(|note| {
        let Note { message, source, sensitive } = note;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let (message, source) = (text(message), text(source));
        quote! {
            let at = &at.noted(&rules::Note {
                message: #message, source: #source, sensitive: #sensitive,
            });
        }
    });
    let inner = rules(krate, inner);
    quote!({ #(#schema)* #(#note)* #inner })
}

pub fn not(krate: &Printed<'_>, inner: &[Rule]) -> TokenStream {
    let holds = holds(krate, inner);
    quote!(rules::not(#holds, at, sink);)
}

pub fn condition(krate: &Printed<'_>, condition: &Condition) -> TokenStream {
    let Condition { condition, then, otherwise } = condition;
    let holds = holds(krate, condition);
    let (then, otherwise) = (rules(krate, then), rules(krate, otherwise));
    match otherwise.is_empty() {
        true => quote!(if #holds { #then }),
        false => quote!(if #holds { #then } else { #otherwise }),
    }
}
