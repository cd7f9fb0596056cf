//! Examples that go through their types and back.

use serde_json::Value;

use super::TypeRef;

/// What a program that is emitted for trials of the generator is given.
#[derive(Clone, Debug, Default)]
pub struct RoundTrips {
    /// The examples that should come back as they went in.
    pub samples: Vec<RoundTrip>,
    /// Examples that break their own schemas, of which nothing can be expected.
    pub invalid: usize,
    /// Examples whose schemas no interpreter can read.
    pub unjudged: usize,
    /// Examples of schemas that have no type of their own.
    pub untyped: usize,
}

/// An example and its type.
#[derive(Clone, Debug)]
pub struct RoundTrip {
    /// The type that it should have.
    pub ty: TypeRef,
    /// Where it stands: file, line, column.
    pub place: String,
    /// The example.
    pub value: Value,
}
