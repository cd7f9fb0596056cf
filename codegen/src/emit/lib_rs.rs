//! `src/lib.rs`

use quote::quote;

use super::file::{File, rust};
use super::names::ident;
use crate::ir::Crate;

/// The root of the crate.
pub fn lib_rs(krate: &Crate) -> File {
    let lints: Vec<_> = krate.allows.iter().map(|name| ident(name)).collect();
    let allows = (!lints.is_empty()).then(|| quote!(#![allow(#(#lints),*)]));
    let exports = (!krate.types.list.is_empty()).then(|| {
        quote! {
            #[doc(inline)]
            pub use types::*;
        }
    });
    let items = vec![
        quote! {
            #![forbid(unsafe_code)]
            #allows
        },
        quote! {
            pub mod types;
        },
    ];
    rust(krate, "src/lib.rs", &krate.docs, items.into_iter().chain(exports).collect())
}
