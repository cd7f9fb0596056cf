//! What a generated crate is: every Rust decision made, nothing about OpenAPI left.
//!
//! [`crate::lower`] makes it, [`crate::emit`] prints it without deciding anything.

mod package;
mod types;

pub use package::{Crate, Runtime};
pub use types::{
    Branch, Conversion, Docs, EnumVariant, Field, Kinds, Module, ModuleId, Presence, Primitive,
    ScalarEnum, ScalarValue, Step, Struct, TypeDef, TypeId, TypeKind, TypeRef, Types, Union,
    UnionVariant,
};
