// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::Objects {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.required {
            let at = &at.member("required");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.closed {
            let at = &at.member("closed");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(object) = &value.map {
            let at = &at.member("map");
            for (name, number) in object {
                let at = &at.member(name);
                rules::maximum(
                    number,
                    rules::Limit::integer(9),
                    at,
                    &OBJECTS_MAP_ADDITIONAL_PROPERTIES_MAXIMUM,
                    sink,
                )?;
            }
        }
        if let Some(value) = &value.mixed {
            let at = &at.member("mixed");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(object) = &value.by_pattern {
            let at = &at.member("byPattern");
            for (name, value) in object {
                let at = &at.member(name);
                let mut other = true;
                if PATTERN_N.matches(name) {
                    other = false;
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &OBJECTS_BY_PATTERN_PATTERN_PROPERTIES_N_TYPE,
                        sink,
                    )?;
                }
                if other {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &OBJECTS_BY_PATTERN_ADDITIONAL_PROPERTIES_TYPE,
                        sink,
                    )?;
                }
            }
        }
        if let Some(object) = &value.names {
            let at = &at.member("names");
            for text in object.keys() {
                let at = &at.name(text);
                rules::max_length(
                    text,
                    3,
                    at,
                    &OBJECTS_NAMES_PROPERTY_NAMES_MAX_LENGTH,
                    sink,
                )?;
                rules::pattern(
                    text,
                    &PATTERN_A_Z,
                    at,
                    &OBJECTS_NAMES_PROPERTY_NAMES_PATTERN,
                    sink,
                )?;
            }
        }
        if let Some(object) = &value.few {
            let at = &at.member("few");
            rules::max_properties(
                object.len(),
                1,
                at,
                &OBJECTS_FEW_MAX_PROPERTIES,
                sink,
            )?;
        }
        if let Some(value) = &value.some {
            let at = &at.member("some");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.together {
            let at = &at.member("together");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.dependent {
            let at = &at.member("dependent");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.evaluated {
            let at = &at.member("evaluated");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.nullable {
            let at = &at.member("nullable");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

codegen::validate_json!(types::Objects => objects,);

/// `/components/schemas/Lists`
pub(crate) fn lists<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &LISTS_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "items" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_ITEMS_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            if let Some(number) = rules::integer(
                                value,
                                at,
                                &LISTS_ITEMS_ITEMS_TYPE,
                                sink,
                            )? {
                                rules::minimum(
                                    number,
                                    rules::Limit::integer(1),
                                    at,
                                    &LISTS_ITEMS_ITEMS_MINIMUM,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                "few" => {
                    if let Some(list) = rules::array(value, at, &LISTS_FEW_TYPE, sink)? {
                        rules::max_items(list.len(), 2, at, &LISTS_FEW_MAX_ITEMS, sink)?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &LISTS_FEW_ITEMS_TYPE,
                                sink,
                            )?;
                        }
                    }
                }
                "some" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_SOME_TYPE,
                        sink,
                    )? {
                        rules::min_items(
                            list.len(),
                            1,
                            at,
                            &LISTS_SOME_MIN_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &LISTS_SOME_ITEMS_TYPE,
                                sink,
                            )?;
                        }
                    }
                }
                "unique" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_UNIQUE_TYPE,
                        sink,
                    )? {
                        rules::unique_items(list, at, &LISTS_UNIQUE_UNIQUE_ITEMS, sink)?;
                    }
                }
                "uniqueTexts" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_UNIQUE_TEXTS_TYPE,
                        sink,
                    )? {
                        rules::unique_items(
                            list,
                            at,
                            &LISTS_UNIQUE_TEXTS_UNIQUE_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &LISTS_UNIQUE_TEXTS_ITEMS_TYPE,
                                sink,
                            )?;
                        }
                    }
                }
                "pair" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_PAIR_TYPE,
                        sink,
                    )? {
                        if let Some(value) = list.first() {
                            let at = &at.item(0);
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &LISTS_PAIR_PREFIX_ITEMS_0_TYPE,
                                sink,
                            )?;
                        }
                        if let Some(value) = list.get(1) {
                            let at = &at.item(1);
                            rules::kinds(
                                value,
                                rules::INTEGER,
                                at,
                                &LISTS_PAIR_PREFIX_ITEMS_1_TYPE,
                                sink,
                            )?;
                        }
                        rules::items_end(list.len(), 2, at, &LISTS_PAIR_ITEMS, sink)?;
                    }
                }
                "led" => {
                    if let Some(list) = rules::array(value, at, &LISTS_LED_TYPE, sink)? {
                        if let Some(value) = list.first() {
                            let at = &at.item(0);
                            rules::equals(
                                value,
                                &rules::Literal::Text("go"),
                                at,
                                &LISTS_LED_PREFIX_ITEMS_0_CONST,
                                sink,
                            )?;
                        }
                        for (index, value) in list.iter().enumerate().skip(1) {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::INTEGER,
                                at,
                                &LISTS_LED_ITEMS_TYPE,
                                sink,
                            )?;
                        }
                    }
                }
                "contains" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_CONTAINS_TYPE,
                        sink,
                    )? {
                        {
                            let mut count = 0_usize;
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                let fits = rules::holds(|sink| {
                                    rules::equals(
                                        value,
                                        &rules::Literal::Integer(7),
                                        at,
                                        &UNREAD,
                                        sink,
                                    )?;
                                    Ok(())
                                });
                                count += usize::from(fits);
                            }
                            rules::contains(
                                count,
                                1,
                                at,
                                &LISTS_CONTAINS_CONTAINS,
                                sink,
                            )?;
                        }
                    }
                }
                "counted" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_COUNTED_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::INTEGER,
                                at,
                                &LISTS_COUNTED_ITEMS_TYPE,
                                sink,
                            )?;
                        }
                        {
                            let mut count = 0_usize;
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                let fits = rules::holds(|sink| {
                                    if let rules::Value::Number(number) = value {
                                        rules::minimum(
                                            number,
                                            rules::Limit::integer(5),
                                            at,
                                            &UNREAD,
                                            sink,
                                        )?;
                                    }
                                    Ok(())
                                });
                                count += usize::from(fits);
                            }
                            rules::contains(
                                count,
                                2,
                                at,
                                &LISTS_COUNTED_MIN_CONTAINS,
                                sink,
                            )?;
                            rules::max_contains(
                                count,
                                3,
                                at,
                                &LISTS_COUNTED_MAX_CONTAINS,
                                sink,
                            )?;
                        }
                    }
                }
                "seldom" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_SELDOM_TYPE,
                        sink,
                    )? {
                        {
                            let mut count = 0_usize;
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                let fits = rules::holds(|sink| {
                                    rules::equals(
                                        value,
                                        &rules::Literal::Integer(7),
                                        at,
                                        &UNREAD,
                                        sink,
                                    )?;
                                    Ok(())
                                });
                                count += usize::from(fits);
                            }
                            rules::max_contains(
                                count,
                                1,
                                at,
                                &LISTS_SELDOM_MAX_CONTAINS,
                                sink,
                            )?;
                        }
                    }
                }
                "nested" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_NESTED_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            if let Some(list) = rules::array(
                                value,
                                at,
                                &LISTS_NESTED_ITEMS_TYPE,
                                sink,
                            )? {
                                for (index, value) in list.iter().enumerate() {
                                    let at = &at.item(index);
                                    if let Some(text) = rules::string(
                                        value,
                                        at,
                                        &LISTS_NESTED_ITEMS_ITEMS_TYPE,
                                        sink,
                                    )? {
                                        rules::max_length(
                                            text,
                                            1,
                                            at,
                                            &LISTS_NESTED_ITEMS_ITEMS_MAX_LENGTH,
                                            sink,
                                        )?;
                                    }
                                }
                            }
                        }
                    }
                }
                "nulls" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &LISTS_NULLS_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::NULL | rules::INTEGER,
                                at,
                                &LISTS_NULLS_ITEMS_TYPE,
                                sink,
                            )?;
                            if let rules::Value::Number(number) = value {
                                rules::minimum(
                                    number,
                                    rules::Limit::integer(0),
                                    at,
                                    &LISTS_NULLS_ITEMS_MINIMUM,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// `/components/schemas/Objects`
pub(crate) fn objects<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OBJECTS_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "required" => {
                    objects_required(value, at, sink)?;
                }
                "closed" => {
                    objects_closed(value, at, sink)?;
                }
                "map" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_MAP_TYPE,
                        sink,
                    )? {
                        for (name, value) in object {
                            let at = &at.member(name);
                            if let Some(number) = rules::integer(
                                value,
                                at,
                                &OBJECTS_MAP_ADDITIONAL_PROPERTIES_TYPE,
                                sink,
                            )? {
                                rules::maximum(
                                    number,
                                    rules::Limit::integer(9),
                                    at,
                                    &OBJECTS_MAP_ADDITIONAL_PROPERTIES_MAXIMUM,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                "mixed" => {
                    objects_mixed(value, at, sink)?;
                }
                "byPattern" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_BY_PATTERN_TYPE,
                        sink,
                    )? {
                        for (name, value) in object {
                            let at = &at.member(name);
                            let mut other = true;
                            if PATTERN_N.matches(name) {
                                other = false;
                                rules::kinds(
                                    value,
                                    rules::INTEGER,
                                    at,
                                    &OBJECTS_BY_PATTERN_PATTERN_PROPERTIES_N_TYPE,
                                    sink,
                                )?;
                            }
                            if other {
                                rules::kinds(
                                    value,
                                    rules::STRING,
                                    at,
                                    &OBJECTS_BY_PATTERN_ADDITIONAL_PROPERTIES_TYPE,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                "names" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_NAMES_TYPE,
                        sink,
                    )? {
                        for text in object.keys() {
                            let at = &at.name(text);
                            rules::max_length(
                                text,
                                3,
                                at,
                                &OBJECTS_NAMES_PROPERTY_NAMES_MAX_LENGTH,
                                sink,
                            )?;
                            rules::pattern(
                                text,
                                &PATTERN_A_Z,
                                at,
                                &OBJECTS_NAMES_PROPERTY_NAMES_PATTERN,
                                sink,
                            )?;
                        }
                    }
                }
                "few" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_FEW_TYPE,
                        sink,
                    )? {
                        rules::max_properties(
                            object.len(),
                            1,
                            at,
                            &OBJECTS_FEW_MAX_PROPERTIES,
                            sink,
                        )?;
                    }
                }
                "some" => {
                    objects_some(value, at, sink)?;
                }
                "together" => {
                    objects_together(value, at, sink)?;
                }
                "dependent" => {
                    objects_dependent(value, at, sink)?;
                }
                "evaluated" => {
                    objects_evaluated(value, at, sink)?;
                }
                "nullable" => {
                    objects_nullable(value, at, sink)?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}

pub(crate) static PATTERN_N: rules::Pattern = rules::Pattern::begins(
    "^n_",
    &[rules::Piece::Text("n_")],
);

pub(crate) static PATTERN_A_Z: rules::Pattern = rules::Pattern::is(
    "^[a-z]+$",
    &[
        rules::Piece::Run(
            rules::CharSet {
                ascii: 10633823807823001954701781295154855936,
                others: &[],
            },
            1,
            usize::MAX,
        ),
    ],
);

pub(crate) static LISTS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/type",
);

pub(crate) static LISTS_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/items/type",
);

pub(crate) static LISTS_ITEMS_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/items/items/type",
);

pub(crate) static LISTS_FEW_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/few/type",
);

pub(crate) static LISTS_FEW_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/few/items/type",
);

pub(crate) static LISTS_SOME_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/some/type",
);

pub(crate) static LISTS_SOME_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/some/items/type",
);

pub(crate) static LISTS_UNIQUE_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/unique/type",
);

pub(crate) static LISTS_UNIQUE_TEXTS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/uniqueTexts/type",
);

pub(crate) static LISTS_UNIQUE_TEXTS_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/uniqueTexts/items/type",
);

pub(crate) static LISTS_PAIR_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/pair/type",
);

pub(crate) static LISTS_LED_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/led/type",
);

pub(crate) static LISTS_CONTAINS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/contains/type",
);

pub(crate) static LISTS_COUNTED_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/counted/type",
);

pub(crate) static LISTS_COUNTED_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/counted/items/type",
);

pub(crate) static LISTS_SELDOM_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/seldom/type",
);

pub(crate) static LISTS_NESTED_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/nested/type",
);

pub(crate) static LISTS_NESTED_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/nested/items/type",
);

pub(crate) static LISTS_NESTED_ITEMS_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/nested/items/items/type",
);

pub(crate) static LISTS_NULLS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/nulls/type",
);

pub(crate) static LISTS_NULLS_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/nulls/items/type",
);

pub(crate) static OBJECTS_MAP_ADDITIONAL_PROPERTIES_MAXIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Maximum,
    "/components/schemas/Objects/properties/map/additionalProperties/maximum",
);

pub(crate) static OBJECTS_BY_PATTERN_PATTERN_PROPERTIES_N_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/byPattern/patternProperties/^n_/type",
);

pub(crate) static OBJECTS_BY_PATTERN_ADDITIONAL_PROPERTIES_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/byPattern/additionalProperties/type",
);

pub(crate) static OBJECTS_NAMES_PROPERTY_NAMES_MAX_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MaxLength,
    "/components/schemas/Objects/properties/names/propertyNames/maxLength",
);

pub(crate) static OBJECTS_NAMES_PROPERTY_NAMES_PATTERN: rules::Site = rules::Site::new(
    rules::Keyword::Pattern,
    "/components/schemas/Objects/properties/names/propertyNames/pattern",
);

pub(crate) static OBJECTS_FEW_MAX_PROPERTIES: rules::Site = rules::Site::new(
    rules::Keyword::MaxProperties,
    "/components/schemas/Objects/properties/few/maxProperties",
);

pub(crate) static OBJECTS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/type",
);

pub(crate) static OBJECTS_MAP_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/map/type",
);

pub(crate) static OBJECTS_MAP_ADDITIONAL_PROPERTIES_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/map/additionalProperties/type",
);

pub(crate) static OBJECTS_BY_PATTERN_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/byPattern/type",
);

pub(crate) static OBJECTS_NAMES_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/names/type",
);

pub(crate) static OBJECTS_FEW_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/few/type",
);
