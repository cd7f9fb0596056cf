//! The items of structs: fields, `new`, setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::item::{Argument, Fact, Function, Item, Kind, Receiver, Role, Trait, Type};
use super::mark;
use super::types::Owner;
use crate::emit::names::field_type;
use crate::emit::types::{
    constructor_arguments, sequence_arguments, setter_argument, setters, starts_empty,
};
use crate::ir::{Field, Sequence, SequenceItem, Struct, TypeRef};

/// The items of the struct of an object.
pub fn of_struct(owner: &Owner<'_, '_>, shape: &Struct) -> Vec<Item> {
    let types = owner.writer.types;
    let mut items = vec![Item { facts: facts(shape), ..owner.head(Kind::Struct) }];
    items.extend(shape.fields.iter().map(|field| of_field(owner, field)));
    items.extend(shape.rest.iter().map(|(name, ty)| {
        let ty = owner.used(&TypeRef::Map(Box::new(ty.clone())));
        owner.member(name, Kind::Field(ty), &owner.ty.origins)
    }));
    if shape.fields.iter().all(starts_empty) {
        items.push(owner.implementation(Trait::Plain("Default")));
    }
    if shape.constructor {
        items.push(new(owner, constructor_arguments(types, shape)));
        items.extend(setters(shape).map(|field| setter(owner, field)));
    }
    items
}

/// The items of the struct of an array.
pub fn of_sequence(owner: &Owner<'_, '_>, shape: &Sequence) -> Vec<Item> {
    let mut items = vec![owner.head(Kind::Struct)];
    items.extend(shape.items.iter().map(|item| of_place(owner, item)));
    items.extend(shape.rest.iter().map(|(name, ty)| {
        let ty = owner.used(&TypeRef::List(Box::new(ty.clone())));
        owner.member(name, Kind::Field(ty), &owner.ty.origins)
    }));
    if shape.constructor {
        items.push(new(owner, sequence_arguments(owner.writer.types, shape)));
    }
    items
}

fn facts(shape: &Struct) -> Vec<Fact> {
    let Struct { fields: _, rest, one_way, constructor: _, strict } = shape;
    let closed = match (strict, rest) {
        (true, None) => "refused",
        (false, None) => "dropped",
        (_, Some(_)) => "kept",
    };
    let one_way = one_way.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    vec![
        Fact::new("what becomes of members without a field", closed),
        Fact::new("the members that travel the other way only", one_way),
    ]
}

fn of_field(owner: &Owner<'_, '_>, field: &Field) -> Item {
    let ty = owner.writer.ty(field_type(owner.writer.types, field));
    let kind = Kind::Field(ty);
    Item {
        deprecated: field.deprecated,
        docs: mark(&field.docs),
        facts: facts_of_field(field),
        ..owner.member(&field.ident, kind, &field.origins)
    }
}

fn facts_of_field(field: &Field) -> Vec<Fact> {
    let spoken = |truth: bool| if truth { "yes" } else { "no" };
    let mut facts = vec![
        Fact::new("its name in JSON", format!("`{}`", field.wire)),
        Fact::new("how it can be missing", format!("{:?}", field.presence).to_lowercase()),
        Fact::new("whether null is read as absence", spoken(field.null_is_absence)),
        Fact::new("whether `Debug` masks it", spoken(field.sensitive)),
    ];
    if let Some(constant) = &field.constant {
        facts.push(Fact::new("its only value", constant.shown()));
    }
    if let Some(kinds) = field.coerced {
        facts.push(Fact::new("the spellings that it is read in", format!("{kinds:?}")));
    }
    facts
}

fn of_place(owner: &Owner<'_, '_>, item: &SequenceItem) -> Item {
    let SequenceItem { ident, ty, required, docs, origins } = item;
    let ty = crate::emit::names::type_ref(owner.writer.types, ty);
    let ty = if *required { ty } else { quote!(Option<#ty>) };
    let kind = Kind::Field(owner.writer.ty(ty));
    Item { docs: mark(docs), ..owner.member(ident, kind, origins) }
}

fn new(owner: &Owner<'_, '_>, arguments: Vec<(String, TokenStream)>) -> Item {
    let arguments = arguments.into_iter();
    let arguments = arguments.map(|(name, ty)| Argument { name, ty: owner.writer.ty(ty) });
    let function = Function {
        role: Role::New,
        receiver: Receiver::None,
        arguments: arguments.collect(),
        answer: owner.writer.named(&owner.ty.ident),
        waits: false,
    };
    owner.member("new", Kind::Function(function), &owner.ty.origins)
}

fn setter(owner: &Owner<'_, '_>, field: &Field) -> Item {
    let (ty, _) = setter_argument(owner.writer.types, field);
    let function = Function {
        role: Role::Setter(field.ident.clone()),
        receiver: Receiver::Value,
        arguments: vec![Argument { name: "value".to_owned(), ty: owner.writer.ty(ty) }],
        answer: owner.writer.named(&owner.ty.ident),
        waits: false,
    };
    Item {
        deprecated: field.deprecated,
        ..owner.member(&field.setter, Kind::Function(function), &field.origins)
    }
}

impl Fact {
    /// What the fact about the order of variants, by which they are compared, is about.
    pub const ORDER: &str = "the order of its variants";

    /// A fact.
    pub fn new(about: impl Into<String>, is: impl Into<String>) -> Self {
        Self { about: about.into(), is: is.into() }
    }
}

impl Function {
    /// A method without arguments that gives a value at once.
    pub fn getter(receiver: Receiver, answer: &str) -> Self {
        Self {
            role: Role::Other,
            receiver,
            arguments: Vec::new(),
            answer: Type::of(answer),
            waits: false,
        }
    }
}
