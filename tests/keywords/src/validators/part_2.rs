// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::Lists {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(list) = &value.items {
            let at = &at.member("items");
            for (index, number) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::minimum(
                    number,
                    rules::Limit::integer(1),
                    at,
                    &LISTS_ITEMS_ITEMS_MINIMUM,
                    sink,
                )?;
            }
        }
        if let Some(list) = &value.few {
            let at = &at.member("few");
            rules::max_items(list.len(), 2, at, &LISTS_FEW_MAX_ITEMS, sink)?;
        }
        if let Some(list) = &value.some {
            let at = &at.member("some");
            rules::min_items(list.len(), 1, at, &LISTS_SOME_MIN_ITEMS, sink)?;
        }
        if let Some(list) = &value.unique {
            let at = &at.member("unique");
            rules::unique_items(list, at, &LISTS_UNIQUE_UNIQUE_ITEMS, sink)?;
        }
        if let Some(list) = &value.unique_texts {
            let at = &at.member("uniqueTexts");
            rules::unique_texts(list, at, &LISTS_UNIQUE_TEXTS_UNIQUE_ITEMS, sink)?;
        }
        if let Some(list) = &value.pair {
            let at = &at.member("pair");
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
        if let Some(list) = &value.led {
            let at = &at.member("led");
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
                rules::kinds(value, rules::INTEGER, at, &LISTS_LED_ITEMS_TYPE, sink)?;
            }
        }
        if let Some(list) = &value.contains {
            let at = &at.member("contains");
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
                rules::contains(count, 1, at, &LISTS_CONTAINS_CONTAINS, sink)?;
            }
        }
        if let Some(list) = &value.counted {
            let at = &at.member("counted");
            {
                let mut count = 0_usize;
                for (index, number) in list.iter().enumerate() {
                    let at = &at.item(index);
                    let fits = rules::holds(|sink| {
                        rules::minimum(
                            number,
                            rules::Limit::integer(5),
                            at,
                            &UNREAD,
                            sink,
                        )?;
                        Ok(())
                    });
                    count += usize::from(fits);
                }
                rules::contains(count, 2, at, &LISTS_COUNTED_MIN_CONTAINS, sink)?;
                rules::max_contains(count, 3, at, &LISTS_COUNTED_MAX_CONTAINS, sink)?;
            }
        }
        if let Some(list) = &value.seldom {
            let at = &at.member("seldom");
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
                rules::max_contains(count, 1, at, &LISTS_SELDOM_MAX_CONTAINS, sink)?;
            }
        }
        if let Some(list) = &value.nested {
            let at = &at.member("nested");
            for (index, list) in list.iter().enumerate() {
                let at = &at.item(index);
                for (index, text) in list.iter().enumerate() {
                    let at = &at.item(index);
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
        if let Some(list) = &value.nulls {
            let at = &at.member("nulls");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                if let Some(number) = value {
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
        Ok(())
    }
}

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

codegen::validate_json!(types::Lists => lists, types::Objects => objects,);

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
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_REQUIRED_TYPE,
                        sink,
                    )? {
                        if !object.contains_key("a") {
                            rules::missing("a", at, &OBJECTS_REQUIRED_REQUIRED, sink)?;
                        }
                        if !object.contains_key("b") {
                            rules::missing("b", at, &OBJECTS_REQUIRED_REQUIRED, sink)?;
                        }
                        if let Some(value) = object.get("a") {
                            let at = &at.member("a");
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &OBJECTS_REQUIRED_A_TYPE,
                                sink,
                            )?;
                        }
                    }
                }
                "closed" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_CLOSED_TYPE,
                        sink,
                    )? {
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
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_MIXED_TYPE,
                        sink,
                    )? {
                        for (name, value) in object {
                            let at = &at.member(name);
                            match name.as_str() {
                                "a" => {
                                    rules::kinds(
                                        value,
                                        rules::STRING,
                                        at,
                                        &OBJECTS_MIXED_A_TYPE,
                                        sink,
                                    )?;
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
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_SOME_TYPE,
                        sink,
                    )? {
                        rules::min_properties(
                            object.len(),
                            1,
                            at,
                            &OBJECTS_SOME_MIN_PROPERTIES,
                            sink,
                        )?;
                        if let Some(value) = object.get("a") {
                            let at = &at.member("a");
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &OBJECTS_SOME_A_TYPE,
                                sink,
                            )?;
                        }
                        if let Some(value) = object.get("b") {
                            let at = &at.member("b");
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &OBJECTS_SOME_B_TYPE,
                                sink,
                            )?;
                        }
                    }
                }
                "together" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_TOGETHER_TYPE,
                        sink,
                    )? {
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
                }
                "dependent" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_DEPENDENT_TYPE,
                        sink,
                    )? {
                        if let Some(value) = object.get("card") {
                            let at = &at.member("card");
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &OBJECTS_DEPENDENT_CARD_TYPE,
                                sink,
                            )?;
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
                }
                "evaluated" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_EVALUATED_TYPE,
                        sink,
                    )? {
                        if let Some(value) = object.get("own") {
                            let at = &at.member("own");
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &OBJECTS_EVALUATED_OWN_TYPE,
                                sink,
                            )?;
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
                }
                "nullable" => {
                    if let Some(object) = rules::object(
                        value,
                        at,
                        &OBJECTS_NULLABLE_TYPE,
                        sink,
                    )? {
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
                                rules::max_length(
                                    text,
                                    2,
                                    at,
                                    &OBJECTS_NULLABLE_A_MAX_LENGTH,
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

pub(crate) static LISTS_ITEMS_ITEMS_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Minimum,
    "/components/schemas/Lists/properties/items/items/minimum",
);

pub(crate) static LISTS_FEW_MAX_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::MaxItems,
    "/components/schemas/Lists/properties/few/maxItems",
);

pub(crate) static LISTS_SOME_MIN_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::MinItems,
    "/components/schemas/Lists/properties/some/minItems",
);

pub(crate) static LISTS_UNIQUE_UNIQUE_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::UniqueItems,
    "/components/schemas/Lists/properties/unique/uniqueItems",
);

pub(crate) static LISTS_UNIQUE_TEXTS_UNIQUE_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::UniqueItems,
    "/components/schemas/Lists/properties/uniqueTexts/uniqueItems",
);

pub(crate) static LISTS_PAIR_PREFIX_ITEMS_0_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/pair/prefixItems/0/type",
);

pub(crate) static LISTS_PAIR_PREFIX_ITEMS_1_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/pair/prefixItems/1/type",
);

pub(crate) static LISTS_PAIR_ITEMS: rules::Site = rules::Site::new(
    rules::Keyword::Items,
    "/components/schemas/Lists/properties/pair/items",
);

pub(crate) static LISTS_LED_PREFIX_ITEMS_0_CONST: rules::Site = rules::Site::new(
    rules::Keyword::Const,
    "/components/schemas/Lists/properties/led/prefixItems/0/const",
);

pub(crate) static LISTS_LED_ITEMS_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Lists/properties/led/items/type",
);

pub(crate) static LISTS_CONTAINS_CONTAINS: rules::Site = rules::Site::new(
    rules::Keyword::Contains,
    "/components/schemas/Lists/properties/contains/contains",
);

pub(crate) static UNREAD: rules::Site = rules::Site::new(rules::Keyword::False, "");

pub(crate) static LISTS_COUNTED_MIN_CONTAINS: rules::Site = rules::Site::new(
    rules::Keyword::MinContains,
    "/components/schemas/Lists/properties/counted/minContains",
);

pub(crate) static LISTS_COUNTED_MAX_CONTAINS: rules::Site = rules::Site::new(
    rules::Keyword::MaxContains,
    "/components/schemas/Lists/properties/counted/maxContains",
);

pub(crate) static LISTS_SELDOM_MAX_CONTAINS: rules::Site = rules::Site::new(
    rules::Keyword::MaxContains,
    "/components/schemas/Lists/properties/seldom/maxContains",
);

pub(crate) static LISTS_NESTED_ITEMS_ITEMS_MAX_LENGTH: rules::Site = rules::Site::new(
    rules::Keyword::MaxLength,
    "/components/schemas/Lists/properties/nested/items/items/maxLength",
);

pub(crate) static LISTS_NULLS_ITEMS_MINIMUM: rules::Site = rules::Site::new(
    rules::Keyword::Minimum,
    "/components/schemas/Lists/properties/nulls/items/minimum",
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

pub(crate) static OBJECTS_MAP_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/map/type",
);

pub(crate) static OBJECTS_MAP_ADDITIONAL_PROPERTIES_TYPE: rules::Site = rules::Site::new(
    rules::Keyword::Type,
    "/components/schemas/Objects/properties/map/additionalProperties/type",
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
