// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::Pet {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::Pet::Cat(value) => {
                if !rules::holds(|sink| {
                    {
                        let at = &at.form("Cat");
                        rules::Validate::check(value, at, sink)?;
                    }
                    Ok(())
                }) {
                    pet(&rules::serialized(value), at, sink)?;
                }
            }
            types::Pet::Dog(value) => {
                if !rules::holds(|sink| {
                    {
                        let at = &at.form("Dog");
                        rules::Validate::check(value, at, sink)?;
                    }
                    Ok(())
                }) {
                    pet(&rules::serialized(value), at, sink)?;
                }
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::Cat {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = &value.type_;
            let at = &at.member("type");
            rules::text_is(text, "cat", at, &CAT_TYPE_CONST, sink)?;
        }
        {
            let number = &value.lives;
            let at = &at.member("lives");
            rules::maximum(
                number,
                rules::Limit::integer(9),
                at,
                &CAT_LIVES_MAXIMUM,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::Dog {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.type_;
            let at = &at.member("type");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(text) = &value.name {
            let at = &at.member("name");
            rules::min_length(text, 1, at, &DOG_NAME_MIN_LENGTH, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::Mode {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::Mode::TextMode(value) => {
                let at = &at.form("TextMode");
                rules::Validate::check(value, at, sink)?;
            }
            types::Mode::ImageMode(value) => {
                let at = &at.form("ImageMode");
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::TextMode {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = &value.text;
            let at = &at.member("text");
            rules::max_length(text, 5, at, &TEXT_MODE_TEXT_MAX_LENGTH, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ImageMode {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::Tree {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        if at.is_too_deep() {
            return rules::too_deep(at, sink);
        }
        let at = &at.deeper();
        let value = self;
        {
            let number = &value.value;
            let at = &at.member("value");
            rules::minimum(
                number,
                rules::Limit::integer(0),
                at,
                &TREE_VALUE_MINIMUM,
                sink,
            )?;
        }
        if let Some(list) = &value.children {
            let at = &at.member("children");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::ScalarsEither {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::ScalarsListed {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        scalars_listed(&rules::serialized(value), at, sink)?;
        Ok(())
    }
}

impl rules::Validate for types::ScalarsWords {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = value.as_str();
            rules::text_among(text, &["red", "green"], at, &SCALARS_WORDS_ENUM, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ScalarsNumbers {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let number = value.value();
            rules::number_among(number, &[1, 2], at, &SCALARS_NUMBERS_ENUM, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ObjectsRequired {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let object = &value.rest;
            if !object.contains_key("b") {
                rules::missing("b", at, &OBJECTS_REQUIRED_REQUIRED, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::ObjectsClosed {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::ObjectsMixed {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::ObjectsSome {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        objects_some(&rules::serialized(value), at, sink)?;
        Ok(())
    }
}

impl rules::Validate for types::ObjectsTogether {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if value.a.is_some() && value.b.is_none() {
            rules::missing_beside(
                "b",
                "a",
                at,
                &OBJECTS_TOGETHER_DEPENDENT_REQUIRED,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ObjectsDependent {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if value.card.is_some() {
            if let Some(text) = &value.address {
                let at = &at.member("address");
                rules::min_length(
                    text,
                    3,
                    at,
                    &DEPENDENT_DEPENDENT_SCHEMAS_CARD_ADDRESS_MIN_LENGTH,
                    sink,
                )?;
            }
            if value.address.is_none() {
                rules::missing(
                    "address",
                    at,
                    &OBJECTS_DEPENDENT_DEPENDENT_SCHEMAS_CARD_REQUIRED,
                    sink,
                )?;
            }
        }
        Ok(())
    }
}

codegen::validate_json!(
    types::Pet => pet, types::Cat => cat, types::Dog => dog, types::Mode => mode,
    types::TextMode => text_mode, types::ImageMode => image_mode, types::Tree => tree,
    types::ScalarsEither => scalars_either, types::ScalarsListed => scalars_listed,
    types::ScalarsWords => scalars_words, types::ScalarsNumbers => scalars_numbers,
    types::ObjectsRequired => objects_required, types::ObjectsClosed => objects_closed,
    types::ObjectsMixed => objects_mixed, types::ObjectsSome => objects_some,
    types::ObjectsTogether => objects_together, types::ObjectsDependent =>
    objects_dependent,
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

/// `/components/schemas/Tree`
pub(crate) fn tree<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if at.is_too_deep() {
        return rules::too_deep(at, sink);
    }
    let at = &at.deeper();
    if let Some(object) = rules::object(value, at, &TREE_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "value" => {
                    seen |= 1;
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &TREE_VALUE_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::integer(0),
                            at,
                            &TREE_VALUE_MINIMUM,
                            sink,
                        )?;
                    }
                }
                "children" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &TREE_CHILDREN_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            tree(value, at, sink)?;
                        }
                    }
                }
                _ => {
                    rules::unexpected(
                        &["value", "children"],
                        at,
                        &TREE_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["value"], at, &TREE_REQUIRED, sink)?;
    }
    Ok(())
}

pub(crate) static CHOICES_NOT_REQUIRED_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/notRequired/type",
);

pub(crate) static CHOICES_NOT_REQUIRED_NOT: rules::Site = rules::Site::new(
    rules::Keyword::Not,
    "/components/schemas/Choices/properties/notRequired/not",
);

pub(crate) static CHOICES_AT_LEAST_ONE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/atLeastOne/type",
);

pub(crate) static CHOICES_AT_LEAST_ONE_ANY_OF: rules::Site = rules::Site::new(
    rules::Keyword::AnyOf,
    "/components/schemas/Choices/properties/atLeastOne/anyOf",
);

pub(crate) static CHOICES_AT_LEAST_ONE_ANY_OF_0_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/Choices/properties/atLeastOne/anyOf/0/required",
);

pub(crate) static CHOICES_AT_LEAST_ONE_ANY_OF_1_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/Choices/properties/atLeastOne/anyOf/1/required",
);

pub(crate) static CHOICES_CONDITIONAL_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/conditional/type",
);

pub(crate) static CHOICES_CONDITIONAL_KIND_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/conditional/properties/kind/type",
);

pub(crate) static CHOICES_CONDITIONAL_SIZE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/conditional/properties/size/type",
);

pub(crate) static CHOICES_CONDITIONAL_THEN_SIZE_MAXIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Maximum,
    "/components/schemas/Choices/properties/conditional/then/properties/size/maximum",
);

pub(crate) static CHOICES_CONDITIONAL_ELSE_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/Choices/properties/conditional/else/required",
);

pub(crate) static TREE_VALUE_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Minimum,
    "/components/schemas/Tree/properties/value/minimum",
);

pub(crate) static TREE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Tree/type",
);

pub(crate) static TREE_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/Tree/required",
);

pub(crate) static TREE_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
    rules::Keyword::AdditionalProperties,
    "/components/schemas/Tree/additionalProperties",
);

pub(crate) static TREE_VALUE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Tree/properties/value/type",
);

pub(crate) static TREE_CHILDREN_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Tree/properties/children/type",
);
