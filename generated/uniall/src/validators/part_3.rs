// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::TextToVideo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.model;
            let at = &at.member("model");
            rules::Validate::check(value, at, sink)?;
        }
        {
            let number = &value.duration;
            let at = &at.member("duration");
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
        if let Some(value) = &value.aspect_ratio {
            let at = &at.member("aspect_ratio");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.extra_body {
            let at = &at.member("extra_body");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::FirstFrameToVideo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.model;
            let at = &at.member("model");
            rules::Validate::check(value, at, sink)?;
        }
        {
            let number = &value.duration;
            let at = &at.member("duration");
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
        {
            let text = &value.image;
            let at = &at.member("image");
            rules::pattern(
                text,
                &PATTERN_HTTPS,
                at,
                &FIRST_FRAME_TO_VIDEO_IMAGE_PATTERN,
                sink,
            )?;
        }
        if let Some(value) = &value.aspect_ratio {
            let at = &at.member("aspect_ratio");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.extra_body {
            let at = &at.member("extra_body");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::FirstAndLastFrameToVideo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.model;
            let at = &at.member("model");
            rules::Validate::check(value, at, sink)?;
        }
        {
            let number = &value.duration;
            let at = &at.member("duration");
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
        {
            let text = &value.image;
            let at = &at.member("image");
            rules::pattern(
                text,
                &PATTERN_HTTPS,
                at,
                &FIRST_AND_LAST_FRAME_TO_VIDEO_IMAGE_PATTERN,
                sink,
            )?;
        }
        {
            let text = &value.last_image;
            let at = &at.member("last_image");
            rules::pattern(
                text,
                &PATTERN_HTTPS,
                at,
                &FIRST_AND_LAST_FRAME_TO_VIDEO_LAST_IMAGE_PATTERN,
                sink,
            )?;
        }
        if let Some(value) = &value.aspect_ratio {
            let at = &at.member("aspect_ratio");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.extra_body {
            let at = &at.member("extra_body");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ReferencesToVideo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.model;
            let at = &at.member("model");
            rules::Validate::check(value, at, sink)?;
        }
        {
            let number = &value.duration;
            let at = &at.member("duration");
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
        {
            let list = &value.reference_image_urls;
            let at = &at.member("reference_image_urls");
            rules::min_items(
                list.len(),
                1,
                at,
                &REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_MIN_ITEMS,
                sink,
            )?;
            rules::max_items(
                list.len(),
                4,
                at,
                &REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_MAX_ITEMS,
                sink,
            )?;
            for (index, text) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::pattern(
                    text,
                    &PATTERN_HTTPS,
                    at,
                    &REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_ITEMS_PATTERN,
                    sink,
                )?;
            }
        }
        if let Some(value) = &value.aspect_ratio {
            let at = &at.member("aspect_ratio");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.extra_body {
            let at = &at.member("extra_body");
            rules::Validate::check(value, at, sink)?;
        }
        if rules::holds(|sink| {
            {
                let value = &value.model;
                let at = &at.member("model");
                {
                    let text = value.as_str();
                    rules::pattern(text, &PATTERN_VIDUQ3T, at, &UNREAD, sink)?;
                }
            }
            Ok(())
        }) {
            {
                let value = &value.model;
                let at = &at.member("model");
                {
                    let text = value.as_str();
                    rules::pattern(
                        text,
                        &PATTERN_VIDUQ3P,
                        at,
                        &REFERENCES_TO_VIDEO_THEN_MODEL_PATTERN,
                        sink,
                    )?;
                }
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::VideoStatus {
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
                &["queued", "in_progress", "completed", "failed"],
                at,
                &VIDEO_STATUS_ENUM,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::TaskError {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::TaskError::Text(text) => {}
            types::TaskError::TaskErrorDetails(value) => {
                let at = &at.form("Task error details");
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::ErrorCode {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::GatewayError {
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
        Ok(())
    }
}

impl rules::Validate for types::Model {
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
}

impl rules::Validate for types::AspectRatio {
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
                &["16:9", "9:16", "1:1"],
                at,
                &ASPECT_RATIO_ENUM,
                sink,
            )?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ExtraBody {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::TaskErrorDetails {
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
        Ok(())
    }
}

codegen::validate_json!(
    types::TextToVideo => text_to_video, types::FirstFrameToVideo =>
    first_frame_to_video, types::FirstAndLastFrameToVideo =>
    first_and_last_frame_to_video, types::ReferencesToVideo => references_to_video,
    types::VideoStatus => video_status, types::TaskError => task_error, types::ErrorCode
    => error_code, types::GatewayError => gateway_error, types::Model => model,
    types::AspectRatio => aspect_ratio, types::ExtraBody => extra_body,
    types::TaskErrorDetails => task_error_details,
);

/// `responses.yaml#/components/schemas/GatewayError`
pub(crate) fn gateway_error<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &GATEWAY_ERROR_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "message" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &GATEWAY_ERROR_MESSAGE_TYPE,
                        sink,
                    )?;
                }
                "type" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &GATEWAY_ERROR_TYPE_TYPE,
                        sink,
                    )?;
                }
                "param" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &GATEWAY_ERROR_PARAM_TYPE,
                        sink,
                    )?;
                }
                "code" => {
                    error_code(value, at, sink)?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// `/paths/~1v1~1video~1generations~1{task_id}/get/parameters/0/schema`
pub(crate) fn video_generations_task_id_get_0_typed<S: rules::Sink + ?Sized>(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::min_length(
        text,
        1,
        at,
        &V1_VIDEO_GENERATIONS_TASK_ID_GET_0_MIN_LENGTH,
        sink,
    )?;
    Ok(())
}

/// `/paths/~1v1~1videos~1{task_id}/get/parameters/0/schema`
pub(crate) fn v1_videos_task_id_get_0_typed<S: rules::Sink + ?Sized>(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::min_length(text, 1, at, &V1_VIDEOS_TASK_ID_GET_0_MIN_LENGTH, sink)?;
    Ok(())
}

pub(crate) static GATEWAY_ERROR_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/GatewayError/type",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");

pub(crate) static GATEWAY_ERROR_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/GatewayError/properties/message/type",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");

pub(crate) static GATEWAY_ERROR_TYPE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/GatewayError/properties/type/type",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");

pub(crate) static GATEWAY_ERROR_PARAM_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/GatewayError/properties/param/type",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");

pub(crate) static V1_VIDEO_GENERATIONS_TASK_ID_GET_0_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "/paths/~1v1~1video~1generations~1{task_id}/get/parameters/0/schema/minLength",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 2.2 Query Video Task");

pub(crate) static V1_VIDEOS_TASK_ID_GET_0_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "/paths/~1v1~1videos~1{task_id}/get/parameters/0/schema/minLength",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 2.2 Query Video Task");
