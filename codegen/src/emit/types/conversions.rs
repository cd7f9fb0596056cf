//! Ways past wrappers: `From` of the inner type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::names::ident;
use crate::ir::{Conversion, Step, TypeDef, Types};

/// One `From`.
pub fn from(types: &Types, ty: &TypeDef, conversion: &Conversion) -> TokenStream {
    let (name, inner) = (ident(&ty.ident), ident(&types[conversion.from].ident));
    let value = conversion.steps.iter().fold(quote!(value), |value, step| match step {
        Step::New(id) => {
            let name = ident(&types[*id].ident);
            quote!(#name::new(#value))
        }
        Step::List => quote!([#value]),
        Step::Variant(id, variant) => {
            let (name, variant) = (ident(&types[*id].ident), ident(variant));
            quote!(#name::#variant(#value))
        }
    });
    quote! {
        impl From<#inner> for #name {
            fn from(value: #inner) -> Self {
                #value
            }
        }
    }
}
