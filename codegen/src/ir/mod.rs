//! What a generated crate is: every Rust decision made, nothing about OpenAPI left.
//!
//! [`crate::lower`] makes it, [`crate::emit`] prints it without deciding anything.

mod client;
mod guide;
mod package;
mod types;

pub use client::{
    Answer, AnswerEnum, AnswerVariant, Api, Body, BodyKind, BodyType, Check, Client, Constructor,
    Envelope, Expression, Group, Layout, Literal, MethodsPlace, Operation, Parameter, Place,
    Scheme, SchemeKind, Style, Webhook,
};
pub use guide::{Block, Contract, ContractKind, Guide, Program, RequestContract};
pub use package::{Crate, Runtime};
pub use types::{
    Branch, Conversion, Docs, EnumVariant, Field, Kinds, Module, ModuleId, Presence, Primitive,
    ScalarEnum, ScalarValue, Step, Struct, TypeDef, TypeId, TypeKind, TypeRef, Types, Union,
    UnionVariant,
};
