//! Validators: `src/validators/`.

mod chain;
mod choice;
mod leaf;
mod list;
mod media;
mod narrow;
mod object;
mod pattern;
mod structure;
mod unevaluated;

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::file::{File, rust_from, when};
use super::jobs::{Job, each};
use super::names::{ident, type_path};
use crate::ir::rules::{
    Function, FunctionId, Implementation, Input, ListId, PatternId, Rule, RuleFile, RuleList,
    RulePattern, Rules, SiteId, Var,
};
use crate::ir::{Crate, Docs, Types};

/// What is printed.
#[derive(Clone, Copy)]
pub struct Printed<'a> {
    /// The specification, as the header of every file names it.
    pub spec: &'a str,
    /// The types that the rules speak of.
    pub types: &'a Types,
    /// The rules.
    pub rules: &'a Rules,
}

impl<'a> From<&'a Crate> for Printed<'a> {
    fn from(krate: &'a Crate) -> Self {
        Self { spec: &krate.spec, types: &krate.types, rules: &krate.rules }
    }
}

/// One file, or one that holds all others together.
pub fn validators(printed: Printed<'_>) -> impl Iterator<Item = Job<'_>> {
    let files = &printed.rules.files;
    let alone = matches!(&files[..], [only] if only.ident.is_empty());
    let root = (!alone).then(|| Box::new(move || vec![root(&printed, files)]) as Job<'_>);
    let folders = each(folders(files), move |folder| above(&printed, folder));
    root.into_iter().chain(folders).chain(each(files, move |part| file(&printed, part)))
}

/// The first file of each folder.
fn folders(files: &[RuleFile]) -> Vec<&RuleFile> {
    let mut seen = BTreeSet::new();
    let below = files.iter().filter(|file| !file.folder.is_empty());
    below.filter(|file| seen.insert(&file.folder)).collect()
}

/// The file above the files of a folder.
fn above(krate: &Printed<'_>, first: &RuleFile) -> File {
    let own = krate.rules.files.iter().filter(|file| file.folder == first.folder);
    let names = own.map(|file| ident(&file.ident));
    let items = vec![quote!(#(pub(crate) mod #names;)*)];
    rust_from(krate.spec, &format!("src/validators/{}/mod.rs", first.folder), &docs(), items)
}

fn root(krate: &Printed<'_>, parts: &[RuleFile]) -> File {
    let mut items = vec![allows()];
    let files = parts.iter().filter(|part| part.folder.is_empty());
    let files = files.map(|part| (part, part.ident.as_str()));
    let folders = folders(parts).into_iter().map(|part| (part, part.folder.as_str()));
    let named = files.chain(folders).map(|(part, name)| (when(&part.features), ident(name)));
    let (features, names): (Vec<_>, Vec<_>) = named.unzip();
    items.push(quote!(#(#features mod #names;)*));
    items.extend(parts.iter().filter(|part| !part.entries.is_empty()).map(|part| {
        let (features, name) = (when(&part.features), ident(&part.ident));
        let folder = (!part.folder.is_empty()).then(|| ident(&part.folder));
        let folder = folder.map(|folder| quote!(#folder::));
        let entries = part.entries.iter().map(|id| ident(&krate.rules[*id].ident));
        quote!(#features pub(crate) use self::#folder #name::{#(#entries),*};)
    }));
    rust_from(krate.spec, "src/validators/mod.rs", &docs(), items)
}

fn file(krate: &Printed<'_>, part: &RuleFile) -> File {
    let root = part.ident.is_empty();
    let mut items = match root {
        true => vec![allows(), imports()],
        false => vec![imports()],
    };
    let rules = krate.rules;
    items.extend(part.implementations.iter().map(|index| {
        let implementation = &rules.implementations[*index];
        implement(krate, implementation)
    }));
    items.push(json(krate, part));
    items.extend(part.functions.iter().map(|id| function(krate, &rules[*id])));
    items.extend(part.patterns.iter().map(|id| pattern::constant(&rules[*id])));
    items.extend(part.lists.iter().map(|id| texts(&rules[*id])));
    let path = match root {
        true => "src/validators/mod.rs".to_owned(),
        false if part.folder.is_empty() => format!("src/validators/{}.rs", part.ident),
        false => format!("src/validators/{}/{}.rs", part.folder, part.ident),
    };
    rust_from(krate.spec, &path, &docs(), items)
}

fn docs() -> Docs {
    Docs(vec!["The rules of values: of typed ones, and of any JSON value.".to_owned()])
}

/// Rules that test only whether something is there have no use for it, and code for one member
/// has the form of code for many.
fn allows() -> TokenStream {
    quote! {
        #![allow(unused_variables, unused_imports, unused_qualifications, deprecated)]
        #![allow(
            clippy::collapsible_if, clippy::collapsible_match, clippy::ptr_arg, clippy::redundant_slicing,
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

/// The texts of all rules, each by its name; an implementation by `impl` and its type.
pub fn texts_of(printed: Printed<'_>) -> impl Iterator<Item = (String, TokenStream)> {
    let Rules { functions, patterns, lists, implementations, .. } = printed.rules;
    let own = implementations
        .iter()
        .map(move |it| (format!("impl {}", printed.types[it.ty].ident), implement(&printed, it)));
    let functions = functions.iter().map(move |it| (it.ident.clone(), function(&printed, it)));
    let patterns = patterns.iter().map(|it| (it.ident.clone(), pattern::constant(it)));
    let lists = lists.iter().map(|it| (it.ident.clone(), texts(it)));
    own.chain(functions).chain(patterns).chain(lists)
}

fn implement(krate: &Printed<'_>, implementation: &Implementation) -> TokenStream {
    let Implementation { ty, schema, recursive, rules: all, json: _ } = implementation;
    let name = ident(&krate.types[*ty].ident);
    let bound = recursive.then(|| bound(&format!("types::{name}")));
    let body = body(krate, schema, bound, all);
    let value = (!all.is_empty()).then(|| quote!(let value = self;));
    quote! {
        impl rules::Validate for types::#name {
            fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) { #value #body }
        }
    }
}

/// What is the same for every type is not printed for each.
fn json(krate: &Printed<'_>, part: &RuleFile) -> TokenStream {
    let all = part.implementations.iter().map(|index| &krate.rules.implementations[*index]);
    let pairs = all.filter_map(|implementation| {
        let ty = ident(&krate.types[implementation.ty].ident);
        let function = function_path(krate, implementation.json?);
        Some(quote!(types::#ty => #function,))
    });
    let pairs: TokenStream = pairs.collect();
    if pairs.is_empty() { pairs } else { quote!(codegen::validate_json!(#pairs);) }
}

fn function(krate: &Printed<'_>, function: &Function) -> TokenStream {
    let Function { ident: name, file: _, schema, input, recursive, rules } = function;
    let name = ident(name);
    let (value, ty) = match input {
        Input::Json => (var(Var::Value), quote!(rules::Node<'_>)),
        Input::Typed(ty, name) => {
            let ty = type_path(krate.types, ty);
            (var(*name), quote!(&#ty))
        }
    };
    let bound = recursive.then(|| bound(&name.to_string()));
    let body = body(krate, schema, bound, rules);
    quote! {
        pub(crate) fn #name(#value: #ty, at: &rules::Path<'_>, sink: &mut rules::Sink) { #body }
    }
}

/// What a function does: it says where its schema stands, and checks.
fn body(
    krate: &Printed<'_>,
    schema: &str,
    bound: Option<TokenStream>,
    all: &[Rule],
) -> TokenStream {
    if all.is_empty() {
        return TokenStream::new();
    }
    let checks = rules(krate, all);
    quote! {
        #bound
        let at = &at.schema(#schema);
        #checks
    }
}

/// What keeps a function that leads back to itself from going on without end.
fn bound(name: &str) -> TokenStream {
    quote! {
        if rules::ends_here(#name, at, sink) {
            return;
        }
        let at = &at.within(#name);
    }
}

/// The static of a list of texts.
fn texts(list: &RuleList) -> TokenStream {
    let RuleList { ident: name, file: _, texts } = list;
    let name = ident(name);
    quote!(pub(crate) static #name: &[&str] = &[#(#texts),*];)
}

/// A function as it is called from any file of the validators.
fn function_path(krate: &Printed<'_>, function: FunctionId) -> TokenStream {
    let Function { ident: name, file, .. } = &krate.rules[function];
    in_file(file, name)
}

/// A pattern as it is used in any file of the validators.
fn pattern_path(krate: &Printed<'_>, pattern: PatternId) -> TokenStream {
    let RulePattern { ident: name, file, .. } = &krate.rules[pattern];
    in_file(file, name)
}

/// A list as it is used in any file of the validators.
fn list_path(krate: &Printed<'_>, list: ListId) -> TokenStream {
    let RuleList { ident: name, file, .. } = &krate.rules[list];
    in_file(file, name)
}

fn in_file(file: &str, name: &str) -> TokenStream {
    let name = ident(name);
    match file.is_empty() {
        true => quote!(#name),
        false => {
            // `super` and `crate` are words of paths, though no names.
            let modules = file.split("::").map(|part| Ident::new(part, Span::call_site()));
            quote!(#(#modules::)* #name)
        }
    }
}

/// The name of the value in hand.
fn var(var: Var) -> Ident {
    ident(match var {
        Var::Value => "value",
        Var::Text => "text",
        Var::Number => "number",
        Var::Flag => "flag",
        Var::List => "list",
        Var::Object => "object",
    })
}

/// The keyword of a site, for functions that serve several.
fn keyword(krate: &Printed<'_>, site: SiteId) -> TokenStream {
    let keyword = ident(krate.rules[site].keyword);
    quote!(rules::Keyword::#keyword)
}

/// Rules, one after the other; those of a text or number in one expression.
fn rules(krate: &Printed<'_>, all: &[Rule]) -> TokenStream {
    let mut printed = TokenStream::new();
    let mut rest = all;
    while let Some(first) = rest.first() {
        let chained = chain::length(rest);
        let (now, later) = rest.split_at(chained.max(1));
        rest = later;
        printed.extend(match chained {
            0 => rule(krate, first),
            _ => chain::in_hand(krate, now),
        });
    }
    printed
}

/// One arm for each rule.
fn rule(krate: &Printed<'_>, rule: &Rule) -> TokenStream {
    match rule {
        Rule::Never(_, site) => leaf::never(krate, *site),
        Rule::Kinds(kinds, _) => leaf::kinds(*kinds),
        Rule::Narrow(kind, site, inner) => narrow::narrow(krate, *kind, *site, inner),
        Rule::Equals(literal, site) => leaf::equals(krate, literal, *site),
        Rule::Among(literals, site) => leaf::among(krate, literals, *site),
        Rule::Flag(value, site) => leaf::flag(krate, *value, *site),
        Rule::Number(..) | Rule::Text(..) => chain::in_hand(krate, std::slice::from_ref(rule)),
        Rule::List(list, site) => list::list(krate, *list, *site),
        Rule::Each(from, var, inner) => list::each(krate, *from, *var, inner),
        Rule::Item(index, var, inner) => list::item(krate, *index, *var, inner),
        Rule::Contains(contains) => list::contains(krate, contains),
        Rule::Object(object, _) => object::object(object),
        Rule::Members(members) => object::members(krate, members),
        Rule::Names(inner) => object::names(krate, inner),
        Rule::Unevaluated(rule) => unevaluated::unevaluated(krate, rule),
        Rule::Beside(name, inner) => object::beside(krate, name, inner),
        Rule::Field(field) => structure::field(krate, field),
        Rule::FieldMissing(place, _) => structure::missing(place),
        Rule::FieldBeside(first, second, _) => structure::beside(first, second),
        Rule::BesideField(place, inner) => structure::beside_field(krate, place, inner),
        Rule::Missing(name, _) => quote!(rules::missing(#name, at, sink);),
        Rule::Kept(field, inner) => structure::kept(krate, field, inner),
        Rule::Variants(variants) => structure::variants(krate, variants),
        Rule::Scalar(_, var, inner) => structure::scalar(krate, *var, inner),
        Rule::Present(var, inner) => structure::present(krate, *var, inner),
        Rule::Inside(inside, var, inner) => structure::inside(krate, *inside, *var, inner),
        Rule::Call(function) => choice::call(krate, *function, Var::Value),
        Rule::CallTyped(function, var) => choice::call(krate, *function, *var),
        Rule::Check(_) => quote!(rules::Validate::check(value, at, sink);),
        Rule::Serialized(function, var) => choice::serialized(krate, *function, *var),
        Rule::OrSerialized(inner, function, var) => {
            choice::or_serialized(krate, inner, *function, *var)
        }
        Rule::Choice(choice) => choice::choice(krate, choice),
        Rule::Form(title, inner) => choice::form(krate, title, inner),
        Rule::Placed(placed) => choice::placed(krate, placed),
        Rule::Not(inner, _) => choice::not(krate, inner),
        Rule::If(condition) => choice::condition(krate, condition),
    }
}
