//! `src/lib.rs`

use quote::quote;

use super::file::{File, rust};
use crate::ir::Crate;

/// The root of the crate.
pub fn lib_rs(krate: &Crate) -> File {
    let items = vec![
        quote! {
            #![forbid(unsafe_code)]
        },
        quote! {
            pub mod types;
        },
        quote! {
            #[doc(inline)]
            pub use types::*;
        },
    ];
    rust(krate, "src/lib.rs", &krate.docs, items)
}
