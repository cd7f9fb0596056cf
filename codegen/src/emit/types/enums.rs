//! Enums of scalars.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::file::{deprecated, doc};
use crate::emit::names::{ident, literal};
use crate::ir::{Primitive, ScalarEnum, TypeDef};

/// The enum, and its values beside the names of their variants: the rest is the same for all enums.
pub fn definition(ty: &TypeDef, shape: &ScalarEnum) -> Vec<TokenStream> {
    vec![declaration(ty, shape), values(ty, shape)]
}

fn values(ty: &TypeDef, shape: &ScalarEnum) -> TokenStream {
    let name = ident(&ty.ident);
    let kind = ident(match (is_text(shape), &shape.unknown) {
        (true, Some(_)) => "open_text_enum",
        (true, None) => "closed_text_enum",
        (false, Some(_)) => "open_integer_enum",
        (false, None) => "closed_integer_enum",
    });
    let values = shape.variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.ident), literal(&variant.value));
        quote!(#name = #value)
    });
    quote!(codegen::#kind!(#name: #(#values),*);)
}

fn is_text(shape: &ScalarEnum) -> bool {
    shape.repr == Primitive::String
}

fn declaration(ty: &TypeDef, shape: &ScalarEnum) -> TokenStream {
    let (docs, old, name) = (doc(&ty.docs), deprecated(ty.deprecated), ident(&ty.ident));
    let variants = shape.variants.iter().map(|variant| {
        let (docs, name) = (doc(&variant.docs), ident(&variant.ident));
        quote!(#docs #name)
    });
    let unknown = shape.unknown.iter().map(|name| {
        let name = ident(name);
        let held = if is_text(shape) { quote!(String) } else { quote!(i64) };
        quote! {
            /// A value that the description does not list.
            #name(#held)
        }
    });
    let variants = variants.chain(unknown);
    let copy = (shape.unknown.is_none() || !is_text(shape)).then(|| quote!(Copy,));
    quote! {
        #docs
        #old
        #[derive(Clone, #copy Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #name { #(#variants),* }
    }
}
