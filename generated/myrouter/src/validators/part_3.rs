// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::Subject {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::Resolution {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = value.as_str();
            rules::text_among(
                text,
                &["540p", "720p", "1080p"],
                at,
                &RESOLUTION_ENUM,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::AspectRatio {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::MovementAmplitude {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = value.as_str();
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
}

impl rules::Validate for types::ErrorBodyCode {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::ErrorReason {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = value.as_str();
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
}

impl rules::Validate for types::Task {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.status;
            let at = &at.member("status");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::TaskExtra {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.debug_info {
            let at = &at.member("debug_info");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::Image {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.image_url_ttl {
            let at = &at.member("image_url_ttl");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::Video {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.video_url_ttl {
            let at = &at.member("video_url_ttl");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::Audio {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.audio_url_ttl {
            let at = &at.member("audio_url_ttl");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.audio_metadata {
            let at = &at.member("audio_metadata");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::TaskStatus {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::DebugInfo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::Lifetime {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::AudioMetadata {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.start_time {
            let at = &at.member("start_time");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.end_time {
            let at = &at.member("end_time");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::AudioTime {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::AudioTime::Number(number) => {
                rules::finite(*number, at, &AUDIO_TIME_ONE_OF_0_TYPE, sink)?;
            }
            types::AudioTime::Text(text) => {}
        }
        Ok(())
    }
}

codegen::validate_json!(
    types::Subject => subject, types::Resolution => resolution, types::AspectRatio =>
    aspect_ratio, types::MovementAmplitude => movement_amplitude, types::ErrorBodyCode =>
    error_body_code, types::ErrorReason => error_reason, types::Task => task,
    types::TaskExtra => task_extra, types::Image => image, types::Video => video,
    types::Audio => audio, types::TaskStatus => task_status, types::DebugInfo =>
    debug_info, types::Lifetime => lifetime, types::AudioMetadata => audio_metadata,
    types::AudioTime => audio_time,
);

/// `responses.yaml#/components/schemas/AudioMetadata`
pub(crate) fn audio_metadata<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &AUDIO_METADATA_TYPE, sink)? {
        if let Some(value) = object.get("text") {
            let at = &at.member("text");
            rules::kinds(value, rules::STRING, at, &AUDIO_METADATA_TEXT_TYPE, sink)?;
        }
        if let Some(value) = object.get("start_time") {
            let at = &at.member("start_time");
            audio_time(value, at, sink)?;
        }
        if let Some(value) = object.get("end_time") {
            let at = &at.member("end_time");
            audio_time(value, at, sink)?;
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/AudioTime`
pub(crate) fn audio_time<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::one_of(
        &[
            rules::Branch::new(
                "Number",
                rules::is_kind(value, rules::NUMBER),
                &|at, sink| {
                    rules::kinds(
                        value,
                        rules::NUMBER,
                        at,
                        &AUDIO_TIME_ONE_OF_0_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Text",
                rules::is_kind(value, rules::STRING),
                &|at, sink| {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &AUDIO_TIME_ONE_OF_1_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
        ],
        at,
        &AUDIO_TIME_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `/paths/~1v3~1async~1task-result/get/parameters/0/schema`
pub(crate) fn v3_async_task_result_get_0_typed<S: rules::Sink + ?Sized>(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::min_length(text, 1, at, &V3_ASYNC_TASK_RESULT_GET_0_MIN_LENGTH, sink)?;
    Ok(())
}

pub(crate) static AUDIO_METADATA_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/AudioMetadata/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static AUDIO_METADATA_TEXT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/AudioMetadata/properties/text/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static AUDIO_TIME_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "responses.yaml#/components/schemas/AudioTime/oneOf",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static AUDIO_TIME_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/AudioTime/oneOf/0/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static AUDIO_TIME_ONE_OF_1_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/AudioTime/oneOf/1/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static V3_ASYNC_TASK_RESULT_GET_0_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "/paths/~1v3~1async~1task-result/get/parameters/0/schema/minLength",
    )
    .source("https://docs.myrouter.ai/docs/models/reference-get-async-task-result");
