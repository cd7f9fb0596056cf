//! Validators: `src/validators/`.

mod choice;
mod leaf;
mod list;
mod object;
mod pattern;
mod statics;
mod structure;
mod text;

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, rust};
use super::names::{ident, type_path};
use crate::ir::rules::{Function, Implementation, Input, Rule, RuleFile, Var};
use crate::ir::{Crate, Docs};

/// One file, or one that holds all others together.
pub fn validators(krate: &Crate) -> Vec<File> {
    let files = &krate.rules.files;
    match &files[..] {
        [only] if only.ident.is_empty() => vec![file(krate, only)],
        parts => {
            let root = root(krate, parts);
            std::iter::once(root).chain(parts.iter().map(|part| file(krate, part))).collect()
        }
    }
}

fn root(krate: &Crate, parts: &[RuleFile]) -> File {
    let names: Vec<_> = parts.iter().map(|part| ident(&part.ident)).collect();
    let mut items = vec![allows()];
    if !names.is_empty() {
        items.push(quote!(#(mod #names;)*));
        items.push(quote!(#(pub(crate) use self::#names::*;)*));
    }
    rust(krate, "src/validators/mod.rs", &docs(), items)
}

fn file(krate: &Crate, part: &RuleFile) -> File {
    let root = part.ident.is_empty();
    let mut items = match root {
        true => vec![allows(), imports()],
        false => vec![
            imports(),
            quote!(
                use super::*;
            ),
        ],
    };
    let rules = &krate.rules;
    items.extend(part.implementations.iter().map(|index| {
        let implementation = &rules.implementations[*index];
        implement(krate, implementation)
    }));
    items.push(json(krate, part));
    items.extend(part.functions.iter().map(|id| function(krate, &rules[*id])));
    items.extend(part.patterns.iter().map(|id| statics::pattern(&rules[*id])));
    items.extend(part.sites.iter().map(|id| statics::site(&rules[*id])));
    let path = match root {
        true => "src/validators/mod.rs".to_owned(),
        false => format!("src/validators/{}.rs", part.ident),
    };
    rust(krate, &path, &docs(), items)
}

fn docs() -> Docs {
    Docs(vec!["The rules of values: of typed ones, and of any JSON value.".to_owned()])
}

/// Rules that test only whether something is there have no use for it, and code for one member
/// has the form of code for many.
fn allows() -> TokenStream {
    quote! {
        #![allow(unused_variables, unused_imports, deprecated)]
        #![allow(
            clippy::collapsible_if, clippy::collapsible_match, clippy::ptr_arg,
            clippy::single_match, clippy::too_many_lines, clippy::unreadable_literal
        )]
    }
}

fn imports() -> TokenStream {
    quote! {
        use crate::types;
        use bindery_runtime::codegen::{self, rules};
    }
}

fn implement(krate: &Crate, implementation: &Implementation) -> TokenStream {
    let Implementation { ty, recursive, rules, json: _ } = implementation;
    let name = ident(&krate.types[*ty].ident);
    let depth = recursive.then(bounded);
    let checks = self::rules(krate, rules);
    quote! {
        impl rules::Validate for types::#name {
            fn check<S: rules::Sink + ?Sized>(
                &self, at: &rules::Path<'_>, sink: &mut S,
            ) -> rules::Outcome {
                #depth
                let value = self;
                #checks
                Ok(())
            }
        }
    }
}

/// What is the same for every type is not printed for each.
fn json(krate: &Crate, part: &RuleFile) -> TokenStream {
    let all = part.implementations.iter().map(|index| &krate.rules.implementations[*index]);
    let pairs = all.filter_map(|implementation| {
        let ty = ident(&krate.types[implementation.ty].ident);
        let function = ident(&krate.rules[implementation.json?].ident);
        Some(quote!(types::#ty => #function,))
    });
    let pairs: TokenStream = pairs.collect();
    if pairs.is_empty() { pairs } else { quote!(codegen::validate_json!(#pairs);) }
}

fn function(krate: &Crate, function: &Function) -> TokenStream {
    let Function { ident: name, schema, input, recursive, rules } = function;
    let (doc, name) = (format!(" `{schema}`"), ident(name));
    let (value, ty) = match input {
        Input::Json => (var(Var::Value), quote!(rules::Value)),
        Input::Typed(ty, name) => (var(*name), type_path(&krate.types, ty)),
    };
    let depth = recursive.then(bounded);
    let checks = self::rules(krate, rules);
    quote! {
        #[doc = #doc]
        pub(crate) fn #name<S: rules::Sink + ?Sized>(
            #value: &#ty, at: &rules::Path<'_>, sink: &mut S,
        ) -> rules::Outcome {
            #depth
            #checks
            Ok(())
        }
    }
}

/// The way into something that leads back to itself.
fn bounded() -> TokenStream {
    quote! {
        if at.is_too_deep() {
            return rules::too_deep(at, sink);
        }
        let at = &at.deeper();
    }
}

/// The name of the value in hand.
fn var(var: Var) -> proc_macro2::Ident {
    ident(match var {
        Var::Value => "value",
        Var::Text => "text",
        Var::Number => "number",
        Var::Flag => "flag",
        Var::List => "list",
        Var::Object => "object",
    })
}

/// Rules, one after the other. One arm for each.
fn rules(krate: &Crate, all: &[Rule]) -> TokenStream {
    all.iter().map(|rule| self::rule(krate, rule)).collect()
}

fn rule(krate: &Crate, rule: &Rule) -> TokenStream {
    match rule {
        Rule::Never(var, site) => leaf::never(krate, *var, *site),
        Rule::Kinds(kinds, site) => leaf::kinds(krate, *kinds, *site),
        Rule::Narrow(kind, site, inner) => leaf::narrow(krate, *kind, *site, inner),
        Rule::Equals(literal, site) => leaf::equals(krate, literal, *site),
        Rule::Among(literals, site) => leaf::among(krate, literals, *site),
        Rule::Flag(value, site) => leaf::flag(krate, *value, *site),
        Rule::Number(number, site) => leaf::number(krate, number, *site),
        Rule::Text(text, site) => text::text(krate, text, *site),
        Rule::List(list, site) => list::list(krate, *list, *site),
        Rule::Each(from, var, inner) => list::each(krate, *from, *var, inner),
        Rule::Item(index, var, inner) => list::item(krate, *index, *var, inner),
        Rule::Contains(contains) => list::contains(krate, contains),
        Rule::Object(object, site) => object::object(krate, object, *site),
        Rule::Members(members) => object::members(krate, members),
        Rule::Names(inner) => object::names(krate, inner),
        Rule::Beside(name, inner) => object::beside(krate, name, inner),
        Rule::Field(field) => structure::field(krate, field),
        Rule::FieldMissing(place, site) => structure::missing(krate, place, *site),
        Rule::FieldBeside(first, second, site) => structure::beside(krate, first, second, *site),
        Rule::BesideField(place, inner) => structure::beside_field(krate, place, inner),
        Rule::Missing(name, site) => structure::never_there(krate, name, *site),
        Rule::Kept(field, inner) => structure::kept(krate, field, inner),
        Rule::Variants(variants) => structure::variants(krate, variants),
        Rule::Scalar(_, var, inner) => structure::scalar(krate, *var, inner),
        Rule::Present(var, inner) => structure::present(krate, *var, inner),
        Rule::Inside(inside, var, inner) => structure::inside(krate, *inside, *var, inner),
        Rule::Call(function) => choice::call(krate, *function, Var::Value),
        Rule::CallTyped(function, var) => choice::call(krate, *function, *var),
        Rule::Check(_) => quote!(rules::Validate::check(value, at, sink)?;),
        Rule::Serialized(function, var) => choice::serialized(krate, *function, *var),
        Rule::OrSerialized(inner, function, var) => {
            choice::or_serialized(krate, inner, *function, *var)
        }
        Rule::Choice(choice) => choice::choice(krate, choice),
        Rule::Form(title, inner) => choice::form(krate, title, inner),
        Rule::Not(inner, site) => choice::not(krate, inner, *site),
        Rule::If(condition) => choice::condition(krate, condition),
    }
}
