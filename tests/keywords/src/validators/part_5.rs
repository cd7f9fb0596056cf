// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::ChoicesNotRequired {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        rules::not(
            rules::holds(|sink| {
                if value.a.is_none() {
                    rules::missing("a", at, &UNREAD, sink)?;
                }
                if value.b.is_none() {
                    rules::missing("b", at, &UNREAD, sink)?;
                }
                Ok(())
            }),
            at,
            &CHOICES_NOT_REQUIRED_NOT,
            sink,
        )?;
        Ok(())
    }
}

impl rules::Validate for types::ChoicesAtLeastOne {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        rules::any_of(
            &[
                rules::Branch::new(
                    "form 1",
                    true,
                    &|at, sink| {
                        if value.a.is_none() {
                            rules::missing(
                                "a",
                                at,
                                &CHOICES_AT_LEAST_ONE_ANY_OF_0_REQUIRED,
                                sink,
                            )?;
                        }
                        Ok(())
                    },
                ),
                rules::Branch::new(
                    "form 2",
                    true,
                    &|at, sink| {
                        if value.b.is_none() {
                            rules::missing(
                                "b",
                                at,
                                &CHOICES_AT_LEAST_ONE_ANY_OF_1_REQUIRED,
                                sink,
                            )?;
                        }
                        Ok(())
                    },
                ),
            ],
            at,
            &CHOICES_AT_LEAST_ONE_ANY_OF,
            sink,
        )?;
        Ok(())
    }
}

impl rules::Validate for types::ChoicesConditional {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if rules::holds(|sink| {
            if let Some(text) = &value.kind {
                let at = &at.member("kind");
                rules::text_is(text, "small", at, &UNREAD, sink)?;
            }
            if value.kind.is_none() {
                rules::missing("kind", at, &UNREAD, sink)?;
            }
            Ok(())
        }) {
            if let Some(number) = &value.size {
                let at = &at.member("size");
                rules::maximum(
                    number,
                    rules::Limit::integer(5),
                    at,
                    &CHOICES_CONDITIONAL_THEN_SIZE_MAXIMUM,
                    sink,
                )?;
            }
        } else {
            if value.size.is_none() {
                rules::missing("size", at, &CHOICES_CONDITIONAL_ELSE_REQUIRED, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::DogType {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = value.as_str();
            rules::text_among(text, &["dog", "puppy"], at, &DOG_TYPE_ENUM, sink)?;
        }
        Ok(())
    }
}

codegen::validate_json!(
    types::ChoicesNotRequired => choices_not_required, types::ChoicesAtLeastOne =>
    choices_at_least_one, types::ChoicesConditional => choices_conditional,
    types::DogType => dog_type,
);

/// `/components/schemas/Choices/properties/notRequired`
pub(crate) fn choices_not_required<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::kinds(value, rules::OBJECT, at, &CHOICES_NOT_REQUIRED_TYPE, sink)?;
    rules::not(
        rules::holds(|sink| {
            if let rules::Value::Object(object) = value {
                if !object.contains_key("a") {
                    rules::missing("a", at, &UNREAD, sink)?;
                }
                if !object.contains_key("b") {
                    rules::missing("b", at, &UNREAD, sink)?;
                }
            }
            Ok(())
        }),
        at,
        &CHOICES_NOT_REQUIRED_NOT,
        sink,
    )?;
    Ok(())
}

/// `/components/schemas/Choices/properties/atLeastOne`
pub(crate) fn choices_at_least_one<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::kinds(value, rules::OBJECT, at, &CHOICES_AT_LEAST_ONE_TYPE, sink)?;
    rules::any_of(
        &[
            rules::Branch::new(
                "form 1",
                true,
                &|at, sink| {
                    if let rules::Value::Object(object) = value {
                        if !object.contains_key("a") {
                            rules::missing(
                                "a",
                                at,
                                &CHOICES_AT_LEAST_ONE_ANY_OF_0_REQUIRED,
                                sink,
                            )?;
                        }
                    }
                    Ok(())
                },
            ),
            rules::Branch::new(
                "form 2",
                true,
                &|at, sink| {
                    if let rules::Value::Object(object) = value {
                        if !object.contains_key("b") {
                            rules::missing(
                                "b",
                                at,
                                &CHOICES_AT_LEAST_ONE_ANY_OF_1_REQUIRED,
                                sink,
                            )?;
                        }
                    }
                    Ok(())
                },
            ),
        ],
        at,
        &CHOICES_AT_LEAST_ONE_ANY_OF,
        sink,
    )?;
    Ok(())
}

/// `/components/schemas/Choices/properties/conditional`
pub(crate) fn choices_conditional<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &CHOICES_CONDITIONAL_TYPE, sink)? {
        if let Some(value) = object.get("kind") {
            let at = &at.member("kind");
            rules::kinds(
                value,
                rules::STRING,
                at,
                &CHOICES_CONDITIONAL_KIND_TYPE,
                sink,
            )?;
        }
        if let Some(value) = object.get("size") {
            let at = &at.member("size");
            rules::kinds(
                value,
                rules::INTEGER,
                at,
                &CHOICES_CONDITIONAL_SIZE_TYPE,
                sink,
            )?;
        }
    }
    if rules::holds(|sink| {
        if let rules::Value::Object(object) = value {
            if !object.contains_key("kind") {
                rules::missing("kind", at, &UNREAD, sink)?;
            }
            if let Some(value) = object.get("kind") {
                let at = &at.member("kind");
                rules::equals(value, &rules::Literal::Text("small"), at, &UNREAD, sink)?;
            }
        }
        Ok(())
    }) {
        if let rules::Value::Object(object) = value {
            if let Some(value) = object.get("size") {
                let at = &at.member("size");
                if let rules::Value::Number(number) = value {
                    rules::maximum(
                        number,
                        rules::Limit::integer(5),
                        at,
                        &CHOICES_CONDITIONAL_THEN_SIZE_MAXIMUM,
                        sink,
                    )?;
                }
            }
        }
    } else {
        if let rules::Value::Object(object) = value {
            if !object.contains_key("size") {
                rules::missing("size", at, &CHOICES_CONDITIONAL_ELSE_REQUIRED, sink)?;
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Dog/properties/type`
pub(crate) fn dog_type<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::among(
        value,
        &[rules::Literal::Text("dog"), rules::Literal::Text("puppy")],
        at,
        &DOG_TYPE_ENUM,
        sink,
    )?;
    Ok(())
}
