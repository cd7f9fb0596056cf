//! Names and types as tokens.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::ir::{
    Body, BodyType, Field, Presence, Primitive, ScalarValue, TextFormat, TypeRef, Types,
};

/// A name that `lower` has made an identifier.
pub fn ident(name: &str) -> Ident {
    if is_no_keyword(name) {
        return Ident::new(name, Span::call_site());
    }
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        // Keywords are the only names that don't parse, and `lower` avoids them; raw is the way
        // to write them all the same.
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// Whether a look shows that the name is none of the language's own, which are up to eight small
/// letters, and `Self`. Names are many, and parsing one is slow.
fn is_no_keyword(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let telling = |byte: u8| byte == b'_' || byte.is_ascii_digit() || byte.is_ascii_uppercase();
    name.bytes().all(plain)
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && (name.len() > 8 || name.bytes().any(telling))
        && name != "Self"
}

/// A type as it is written where types are in scope.
pub fn type_ref(types: &Types, ty: &TypeRef) -> TokenStream {
    written(types, ty, None)
}

/// A type as it is written where only the module `types` is in scope.
pub fn type_path(types: &Types, ty: &TypeRef) -> TokenStream {
    written(types, ty, Some(&quote!(types::)))
}

fn written(types: &Types, ty: &TypeRef, prefix: Option<&TokenStream>) -> TokenStream {
    let inner = |ty: &TypeRef| written(types, ty, prefix);
    match ty {
        TypeRef::Named(id) => {
            let ident = ident(&types[*id].ident);
            quote!(#prefix #ident)
        }
        TypeRef::Primitive(primitive) => self::primitive(*primitive),
        TypeRef::List(item) => {
            let item = inner(item);
            quote!(Vec<#item>)
        }
        TypeRef::Map(value) => {
            let value = inner(value);
            quote!(codegen::Map<#value>)
        }
        TypeRef::Nullable(value) => {
            let value = inner(value);
            quote!(Option<#value>)
        }
        TypeRef::Boxed(value) => {
            let value = inner(value);
            quote!(Box<#value>)
        }
        TypeRef::Tuple(items) => {
            let items = items.iter().map(inner);
            quote!((#(#items),*))
        }
        TypeRef::Json => quote!(codegen::Value),
    }
}

/// The type of a field: with `Option` where it can be missing or null.
pub fn field_type(types: &Types, field: &Field) -> TokenStream {
    let ty = type_ref(types, &field.ty);
    match field.presence {
        Presence::Required => ty,
        Presence::Nullable | Presence::Optional => quote!(Option<#ty>),
        Presence::OptionalNullable => quote!(Option<Option<#ty>>),
    }
}

/// The Rust type of a scalar.
pub fn primitive(primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::Bool => quote!(bool),
        Primitive::I32 => quote!(i32),
        Primitive::I64 => quote!(i64),
        Primitive::U32 => quote!(u32),
        Primitive::U64 => quote!(u64),
        Primitive::F64 => quote!(f64),
        Primitive::String => quote!(String),
        Primitive::Text(format) => {
            let name = ident(text_format(format));
            quote!(codegen::#name)
        }
        Primitive::Null => quote!(()),
        Primitive::File => quote!(bindery_runtime::FilePart),
    }
}

/// The name of the runtime's type for texts of a format.
fn text_format(format: TextFormat) -> &'static str {
    match format {
        TextFormat::DateTime => "DateTime",
        TextFormat::Date => "Date",
        TextFormat::Time => "Time",
        TextFormat::Duration => "Duration",
        TextFormat::Uuid => "Uuid",
        TextFormat::Uri => "Uri",
        TextFormat::Decimal => "Decimal",
        TextFormat::Base64 => "Base64",
    }
}

/// What a caller may pass for a type under the name `value`, and how it becomes that type: texts,
/// types that are made from their variants, and everything that is worth an `into`.
pub fn argument(types: &Types, ty: &TypeRef, value: &Ident) -> (TokenStream, TokenStream) {
    let plain = type_ref(types, ty);
    match ty {
        TypeRef::Primitive(Primitive::String | Primitive::Text(_) | Primitive::File)
        | TypeRef::Named(_) => (quote!(impl Into<#plain>), quote!(#value.into())),
        TypeRef::List(item) if is_text(item) => {
            let item = type_ref(types, item);
            (
                quote!(impl IntoIterator<Item = impl Into<#item>>),
                quote!(#value.into_iter().map(Into::into).collect()),
            )
        }
        TypeRef::List(item) => {
            let item = type_ref(types, item);
            (quote!(impl IntoIterator<Item = #item>), quote!(#value.into_iter().collect()))
        }
        TypeRef::Boxed(inner) => {
            let inner = type_ref(types, inner);
            (quote!(impl Into<#inner>), quote!(Box::new(#value.into())))
        }
        _ => (plain, quote!(#value)),
    }
}

fn is_text(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Primitive(primitive) if primitive.is_text())
}

/// As [`argument`], for a body.
pub fn body_argument(types: &Types, body: &Body, value: &Ident) -> (TokenStream, TokenStream) {
    match body.ty() {
        BodyType::Of(ty) => argument(types, ty, value),
        BodyType::Text => (quote!(impl Into<String>), quote!(#value.into())),
        BodyType::Bytes => (quote!(impl Into<bindery_runtime::Body>), quote!(#value.into())),
    }
}

/// The type of a body.
pub fn body_type(types: &Types, body: &Body) -> TokenStream {
    match body.ty() {
        BodyType::Of(ty) => type_ref(types, ty),
        BodyType::Text => quote!(String),
        BodyType::Bytes => quote!(bindery_runtime::Body),
    }
}

/// The names of the crate's own types in these, each once, sorted.
pub fn named<'a>(types: &Types, refs: impl IntoIterator<Item = &'a TypeRef>) -> Vec<Ident> {
    let mut names = BTreeSet::new();
    let mut open: Vec<&TypeRef> = refs.into_iter().collect();
    while let Some(ty) = open.pop() {
        match ty {
            TypeRef::Named(id) => drop(names.insert(types[*id].ident.as_str())),
            other => open.extend(other.parts()),
        }
    }
    names.into_iter().map(ident).collect()
}

/// An import of the crate's own types, if there are any to import.
pub fn import_types<'a>(
    types: &Types,
    refs: impl IntoIterator<Item = &'a TypeRef>,
) -> Option<TokenStream> {
    let names = named(types, refs);
    (!names.is_empty()).then(|| {
        quote!(
            use crate::types::{#(#names),*};
        )
    })
}

/// A scalar as a literal of its own type.
pub fn literal(value: &ScalarValue) -> TokenStream {
    match value {
        ScalarValue::String(text) => quote!(#text),
        ScalarValue::Integer(number) => {
            let literal = proc_macro2::Literal::i64_unsuffixed(*number);
            quote!(#literal)
        }
        ScalarValue::Bool(truth) => quote!(#truth),
    }
}

/// A scalar as the runtime compares it.
pub fn is(value: &ScalarValue) -> TokenStream {
    let literal = literal(value);
    match value {
        ScalarValue::String(_) => quote!(codegen::Is::Text(#literal)),
        ScalarValue::Integer(_) => quote!(codegen::Is::Integer(#literal)),
        ScalarValue::Bool(_) => quote!(codegen::Is::Bool(#literal)),
    }
}
