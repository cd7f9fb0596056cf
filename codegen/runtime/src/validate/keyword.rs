//! The keywords that can be broken.

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
    /// `x-limits`: what a file must be like that is sent as a data URI.
    Limits = "x-limits",
    /// `contentEncoding`
    ContentEncoding = "contentEncoding",
    /// `contentMediaType`
    ContentMediaType = "contentMediaType",
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

impl Keyword {
    /// The pointer to the keyword in the schema at this pointer. A schema that is `false` and
    /// nesting that is too deep have no keyword of their own.
    pub(super) fn place(self, mut schema: String) -> String {
        if !matches!(self, Self::False | Self::Ref) {
            schema.push('/');
            schema.push_str(self.as_str());
        }
        schema
    }
}
