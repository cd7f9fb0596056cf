//! The items of enums: variants, and what the runtime's macros give enums of scalars.

use super::item::{Argument, Fact, Function, Item, Kind, Payload, Receiver, Role, Trait, Type};
use super::mark;
use super::types::Owner;
use crate::ir::{
    Docs, Origins, Primitive, ScalarEnum, ScalarValue, TypeRef, Union, UnionVariant, ValueEnum,
};

/// The items of an enum of texts or whole numbers.
pub fn of_scalars(owner: &Owner<'_, '_>, shape: &ScalarEnum) -> Vec<Item> {
    let ScalarEnum { variants, unknown, repr } = shape;
    let is_text = *repr == Primitive::String;
    let order: Vec<&str> = variants.iter().map(|it| it.ident.as_str()).collect();
    let facts = vec![Fact::new(Fact::ORDER, order.join(" "))];
    let mut items = vec![Item { facts, ..owner.head(Kind::Enum) }];
    let listed = variants.iter();
    items.extend(listed.map(|it| value(owner, &it.ident, it.value.shown(), &it.docs)));
    let held = if is_text { "String" } else { "i64" };
    items.extend(unknown.iter().map(|name| self::unknown(owner, name, held)));
    items.extend(traits(owner, is_text, unknown.is_some()));
    items.extend(methods(owner, is_text, unknown.is_some()));
    items
}

/// The items of an enum of any values.
pub fn of_values(owner: &Owner<'_, '_>, shape: &ValueEnum) -> Vec<Item> {
    let ValueEnum { variants, unknown } = shape;
    let mut items = vec![owner.head(Kind::Enum)];
    let listed = variants.iter();
    items.extend(listed.map(|it| value(owner, &it.ident, it.value.to_string(), &it.docs)));
    items.extend(unknown.iter().map(|name| self::unknown(owner, name, "codegen::Value")));
    items
}

/// The items of a choice among types.
pub fn of_union(owner: &Owner<'_, '_>, shape: &Union) -> Vec<Item> {
    let Union { variants, tag } = shape;
    let tag = tag.as_ref().map(|tag| Fact::new("the member that decides", format!("`{tag}`")));
    let mut items = vec![Item { facts: tag.into_iter().collect(), ..owner.head(Kind::Enum) }];
    items.extend(variants.iter().map(|variant| alternative(owner, variant)));
    let from = variants.iter().filter(|variant| variant.from);
    items.extend(from.map(|variant| {
        let held = match &variant.ty {
            TypeRef::Boxed(inner) => inner,
            plain => plain,
        };
        let ty = owner.used(held);
        owner.implementation(Trait::From(ty))
    }));
    items
}

fn alternative(owner: &Owner<'_, '_>, variant: &UnionVariant) -> Item {
    let UnionVariant { ident, ty, branch, from: _, docs, origins } = variant;
    let kind = Kind::Variant(Payload::Holds(owner.used(ty)));
    let facts = vec![Fact::new("how it is recognised", format!("{branch:?}"))];
    Item { docs: mark(docs), facts, ..owner.member(ident, kind, origins) }
}

fn value(owner: &Owner<'_, '_>, ident: &str, value: String, docs: &Docs) -> Item {
    let facts = vec![Fact::new("its value", value.clone())];
    let kind = Kind::Variant(Payload::Nothing(Some(value)));
    Item { docs: mark(docs), facts, ..owner.member(ident, kind, &owner.ty.origins) }
}

fn unknown(owner: &Owner<'_, '_>, ident: &str, held: &str) -> Item {
    let kind = Kind::Variant(Payload::Unknown(Type::of(held)));
    owner.member(ident, kind, &Origins::default())
}

/// What enums of scalars can do beyond other types.
fn traits(owner: &Owner<'_, '_>, is_text: bool, open: bool) -> Vec<Item> {
    let mut names = vec!["Eq", "PartialOrd", "Ord", "std::hash::Hash", "std::fmt::Display"];
    names.extend((!is_text || !open).then_some("Copy"));
    names.extend(is_text.then_some("std::str::FromStr"));
    let from = ["From<&str>", "From<String>"].into_iter().filter(|_| is_text && open);
    let all = names.into_iter().chain(from);
    all.map(|name| owner.implementation(Trait::Plain(name))).collect()
}

fn methods(owner: &Owner<'_, '_>, is_text: bool, open: bool) -> Vec<Item> {
    let own = owner.writer.named(&owner.ty.ident);
    let known = |ty: &str| Function {
        role: Role::Other,
        receiver: Receiver::None,
        arguments: vec![Argument { name: "value".to_owned(), ty: Type::of(ty) }],
        answer: Type::of(&format!("Option<{}>", own.written)),
        waits: false,
    };
    let named = match (is_text, open) {
        (true, true) => vec![("as_str", Function::getter(Receiver::Reference, "&str"))],
        (true, false) => vec![
            ("as_str", Function::getter(Receiver::Value, "&'static str")),
            ("known", known("&str")),
        ],
        (false, _) => {
            vec![("value", Function::getter(Receiver::Value, "i64")), ("known", known("i64"))]
        }
    };
    let named = named.into_iter();
    let items = named
        .map(|(name, function)| owner.member(name, Kind::Function(function), &owner.ty.origins));
    items.collect()
}

impl ScalarValue {
    /// As it is written in Rust.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::String(text) => format!("{text:?}"),
            Self::Integer(number) => number.to_string(),
            Self::Bool(value) => value.to_string(),
        }
    }
}
