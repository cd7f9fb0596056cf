//! Enums of scalars.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::file::{deprecated, doc};
use crate::emit::names::{ident, literal};
use crate::ir::{Primitive, ScalarEnum, TypeDef, TypeKind};

/// The enum and what differs from other enums.
pub fn definition(ty: &TypeDef, shape: &ScalarEnum) -> Vec<TokenStream> {
    vec![declaration(ty, shape), methods(ty, shape)]
        .into_iter()
        .chain(from_text(ty, shape))
        .collect()
}

/// What is the same for all enums of a file.
pub fn shared(own: &[&TypeDef]) -> Vec<TokenStream> {
    let mut open = Vec::new();
    let mut closed = Vec::new();
    let mut integers = Vec::new();
    for ty in own {
        if let TypeKind::Enum(shape) = &ty.kind {
            match (is_text(shape), &shape.unknown) {
                (true, Some(_)) => open.push(ident(&ty.ident)),
                (true, None) => closed.push(ident(&ty.ident)),
                (false, _) => integers.push(ident(&ty.ident)),
            }
        }
    }
    let call =
        |names: Vec<_>, name| (!names.is_empty()).then(|| quote!(codegen::#name!(#(#names)*);));
    let calls = [
        call(open, quote!(open_text_enum)),
        call(closed, quote!(closed_text_enum)),
        call(integers, quote!(integer_enum)),
    ];
    calls.into_iter().flatten().collect()
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

fn methods(ty: &TypeDef, shape: &ScalarEnum) -> TokenStream {
    let name = ident(&ty.ident);
    let methods = if is_text(shape) { text_methods(shape) } else { integer_methods(shape) };
    quote!(impl #name { #methods })
}

fn text_methods(shape: &ScalarEnum) -> TokenStream {
    let arms = shape.variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.ident), literal(&variant.value));
        quote!(Self::#name => #value)
    });
    let unknown = shape.unknown.iter().map(|name| {
        let name = ident(name);
        quote!(Self::#name(text) => text)
    });
    let arms = arms.chain(unknown);
    let receiver = if shape.unknown.is_none() { quote!(self) } else { quote!(&self) };
    let lifetime = shape.unknown.is_none().then(|| quote!('static));
    let known = shape.unknown.is_none().then(|| known(shape, &quote!(&str)));
    quote! {
        /// The value as it is sent.
        pub fn as_str(#receiver) -> & #lifetime str {
            match self { #(#arms),* }
        }
        #known
    }
}

fn integer_methods(shape: &ScalarEnum) -> TokenStream {
    let arms = shape.variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.ident), literal(&variant.value));
        quote!(Self::#name => #value)
    });
    let unknown = shape.unknown.iter().map(|name| {
        let name = ident(name);
        quote!(Self::#name(value) => value)
    });
    let arms = arms.chain(unknown);
    let known = known(shape, &quote!(i64));
    quote! {
        /// The value as it is sent.
        pub fn value(self) -> i64 {
            match self { #(#arms),* }
        }
        #known
    }
}

/// The way from a value to the enum, where it has one.
fn known(shape: &ScalarEnum, from: &TokenStream) -> TokenStream {
    let arms = shape.variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.ident), literal(&variant.value));
        quote!(#value => Some(Self::#name))
    });
    let other = match &shape.unknown {
        Some(name) => {
            let name = ident(name);
            quote!(other => Some(Self::#name(other)))
        }
        None => quote!(_ => None),
    };
    quote! {
        /// The variant for a value.
        pub fn known(value: #from) -> Option<Self> {
            match value {
                #(#arms,)*
                #other
            }
        }
    }
}

fn from_text(ty: &TypeDef, shape: &ScalarEnum) -> Option<TokenStream> {
    let unknown = ident(shape.unknown.as_ref().filter(|_| is_text(shape))?);
    let name = ident(&ty.ident);
    let arms = shape.variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.ident), literal(&variant.value));
        quote!(#value => Self::#name)
    });
    Some(quote! {
        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#arms,)*
                    other => Self::#unknown(other.to_owned()),
                }
            }
        }
    })
}
