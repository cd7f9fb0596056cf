//! What a generated crate is: every Rust decision made, nothing about OpenAPI left.
//!
//! [`crate::lower`] makes it, [`crate::emit`] prints it without deciding anything.

mod types;

pub use types::{
    Docs, EnumVariant, Field, Module, ModuleId, Presence, Primitive, ScalarEnum, ScalarValue,
    Struct, TypeDef, TypeId, TypeKind, TypeRef, Types, Union, UnionVariant,
};
