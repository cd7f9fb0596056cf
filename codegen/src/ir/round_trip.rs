//! Examples that go through their types and back, and that validators judge.

use serde_json::Value;

use super::{TypeId, TypeRef};

/// What a program that is emitted for trials of the generator is given.
#[derive(Clone, Debug, Default)]
pub struct RoundTrips {
    /// Examples, each with one of its types.
    pub samples: Vec<RoundTrip>,
    /// Examples that break their own schemas, so that nobody expects them to come back.
    pub invalid: usize,
    /// Examples whose schemas no interpreter can read.
    pub unjudged: usize,
    /// Examples of schemas that have no type of their own.
    pub untyped: usize,
    /// Examples, each with one of its types, where the type has no validator of its own: a text, a
    /// list, a map.
    pub without_validator: usize,
}

/// An example and its type.
#[derive(Clone, Debug)]
pub struct RoundTrip {
    /// The type that it should have.
    pub ty: TypeRef,
    /// Whether it is valid against its own schema, so that it should come back as it went in.
    pub returns: bool,
    /// What the validators of the type should say of it, where the type has some.
    pub expected: Option<Expected>,
    /// Where it stands: file, line, column.
    pub place: String,
    /// The example.
    pub value: Value,
}

/// A verdict that the validators of a type should come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The type.
    pub of: TypeId,
    /// Whether the value is valid against the schema that the type stands for.
    pub valid: bool,
}
