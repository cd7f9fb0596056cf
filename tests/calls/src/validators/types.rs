// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Color {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::Note {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Note");
        rules::number_field(&value.id, "id", at, sink).minimum(1);
    }
}

impl rules::Validate for types::Problem {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::Upload {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Upload");
        rules::text_field(&value.title, "title", at, sink).min_length(3);
        rules::check(&value.color, "color", at, sink);
        rules::number_field(&value.count, "count", at, sink).maximum(9);
    }
}

impl rules::Validate for types::ReservedWord {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/paths/~1reserved~1{path}/get/parameters/6/schema");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(rules::Keyword::Enum, &["red", "a b"]);
        }
    }
}

impl rules::Validate for types::SendFormRequest {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema(
            "/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
        );
        rules::text_field(&value.text, "text", at, sink).min_length(1);
        rules::check(&value.color, "color", at, sink);
        rules::check(&value.deep, "deep", at, sink);
    }
}

impl rules::Validate for types::ChatRequest {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::EventsResponseItem {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::SubscribeRequest {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

codegen::validate_json!(
    types::Color => super::types::color,
    types::Note => super::types::note,
    types::Problem => super::types::problem,
    types::Upload => super::types::upload,
    types::ReservedWord => super::types::reserved_path_get_6,
    types::SendFormRequest => super::types::post_application_x_www_form_urlencoded,
    types::ChatRequest => super::types::chat_post_application_json,
    types::EventsResponseItem => super::types::_200_text_event_stream_item_schema,
    types::SubscribeRequest => super::types::subscriptions_post_application_json,
);

pub(crate) fn color(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Color");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member_kinds(object, "R", rules::INTEGER, at, sink);
        rules::member_kinds(object, "G", rules::INTEGER, at, sink);
        rules::member_kinds(object, "B", rules::INTEGER, at, sink);
    }
}

pub(crate) fn note(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Note");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (2, "id") => {
                    seen |= 1;
                    rules::json_integer(value, at, sink).minimum(1);
                }
                (4, "tags") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
                (4, "text") => {
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (4, "done") => {
                    rules::kinds(value, rules::BOOLEAN, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["id"], at, sink);
    }
}

pub(crate) fn problem(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Problem");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("reason") {
            rules::missing("reason", at, sink);
        }
        rules::member_kinds(object, "reason", rules::STRING, at, sink);
        rules::member_kinds(object, "at", rules::STRING, at, sink);
    }
}

pub(crate) fn upload(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Upload");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (5, "title") => {
                    seen |= 1;
                    rules::json_text(value, at, sink).min_length(3);
                }
                (5, "photo") => {
                    seen |= 2;
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (4, "more") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
                (7, "perhaps") => {
                    rules::any_of(
                        &[
                            rules::Branch::new(
                                "form 1",
                                rules::is_kind(value, rules::STRING),
                                &|at, sink| {
                                    {
                                        let at = &at.on(
                                            "/components/schemas/Upload/properties/perhaps/anyOf/0",
                                        );
                                        rules::kinds(value, rules::STRING, at, sink);
                                    }
                                },
                            ),
                            rules::Branch::new(
                                "form 2",
                                rules::is_kind(value, rules::NULL),
                                &|at, sink| {
                                    {
                                        let at = &at.on(
                                            "/components/schemas/Upload/properties/perhaps/anyOf/1",
                                        );
                                        rules::kinds(value, rules::NULL, at, sink);
                                    }
                                },
                            ),
                        ],
                        at,
                        sink,
                    );
                }
                (5, "notes") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
                (4, "tags") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
                (5, "color") => {
                    super::types::color(value, at, sink);
                }
                (4, "meta") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::INTEGER, at, sink);
                        }
                    }
                }
                (5, "count") => {
                    rules::json_integer(value, at, sink).maximum(9);
                }
                (7, "encoded") => {
                    rules::kinds(value, rules::STRING, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["title", "photo"], at, sink);
    }
}

pub(crate) fn reserved_path_get_6(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1reserved~1{path}/get/parameters/6/schema");
    rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["red", "a b"]);
}

pub(crate) fn post_application_x_www_form_urlencoded(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema(
        "/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema",
    );
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (4, "text") => {
                    seen |= 1;
                    rules::json_text(value, at, sink).min_length(1);
                }
                (4, "tags") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
                (5, "pipes") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                }
                (5, "color") => {
                    super::types::color(value, at, sink);
                }
                (4, "deep") => {
                    super::types::color(value, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["text"], at, sink);
    }
}

pub(crate) fn chat_post_application_json(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1chat/post/requestBody/content/application~1json/schema");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member_kinds(object, "stream", rules::BOOLEAN, at, sink);
    }
}

pub(crate) fn _200_text_event_stream_item_schema(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (4, "data") => {
                    seen |= 1;
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (5, "event") | (2, "id") => {
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (5, "retry") => {
                    rules::kinds(value, rules::INTEGER, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["data"], at, sink);
    }
}

pub(crate) fn subscriptions_post_application_json(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/paths/~1subscriptions/post/requestBody/content/application~1json/schema");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("url") {
            rules::missing("url", at, sink);
        }
        rules::member_kinds(object, "url", rules::STRING, at, sink);
    }
}
