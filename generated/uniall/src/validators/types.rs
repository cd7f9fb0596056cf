// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::CreateVideoRequest {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/CreateVideoRequest");
        match value {
            types::CreateVideoRequest::TextToVideo(value) => {
                {
                    let at = &at.form("Text to video");
                    rules::Validate::check(value, at, sink);
                }
            }
            types::CreateVideoRequest::FirstFrameToVideo(value) => {
                {
                    let at = &at.form("First frame to video");
                    rules::Validate::check(value, at, sink);
                }
            }
            types::CreateVideoRequest::FirstAndLastFrameToVideo(value) => {
                {
                    let at = &at.form("First and last frame to video");
                    rules::Validate::check(value, at, sink);
                }
            }
            types::CreateVideoRequest::ReferencesToVideo(value) => {
                {
                    let at = &at.form("References to video");
                    rules::Validate::check(value, at, sink);
                }
            }
        }
    }
}

impl rules::Validate for types::VideoTask {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/VideoTask");
        rules::check(&value.status, "status", at, sink);
        if let Some(number) = &value.progress {
            let at = &at.member("progress");
            {
                let at = &at.noted(&rules::Note {
                    message: "",
                    source: "https://docs.uniall.ai/models/video/vidu § 5. Response Examples",
                    sensitive: false,
                });
                rules::number(number, at, sink).finite().minimum(0).maximum(100);
            }
        }
        rules::check(&value.error, "error", at, sink);
    }
}

impl rules::Validate for types::ErrorBody {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("responses.yaml#/components/schemas/ErrorBody");
        rules::check(&value.code, "code", at, sink);
        rules::check(&value.error, "error", at, sink);
    }
}

impl rules::Validate for types::TextToVideo {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/TextToVideo");
        rules::check(&value.model, "model", at, sink);
        {
            let number = &value.duration;
            let at = &at.member("duration");
            {
                let at = &at.on("requests.yaml#/components/schemas/Duration/oneOf/0");
                let at = &at.noted(&rules::Note {
                    message: "Give a whole number of seconds from 1 to 16.",
                    source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7",
                    sensitive: false,
                });
                rules::number(number, at, sink).minimum(1).maximum(16);
            }
        }
        rules::check(&value.aspect_ratio, "aspect_ratio", at, sink);
        rules::check(&value.extra_body, "extra_body", at, sink);
    }
}

impl rules::Validate for types::FirstFrameToVideo {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/FirstFrameToVideo");
        rules::check(&value.model, "model", at, sink);
        {
            let number = &value.duration;
            let at = &at.member("duration");
            {
                let at = &at.on("requests.yaml#/components/schemas/Duration/oneOf/0");
                let at = &at.noted(&rules::Note {
                    message: "Give a whole number of seconds from 1 to 16.",
                    source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7",
                    sensitive: false,
                });
                rules::number(number, at, sink).minimum(1).maximum(16);
            }
        }
        {
            let text = &value.image;
            let at = &at.member("image");
            {
                let at = &at.noted(&rules::Note {
                    message: "Give a public address of a picture, beginning with https:// or http://.",
                    source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                    sensitive: false,
                });
                rules::text(text, at, sink).pattern(&super::types::PATTERN_HTTPS);
            }
        }
        rules::check(&value.aspect_ratio, "aspect_ratio", at, sink);
        rules::check(&value.extra_body, "extra_body", at, sink);
    }
}

codegen::validate_json!(
    types::CreateVideoRequest => super::types::create_video_request,
    types::VideoTask => super::types::video_task,
    types::ErrorBody => super::types::error_body,
    types::TextToVideo => super::types::text_to_video,
    types::FirstFrameToVideo => super::types::first_frame_to_video,
);

pub(crate) fn create_video_request(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/CreateVideoRequest");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            {
                let at = &at.on("requests.yaml#/components/schemas/CreateVideoRequest/allOf/2");
                let at = &at.noted(&rules::Note {
                    message: "Send `image`, the first frame, together with `last_image`, the last frame.",
                    source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                    sensitive: false,
                });
                if object.contains_key("last_image") {
                    if !object.contains_key("image") {
                        rules::missing_beside("image", "last_image", at, sink);
                    }
                }
            }
        }
    }
    {
        let at = &at.on("requests.yaml#/components/schemas/CreateVideoRequest/allOf/0");
        let at = &at.noted(&rules::Note {
            message: "Leave out `images`. Send `image` with `last_image` for first and last frame, or `reference_image_urls` for references.",
            source: "https://docs.uniall.ai/models/video/vidu § 6.1, what not to pass",
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
    {
        let at = &at.on("requests.yaml#/components/schemas/CreateVideoRequest/allOf/1");
        let at = &at.noted(&rules::Note {
            message: "Leave out `image_urls`. Send `reference_image_urls` for references, or `image` for a first frame.",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
            sensitive: false,
        });
        rules::not(
            rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("image_urls") {
                        rules::missing("image_urls", at, sink);
                    }
                }
            }),
            at,
            sink,
        );
    }
    {
        let at = &at.on("requests.yaml#/components/schemas/CreateVideoRequest/allOf/3");
        let at = &at.noted(&rules::Note {
            message: "Send either `image` or `reference_image_urls`, not both.",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
            sensitive: false,
        });
        rules::not(
            rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("image") {
                        rules::missing("image", at, sink);
                    }
                    if !object.contains_key("reference_image_urls") {
                        rules::missing("reference_image_urls", at, sink);
                    }
                }
            }),
            at,
            sink,
        );
    }
    {
        let at = &at.on("requests.yaml#/components/schemas/CreateVideoRequest/allOf/4");
        let at = &at.noted(&rules::Note {
            message: "Put `audio` into `extra_body`.",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
            sensitive: false,
        });
        rules::not(
            rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("audio") {
                        rules::missing("audio", at, sink);
                    }
                }
            }),
            at,
            sink,
        );
    }
    {
        let at = &at.on("requests.yaml#/components/schemas/CreateVideoRequest/allOf/5");
        let at = &at.noted(&rules::Note {
            message: "Leave out `resolution`; it is the end of `model`, as in `viduq3p-720p`.",
            source: "https://docs.uniall.ai/models/video/vidu § 1. Model",
            sensitive: false,
        });
        rules::not(
            rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("resolution") {
                        rules::missing("resolution", at, sink);
                    }
                }
            }),
            at,
            sink,
        );
    }
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
            sensitive: false,
        });
        {
            let peek_0 = rules::peek(value, "image");
            let peek_1 = rules::peek(value, "last_image");
            let peek_2 = rules::peek(value, "reference_image_urls");
            rules::one_of(
                &[
                    rules::Branch::new(
                        "Text to video",
                        peek_0.is_missing() && peek_1.is_missing() && peek_2.is_missing(),
                        &|at, sink| {
                            super::types::text_to_video(value, at, sink);
                        },
                    ),
                    rules::Branch::new(
                        "First frame to video",
                        peek_0.is_there() && peek_1.is_missing() && peek_2.is_missing(),
                        &|at, sink| {
                            super::types::first_frame_to_video(value, at, sink);
                        },
                    ),
                    rules::Branch::new(
                        "First and last frame to video",
                        peek_0.is_there() && peek_1.is_there() && peek_2.is_missing(),
                        &|at, sink| {
                            super::types::first_and_last_frame_to_video(value, at, sink);
                        },
                    ),
                    rules::Branch::new(
                        "References to video",
                        peek_2.is_there() && peek_0.is_missing() && peek_1.is_missing(),
                        &|at, sink| {
                            super::types::references_to_video(value, at, sink);
                        },
                    ),
                ],
                at,
                sink,
            );
        }
    }
}

pub(crate) fn text_to_video(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/TextToVideo");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (5, "model") => {
                        seen |= 1;
                        super::types::model(value, at, sink);
                    }
                    (6, "prompt") => {
                        seen |= 2;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 4.4 reference-image-to-video",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (8, "duration") => {
                        seen |= 4;
                        super::types::duration(value, at, sink);
                    }
                    (12, "aspect_ratio") => {
                        super::types::aspect_ratio(value, at, sink);
                    }
                    (10, "extra_body") => {
                        super::types::extra_body(value, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["model", "prompt", "duration", "aspect_ratio", "extra_body"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/TextToVideo"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["model", "prompt", "duration"], at, sink);
        }
    }
}

pub(crate) fn model(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/Model");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 1. Model; 6.3",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(
            rules::Keyword::Enum,
            &[
                "viduq3p-540p", "viduq3p-720p", "viduq3p-1080p", "viduq3t-540p", "viduq3t-720p",
                "viduq3t-1080p",
            ],
        );
    }
}

pub(crate) fn duration(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/Duration");
    {
        let at = &at.noted(&rules::Note {
            message: "Give a whole number of seconds from 1 to 16.",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7",
            sensitive: false,
        });
        rules::one_of(
            &[
                rules::Branch::new(
                    "Seconds",
                    rules::is_kind(value, rules::INTEGER),
                    &|at, sink| {
                        {
                            let at = &at.on("requests.yaml#/components/schemas/Duration/oneOf/0");
                            rules::json_integer(value, at, sink).minimum(1).maximum(16);
                        }
                    },
                ),
                rules::Branch::new(
                    "Text",
                    rules::is_kind(value, rules::STRING),
                    &|at, sink| {
                        {
                            let at = &at.on("requests.yaml#/components/schemas/Duration/oneOf/1");
                            rules::json_text(value, at, sink).pattern(
                                &super::types::PATTERN_1_9_1_0_6,
                            );
                        }
                    },
                ),
            ],
            at,
            sink,
        );
    }
}

pub(crate) fn aspect_ratio(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/AspectRatio");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["16:9", "9:16", "1:1"]);
    }
}

pub(crate) fn extra_body(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/ExtraBody");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (3, "bgm") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::BOOLEAN, at, sink);
                        }
                    }
                    (5, "audio") => {
                        rules::kinds(value, rules::BOOLEAN, at, sink);
                    }
                    (4, "seed") => {
                        rules::kinds(value, rules::INTEGER, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["audio", "seed", "bgm"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/ExtraBody"),
                            sink,
                        );
                    }
                }
            }
        }
    }
}

pub(crate) fn first_frame_to_video(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/FirstFrameToVideo");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (5, "model") => {
                        seen |= 1;
                        super::types::model(value, at, sink);
                    }
                    (6, "prompt") => {
                        seen |= 2;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 4.4 reference-image-to-video",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (8, "duration") => {
                        seen |= 4;
                        super::types::duration(value, at, sink);
                    }
                    (5, "image") => {
                        seen |= 8;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "Give a public address of a picture, beginning with https:// or http://.",
                                source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                                sensitive: false,
                            });
                            rules::json_text(value, at, sink).pattern(&super::types::PATTERN_HTTPS);
                        }
                    }
                    (12, "aspect_ratio") => {
                        super::types::aspect_ratio(value, at, sink);
                    }
                    (10, "extra_body") => {
                        super::types::extra_body(value, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["model", "prompt", "duration", "image", "aspect_ratio", "extra_body"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/FirstFrameToVideo"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["model", "prompt", "duration", "image"], at, sink);
        }
    }
}

pub(crate) fn first_and_last_frame_to_video(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/FirstAndLastFrameToVideo");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (5, "model") => {
                        seen |= 1;
                        super::types::model(value, at, sink);
                    }
                    (6, "prompt") => {
                        seen |= 2;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 4.4 reference-image-to-video",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (8, "duration") => {
                        seen |= 4;
                        super::types::duration(value, at, sink);
                    }
                    (5, "image") => {
                        seen |= 8;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "Give a public address of a picture, beginning with https:// or http://.",
                                source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                                sensitive: false,
                            });
                            rules::json_text(value, at, sink).pattern(&super::types::PATTERN_HTTPS);
                        }
                    }
                    (10, "last_image") => {
                        seen |= 16;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "Give a public address of a picture, beginning with https:// or http://.",
                                source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                                sensitive: false,
                            });
                            rules::json_text(value, at, sink).pattern(&super::types::PATTERN_HTTPS);
                        }
                    }
                    (12, "aspect_ratio") => {
                        super::types::aspect_ratio(value, at, sink);
                    }
                    (10, "extra_body") => {
                        super::types::extra_body(value, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &[
                                "model", "prompt", "duration", "image", "last_image",
                                "aspect_ratio", "extra_body",
                            ],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/FirstAndLastFrameToVideo"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(
                seen,
                &["model", "prompt", "duration", "image", "last_image"],
                at,
                sink,
            );
        }
    }
}

pub(crate) fn references_to_video(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/ReferencesToVideo");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (5, "model") => {
                        seen |= 1;
                        super::types::model(value, at, sink);
                    }
                    (6, "prompt") => {
                        seen |= 2;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 4.4 reference-image-to-video",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (8, "duration") => {
                        seen |= 4;
                        super::types::duration(value, at, sink);
                    }
                    (20, "reference_image_urls") => {
                        seen |= 8;
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://docs.uniall.ai/models/video/vidu § 1. Model; 3. Parameter Reference",
                                sensitive: false,
                            });
                            if let Some(list) = rules::array(value, at, sink) {
                                rules::min_items(list.len(), 1, at, sink);
                                rules::max_items(list.len(), 4, at, sink);
                                for (index, value) in list.iter().enumerate() {
                                    let at = &at.item(index);
                                    {
                                        let at = &at.noted(&rules::Note {
                                            message: "Give a public address of a picture, beginning with https:// or http://.",
                                            source: "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference",
                                            sensitive: false,
                                        });
                                        rules::json_text(value, at, sink).pattern(
                                            &super::types::PATTERN_HTTPS,
                                        );
                                    }
                                }
                            }
                        }
                    }
                    (12, "aspect_ratio") => {
                        super::types::aspect_ratio(value, at, sink);
                    }
                    (10, "extra_body") => {
                        super::types::extra_body(value, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &[
                                "model", "prompt", "duration", "reference_image_urls",
                                "aspect_ratio", "extra_body",
                            ],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/ReferencesToVideo"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(
                seen,
                &["model", "prompt", "duration", "reference_image_urls"],
                at,
                sink,
            );
        }
    }
    if rules::holds(|sink| {
        if let Some(object) = value.as_object() {
            rules::member_text(object, "model", at, sink).pattern(&super::types::PATTERN_VIDUQ3T);
        }
    }){
        if let Some(object) = value.as_object() {
            if let Some(value) = object.get("model") {
                let at = &at.member("model");
                if let Some(text) = value.as_text() {
                    {
                        let at = &at.on(
                            "requests.yaml#/components/schemas/ReferencesToVideo/then/properties/model",
                        );
                        let at = &at.noted(&rules::Note {
                            message: "Use a Q3 Pro model (`viduq3p-540p`, `viduq3p-720p` or `viduq3p-1080p`) with `reference_image_urls`; Q3 Turbo takes no references.",
                            source: "https://docs.uniall.ai/models/video/vidu § 6.2, Q3 Turbo with reference images",
                            sensitive: false,
                        });
                        rules::text(text, at, sink).pattern(&super::types::PATTERN_VIDUQ3P);
                    }
                }
            }
        }
    }
}

pub(crate) fn video_task(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/VideoTask");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 5. Response Examples",
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
                        super::types::video_status(value, at, sink);
                    }
                    (8, "progress") => {
                        rules::json_number(value, at, sink).minimum(0).maximum(100);
                    }
                    (5, "error") => {
                        super::types::task_error(value, at, sink);
                    }
                    (6, "prompt") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "docs.uniall.ai, query page of the model \"happy horse\"",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (13, "thumbnail_url") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "docs.uniall.ai, query page of the model \"happy horse\"",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                        }
                    }
                    (8, "metadata") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "docs.uniall.ai, query page of the model \"happy horse\"",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::NULL | rules::OBJECT, at, sink);
                        }
                    }
                    (2, "id") | (6, "object") | (5, "model") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    (10, "created_at") => {
                        rules::kinds(value, rules::INTEGER, at, sink);
                    }
                    (9, "video_url") => {
                        rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    }
                    _ => {}
                }
            }
            rules::all_seen(seen, &["task_id", "status"], at, sink);
        }
    }
}

pub(crate) fn video_status(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/VideoStatus");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://docs.uniall.ai/models/video/vidu § 5. Response Examples, status",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(
            rules::Keyword::Enum,
            &["queued", "in_progress", "completed", "failed"],
        );
    }
}

pub(crate) fn task_error(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/TaskError");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "public third-party code with a branch for api.aijisu.cn",
            sensitive: false,
        });
        rules::one_of(
            &[
                rules::Branch::new(
                    "Text",
                    rules::is_kind(value, rules::STRING),
                    &|at, sink| {
                        {
                            let at = &at.on("responses.yaml#/components/schemas/TaskError/oneOf/0");
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    },
                ),
                rules::Branch::new(
                    "Task error details",
                    rules::is_kind(value, rules::OBJECT),
                    &|at, sink| {
                        super::types::task_error_details(value, at, sink);
                    },
                ),
                rules::Branch::new(
                    "None",
                    rules::is_kind(value, rules::NULL),
                    &|at, sink| {
                        {
                            let at = &at.on("responses.yaml#/components/schemas/TaskError/oneOf/2");
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

pub(crate) fn task_error_details(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("responses.yaml#/components/schemas/TaskErrorDetails");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "public third-party code with a branch for api.aijisu.cn",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            rules::member(object, "code", at, sink, super::types::error_code);
            rules::member_kinds(object, "message", rules::NULL | rules::STRING, at, sink);
            rules::member_kinds(object, "detail", rules::NULL | rules::STRING, at, sink);
        }
    }
}

pub(crate) fn error_code(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/ErrorCode");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub QuantumNous/new-api, relay/channel/task",
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

pub(crate) fn error_body(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/ErrorBody");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub QuantumNous/new-api, relay/channel/task",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            rules::member(object, "code", at, sink, super::types::error_code);
            rules::member_kinds(object, "message", rules::NULL | rules::STRING, at, sink);
            rules::member(object, "error", at, sink, super::types::gateway_error);
        }
    }
}

pub(crate) fn gateway_error(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("responses.yaml#/components/schemas/GatewayError");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub QuantumNous/new-api, relay/channel/task",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (4, "code") => {
                        super::types::error_code(value, at, sink);
                    }
                    (7, "message") | (4, "type") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    (5, "param") => {
                        rules::kinds(value, rules::NULL | rules::STRING, at, sink);
                    }
                    _ => {}
                }
            }
        }
    }
}

pub(crate) static PATTERN_1_9_1_0_6: rules::Pattern = rules::Pattern::table(
    "^([1-9]|1[0-6])$",
    rules::Table::new(
        &[('\0', 0), ('0', 1), ('1', 2), ('2', 3), ('7', 4), (':', 0)],
        5,
        b"\0\0\0\0\0\x01\x01\x01\x01\x01\0\0\x03\x04\x04\0\x05\x05\x05\0\0\0\0\0\0\0\0\0\0\0",
        b"\0\x01\0\x01\x01\x01",
    ),
);

pub(crate) static PATTERN_HTTPS: rules::Pattern = rules::Pattern::begins(
    "^https?://",
    &[
        rules::Piece::Text("http"),
        rules::Piece::Run(
            rules::CharSet { ascii: 41538374868278621028243970633760768, others: &[] },
            0,
            1,
        ),
        rules::Piece::Text("://"),
    ],
);

pub(crate) static PATTERN_VIDUQ3T: rules::Pattern = rules::Pattern::begins(
    "^viduq3t-",
    &[rules::Piece::Text("viduq3t-")],
);

pub(crate) static PATTERN_VIDUQ3P: rules::Pattern = rules::Pattern::begins(
    "^viduq3p-",
    &[rules::Piece::Text("viduq3p-")],
);
