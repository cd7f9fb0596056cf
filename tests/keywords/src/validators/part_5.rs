// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

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
                    choices_any(value, at, sink)?;
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
                    choices_kinds(value, at, sink)?;
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
                    choices_not_required(value, at, sink)?;
                }
                "atLeastOne" => {
                    choices_at_least_one(value, at, sink)?;
                }
                "conditional" => {
                    choices_conditional(value, at, sink)?;
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
            dog_type(value, at, sink)?;
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

pub(crate) static CHOICES_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/type",
);

pub(crate) static CHOICES_ALL_ALL_OF_0_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/all/allOf/0/type",
);

pub(crate) static CHOICES_OVERLAPPING_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/overlapping/oneOf/0/type",
);

pub(crate) static CHOICES_OVERLAPPING_ONE_OF_1_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/overlapping/oneOf/1/type",
);

pub(crate) static CHOICES_NOT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/not/type",
);

pub(crate) static CHOICES_CONDITION_ON_TEXT_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Choices/properties/conditionOnText/type",
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

pub(crate) static DOG_NAME_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Dog/properties/name/type",
);

pub(crate) static DOG_NAME_MIN_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MinLength,
    "/components/schemas/Dog/properties/name/minLength",
);

pub(crate) static DOG_TYPE_ENUM: rules::Site = rules::Site::new(
    rules::Keyword::Enum,
    "/components/schemas/Dog/properties/type/enum",
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
