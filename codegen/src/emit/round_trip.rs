//! `examples/round_trip_….rs`: a program for trials of the generator, which sends the examples of the
//! document through their types and prints what does not come back.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::{File, mark, rust};
use super::lib_rs::recursion_limit;
use super::names::{ident, type_path};
use crate::ir::{Crate, Docs};

/// The program and its examples, if the crate has any.
pub fn round_trip(krate: &Crate) -> Vec<File> {
    let Some(round_trips) = &krate.round_trips else { return Vec::new() };
    let mut types: Vec<TokenStream> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut lines = format!("# {}\n", mark(krate));
    for sample in &round_trips.samples {
        let path = type_path(&krate.types, &sample.ty);
        let index = *known.entry(path.to_string()).or_insert_with(|| {
            types.push(path);
            types.len() - 1
        });
        lines.push_str(&format!("{index}\t{}\t{}\n", sample.place, sample.value));
    }
    let name = name(krate);
    let program = program(krate, &name, &types);
    vec![program, File { path: format!("examples/{name}.txt"), text: lines }]
}

/// Programs of the crates of one workspace are built into one folder: each needs a name of its own.
fn name(krate: &Crate) -> String {
    format!("round_trip_{}", krate.name.replace('-', "_"))
}

fn program(krate: &Crate, name: &str, types: &[TokenStream]) -> File {
    let docs =
        Docs(vec!["Sends the examples of the specification through their types.".to_owned()]);
    let library = ident(&krate.name.replace('-', "_"));
    let names = types.iter().map(|ty| Literal::string(&ty.to_string().replace(' ', "")));
    let mut items: Vec<TokenStream> = vec![quote!(#![allow(deprecated, unused_imports)])];
    items.extend(recursion_limit(krate));
    items.push(quote! {
        use bindery_runtime::{codegen, testing};
        use #library::types;
    });
    let samples = format!("{name}.txt");
    items.push(quote! {
        fn main() {
            let types: &[testing::Trip] = &[#((#names, testing::again::<#types>)),*];
            testing::round_trips(include_str!(#samples), types);
        }
    });
    rust(krate, &format!("examples/{name}.rs"), &docs, items)
}
