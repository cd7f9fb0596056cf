// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::ViduQ2ReferenceVideo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let number = &value.duration;
            let at = &at.member("duration");
            rules::minimum(
                number,
                rules::Limit::integer(1),
                at,
                &VIDU_Q2_REFERENCE_VIDEO_DURATION_MINIMUM,
                sink,
            )?;
            rules::maximum(
                number,
                rules::Limit::integer(10),
                at,
                &VIDU_Q2_REFERENCE_VIDEO_DURATION_MAXIMUM,
                sink,
            )?;
        }
        {
            let list = &value.subjects;
            let at = &at.member("subjects");
            rules::min_items(
                list.len(),
                1,
                at,
                &VIDU_Q2_REFERENCE_VIDEO_SUBJECTS_MIN_ITEMS,
                sink,
            )?;
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        if let Some(value) = &value.resolution {
            let at = &at.member("resolution");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.aspect_ratio {
            let at = &at.member("aspect_ratio");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.movement_amplitude {
            let at = &at.member("movement_amplitude");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::CreatedTask {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::ErrorBody {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.code {
            let at = &at.member("code");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.reason {
            let at = &at.member("reason");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

codegen::validate_json!(
    types::ViduQ2ReferenceVideo => vidu_q2_reference_video, types::CreatedTask =>
    created_task, types::ErrorBody => error_body,
);

/// `requests.yaml#/components/schemas/ViduQ2ReferenceVideo`
pub(crate) fn vidu_q2_reference_video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(
        value,
        at,
        &VIDU_Q2_REFERENCE_VIDEO_TYPE,
        sink,
    )? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "prompt" => {
                    seen |= 1;
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &VIDU_Q2_REFERENCE_VIDEO_PROMPT_TYPE,
                        sink,
                    )?;
                }
                "duration" => {
                    seen |= 2;
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &VIDU_Q2_REFERENCE_VIDEO_DURATION_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::integer(1),
                            at,
                            &VIDU_Q2_REFERENCE_VIDEO_DURATION_MINIMUM,
                            sink,
                        )?;
                        rules::maximum(
                            number,
                            rules::Limit::integer(10),
                            at,
                            &VIDU_Q2_REFERENCE_VIDEO_DURATION_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "subjects" => {
                    seen |= 4;
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &VIDU_Q2_REFERENCE_VIDEO_SUBJECTS_TYPE,
                        sink,
                    )? {
                        rules::min_items(
                            list.len(),
                            1,
                            at,
                            &VIDU_Q2_REFERENCE_VIDEO_SUBJECTS_MIN_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            subject(value, at, sink)?;
                        }
                    }
                }
                "bgm" => {
                    rules::kinds(
                        value,
                        rules::BOOLEAN,
                        at,
                        &VIDU_Q2_REFERENCE_VIDEO_BGM_TYPE,
                        sink,
                    )?;
                }
                "seed" => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &VIDU_Q2_REFERENCE_VIDEO_SEED_TYPE,
                        sink,
                    )?;
                }
                "audio" => {
                    rules::kinds(
                        value,
                        rules::BOOLEAN,
                        at,
                        &VIDU_Q2_REFERENCE_VIDEO_AUDIO_TYPE,
                        sink,
                    )?;
                }
                "watermark" => {
                    rules::kinds(
                        value,
                        rules::BOOLEAN,
                        at,
                        &VIDU_Q2_REFERENCE_VIDEO_WATERMARK_TYPE,
                        sink,
                    )?;
                }
                "resolution" => {
                    resolution(value, at, sink)?;
                }
                "aspect_ratio" => {
                    aspect_ratio(value, at, sink)?;
                }
                "movement_amplitude" => {
                    movement_amplitude(value, at, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &[
                            "prompt",
                            "duration",
                            "subjects",
                            "bgm",
                            "seed",
                            "audio",
                            "watermark",
                            "resolution",
                            "aspect_ratio",
                            "movement_amplitude",
                        ],
                        at,
                        &VIDU_Q2_REFERENCE_VIDEO_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(
            seen,
            &["prompt", "duration", "subjects"],
            at,
            &VIDU_Q2_REFERENCE_VIDEO_REQUIRED,
            sink,
        )?;
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/Subject`
pub(crate) fn subject<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &SUBJECT_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "id" => {
                    rules::kinds(value, rules::STRING, at, &SUBJECT_ID_TYPE, sink)?;
                }
                "images" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &SUBJECT_IMAGES_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &SUBJECT_IMAGES_ITEMS_TYPE,
                                sink,
                            )?;
                        }
                    }
                }
                "voice_id" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &SUBJECT_VOICE_ID_TYPE,
                        sink,
                    )?;
                }
                _ => {
                    rules::unexpected(
                        &["id", "images", "voice_id"],
                        at,
                        &SUBJECT_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/Resolution`
pub(crate) fn resolution<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &RESOLUTION_TYPE, sink)? {
        rules::text_among(text, &["540p", "720p", "1080p"], at, &RESOLUTION_ENUM, sink)?;
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/AspectRatio`
pub(crate) fn aspect_ratio<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::any_of(
        &[
            rules::Branch::new(
                "Listed",
                true,
                &|at, sink| {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &ASPECT_RATIO_ANY_OF_0_TYPE,
                        sink,
                    )? {
                        rules::text_among(
                            text,
                            &["16:9", "9:16", "1:1"],
                            at,
                            &ASPECT_RATIO_ANY_OF_0_ENUM,
                            sink,
                        )?;
                    }
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Other",
                true,
                &|at, sink| {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &ASPECT_RATIO_ANY_OF_1_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
        ],
        at,
        &ASPECT_RATIO_ANY_OF,
        sink,
    )?;
    Ok(())
}

/// `requests.yaml#/components/schemas/MovementAmplitude`
pub(crate) fn movement_amplitude<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &MOVEMENT_AMPLITUDE_TYPE, sink)? {
        rules::text_among(
            text,
            &["auto", "small", "medium", "high"],
            at,
            &MOVEMENT_AMPLITUDE_ENUM,
            sink,
        )?;
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/CreatedTask`
pub(crate) fn created_task<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &CREATED_TASK_TYPE, sink)? {
        if !object.contains_key("task_id") {
            rules::missing("task_id", at, &CREATED_TASK_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("task_id") {
            let at = &at.member("task_id");
            rules::kinds(value, rules::STRING, at, &CREATED_TASK_TASK_ID_TYPE, sink)?;
        }
        if let Some(value) = object.get("provider_request_id") {
            let at = &at.member("provider_request_id");
            rules::kinds(
                value,
                rules::STRING,
                at,
                &CREATED_TASK_PROVIDER_REQUEST_ID_TYPE,
                sink,
            )?;
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/ErrorBody`
pub(crate) fn error_body<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &ERROR_BODY_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "code" => {
                    error_body_code(value, at, sink)?;
                }
                "reason" => {
                    error_reason(value, at, sink)?;
                }
                "message" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &ERROR_BODY_MESSAGE_TYPE,
                        sink,
                    )?;
                }
                "msg" => {
                    rules::kinds(value, rules::STRING, at, &ERROR_BODY_MSG_TYPE, sink)?;
                }
                "metadata" => {
                    rules::kinds(
                        value,
                        rules::OBJECT,
                        at,
                        &ERROR_BODY_METADATA_TYPE,
                        sink,
                    )?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/ErrorBody/properties/code`
pub(crate) fn error_body_code<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::kinds(
        value,
        rules::INTEGER | rules::STRING,
        at,
        &ERROR_BODY_CODE_TYPE,
        sink,
    )?;
    Ok(())
}

/// `responses.yaml#/components/schemas/ErrorReason`
pub(crate) fn error_reason<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &ERROR_REASON_TYPE, sink)? {
        rules::text_among(
            text,
            &[
                "INVALID_API_KEY",
                "MODEL_NOT_FOUND",
                "FAILED_TO_AUTH",
                "NOT_ENOUGH_BALANCE",
                "INVALID_REQUEST_BODY",
                "RATE_LIMIT_EXCEEDED",
                "TOKEN_LIMIT_EXCEEDED",
                "SERVICE_NOT_AVAILABLE",
                "ACCESS_DENY",
            ],
            at,
            &ERROR_REASON_ENUM,
            sink,
        )?;
    }
    Ok(())
}

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_DURATION_MINIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Minimum,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/duration/minimum",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_DURATION_MAXIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Maximum,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/duration/maximum",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_SUBJECTS_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/subjects/minItems",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/required",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/additionalProperties",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_PROMPT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/prompt/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_DURATION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/duration/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_SUBJECTS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/subjects/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_BGM_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/bgm/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_SEED_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/seed/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_AUDIO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/audio/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static VIDU_Q2_REFERENCE_VIDEO_WATERMARK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ViduQ2ReferenceVideo/properties/watermark/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static SUBJECT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/Subject/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body, subjects",
    );

pub(crate) static SUBJECT_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/Subject/additionalProperties",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body, subjects",
    );

pub(crate) static SUBJECT_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/Subject/properties/id/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body, subjects",
    );

pub(crate) static SUBJECT_IMAGES_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/Subject/properties/images/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body, subjects",
    );

pub(crate) static SUBJECT_IMAGES_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/Subject/properties/images/items/type",
    )
    .source("https://docs.myrouter.ai/docs/models, sibling pages § images");

pub(crate) static SUBJECT_VOICE_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/Subject/properties/voice_id/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body, subjects",
    );

pub(crate) static RESOLUTION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/Resolution/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static RESOLUTION_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "requests.yaml#/components/schemas/Resolution/enum",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static ASPECT_RATIO_ANY_OF: rules::Site = rules::Site::new(
        rules::Keyword::AnyOf,
        "requests.yaml#/components/schemas/AspectRatio/anyOf",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static ASPECT_RATIO_ANY_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/AspectRatio/anyOf/0/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static ASPECT_RATIO_ANY_OF_0_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "requests.yaml#/components/schemas/AspectRatio/anyOf/0/enum",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static ASPECT_RATIO_ANY_OF_1_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/AspectRatio/anyOf/1/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static MOVEMENT_AMPLITUDE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/MovementAmplitude/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static MOVEMENT_AMPLITUDE_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "requests.yaml#/components/schemas/MovementAmplitude/enum",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Request Body",
    );

pub(crate) static CREATED_TASK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/CreatedTask/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Response",
    );

pub(crate) static CREATED_TASK_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/CreatedTask/required",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Response",
    );

pub(crate) static CREATED_TASK_TASK_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/CreatedTask/properties/task_id/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Response",
    );

pub(crate) static CREATED_TASK_PROVIDER_REQUEST_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/CreatedTask/properties/provider_request_id/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video § Response",
    );

pub(crate) static ERROR_BODY_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorBody/type",
    )
    .source("GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts");

pub(crate) static ERROR_BODY_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorBody/properties/message/type",
    )
    .source("GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts");

pub(crate) static ERROR_BODY_MSG_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorBody/properties/msg/type",
    )
    .source("GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts");

pub(crate) static ERROR_BODY_METADATA_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorBody/properties/metadata/type",
    )
    .source("GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts");

pub(crate) static ERROR_BODY_CODE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorBody/properties/code/type",
    )
    .source("GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts");

pub(crate) static ERROR_REASON_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorReason/type",
    )
    .source(
        "https://docs.jiekou.ai/en/docs/models/reference-error-code § Error codes of a sister site",
    );

pub(crate) static ERROR_REASON_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "responses.yaml#/components/schemas/ErrorReason/enum",
    )
    .source(
        "https://docs.jiekou.ai/en/docs/models/reference-error-code § Error codes of a sister site",
    );
