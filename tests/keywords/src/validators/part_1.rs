// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::Scalars {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(number) = &value.number {
            let at = &at.member("number");
            rules::finite(*number, at, &SCALARS_NUMBER_TYPE, sink)?;
        }
        if let Some(value) = &value.either {
            let at = &at.member("either");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(Some(value)) = &value.listed {
            let at = &at.member("listed");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.words {
            let at = &at.member("words");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.numbers {
            let at = &at.member("numbers");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(number) = &value.one {
            let at = &at.member("one");
            rules::number_among(number, &[1], at, &SCALARS_ONE_CONST, sink)?;
        }
        if let Some(text) = &value.word {
            let at = &at.member("word");
            rules::text_is(text, "red", at, &SCALARS_WORD_CONST, sink)?;
        }
        if let Some(object) = &value.members {
            let at = &at.member("members");
            scalars_members(&rules::serialized(object), at, sink)?;
        }
        if let Some(number) = &value.maximum {
            let at = &at.member("maximum");
            rules::maximum(
                number,
                rules::Limit::integer(3),
                at,
                &SCALARS_MAXIMUM_MAXIMUM,
                sink,
            )?;
        }
        if let Some(number) = &value.maximum_of_fractions {
            let at = &at.member("maximumOfFractions");
            rules::finite(*number, at, &SCALARS_MAXIMUM_OF_FRACTIONS_TYPE, sink)?;
            rules::maximum(
                number,
                rules::Limit::decimal(2, 2.5),
                at,
                &SCALARS_MAXIMUM_OF_FRACTIONS_MAXIMUM,
                sink,
            )?;
        }
        if let Some(number) = &value.below {
            let at = &at.member("below");
            rules::finite(*number, at, &SCALARS_BELOW_TYPE, sink)?;
            rules::exclusive_maximum(
                number,
                rules::Limit::integer(3),
                at,
                &SCALARS_BELOW_EXCLUSIVE_MAXIMUM,
                sink,
            )?;
        }
        if let Some(number) = &value.minimum {
            let at = &at.member("minimum");
            rules::finite(*number, at, &SCALARS_MINIMUM_TYPE, sink)?;
            rules::minimum(
                number,
                rules::Limit::decimal(-2, -1.5),
                at,
                &SCALARS_MINIMUM_MINIMUM,
                sink,
            )?;
        }
        if let Some(number) = &value.above {
            let at = &at.member("above");
            rules::exclusive_minimum(
                number,
                rules::Limit::integer(0),
                at,
                &SCALARS_ABOVE_EXCLUSIVE_MINIMUM,
                sink,
            )?;
        }
        if let Some(number) = &value.cents {
            let at = &at.member("cents");
            rules::finite(*number, at, &SCALARS_CENTS_TYPE, sink)?;
            rules::multiple_of(
                number,
                rules::Divisor {
                    digits: 1,
                    exponent: -2,
                },
                at,
                &SCALARS_CENTS_MULTIPLE_OF,
                sink,
            )?;
        }
        if let Some(number) = &value.thousands {
            let at = &at.member("thousands");
            rules::multiple_of(
                number,
                rules::Divisor {
                    digits: 1,
                    exponent: 3,
                },
                at,
                &SCALARS_THOUSANDS_MULTIPLE_OF,
                sink,
            )?;
        }
        if let Some(number) = &value.huge {
            let at = &at.member("huge");
            rules::maximum(
                number,
                rules::Limit::integer(9007199254740993),
                at,
                &SCALARS_HUGE_MAXIMUM,
                sink,
            )?;
        }
        if let Some(text) = &value.short {
            let at = &at.member("short");
            rules::max_length(text, 3, at, &SCALARS_SHORT_MAX_LENGTH, sink)?;
        }
        if let Some(text) = &value.long {
            let at = &at.member("long");
            rules::min_length(text, 2, at, &SCALARS_LONG_MIN_LENGTH, sink)?;
        }
        if let Some(text) = &value.any_length {
            let at = &at.member("anyLength");
            rules::min_length(text, 2, at, &SCALARS_ANY_LENGTH_MIN_LENGTH, sink)?;
        }
        {
            let object = &value.rest;
            if let Some(value) = object.get("never") {
                let at = &at.member("never");
                rules::forbidden(at, &SCALARS_NEVER, sink)?;
            }
        }
        Ok(())
    }
}

codegen::validate_json!(types::Scalars => scalars,);

/// `/components/schemas/Scalars/properties/members`
pub(crate) fn scalars_members<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::equals(
        value,
        &rules::Literal::Object(
            &[
                (
                    "a",
                    rules::Literal::List(
                        &[rules::Literal::Integer(1), rules::Literal::Float(2.5)],
                    ),
                ),
            ],
        ),
        at,
        &SCALARS_MEMBERS_CONST,
        sink,
    )?;
    Ok(())
}

/// `/components/schemas/Scalars`
pub(crate) fn scalars<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &SCALARS_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "text" => {
                    rules::kinds(value, rules::STRING, at, &SCALARS_TEXT_TYPE, sink)?;
                }
                "whole" => {
                    rules::kinds(value, rules::INTEGER, at, &SCALARS_WHOLE_TYPE, sink)?;
                }
                "number" => {
                    rules::kinds(value, rules::NUMBER, at, &SCALARS_NUMBER_TYPE, sink)?;
                }
                "flag" => {
                    rules::kinds(value, rules::BOOLEAN, at, &SCALARS_FLAG_TYPE, sink)?;
                }
                "nothing" => {
                    rules::kinds(value, rules::NULL, at, &SCALARS_NOTHING_TYPE, sink)?;
                }
                "perhaps" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &SCALARS_PERHAPS_TYPE,
                        sink,
                    )?;
                }
                "either" => {
                    scalars_either(value, at, sink)?;
                }
                "listed" => {
                    scalars_listed(value, at, sink)?;
                }
                "words" => {
                    scalars_words(value, at, sink)?;
                }
                "numbers" => {
                    scalars_numbers(value, at, sink)?;
                }
                "one" => {
                    rules::equals(
                        value,
                        &rules::Literal::Integer(1),
                        at,
                        &SCALARS_ONE_CONST,
                        sink,
                    )?;
                }
                "word" => {
                    rules::equals(
                        value,
                        &rules::Literal::Text("red"),
                        at,
                        &SCALARS_WORD_CONST,
                        sink,
                    )?;
                }
                "members" => {
                    rules::equals(
                        value,
                        &rules::Literal::Object(
                            &[
                                (
                                    "a",
                                    rules::Literal::List(
                                        &[rules::Literal::Integer(1), rules::Literal::Float(2.5)],
                                    ),
                                ),
                            ],
                        ),
                        at,
                        &SCALARS_MEMBERS_CONST,
                        sink,
                    )?;
                }
                "never" => {
                    rules::forbidden(at, &SCALARS_NEVER, sink)?;
                }
                "maximum" => {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &SCALARS_MAXIMUM_TYPE,
                        sink,
                    )? {
                        rules::maximum(
                            number,
                            rules::Limit::integer(3),
                            at,
                            &SCALARS_MAXIMUM_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "maximumOfFractions" => {
                    if let Some(number) = rules::number(
                        value,
                        at,
                        &SCALARS_MAXIMUM_OF_FRACTIONS_TYPE,
                        sink,
                    )? {
                        rules::maximum(
                            number,
                            rules::Limit::decimal(2, 2.5),
                            at,
                            &SCALARS_MAXIMUM_OF_FRACTIONS_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "below" => {
                    if let Some(number) = rules::number(
                        value,
                        at,
                        &SCALARS_BELOW_TYPE,
                        sink,
                    )? {
                        rules::exclusive_maximum(
                            number,
                            rules::Limit::integer(3),
                            at,
                            &SCALARS_BELOW_EXCLUSIVE_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "minimum" => {
                    if let Some(number) = rules::number(
                        value,
                        at,
                        &SCALARS_MINIMUM_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::decimal(-2, -1.5),
                            at,
                            &SCALARS_MINIMUM_MINIMUM,
                            sink,
                        )?;
                    }
                }
                "above" => {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &SCALARS_ABOVE_TYPE,
                        sink,
                    )? {
                        rules::exclusive_minimum(
                            number,
                            rules::Limit::integer(0),
                            at,
                            &SCALARS_ABOVE_EXCLUSIVE_MINIMUM,
                            sink,
                        )?;
                    }
                }
                "cents" => {
                    if let Some(number) = rules::number(
                        value,
                        at,
                        &SCALARS_CENTS_TYPE,
                        sink,
                    )? {
                        rules::multiple_of(
                            number,
                            rules::Divisor {
                                digits: 1,
                                exponent: -2,
                            },
                            at,
                            &SCALARS_CENTS_MULTIPLE_OF,
                            sink,
                        )?;
                    }
                }
                "thousands" => {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &SCALARS_THOUSANDS_TYPE,
                        sink,
                    )? {
                        rules::multiple_of(
                            number,
                            rules::Divisor {
                                digits: 1,
                                exponent: 3,
                            },
                            at,
                            &SCALARS_THOUSANDS_MULTIPLE_OF,
                            sink,
                        )?;
                    }
                }
                "huge" => {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &SCALARS_HUGE_TYPE,
                        sink,
                    )? {
                        rules::maximum(
                            number,
                            rules::Limit::integer(9007199254740993),
                            at,
                            &SCALARS_HUGE_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "short" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &SCALARS_SHORT_TYPE,
                        sink,
                    )? {
                        rules::max_length(text, 3, at, &SCALARS_SHORT_MAX_LENGTH, sink)?;
                    }
                }
                "long" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &SCALARS_LONG_TYPE,
                        sink,
                    )? {
                        rules::min_length(text, 2, at, &SCALARS_LONG_MIN_LENGTH, sink)?;
                    }
                }
                "anyLength" => {
                    if let rules::Value::String(text) = value {
                        rules::min_length(
                            text,
                            2,
                            at,
                            &SCALARS_ANY_LENGTH_MIN_LENGTH,
                            sink,
                        )?;
                    }
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Scalars/properties/either`
pub(crate) fn scalars_either<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::kinds(value, rules::INTEGER | rules::STRING, at, &SCALARS_EITHER_TYPE, sink)?;
    Ok(())
}

pub(crate) static SCALARS_NUMBER_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/number/type",
);

pub(crate) static SCALARS_ONE_CONST: rules::Site = rules::Site::new(
    rules::Keyword::Const,
    "/components/schemas/Scalars/properties/one/const",
);

pub(crate) static SCALARS_WORD_CONST: rules::Site = rules::Site::new(
    rules::Keyword::Const,
    "/components/schemas/Scalars/properties/word/const",
);

pub(crate) static SCALARS_MAXIMUM_MAXIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Maximum,
    "/components/schemas/Scalars/properties/maximum/maximum",
);

pub(crate) static SCALARS_MAXIMUM_OF_FRACTIONS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/maximumOfFractions/type",
);

pub(crate) static SCALARS_MAXIMUM_OF_FRACTIONS_MAXIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Maximum,
    "/components/schemas/Scalars/properties/maximumOfFractions/maximum",
);

pub(crate) static SCALARS_BELOW_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/below/type",
);

pub(crate) static SCALARS_BELOW_EXCLUSIVE_MAXIMUM: rules::Site = rules::Site::new(
    rules::Keyword::ExclusiveMaximum,
    "/components/schemas/Scalars/properties/below/exclusiveMaximum",
);

pub(crate) static SCALARS_MINIMUM_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/minimum/type",
);

pub(crate) static SCALARS_MINIMUM_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Minimum,
    "/components/schemas/Scalars/properties/minimum/minimum",
);

pub(crate) static SCALARS_ABOVE_EXCLUSIVE_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::ExclusiveMinimum,
    "/components/schemas/Scalars/properties/above/exclusiveMinimum",
);

pub(crate) static SCALARS_CENTS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/cents/type",
);

pub(crate) static SCALARS_CENTS_MULTIPLE_OF: rules::Site = rules::Site::new(
    rules::Keyword::MultipleOf,
    "/components/schemas/Scalars/properties/cents/multipleOf",
);

pub(crate) static SCALARS_THOUSANDS_MULTIPLE_OF: rules::Site = rules::Site::new(
    rules::Keyword::MultipleOf,
    "/components/schemas/Scalars/properties/thousands/multipleOf",
);

pub(crate) static SCALARS_HUGE_MAXIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Maximum,
    "/components/schemas/Scalars/properties/huge/maximum",
);

pub(crate) static SCALARS_SHORT_MAX_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MaxLength,
    "/components/schemas/Scalars/properties/short/maxLength",
);

pub(crate) static SCALARS_LONG_MIN_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MinLength,
    "/components/schemas/Scalars/properties/long/minLength",
);

pub(crate) static SCALARS_ANY_LENGTH_MIN_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MinLength,
    "/components/schemas/Scalars/properties/anyLength/minLength",
);

pub(crate) static SCALARS_NEVER: rules::Site = rules::Site::new(
    rules::Keyword::False,
    "/components/schemas/Scalars/properties/never",
);

pub(crate) static SCALARS_MEMBERS_CONST: rules::Site = rules::Site::new(
    rules::Keyword::Const,
    "/components/schemas/Scalars/properties/members/const",
);

pub(crate) static SCALARS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/type",
);

pub(crate) static SCALARS_TEXT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/text/type",
);

pub(crate) static SCALARS_WHOLE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/whole/type",
);

pub(crate) static SCALARS_FLAG_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/flag/type",
);

pub(crate) static SCALARS_NOTHING_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/nothing/type",
);

pub(crate) static SCALARS_PERHAPS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/perhaps/type",
);

pub(crate) static SCALARS_MAXIMUM_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/maximum/type",
);

pub(crate) static SCALARS_ABOVE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/above/type",
);

pub(crate) static SCALARS_THOUSANDS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/thousands/type",
);

pub(crate) static SCALARS_HUGE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/huge/type",
);

pub(crate) static SCALARS_SHORT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/short/type",
);

pub(crate) static SCALARS_LONG_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/long/type",
);

pub(crate) static SCALARS_EITHER_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Scalars/properties/either/type",
);
