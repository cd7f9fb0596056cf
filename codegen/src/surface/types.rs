//! The items of types.

use super::item::{Item, Kind, Trait, Type};
use super::rules::Marks;
use super::text::Writer;
use super::{enums, mark, places, structs};
use crate::emit::names::type_ref;
use crate::ir::{Crate, Origins, TypeDef, TypeId, TypeKind, TypeRef};

/// A type whose items are made.
pub struct Owner<'a, 'b> {
    /// How types are written.
    pub writer: &'b Writer<'a>,
    /// The type.
    pub ty: &'a TypeDef,
    /// The features of which one must be on.
    features: &'a [String],
}

/// All items of all types.
pub fn items(krate: &Crate, writer: &Writer<'_>, marks: &Marks) -> Vec<Item> {
    let numbered = krate.types.list.iter().enumerate();
    let each = numbered.map(|(index, ty)| {
        let features = &krate.types[ty.module].features;
        // Types are counted in 32 bits.
        (TypeId(index as u32), Owner { writer, ty, features })
    });
    each.flat_map(|(id, owner)| of_type(&owner, id, marks)).collect()
}

fn of_type(owner: &Owner<'_, '_>, id: TypeId, marks: &Marks) -> Vec<Item> {
    let mut items = match &owner.ty.kind {
        TypeKind::Alias(target) => vec![owner.head(Kind::Alias(owner.used(target)))],
        TypeKind::Wrapper(inner) => vec![owner.head(Kind::Tuple(owner.used(inner)))],
        TypeKind::Struct(shape) => structs::of_struct(owner, shape),
        TypeKind::Sequence(shape) => structs::of_sequence(owner, shape),
        TypeKind::Enum(shape) => enums::of_scalars(owner, shape),
        TypeKind::Values(shape) => enums::of_values(owner, shape),
        TypeKind::Union(shape) => enums::of_union(owner, shape),
    };
    items.extend(owner.ty.conversions.iter().map(|conversion| {
        let from = owner.used(&TypeRef::Named(conversion.from));
        owner.implementation(Trait::From(from))
    }));
    items.extend(marks.of_type(id).iter().map(|(name, fact)| {
        let facts = vec![fact.clone()];
        Item { facts, ..owner.implementation(Trait::Plain(name)) }
    }));
    items
}

impl Owner<'_, '_> {
    /// A type as it is used.
    pub fn used(&self, ty: &TypeRef) -> Type {
        self.writer.ty(type_ref(self.writer.types, ty))
    }

    /// The type itself.
    pub fn head(&self, kind: Kind) -> Item {
        let TypeDef { ident, docs, deprecated, origins, .. } = self.ty;
        Item {
            owner: None,
            name: ident.clone(),
            kind,
            features: self.features.to_vec(),
            deprecated: *deprecated,
            docs: mark(docs),
            facts: Vec::new(),
            origins: places(origins),
        }
    }

    /// Something that belongs to it.
    pub fn member(&self, name: &str, kind: Kind, origins: &Origins) -> Item {
        Item {
            owner: Some(self.ty.ident.clone()),
            name: name.to_owned(),
            kind,
            features: self.features.to_vec(),
            deprecated: false,
            docs: 0,
            facts: Vec::new(),
            origins: places(origins),
        }
    }

    /// A trait that it has.
    pub fn implementation(&self, of: Trait) -> Item {
        let name = of.name();
        self.member(&name, Kind::Implementation(of), &self.ty.origins)
    }
}

impl Trait {
    /// The trait as a bound is written.
    pub fn name(&self) -> String {
        match self {
            Self::Plain(name) => (*name).to_owned(),
            Self::From(ty) => format!("From<{}>", ty.shown()),
        }
    }
}
