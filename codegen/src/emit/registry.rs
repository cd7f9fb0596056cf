//! The crate of all vendors, for programs that choose one while they run.

use super::file::{File, rust_from};
use super::names::ident;
use crate::ir::Docs;
use quote::quote;

/// A vendor among others.
#[derive(Clone, Debug)]
pub struct Registered {
    /// The name of its package.
    pub name: String,
    /// The files of its specification, as they are found from the root of the workspace: the document itself first.
    pub files: Vec<String>,
}

/// The files of the crate.
pub fn registry(vendors: &[Registered]) -> Vec<File> {
    vec![manifest(vendors), lib_rs(vendors)]
}

const MARK: &str = "spec";

fn manifest(vendors: &[Registered]) -> File {
    let each = |line: &dyn Fn(&str) -> String| {
        vendors.iter().map(|vendor| line(&vendor.name)).collect::<String>()
    };
    let text = format!(
        "# Written by Bindery from {MARK}. Do not edit: change the specifications and generate again.

[package]
name = \"vendors\"
description = \"Every vendor as a value, for programs that choose one while they run.\"
version.workspace = true
edition.workspace = true
license.workspace = true
rust-version.workspace = true
publish.workspace = true

[features]
default = [\"rustls\"]
# TLS by rustls with its default provider and the platform's certificate store.
rustls = [\"bindery-runtime/rustls\"]
# TLS by the platform's own library.
native-tls = [\"bindery-runtime/native-tls\"]
# The texts of all specifications, for an emulator.
specifications = []

[dependencies]
bindery-runtime.workspace = true
{dependencies}
[lints]
workspace = true
",
        dependencies = each(&|name| {
            format!("{name} = {{ path = \"../{name}\", default-features = false }}\n")
        }),
    );
    File { path: "Cargo.toml".to_owned(), text }
}

fn lib_rs(vendors: &[Registered]) -> File {
    let docs = Docs(vec![
        "Every vendor as a value, for programs that choose one while they run.".to_owned(),
        String::new(),
        "```".to_owned(),
        "for vendor in vendors::VENDORS {".to_owned(),
        "    assert!(vendors::find(vendor.name()).is_some());".to_owned(),
        "}".to_owned(),
        "```".to_owned(),
    ]);
    let crates: Vec<_> =
        vendors.iter().map(|vendor| ident(&vendor.name.replace('-', "_"))).collect();
    let arms = vendors.iter().map(|Registered { name, files }| {
        let files = files.iter().map(|file| {
            let short = file.rsplit('/').next().unwrap_or(file);
            let path = format!("../../../{file}");
            quote!((#short, include_str!(#path)))
        });
        quote!(#name => &[#(#files),*])
    });
    let items = vec![
        quote!(#![forbid(unsafe_code)]),
        quote! {
            pub use bindery_runtime as runtime;
            pub use bindery_runtime::Vendor;
        },
        quote! {
            /// All vendors, by name.
            pub static VENDORS: &[&Vendor] = &[#(&#crates::VENDOR),*];
        },
        quote! {
            /// The vendor of this name, which is that of its package.
            pub fn find(name: &str) -> Option<&'static Vendor> {
                VENDORS.iter().find(|vendor| vendor.name() == name).copied()
            }
        },
        quote! {
            /// The files of a vendor's specification, by name: the document itself first, then those that it refers
            /// to. None for a vendor that is not known.
            #[cfg(feature = "specifications")]
            pub fn specification(name: &str) -> &'static [(&'static str, &'static str)] {
                match name {
                    #(#arms,)*
                    _ => &[],
                }
            }
        },
    ];
    rust_from(MARK, "src/lib.rs", &docs, items)
}
