//! What a walk gathers for the resolver: references, and names that schemas have.

use crate::source::{Location, Span};

use super::grammar::Shape;

/// A reference that a walk has come by.
#[derive(Clone, Debug)]
pub struct Referral {
    /// The object that holds `$ref`, or the text that refers.
    pub site: Location,
    /// Where the text of the reference stands.
    pub span: Span,
    /// The reference as written.
    pub text: String,
    /// What is expected at its end.
    pub expects: &'static Shape,
    /// How it refers.
    pub manner: Manner,
}

/// How something refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// By `$ref`. `alone` says that nothing that counts stands beside it.
    Reference {
        /// Whether the place is nothing but the reference.
        alone: bool,
    },
    /// By `$ref` in an example: followed if it leads anywhere.
    Example,
    /// By `$dynamicRef`.
    Dynamic,
    /// By the name of a component, or else as a reference.
    Name,
}

/// What a schema says about how it can be referred to.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The schema.
    pub location: Location,
    /// `$id`, or `$self` of a document.
    pub id: Option<String>,
    /// `$anchor` and `$dynamicAnchor`.
    pub anchors: Vec<String>,
    /// Whether one of them is `$dynamicAnchor`.
    pub is_dynamic: bool,
    /// `$schema`
    pub dialect: Option<String>,
}

/// What a walk has gathered.
#[derive(Debug, Default)]
pub struct Gathered {
    /// References, in the order of the text.
    pub referrals: Vec<Referral>,
    /// Schemas with identifiers, outer ones first.
    pub identities: Vec<Identity>,
}
