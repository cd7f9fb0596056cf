// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::ViduQ3MixReferenceVideo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = &value.prompt;
            let at = &at.member("prompt");
            rules::min_length(
                text,
                1,
                at,
                &VIDU_Q3_MIX_REFERENCE_VIDEO_PROMPT_MIN_LENGTH,
                sink,
            )?;
            rules::max_length(
                text,
                5000,
                at,
                &VIDU_Q3_MIX_REFERENCE_VIDEO_PROMPT_MAX_LENGTH,
                sink,
            )?;
        }
        {
            let list = &value.reference_images;
            let at = &at.member("reference_images");
            rules::min_items(
                list.len(),
                1,
                at,
                &VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_MIN_ITEMS,
                sink,
            )?;
            rules::max_items(
                list.len(),
                7,
                at,
                &VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_MAX_ITEMS,
                sink,
            )?;
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::min_length(
                    text,
                    1,
                    at,
                    &MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_ITEMS_MIN_LENGTH,
                    sink,
                )?;
                rules::pattern(
                    text,
                    &PATTERN_HTTPS_DATA_BASE64,
                    at,
                    &Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_ITEMS_PATTERN,
                    sink,
                )?;
            }
        }
        if let Some(number) = &value.duration {
            let at = &at.member("duration");
            rules::minimum(
                number,
                rules::Limit::integer(1),
                at,
                &VIDU_Q3_MIX_REFERENCE_VIDEO_DURATION_MINIMUM,
                sink,
            )?;
            rules::maximum(
                number,
                rules::Limit::integer(16),
                at,
                &VIDU_Q3_MIX_REFERENCE_VIDEO_DURATION_MAXIMUM,
                sink,
            )?;
        }
        if let Some(value) = &value.aspect_ratio {
            let at = &at.member("aspect_ratio");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.resolution {
            let at = &at.member("resolution");
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
        {
            let value = &value.data;
            let at = &at.member("data");
            rules::Validate::check(value, at, sink)?;
        }
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
        Ok(())
    }
}

codegen::validate_json!(
    types::ViduQ3MixReferenceVideo => vidu_q3_mix_reference_video, types::CreatedTask =>
    created_task, types::ErrorBody => error_body,
);

/// `schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo`
pub(crate) fn vidu_q3_mix_reference_video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(
        value,
        at,
        &VIDU_Q3_MIX_REFERENCE_VIDEO_TYPE,
        sink,
    )? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "prompt" => {
                    seen |= 1;
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &VIDU_Q3_MIX_REFERENCE_VIDEO_PROMPT_TYPE,
                        sink,
                    )? {
                        rules::min_length(
                            text,
                            1,
                            at,
                            &VIDU_Q3_MIX_REFERENCE_VIDEO_PROMPT_MIN_LENGTH,
                            sink,
                        )?;
                        rules::max_length(
                            text,
                            5000,
                            at,
                            &VIDU_Q3_MIX_REFERENCE_VIDEO_PROMPT_MAX_LENGTH,
                            sink,
                        )?;
                    }
                }
                "reference_images" => {
                    seen |= 2;
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_TYPE,
                        sink,
                    )? {
                        rules::min_items(
                            list.len(),
                            1,
                            at,
                            &VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_MIN_ITEMS,
                            sink,
                        )?;
                        rules::max_items(
                            list.len(),
                            7,
                            at,
                            &VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_MAX_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            if let Some(text) = rules::string(
                                value,
                                at,
                                &VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_ITEMS_TYPE,
                                sink,
                            )? {
                                rules::min_length(
                                    text,
                                    1,
                                    at,
                                    &MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_ITEMS_MIN_LENGTH,
                                    sink,
                                )?;
                                rules::pattern(
                                    text,
                                    &PATTERN_HTTPS_DATA_BASE64,
                                    at,
                                    &Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_ITEMS_PATTERN,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                "duration" => {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &VIDU_Q3_MIX_REFERENCE_VIDEO_DURATION_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::integer(1),
                            at,
                            &VIDU_Q3_MIX_REFERENCE_VIDEO_DURATION_MINIMUM,
                            sink,
                        )?;
                        rules::maximum(
                            number,
                            rules::Limit::integer(16),
                            at,
                            &VIDU_Q3_MIX_REFERENCE_VIDEO_DURATION_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "aspect_ratio" => {
                    aspect_ratio(value, at, sink)?;
                }
                "resolution" => {
                    resolution(value, at, sink)?;
                }
                "seed" => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &VIDU_Q3_MIX_REFERENCE_VIDEO_SEED_TYPE,
                        sink,
                    )?;
                }
                _ => {
                    rules::unexpected(
                        &[
                            "prompt",
                            "reference_images",
                            "duration",
                            "aspect_ratio",
                            "resolution",
                            "seed",
                        ],
                        at,
                        &VIDU_Q3_MIX_REFERENCE_VIDEO_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(
            seen,
            &["prompt", "reference_images"],
            at,
            &VIDU_Q3_MIX_REFERENCE_VIDEO_REQUIRED,
            sink,
        )?;
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/AspectRatio`
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

/// `schemas.yaml#/components/schemas/Resolution`
pub(crate) fn resolution<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &RESOLUTION_TYPE, sink)? {
        rules::text_among(text, &["720p", "1080p"], at, &RESOLUTION_ENUM, sink)?;
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/CreatedTask`
pub(crate) fn created_task<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &CREATED_TASK_TYPE, sink)? {
        if !object.contains_key("code") {
            rules::missing("code", at, &CREATED_TASK_REQUIRED, sink)?;
        }
        if !object.contains_key("message") {
            rules::missing("message", at, &CREATED_TASK_REQUIRED, sink)?;
        }
        if !object.contains_key("data") {
            rules::missing("data", at, &CREATED_TASK_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("code") {
            let at = &at.member("code");
            rules::kinds(value, rules::INTEGER, at, &CREATED_TASK_CODE_TYPE, sink)?;
        }
        if let Some(value) = object.get("message") {
            let at = &at.member("message");
            rules::kinds(value, rules::STRING, at, &CREATED_TASK_MESSAGE_TYPE, sink)?;
        }
        if let Some(value) = object.get("data") {
            let at = &at.member("data");
            new_task(value, at, sink)?;
        }
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/NewTask`
pub(crate) fn new_task<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &NEW_TASK_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "status" => {
                    seen |= 1;
                    task_status(value, at, sink)?;
                }
                "task_id" => {
                    seen |= 2;
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &NEW_TASK_TASK_ID_TYPE,
                        sink,
                    )?;
                }
                "model_id" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &NEW_TASK_MODEL_ID_TYPE,
                        sink,
                    )?;
                }
                "get_result" => {
                    result_link(value, at, sink)?;
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["status", "task_id"], at, &NEW_TASK_REQUIRED, sink)?;
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/TaskStatus`
pub(crate) fn task_status<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &TASK_STATUS_TYPE, sink)? {
        rules::text_among(
            text,
            &["pending", "processing", "success", "failed", "canceled"],
            at,
            &TASK_STATUS_ENUM,
            sink,
        )?;
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/ResultLink`
pub(crate) fn result_link<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &RESULT_LINK_TYPE, sink)? {
        if !object.contains_key("method") {
            rules::missing("method", at, &RESULT_LINK_REQUIRED, sink)?;
        }
        if !object.contains_key("url") {
            rules::missing("url", at, &RESULT_LINK_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("method") {
            let at = &at.member("method");
            rules::kinds(value, rules::STRING, at, &RESULT_LINK_METHOD_TYPE, sink)?;
        }
        if let Some(value) = object.get("url") {
            let at = &at.member("url");
            rules::kinds(value, rules::STRING, at, &RESULT_LINK_URL_TYPE, sink)?;
        }
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/ErrorBody`
pub(crate) fn error_body<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &ERROR_BODY_TYPE, sink)? {
        if !object.contains_key("code") {
            rules::missing("code", at, &ERROR_BODY_REQUIRED, sink)?;
        }
        if !object.contains_key("message") {
            rules::missing("message", at, &ERROR_BODY_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("code") {
            let at = &at.member("code");
            rules::kinds(value, rules::INTEGER, at, &ERROR_BODY_CODE_TYPE, sink)?;
        }
        if let Some(value) = object.get("message") {
            let at = &at.member("message");
            rules::kinds(value, rules::STRING, at, &ERROR_BODY_MESSAGE_TYPE, sink)?;
        }
    }
    Ok(())
}

pub(crate) static PATTERN_HTTPS_DATA_BASE64: rules::Pattern = rules::Pattern::program(
    "^(https?://|data:[^,]*;base64,)",
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
            rules::Instruction::Jump(28),
            rules::Instruction::Char('d'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char(':'),
            rules::Instruction::Split(18, 20),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 340282366920938463463374589839582167039,
                    others: &[('\u{80}', '\u{10ffff}')],
                },
            ),
            rules::Instruction::Jump(17),
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

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_PROMPT_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/prompt/minLength",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_PROMPT_MAX_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MaxLength,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/prompt/maxLength",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/reference_images/minItems",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/reference_images/maxItems",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_ITEMS_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/reference_images/items/minLength",
    )
    .message(
        "Give the address of a picture, beginning with https:// or http://, or a data URI such as data:image/png;base64,…",
    )
    .source(
        "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body; that an address begins with http:// or https:// is inferred",
    );

pub(crate) static Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_ITEMS_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/reference_images/items/pattern",
    )
    .message(
        "Give the address of a picture, beginning with https:// or http://, or a data URI such as data:image/png;base64,…",
    )
    .source(
        "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body; that an address begins with http:// or https:// is inferred",
    );

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_DURATION_MINIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Minimum,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/duration/minimum",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_DURATION_MAXIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Maximum,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/duration/maximum",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/required",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/additionalProperties",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_PROMPT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/prompt/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/reference_images/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_REFERENCE_IMAGES_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/reference_images/items/type",
    )
    .message(
        "Give the address of a picture, beginning with https:// or http://, or a data URI such as data:image/png;base64,…",
    )
    .source(
        "https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body; that an address begins with http:// or https:// is inferred",
    );

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_DURATION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/duration/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static VIDU_Q3_MIX_REFERENCE_VIDEO_SEED_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ViduQ3MixReferenceVideo/properties/seed/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static ASPECT_RATIO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/AspectRatio/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static ASPECT_RATIO_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "schemas.yaml#/components/schemas/AspectRatio/enum",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static RESOLUTION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Resolution/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static RESOLUTION_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "schemas.yaml#/components/schemas/Resolution/enum",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Body");

pub(crate) static CREATED_TASK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/CreatedTask/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static CREATED_TASK_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "schemas.yaml#/components/schemas/CreatedTask/required",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static CREATED_TASK_CODE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/CreatedTask/properties/code/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static CREATED_TASK_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/CreatedTask/properties/message/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static NEW_TASK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/NewTask/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static NEW_TASK_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "schemas.yaml#/components/schemas/NewTask/required",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static NEW_TASK_TASK_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/NewTask/properties/task_id/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static NEW_TASK_MODEL_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/NewTask/properties/model_id/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static TASK_STATUS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/TaskStatus/type",
    )
    .source(
        "GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), task-result.schema.json",
    );

pub(crate) static TASK_STATUS_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "schemas.yaml#/components/schemas/TaskStatus/enum",
    )
    .source(
        "GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), task-result.schema.json",
    );

pub(crate) static RESULT_LINK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ResultLink/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static RESULT_LINK_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "schemas.yaml#/components/schemas/ResultLink/required",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static RESULT_LINK_METHOD_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ResultLink/properties/method/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static RESULT_LINK_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ResultLink/properties/url/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static ERROR_BODY_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ErrorBody/type",
    )
    .source("https://docs.modellix.ai/how-to-use/error-handling");

pub(crate) static ERROR_BODY_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "schemas.yaml#/components/schemas/ErrorBody/required",
    )
    .source("https://docs.modellix.ai/how-to-use/error-handling");

pub(crate) static ERROR_BODY_CODE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ErrorBody/properties/code/type",
    )
    .source("https://docs.modellix.ai/how-to-use/error-handling");

pub(crate) static ERROR_BODY_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ErrorBody/properties/message/type",
    )
    .source("https://docs.modellix.ai/how-to-use/error-handling");
