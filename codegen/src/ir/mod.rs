//! What a generated crate is: every Rust decision made, nothing about OpenAPI left.
//!
//! [`crate::lower`] makes it, [`crate::emit`] prints it without deciding anything.

mod client;
mod create;
mod guide;
mod operation;
mod origin;
mod package;
mod references;
mod round_trip;
pub mod rules;
mod type_ref;
mod types;

pub use client::{
    Api, Client, Constructor, Envelope, Group, HeaderForm, Literal, MethodsPlace, ResponseHeader,
    Scheme, SchemeKind, Server, ServerChoice, ServerValue, ServerVariable, Signature, Webhook,
    WebhookRules,
};
pub use create::{Create, Idempotency, List, Task, TaskMethod, Vendor};
pub use guide::{
    Block, BodyExample, Contract, ContractFile, ContractKind, Expression, Guide, Program,
    RequestContract,
};
pub use operation::{
    Answer, AnswerCheck, AnswerEnum, AnswerVariant, Body, BodyKind, BodyType, Check, EventData,
    Layout, Operation, OtherAnswer, OtherBody, Parameter, Part, Place, Style,
};
pub use origin::{Origin, Origins};
pub use package::{Crate, Features, Runtime};
pub use round_trip::{Expected, RoundTrip, RoundTrips};
pub use rules::Rules;
pub use type_ref::{Primitive, TextFormat, TypeRef};
pub use types::{
    Branch, Conversion, Docs, EnumVariant, Field, Kinds, Module, ModuleId, Presence, ScalarEnum,
    ScalarValue, Sequence, SequenceItem, Step, Struct, TypeDef, TypeId, TypeKind, Types, Union,
    UnionVariant, ValueEnum, ValueVariant,
};
