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
    /// `x-limits`, as far as they can be checked.
    Media(Box<MediaRule>),
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

/// What a file must be like that is sent in a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MediaRule {
    /// Formats by their usual extension; any if there is none.
    pub formats: Vec<String>,
    /// At most so many bytes after decoding.
    pub bytes: Option<u64>,
    /// At most so many bytes of the whole request.
    pub request_bytes: Option<u64>,
    /// Pixels from left to right: at least and at most.
    pub width: Side,
    /// Pixels from top to bottom: at least and at most.
    pub height: Side,
    /// Width to height, each as two numbers: the narrowest and the widest.
    pub ratio: Option<[(u32, u32); 2]>,
}

/// At least and at most so many pixels.
pub type Side = (Option<u32>, Option<u32>);

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
