//! Unions: enums of types.

use proc_macro2::TokenStream;
use quote::quote;

use super::structs::kinds;
use crate::emit::file::{deprecated, doc};
use crate::emit::names::{ident, is, type_ref};
use crate::ir::{Branch, TypeDef, TypeRef, Types, Union, UnionVariant};

/// The enum, the ways into it, and JSON.
pub fn definition(types: &Types, ty: &TypeDef, shape: &Union) -> Vec<TokenStream> {
    let mut items = vec![declaration(types, ty, shape)];
    items.extend(shape.variants.iter().filter(|variant| variant.from).map(|v| from(types, ty, v)));
    items.push(json(ty, shape));
    items
}

fn declaration(types: &Types, ty: &TypeDef, shape: &Union) -> TokenStream {
    let (docs, old, name) = (doc(&ty.docs), deprecated(ty.deprecated), ident(&ty.ident));
    let variants = shape.variants.iter().map(|variant| {
        let (docs, name) = (doc(&variant.docs), ident(&variant.ident));
        let ty = type_ref(types, &variant.ty);
        quote!(#docs #name(#ty))
    });
    quote! {
        #docs
        #old
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name { #(#variants),* }
    }
}

fn from(types: &Types, ty: &TypeDef, variant: &UnionVariant) -> TokenStream {
    let (name, variant_name) = (ident(&ty.ident), ident(&variant.ident));
    let (held, value) = match &variant.ty {
        TypeRef::Boxed(inner) => (type_ref(types, inner), quote!(Box::new(value))),
        plain => (type_ref(types, plain), quote!(value)),
    };
    quote! {
        impl From<#held> for #name {
            fn from(value: #held) -> Self {
                Self::#variant_name(#value)
            }
        }
    }
}

fn json(ty: &TypeDef, shape: &Union) -> TokenStream {
    let name = ident(&ty.ident);
    let old = ty.deprecated.then(|| quote!(#[allow(deprecated)]));
    let arms = shape.variants.iter().map(|variant| {
        let name = ident(&variant.ident);
        quote!(Self::#name(value) => value.encode(to))
    });
    let tag = match &shape.tag {
        Some(tag) => quote!(Some(#tag)),
        None => quote!(None),
    };
    let branches = shape.variants.iter().map(branch);
    quote! {
        #old
        impl codegen::Json for #name {
            fn encode(&self, to: &mut codegen::Encoder) {
                match self { #(#arms),* }
            }
            fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
                codegen::union(from, #tag, &[#(#branches),*])
            }
        }
    }
}

fn branch(variant: &UnionVariant) -> TokenStream {
    let name = ident(&variant.ident);
    let Branch { tags, kinds: own, values, required, known, constants, closed } = &variant.branch;
    let own = kinds(*own);
    let lists =
        [("tags", tags), ("values", values)].into_iter().filter(|(_, list)| !list.is_empty());
    let lists = lists.map(|(method, list)| {
        let (method, list) = (ident(method), list.iter().map(is));
        quote!(.#method(&[#(#list),*]))
    });
    let names = [("required", required), ("known", known)];
    let names = names.into_iter().filter(|(_, list)| !list.is_empty()).map(|(method, list)| {
        let method = ident(method);
        quote!(.#method(&[#(#list),*]))
    });
    let constants = (!constants.is_empty()).then(|| {
        let pairs = constants.iter().map(|(name, values)| {
            let values = values.iter().map(is);
            quote!((#name, &[#(#values),*]))
        });
        quote!(.constants(&[#(#pairs),*]))
    });
    let closed = closed.then(|| quote!(.closed()));
    quote! {
        codegen::branch(#own, |value| codegen::Json::decode(value).map(Self::#name))
            #(#lists)* #(#names)* #constants #closed
    }
}
