// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::ViduQ3MixReferenceVideo {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo");
        {
            let text = &value.prompt;
            let at = &at.member("prompt");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body",
                    sensitive: false,
                });
                rules::text(text, at, sink).min_length(1).max_length(5000);
            }
        }
        {
            let list = &value.reference_images;
            let at = &at.member("reference_images");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body",
                    sensitive: false,
                });
                rules::min_items(list.len(), 1, at, sink);
                rules::max_items(list.len(), 7, at, sink);
            }
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                {
                    let at = &at.noted(&rules::Note {
                        message: "Give the address of a picture, beginning with https:// or http://, or `data:image/png;base64,` and then its base64.",
                        source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body; that an address begins with http:// or https:// is inferred",
                        sensitive: false,
                    });
                    rules::text(text, at, sink)
                        .min_length(1)
                        .pattern(&super::types::PATTERN_HTTPS_DATA_BASE64);
                }
            }
        }
        if let Some(number) = &value.duration {
            let at = &at.member("duration");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body",
                    sensitive: false,
                });
                rules::number(number, at, sink).minimum(1).maximum(16);
            }
        }
        rules::check(&value.aspect_ratio, "aspect_ratio", at, sink);
        rules::check(&value.resolution, "resolution", at, sink);
    }
}

impl rules::Validate for types::CreatedTask {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/CreatedTask");
        rules::check(&value.data, "data", at, sink);
    }
}

impl rules::Validate for types::ErrorBody {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::TaskAnswer {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/TaskAnswer");
        rules::check(&value.data, "data", at, sink);
    }
}

impl rules::Validate for types::TaskEvent {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/TaskEvent");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api § Webhooks",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(
                    rules::Keyword::Enum,
                    &[
                        "prediction.task.succeeded", "prediction.task.failed",
                        "prediction.task.canceled",
                    ],
                );
            }
        }
    }
}

impl rules::Validate for types::AspectRatio {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/AspectRatio");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(rules::Keyword::Enum, &["16:9", "9:16", "1:1"]);
            }
        }
    }
}

impl rules::Validate for types::Resolution {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/Resolution");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(rules::Keyword::Enum, &["720p", "1080p"]);
            }
        }
    }
}

impl rules::Validate for types::NewTask {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/NewTask");
        rules::check(&value.status, "status", at, sink);
        rules::check(&value.get_result, "get_result", at, sink);
    }
}

impl rules::Validate for types::Task {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/Task");
        rules::check(&value.status, "status", at, sink);
        rules::check(&value.result, "result", at, sink);
        rules::check(&value.billing, "billing", at, sink);
    }
}

impl rules::Validate for types::TaskStatus {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/TaskStatus");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), task-result.schema.json",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(
                    rules::Keyword::Enum,
                    &["pending", "processing", "success", "failed", "canceled"],
                );
            }
        }
    }
}

impl rules::Validate for types::ResultLink {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::TaskResult {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/TaskResult");
        rules::check(&value.resources, "resources", at, sink);
    }
}

impl rules::Validate for types::Billing {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/Billing");
        if let Some(number) = &value.amount {
            let at = &at.member("amount");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.modellix.ai/ways-to-use/api § Query",
                    sensitive: false,
                });
                rules::number(number, at, sink).finite();
            }
        }
    }
}

impl rules::Validate for types::Resource {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/Resource");
        rules::check(&value.type_, "type", at, sink);
    }
}

impl rules::Validate for types::ResourceType {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("schemas.yaml#/components/schemas/ResourceType");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.modellix.ai/ways-to-use/api § Query",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(
                    rules::Keyword::Enum,
                    &["image", "video", "audio"],
                );
            }
        }
    }
}

codegen::validate_json!(
    types::ViduQ3MixReferenceVideo => super::types::vidu_q3_mix_reference_video,
    types::CreatedTask => super::types::created_task,
    types::ErrorBody => super::types::error_body,
    types::TaskAnswer => super::types::task_answer,
    types::TaskEvent => super::types::task_event,
    types::AspectRatio => super::types::aspect_ratio,
    types::Resolution => super::types::resolution,
    types::NewTask => super::types::new_task,
    types::Task => super::types::task,
    types::TaskStatus => super::types::task_status,
    types::ResultLink => super::types::result_link,
    types::TaskResult => super::types::task_result,
    types::Billing => super::types::billing,
    types::Resource => super::types::resource,
    types::ResourceType => super::types::resource_type,
);

pub(crate) fn vidu_q3_mix_reference_video(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (6, "prompt") => {
                        seen |= 1;
                        rules::json_text(value, at, sink).min_length(1).max_length(5000);
                    }
                    (16, "reference_images") => {
                        seen |= 2;
                        if let Some(list) = rules::array(value, at, sink) {
                            rules::min_items(list.len(), 1, at, sink);
                            rules::max_items(list.len(), 7, at, sink);
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                {
                                    let at = &at.noted(&rules::Note {
                                        message: "Give the address of a picture, beginning with https:// or http://, or `data:image/png;base64,` and then its base64.",
                                        source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body; that an address begins with http:// or https:// is inferred",
                                        sensitive: false,
                                    });
                                    rules::json_text(value, at, sink)
                                        .min_length(1)
                                        .pattern(&super::types::PATTERN_HTTPS_DATA_BASE64);
                                }
                            }
                        }
                    }
                    (8, "duration") => {
                        rules::json_integer(value, at, sink).minimum(1).maximum(16);
                    }
                    (12, "aspect_ratio") => {
                        super::types::aspect_ratio(value, at, sink);
                    }
                    (10, "resolution") => {
                        super::types::resolution(value, at, sink);
                    }
                    (4, "seed") => {
                        rules::kinds(value, rules::INTEGER, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &[
                                "prompt", "reference_images", "duration", "aspect_ratio",
                                "resolution", "seed",
                            ],
                            rules::Keyword::AdditionalProperties,
                            &at.on("schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["prompt", "reference_images"], at, sink);
        }
    }
}

pub(crate) fn aspect_ratio(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/AspectRatio");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["16:9", "9:16", "1:1"]);
    }
}

pub(crate) fn resolution(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/Resolution");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["720p", "1080p"]);
    }
}

pub(crate) fn created_task(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/CreatedTask");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("code") {
                rules::missing("code", at, sink);
            }
            if !object.contains_key("message") {
                rules::missing("message", at, sink);
            }
            if !object.contains_key("data") {
                rules::missing("data", at, sink);
            }
            rules::member_kinds(object, "code", rules::INTEGER, at, sink);
            rules::member_kinds(object, "message", rules::STRING, at, sink);
            rules::member(object, "data", at, sink, super::types::new_task);
        }
    }
}

pub(crate) fn new_task(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/NewTask");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (6, "status") => {
                        seen |= 1;
                        super::types::task_status(value, at, sink);
                    }
                    (7, "task_id") => {
                        seen |= 2;
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    (10, "get_result") => {
                        super::types::result_link(value, at, sink);
                    }
                    (8, "model_id") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["status", "task_id"], at, sink);
        }
    }
}

pub(crate) fn task_status(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/TaskStatus");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), task-result.schema.json",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(
            rules::Keyword::Enum,
            &["pending", "processing", "success", "failed", "canceled"],
        );
    }
}

pub(crate) fn result_link(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/ResultLink");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("method") {
                rules::missing("method", at, sink);
            }
            if !object.contains_key("url") {
                rules::missing("url", at, sink);
            }
            rules::member_kinds(object, "method", rules::STRING, at, sink);
            rules::member_kinds(object, "url", rules::STRING, at, sink);
        }
    }
}

pub(crate) fn error_body(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/ErrorBody");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/how-to-use/error-handling",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("code") {
                rules::missing("code", at, sink);
            }
            if !object.contains_key("message") {
                rules::missing("message", at, sink);
            }
            rules::member_kinds(object, "code", rules::INTEGER, at, sink);
            rules::member_kinds(object, "message", rules::STRING, at, sink);
        }
    }
}

pub(crate) fn task_answer(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/TaskAnswer");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/ways-to-use/api § Query",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("code") {
                rules::missing("code", at, sink);
            }
            if !object.contains_key("message") {
                rules::missing("message", at, sink);
            }
            if !object.contains_key("data") {
                rules::missing("data", at, sink);
            }
            if let Some(value) = object.get("code") {
                let at = &at.member("code");
                {
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response",
                        sensitive: false,
                    });
                    rules::kinds(value, rules::INTEGER, at, sink);
                }
            }
            if let Some(value) = object.get("message") {
                let at = &at.member("message");
                {
                    let at = &at.noted(&rules::Note {
                        message: "",
                        source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response",
                        sensitive: false,
                    });
                    rules::kinds(value, rules::STRING, at, sink);
                }
            }
            rules::member(object, "data", at, sink, super::types::task);
        }
    }
}

pub(crate) fn task(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/Task");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/ways-to-use/api § Query",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (6, "status") => {
                        seen |= 1;
                        super::types::task_status(value, at, sink);
                    }
                    (7, "task_id") => {
                        seen |= 2;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (8, "model_id") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (6, "result") => {
                        super::types::task_result(value, at, sink);
                    }
                    (7, "billing") => {
                        super::types::billing(value, at, sink);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["status", "task_id"], at, sink);
        }
    }
}

pub(crate) fn task_result(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/TaskResult");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/ways-to-use/api § Query",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("resources") {
                rules::missing("resources", at, sink);
            }
            if let Some(value) = object.get("resources") {
                let at = &at.member("resources");
                rules::array_of(value, at, sink, super::types::resource);
            }
        }
    }
}

pub(crate) fn resource(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/Resource");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/ways-to-use/api § Query",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (3, "url") => {
                        seen |= 1;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), rest-playbook.md",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (4, "type") => {
                        super::types::resource_type(value, at, sink);
                    }
                    (5, "width") | (6, "height") => {
                        rules::kinds(value, rules::INTEGER, at, sink);
                    }
                    (6, "format") | (4, "role") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["url"], at, sink);
        }
    }
}

pub(crate) fn resource_type(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/ResourceType");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/ways-to-use/api § Query",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["image", "video", "audio"]);
    }
}

pub(crate) fn billing(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/Billing");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.modellix.ai/ways-to-use/api § Query",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            rules::member_kinds(object, "amount", rules::NUMBER, at, sink);
        }
    }
}

pub(crate) fn task_event(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("schemas.yaml#/components/schemas/TaskEvent");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api § Webhooks",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(
            rules::Keyword::Enum,
            &["prediction.task.succeeded", "prediction.task.failed", "prediction.task.canceled"],
        );
    }
}

pub(crate) static PATTERN_HTTPS_DATA_BASE64: rules::Pattern = rules::Pattern::table(
    "^(https?://|data:[^,]*;base64,)",
    rules::Table::new(
        &[
            ('\0', 0),
            (',', 1),
            ('-', 0),
            ('/', 2),
            ('0', 0),
            ('4', 3),
            ('5', 0),
            ('6', 4),
            ('7', 0),
            (':', 5),
            (';', 6),
            ('<', 0),
            ('a', 7),
            ('b', 8),
            ('c', 0),
            ('d', 9),
            ('e', 10),
            ('f', 0),
            ('h', 11),
            ('i', 0),
            ('p', 12),
            ('q', 0),
            ('s', 13),
            ('t', 14),
            ('u', 0),
        ],
        15,
        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x04\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0\t\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n\0\0\0\0\0\0\0\x0B\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0C\0\0\0\0\0\0\0\r\0\x0E\0\x0E\x0E\x0E\x0E\x0F\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0C\0\0\0\0\0\0\0\0\0\x0E\0\x0E\x0E\x0E\x0E\x0F\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\0\x0E\x0E\x0E\x0E\x0F\x0E\x11\x0E\x0E\x0E\x0E\x0E\x0E\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\x0E\0\x0E\x0E\x0E\x0E\x0F\x12\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\0\x0E\x0E\x0E\x0E\x0F\x0E\x0E\x0E\x0E\x0E\x0E\x13\x0E\x0E\0\x0E\x0E\x0E\x0E\x0F\x0E\x0E\x0E\x14\x0E\x0E\x0E\x0E\x0E\0\x0E\x0E\x15\x0E\x0F\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\0\x0E\x16\x0E\x0E\x0F\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x01\x0E\x0E\x0E\x0E\x0F\x0E\x0E\x0E\x0E\x0E\x0E\x0E\x0E",
        b"\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
    ),
);
