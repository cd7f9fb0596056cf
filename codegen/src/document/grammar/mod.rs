//! What may stand where: each kind of OpenAPI object, its keys, their versions and values.
//!
//! The tables are data. [`crate::document::check`] walks a tree by them; to teach the reader a new
//! key, add a line here and read the key in [`crate::resolve`].

mod body;
mod operation;
mod root;
mod schema;
mod security;

use crate::source::{Node, Value};

use super::version::{Version, Versions};

pub use body::{EXAMPLE, HEADER, LINK, MEDIA_TYPE, REQUEST_BODY, RESPONSE};
pub use operation::{CALLBACK, OPERATION, PARAMETER, PATH_ITEM};
pub use root::OPENAPI;
pub use schema::SCHEMA;
pub use security::SECURITY_SCHEME;

/// A kind of object.
#[derive(Debug)]
pub struct Kind {
    /// What messages call it, with an article: `an operation`.
    pub name: &'static str,
    /// Its keys.
    pub fields: &'static [Field],
    /// What may stand beside the keys.
    pub rest: Rest,
    /// Whether a `$ref` may stand in its place.
    pub reference: Reference,
}

/// Kinds are compared by name.
impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || self.name == other.name
    }
}

/// A key of an object. One that holds different things in different versions is there twice.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub key: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// The versions that know it.
    pub versions: Versions,
    /// Whether it may be left out.
    pub presence: Presence,
    /// Why nothing comes of it, where nothing does.
    pub unused: Option<&'static str>,
}

/// Whether a key may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It may.
    Optional,
    /// It may not in these versions, but what is missing has a sensible reading.
    Required(Versions),
    /// It may not, and without it the object means nothing.
    Essential,
}

/// What may stand beside the keys of a [`Kind`].
#[derive(Debug)]
pub enum Rest {
    /// Extension keys only.
    Extensions,
    /// Nothing.
    Nothing,
    /// Extension keys, and keys that a checker ignores: JSON Schema allows any.
    Ignored,
    /// Any key that `accepts` takes, holding `shape`; extension keys too.
    Named {
        /// Which keys.
        accepts: fn(&str) -> bool,
        /// What messages call such a key.
        called: &'static str,
        /// What they hold.
        shape: Shape,
    },
}

/// Whether a `$ref` may stand in an object's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Never.
    Never,
    /// A Reference Object may, in these versions.
    Instead(Versions),
    /// `$ref` is one of its own keys, and others may stand beside it.
    Beside,
}

/// What a value must be.
#[derive(Debug, PartialEq)]
pub enum Shape {
    /// A text.
    Text,
    /// A truth value.
    Boolean,
    /// A number.
    Number,
    /// A whole number, not negative.
    Count,
    /// One of a few texts.
    Choice(&'static [&'static str]),
    /// Anything: data, not looked into.
    Any,
    /// Like `Any`, but people write `$ref` in it and expect it to be followed.
    Example,
    /// The name of a schema in `components`, or a reference to one.
    SchemaName,
    /// An object.
    Object(&'static Kind),
    /// A schema: an object of that kind, or a truth value.
    Schema,
    /// An object with free keys.
    Map(&'static Shape),
    /// An array.
    List(&'static Shape),
    /// One of several, told apart by what kind of JSON value it is. The last names the usual one.
    Either(&'static [Shape]),
}

impl Kind {
    /// The field under `key`, whatever its versions.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// The field under `key`, as `version` knows it; if it does not, as others do.
    pub fn field_in(&self, key: &str, version: Version) -> Option<&'static Field> {
        let mut fields = self.fields.iter().filter(|field| field.key == key);
        let first = fields.next()?;
        if first.versions.contains(version) {
            return Some(first);
        }
        Some(fields.find(|field| field.versions.contains(version)).unwrap_or(first))
    }

    /// The keys that `version` knows.
    pub fn keys(&self, version: Version) -> impl Iterator<Item = &'static str> {
        let known = move |field: &&Field| field.versions.contains(version);
        self.fields.iter().filter(known).map(|field| field.key)
    }

    /// What the member `key` holds; nothing for extension keys and keys that it does not know.
    pub fn member(&'static self, key: &str) -> Option<&'static Shape> {
        match (self.field(key), &self.rest) {
            (Some(field), _) => Some(&field.shape),
            (None, Rest::Named { accepts, shape, .. }) => {
                (!key.starts_with("x-") && accepts(key)).then_some(shape)
            }
            _ => None,
        }
    }
}

impl Shape {
    /// Whether a value of this kind of JSON can be it.
    pub fn accepts(&self, node: &Node) -> bool {
        match (self, &node.value) {
            (Self::Any | Self::Example, _)
            | (Self::Text | Self::Choice(_) | Self::SchemaName, Value::String(_))
            | (Self::Boolean | Self::Schema, Value::Bool(_))
            | (Self::Object(_) | Self::Schema | Self::Map(_), Value::Object(_))
            | (Self::List(_), Value::Array(_)) => true,
            (Self::Number, Value::Number(_)) => true,
            (Self::Count, Value::Number(number)) => number.as_u64().is_some(),
            (Self::Either(shapes), _) => shapes.iter().any(|shape| shape.accepts(node)),
            _ => false,
        }
    }

    /// The alternative that `node` is, or the usual one; itself when there is no choice.
    pub fn chosen(&'static self, node: &Node) -> &'static Self {
        match self {
            Self::Either(shapes) => {
                let fits = shapes.iter().find(|shape| shape.accepts(node));
                fits.or(shapes.last()).unwrap_or(self)
            }
            _ => self,
        }
    }

    /// What the member or item `key` of such a value is.
    pub fn step(&'static self, key: &str, node: &Node) -> Option<&'static Self> {
        match self.chosen(node) {
            Self::Object(kind) => kind.member(key),
            Self::Schema => SCHEMA.member(key),
            Self::Map(inner) | Self::List(inner) => Some(inner),
            _ => None,
        }
    }

    /// The kind of object that it is or holds.
    pub fn kind(&self) -> Option<&'static Kind> {
        match self {
            Self::Object(kind) => Some(kind),
            Self::Schema => Some(&SCHEMA),
            Self::Map(inner) | Self::List(inner) => inner.kind(),
            Self::Either(shapes) => shapes.iter().find_map(Self::kind),
            _ => None,
        }
    }

    /// For messages: what it is, with an article.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Text | Self::Choice(_) => "a string",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::Count => "a whole number that is not negative",
            Self::Any | Self::Example => "a value",
            Self::SchemaName => "the name of a schema",
            Self::Object(kind) => kind.name,
            Self::Schema => SCHEMA.name,
            Self::Map(_) => "an object",
            Self::List(_) => "an array",
            Self::Either(shapes) => shapes.last().map_or("a value", Self::name),
        }
    }
}

impl Field {
    /// A key that every version knows and that may be left out.
    pub const fn new(key: &'static str, shape: Shape) -> Self {
        let (versions, presence) = (Versions::ALL, Presence::Optional);
        Self { key, shape, versions, presence, unused: None }
    }

    /// In these versions only.
    #[must_use]
    pub const fn only(mut self, versions: Versions) -> Self {
        self.versions = versions;
        self
    }

    /// It should not be left out.
    #[must_use]
    pub const fn required(self) -> Self {
        self.required_in(Versions::ALL)
    }

    /// It should not be left out in these versions.
    #[must_use]
    pub const fn required_in(mut self, versions: Versions) -> Self {
        self.presence = Presence::Required(versions);
        self
    }

    /// Without it the object means nothing.
    #[must_use]
    pub const fn essential(mut self) -> Self {
        self.presence = Presence::Essential;
        self
    }

    /// Nothing comes of it, and why.
    #[must_use]
    pub const fn unused(mut self, why: &'static str) -> Self {
        self.unused = Some(why);
        self
    }
}
