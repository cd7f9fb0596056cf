// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::SubjectAnswer {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("subjects.yaml#/components/schemas/SubjectAnswer");
        match value {
            types::SubjectAnswer::Subject(value) => {
                {
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "doc.vtrix.ai, vidu-get-subjects",
                        sensitive: false,
                    });
                    rules::one_of(
                        &[
                            rules::Branch::new(
                                "Subject",
                                true,
                                &|at, sink| {
                                    rules::Validate::check(value, at, sink);
                                },
                            ),
                            rules::Branch::new(
                                "Subject page",
                                true,
                                &|at, sink| {
                                    {
                                        let at = &at.on(
                                            "subjects.yaml#/components/schemas/SubjectPage",
                                        );
                                        {
                                            let object = &value.rest;
                                            if let Some(value) = object.get("subjects") {
                                                let at = &at.member("subjects");
                                                {
                                                    let value = rules::json(value);
                                                    rules::array_of(
                                                        value,
                                                        at,
                                                        sink,
                                                        super::subject::subject,
                                                    );
                                                }
                                            }
                                            if let Some(value) = object.get("next_page_token") {
                                                let at = &at.member("next_page_token");
                                                {
                                                    let value = rules::json(value);
                                                    rules::kinds(
                                                        value,
                                                        rules::NULL | rules::STRING,
                                                        at,
                                                        sink,
                                                    );
                                                }
                                            }
                                            if let Some(value) = object.get("count") {
                                                let at = &at.member("count");
                                                {
                                                    let value = rules::json(value);
                                                    rules::kinds(
                                                        value,
                                                        rules::NULL | rules::INTEGER,
                                                        at,
                                                        sink,
                                                    );
                                                }
                                            }
                                        }
                                        {
                                            let object = &value.rest;
                                            if !object.contains_key("subjects") {
                                                rules::missing("subjects", at, sink);
                                            }
                                        }
                                    }
                                },
                            ),
                        ],
                        at,
                        sink,
                    );
                }
            }
            types::SubjectAnswer::SubjectPage(value) => {
                {
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "doc.vtrix.ai, vidu-get-subjects",
                        sensitive: false,
                    });
                    rules::one_of(
                        &[
                            rules::Branch::new(
                                "Subject",
                                true,
                                &|at, sink| {
                                    {
                                        let at = &at.on(
                                            "subjects.yaml#/components/schemas/Subject",
                                        );
                                        {
                                            let object = &value.rest;
                                            if let Some(value) = object.get("id") {
                                                let at = &at.member("id");
                                                {
                                                    let value = rules::json(value);
                                                    {
                                                        let at = &at.noted(&rules::Note {
                                                            message: "",
                                                            source: "doc.vtrix.ai, vidu-create-subjects",
                                                            sensitive: false,
                                                        });
                                                        rules::kinds(
                                                            value,
                                                            rules::STRING,
                                                            at,
                                                            sink,
                                                        );
                                                    }
                                                }
                                            }
                                            if let Some(value) = object.get("name") {
                                                let at = &at.member("name");
                                                {
                                                    let value = rules::json(value);
                                                    {
                                                        let at = &at.noted(&rules::Note {
                                                            message: "",
                                                            source: "doc.vtrix.ai, vidu-create-subjects",
                                                            sensitive: false,
                                                        });
                                                        rules::kinds(
                                                            value,
                                                            rules::NULL | rules::STRING,
                                                            at,
                                                            sink,
                                                        );
                                                    }
                                                }
                                            }
                                            if let Some(value) = object.get("images") {
                                                let at = &at.member("images");
                                                {
                                                    let value = rules::json(value);
                                                    rules::kinds(
                                                        value,
                                                        rules::NULL | rules::ARRAY,
                                                        at,
                                                        sink,
                                                    );
                                                    if let Some(list) = value.as_list() {
                                                        for (
                                                            index,
                                                            value,
                                                        ) in list.iter().enumerate() {
                                                            let at = &at.item(index);
                                                            rules::kinds(
                                                                value,
                                                                rules::STRING,
                                                                at,
                                                                sink,
                                                            );
                                                        }
                                                    }
                                                }
                                            }
                                            if let Some(value) = object.get("videos") {
                                                let at = &at.member("videos");
                                                {
                                                    let value = rules::json(value);
                                                    rules::kinds(
                                                        value,
                                                        rules::NULL | rules::ARRAY,
                                                        at,
                                                        sink,
                                                    );
                                                    if let Some(list) = value.as_list() {
                                                        for (
                                                            index,
                                                            value,
                                                        ) in list.iter().enumerate() {
                                                            let at = &at.item(index);
                                                            rules::kinds(
                                                                value,
                                                                rules::STRING,
                                                                at,
                                                                sink,
                                                            );
                                                        }
                                                    }
                                                }
                                            }
                                            if let Some(value) = object.get("voice_id") {
                                                let at = &at.member("voice_id");
                                                {
                                                    let value = rules::json(value);
                                                    rules::kinds(
                                                        value,
                                                        rules::NULL | rules::STRING,
                                                        at,
                                                        sink,
                                                    );
                                                }
                                            }
                                            if let Some(value) = object.get("style") {
                                                let at = &at.member("style");
                                                {
                                                    let value = rules::json(value);
                                                    rules::kinds(
                                                        value,
                                                        rules::NULL | rules::STRING,
                                                        at,
                                                        sink,
                                                    );
                                                }
                                            }
                                            if let Some(value) = object.get("description") {
                                                let at = &at.member("description");
                                                {
                                                    let value = rules::json(value);
                                                    rules::kinds(
                                                        value,
                                                        rules::NULL | rules::STRING,
                                                        at,
                                                        sink,
                                                    );
                                                }
                                            }
                                        }
                                        {
                                            let object = &value.rest;
                                            if !object.contains_key("id") {
                                                rules::missing("id", at, sink);
                                            }
                                        }
                                    }
                                },
                            ),
                            rules::Branch::new(
                                "Subject page",
                                true,
                                &|at, sink| {
                                    rules::Validate::check(value, at, sink);
                                },
                            ),
                        ],
                        at,
                        sink,
                    );
                }
            }
        }
    }
}

impl rules::Validate for types::Subject {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::SubjectPage {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("subjects.yaml#/components/schemas/SubjectPage");
        rules::check(&value.subjects, "subjects", at, sink);
    }
}

impl rules::Validate for types::SubjectQuery {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("subjects.yaml#/components/schemas/SubjectQuery");
        rules::check(&value.ownership, "ownership", at, sink);
        if let Some(number) = &value.count {
            let at = &at.member("count");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-get-subjects",
                    sensitive: false,
                });
                rules::number(number, at, sink).minimum(1).maximum(100);
            }
        }
    }
}

impl rules::Validate for types::SubjectChange {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("subjects.yaml#/components/schemas/SubjectChange");
        {
            let text = &value.id;
            let at = &at.member("id");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-edit-subjects",
                    sensitive: false,
                });
                rules::text(text, at, sink).min_length(1);
            }
        }
        if let Some(text) = &value.name {
            let at = &at.member("name");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-edit-subjects",
                    sensitive: false,
                });
                rules::text(text, at, sink).max_length(64);
            }
        }
        if let Some(text) = &value.style {
            let at = &at.member("style");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-edit-subjects",
                    sensitive: false,
                });
                rules::text(text, at, sink).max_length(100);
            }
        }
        if let Some(text) = &value.description {
            let at = &at.member("description");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-edit-subjects",
                    sensitive: false,
                });
                rules::text(text, at, sink).max_length(2000);
            }
        }
    }
}

impl rules::Validate for types::SubjectOwnership {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("subjects.yaml#/components/schemas/SubjectOwnership");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "doc.vtrix.ai, vidu-get-subjects",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(rules::Keyword::Enum, &["system", "private"]);
            }
        }
    }
}

impl rules::Validate for types::SubjectReference {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

codegen::validate_json!(
    types::SubjectAnswer => super::subject::subject_answer,
    types::Subject => super::subject::subject,
    types::SubjectPage => super::subject::subject_page,
    types::SubjectQuery => super::generation::subject_query,
    types::SubjectChange => super::generation_2::subject_change,
    types::SubjectOwnership => super::generation::subject_ownership,
    types::SubjectReference => super::generation::subject_reference,
);

pub(crate) fn subject(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("subjects.yaml#/components/schemas/Subject");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "doc.vtrix.ai, vidu-get-subjects",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (2, "id") => {
                        seen |= 1;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "doc.vtrix.ai, vidu-create-subjects",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (4, "name") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "doc.vtrix.ai, vidu-create-subjects",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                        }
                    }
                    (6, "images") => {
                        rules::kinds(value, rules::NULL | rules::ARRAY, at, sink);
                        if let Some(list) = value.as_list() {
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                rules::kinds(value, rules::STRING, at, sink);
                            }
                        }
                    }
                    (6, "videos") => {
                        rules::kinds(value, rules::NULL | rules::ARRAY, at, sink);
                        if let Some(list) = value.as_list() {
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                rules::kinds(value, rules::STRING, at, sink);
                            }
                        }
                    }
                    (8, "voice_id") | (5, "style") | (11, "description") => {
                        rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["id"], at, sink);
        }
    }
}

pub(crate) fn subject_answer(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("subjects.yaml#/components/schemas/SubjectAnswer");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "doc.vtrix.ai, vidu-get-subjects",
            sensitive: false,
        });
        rules::one_of(
            &[
                rules::Branch::new(
                    "Subject",
                    true,
                    &|at, sink| {
                        super::subject::subject(value, at, sink);
                    },
                ),
                rules::Branch::new(
                    "Subject page",
                    true,
                    &|at, sink| {
                        super::subject::subject_page(value, at, sink);
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn subject_page(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("subjects.yaml#/components/schemas/SubjectPage");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "doc.vtrix.ai, vidu-get-subjects",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("subjects") {
                rules::missing("subjects", at, sink);
            }
            if let Some(value) = object.get("subjects") {
                let at = &at.member("subjects");
                rules::array_of(value, at, sink, super::subject::subject);
            }
            rules::member_kinds(object, "next_page_token", rules::NULL | rules::STRING, at, sink);
            rules::member_kinds(object, "count", rules::NULL | rules::INTEGER, at, sink);
        }
    }
}
