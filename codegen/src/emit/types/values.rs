//! Enums of values of several kinds.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::file::{deprecated, doc};
use crate::emit::names::ident;
use crate::ir::{TypeDef, ValueEnum};

/// The enum and its JSON.
pub fn definition(ty: &TypeDef, shape: &ValueEnum) -> Vec<TokenStream> {
    vec![declaration(ty, shape), json(ty, shape)]
}

fn declaration(ty: &TypeDef, shape: &ValueEnum) -> TokenStream {
    let (docs, old, name) = (doc(&ty.docs), deprecated(ty.deprecated), ident(&ty.ident));
    let variants = shape.variants.iter().map(|variant| {
        let (docs, name) = (doc(&variant.docs), ident(&variant.ident));
        quote!(#docs #name)
    });
    let unknown = shape.unknown.iter().map(|name| {
        let name = ident(name);
        quote! {
            /// A value that the description does not list.
            #name(codegen::Value)
        }
    });
    let variants = variants.chain(unknown);
    quote! {
        #docs
        #old
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name { #(#variants),* }
    }
}

fn json(ty: &TypeDef, shape: &ValueEnum) -> TokenStream {
    let name = ident(&ty.ident);
    let old = ty.deprecated.then(|| quote!(#[allow(deprecated)]));
    let texts: Vec<String> = shape.variants.iter().map(|it| it.value.to_string()).collect();
    let variants: Vec<_> = shape.variants.iter().map(|variant| ident(&variant.ident)).collect();
    let unknown = shape.unknown.iter().map(|name| {
        let name = ident(name);
        quote!(Self::#name(value) => to.value(value),)
    });
    let places = 0..variants.len();
    let other = match &shape.unknown {
        Some(name) => {
            let name = ident(name);
            quote!(Ok(Self::#name(from)))
        }
        None => quote!(Err(codegen::unlisted(&from))),
    };
    quote! {
        #old
        impl codegen::Json for #name {
            fn encode(&self, to: &mut codegen::Encoder) {
                match self {
                    #(Self::#variants => to.raw(#texts),)*
                    #(#unknown)*
                }
            }
            fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
                let from: codegen::Value = codegen::Json::decode(from)?;
                match codegen::listed(&from, &[#(#texts),*]) {
                    #(Some(#places) => Ok(Self::#variants),)*
                    _ => #other,
                }
            }
        }
    }
}
