//! Where in a specification a rule is stated.

/// One keyword in one place of a specification: everything about a rule that is known when the
/// code is written.
#[derive(Debug)]
pub struct Site {
    /// The keyword.
    pub keyword: Keyword,
    /// JSON pointer to the keyword in the specification, after the file's name where it stands in
    /// another file than the root.
    pub schema: &'static str,
    /// What the specification wants a person to be told (`x-message`).
    pub message: Option<&'static str>,
    /// Where the vendor states it (`x-source`): page and section.
    pub source: Option<&'static str>,
    /// Whether the value must never be shown.
    pub sensitive: bool,
}

impl Site {
    /// A keyword and its place.
    pub const fn new(keyword: Keyword, schema: &'static str) -> Self {
        Self { keyword, schema, message: None, source: None, sensitive: false }
    }

    /// What a person is told.
    #[must_use]
    pub const fn message(mut self, message: &'static str) -> Self {
        self.message = Some(message);
        self
    }

    /// Where the vendor states it.
    #[must_use]
    pub const fn source(mut self, source: &'static str) -> Self {
        self.source = Some(source);
        self
    }

    /// The value is never shown.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
}

macro_rules! keywords {
    ($($(#[$doc:meta])* $variant:ident = $text:literal,)*) => {
        /// The keywords of JSON Schema that can be broken.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Keyword {
            $($(#[$doc])* $variant,)*
        }

        impl Keyword {
            /// The keyword as a schema spells it.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }
    };
}

keywords! {
    /// `$ref`: only ever broken by nesting that is too deep.
    Ref = "$ref",
    /// A schema that allows nothing.
    False = "false",
    /// `type`
    Type = "type",
    /// `enum`
    Enum = "enum",
    /// `const`
    Const = "const",
    /// `multipleOf`
    MultipleOf = "multipleOf",
    /// `maximum`
    Maximum = "maximum",
    /// `exclusiveMaximum`
    ExclusiveMaximum = "exclusiveMaximum",
    /// `minimum`
    Minimum = "minimum",
    /// `exclusiveMinimum`
    ExclusiveMinimum = "exclusiveMinimum",
    /// `maxLength`
    MaxLength = "maxLength",
    /// `minLength`
    MinLength = "minLength",
    /// `pattern`
    Pattern = "pattern",
    /// `format`
    Format = "format",
    /// `maxItems`
    MaxItems = "maxItems",
    /// `minItems`
    MinItems = "minItems",
    /// `uniqueItems`
    UniqueItems = "uniqueItems",
    /// `contains`
    Contains = "contains",
    /// `minContains`
    MinContains = "minContains",
    /// `maxContains`
    MaxContains = "maxContains",
    /// `items`, where it allows no more items
    Items = "items",
    /// `unevaluatedItems`
    UnevaluatedItems = "unevaluatedItems",
    /// `maxProperties`
    MaxProperties = "maxProperties",
    /// `minProperties`
    MinProperties = "minProperties",
    /// `required`
    Required = "required",
    /// `dependentRequired`
    DependentRequired = "dependentRequired",
    /// `additionalProperties`, where it allows no more members
    AdditionalProperties = "additionalProperties",
    /// `unevaluatedProperties`
    UnevaluatedProperties = "unevaluatedProperties",
    /// `anyOf`
    AnyOf = "anyOf",
    /// `oneOf`
    OneOf = "oneOf",
    /// `not`
    Not = "not",
}
