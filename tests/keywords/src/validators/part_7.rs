// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::ObjectsEvaluated {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::ObjectsNullable {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(text) = &value.a {
            let at = &at.member("a");
            rules::max_length(text, 2, at, &OBJECTS_NULLABLE_A_MAX_LENGTH, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ChoicesAny {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::ChoicesAny::String(text) => {
                rules::max_length(text, 2, at, &CHOICES_ANY_ANY_OF_0_MAX_LENGTH, sink)?;
            }
            types::ChoicesAny::Integer(number) => {
                rules::minimum(
                    number,
                    rules::Limit::integer(5),
                    at,
                    &CHOICES_ANY_ANY_OF_1_MINIMUM,
                    sink,
                )?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::ChoicesKinds {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::ChoicesKinds::String(text) => {
                rules::min_length(
                    text,
                    2,
                    at,
                    &CHOICES_KINDS_ONE_OF_0_MIN_LENGTH,
                    sink,
                )?;
            }
            types::ChoicesKinds::List(list) => {
                rules::max_items(
                    list.len(),
                    1,
                    at,
                    &CHOICES_KINDS_ONE_OF_1_MAX_ITEMS,
                    sink,
                )?;
            }
        }
        Ok(())
    }
}

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
    types::ObjectsEvaluated => objects_evaluated, types::ObjectsNullable =>
    objects_nullable, types::ChoicesAny => choices_any, types::ChoicesKinds =>
    choices_kinds, types::ChoicesNotRequired => choices_not_required,
    types::ChoicesAtLeastOne => choices_at_least_one, types::ChoicesConditional =>
    choices_conditional, types::DogType => dog_type,
);
