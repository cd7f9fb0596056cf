// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

impl rules::Validate for types::GenerationRequest {
    fn check(&self, at: &rules::Path<'_>, sink: &mut rules::Sink) {
        let value = self;
        let at = &at.schema("requests.yaml#/components/schemas/GenerationRequest");
        match value {
            types::GenerationRequest::ReferenceToVideo(value) => {
                if !rules::holds_here(
                    |sink| {
                        {
                            let at = &at.form("Reference to video");
                            rules::Validate::check(value, at, sink);
                        }
                    },
                    sink,
                ){
                    super::generation::generation_request(
                        rules::serialized(value).root().into(),
                        at,
                        sink,
                    );
                }
            }
            types::GenerationRequest::CreateSubject(value) => {
                if !rules::holds_here(
                    |sink| {
                        {
                            let at = &at.form("Create subject");
                            rules::Validate::check(value, at, sink);
                        }
                    },
                    sink,
                ){
                    super::generation::generation_request(
                        rules::serialized(value).root().into(),
                        at,
                        sink,
                    );
                }
            }
            types::GenerationRequest::GetSubjects(value) => {
                if !rules::holds_here(
                    |sink| {
                        {
                            let at = &at.form("Get subjects");
                            rules::Validate::check(value, at, sink);
                        }
                    },
                    sink,
                ){
                    super::generation::generation_request(
                        rules::serialized(value).root().into(),
                        at,
                        sink,
                    );
                }
            }
            types::GenerationRequest::EditSubject(value) => {
                if !rules::holds_here(
                    |sink| {
                        {
                            let at = &at.form("Edit subject");
                            rules::Validate::check(value, at, sink);
                        }
                    },
                    sink,
                ){
                    super::generation::generation_request(
                        rules::serialized(value).root().into(),
                        at,
                        sink,
                    );
                }
            }
        }
    }
}

codegen::validate_json!(types::GenerationRequest => super::generation::generation_request,);

pub(crate) fn generation_request(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/GenerationRequest");
    if let Some(object) = value.as_object() {
        {
            let at = &at.on("requests.yaml#/components/schemas/GenerationRequest/allOf/0");
            let at = &at.noted(&rules::Note {
                message: "Put all parameters but `model` into `input[0].params`.",
                source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
                sensitive: false,
            });
            if !object.contains_key("input") {
                rules::missing("input", at, sink);
            }
        }
    }
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
            sensitive: false,
        });
        {
            let peek_0 = rules::peek(value, "model");
            rules::one_of(
                &[
                    rules::Branch::new(
                        "Reference to video",
                        peek_0.is(&["viduq3_i2v_reference"]),
                        &|at, sink| {
                            super::generation::reference_to_video(value, at, sink);
                        },
                    ),
                    rules::Branch::new(
                        "Create subject",
                        peek_0.is(&["vidu_create_subjects"]),
                        &|at, sink| {
                            super::generation::create_subject(value, at, sink);
                        },
                    ),
                    rules::Branch::new(
                        "Get subjects",
                        peek_0.is(&["vidu_get_subjects"]),
                        &|at, sink| {
                            super::generation::get_subjects(value, at, sink);
                        },
                    ),
                    rules::Branch::new(
                        "Edit subject",
                        peek_0.is(&["vidu_edit_subjects"]),
                        &|at, sink| {
                            super::generation_2::edit_subject(value, at, sink);
                        },
                    ),
                ],
                at,
                sink,
            );
        }
    }
}

pub(crate) fn reference_to_video(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/ReferenceToVideo");
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
                        source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters",
                        sensitive: false,
                    });
                    rules::json_text(value, at, sink).is(
                        rules::Keyword::Const,
                        "viduq3_i2v_reference",
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
                            super::generation::reference_to_video_input(value, at, sink);
                        }
                    }
                }
            }
        }
    }
}

pub(crate) fn reference_to_video_input(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/ReferenceToVideoInput");
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
                        super::generation::video_parameters(value, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["params"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/ReferenceToVideoInput"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["params"], at, sink);
        }
    }
}

pub(crate) fn video_parameters(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("videos.yaml#/components/schemas/VideoParameters");
    {
        let at = &at.on("videos.yaml#/components/schemas/VideoParameters/allOf/0");
        let at = &at.noted(&rules::Note {
            message: "Send either `images` or `subjects`, not both.",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
            sensitive: false,
        });
        rules::not(
            rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("images") {
                        rules::missing("images", at, sink);
                    }
                    if !object.contains_key("subjects") {
                        rules::missing("subjects", at, sink);
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
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
            sensitive: false,
        });
        {
            let peek_0 = rules::peek(value, "subjects");
            rules::one_of(
                &[
                    rules::Branch::new(
                        "Images to video",
                        peek_0.is_missing(),
                        &|at, sink| {
                            super::generation::images_to_video(value, at, sink);
                        },
                    ),
                    rules::Branch::new(
                        "Subjects to video",
                        peek_0.is_there(),
                        &|at, sink| {
                            super::generation::subjects_to_video(value, at, sink);
                        },
                    ),
                ],
                at,
                sink,
            );
        }
    }
}

pub(crate) fn images_to_video(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("videos.yaml#/components/schemas/ImagesToVideo");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (6, "images") => {
                        if let Some(list) = rules::array(value, at, sink) {
                            rules::min_items(list.len(), 1, at, sink);
                            rules::max_items(list.len(), 7, at, sink);
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                {
                                    let at = &at.noted(&rules::Note {
                                        message: "Give the public address of a picture, or `data:image/png;base64,` (jpeg, jpg and webp go too) and then its base64.",
                                        source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
                                        sensitive: false,
                                    });
                                    rules::json_text(value, at, sink)
                                        .pattern(
                                            &super::generation::PATTERN_HTTPS_DATA_IMAGE_PNG_JPEG_JPG,
                                        )
                                        .media(&rules::MediaLimits {
                                            formats: &["png", "jpeg", "jpg", "webp"],
                                            bytes: Some(52428800),
                                            request_bytes: Some(20971520),
                                            width: (Some(128), None),
                                            height: (Some(128), None),
                                            ratio: Some([(1, 4), (4, 1)]),
                                        });
                                }
                            }
                        }
                    }
                    (6, "sounds") => {
                        if let Some(list) = rules::array(value, at, sink) {
                            rules::min_items(list.len(), 1, at, sink);
                            rules::max_items(list.len(), 7, at, sink);
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                {
                                    let at = &at.noted(&rules::Note {
                                        message: "",
                                        source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling); that addresses are taken is inferred",
                                        sensitive: false,
                                    });
                                    rules::json_text(value, at, sink)
                                        .pattern(
                                            &super::generation::PATTERN_HTTPS_DATA_AUDIO_MP3_BASE64,
                                        )
                                        .media(&rules::MediaLimits {
                                            formats: &["mp3"],
                                            bytes: Some(20971519),
                                            request_bytes: None,
                                            width: (None, None),
                                            height: (None, None),
                                            ratio: None,
                                        });
                                }
                            }
                        }
                    }
                    (6, "prompt") => {
                        seen |= 1;
                        rules::json_text(value, at, sink).max_length(5000);
                    }
                    (8, "duration") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::json_integer(value, at, sink).minimum(3).maximum(16);
                        }
                    }
                    (4, "seed") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::INTEGER, at, sink);
                        }
                    }
                    (12, "aspect_ratio") => {
                        super::generation::aspect_ratio(value, at, sink);
                    }
                    (5, "audio") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::BOOLEAN, at, sink);
                        }
                    }
                    (10, "resolution") => {
                        super::generation::resolution(value, at, sink);
                    }
                    (7, "payload") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::json_text(value, at, sink).max_length(1048576);
                        }
                    }
                    (8, "off_peak") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::BOOLEAN, at, sink);
                        }
                    }
                    (9, "watermark") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::BOOLEAN, at, sink);
                        }
                    }
                    (11, "wm_position") => {
                        super::generation::watermark_position(value, at, sink);
                    }
                    (6, "wm_url") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (9, "meta_data") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (12, "callback_url") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: true,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    _ => {
                        rules::unexpected(
                            &[
                                "images", "sounds", "prompt", "duration", "seed", "aspect_ratio",
                                "audio", "resolution", "payload", "off_peak", "watermark",
                                "wm_position", "wm_url", "meta_data", "callback_url",
                            ],
                            rules::Keyword::AdditionalProperties,
                            &at.on("videos.yaml#/components/schemas/ImagesToVideo"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["prompt"], at, sink);
        }
    }
    if rules::holds(|sink| {
        if let Some(object) = value.as_object() {
            if !object.contains_key("off_peak") {
                rules::missing("off_peak", at, sink);
            }
            if let Some(value) = object.get("off_peak") {
                let at = &at.member("off_peak");
                rules::equals(value, &rules::Literal::Bool(true), rules::Keyword::Const, at, sink);
            }
        }
    }){
        if let Some(object) = value.as_object() {
            {
                let at = &at.on("videos.yaml#/components/schemas/ImagesToVideo/allOf/0/then");
                if let Some(value) = object.get("audio") {
                    let at = &at.member("audio");
                    {
                        let at = &at.noted(&rules::Note {
                            message: "Off-peak mode needs sound; leave `audio` out or set it to true.",
                            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                            sensitive: false,
                        });
                        rules::equals(
                            value,
                            &rules::Literal::Bool(true),
                            rules::Keyword::Const,
                            at,
                            sink,
                        );
                    }
                }
            }
        }
    }
    {
        let at = &at.on("videos.yaml#/components/schemas/ImagesToVideo/allOf/1");
        let at = &at.noted(&rules::Note {
            message: "Leave out `sounds`; it is reserved and not supported now.",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
            sensitive: false,
        });
        rules::not(
            rules::holds(|sink| {
                if let Some(object) = value.as_object() {
                    if !object.contains_key("sounds") {
                        rules::missing("sounds", at, sink);
                    }
                }
            }),
            at,
            sink,
        );
    }
}

pub(crate) fn aspect_ratio(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("videos.yaml#/components/schemas/AspectRatio");
    {
        let at = &at.noted(&rules::Note {
            message: "Give a ratio such as 16:9, or auto.",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
            sensitive: false,
        });
        rules::any_of(
            &[
                rules::Branch::new(
                    "Listed",
                    true,
                    &|at, sink| {
                        {
                            let at = &at.on("videos.yaml#/components/schemas/AspectRatio/anyOf/0");
                            rules::json_text(value, at, sink).among(
                                rules::Keyword::Enum,
                                &["1:1", "9:16", "16:9", "3:4", "4:3", "auto"],
                            );
                        }
                    },
                ),
                rules::Branch::new(
                    "Other",
                    true,
                    &|at, sink| {
                        {
                            let at = &at.on("videos.yaml#/components/schemas/AspectRatio/anyOf/1");
                            rules::json_text(value, at, sink).pattern(
                                &super::generation::PATTERN_1_9_0_9_1_9,
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

pub(crate) fn resolution(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("videos.yaml#/components/schemas/Resolution");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["720p", "1080p"]);
    }
}

pub(crate) fn watermark_position(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("videos.yaml#/components/schemas/WatermarkPosition");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
            sensitive: false,
        });
        rules::json_integer(value, at, sink).among(rules::Keyword::Enum, &[1, 2, 3, 4]);
    }
}

pub(crate) fn subjects_to_video(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("videos.yaml#/components/schemas/SubjectsToVideo");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (8, "subjects") => {
                        seen |= 2;
                        if let Some(list) = rules::array(value, at, sink) {
                            rules::max_items(list.len(), 7, at, sink);
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                super::generation::subject_reference(value, at, sink);
                            }
                        }
                    }
                    (6, "prompt") => {
                        seen |= 1;
                        rules::json_text(value, at, sink).max_length(5000);
                    }
                    (8, "duration") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::json_integer(value, at, sink).minimum(3).maximum(16);
                        }
                    }
                    (4, "seed") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::INTEGER, at, sink);
                        }
                    }
                    (12, "aspect_ratio") => {
                        super::generation::aspect_ratio(value, at, sink);
                    }
                    (5, "audio") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::BOOLEAN, at, sink);
                        }
                    }
                    (10, "resolution") => {
                        super::generation::resolution(value, at, sink);
                    }
                    (7, "payload") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::json_text(value, at, sink).max_length(1048576);
                        }
                    }
                    (8, "off_peak") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::BOOLEAN, at, sink);
                        }
                    }
                    (9, "watermark") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::BOOLEAN, at, sink);
                        }
                    }
                    (11, "wm_position") => {
                        super::generation::watermark_position(value, at, sink);
                    }
                    (6, "wm_url") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (9, "meta_data") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: false,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    (12, "callback_url") => {
                        {
                            let at = &at.noted(&rules::Note {
                                message: "",
                                source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                                sensitive: true,
                            });
                            rules::kinds(value, rules::STRING, at, sink);
                        }
                    }
                    _ => {
                        rules::unexpected(
                            &[
                                "subjects", "prompt", "duration", "seed", "aspect_ratio", "audio",
                                "resolution", "payload", "off_peak", "watermark", "wm_position",
                                "wm_url", "meta_data", "callback_url",
                            ],
                            rules::Keyword::AdditionalProperties,
                            &at.on("videos.yaml#/components/schemas/SubjectsToVideo"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["prompt", "subjects"], at, sink);
        }
    }
    if rules::holds(|sink| {
        if let Some(object) = value.as_object() {
            if !object.contains_key("off_peak") {
                rules::missing("off_peak", at, sink);
            }
            if let Some(value) = object.get("off_peak") {
                let at = &at.member("off_peak");
                rules::equals(value, &rules::Literal::Bool(true), rules::Keyword::Const, at, sink);
            }
        }
    }){
        if let Some(object) = value.as_object() {
            {
                let at = &at.on("videos.yaml#/components/schemas/SubjectsToVideo/allOf/0/then");
                if let Some(value) = object.get("audio") {
                    let at = &at.member("audio");
                    {
                        let at = &at.noted(&rules::Note {
                            message: "Off-peak mode needs sound; leave `audio` out or set it to true.",
                            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
                            sensitive: false,
                        });
                        rules::equals(
                            value,
                            &rules::Literal::Bool(true),
                            rules::Keyword::Const,
                            at,
                            sink,
                        );
                    }
                }
            }
        }
    }
}

pub(crate) fn subject_reference(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("videos.yaml#/components/schemas/SubjectReference");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (4, "name") => {
                        seen |= 1;
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    (9, "server_id") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["name", "server_id"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("videos.yaml#/components/schemas/SubjectReference"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["name"], at, sink);
        }
    }
}

pub(crate) fn create_subject(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/CreateSubject");
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
                        source: "doc.vtrix.ai, vidu-create-subjects",
                        sensitive: false,
                    });
                    rules::json_text(value, at, sink).is(
                        rules::Keyword::Const,
                        "vidu_create_subjects",
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
                            super::generation::create_subject_input(value, at, sink);
                        }
                    }
                }
            }
        }
    }
}

pub(crate) fn create_subject_input(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/CreateSubjectInput");
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
                        super::generation::new_subject(value, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["params"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/CreateSubjectInput"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["params"], at, sink);
        }
    }
}

pub(crate) fn new_subject(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("subjects.yaml#/components/schemas/NewSubject");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "doc.vtrix.ai, vidu-create-subjects",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            let mut seen = 0_u64;
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (4, "name") => {
                        seen |= 1;
                        rules::json_text(value, at, sink).min_length(1);
                    }
                    (6, "images") => {
                        seen |= 2;
                        if let Some(list) = rules::array(value, at, sink) {
                            rules::min_items(list.len(), 1, at, sink);
                            rules::max_items(list.len(), 3, at, sink);
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                rules::json_text(value, at, sink).min_length(1);
                            }
                        }
                    }
                    (6, "videos") => {
                        if let Some(list) = rules::array(value, at, sink) {
                            rules::max_items(list.len(), 1, at, sink);
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                rules::json_text(value, at, sink)
                                    .min_length(1)
                                    .media(&rules::MediaLimits {
                                        formats: &["mp4", "avi", "mov"],
                                        bytes: Some(104857600),
                                        request_bytes: None,
                                        width: (None, None),
                                        height: (None, None),
                                        ratio: None,
                                    });
                            }
                        }
                    }
                    (8, "voice_id") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["name", "images", "videos", "voice_id"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("subjects.yaml#/components/schemas/NewSubject"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["name", "images"], at, sink);
        }
    }
}

pub(crate) fn get_subjects(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("requests.yaml#/components/schemas/GetSubjects");
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
                        source: "doc.vtrix.ai, vidu-get-subjects",
                        sensitive: false,
                    });
                    rules::json_text(value, at, sink).is(
                        rules::Keyword::Const,
                        "vidu_get_subjects",
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
                            super::generation::get_subjects_input(value, at, sink);
                        }
                    }
                }
            }
        }
    }
}

pub(crate) fn get_subjects_input(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("requests.yaml#/components/schemas/GetSubjectsInput");
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
                        super::generation::subject_query(value, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["params"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("requests.yaml#/components/schemas/GetSubjectsInput"),
                            sink,
                        );
                    }
                }
            }
            rules::all_seen(seen, &["params"], at, sink);
        }
    }
}

pub(crate) fn subject_query(value: rules::Node<'_>, at: &rules::Path<'_>, sink: &mut rules::Sink) {
    let at = &at.schema("subjects.yaml#/components/schemas/SubjectQuery");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "doc.vtrix.ai, vidu-get-subjects",
            sensitive: false,
        });
        if let Some(object) = rules::object(value, at, sink) {
            for (name, value) in object {
                let at = &at.member(name);
                match (name.len(), &name[..]) {
                    (9, "ownership") => {
                        super::generation::subject_ownership(value, at, sink);
                    }
                    (11, "subject_ids") => {
                        if let Some(list) = rules::array(value, at, sink) {
                            for (index, value) in list.iter().enumerate() {
                                let at = &at.item(index);
                                rules::kinds(value, rules::STRING, at, sink);
                            }
                        }
                    }
                    (5, "count") => {
                        rules::json_integer(value, at, sink).minimum(1).maximum(100);
                    }
                    (15, "next_page_token") => {
                        rules::kinds(value, rules::STRING, at, sink);
                    }
                    _ => {
                        rules::unexpected(
                            &["ownership", "subject_ids", "count", "next_page_token"],
                            rules::Keyword::AdditionalProperties,
                            &at.on("subjects.yaml#/components/schemas/SubjectQuery"),
                            sink,
                        );
                    }
                }
            }
        }
    }
}

pub(crate) fn subject_ownership(
    value: rules::Node<'_>,
    at: &rules::Path<'_>,
    sink: &mut rules::Sink,
) {
    let at = &at.schema("subjects.yaml#/components/schemas/SubjectOwnership");
    {
        let at = &at.noted(&rules::Note {
            message: "",
            source: "doc.vtrix.ai, vidu-get-subjects",
            sensitive: false,
        });
        rules::json_text(value, at, sink).among(rules::Keyword::Enum, &["system", "private"]);
    }
}

pub(crate) static PATTERN_HTTPS_DATA_IMAGE_PNG_JPEG_JPG: rules::Pattern = rules::Pattern::table(
    "^(https?://|data:image/(png|jpeg|jpg|webp);base64,)",
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
            ('g', 11),
            ('h', 12),
            ('i', 13),
            ('j', 14),
            ('k', 0),
            ('m', 15),
            ('n', 16),
            ('o', 0),
            ('p', 17),
            ('q', 0),
            ('s', 18),
            ('t', 19),
            ('u', 0),
            ('w', 20),
            ('x', 0),
        ],
        21,
        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0\0\t\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n\0\0\0\0\0\0\0\0\x0B\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0C\0\0\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0E\0\0\0\0\0\0\0\0\0\x0F\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x11\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x13\0\0\0\0\0\0\0\0\0\0\0\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x15\0\0\x16\0\0\x17\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x18\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x19\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1A\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1B\x1C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1D\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1E\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1F\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0!\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0#\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0$\0\0\0\0\0\0\0\0\0\0\0\0%\0\0\0\0\0\0\0\0\0\0\0\0\0\0&\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0'\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        b"\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
    ),
);

pub(crate) static PATTERN_HTTPS_DATA_AUDIO_MP3_BASE64: rules::Pattern = rules::Pattern::table(
    "^(https?://|data:audio/mp3;base64,)",
    rules::Table::new(
        &[
            ('\0', 0),
            (',', 1),
            ('-', 0),
            ('/', 2),
            ('0', 0),
            ('3', 3),
            ('4', 4),
            ('5', 0),
            ('6', 5),
            ('7', 0),
            (':', 6),
            (';', 7),
            ('<', 0),
            ('a', 8),
            ('b', 9),
            ('c', 0),
            ('d', 10),
            ('e', 11),
            ('f', 0),
            ('h', 12),
            ('i', 13),
            ('j', 0),
            ('m', 14),
            ('n', 0),
            ('o', 15),
            ('p', 16),
            ('q', 0),
            ('s', 17),
            ('t', 18),
            ('u', 19),
            ('v', 0),
        ],
        20,
        b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\0\0\0\0\0\0\0\0\0\0\x03\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0\0\0\t\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n\0\0\0\0\0\0\0\0\0\x0B\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0C\0\0\0\0\0\0\0\0\0\0\r\0\0\0\0\0\0\0\0\0\0\x0E\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x11\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x13\0\0\0\0\0\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x15\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x16\0\0\0\0\0\0\x17\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x18\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x19\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1A\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\0\0\0\0\x1C\0\0\0\0\0\0\0\0\0\0\0\0\0\x1D\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1E\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
        b"\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
    ),
);

pub(crate) static PATTERN_1_9_0_9_1_9: rules::Pattern = rules::Pattern::is(
    "^[1-9][0-9]*:[1-9][0-9]*$",
    &[
        rules::Piece::Run(rules::CharSet { ascii: 287667426198290432, others: &[] }, 1, 1),
        rules::Piece::Run(rules::CharSet { ascii: 287948901175001088, others: &[] }, 0, usize::MAX),
        rules::Piece::Text(":"),
        rules::Piece::Run(rules::CharSet { ascii: 287667426198290432, others: &[] }, 1, 1),
        rules::Piece::Run(rules::CharSet { ascii: 287948901175001088, others: &[] }, 0, usize::MAX),
    ],
);
