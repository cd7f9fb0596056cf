// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::GenerationRequest {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::GenerationRequest::ReferenceToVideo(value) => {
                if !rules::holds(|sink| {
                    {
                        let at = &at.form("Reference to video");
                        rules::Validate::check(value, at, sink)?;
                    }
                    Ok(())
                }) {
                    generation_request(&rules::serialized(value), at, sink)?;
                }
            }
            types::GenerationRequest::CreateSubject(value) => {
                if !rules::holds(|sink| {
                    {
                        let at = &at.form("Create subject");
                        rules::Validate::check(value, at, sink)?;
                    }
                    Ok(())
                }) {
                    generation_request(&rules::serialized(value), at, sink)?;
                }
            }
            types::GenerationRequest::GetSubjects(value) => {
                if !rules::holds(|sink| {
                    {
                        let at = &at.form("Get subjects");
                        rules::Validate::check(value, at, sink)?;
                    }
                    Ok(())
                }) {
                    generation_request(&rules::serialized(value), at, sink)?;
                }
            }
            types::GenerationRequest::EditSubject(value) => {
                if !rules::holds(|sink| {
                    {
                        let at = &at.form("Edit subject");
                        rules::Validate::check(value, at, sink)?;
                    }
                    Ok(())
                }) {
                    generation_request(&rules::serialized(value), at, sink)?;
                }
            }
        }
        Ok(())
    }
}

codegen::validate_json!(types::GenerationRequest => generation_request,);

/// `requests.yaml#/components/schemas/GenerationRequest`
pub(crate) fn generation_request<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let rules::Value::Object(object) = value {
        if !object.contains_key("input") {
            rules::missing("input", at, &GENERATION_REQUEST_ALL_OF_0_REQUIRED, sink)?;
        }
    }
    rules::one_of(
        &[
            rules::Branch::new(
                "Reference to video",
                rules::tag(value, "model", &["viduq3_i2v_reference"]),
                &|at, sink| {
                    reference_to_video(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Create subject",
                rules::tag(value, "model", &["vidu_create_subjects"]),
                &|at, sink| {
                    create_subject(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Get subjects",
                rules::tag(value, "model", &["vidu_get_subjects"]),
                &|at, sink| {
                    get_subjects(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Edit subject",
                rules::tag(value, "model", &["vidu_edit_subjects"]),
                &|at, sink| {
                    edit_subject(value, at, sink)?;
                    Ok(())
                },
            ),
        ],
        at,
        &GENERATION_REQUEST_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `requests.yaml#/components/schemas/ReferenceToVideo`
pub(crate) fn reference_to_video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &REFERENCE_TO_VIDEO_TYPE, sink)? {
        if !object.contains_key("model") {
            rules::missing("model", at, &REFERENCE_TO_VIDEO_REQUIRED, sink)?;
        }
        if !object.contains_key("input") {
            rules::missing("input", at, &REFERENCE_TO_VIDEO_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("model") {
            let at = &at.member("model");
            if let Some(text) = rules::string(
                value,
                at,
                &REFERENCE_TO_VIDEO_MODEL_TYPE,
                sink,
            )? {
                rules::text_is(
                    text,
                    "viduq3_i2v_reference",
                    at,
                    &REFERENCE_TO_VIDEO_MODEL_CONST,
                    sink,
                )?;
            }
        }
        if let Some(value) = object.get("input") {
            let at = &at.member("input");
            if let Some(list) = rules::array(
                value,
                at,
                &REFERENCE_TO_VIDEO_INPUT_TYPE,
                sink,
            )? {
                rules::min_items(
                    list.len(),
                    1,
                    at,
                    &REFERENCE_TO_VIDEO_INPUT_MIN_ITEMS,
                    sink,
                )?;
                rules::max_items(
                    list.len(),
                    1,
                    at,
                    &REFERENCE_TO_VIDEO_INPUT_MAX_ITEMS,
                    sink,
                )?;
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    reference_to_video_input(value, at, sink)?;
                }
            }
        }
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/ReferenceToVideoInput`
pub(crate) fn reference_to_video_input<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(
        value,
        at,
        &REFERENCE_TO_VIDEO_INPUT_TYPE_2,
        sink,
    )? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "params" => {
                    seen |= 1;
                    video_parameters(value, at, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &["params"],
                        at,
                        &REFERENCE_TO_VIDEO_INPUT_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(
            seen,
            &["params"],
            at,
            &REFERENCE_TO_VIDEO_INPUT_REQUIRED,
            sink,
        )?;
    }
    Ok(())
}

/// `videos.yaml#/components/schemas/VideoParameters`
pub(crate) fn video_parameters<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::one_of(
        &[
            rules::Branch::new(
                "Images to video",
                rules::absent(value, "subjects"),
                &|at, sink| {
                    images_to_video(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Subjects to video",
                rules::has(value, "subjects"),
                &|at, sink| {
                    subjects_to_video(value, at, sink)?;
                    Ok(())
                },
            ),
        ],
        at,
        &VIDEO_PARAMETERS_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `videos.yaml#/components/schemas/ImagesToVideo`
pub(crate) fn images_to_video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &IMAGES_TO_VIDEO_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "images" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &IMAGES_TO_VIDEO_IMAGES_TYPE,
                        sink,
                    )? {
                        rules::min_items(
                            list.len(),
                            1,
                            at,
                            &IMAGES_TO_VIDEO_IMAGES_MIN_ITEMS,
                            sink,
                        )?;
                        rules::max_items(
                            list.len(),
                            7,
                            at,
                            &IMAGES_TO_VIDEO_IMAGES_MAX_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            if let Some(text) = rules::string(
                                value,
                                at,
                                &IMAGES_TO_VIDEO_IMAGES_ITEMS_TYPE,
                                sink,
                            )? {
                                rules::pattern(
                                    text,
                                    &PATTERN_HTTPS_DATA_IMAGE_PNG_JPEG_JPG,
                                    at,
                                    &IMAGES_TO_VIDEO_IMAGES_ITEMS_PATTERN,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                "sounds" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &IMAGES_TO_VIDEO_SOUNDS_TYPE,
                        sink,
                    )? {
                        rules::min_items(
                            list.len(),
                            1,
                            at,
                            &IMAGES_TO_VIDEO_SOUNDS_MIN_ITEMS,
                            sink,
                        )?;
                        rules::max_items(
                            list.len(),
                            7,
                            at,
                            &IMAGES_TO_VIDEO_SOUNDS_MAX_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            if let Some(text) = rules::string(
                                value,
                                at,
                                &IMAGES_TO_VIDEO_SOUNDS_ITEMS_TYPE,
                                sink,
                            )? {
                                rules::pattern(
                                    text,
                                    &PATTERN_HTTPS_DATA_AUDIO_MP3_BASE64,
                                    at,
                                    &IMAGES_TO_VIDEO_SOUNDS_ITEMS_PATTERN,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                "prompt" => {
                    seen |= 1;
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &IMAGES_TO_VIDEO_PROMPT_TYPE,
                        sink,
                    )? {
                        rules::max_length(
                            text,
                            5000,
                            at,
                            &IMAGES_TO_VIDEO_PROMPT_MAX_LENGTH,
                            sink,
                        )?;
                    }
                }
                "duration" => {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &IMAGES_TO_VIDEO_DURATION_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::integer(3),
                            at,
                            &IMAGES_TO_VIDEO_DURATION_MINIMUM,
                            sink,
                        )?;
                        rules::maximum(
                            number,
                            rules::Limit::integer(16),
                            at,
                            &IMAGES_TO_VIDEO_DURATION_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "seed" => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &IMAGES_TO_VIDEO_SEED_TYPE,
                        sink,
                    )?;
                }
                "aspect_ratio" => {
                    aspect_ratio(value, at, sink)?;
                }
                "audio" => {
                    rules::kinds(
                        value,
                        rules::BOOLEAN,
                        at,
                        &IMAGES_TO_VIDEO_AUDIO_TYPE,
                        sink,
                    )?;
                }
                "resolution" => {
                    resolution(value, at, sink)?;
                }
                "payload" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &IMAGES_TO_VIDEO_PAYLOAD_TYPE,
                        sink,
                    )? {
                        rules::max_length(
                            text,
                            1048576,
                            at,
                            &IMAGES_TO_VIDEO_PAYLOAD_MAX_LENGTH,
                            sink,
                        )?;
                    }
                }
                "off_peak" => {
                    rules::kinds(
                        value,
                        rules::BOOLEAN,
                        at,
                        &IMAGES_TO_VIDEO_OFF_PEAK_TYPE,
                        sink,
                    )?;
                }
                "watermark" => {
                    rules::kinds(
                        value,
                        rules::BOOLEAN,
                        at,
                        &IMAGES_TO_VIDEO_WATERMARK_TYPE,
                        sink,
                    )?;
                }
                "wm_position" => {
                    watermark_position(value, at, sink)?;
                }
                "wm_url" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &IMAGES_TO_VIDEO_WM_URL_TYPE,
                        sink,
                    )?;
                }
                "meta_data" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &IMAGES_TO_VIDEO_META_DATA_TYPE,
                        sink,
                    )?;
                }
                "callback_url" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &IMAGES_TO_VIDEO_CALLBACK_URL_TYPE,
                        sink,
                    )?;
                }
                _ => {
                    rules::unexpected(
                        &[
                            "images",
                            "sounds",
                            "prompt",
                            "duration",
                            "seed",
                            "aspect_ratio",
                            "audio",
                            "resolution",
                            "payload",
                            "off_peak",
                            "watermark",
                            "wm_position",
                            "wm_url",
                            "meta_data",
                            "callback_url",
                        ],
                        at,
                        &IMAGES_TO_VIDEO_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["prompt"], at, &IMAGES_TO_VIDEO_REQUIRED, sink)?;
    }
    if rules::holds(|sink| {
        if let rules::Value::Object(object) = value {
            if !object.contains_key("off_peak") {
                rules::missing("off_peak", at, &UNREAD, sink)?;
            }
            if let Some(value) = object.get("off_peak") {
                let at = &at.member("off_peak");
                rules::equals(value, &rules::Literal::Bool(true), at, &UNREAD, sink)?;
            }
        }
        Ok(())
    }) {
        if let rules::Value::Object(object) = value {
            if let Some(value) = object.get("audio") {
                let at = &at.member("audio");
                rules::equals(
                    value,
                    &rules::Literal::Bool(true),
                    at,
                    &IMAGES_TO_VIDEO_ALL_OF_0_THEN_AUDIO_CONST,
                    sink,
                )?;
            }
        }
    }
    rules::not(
        rules::holds(|sink| {
            if let rules::Value::Object(object) = value {
                if !object.contains_key("sounds") {
                    rules::missing("sounds", at, &UNREAD, sink)?;
                }
            }
            Ok(())
        }),
        at,
        &IMAGES_TO_VIDEO_ALL_OF_1_NOT,
        sink,
    )?;
    Ok(())
}

pub(crate) static PATTERN_HTTPS_DATA_IMAGE_PNG_JPEG_JPG: rules::Pattern = rules::Pattern::program(
    "^(https?://|data:image/(png|jpeg|jpg|webp);base64,)",
    rules::Program {
        instructions: &[
            rules::Instruction::Start,
            rules::Instruction::Split(2, 12),
            rules::Instruction::Char('h'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('p'),
            rules::Instruction::Split(7, 8),
            rules::Instruction::Char('s'),
            rules::Instruction::Char(':'),
            rules::Instruction::Char('/'),
            rules::Instruction::Char('/'),
            rules::Instruction::Jump(51),
            rules::Instruction::Char('d'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char(':'),
            rules::Instruction::Char('i'),
            rules::Instruction::Char('m'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('g'),
            rules::Instruction::Char('e'),
            rules::Instruction::Char('/'),
            rules::Instruction::Split(24, 28),
            rules::Instruction::Char('p'),
            rules::Instruction::Char('n'),
            rules::Instruction::Char('g'),
            rules::Instruction::Jump(43),
            rules::Instruction::Split(29, 34),
            rules::Instruction::Char('j'),
            rules::Instruction::Char('p'),
            rules::Instruction::Char('e'),
            rules::Instruction::Char('g'),
            rules::Instruction::Jump(43),
            rules::Instruction::Split(35, 39),
            rules::Instruction::Char('j'),
            rules::Instruction::Char('p'),
            rules::Instruction::Char('g'),
            rules::Instruction::Jump(43),
            rules::Instruction::Char('w'),
            rules::Instruction::Char('e'),
            rules::Instruction::Char('b'),
            rules::Instruction::Char('p'),
            rules::Instruction::Char(';'),
            rules::Instruction::Char('b'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('s'),
            rules::Instruction::Char('e'),
            rules::Instruction::Char('6'),
            rules::Instruction::Char('4'),
            rules::Instruction::Char(','),
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: true,
    },
);

pub(crate) static PATTERN_HTTPS_DATA_AUDIO_MP3_BASE64: rules::Pattern = rules::Pattern::program(
    "^(https?://|data:audio/mp3;base64,)",
    rules::Program {
        instructions: &[
            rules::Instruction::Start,
            rules::Instruction::Split(2, 12),
            rules::Instruction::Char('h'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('p'),
            rules::Instruction::Split(7, 8),
            rules::Instruction::Char('s'),
            rules::Instruction::Char(':'),
            rules::Instruction::Char('/'),
            rules::Instruction::Char('/'),
            rules::Instruction::Jump(34),
            rules::Instruction::Char('d'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char(':'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('u'),
            rules::Instruction::Char('d'),
            rules::Instruction::Char('i'),
            rules::Instruction::Char('o'),
            rules::Instruction::Char('/'),
            rules::Instruction::Char('m'),
            rules::Instruction::Char('p'),
            rules::Instruction::Char('3'),
            rules::Instruction::Char(';'),
            rules::Instruction::Char('b'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('s'),
            rules::Instruction::Char('e'),
            rules::Instruction::Char('6'),
            rules::Instruction::Char('4'),
            rules::Instruction::Char(','),
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: true,
    },
);

pub(crate) static GENERATION_REQUEST_ALL_OF_0_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/GenerationRequest/allOf/0/required",
    )
    .message("Put all parameters but `model` into `input[0].params`.")
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GENERATION_REQUEST_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "requests.yaml#/components/schemas/GenerationRequest/oneOf",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static REFERENCE_TO_VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ReferenceToVideo/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static REFERENCE_TO_VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/ReferenceToVideo/required",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static REFERENCE_TO_VIDEO_MODEL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ReferenceToVideo/properties/model/type",
    )
    .source("https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters");

pub(crate) static REFERENCE_TO_VIDEO_MODEL_CONST: rules::Site = rules::Site::new(
        rules::Keyword::Const,
        "requests.yaml#/components/schemas/ReferenceToVideo/properties/model/const",
    )
    .source("https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters");

pub(crate) static REFERENCE_TO_VIDEO_INPUT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ReferenceToVideo/properties/input/type",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static REFERENCE_TO_VIDEO_INPUT_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "requests.yaml#/components/schemas/ReferenceToVideo/properties/input/minItems",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static REFERENCE_TO_VIDEO_INPUT_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "requests.yaml#/components/schemas/ReferenceToVideo/properties/input/maxItems",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static REFERENCE_TO_VIDEO_INPUT_TYPE_2: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ReferenceToVideoInput/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static REFERENCE_TO_VIDEO_INPUT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/ReferenceToVideoInput/required",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static REFERENCE_TO_VIDEO_INPUT_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/ReferenceToVideoInput/additionalProperties",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static VIDEO_PARAMETERS_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "videos.yaml#/components/schemas/VideoParameters/oneOf",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "videos.yaml#/components/schemas/ImagesToVideo/required",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "videos.yaml#/components/schemas/ImagesToVideo/additionalProperties",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_IMAGES_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/images/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_IMAGES_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/images/minItems",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_IMAGES_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/images/maxItems",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_IMAGES_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/images/items/type",
    )
    .message(
        "Give the public address of a picture, or a data URI that begins with data:image/png;base64, (or jpeg, jpg, webp).",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_IMAGES_ITEMS_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/images/items/pattern",
    )
    .message(
        "Give the public address of a picture, or a data URI that begins with data:image/png;base64, (or jpeg, jpg, webp).",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_SOUNDS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/sounds/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_SOUNDS_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/sounds/minItems",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_SOUNDS_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/sounds/maxItems",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_SOUNDS_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/sounds/items/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling); that addresses are taken is inferred",
    );

pub(crate) static IMAGES_TO_VIDEO_SOUNDS_ITEMS_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/sounds/items/pattern",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling); that addresses are taken is inferred",
    );

pub(crate) static IMAGES_TO_VIDEO_PROMPT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/prompt/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_PROMPT_MAX_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MaxLength,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/prompt/maxLength",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );

pub(crate) static IMAGES_TO_VIDEO_DURATION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/duration/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_DURATION_MINIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Minimum,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/duration/minimum",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_DURATION_MAXIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Maximum,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/duration/maximum",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_SEED_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/seed/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_AUDIO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/audio/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_PAYLOAD_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/payload/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_PAYLOAD_MAX_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MaxLength,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/payload/maxLength",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_OFF_PEAK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/off_peak/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_WATERMARK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/watermark/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_WM_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/wm_url/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_META_DATA_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/meta_data/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_CALLBACK_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/ImagesToVideo/properties/callback_url/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    )
    .sensitive();

pub(crate) static UNREAD: rules::Site = rules::Site::new(rules::Keyword::False, "");

pub(crate) static IMAGES_TO_VIDEO_ALL_OF_0_THEN_AUDIO_CONST: rules::Site = rules::Site::new(
        rules::Keyword::Const,
        "videos.yaml#/components/schemas/ImagesToVideo/allOf/0/then/properties/audio/const",
    )
    .message("Off-peak mode needs sound; leave `audio` out or set it to true.")
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static IMAGES_TO_VIDEO_ALL_OF_1_NOT: rules::Site = rules::Site::new(
        rules::Keyword::Not,
        "videos.yaml#/components/schemas/ImagesToVideo/allOf/1/not",
    )
    .message("Leave out `sounds`; it is reserved and not supported now.")
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Non-Subject Calling)",
    );
