//! Rules that are one comparison.

/// Of a number.
#[derive(Clone, Debug, PartialEq)]
pub enum NumberRule {
    /// `maximum`
    Maximum(Limit),
    /// `exclusiveMaximum`
    ExclusiveMaximum(Limit),
    /// `minimum`
    Minimum(Limit),
    /// `exclusiveMinimum`
    ExclusiveMinimum(Limit),
    /// `multipleOf`: digits and the power of ten.
    MultipleOf(u64, i32),
    /// It has no fraction.
    Whole,
    /// A float is neither infinite nor "not a number".
    Finite,
    /// It is one of these.
    Among(Vec<i128>),
}

/// A bound of numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// A whole number.
    Integer(i128),
    /// Any other: the nearest float, and how it is written.
    Decimal(f64, String),
}

/// Of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum TextRule {
    /// `maxLength`
    MaxLength(u64),
    /// `minLength`
    MinLength(u64),
    /// `pattern`
    Pattern(super::PatternId),
    /// `format`: a variant of the runtime's `Format`.
    Format(&'static str),
    /// `x-limits`: formats, and bytes after decoding.
    Media(Vec<String>, Option<u64>),
    /// `contentEncoding`: a variant of the runtime's `Encoding`.
    Encoded(&'static str),
    /// `contentMediaType: application/json`, in an encoding or as it is.
    Json(Option<&'static str>),
    /// It is this one.
    Is(String),
    /// It is one of these.
    Among(Vec<String>),
    /// It is one of a list.
    Listed(super::ListId),
}

/// Of a list as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListRule {
    /// `maxItems`
    MaxItems(u64),
    /// `minItems`
    MinItems(u64),
    /// `uniqueItems` on JSON values.
    UniqueItems,
    /// `uniqueItems` on texts.
    UniqueTexts,
    /// There is no item after so many.
    End(usize),
}

/// Of an object or map as a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum ObjectRule {
    /// `maxProperties`
    MaxProperties(u64),
    /// `minProperties`
    MinProperties(u64),
    /// `required`
    Required(Vec<String>),
    /// `dependentRequired`: the first goes with the others.
    DependentRequired(String, Vec<String>),
}

/// A JSON value that the specification writes out.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Integer(i128),
    /// Any other number: the nearest float, and how it is written.
    Decimal(f64, String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Literal>),
    /// Members.
    Object(Vec<(String, Literal)>),
}
