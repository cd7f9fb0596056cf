//! Limits of files that are sent in texts.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::rules::{MediaRule, Side};

/// The limits.
pub fn limits(rule: &MediaRule) -> TokenStream {
    let MediaRule { formats, bytes, request_bytes, width, height, ratio } = rule;
    let bytes = optional(bytes.map(Literal::u64_unsuffixed));
    let request_bytes = optional(request_bytes.map(Literal::u64_unsuffixed));
    let (width, height) = (side(*width), side(*height));
    let ratio = optional(ratio.map(|ratios| {
        let ratios = ratios.map(|(width, height)| {
            let (width, height) = (Literal::u32_unsuffixed(width), Literal::u32_unsuffixed(height));
            quote!((#width, #height))
        });
        quote!([#(#ratios),*])
    }));
    quote! {
        rules::MediaLimits {
            formats: &[#(#formats),*],
            bytes: #bytes,
            request_bytes: #request_bytes,
            width: #width,
            height: #height,
            ratio: #ratio,
        }
    }
}

fn side((least, most): Side) -> TokenStream {
    let least = optional(least.map(Literal::u32_unsuffixed));
    let most = optional(most.map(Literal::u32_unsuffixed));
    quote!((#least, #most))
}

fn optional(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
