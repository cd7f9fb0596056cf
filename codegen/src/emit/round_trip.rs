//! `examples/round_trip_….rs`: a program for trials of the generator, which sends the examples of the
//! document through their types and validators, and prints what does not come back or is judged otherwise
//! than it should be.

use std::collections::HashMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::{File, mark, rust};
use super::lib_rs::recursion_limit;
use super::names::{ident, type_path};
use crate::ir::{Crate, Docs, Expected, RoundTrip, TypeId, TypeRef};

/// The program and its examples, if the crate has any.
pub fn round_trip(krate: &Crate) -> Vec<File> {
    let Some(round_trips) = &krate.round_trips else { return Vec::new() };
    let mut trips: Vec<TokenStream> = Vec::new();
    let mut known: HashMap<(&TypeRef, Option<TypeId>), usize> = HashMap::new();
    let mut lines = format!("# {}\n", mark(krate));
    for sample in &round_trips.samples {
        let judge = sample.expected.map(|expected| expected.of);
        let index = *known.entry((&sample.ty, judge)).or_insert_with(|| {
            trips.push(trip(krate, &sample.ty, judge));
            trips.len() - 1
        });
        lines.push_str(&line(index, sample));
    }
    let name = name(krate);
    let program = program(krate, &name, &trips);
    vec![program, File { path: format!("examples/{name}.txt"), text: lines }]
}

/// The ways of the values of a type.
fn trip(krate: &Crate, ty: &TypeRef, judge: Option<TypeId>) -> TokenStream {
    let path = type_path(&krate.types, ty);
    let name = Literal::string(&path.to_string().replace(' ', ""));
    let judge = judge.map(|id| {
        let path = type_path(&krate.types, &TypeRef::Named(id));
        quote!(.judged_by::<#path>())
    });
    quote!(testing::Trip::of::<#path>(#name)#judge)
}

/// The number of the type, whether the example should come back, what validators should say of it,
/// its place and itself.
fn line(index: usize, sample: &RoundTrip) -> String {
    let RoundTrip { ty: _, returns, expected, place, value } = sample;
    let returns = if *returns { "returns" } else { "-" };
    let expected = match expected {
        None => "-",
        Some(Expected { valid: true, .. }) => "valid",
        Some(Expected { valid: false, .. }) => "invalid",
    };
    format!("{index}\t{returns}\t{expected}\t{place}\t{value}\n")
}

/// Programs of the crates of one workspace are built into one folder: each needs a name of its own.
fn name(krate: &Crate) -> String {
    format!("round_trip_{}", krate.name.replace('-', "_"))
}

fn program(krate: &Crate, name: &str, trips: &[TokenStream]) -> File {
    let docs = "Sends the examples of the specification through their types and validators.";
    let docs = Docs(vec![docs.to_owned()]);
    let library = ident(&krate.name.replace('-', "_"));
    let mut items: Vec<TokenStream> = vec![quote!(#![allow(deprecated, unused_imports)])];
    items.extend(recursion_limit(krate));
    items.push(quote! {
        use bindery_runtime::{codegen, testing};
        use #library::types;
    });
    let samples = format!("{name}.txt");
    items.push(quote! {
        fn main() {
            let trips = [#(#trips),*];
            testing::round_trips(include_str!(#samples), &trips);
        }
    });
    rust(krate, &format!("examples/{name}.rs"), &docs, items)
}
