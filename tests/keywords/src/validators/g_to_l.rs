// Written by Bindery from tests/keywords/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Lists {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Lists");
        if let Some(list) = &value.items {
            let at = &at.member("items");
            for (index, number) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::number(number, at, sink).minimum(1);
            }
        }
        if let Some(list) = &value.few {
            let at = &at.member("few");
            rules::max_items(list.len(), 2, at, sink);
        }
        if let Some(list) = &value.some {
            let at = &at.member("some");
            rules::min_items(list.len(), 1, at, sink);
        }
        if let Some(list) = &value.unique {
            let at = &at.member("unique");
            rules::unique_items(list, at, sink);
        }
        rules::check(&value.unevaluated, "unevaluated", at, sink);
        if let Some(list) = &value.unique_texts {
            let at = &at.member("uniqueTexts");
            rules::unique_texts(list, at, sink);
        }
        rules::check(&value.pair, "pair", at, sink);
        rules::check(&value.led, "led", at, sink);
        if let Some(list) = &value.contains {
            let at = &at.member("contains");
            {
                let mut count = 0_usize;
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    let fits = rules::holds(|sink| {
                        {
                            let value = rules::json(value);
                            rules::equals(
                                value,
                                &rules::Literal::Integer(7),
                                rules::Keyword::Const,
                                at,
                                sink,
                            );
                        }
                    });
                    count += usize::from(fits);
                }
                rules::contains(count, 1, rules::Keyword::Contains, at, sink);
            }
        }
        if let Some(list) = &value.counted {
            let at = &at.member("counted");
            {
                let mut count = 0_usize;
                for (index, number) in list.iter().enumerate() {
                    let at = &at.item(index);
                    let fits = rules::holds(|sink| {
                        rules::number(number, at, sink).minimum(5);
                    });
                    count += usize::from(fits);
                }
                rules::contains(count, 2, rules::Keyword::MinContains, at, sink);
                rules::max_contains(count, 3, at, sink);
            }
        }
        if let Some(list) = &value.seldom {
            let at = &at.member("seldom");
            {
                let mut count = 0_usize;
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    let fits = rules::holds(|sink| {
                        {
                            let value = rules::json(value);
                            rules::equals(
                                value,
                                &rules::Literal::Integer(7),
                                rules::Keyword::Const,
                                at,
                                sink,
                            );
                        }
                    });
                    count += usize::from(fits);
                }
                rules::max_contains(count, 1, at, sink);
            }
        }
        if let Some(list) = &value.nested {
            let at = &at.member("nested");
            for (index, list) in list.iter().enumerate() {
                let at = &at.item(index);
                for (index, text) in list.iter().enumerate() {
                    let at = &at.item(index);
                    rules::text(text, at, sink).max_length(1);
                }
            }
        }
        if let Some(list) = &value.nulls {
            let at = &at.member("nulls");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                if let Some(number) = value {
                    rules::number(number, at, sink).minimum(0);
                }
            }
        }
    }
}

impl rules::Validate for types::ImageMode {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::ListsUnevaluated {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Lists/properties/unevaluated");
        super::g_to_l::lists_unevaluated(rules::serialized(value).root().into(), at, sink);
    }
}

impl rules::Validate for types::ListsPair {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Lists/properties/pair");
        super::g_to_l::lists_pair(rules::serialized(value).root().into(), at, sink);
    }
}

impl rules::Validate for types::ListsLed {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Lists/properties/led");
        super::g_to_l::lists_led(rules::serialized(value).root().into(), at, sink);
    }
}

impl rules::Validate for types::ListsUnevaluatedList {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Lists/properties/unevaluated/anyOf/0");
        super::g_to_l::lists_unevaluated_any_of_0(rules::serialized(value).root().into(), at, sink);
    }
}

codegen::validate_json!(
    types::Lists => super::g_to_l::lists,
    types::ImageMode => super::choices::image_mode,
    types::ListsUnevaluated => super::g_to_l::lists_unevaluated,
    types::ListsPair => super::g_to_l::lists_pair,
    types::ListsLed => super::g_to_l::lists_led,
    types::ListsUnevaluatedList => super::g_to_l::lists_unevaluated_any_of_0,
);

pub(crate) fn lists(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Lists");
    if let Some(object) = rules::object(value, at, sink) {
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (5, "items") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::json_integer(value, at, sink).minimum(1);
                        }
                    }
                }
                (3, "few") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        rules::max_items(list.len(), 2, at, sink);
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
                (4, "some") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        rules::min_items(list.len(), 1, at, sink);
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
                (6, "unique") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        rules::unique_items(list, at, sink);
                    }
                }
                (11, "unevaluated") => {
                    super::g_to_l::lists_unevaluated(value, at, sink);
                }
                (11, "uniqueTexts") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        rules::unique_items(list, at, sink);
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
                (4, "pair") => {
                    super::g_to_l::lists_pair(value, at, sink);
                }
                (3, "led") => {
                    super::g_to_l::lists_led(value, at, sink);
                }
                (8, "contains") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        {
                            let mut count = 0_usize;
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                let fits = rules::holds(|sink| {
                                    rules::equals(
                                        value,
                                        &rules::Literal::Integer(7),
                                        rules::Keyword::Const,
                                        at,
                                        sink,
                                    );
                                });
                                count += usize::from(fits);
                            }
                            rules::contains(count, 1, rules::Keyword::Contains, at, sink);
                        }
                    }
                }
                (7, "counted") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::INTEGER, at, sink);
                        }
                        {
                            let mut count = 0_usize;
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                let fits = rules::holds(|sink| {
                                    rules::if_number(value, at, sink).minimum(5);
                                });
                                count += usize::from(fits);
                            }
                            rules::contains(count, 2, rules::Keyword::MinContains, at, sink);
                            rules::max_contains(count, 3, at, sink);
                        }
                    }
                }
                (6, "seldom") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        {
                            let mut count = 0_usize;
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                let fits = rules::holds(|sink| {
                                    rules::equals(
                                        value,
                                        &rules::Literal::Integer(7),
                                        rules::Keyword::Const,
                                        at,
                                        sink,
                                    );
                                });
                                count += usize::from(fits);
                            }
                            rules::max_contains(count, 1, at, sink);
                        }
                    }
                }
                (6, "nested") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            if let Some(list) = rules::array(value, at, sink) {
                                for (index, value) in list.iter().enumerate() {
                                    let at = &at.item(index);
                                    rules::json_text(value, at, sink).max_length(1);
                                }
                            }
                        }
                    }
                }
                (5, "nulls") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::NULL | rules::INTEGER, at, sink);
                            rules::if_number(value, at, sink).minimum(0);
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

pub(crate) fn lists_unevaluated(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Lists/properties/unevaluated");
    if let Some(list) = rules::array(value, at, sink) {
        {
            let mut count = 0_usize;
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                let fits = rules::holds(|sink| {
                    rules::kinds(value, rules::INTEGER, at, sink);
                });
                count += usize::from(fits);
            }
            rules::contains(count, 1, rules::Keyword::Contains, at, sink);
        }
        {
            let mut seen = rules::Seen::none_of(list.len());
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                if rules::holds(|sink| {
                    rules::kinds(value, rules::INTEGER, at, sink);
                }){
                    seen.one(index);
                }
            }
            if rules::holds(|sink| {
                super::g_to_l::lists_unevaluated_any_of_0(value, at, sink);
            }){
                seen.first(1);
            }
            for (index, value) in list.iter().enumerate() {
                if !seen.has(index) {
                    let at = &at.item(index);
                    {
                        let at = &at.on(
                            "/components/schemas/Lists/properties/unevaluated/unevaluatedItems",
                        );
                        rules::kinds(value, rules::BOOLEAN, at, sink);
                    }
                }
            }
        }
    }
    rules::any_of(
        &[
            rules::Branch::new(
                "form 1",
                true,
                &|at, sink| {
                    super::g_to_l::lists_unevaluated_any_of_0(value, at, sink);
                },
            ),
            rules::Branch::new(
                "form 2",
                true,
                &|at, sink| {
                    if let Some(list) = value.as_list() {
                        {
                            let at = &at.on(
                                "/components/schemas/Lists/properties/unevaluated/anyOf/1",
                            );
                            rules::max_items(list.len(), 1, at, sink);
                        }
                    }
                },
            ),
        ],
        at,
        sink,
    );
}

pub(crate) fn lists_unevaluated_any_of_0(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Lists/properties/unevaluated/anyOf/0");
    if let Some(list) = value.as_list() {
        if let Some(value) = list.first() {
            let at = &at.item(0);
            {
                let at = &at.on(
                    "/components/schemas/Lists/properties/unevaluated/anyOf/0/prefixItems/0",
                );
                rules::kinds(value, rules::STRING, at, sink);
            }
        }
    }
}

pub(crate) fn lists_pair(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Lists/properties/pair");
    if let Some(list) = rules::array(value, at, sink) {
        if let Some(value) = list.first() {
            let at = &at.item(0);
            {
                let at = &at.on("/components/schemas/Lists/properties/pair/prefixItems/0");
                rules::kinds(value, rules::STRING, at, sink);
            }
        }
        if let Some(value) = list.get(1) {
            let at = &at.item(1);
            {
                let at = &at.on("/components/schemas/Lists/properties/pair/prefixItems/1");
                rules::kinds(value, rules::INTEGER, at, sink);
            }
        }
        rules::items_end(list.len(), 2, rules::Keyword::Items, at, sink);
    }
}

pub(crate) fn lists_led(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Lists/properties/led");
    if let Some(list) = rules::array(value, at, sink) {
        if let Some(value) = list.first() {
            let at = &at.item(0);
            {
                let at = &at.on("/components/schemas/Lists/properties/led/prefixItems/0");
                rules::equals(value, &rules::Literal::Text("go"), rules::Keyword::Const, at, sink);
            }
        }
        for (index, value) in list.iter().enumerate().skip(1) {
            let at = &at.item(index);
            rules::kinds(value, rules::INTEGER, at, sink);
        }
    }
}
