// Written by Bindery from tests/studio/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::NewFilm {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/NewFilm");
        rules::text_field(&value.prompt, "prompt", at, sink).min_length(1).max_length(5000);
        rules::number_field(&value.seconds, "seconds", at, sink).minimum(1).maximum(16);
        if let Some(list) = &value.images {
            let at = &at.member("images");
            rules::max_items(list.len(), 7, at, sink);
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::text(text, at, sink).min_length(1);
            }
        }
        rules::text_field(&value.note, "note", at, sink).max_length(200);
    }
}

impl rules::Validate for types::Taken {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Taken");
        rules::check(&value.data, "data", at, sink);
    }
}

impl rules::Validate for types::FilmAnswer {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/FilmAnswer");
        rules::check(&value.data, "data", at, sink);
    }
}

impl rules::Validate for types::Films {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Films");
        rules::check(&value.data, "data", at, sink);
    }
}

impl rules::Validate for types::Film {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Film");
        rules::check(&value.state, "state", at, sink);
        rules::number_field(&value.percent, "percent", at, sink).finite().minimum(0).maximum(100);
        rules::check(&value.files, "files", at, sink);
        rules::check(&value.why, "why", at, sink);
    }
}

impl rules::Validate for types::FilmState {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/FilmState");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(
                rules::Keyword::Enum,
                &["waiting", "filming", "done", "broken", "stopped"],
            );
        }
    }
}

impl rules::Validate for types::Refusal {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::TakenData {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Taken/properties/data");
        rules::check(&value.state, "state", at, sink);
    }
}

impl rules::Validate for types::FilmsData {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Films/properties/data");
        rules::check(&value.films, "films", at, sink);
    }
}

impl rules::Validate for types::FilmFilesItem {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Film/properties/files/items");
        rules::check(&value.kind, "kind", at, sink);
    }
}

impl rules::Validate for types::FilmWhy {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::FilmFilesItemKind {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("/components/schemas/Film/properties/files/items/properties/kind");
        {
            let text = value.as_str();
            rules::text(text, at, sink).among(rules::Keyword::Enum, &["film", "still"]);
        }
    }
}

codegen::validate_json!(
    types::NewFilm => super::types::new_film,
    types::Taken => super::types::taken,
    types::FilmAnswer => super::types::film_answer,
    types::Films => super::types::films,
    types::Film => super::types::film,
    types::FilmState => super::types::film_state,
    types::Refusal => super::types::refusal,
    types::TakenData => super::types::taken_data,
    types::FilmsData => super::types::films_data,
    types::FilmFilesItem => super::types::film_files_items,
    types::FilmWhy => super::types::film_why,
    types::FilmFilesItemKind => super::types::film_files_items_kind,
);

pub(crate) fn new_film(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/NewFilm");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (6, "prompt") => {
                    seen |= 1;
                    rules::json_text(value, at, sink).min_length(1).max_length(5000);
                }
                (7, "seconds") => {
                    rules::json_integer(value, at, sink).minimum(1).maximum(16);
                }
                (6, "images") => {
                    if let Some(list) = rules::array(value, at, sink) {
                        rules::max_items(list.len(), 7, at, sink);
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::json_text(value, at, sink).min_length(1);
                        }
                    }
                }
                (4, "note") => {
                    rules::json_text(value, at, sink).max_length(200);
                }
                _ => {
                    rules::unexpected(
                        &["prompt", "seconds", "images", "note"],
                        rules::Keyword::AdditionalProperties,
                        &at.on("/components/schemas/NewFilm"),
                        sink,
                    );
                }
            }
        }
        rules::all_seen(seen, &["prompt"], at, sink);
    }
}

pub(crate) fn taken(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Taken");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (4, "code") => {
                    seen |= 1;
                    rules::kinds(value, rules::INTEGER, at, sink);
                }
                (4, "data") => {
                    seen |= 2;
                    super::types::taken_data(value, at, sink);
                }
                (7, "message") | (10, "request_id") => {
                    rules::kinds(value, rules::STRING, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["code", "data"], at, sink);
    }
}

pub(crate) fn taken_data(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Taken/properties/data");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("film_id") {
            rules::missing("film_id", at, sink);
        }
        rules::member_kinds(object, "film_id", rules::STRING, at, sink);
        rules::member(object, "state", at, sink, super::types::film_state);
    }
}

pub(crate) fn film_state(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/FilmState");
    rules::json_text(value, at, sink).among(
        rules::Keyword::Enum,
        &["waiting", "filming", "done", "broken", "stopped"],
    );
}

pub(crate) fn film_answer(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/FilmAnswer");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("code") {
            rules::missing("code", at, sink);
        }
        if !object.contains_key("data") {
            rules::missing("data", at, sink);
        }
        rules::member_kinds(object, "code", rules::INTEGER, at, sink);
        rules::member_kinds(object, "message", rules::STRING, at, sink);
        rules::member(object, "data", at, sink, super::types::film);
    }
}

pub(crate) fn film(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Film");
    if let Some(object) = rules::object(value, at, sink) {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match (name.len(), &name[..]) {
                (7, "film_id") => {
                    seen |= 1;
                    rules::kinds(value, rules::STRING, at, sink);
                }
                (5, "state") => {
                    seen |= 2;
                    super::types::film_state(value, at, sink);
                }
                (7, "percent") => {
                    rules::json_number(value, at, sink).minimum(0).maximum(100);
                }
                (5, "files") => {
                    rules::array_of(value, at, sink, super::types::film_files_items);
                }
                (3, "why") => {
                    super::types::film_why(value, at, sink);
                }
                (4, "note") => {
                    rules::kinds(value, rules::STRING, at, sink);
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["film_id", "state"], at, sink);
    }
}

pub(crate) fn film_files_items(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Film/properties/files/items");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("url") {
            rules::missing("url", at, sink);
        }
        rules::member_kinds(object, "url", rules::STRING, at, sink);
        rules::member(object, "kind", at, sink, super::types::film_files_items_kind);
    }
}

pub(crate) fn film_files_items_kind(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("/components/schemas/Film/properties/files/items/properties/kind");
    rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["film", "still"]);
}

pub(crate) fn film_why(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Film/properties/why");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member_kinds(object, "code", rules::STRING, at, sink);
        rules::member_kinds(object, "text", rules::STRING, at, sink);
    }
}

pub(crate) fn films(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Films");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("code") {
            rules::missing("code", at, sink);
        }
        if !object.contains_key("data") {
            rules::missing("data", at, sink);
        }
        rules::member_kinds(object, "code", rules::INTEGER, at, sink);
        rules::member_kinds(object, "message", rules::STRING, at, sink);
        rules::member(object, "data", at, sink, super::types::films_data);
    }
}

pub(crate) fn films_data(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Films/properties/data");
    if let Some(object) = rules::object(value, at, sink) {
        if !object.contains_key("films") {
            rules::missing("films", at, sink);
        }
        if let Some(value) = object.get("films") {
            let at = &at.member("films");
            rules::array_of(value, at, sink, super::types::film);
        }
    }
}

pub(crate) fn refusal(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("/components/schemas/Refusal");
    if let Some(object) = rules::object(value, at, sink) {
        rules::member_kinds(object, "code", rules::INTEGER, at, sink);
        rules::member_kinds(object, "message", rules::STRING, at, sink);
        rules::member_kinds(object, "request_id", rules::STRING, at, sink);
    }
}
