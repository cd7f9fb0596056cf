// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::VideoTask {
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
        if let Some(number) = &value.progress {
            let at = &at.member("progress");
            rules::finite(*number, at, &VIDEO_TASK_PROGRESS_TYPE, sink)?;
            rules::minimum(
                number,
                rules::Limit::integer(0),
                at,
                &VIDEO_TASK_PROGRESS_MINIMUM,
                sink,
            )?;
            rules::maximum(
                number,
                rules::Limit::integer(100),
                at,
                &VIDEO_TASK_PROGRESS_MAXIMUM,
                sink,
            )?;
        }
        if let Some(value) = &value.error {
            let at = &at.member("error");
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
        if let Some(value) = &value.code {
            let at = &at.member("code");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.error {
            let at = &at.member("error");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

codegen::validate_json!(types::VideoTask => video_task, types::ErrorBody => error_body,);

/// `requests.yaml#/components/schemas/ReferencesToVideo`
pub(crate) fn references_to_video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &REFERENCES_TO_VIDEO_TYPE, sink)? {
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
                        &REFERENCES_TO_VIDEO_PROMPT_TYPE,
                        sink,
                    )?;
                }
                "duration" => {
                    seen |= 4;
                    duration(value, at, sink)?;
                }
                "reference_image_urls" => {
                    seen |= 8;
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_TYPE,
                        sink,
                    )? {
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
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            if let Some(text) = rules::string(
                                value,
                                at,
                                &REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_ITEMS_TYPE,
                                sink,
                            )? {
                                rules::pattern(
                                    text,
                                    &PATTERN_HTTPS,
                                    at,
                                    &REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_ITEMS_PATTERN,
                                    sink,
                                )?;
                            }
                        }
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
                            "reference_image_urls",
                            "aspect_ratio",
                            "extra_body",
                        ],
                        at,
                        &REFERENCES_TO_VIDEO_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(
            seen,
            &["model", "prompt", "duration", "reference_image_urls"],
            at,
            &REFERENCES_TO_VIDEO_REQUIRED,
            sink,
        )?;
    }
    if rules::holds(|sink| {
        if let rules::Value::Object(object) = value {
            if let Some(value) = object.get("model") {
                let at = &at.member("model");
                if let Some(text) = rules::string(value, at, &UNREAD, sink)? {
                    rules::pattern(text, &PATTERN_VIDUQ3T, at, &UNREAD, sink)?;
                }
            }
        }
        Ok(())
    }) {
        if let rules::Value::Object(object) = value {
            if let Some(value) = object.get("model") {
                let at = &at.member("model");
                if let rules::Value::String(text) = value {
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
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/VideoTask`
pub(crate) fn video_task<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &VIDEO_TASK_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "id" => {
                    rules::kinds(value, rules::STRING, at, &VIDEO_TASK_ID_TYPE, sink)?;
                }
                "task_id" => {
                    seen |= 1;
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &VIDEO_TASK_TASK_ID_TYPE,
                        sink,
                    )?;
                }
                "object" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &VIDEO_TASK_OBJECT_TYPE,
                        sink,
                    )?;
                }
                "model" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &VIDEO_TASK_MODEL_TYPE,
                        sink,
                    )?;
                }
                "status" => {
                    seen |= 2;
                    video_status(value, at, sink)?;
                }
                "progress" => {
                    if let Some(number) = rules::number(
                        value,
                        at,
                        &VIDEO_TASK_PROGRESS_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::integer(0),
                            at,
                            &VIDEO_TASK_PROGRESS_MINIMUM,
                            sink,
                        )?;
                        rules::maximum(
                            number,
                            rules::Limit::integer(100),
                            at,
                            &VIDEO_TASK_PROGRESS_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "created_at" => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &VIDEO_TASK_CREATED_AT_TYPE,
                        sink,
                    )?;
                }
                "video_url" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &VIDEO_TASK_VIDEO_URL_TYPE,
                        sink,
                    )?;
                }
                "error" => {
                    task_error(value, at, sink)?;
                }
                "prompt" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &VIDEO_TASK_PROMPT_TYPE,
                        sink,
                    )?;
                }
                "thumbnail_url" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &VIDEO_TASK_THUMBNAIL_URL_TYPE,
                        sink,
                    )?;
                }
                "metadata" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::OBJECT,
                        at,
                        &VIDEO_TASK_METADATA_TYPE,
                        sink,
                    )?;
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["task_id", "status"], at, &VIDEO_TASK_REQUIRED, sink)?;
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/VideoStatus`
pub(crate) fn video_status<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &VIDEO_STATUS_TYPE, sink)? {
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

/// `responses.yaml#/components/schemas/TaskError`
pub(crate) fn task_error<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::one_of(
        &[
            rules::Branch::new(
                "Text",
                rules::is_kind(value, rules::STRING),
                &|at, sink| {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &TASK_ERROR_ONE_OF_0_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Task error details",
                rules::is_kind(value, rules::OBJECT),
                &|at, sink| {
                    task_error_details(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "None",
                rules::is_kind(value, rules::NULL),
                &|at, sink| {
                    rules::kinds(
                        value,
                        rules::NULL,
                        at,
                        &TASK_ERROR_ONE_OF_2_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
        ],
        at,
        &TASK_ERROR_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `responses.yaml#/components/schemas/TaskErrorDetails`
pub(crate) fn task_error_details<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &TASK_ERROR_DETAILS_TYPE, sink)? {
        if let Some(value) = object.get("code") {
            let at = &at.member("code");
            error_code(value, at, sink)?;
        }
        if let Some(value) = object.get("message") {
            let at = &at.member("message");
            rules::kinds(
                value,
                rules::NULL | rules::STRING,
                at,
                &TASK_ERROR_DETAILS_MESSAGE_TYPE,
                sink,
            )?;
        }
        if let Some(value) = object.get("detail") {
            let at = &at.member("detail");
            rules::kinds(
                value,
                rules::NULL | rules::STRING,
                at,
                &TASK_ERROR_DETAILS_DETAIL_TYPE,
                sink,
            )?;
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/ErrorCode`
pub(crate) fn error_code<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::one_of(
        &[
            rules::Branch::new(
                "Text",
                rules::is_kind(value, rules::STRING),
                &|at, sink| {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &ERROR_CODE_ONE_OF_0_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Number",
                rules::is_kind(value, rules::INTEGER),
                &|at, sink| {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &ERROR_CODE_ONE_OF_1_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "None",
                rules::is_kind(value, rules::NULL),
                &|at, sink| {
                    rules::kinds(
                        value,
                        rules::NULL,
                        at,
                        &ERROR_CODE_ONE_OF_2_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
        ],
        at,
        &ERROR_CODE_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `responses.yaml#/components/schemas/ErrorBody`
pub(crate) fn error_body<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &ERROR_BODY_TYPE, sink)? {
        if let Some(value) = object.get("code") {
            let at = &at.member("code");
            error_code(value, at, sink)?;
        }
        if let Some(value) = object.get("message") {
            let at = &at.member("message");
            rules::kinds(
                value,
                rules::NULL | rules::STRING,
                at,
                &ERROR_BODY_MESSAGE_TYPE,
                sink,
            )?;
        }
        if let Some(value) = object.get("error") {
            let at = &at.member("error");
            gateway_error(value, at, sink)?;
        }
    }
    Ok(())
}

pub(crate) static PATTERN_VIDUQ3T: rules::Pattern = rules::Pattern::begins(
    "^viduq3t-",
    &[rules::Piece::Text("viduq3t-")],
);

pub(crate) static PATTERN_VIDUQ3P: rules::Pattern = rules::Pattern::begins(
    "^viduq3p-",
    &[rules::Piece::Text("viduq3p-")],
);

pub(crate) static REFERENCES_TO_VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ReferencesToVideo/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static REFERENCES_TO_VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/ReferencesToVideo/required",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static REFERENCES_TO_VIDEO_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/ReferencesToVideo/additionalProperties",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference, field constraints",
    );

pub(crate) static REFERENCES_TO_VIDEO_PROMPT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ReferencesToVideo/properties/prompt/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference; 4.4 reference-image-to-video",
    );

pub(crate) static REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ReferencesToVideo/properties/reference_image_urls/type",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 1. Model; 3. Parameter Reference",
    );

pub(crate) static REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "requests.yaml#/components/schemas/ReferencesToVideo/properties/reference_image_urls/minItems",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 1. Model; 3. Parameter Reference",
    );

pub(crate) static REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "requests.yaml#/components/schemas/ReferencesToVideo/properties/reference_image_urls/maxItems",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 1. Model; 3. Parameter Reference",
    );

pub(crate) static REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/ReferencesToVideo/properties/reference_image_urls/items/type",
    )
    .message("Give a public address of a picture, beginning with https:// or http://.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static REFERENCES_TO_VIDEO_REFERENCE_IMAGE_URLS_ITEMS_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "requests.yaml#/components/schemas/ReferencesToVideo/properties/reference_image_urls/items/pattern",
    )
    .message("Give a public address of a picture, beginning with https:// or http://.")
    .source("https://docs.uniall.ai/models/video/vidu § 3. Parameter Reference");

pub(crate) static REFERENCES_TO_VIDEO_THEN_MODEL_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "requests.yaml#/components/schemas/ReferencesToVideo/then/properties/model/pattern",
    )
    .message(
        "Use a Q3 Pro model (`viduq3p-540p`, `viduq3p-720p` or `viduq3p-1080p`) with `reference_image_urls`; Q3 Turbo takes no references.",
    )
    .source(
        "https://docs.uniall.ai/models/video/vidu § 6.2, Q3 Turbo with reference images",
    );

pub(crate) static VIDEO_TASK_PROGRESS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/progress/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_PROGRESS_MINIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Minimum,
        "responses.yaml#/components/schemas/VideoTask/properties/progress/minimum",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_PROGRESS_MAXIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Maximum,
        "responses.yaml#/components/schemas/VideoTask/properties/progress/maximum",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/VideoTask/required",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/id/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_TASK_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/task_id/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_OBJECT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/object/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_MODEL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/model/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_CREATED_AT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/created_at/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_VIDEO_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/video_url/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples");

pub(crate) static VIDEO_TASK_PROMPT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/prompt/type",
    )
    .source("docs.uniall.ai, query page of the model \"happy horse\"");

pub(crate) static VIDEO_TASK_THUMBNAIL_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/thumbnail_url/type",
    )
    .source("docs.uniall.ai, query page of the model \"happy horse\"");

pub(crate) static VIDEO_TASK_METADATA_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoTask/properties/metadata/type",
    )
    .source("docs.uniall.ai, query page of the model \"happy horse\"");

pub(crate) static VIDEO_STATUS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/VideoStatus/type",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples, status");

pub(crate) static VIDEO_STATUS_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "responses.yaml#/components/schemas/VideoStatus/enum",
    )
    .source("https://docs.uniall.ai/models/video/vidu § 5. Response Examples, status");

pub(crate) static TASK_ERROR_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "responses.yaml#/components/schemas/TaskError/oneOf",
    )
    .source("public third-party code with a branch for api.aijisu.cn");

pub(crate) static TASK_ERROR_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskError/oneOf/0/type",
    )
    .source("public third-party code with a branch for api.aijisu.cn");

pub(crate) static TASK_ERROR_ONE_OF_2_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskError/oneOf/2/type",
    )
    .source("public third-party code with a branch for api.aijisu.cn");

pub(crate) static TASK_ERROR_DETAILS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskErrorDetails/type",
    )
    .source("public third-party code with a branch for api.aijisu.cn");

pub(crate) static TASK_ERROR_DETAILS_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskErrorDetails/properties/message/type",
    )
    .source("public third-party code with a branch for api.aijisu.cn");

pub(crate) static TASK_ERROR_DETAILS_DETAIL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskErrorDetails/properties/detail/type",
    )
    .source("public third-party code with a branch for api.aijisu.cn");

pub(crate) static ERROR_CODE_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "responses.yaml#/components/schemas/ErrorCode/oneOf",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");

pub(crate) static ERROR_CODE_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorCode/oneOf/0/type",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");

pub(crate) static ERROR_CODE_ONE_OF_1_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorCode/oneOf/1/type",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");

pub(crate) static ERROR_CODE_ONE_OF_2_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorCode/oneOf/2/type",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");

pub(crate) static ERROR_BODY_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorBody/type",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");

pub(crate) static ERROR_BODY_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorBody/properties/message/type",
    )
    .source("GitHub QuantumNous/new-api, relay/channel/task");
