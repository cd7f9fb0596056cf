// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::Generation {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/Generation");
        rules::check(&value.status, "status", at, sink);
        if let Some(number) = &value.progress {
            let at = &at.member("progress");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                    sensitive: false,
                });
                rules::number(number, at, sink).finite().minimum(0).maximum(1);
            }
        }
        rules::check(&value.error, "error", at, sink);
        rules::check(&value.output, "output", at, sink);
        rules::check(&value.usage, "usage", at, sink);
    }
}

impl rules::Validate for types::GenerationStatus {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/GenerationStatus");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(
                    rules::Keyword::Enum,
                    &["pending", "processing", "in_progress", "completed", "failed"],
                );
            }
        }
    }
}

impl rules::Validate for types::GenerationError {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/GenerationError");
        match value {
            types::GenerationError::Text(text) => {}
            types::GenerationError::ErrorDetails(value) => {
                {
                    let at = &at.form("Error details");
                    rules::Validate::check(value, at, sink);
                }
            }
        }
    }
}

codegen::validate_json!(
    types::Generation => super::generation_2::generation,
    types::GenerationStatus => super::generation_2::generation_status,
    types::GenerationError => super::generation_2::generation_error,
);

pub(crate) fn edit_subject(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/EditSubject");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("model") {
                rules::missing("model", at, sink);
            }
            if !object.contains_key("input") {
                rules::missing("input", at, sink);
            }
            if let Some(value) = object.get("model") {
                let at = &at.member("model");
                {
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "doc.vtrix.ai, vidu-edit-subjects",
                        sensitive: false,
                    });
                    rules::json_text(value, at, sink).is(
                        rules::Keyword::Const,
                        "vidu_edit_subjects",
                    );
                }
            }
            if let Some(value) = object.get("input") {
                let at = &at.member("input");
                {
                    let at = &at.noted(&rules::Note {
                        message: "Send `input` as an array of exactly one entry, `[{\"params\": …}]`; what a second one would cost is not documented.",
                        source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
                        sensitive: false,
                    });
                    if let Some(list) = rules::array(value, at, sink) {
                        rules::min_items(list.len(), 1, at, sink);
                        rules::max_items(list.len(), 1, at, sink);
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            super::generation_2::edit_subject_input(value, at, sink);
                        }
                    }
                }
            }
        }
    }
}

pub(crate) fn edit_subject_input(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/EditSubjectInput");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (6, "params") => {
                        seen |= 1;
                        super::generation_2::subject_change(value, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["params"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/EditSubjectInput"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["params"], at, sink);
        }
    }
}

pub(crate) fn subject_change(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("subjects.yaml#/components/schemas/SubjectChange");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "doc.vtrix.ai, vidu-edit-subjects",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (2, "id") => {
                        seen |= 1;
                        rules::json_text(value, at, sink).min_length(1);
                    }
                    (4, "name") => {
                        rules::json_text(value, at, sink).max_length(64);
                    }
                    (5, "style") => {
                        rules::json_text(value, at, sink).max_length(100);
                    }
                    (11, "description") => {
                        rules::json_text(value, at, sink).max_length(2000);
                    }
                    (8, "voice_id") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["id", "name", "style", "description", "voice_id"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("subjects.yaml#/components/schemas/SubjectChange"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["id"], at, sink);
        }
    }
}

pub(crate) fn generation(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Generation");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
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
                                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (6, "status") => {
                        seen |= 2;
                        super::generation_2::generation_status(value, at, sink);
                    }
                    (5, "model") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (8, "progress") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                                sensitive: false,
                            });
                            rules::json_number(value, at, sink).minimum(0).maximum(1);
                        }
                    }
                    (10, "created_at") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::INTEGER, at, sink);
                        }
                    }
                    (5, "error") => {
                        super::generation_2::generation_error(value, at, sink);
                    }
                    (6, "output") => {
                        rules::array_of(value, at, sink, super::generation_2::output);
                    }
                    (5, "usage") => {
                        super::generation_2::usage(value, at, sink);
                    }
                    (8, "metadata") => {
                        rules::kinds(value, rules::OBJECT, at, sink);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["id", "status"], at, sink);
        }
    }
}

pub(crate) fn generation_status(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("responses.yaml#/components/schemas/GenerationStatus");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(
            rules::Keyword::Enum,
            &["pending", "processing", "in_progress", "completed", "failed"],
        );
    }
}

pub(crate) fn generation_error(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("responses.yaml#/components/schemas/GenerationError");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
            sensitive: false,
        });
        rules::one_of(
            &[
                rules::Branch::new(
                    "Text",
                    rules::is_kind(value, rules::STRING),
                    &|at, sink| {
                        {
                            let at = &at.on(
                                "responses.yaml#/components/schemas/GenerationError/oneOf/0",
                            );
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    },
                ),
                rules::Branch::new(
                    "Error details",
                    rules::is_kind(value, rules::OBJECT),
                    &|at, sink| {
                        super::generation_2::error_details(value, at, sink);
                    },
                ),
                rules::Branch::new(
                    "None",
                    rules::is_kind(value, rules::NULL),
                    &|at, sink| {
                        {
                            let at = &at.on(
                                "responses.yaml#/components/schemas/GenerationError/oneOf/2",
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
}

pub(crate) fn error_details(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/ErrorDetails");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            rules::member(object, "code", at, sink, super::generation_2::error_code);
            rules::member_kinds(object, "message", rules::NULL | rules::STRING, at, sink);
            if let Some(value) = object.get("error_message") {
                let at = &at.member("error_message");
                {
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "GitHub VtrixAI/vtrix-cli @32ff351, GitHub SeaCloudAI/seacloud-cli @aa9c8ac, GitHub SeaArt-Infra/sea_sdk_js @44a8712",
                        sensitive: false,
                    });
                    rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                }
            }
        }
    }
}

pub(crate) fn error_code(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/ErrorCode");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
            sensitive: false,
        });
        rules::one_of(
            &[
                rules::Branch::new(
                    "Text",
                    rules::is_kind(value, rules::STRING),
                    &|at, sink| {
                        {
                            let at = &at.on("responses.yaml#/components/schemas/ErrorCode/oneOf/0");
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    },
                ),
                rules::Branch::new(
                    "Number",
                    rules::is_kind(value, rules::INTEGER),
                    &|at, sink| {
                        {
                            let at = &at.on("responses.yaml#/components/schemas/ErrorCode/oneOf/1");
                            rules::kinds(value, rules::INTEGER, at, sink);
                        }
                    },
                ),
                rules::Branch::new(
                    "None",
                    rules::is_kind(value, rules::NULL),
                    &|at, sink| {
                        {
                            let at = &at.on("responses.yaml#/components/schemas/ErrorCode/oneOf/2");
                            rules::kinds(value, rules::NULL, at, sink);
                        }
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn output(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Output");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("content") {
                rules::missing("content", at, sink);
            }
            if let Some(value) = object.get("content") {
                let at = &at.member("content");
                rules::array_of(value, at, sink, super::generation_2::content);
            }
            rules::member_kinds(object, "jobId", rules::NULL | rules::STRING, at, sink);
        }
    }
}

pub(crate) fn content(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Content");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (4, "type") => {
                        seen |= 1;
                        super::generation_2::content_type(value, at, sink);
                    }
                    (4, "text") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "doc.vtrix.ai, vidu-create-subjects, vidu-get-subjects and vidu-edit-subjects",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                        }
                    }
                    (8, "duration") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                        }
                    }
                    (2, "id") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                        }
                    }
                    (6, "img_id") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::INTEGER, at, sink);
                        }
                    }
                    (5, "jobId") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "public third-party code that posts to cloud.vtrix.ai",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                        }
                    }
                    (3, "url") => {
                        rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["type"], at, sink);
        }
    }
}

pub(crate) fn content_type(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/ContentType");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(
            rules::Keyword::Enum,
            &["image", "video", "audio", "text"],
        );
    }
}

pub(crate) fn usage(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Usage");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (4, "cost") => {
                        super::generation_2::usage_cost(value, at, sink);
                    }
                    (8, "quantity") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::INTEGER, at, sink);
                        }
                    }
                    (10, "unit_price") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                        }
                    }
                    (8, "discount") => {
                        rules::kinds(value, rules::NULL | rules::NUMBER, at, sink);
                    }
                    _ => {}
                }
            }
        }
    }
}

pub(crate) fn usage_cost(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Usage/properties/cost");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
            sensitive: false,
        });
        rules::kinds(value, rules::NULL | rules::NUMBER | rules::STRING, at, sink);
    }
}
