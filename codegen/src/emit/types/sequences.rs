//! Structs for arrays whose items have names.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::file::{deprecated, doc};
use crate::emit::names::{argument, ident, type_ref};
use crate::ir::{Sequence, TypeDef, Types};

/// The struct, `new` and JSON.
pub fn definition(types: &Types, ty: &TypeDef, shape: &Sequence) -> Vec<TokenStream> {
    let new = shape.constructor.then(|| new(types, ty, shape));
    [declaration(types, ty, shape)].into_iter().chain(new).chain([json(ty, shape)]).collect()
}

fn declaration(types: &Types, ty: &TypeDef, shape: &Sequence) -> TokenStream {
    let (docs, old, name) = (doc(&ty.docs), deprecated(ty.deprecated), ident(&ty.ident));
    let items = shape.items.iter().map(|item| {
        let (docs, name, ty) = (doc(&item.docs), ident(&item.ident), type_ref(types, &item.ty));
        let ty = if item.required { ty } else { quote!(Option<#ty>) };
        quote!(#docs pub #name: #ty)
    });
    let rest = shape.rest.iter().map(|(name, ty)| {
        let (name, ty) = (ident(name), type_ref(types, ty));
        quote! {
            /// The items that follow.
            pub #name: Vec<#ty>
        }
    });
    let fields = items.chain(rest);
    quote! {
        #docs
        #old
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name { #(#fields),* }
    }
}

fn new(types: &Types, ty: &TypeDef, shape: &Sequence) -> TokenStream {
    let name = ident(&ty.ident);
    let asked = arguments(types, shape);
    let arguments = asked.iter().map(|(name, ty)| {
        let name = ident(name);
        quote!(#name: #ty)
    });
    let values = shape.items.iter().map(|item| {
        let name = ident(&item.ident);
        if !item.required {
            return quote!(#name: None);
        }
        let (_, conversion) = argument(types, &item.ty, &name);
        match name == conversion.to_string() {
            true => quote!(#name),
            false => quote!(#name: #conversion),
        }
    });
    let rest = shape.rest.iter().map(|(name, _)| {
        let name = ident(name);
        quote!(#name: Vec::new())
    });
    let values = values.chain(rest);
    let many = (asked.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        impl #name {
            /// One with the items that it must have.
            #[must_use]
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
        }
    }
}

/// The arguments of `new`.
pub fn arguments(types: &Types, shape: &Sequence) -> Vec<(String, TokenStream)> {
    let asked = shape.items.iter().filter(|item| item.required);
    let typed = asked.map(|item| {
        let (ty, _) = argument(types, &item.ty, &ident(&item.ident));
        (item.ident.clone(), ty)
    });
    typed.collect()
}

fn json(ty: &TypeDef, shape: &Sequence) -> TokenStream {
    let name = ident(&ty.ident);
    let old = ty.deprecated.then(|| quote!(#[allow(deprecated)]));
    let writes = shape.items.iter().map(|item| {
        let name = ident(&item.ident);
        match item.required {
            true => quote!(items.item(&self.#name);),
            false => quote!(items.optional(&self.#name);),
        }
    });
    let rest = shape.rest.iter().map(|(name, _)| {
        let name = ident(name);
        quote!(items.rest(&self.#name);)
    });
    let writes = writes.chain(rest);
    let reads = shape.items.iter().map(|item| {
        let name = ident(&item.ident);
        match item.required {
            true => quote!(#name: from.required()?),
            false => quote!(#name: from.optional()?),
        }
    });
    let rest = shape.rest.iter().map(|(name, _)| {
        let name = ident(name);
        quote!(#name: from.rest()?)
    });
    let reads = reads.chain(rest);
    quote! {
        #old
        impl codegen::Json for #name {
            fn encode(&self, to: &mut codegen::Encoder) {
                let mut items = to.items();
                #(#writes)*
                items.end();
            }
            fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
                let mut from = codegen::sequence(from)?;
                Ok(Self { #(#reads),* })
            }
        }
    }
}
