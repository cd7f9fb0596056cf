//! Structs: fields, `new`, setters, JSON.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::file::{deprecated, doc};
use crate::emit::names::{argument, field_type, ident, literal, type_ref};
use crate::ir::{
    Docs, Field, Kinds, Presence, Primitive, ScalarValue, Struct, TypeDef, TypeKind, TypeRef, Types,
};

/// The struct and what it can do.
pub fn definition(types: &Types, ty: &TypeDef, shape: &Struct) -> Vec<TokenStream> {
    let mut items = vec![declaration(types, ty, shape)];
    if shape.constructor && !has_long_impl(shape) {
        let (new, setters) = (new(types, shape), setters(shape).map(|it| setter(types, it)));
        let name = ident(&ty.ident);
        items.push(quote!(impl #name { #new #(#setters)* }));
    }
    if shape.fields.iter().any(|field| field.sensitive) {
        items.push(masked_debug(ty, shape));
    }
    items.push(json(ty, shape));
    items
}

/// A struct around one value.
pub fn wrapper(types: &Types, ty: &TypeDef, inner: &TypeRef) -> Vec<TokenStream> {
    let (docs, old, name) = (doc(&ty.docs), deprecated(ty.deprecated), ident(&ty.ident));
    let inner = type_ref(types, inner);
    vec![
        quote! {
            #docs
            #old
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name(pub #inner);
        },
        quote! {
            impl codegen::Json for #name {
                fn encode(&self, to: &mut codegen::Encoder) {
                    self.0.encode(to);
                }
                fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
                    codegen::Json::decode(from).map(Self)
                }
            }
        },
    ]
}

fn declaration(types: &Types, ty: &TypeDef, shape: &Struct) -> TokenStream {
    let (docs, old, name) = (doc(&ty.docs), deprecated(ty.deprecated), ident(&ty.ident));
    let fields = shape.fields.iter().map(|field| {
        let (docs, old) = (doc(&field.docs), deprecated(field.deprecated));
        let (name, ty) = (ident(&field.ident), field_type(types, field));
        quote!(#docs #old pub #name: #ty)
    });
    let rest = shape.rest.as_ref().map(|(name, ty)| {
        let (name, ty) = (ident(name), type_ref(types, ty));
        quote! {
            /// Members that have no field of their own, by name.
            pub #name: codegen::Map<#ty>
        }
    });
    let fields = fields.chain(rest);
    let mut derives = vec![quote!(Clone), quote!(PartialEq)];
    if !shape.fields.iter().any(|field| field.sensitive) {
        derives.push(quote!(Debug));
    }
    if shape.fields.iter().all(starts_empty) {
        derives.push(quote!(Default));
    }
    quote! {
        #docs
        #old
        #[derive(#(#derives),*)]
        pub struct #name { #(#fields),* }
    }
}

/// Whether the field is none unless it is set.
pub fn starts_empty(field: &Field) -> bool {
    matches!(field.presence, Presence::Optional | Presence::OptionalNullable)
}

/// Setters of one `impl`, where they fill files of their own.
const SETTERS_OF_A_FILE: usize = 100;

/// Whether `new` and the setters are too long to stand beside the struct.
fn has_long_impl(shape: &Struct) -> bool {
    setters(shape).nth(SETTERS_OF_A_FILE).is_some()
}

/// `new` and the setters where they don't stand beside the struct: a file each.
pub fn further(types: &Types, ty: &TypeDef, shape: &Struct) -> Vec<TokenStream> {
    if !shape.constructor || !has_long_impl(shape) {
        return Vec::new();
    }
    let name = ident(&ty.ident);
    let setters: Vec<_> = setters(shape).map(|field| setter(types, field)).collect();
    let chunks = setters.chunks(SETTERS_OF_A_FILE).map(|some| quote!(impl #name { #(#some)* }));
    let new = new(types, shape);
    std::iter::once(quote!(impl #name { #new })).chain(chunks).collect()
}

/// Whether `new` asks for the field.
fn is_argument(field: &Field) -> bool {
    !starts_empty(field) && field.constant.is_none()
}

/// The arguments of `new`, as a person writes them.
pub fn constructor_arguments(types: &Types, shape: &Struct) -> Vec<(String, TokenStream)> {
    let asked = shape.fields.iter().filter(|field| is_argument(field));
    let typed = asked.map(|field| {
        let (ty, _) = field_argument(types, field, &ident(&field.ident));
        (field.ident.clone(), ty)
    });
    typed.collect()
}

/// The fields that have setters.
pub fn setters(shape: &Struct) -> impl Iterator<Item = &Field> {
    shape.fields.iter().filter(|field| !is_argument(field) && field.constant.is_none())
}

fn new(types: &Types, shape: &Struct) -> TokenStream {
    let asked: Vec<_> = shape.fields.iter().filter(|field| is_argument(field)).collect();
    let docs = match asked.as_slice() {
        [] => " One with nothing set.".to_owned(),
        asked => {
            let names: Vec<_> = asked.iter().map(|field| format!("`{}`", field.ident)).collect();
            format!(" One with what it must have: {}.", names.join(", "))
        }
    };
    let arguments = asked.iter().map(|field| {
        let name = ident(&field.ident);
        let (ty, _) = field_argument(types, field, &name);
        quote!(#name: #ty)
    });
    let values = shape.fields.iter().map(|field| initial(types, field));
    let rest = shape.rest.iter().map(|(name, _)| {
        let name = ident(name);
        quote!(#name: codegen::Map::new())
    });
    let values = values.chain(rest);
    let many = (asked.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        #[doc = #docs]
        #[must_use]
        #many
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values),* }
        }
    }
}

fn field_argument(types: &Types, field: &Field, value: &Ident) -> (TokenStream, TokenStream) {
    match field.presence {
        Presence::Nullable => (field_type(types, field), quote!(#value)),
        _ => argument(types, &field.ty, value),
    }
}

fn initial(types: &Types, field: &Field) -> TokenStream {
    let name = ident(&field.ident);
    if let (Some(constant), false) = (&field.constant, starts_empty(field)) {
        let value = constant_value(types, &field.ty, constant);
        let value = if field.presence == Presence::Nullable { quote!(Some(#value)) } else { value };
        return quote!(#name: #value);
    }
    if starts_empty(field) {
        return quote!(#name: None);
    }
    let (_, conversion) = field_argument(types, field, &name);
    match name == conversion.to_string() {
        true => quote!(#name),
        false => quote!(#name: #conversion),
    }
}

fn constant_value(types: &Types, ty: &TypeRef, constant: &ScalarValue) -> TokenStream {
    if let TypeRef::Named(id) = ty
        && let TypeKind::Enum(shape) = &types[*id].kind
        && let Some(variant) = shape.variants.iter().find(|variant| variant.value == *constant)
    {
        let (name, variant) = (ident(&types[*id].ident), ident(&variant.ident));
        return quote!(#name::#variant);
    }
    let literal = literal(constant);
    match (ty, constant) {
        (TypeRef::Json, _) => quote!(codegen::Value::from(#literal)),
        (TypeRef::Primitive(Primitive::F64), ScalarValue::Integer(number)) => {
            let number = *number as f64;
            quote!(#number)
        }
        (_, ScalarValue::String(_)) => quote!(#literal.to_owned()),
        _ => literal,
    }
}

/// A setter says in one paragraph what the field says in full.
fn setter(types: &Types, field: &Field) -> TokenStream {
    let docs = field.docs.0.iter().take_while(|line| !line.is_empty()).cloned().collect();
    let (docs, old) = (doc(&Docs(docs)), deprecated(field.deprecated));
    let (setter, name) = (ident(&field.setter), ident(&field.ident));
    let (ty, conversion) = setter_argument(types, field);
    quote! {
        #docs
        #old
        #[must_use]
        pub fn #setter(mut self, value: #ty) -> Self {
            self.#name = Some(#conversion);
            self
        }
    }
}

/// What a setter asks for under the name `value`, and how it becomes what the field holds inside `Some`.
pub fn setter_argument(types: &Types, field: &Field) -> (TokenStream, TokenStream) {
    match field.presence {
        Presence::OptionalNullable => {
            let ty = type_ref(types, &field.ty);
            (quote!(impl Into<Option<#ty>>), quote!(value.into()))
        }
        _ => argument(types, &field.ty, &ident("value")),
    }
}

fn masked_debug(ty: &TypeDef, shape: &Struct) -> TokenStream {
    let (name, text) = (ident(&ty.ident), &ty.ident);
    let fields = shape.fields.iter().map(|field| {
        let (label, name) = (&field.ident, ident(&field.ident));
        match field.sensitive {
            true => quote!(.field(#label, &codegen::Masked(&self.#name))),
            false => quote!(.field(#label, &self.#name)),
        }
    });
    let rest = shape.rest.iter().map(|(label, _)| {
        let name = ident(label);
        quote!(.field(#label, &self.#name))
    });
    let fields = fields.chain(rest);
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.debug_struct(#text) #(#fields)* .finish()
            }
        }
    }
}

fn json(ty: &TypeDef, shape: &Struct) -> TokenStream {
    let name = ident(&ty.ident);
    let old = ty.deprecated || shape.fields.iter().any(|field| field.deprecated);
    let old = old.then(|| quote!(#[allow(deprecated)]));
    let writes = shape.fields.iter().map(write).chain(shape.rest.iter().map(|(name, _)| {
        let name = ident(name);
        quote!(object.rest(&self.#name);)
    }));
    let reads = shape.fields.iter().map(read).chain(shape.rest.iter().map(|(name, _)| {
        let name = ident(name);
        quote!(#name: from.rest()?)
    }));
    let coercions = shape.fields.iter().filter_map(coercion);
    let takes = !shape.fields.is_empty();
    let from = match takes {
        true => quote!(let mut from = codegen::members(from)?;),
        false if shape.rest.is_some() || shape.strict => {
            quote!(let from = codegen::members(from)?;)
        }
        false => quote!(codegen::members(from)?;),
    };
    let object = match takes || shape.rest.is_some() {
        true => quote!(let mut object = to.object();),
        false => quote!(let object = to.object();),
    };
    let value = quote!(Self { #(#reads),* });
    let value = match shape.strict && shape.rest.is_none() {
        true if takes => quote! {
            let value = #value;
            from.nothing_else()?;
            Ok(value)
        },
        true => quote! {
            from.nothing_else()?;
            Ok(#value)
        },
        false => quote!(Ok(#value)),
    };
    quote! {
        #old
        impl codegen::Json for #name {
            fn encode(&self, to: &mut codegen::Encoder) {
                #object
                #(#writes)*
                object.end();
            }
            fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
                #from
                #(#coercions)*
                #value
            }
        }
    }
}

fn write(field: &Field) -> TokenStream {
    let (name, wire) = (ident(&field.ident), &field.wire);
    match starts_empty(field) {
        true => quote!(object.optional(#wire, &self.#name);),
        false => quote!(object.field(#wire, &self.#name);),
    }
}

fn read(field: &Field) -> TokenStream {
    let (name, wire) = (ident(&field.ident), &field.wire);
    match field.presence {
        Presence::Required | Presence::Nullable => quote!(#name: from.required(#wire)?),
        // Null is a value of its own where any JSON value can stand.
        Presence::Optional if field.ty == TypeRef::Json => quote!(#name: from.present(#wire)?),
        Presence::Optional if field.null_is_absence => quote!(#name: from.optional(#wire)?),
        Presence::Optional => quote!(#name: from.present(#wire)?),
        Presence::OptionalNullable => quote!(#name: from.optional_nullable(#wire)?),
    }
}

fn coercion(field: &Field) -> Option<TokenStream> {
    let (wire, kinds) = (&field.wire, kinds(field.coerced?));
    Some(quote!(from.coerce(#wire, #kinds);))
}

/// A set of JSON kinds as the runtime writes it.
pub fn kinds(kinds: Kinds) -> TokenStream {
    let Kinds { null, boolean, integer, fraction, string, array, object } = kinds;
    let number = integer && fraction;
    let parts = [
        (null, quote!(NULL)),
        (boolean, quote!(BOOLEAN)),
        (integer && !number, quote!(INTEGER)),
        (fraction, quote!(NUMBER)),
        (string, quote!(STRING)),
        (array, quote!(ARRAY)),
        (object, quote!(OBJECT)),
    ];
    if parts.iter().enumerate().all(|(index, (there, _))| *there || (index == 2 && number)) {
        return quote!(codegen::kinds::ANY);
    }
    let mut parts = parts.into_iter().filter(|(there, _)| *there).map(|(_, name)| name);
    let first = parts.next().unwrap_or_else(|| quote!(ANY));
    quote!(codegen::kinds::#first #(.or(codegen::kinds::#parts))*)
}
