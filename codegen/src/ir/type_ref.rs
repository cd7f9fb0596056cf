//! Types as they are used.

use super::types::TypeId;

/// A type as it is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// A type of the crate.
    Named(TypeId),
    /// A scalar.
    Primitive(Primitive),
    /// `Vec<T>`
    List(Box<TypeRef>),
    /// A map from text, in the order of the text.
    Map(Box<TypeRef>),
    /// `Option<T>`, null being none: inside lists, maps and unions.
    Nullable(Box<TypeRef>),
    /// `Box<T>`, where a type would hold itself.
    Boxed(Box<TypeRef>),
    /// `(A, B)`, an array of just these items: from two to [`TypeRef::LONGEST_TUPLE`] of them.
    Tuple(Vec<TypeRef>),
    /// Any JSON value.
    Json,
}

impl TypeRef {
    /// The longest tuple that has what other types have.
    pub const LONGEST_TUPLE: usize = 12;

    /// The type of the crate that it is, boxed or with null.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::Nullable(inner) | Self::Boxed(inner) => inner.named(),
            _ => None,
        }
    }

    /// The types that it is put together from.
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                std::slice::from_ref(&**inner)
            }
            Self::Tuple(items) => items,
            Self::Named(_) | Self::Primitive(_) | Self::Json => &[],
        }
    }
}

/// Scalars and what stands for them in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Primitive {
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u32`
    U32,
    /// `u64`
    U64,
    /// `f64`
    F64,
    /// `String`
    String,
    /// A text that has a format.
    Text(TextFormat),
    /// The unit type, for `null` alone.
    Null,
    /// A file, in the parts of a multipart body.
    File,
}

impl Primitive {
    /// Whether it is a text, with or without a format.
    pub fn is_text(self) -> bool {
        matches!(self, Self::String | Self::Text(_))
    }
}

/// The formats of texts that have types of their own in the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextFormat {
    /// A date and a time of day with an offset.
    DateTime,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A length of time.
    Duration,
    /// An identifier.
    Uuid,
    /// An address.
    Uri,
    /// A number with all of its digits.
    Decimal,
    /// Bytes in base64.
    Base64,
}
