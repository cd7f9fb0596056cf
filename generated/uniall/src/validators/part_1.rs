// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::CreateVideoRequest {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::CreateVideoRequest::TextToVideo(value) => {
                let at = &at.form("Text to video");
                rules::Validate::check(value, at, sink)?;
            }
            types::CreateVideoRequest::FirstFrameToVideo(value) => {
                let at = &at.form("First frame to video");
                rules::Validate::check(value, at, sink)?;
            }
            types::CreateVideoRequest::FirstAndLastFrameToVideo(value) => {
                let at = &at.form("First and last frame to video");
                rules::Validate::check(value, at, sink)?;
            }
            types::CreateVideoRequest::ReferencesToVideo(value) => {
                let at = &at.form("References to video");
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

codegen::validate_json!(types::CreateVideoRequest => create_video_request,);

/// `requests.yaml#/components/schemas/CreateVideoRequest`
pub(crate) fn create_video_request<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &CREATE_VIDEO_REQUEST_TYPE, sink)? {
        if object.contains_key("last_image") {
            if !object.contains_key("image") {
                rules::missing_beside(
                    "image",
                    "last_image",
                    at,
                    &CREATE_VIDEO_REQUEST_ALL_OF_2_DEPENDENT_REQUIRED,
                    sink,
                )?;
            }
        }
    }
    rules::not(
        rules::holds(|sink| {
            if let rules::Value::Object(object) = value {
                if !object.contains_key("images") {
                    rules::missing("images", at, &UNREAD, sink)?;
                }
            }
            Ok(())
        }),
        at,
        &CREATE_VIDEO_REQUEST_ALL_OF_0_NOT,
        sink,
    )?;
    rules::not(
        rules::holds(|sink| {
            if let rules::Value::Object(object) = value {
                if !object.contains_key("image_urls") {
                    rules::missing("image_urls", at, &UNREAD, sink)?;
                }
            }
            Ok(())
        }),
        at,
        &CREATE_VIDEO_REQUEST_ALL_OF_1_NOT,
        sink,
    )?;
    rules::not(
        rules::holds(|sink| {
            if let rules::Value::Object(object) = value {
                if !object.contains_key("image") {
                    rules::missing("image", at, &UNREAD, sink)?;
                }
                if !object.contains_key("reference_image_urls") {
                    rules::missing("reference_image_urls", at, &UNREAD, sink)?;
                }
            }
            Ok(())
        }),
        at,
        &CREATE_VIDEO_REQUEST_ALL_OF_3_NOT,
        sink,
    )?;
    rules::one_of(
        &[
            rules::Branch::new(
                "Text to video",
                rules::absent(value, "image") && rules::absent(value, "last_image")
                    && rules::absent(value, "reference_image_urls"),
                &|at, sink| {
                    text_to_video(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "First frame to video",
                rules::has(value, "image") && rules::absent(value, "last_image")
                    && rules::absent(value, "reference_image_urls"),
                &|at, sink| {
                    first_frame_to_video(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "First and last frame to video",
                rules::has(value, "image") && rules::has(value, "last_image")
                    && rules::absent(value, "reference_image_urls"),
                &|at, sink| {
                    first_and_last_frame_to_video(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "References to video",
                rules::has(value, "reference_image_urls")
                    && rules::absent(value, "image")
                    && rules::absent(value, "last_image"),
                &|at, sink| {
                    references_to_video(value, at, sink)?;
                    Ok(())
                },
            ),
        ],
        at,
        &CREATE_VIDEO_REQUEST_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `requests.yaml#/components/schemas/TextToVideo`
pub(crate) fn text_to_video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &TEXT_TO_VIDEO_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "model" => {
                    seen |= 1;
                    model(value, at, sink)?;
                }
                "prompt" => {
                    seen |= 2;
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &TEXT_TO_VIDEO_PROMPT_TYPE,
                        sink,
                    )?;
                }
                "duration" => {
                    seen |= 4;
                    duration(value, at, sink)?;
                }
                "aspect_ratio" => {
                    aspect_ratio(value, at, sink)?;
                }
                "extra_body" => {
                    extra_body(value, at, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &["model", "prompt", "duration", "aspect_ratio", "extra_body"],
                        at,
                        &TEXT_TO_VIDEO_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(
            seen,
            &["model", "prompt", "duration"],
            at,
            &TEXT_TO_VIDEO_REQUIRED,
            sink,
        )?;
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/Model`
pub(crate) fn model<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &MODEL_TYPE, sink)? {
        rules::text_among(
            text,
            &[
                "viduq3p-540p",
                "viduq3p-720p",
                "viduq3p-1080p",
                "viduq3t-540p",
                "viduq3t-720p",
                "viduq3t-1080p",
            ],
            at,
            &MODEL_ENUM,
            sink,
        )?;
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/Duration`
pub(crate) fn duration<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::one_of(
        &[
            rules::Branch::new(
                "Seconds",
                rules::is_kind(value, rules::INTEGER),
                &|at, sink| {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &DURATION_ONE_OF_0_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::integer(1),
                            at,
                            &DURATION_ONE_OF_0_MINIMUM,
                            sink,
                        )?;
                        rules::maximum(
                            number,
                            rules::Limit::integer(16),
                            at,
                            &DURATION_ONE_OF_0_MAXIMUM,
                            sink,
                        )?;
                    }
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Text",
                rules::is_kind(value, rules::STRING),
                &|at, sink| {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &DURATION_ONE_OF_1_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_1_9_1_0_6,
                            at,
                            &DURATION_ONE_OF_1_PATTERN,
                            sink,
                        )?;
                    }
                    Ok(())
                },
            ),
        ],
        at,
        &DURATION_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `requests.yaml#/components/schemas/AspectRatio`
pub(crate) fn aspect_ratio<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &ASPECT_RATIO_TYPE, sink)? {
        rules::text_among(text, &["16:9", "9:16", "1:1"], at, &ASPECT_RATIO_ENUM, sink)?;
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/ExtraBody`
pub(crate) fn extra_body<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &EXTRA_BODY_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "audio" => {
                    rules::kinds(
                        value,
                        rules::BOOLEAN,
                        at,
                        &EXTRA_BODY_AUDIO_TYPE,
                        sink,
                    )?;
                }
                "seed" => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &EXTRA_BODY_SEED_TYPE,
                        sink,
                    )?;
                }
                "bgm" => {
                    rules::kinds(value, rules::BOOLEAN, at, &EXTRA_BODY_BGM_TYPE, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &["audio", "seed", "bgm"],
                        at,
                        &EXTRA_BODY_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/FirstFrameToVideo`
pub(crate) fn first_frame_to_video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &FIRST_FRAME_TO_VIDEO_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "model" => {
                    seen |= 1;
                    model(value, at, sink)?;
                }
                "prompt" => {
                    seen |= 2;
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &FIRST_FRAME_TO_VIDEO_PROMPT_TYPE,
                        sink,
                    )?;
                }
                "duration" => {
                    seen |= 4;
                    duration(value, at, sink)?;
                }
                "image" => {
                    seen |= 8;
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &FIRST_FRAME_TO_VIDEO_IMAGE_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_HTTPS,
                            at,
                            &FIRST_FRAME_TO_VIDEO_IMAGE_PATTERN,
                            sink,
                        )?;
                    }
                }
                "aspect_ratio" => {
                    aspect_ratio(value, at, sink)?;
                }
                "extra_body" => {
                    extra_body(value, at, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &[
                            "model",
                            "prompt",
                            "duration",
                            "image",
                            "aspect_ratio",
                            "extra_body",
                        ],
                        at,
                        &FIRST_FRAME_TO_VIDEO_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(
            seen,
            &["model", "prompt", "duration", "image"],
            at,
            &FIRST_FRAME_TO_VIDEO_REQUIRED,
            sink,
        )?;
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/FirstAndLastFrameToVideo`
pub(crate) fn first_and_last_frame_to_video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(
        value,
        at,
        &FIRST_AND_LAST_FRAME_TO_VIDEO_TYPE,
        sink,
    )? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "model" => {
                    seen |= 1;
                    model(value, at, sink)?;
                }
                "prompt" => {
                    seen |= 2;
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &FIRST_AND_LAST_FRAME_TO_VIDEO_PROMPT_TYPE,
                        sink,
                    )?;
                }
                "duration" => {
                    seen |= 4;
                    duration(value, at, sink)?;
                }
                "image" => {
                    seen |= 8;
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &FIRST_AND_LAST_FRAME_TO_VIDEO_IMAGE_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_HTTPS,
                            at,
                            &FIRST_AND_LAST_FRAME_TO_VIDEO_IMAGE_PATTERN,
                            sink,
                        )?;
                    }
                }
                "last_image" => {
                    seen |= 16;
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &FIRST_AND_LAST_FRAME_TO_VIDEO_LAST_IMAGE_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_HTTPS,
                            at,
                            &FIRST_AND_LAST_FRAME_TO_VIDEO_LAST_IMAGE_PATTERN,
                            sink,
                        )?;
                    }
                }
                "aspect_ratio" => {
                    aspect_ratio(value, at, sink)?;
                }
                "extra_body" => {
                    extra_body(value, at, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &[
                            "model",
                            "prompt",
                            "duration",
                            "image",
                            "last_image",
                            "aspect_ratio",
                            "extra_body",
                        ],
                        at,
                        &FIRST_AND_LAST_FRAME_TO_VIDEO_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(
            seen,
            &["model", "prompt", "duration", "image", "last_image"],
            at,
            &FIRST_AND_LAST_FRAME_TO_VIDEO_REQUIRED,
            sink,
        )?;
    }
    Ok(())
}

pub(crate) static PATTERN_1_9_1_0_6: rules::Pattern = rules::Pattern::program(
    "^([1-9]|1[0-6])$",
    rules::Program {
        instructions: &[
            rules::Instruction::Start,
            rules::Instruction::Split(2, 4),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287667426198290432,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(6),
            rules::Instruction::Char('1'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 35747322042253312,
                    others: &[],
                },
            ),
            rules::Instruction::End,
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: true,
    },
);

pub(crate) static PATTERN_HTTPS: rules::Pattern = rules::Pattern::begins(
    "^https?://",
    &[
        rules::Piece::Text("http"),
        rules::Piece::Run(
            rules::CharSet {
                ascii: 41538374868278621028243970633760768,
                others: &[],
            },
            0,
            1,
        ),
        rules::Piece::Text("://"),
    ],
);

pub(crate) static CREATE_VIDEO_REQUEST_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/CreateVideoRequest/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static CREATE_VIDEO_REQUEST_ALL_OF_2_DEPENDENT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::DependentRequired,
        "requests.yaml#/components/schemas/CreateVideoRequest/allOf/2/dependentRequired",
    )
    .message(
        "Send `image`, the first frame, together with `last_image`, the last frame.",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static CREATE_VIDEO_REQUEST_ALL_OF_0_NOT: rules::Site = rules::Site::new(
        rules::Keyword::Not,
        "requests.yaml#/components/schemas/CreateVideoRequest/allOf/0/not",
    )
    .message(
        "Leave out `images`. Send `image` with `last_image` for first and last frame, or `reference_image_urls` for references.",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 6.1, what not to pass");

pub(crate) static UNREAD: rules::Site = rules::Site::new(rules::Keyword::False, "");

pub(crate) static CREATE_VIDEO_REQUEST_ALL_OF_1_NOT: rules::Site = rules::Site::new(
        rules::Keyword::Not,
        "requests.yaml#/components/schemas/CreateVideoRequest/allOf/1/not",
    )
    .message(
        "Leave out `image_urls`. Send `reference_image_urls` for references, or `image` for a first frame.",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static CREATE_VIDEO_REQUEST_ALL_OF_3_NOT: rules::Site = rules::Site::new(
        rules::Keyword::Not,
        "requests.yaml#/components/schemas/CreateVideoRequest/allOf/3/not",
    )
    .message("Send either `image` or `reference_image_urls`, not both.")
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static CREATE_VIDEO_REQUEST_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "requests.yaml#/components/schemas/CreateVideoRequest/oneOf",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static TEXT_TO_VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/TextToVideo/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static TEXT_TO_VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/TextToVideo/required",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static TEXT_TO_VIDEO_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/TextToVideo/additionalProperties",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static TEXT_TO_VIDEO_PROMPT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/TextToVideo/properties/prompt/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 4.4 reference-image-to-video",
    );

pub(crate) static MODEL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/Model/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 1. Model; 6.3");

pub(crate) static MODEL_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "requests.yaml#/components/schemas/Model/enum",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 1. Model; 6.3");

pub(crate) static DURATION_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "requests.yaml#/components/schemas/Duration/oneOf",
    )
    .message("Give a whole number of seconds from 1 to 16.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7");

pub(crate) static DURATION_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/Duration/oneOf/0/type",
    )
    .message("Give a whole number of seconds from 1 to 16.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7");

pub(crate) static DURATION_ONE_OF_0_MINIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Minimum,
        "requests.yaml#/components/schemas/Duration/oneOf/0/minimum",
    )
    .message("Give a whole number of seconds from 1 to 16.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7");

pub(crate) static DURATION_ONE_OF_0_MAXIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Maximum,
        "requests.yaml#/components/schemas/Duration/oneOf/0/maximum",
    )
    .message("Give a whole number of seconds from 1 to 16.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7");

pub(crate) static DURATION_ONE_OF_1_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/Duration/oneOf/1/type",
    )
    .message("Give a whole number of seconds from 1 to 16.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7");

pub(crate) static DURATION_ONE_OF_1_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "requests.yaml#/components/schemas/Duration/oneOf/1/pattern",
    )
    .message("Give a whole number of seconds from 1 to 16.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7");

pub(crate) static ASPECT_RATIO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/AspectRatio/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static ASPECT_RATIO_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "requests.yaml#/components/schemas/AspectRatio/enum",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static EXTRA_BODY_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ExtraBody/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static EXTRA_BODY_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/ExtraBody/additionalProperties",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static EXTRA_BODY_AUDIO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ExtraBody/properties/audio/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static EXTRA_BODY_SEED_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ExtraBody/properties/seed/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static EXTRA_BODY_BGM_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ExtraBody/properties/bgm/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 7");

pub(crate) static FIRST_FRAME_TO_VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/FirstFrameToVideo/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static FIRST_FRAME_TO_VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/FirstFrameToVideo/required",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static FIRST_FRAME_TO_VIDEO_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/FirstFrameToVideo/additionalProperties",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static FIRST_FRAME_TO_VIDEO_PROMPT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/FirstFrameToVideo/properties/prompt/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 4.4 reference-image-to-video",
    );

pub(crate) static FIRST_FRAME_TO_VIDEO_IMAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/FirstFrameToVideo/properties/image/type",
    )
    .message("Give a public address of a picture, beginning with https:// or http://.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static FIRST_FRAME_TO_VIDEO_IMAGE_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "requests.yaml#/components/schemas/FirstFrameToVideo/properties/image/pattern",
    )
    .message("Give a public address of a picture, beginning with https:// or http://.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static FIRST_AND_LAST_FRAME_TO_VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/FirstAndLastFrameToVideo/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static FIRST_AND_LAST_FRAME_TO_VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/FirstAndLastFrameToVideo/required",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static FIRST_AND_LAST_FRAME_TO_VIDEO_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/FirstAndLastFrameToVideo/additionalProperties",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static FIRST_AND_LAST_FRAME_TO_VIDEO_PROMPT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/FirstAndLastFrameToVideo/properties/prompt/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 4.4 reference-image-to-video",
    );

pub(crate) static FIRST_AND_LAST_FRAME_TO_VIDEO_IMAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/FirstAndLastFrameToVideo/properties/image/type",
    )
    .message("Give a public address of a picture, beginning with https:// or http://.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static FIRST_AND_LAST_FRAME_TO_VIDEO_IMAGE_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "requests.yaml#/components/schemas/FirstAndLastFrameToVideo/properties/image/pattern",
    )
    .message("Give a public address of a picture, beginning with https:// or http://.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static FIRST_AND_LAST_FRAME_TO_VIDEO_LAST_IMAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/FirstAndLastFrameToVideo/properties/last_image/type",
    )
    .message("Give a public address of a picture, beginning with https:// or http://.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static FIRST_AND_LAST_FRAME_TO_VIDEO_LAST_IMAGE_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "requests.yaml#/components/schemas/FirstAndLastFrameToVideo/properties/last_image/pattern",
    )
    .message("Give a public address of a picture, beginning with https:// or http://.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");
