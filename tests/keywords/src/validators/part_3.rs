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

/// `/components/schemas/Choices`
pub(crate) fn choices<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &CHOICES_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "all" => {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &CHOICES_ALL_ALL_OF_0_TYPE,
                        sink,
                    )? {
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
                }
                "any" => {
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
                }
                "overlapping" => {
                    rules::one_of(
                        &[
                            rules::Branch::new(
                                "form 1",
                                true,
                                &|at, sink| {
                                    if let Some(number) = rules::integer(
                                        value,
                                        at,
                                        &CHOICES_OVERLAPPING_ONE_OF_0_TYPE,
                                        sink,
                                    )? {
                                        rules::maximum(
                                            number,
                                            rules::Limit::integer(5),
                                            at,
                                            &CHOICES_OVERLAPPING_ONE_OF_0_MAXIMUM,
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
                                    if let Some(number) = rules::integer(
                                        value,
                                        at,
                                        &CHOICES_OVERLAPPING_ONE_OF_1_TYPE,
                                        sink,
                                    )? {
                                        rules::minimum(
                                            number,
                                            rules::Limit::integer(3),
                                            at,
                                            &CHOICES_OVERLAPPING_ONE_OF_1_MINIMUM,
                                            sink,
                                        )?;
                                    }
                                    Ok(())
                                },
                            ),
                        ],
                        at,
                        &CHOICES_OVERLAPPING_ONE_OF,
                        sink,
                    )?;
                }
                "kinds" => {
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
                }
                "pet" => {
                    pet(value, at, sink)?;
                }
                "modes" => {
                    mode(value, at, sink)?;
                }
                "not" => {
                    rules::kinds(value, rules::STRING, at, &CHOICES_NOT_TYPE, sink)?;
                    rules::not(
                        rules::holds(|sink| {
                            rules::among(
                                value,
                                &[rules::Literal::Text("a"), rules::Literal::Text("b")],
                                at,
                                &UNREAD,
                                sink,
                            )?;
                            Ok(())
                        }),
                        at,
                        &CHOICES_NOT_NOT,
                        sink,
                    )?;
                }
                "notRequired" => {
                    rules::kinds(
                        value,
                        rules::OBJECT,
                        at,
                        &CHOICES_NOT_REQUIRED_TYPE,
                        sink,
                    )?;
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
                }
                "atLeastOne" => {
                    rules::kinds(
                        value,
                        rules::OBJECT,
                        at,
                        &CHOICES_AT_LEAST_ONE_TYPE,
                        sink,
                    )?;
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
                }
                "conditional" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &CHOICES_CONDITIONAL_TYPE,
                        sink,
                    )? {
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
                                rules::equals(
                                    value,
                                    &rules::Literal::Text("small"),
                                    at,
                                    &UNREAD,
                                    sink,
                                )?;
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
                                rules::missing(
                                    "size",
                                    at,
                                    &CHOICES_CONDITIONAL_ELSE_REQUIRED,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                "conditionOnText" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &CHOICES_CONDITION_ON_TEXT_TYPE,
                        sink,
                    )?;
                    if rules::holds(|sink| {
                        if let rules::Value::String(text) = value {
                            rules::min_length(text, 4, at, &UNREAD, sink)?;
                        }
                        Ok(())
                    }) {
                        if let rules::Value::String(text) = value {
                            rules::pattern(
                                text,
                                &PATTERN_LONG,
                                at,
                                &CHOICES_CONDITION_ON_TEXT_THEN_PATTERN,
                                sink,
                            )?;
                        }
                    } else {
                        if let rules::Value::String(text) = value {
                            rules::pattern(
                                text,
                                &PATTERN_S,
                                at,
                                &CHOICES_CONDITION_ON_TEXT_ELSE_PATTERN,
                                sink,
                            )?;
                        }
                    }
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Pet`
pub(crate) fn pet<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::one_of(
        &[
            rules::Branch::new(
                "Cat",
                rules::tag(value, "type", &["cat"]),
                &|at, sink| {
                    cat(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Dog",
                rules::tag(value, "type", &["dog", "puppy"]),
                &|at, sink| {
                    dog(value, at, sink)?;
                    Ok(())
                },
            ),
        ],
        at,
        &PET_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `/components/schemas/Cat`
pub(crate) fn cat<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &CAT_TYPE, sink)? {
        if !object.contains_key("type") {
            rules::missing("type", at, &CAT_REQUIRED, sink)?;
        }
        if !object.contains_key("lives") {
            rules::missing("lives", at, &CAT_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("type") {
            let at = &at.member("type");
            rules::equals(
                value,
                &rules::Literal::Text("cat"),
                at,
                &CAT_TYPE_CONST,
                sink,
            )?;
        }
        if let Some(value) = object.get("lives") {
            let at = &at.member("lives");
            if let Some(number) = rules::integer(value, at, &CAT_LIVES_TYPE, sink)? {
                rules::maximum(
                    number,
                    rules::Limit::integer(9),
                    at,
                    &CAT_LIVES_MAXIMUM,
                    sink,
                )?;
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Dog`
pub(crate) fn dog<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &DOG_TYPE, sink)? {
        if !object.contains_key("type") {
            rules::missing("type", at, &DOG_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("type") {
            let at = &at.member("type");
            rules::among(
                value,
                &[rules::Literal::Text("dog"), rules::Literal::Text("puppy")],
                at,
                &DOG_TYPE_ENUM,
                sink,
            )?;
        }
        if let Some(value) = object.get("name") {
            let at = &at.member("name");
            if let Some(text) = rules::string(value, at, &DOG_NAME_TYPE, sink)? {
                rules::min_length(text, 1, at, &DOG_NAME_MIN_LENGTH, sink)?;
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Mode`
pub(crate) fn mode<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::one_of(
        &[
            rules::Branch::new(
                "TextMode",
                rules::absent(value, "image"),
                &|at, sink| {
                    text_mode(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "ImageMode",
                rules::has(value, "image"),
                &|at, sink| {
                    image_mode(value, at, sink)?;
                    Ok(())
                },
            ),
        ],
        at,
        &MODE_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `/components/schemas/TextMode`
pub(crate) fn text_mode<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &TEXT_MODE_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "text" => {
                    seen |= 1;
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &TEXT_MODE_TEXT_TYPE,
                        sink,
                    )? {
                        rules::max_length(
                            text,
                            5,
                            at,
                            &TEXT_MODE_TEXT_MAX_LENGTH,
                            sink,
                        )?;
                    }
                }
                _ => {
                    rules::unexpected(
                        &["text"],
                        at,
                        &TEXT_MODE_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["text"], at, &TEXT_MODE_REQUIRED, sink)?;
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

pub(crate) static BASE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Base/type",
);

pub(crate) static BASE_BASE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Base/properties/base/type",
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

pub(crate) static CHOICES_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/type",
);

pub(crate) static CHOICES_ALL_ALL_OF_0_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/all/allOf/0/type",
);

pub(crate) static CHOICES_ANY_ANY_OF: rules::Site = rules::Site::new(
    rules::Keyword::AnyOf,
    "/components/schemas/Choices/properties/any/anyOf",
);

pub(crate) static CHOICES_ANY_ANY_OF_0_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/any/anyOf/0/type",
);

pub(crate) static CHOICES_ANY_ANY_OF_0_MAX_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MaxLength,
    "/components/schemas/Choices/properties/any/anyOf/0/maxLength",
);

pub(crate) static CHOICES_ANY_ANY_OF_1_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/any/anyOf/1/type",
);

pub(crate) static CHOICES_ANY_ANY_OF_1_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Minimum,
    "/components/schemas/Choices/properties/any/anyOf/1/minimum",
);

pub(crate) static CHOICES_OVERLAPPING_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/overlapping/oneOf/0/type",
);

pub(crate) static CHOICES_OVERLAPPING_ONE_OF_1_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/overlapping/oneOf/1/type",
);

pub(crate) static CHOICES_KINDS_ONE_OF: rules::Site = rules::Site::new(
    rules::Keyword::OneOf,
    "/components/schemas/Choices/properties/kinds/oneOf",
);

pub(crate) static CHOICES_KINDS_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/kinds/oneOf/0/type",
);

pub(crate) static CHOICES_KINDS_ONE_OF_0_MIN_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MinLength,
    "/components/schemas/Choices/properties/kinds/oneOf/0/minLength",
);

pub(crate) static CHOICES_KINDS_ONE_OF_1_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/kinds/oneOf/1/type",
);

pub(crate) static CHOICES_KINDS_ONE_OF_1_MAX_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::MaxItems,
    "/components/schemas/Choices/properties/kinds/oneOf/1/maxItems",
);

pub(crate) static CHOICES_KINDS_ONE_OF_1_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/kinds/oneOf/1/items/type",
);

pub(crate) static CHOICES_KINDS_ONE_OF_2_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/kinds/oneOf/2/type",
);

pub(crate) static CHOICES_NOT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/not/type",
);

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

pub(crate) static CHOICES_CONDITION_ON_TEXT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/conditionOnText/type",
);

pub(crate) static PET_ONE_OF: rules::Site = rules::Site::new(
    rules::Keyword::OneOf,
    "/components/schemas/Pet/oneOf",
);

pub(crate) static CAT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Cat/type",
);

pub(crate) static CAT_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/Cat/required",
);

pub(crate) static CAT_TYPE_CONST: rules::Site = rules::Site::new(
    rules::Keyword::Const,
    "/components/schemas/Cat/properties/type/const",
);

pub(crate) static CAT_LIVES_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Cat/properties/lives/type",
);

pub(crate) static CAT_LIVES_MAXIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Maximum,
    "/components/schemas/Cat/properties/lives/maximum",
);

pub(crate) static DOG_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Dog/type",
);

pub(crate) static DOG_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/Dog/required",
);

pub(crate) static DOG_TYPE_ENUM: rules::Site = rules::Site::new(
    rules::Keyword::Enum,
    "/components/schemas/Dog/properties/type/enum",
);

pub(crate) static DOG_NAME_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Dog/properties/name/type",
);

pub(crate) static DOG_NAME_MIN_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MinLength,
    "/components/schemas/Dog/properties/name/minLength",
);

pub(crate) static MODE_ONE_OF: rules::Site = rules::Site::new(
    rules::Keyword::OneOf,
    "/components/schemas/Mode/oneOf",
);

pub(crate) static TEXT_MODE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/TextMode/type",
);

pub(crate) static TEXT_MODE_REQUIRED: rules::Site = rules::Site::new(
    rules::Keyword::Required,
    "/components/schemas/TextMode/required",
);

pub(crate) static TEXT_MODE_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
    rules::Keyword::AdditionalProperties,
    "/components/schemas/TextMode/additionalProperties",
);

pub(crate) static TEXT_MODE_TEXT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/TextMode/properties/text/type",
);

pub(crate) static TEXT_MODE_TEXT_MAX_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MaxLength,
    "/components/schemas/TextMode/properties/text/maxLength",
);
