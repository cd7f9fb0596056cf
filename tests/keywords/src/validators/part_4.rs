// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::Base {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::Choices {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(number) = &value.all {
            let at = &at.member("all");
            rules::minimum(
                number,
                rules::Limit::integer(2),
                at,
                &CHOICES_ALL_ALL_OF_0_MINIMUM,
                sink,
            )?;
            rules::maximum(
                number,
                rules::Limit::integer(4),
                at,
                &CHOICES_ALL_ALL_OF_1_MAXIMUM,
                sink,
            )?;
        }
        if let Some(value) = &value.any {
            let at = &at.member("any");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(number) = &value.overlapping {
            let at = &at.member("overlapping");
            rules::one_of(
                &[
                    rules::Branch::new(
                        "form 1",
                        true,
                        &|at, sink| {
                            rules::maximum(
                                number,
                                rules::Limit::integer(5),
                                at,
                                &CHOICES_OVERLAPPING_ONE_OF_0_MAXIMUM,
                                sink,
                            )?;
                            Ok(())
                        },
                    ),
                    rules::Branch::new(
                        "form 2",
                        true,
                        &|at, sink| {
                            rules::minimum(
                                number,
                                rules::Limit::integer(3),
                                at,
                                &CHOICES_OVERLAPPING_ONE_OF_1_MINIMUM,
                                sink,
                            )?;
                            Ok(())
                        },
                    ),
                ],
                at,
                &CHOICES_OVERLAPPING_ONE_OF,
                sink,
            )?;
        }
        if let Some(Some(value)) = &value.kinds {
            let at = &at.member("kinds");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.pet {
            let at = &at.member("pet");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.modes {
            let at = &at.member("modes");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(text) = &value.not {
            let at = &at.member("not");
            rules::not(
                rules::holds(|sink| {
                    rules::text_among(text, &["a", "b"], at, &UNREAD, sink)?;
                    Ok(())
                }),
                at,
                &CHOICES_NOT_NOT,
                sink,
            )?;
        }
        if let Some(value) = &value.not_required {
            let at = &at.member("notRequired");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.at_least_one {
            let at = &at.member("atLeastOne");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.conditional {
            let at = &at.member("conditional");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(text) = &value.condition_on_text {
            let at = &at.member("conditionOnText");
            if rules::holds(|sink| {
                rules::min_length(text, 4, at, &UNREAD, sink)?;
                Ok(())
            }) {
                rules::pattern(
                    text,
                    &PATTERN_LONG,
                    at,
                    &CHOICES_CONDITION_ON_TEXT_THEN_PATTERN,
                    sink,
                )?;
            } else {
                rules::pattern(
                    text,
                    &PATTERN_S,
                    at,
                    &CHOICES_CONDITION_ON_TEXT_ELSE_PATTERN,
                    sink,
                )?;
            }
        }
        Ok(())
    }
}

codegen::validate_json!(types::Base => base, types::Choices => choices,);

/// `/components/schemas/Objects/properties/required`
pub(crate) fn objects_required<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OBJECTS_REQUIRED_TYPE, sink)? {
        if !object.contains_key("a") {
            rules::missing("a", at, &OBJECTS_REQUIRED_REQUIRED, sink)?;
        }
        if !object.contains_key("b") {
            rules::missing("b", at, &OBJECTS_REQUIRED_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("a") {
            let at = &at.member("a");
            rules::kinds(value, rules::STRING, at, &OBJECTS_REQUIRED_A_TYPE, sink)?;
        }
    }
    Ok(())
}

/// `/components/schemas/Objects/properties/closed`
pub(crate) fn objects_closed<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OBJECTS_CLOSED_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "a" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &OBJECTS_CLOSED_A_TYPE,
                        sink,
                    )?;
                }
                "b" => {}
                _ => {
                    rules::unexpected(
                        &["a", "b"],
                        at,
                        &OBJECTS_CLOSED_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Objects/properties/mixed`
pub(crate) fn objects_mixed<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OBJECTS_MIXED_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "a" => {
                    rules::kinds(value, rules::STRING, at, &OBJECTS_MIXED_A_TYPE, sink)?;
                }
                _ => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &OBJECTS_MIXED_ADDITIONAL_PROPERTIES_TYPE,
                        sink,
                    )?;
                }
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Objects/properties/some`
pub(crate) fn objects_some<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OBJECTS_SOME_TYPE, sink)? {
        rules::min_properties(object.len(), 1, at, &OBJECTS_SOME_MIN_PROPERTIES, sink)?;
        if let Some(value) = object.get("a") {
            let at = &at.member("a");
            rules::kinds(value, rules::STRING, at, &OBJECTS_SOME_A_TYPE, sink)?;
        }
        if let Some(value) = object.get("b") {
            let at = &at.member("b");
            rules::kinds(value, rules::STRING, at, &OBJECTS_SOME_B_TYPE, sink)?;
        }
    }
    Ok(())
}

/// `/components/schemas/Objects/properties/together`
pub(crate) fn objects_together<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OBJECTS_TOGETHER_TYPE, sink)? {
        if object.contains_key("a") {
            if !object.contains_key("b") {
                rules::missing_beside(
                    "b",
                    "a",
                    at,
                    &OBJECTS_TOGETHER_DEPENDENT_REQUIRED,
                    sink,
                )?;
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Objects/properties/dependent`
pub(crate) fn objects_dependent<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OBJECTS_DEPENDENT_TYPE, sink)? {
        if let Some(value) = object.get("card") {
            let at = &at.member("card");
            rules::kinds(value, rules::STRING, at, &OBJECTS_DEPENDENT_CARD_TYPE, sink)?;
        }
        if let Some(value) = object.get("address") {
            let at = &at.member("address");
            rules::kinds(
                value,
                rules::STRING,
                at,
                &OBJECTS_DEPENDENT_ADDRESS_TYPE,
                sink,
            )?;
        }
        if object.contains_key("card") {
            if let rules::Value::Object(object) = value {
                if !object.contains_key("address") {
                    rules::missing(
                        "address",
                        at,
                        &OBJECTS_DEPENDENT_DEPENDENT_SCHEMAS_CARD_REQUIRED,
                        sink,
                    )?;
                }
                if let Some(value) = object.get("address") {
                    let at = &at.member("address");
                    if let rules::Value::String(text) = value {
                        rules::min_length(
                            text,
                            3,
                            at,
                            &DEPENDENT_DEPENDENT_SCHEMAS_CARD_ADDRESS_MIN_LENGTH,
                            sink,
                        )?;
                    }
                }
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Objects/properties/evaluated`
pub(crate) fn objects_evaluated<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OBJECTS_EVALUATED_TYPE, sink)? {
        if let Some(value) = object.get("own") {
            let at = &at.member("own");
            rules::kinds(value, rules::STRING, at, &OBJECTS_EVALUATED_OWN_TYPE, sink)?;
        }
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "own" => {}
                "base" => {}
                _ => {
                    rules::unexpected(
                        &["own", "base"],
                        at,
                        &OBJECTS_EVALUATED_UNEVALUATED_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
    }
    base(value, at, sink)?;
    Ok(())
}

/// `/components/schemas/Base`
pub(crate) fn base<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &BASE_TYPE, sink)? {
        if let Some(value) = object.get("base") {
            let at = &at.member("base");
            rules::kinds(value, rules::INTEGER, at, &BASE_BASE_TYPE, sink)?;
        }
    }
    Ok(())
}

/// `/components/schemas/Objects/properties/nullable`
pub(crate) fn objects_nullable<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OBJECTS_NULLABLE_TYPE, sink)? {
        if !object.contains_key("a") {
            rules::missing("a", at, &OBJECTS_NULLABLE_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("a") {
            let at = &at.member("a");
            rules::kinds(
                value,
                rules::NULL | rules::STRING,
                at,
                &OBJECTS_NULLABLE_A_TYPE,
                sink,
            )?;
            if let rules::Value::String(text) = value {
                rules::max_length(text, 2, at, &OBJECTS_NULLABLE_A_MAX_LENGTH, sink)?;
            }
        }
    }
    Ok(())
}

pub(crate) static PATTERN_LONG: rules::Pattern = rules::Pattern::begins(
    "^long",
    &[rules::Piece::Text("long")],
);

pub(crate) static PATTERN_S: rules::Pattern = rules::Pattern::begins(
    "^s",
    &[rules::Piece::Text("s")],
);

pub(crate) static OBJECTS_REQUIRED_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/required/type",
);

pub(crate) static OBJECTS_REQUIRED_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/Objects/properties/required/required",
);

pub(crate) static OBJECTS_REQUIRED_A_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/required/properties/a/type",
);

pub(crate) static OBJECTS_CLOSED_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/closed/type",
);

pub(crate) static OBJECTS_CLOSED_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
    rules::Keyword::AdditionalProperties,
    "/components/schemas/Objects/properties/closed/additionalProperties",
);

pub(crate) static OBJECTS_CLOSED_A_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/closed/properties/a/type",
);

pub(crate) static OBJECTS_MIXED_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/mixed/type",
);

pub(crate) static OBJECTS_MIXED_A_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/mixed/properties/a/type",
);

pub(crate) static OBJECTS_MIXED_ADDITIONAL_PROPERTIES_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/mixed/additionalProperties/type",
);

pub(crate) static OBJECTS_SOME_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/some/type",
);

pub(crate) static OBJECTS_SOME_MIN_PROPERTIES: rules::Site = rules::Site::new(
    rules::Keyword::MinProperties,
    "/components/schemas/Objects/properties/some/minProperties",
);

pub(crate) static OBJECTS_SOME_A_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/some/properties/a/type",
);

pub(crate) static OBJECTS_SOME_B_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/some/properties/b/type",
);

pub(crate) static OBJECTS_TOGETHER_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/together/type",
);

pub(crate) static OBJECTS_TOGETHER_DEPENDENT_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::DependentRequired,
    "/components/schemas/Objects/properties/together/dependentRequired",
);

pub(crate) static OBJECTS_DEPENDENT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/dependent/type",
);

pub(crate) static OBJECTS_DEPENDENT_CARD_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/dependent/properties/card/type",
);

pub(crate) static OBJECTS_DEPENDENT_ADDRESS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/dependent/properties/address/type",
);

pub(crate) static OBJECTS_DEPENDENT_DEPENDENT_SCHEMAS_CARD_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/Objects/properties/dependent/dependentSchemas/card/required",
);

pub(crate) static DEPENDENT_DEPENDENT_SCHEMAS_CARD_ADDRESS_MIN_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MinLength,
    "/components/schemas/Objects/properties/dependent/dependentSchemas/card/properties/address/minLength",
);

pub(crate) static OBJECTS_EVALUATED_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/evaluated/type",
);

pub(crate) static OBJECTS_EVALUATED_OWN_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/evaluated/properties/own/type",
);

pub(crate) static OBJECTS_EVALUATED_UNEVALUATED_PROPERTIES: rules::Site = rules::Site::new(
    rules::Keyword::UnevaluatedProperties,
    "/components/schemas/Objects/properties/evaluated/unevaluatedProperties",
);

pub(crate) static BASE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Base/type",
);

pub(crate) static BASE_BASE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Base/properties/base/type",
);

pub(crate) static OBJECTS_NULLABLE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/nullable/type",
);

pub(crate) static OBJECTS_NULLABLE_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/Objects/properties/nullable/required",
);

pub(crate) static OBJECTS_NULLABLE_A_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/nullable/properties/a/type",
);

pub(crate) static OBJECTS_NULLABLE_A_MAX_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MaxLength,
    "/components/schemas/Objects/properties/nullable/properties/a/maxLength",
);

pub(crate) static CHOICES_ALL_ALL_OF_0_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Minimum,
    "/components/schemas/Choices/properties/all/allOf/0/minimum",
);

pub(crate) static CHOICES_ALL_ALL_OF_1_MAXIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Maximum,
    "/components/schemas/Choices/properties/all/allOf/1/maximum",
);

pub(crate) static CHOICES_OVERLAPPING_ONE_OF: rules::Site = rules::Site::new(
    rules::Keyword::OneOf,
    "/components/schemas/Choices/properties/overlapping/oneOf",
);

pub(crate) static CHOICES_OVERLAPPING_ONE_OF_0_MAXIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Maximum,
    "/components/schemas/Choices/properties/overlapping/oneOf/0/maximum",
);

pub(crate) static CHOICES_OVERLAPPING_ONE_OF_1_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Minimum,
    "/components/schemas/Choices/properties/overlapping/oneOf/1/minimum",
);

pub(crate) static CHOICES_NOT_NOT: rules::Site = rules::Site::new(
    rules::Keyword::Not,
    "/components/schemas/Choices/properties/not/not",
);

pub(crate) static CHOICES_CONDITION_ON_TEXT_THEN_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Choices/properties/conditionOnText/then/pattern",
);

pub(crate) static CHOICES_CONDITION_ON_TEXT_ELSE_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Choices/properties/conditionOnText/else/pattern",
);
