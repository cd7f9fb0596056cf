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

codegen::validate_json!(
    types::Pet => pet, types::Cat => cat, types::Dog => dog, types::Mode => mode,
    types::TextMode => text_mode, types::ImageMode => image_mode, types::Tree => tree,
    types::ScalarsEither => scalars_either, types::ScalarsListed => scalars_listed,
    types::ScalarsWords => scalars_words, types::ScalarsNumbers => scalars_numbers,
    types::ObjectsRequired => objects_required, types::ObjectsClosed => objects_closed,
    types::ObjectsMixed => objects_mixed, types::ObjectsSome => objects_some,
    types::ObjectsTogether => objects_together, types::ObjectsDependent =>
    objects_dependent, types::ObjectsEvaluated => objects_evaluated,
    types::ObjectsNullable => objects_nullable, types::ChoicesAny => choices_any,
    types::ChoicesKinds => choices_kinds,
);

/// `/components/schemas/ImageMode`
pub(crate) fn image_mode<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &IMAGE_MODE_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "image" => {
                    seen |= 1;
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &IMAGE_MODE_IMAGE_TYPE,
                        sink,
                    )?;
                }
                "text" => {
                    rules::kinds(value, rules::STRING, at, &IMAGE_MODE_TEXT_TYPE, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &["image", "text"],
                        at,
                        &IMAGE_MODE_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["image"], at, &IMAGE_MODE_REQUIRED, sink)?;
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

/// `/components/schemas/Scalars/properties/either`
pub(crate) fn scalars_either<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::kinds(value, rules::INTEGER | rules::STRING, at, &SCALARS_EITHER_TYPE, sink)?;
    Ok(())
}

/// `/components/schemas/Scalars/properties/listed`
pub(crate) fn scalars_listed<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::among(
        value,
        &[
            rules::Literal::Text("a"),
            rules::Literal::Integer(1),
            rules::Literal::Null,
            rules::Literal::List(&[rules::Literal::Integer(1)]),
            rules::Literal::Object(&[("a", rules::Literal::Integer(1))]),
        ],
        at,
        &SCALARS_LISTED_ENUM,
        sink,
    )?;
    Ok(())
}

/// `/components/schemas/Scalars/properties/words`
pub(crate) fn scalars_words<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &SCALARS_WORDS_TYPE, sink)? {
        rules::text_among(text, &["red", "green"], at, &SCALARS_WORDS_ENUM, sink)?;
    }
    Ok(())
}

/// `/components/schemas/Scalars/properties/numbers`
pub(crate) fn scalars_numbers<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(number) = rules::integer(value, at, &SCALARS_NUMBERS_TYPE, sink)? {
        rules::number_among(number, &[1, 2], at, &SCALARS_NUMBERS_ENUM, sink)?;
    }
    Ok(())
}

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

/// `/components/schemas/Choices/properties/any`
pub(crate) fn choices_any<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::any_of(
        &[
            rules::Branch::new(
                "form 1",
                rules::is_kind(value, rules::STRING),
                &|at, sink| {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &CHOICES_ANY_ANY_OF_0_TYPE,
                        sink,
                    )? {
                        rules::max_length(
                            text,
                            2,
                            at,
                            &CHOICES_ANY_ANY_OF_0_MAX_LENGTH,
                            sink,
                        )?;
                    }
                    Ok(())
                },
            ),
            rules::Branch::new(
                "form 2",
                rules::is_kind(value, rules::INTEGER),
                &|at, sink| {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &CHOICES_ANY_ANY_OF_1_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::integer(5),
                            at,
                            &CHOICES_ANY_ANY_OF_1_MINIMUM,
                            sink,
                        )?;
                    }
                    Ok(())
                },
            ),
        ],
        at,
        &CHOICES_ANY_ANY_OF,
        sink,
    )?;
    Ok(())
}

/// `/components/schemas/Choices/properties/kinds`
pub(crate) fn choices_kinds<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::one_of(
        &[
            rules::Branch::new(
                "form 1",
                rules::is_kind(value, rules::STRING),
                &|at, sink| {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &CHOICES_KINDS_ONE_OF_0_TYPE,
                        sink,
                    )? {
                        rules::min_length(
                            text,
                            2,
                            at,
                            &CHOICES_KINDS_ONE_OF_0_MIN_LENGTH,
                            sink,
                        )?;
                    }
                    Ok(())
                },
            ),
            rules::Branch::new(
                "form 2",
                rules::is_kind(value, rules::ARRAY),
                &|at, sink| {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &CHOICES_KINDS_ONE_OF_1_TYPE,
                        sink,
                    )? {
                        rules::max_items(
                            list.len(),
                            1,
                            at,
                            &CHOICES_KINDS_ONE_OF_1_MAX_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &CHOICES_KINDS_ONE_OF_1_ITEMS_TYPE,
                                sink,
                            )?;
                        }
                    }
                    Ok(())
                },
            ),
            rules::Branch::new(
                "form 3",
                rules::is_kind(value, rules::NULL),
                &|at, sink| {
                    rules::kinds(
                        value,
                        rules::NULL,
                        at,
                        &CHOICES_KINDS_ONE_OF_2_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
        ],
        at,
        &CHOICES_KINDS_ONE_OF,
        sink,
    )?;
    Ok(())
}

pub(crate) static IMAGE_MODE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/ImageMode/type",
);

pub(crate) static IMAGE_MODE_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/ImageMode/required",
);

pub(crate) static IMAGE_MODE_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
    rules::Keyword::AdditionalProperties,
    "/components/schemas/ImageMode/additionalProperties",
);

pub(crate) static IMAGE_MODE_IMAGE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/ImageMode/properties/image/type",
);

pub(crate) static IMAGE_MODE_TEXT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/ImageMode/properties/text/type",
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
