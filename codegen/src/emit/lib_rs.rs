//! `src/lib.rs`

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{File, rust};
use super::names::ident;
use crate::ir::{Crate, Features};

/// What the root has of the runtime. A type of such a name is to be had below `types` alone.
pub const SHARED: [&str; 15] = [
    "ApiKey",
    "ClientBuilder",
    "Drift",
    "Error",
    "Observer",
    "ReadError",
    "Reply",
    "Request",
    "RequestOptions",
    "Response",
    "Validate",
    "ValidateJson",
    "Violation",
    "Violations",
    "formats",
];

/// What the root has of the runtime besides, where there are tasks. Types of such names are to be had
/// below `types`, too.
pub const OF_TASKS: [&str; 5] = ["CreateError", "Deadline", "TaskHandle", "TaskState", "WaitError"];

/// The root of the crate.
pub fn lib_rs(krate: &Crate) -> File {
    let lints: Vec<_> = krate.allows.iter().map(|name| ident(name)).collect();
    let allows = (!lints.is_empty()).then(|| quote!(#![allow(#(#lints),*)]));
    let limit = recursion_limit(krate);
    let exports = (!krate.types.list.is_empty()).then(|| {
        quote! {
            #[doc(inline)]
            pub use types::*;
        }
    });
    let webhooks = (!krate.client.webhooks.is_empty()).then(|| {
        quote!(
            pub mod webhooks;
        )
    });
    let headers = (!krate.client.headers.is_empty()).then(|| {
        quote!(
            pub mod headers;
        )
    });
    let servers = (!krate.client.servers.is_empty()).then(|| {
        quote!(
            pub mod servers;
        )
    });
    let all = krate.features.as_ref().map(|features| &features.all);
    // The rest of a crate of which only a part is wanted may have no use.
    let partial =
        all.map(|all| quote!(#![cfg_attr(not(feature = #all), allow(dead_code, unused_imports))]));
    // One item an attribute: together they would stand on one line.
    let doctest = match &krate.features {
        Some(Features { all, .. }) => quote!(all(doctest, feature = #all)),
        None => quote!(doctest),
    };
    // The vendor's texts were not written for rustdoc.
    let texts = quote!(#![allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]);
    let attributes =
        [quote!(#![forbid(unsafe_code)]), texts].into_iter().chain(limit).chain(allows);
    let of_tasks = OF_TASKS.iter().filter(|_| !krate.client.tasks.is_empty());
    let shared = SHARED.iter().chain(of_tasks).map(|name| ident(name));
    let vendor = krate.client.vendor.is_some().then(|| quote!(VENDOR));
    let client = std::iter::once(quote!(Client)).chain(vendor);
    let items = vec![
        quote! {
            #[cfg(#doctest)]
            #[doc = include_str!("../README.md")]
            struct Readme;
        },
        quote! {
            mod client;
            #headers
            pub mod operations;
            #servers
            pub mod types;
            mod validators;
            #webhooks
        },
        quote! {
            pub use bindery_runtime as runtime;
            pub use bindery_runtime::{#(#shared),*};

            pub use client::{#(#client),*};
        },
    ];
    rust(
        krate,
        "src/lib.rs",
        &krate.docs,
        attributes.chain(partial).chain(items).chain(exports).collect(),
    )
}

/// The attribute that lets the compiler look deeper into types than it does by itself.
pub fn recursion_limit(krate: &Crate) -> Option<TokenStream> {
    krate.recursion_limit.map(|limit| {
        let limit = limit.to_string();
        quote!(#![recursion_limit = #limit])
    })
}
