// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::ViduQ2ReferenceVideo {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/ViduQ2ReferenceVideo");
        {
            let number = &value.duration;
            let at = &at.member("duration");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
                    sensitive: false,
                });
                rules::number(number, at, sink).minimum(1).maximum(10);
            }
        }
        {
            let list = &value.subjects;
            let at = &at.member("subjects");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
                    sensitive: false,
                });
                rules::min_items(list.len(), 1, at, sink);
            }
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink);
            }
        }
        rules::check(&value.resolution, "resolution", at, sink);
        rules::check(&value.aspect_ratio, "aspect_ratio", at, sink);
        rules::check(&value.movement_amplitude, "movement_amplitude", at, sink);
    }
}

impl rules::Validate for types::CreatedTask {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::ErrorBody {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/ErrorBody");
        rules::check(&value.code, "code", at, sink);
        rules::check(&value.reason, "reason", at, sink);
    }
}

impl rules::Validate for types::TaskResult {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/TaskResult");
        rules::check(&value.task, "task", at, sink);
        rules::check(&value.extra, "extra", at, sink);
        rules::check(&value.images, "images", at, sink);
        rules::check(&value.videos, "videos", at, sink);
        rules::check(&value.audios, "audios", at, sink);
    }
}

impl rules::Validate for types::Subject {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::Resolution {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/Resolution");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(rules::Keyword::Enum, &["540p", "720p", "1080p"]);
            }
        }
    }
}

impl rules::Validate for types::AspectRatio {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::MovementAmplitude {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/MovementAmplitude");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(
                    rules::Keyword::Enum,
                    &["auto", "small", "medium", "high"],
                );
            }
        }
    }
}

impl rules::Validate for types::ErrorBodyCode {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {}
}

impl rules::Validate for types::ErrorReason {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/ErrorReason");
        {
            let text = value.as_str();
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.jiekou.ai/en/docs/models/reference-error-code § Error codes of a sister site",
                    sensitive: false,
                });
                rules::text(text, at, sink).among(
                    rules::Keyword::Enum,
                    super::types::VALUES_RESPONSES_YAML_ERROR_REASON,
                );
            }
        }
    }
}

impl rules::Validate for types::Task {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/Task");
        rules::check(&value.status, "status", at, sink);
    }
}

impl rules::Validate for types::TaskExtra {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/TaskExtra");
        rules::check(&value.debug_info, "debug_info", at, sink);
    }
}

impl rules::Validate for types::Image {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/Image");
        rules::check(&value.image_url_ttl, "image_url_ttl", at, sink);
    }
}

impl rules::Validate for types::Video {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/Video");
        rules::check(&value.video_url_ttl, "video_url_ttl", at, sink);
    }
}

impl rules::Validate for types::Audio {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/Audio");
        rules::check(&value.audio_url_ttl, "audio_url_ttl", at, sink);
        rules::check(&value.audio_metadata, "audio_metadata", at, sink);
    }
}

codegen::validate_json!(
    types::ViduQ2ReferenceVideo => super::types::vidu_q2_reference_video,
    types::CreatedTask => super::types::created_task,
    types::ErrorBody => super::types::error_body,
    types::TaskResult => super::types::task_result,
    types::Subject => super::types::subject,
    types::Resolution => super::types::resolution,
    types::AspectRatio => super::types::aspect_ratio,
    types::MovementAmplitude => super::types::movement_amplitude,
    types::ErrorBodyCode => super::types::error_body_code,
    types::ErrorReason => super::types::error_reason,
    types::Task => super::types::task,
    types::TaskExtra => super::types::task_extra,
    types::Image => super::types::image,
    types::Video => super::types::video,
    types::Audio => super::types::audio,
);

pub(crate) fn vidu_q2_reference_video(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/ViduQ2ReferenceVideo");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (6, "prompt") => {
                        seen |= 1;
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    (8, "duration") => {
                        seen |= 2;
                        rules::json_integer(value, at, sink).minimum(1).maximum(10);
                    }
                    (8, "subjects") => {
                        seen |= 4;
                        if let Some(list) = rules::array(value, at, sink) {
                            rules::min_items(list.len(), 1, at, sink);
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                super::types::subject(value, at, sink);
                            }
                        }
                    }
                    (10, "resolution") => {
                        super::types::resolution(value, at, sink);
                    }
                    (12, "aspect_ratio") => {
                        super::types::aspect_ratio(value, at, sink);
                    }
                    (18, "movement_amplitude") => {
                        super::types::movement_amplitude(value, at, sink);
                    }
                    (3, "bgm") | (5, "audio") | (9, "watermark") => {
                        rules::kinds(value, rules::BOOLEAN, at, sink);
                    }
                    (4, "seed") => {
                        rules::kinds(value, rules::INTEGER, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &[
                                "prompt", "duration", "subjects", "bgm", "seed", "audio",
                                "watermark", "resolution", "aspect_ratio", "movement_amplitude",
                            ],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/ViduQ2ReferenceVideo"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["prompt", "duration", "subjects"], at, sink);
        }
    }
    {
        let at = &at.on("requests.yaml#/components/schemas/ViduQ2ReferenceVideo/allOf/0");
        let at = &at.noted(&rules::Note {
            message: "Leave out `images`; give each picture to one of the `subjects`, as `subjects[0].images`.",
            source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
            sensitive: false,
        });
        rules::not(
            rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("images") {
                        rules::missing("images", at, sink);
                    }
                }
            }),
            at,
            sink,
        );
    }
}

pub(crate) fn subject(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/Subject");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body, subjects",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (6, "images") => {
                        if let Some(list) = rules::array(value, at, sink) {
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                {
                                    let at = &at.noted(&rules::Note {
                                        message: "",
                                        source: "https://docs.myrouter.ai/docs/models, sibling pages § images",
                                        sensitive: false,
                                    });
                                    rules::kinds(value, rules::STRING, at, sink);
                                }
                            }
                        }
                    }
                    (2, "id") | (8, "voice_id") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["id", "images", "voice_id"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/Subject"),
                            sink,
                        );
                    }
                }
            }
        }
    }
}

pub(crate) fn resolution(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/Resolution");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["540p", "720p", "1080p"]);
    }
}

pub(crate) fn aspect_ratio(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/AspectRatio");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
            sensitive: false,
        });
        rules::any_of(
            &[
                rules::Branch::new(
                    "Listed",
                    true,
                    &|at, sink| {
                        {
                            let at = &at.on(
                                "requests.yaml#/components/schemas/AspectRatio/anyOf/0",
                            );
                            rules::json_text(value, at, sink).among(
                                rules::Keyword::Enum,
                                &["16:9", "9:16", "1:1"],
                            );
                        }
                    },
                ),
                rules::Branch::new(
                    "Other",
                    true,
                    &|at, sink| {
                        {
                            let at = &at.on(
                                "requests.yaml#/components/schemas/AspectRatio/anyOf/1",
                            );
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn movement_amplitude(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/MovementAmplitude");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(
            rules::Keyword::Enum,
            &["auto", "small", "medium", "high"],
        );
    }
}

pub(crate) fn created_task(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/CreatedTask");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("task_id") {
                rules::missing("task_id", at, sink);
            }
            rules::member_kinds(object, "task_id", rules::STRING, at, sink);
            rules::member_kinds(object, "provider_request_id", rules::STRING, at, sink);
        }
    }
}

pub(crate) fn error_body(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/ErrorBody");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (4, "code") => {
                        super::types::error_body_code(value, at, sink);
                    }
                    (6, "reason") => {
                        super::types::error_reason(value, at, sink);
                    }
                    (7, "message") | (3, "msg") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    (8, "metadata") => {
                        rules::kinds(value, rules::OBJECT, at, sink);
                    }
                    _ => {}
                }
            }
        }
    }
}

pub(crate) fn error_body_code(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("responses.yaml#/components/schemas/ErrorBody/properties/code");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts",
            sensitive: false,
        });
        rules::kinds(value, rules::INTEGER | rules::STRING, at, sink);
    }
}

pub(crate) fn error_reason(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/ErrorReason");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.jiekou.ai/en/docs/models/reference-error-code § Error codes of a sister site",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(
            rules::Keyword::Enum,
            super::types::VALUES_RESPONSES_YAML_ERROR_REASON,
        );
    }
}

pub(crate) fn task_result(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/TaskResult");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (4, "task") => {
                        seen |= 1;
                        super::types::task(value, at, sink);
                    }
                    (5, "extra") => {
                        super::types::task_extra(value, at, sink);
                    }
                    (6, "images") => {
                        rules::array_of(value, at, sink, super::types::image);
                    }
                    (6, "videos") => {
                        rules::array_of(value, at, sink, super::types::video);
                    }
                    (6, "audios") => {
                        rules::array_of(value, at, sink, super::types::audio);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["task"], at, sink);
        }
    }
}

pub(crate) fn task(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Task");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (7, "task_id") => {
                        seen |= 1;
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    (6, "status") => {
                        seen |= 2;
                        super::types::task_status(value, at, sink);
                    }
                    (6, "reason") | (9, "task_type") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    (3, "eta") | (16, "progress_percent") => {
                        rules::kinds(value, rules::INTEGER, at, sink);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["task_id", "status"], at, sink);
        }
    }
}

pub(crate) fn task_status(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/TaskStatus");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts",
            sensitive: false,
        });
        rules::any_of(
            &[
                rules::Branch::new(
                    "Listed",
                    true,
                    &|at, sink| {
                        {
                            let at = &at.on(
                                "responses.yaml#/components/schemas/TaskStatus/anyOf/0",
                            );
                            rules::json_text(value, at, sink).among(
                                rules::Keyword::Enum,
                                &[
                                    "TASK_STATUS_UNKNOWN", "TASK_STATUS_QUEUED",
                                    "TASK_STATUS_PROCESSING", "TASK_STATUS_SUCCEED",
                                    "TASK_STATUS_FAILED",
                                ],
                            );
                        }
                    },
                ),
                rules::Branch::new(
                    "Other",
                    true,
                    &|at, sink| {
                        {
                            let at = &at.on(
                                "responses.yaml#/components/schemas/TaskStatus/anyOf/1",
                            );
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn task_extra(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/TaskExtra");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            rules::member_kinds(object, "seed", rules::STRING, at, sink);
            rules::member(object, "debug_info", at, sink, super::types::debug_info);
        }
    }
}

pub(crate) fn debug_info(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/DebugInfo");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (12, "request_info")
                        | (14, "submit_time_ms")
                        | (15, "execute_time_ms")
                        | (16, "complete_time_ms") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    _ => {}
                }
            }
        }
    }
}

pub(crate) fn image(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Image");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("image_url") {
                rules::missing("image_url", at, sink);
            }
            rules::member_kinds(object, "image_url", rules::STRING, at, sink);
            rules::member(object, "image_url_ttl", at, sink, super::types::lifetime);
            rules::member_kinds(object, "image_type", rules::STRING, at, sink);
        }
    }
}

pub(crate) fn lifetime(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Lifetime");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        rules::one_of(
            &[
                rules::Branch::new(
                    "Seconds",
                    rules::is_kind(value, rules::INTEGER),
                    &|at, sink| {
                        {
                            let at = &at.on("responses.yaml#/components/schemas/Lifetime/oneOf/0");
                            rules::kinds(value, rules::INTEGER, at, sink);
                        }
                    },
                ),
                rules::Branch::new(
                    "Text",
                    rules::is_kind(value, rules::STRING),
                    &|at, sink| {
                        {
                            let at = &at.on("responses.yaml#/components/schemas/Lifetime/oneOf/1");
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn video(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Video");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            if !object.contains_key("video_url") {
                rules::missing("video_url", at, sink);
            }
            rules::member_kinds(object, "video_url", rules::STRING, at, sink);
            rules::member(object, "video_url_ttl", at, sink, super::types::lifetime);
            rules::member_kinds(object, "video_type", rules::STRING, at, sink);
        }
    }
}

pub(crate) fn audio(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/Audio");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (9, "audio_url") => {
                        seen |= 1;
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    (13, "audio_url_ttl") => {
                        super::types::lifetime(value, at, sink);
                    }
                    (14, "audio_metadata") => {
                        super::types::audio_metadata(value, at, sink);
                    }
                    (10, "audio_type") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["audio_url"], at, sink);
        }
    }
}

pub(crate) fn audio_metadata(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("responses.yaml#/components/schemas/AudioMetadata");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            rules::member_kinds(object, "text", rules::STRING, at, sink);
            rules::member(object, "start_time", at, sink, super::types::audio_time);
            rules::member(object, "end_time", at, sink, super::types::audio_time);
        }
    }
}

pub(crate) fn audio_time(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/AudioTime");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
            sensitive: false,
        });
        rules::one_of(
            &[
                rules::Branch::new(
                    "Number",
                    rules::is_kind(value, rules::NUMBER),
                    &|at, sink| {
                        {
                            let at = &at.on("responses.yaml#/components/schemas/AudioTime/oneOf/0");
                            rules::kinds(value, rules::NUMBER, at, sink);
                        }
                    },
                ),
                rules::Branch::new(
                    "Text",
                    rules::is_kind(value, rules::STRING),
                    &|at, sink| {
                        {
                            let at = &at.on("responses.yaml#/components/schemas/AudioTime/oneOf/1");
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) static VALUES_RESPONSES_YAML_ERROR_REASON: &[&str] = &[
    "INVALID_API_KEY", "MODEL_NOT_FOUND", "FAILED_TO_AUTH", "NOT_ENOUGH_BALANCE",
    "INVALID_REQUEST_BODY", "RATE_LIMIT_EXCEEDED", "TOKEN_LIMIT_EXCEEDED", "SERVICE_NOT_AVAILABLE",
    "ACCESS_DENY",
];
