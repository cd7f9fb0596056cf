// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::TaskResult {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let value = &value.task;
            let at = &at.member("task");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.extra {
            let at = &at.member("extra");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(list) = &value.images {
            let at = &at.member("images");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        if let Some(list) = &value.videos {
            let at = &at.member("videos");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        if let Some(list) = &value.audios {
            let at = &at.member("audios");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

codegen::validate_json!(types::TaskResult => task_result,);

/// `responses.yaml#/components/schemas/TaskResult`
pub(crate) fn task_result<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &TASK_RESULT_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "task" => {
                    seen |= 1;
                    task(value, at, sink)?;
                }
                "extra" => {
                    task_extra(value, at, sink)?;
                }
                "images" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &TASK_RESULT_IMAGES_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            image(value, at, sink)?;
                        }
                    }
                }
                "videos" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &TASK_RESULT_VIDEOS_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            video(value, at, sink)?;
                        }
                    }
                }
                "audios" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &TASK_RESULT_AUDIOS_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            audio(value, at, sink)?;
                        }
                    }
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["task"], at, &TASK_RESULT_REQUIRED, sink)?;
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/Task`
pub(crate) fn task<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &TASK_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "task_id" => {
                    seen |= 1;
                    rules::kinds(value, rules::STRING, at, &TASK_TASK_ID_TYPE, sink)?;
                }
                "status" => {
                    seen |= 2;
                    task_status(value, at, sink)?;
                }
                "reason" => {
                    rules::kinds(value, rules::STRING, at, &TASK_REASON_TYPE, sink)?;
                }
                "task_type" => {
                    rules::kinds(value, rules::STRING, at, &TASK_TASK_TYPE_TYPE, sink)?;
                }
                "eta" => {
                    rules::kinds(value, rules::INTEGER, at, &TASK_ETA_TYPE, sink)?;
                }
                "progress_percent" => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &TASK_PROGRESS_PERCENT_TYPE,
                        sink,
                    )?;
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["task_id", "status"], at, &TASK_REQUIRED, sink)?;
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/TaskStatus`
pub(crate) fn task_status<S: rules::Sink + ?Sized>(
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
                        &TASK_STATUS_ANY_OF_0_TYPE,
                        sink,
                    )? {
                        rules::text_among(
                            text,
                            &[
                                "TASK_STATUS_UNKNOWN",
                                "TASK_STATUS_QUEUED",
                                "TASK_STATUS_PROCESSING",
                                "TASK_STATUS_SUCCEED",
                                "TASK_STATUS_FAILED",
                            ],
                            at,
                            &TASK_STATUS_ANY_OF_0_ENUM,
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
                        &TASK_STATUS_ANY_OF_1_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
        ],
        at,
        &TASK_STATUS_ANY_OF,
        sink,
    )?;
    Ok(())
}

/// `responses.yaml#/components/schemas/TaskExtra`
pub(crate) fn task_extra<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &TASK_EXTRA_TYPE, sink)? {
        if let Some(value) = object.get("seed") {
            let at = &at.member("seed");
            rules::kinds(value, rules::STRING, at, &TASK_EXTRA_SEED_TYPE, sink)?;
        }
        if let Some(value) = object.get("debug_info") {
            let at = &at.member("debug_info");
            debug_info(value, at, sink)?;
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/DebugInfo`
pub(crate) fn debug_info<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &DEBUG_INFO_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "request_info" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &DEBUG_INFO_REQUEST_INFO_TYPE,
                        sink,
                    )?;
                }
                "submit_time_ms" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &DEBUG_INFO_SUBMIT_TIME_MS_TYPE,
                        sink,
                    )?;
                }
                "execute_time_ms" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &DEBUG_INFO_EXECUTE_TIME_MS_TYPE,
                        sink,
                    )?;
                }
                "complete_time_ms" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &DEBUG_INFO_COMPLETE_TIME_MS_TYPE,
                        sink,
                    )?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/Image`
pub(crate) fn image<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &IMAGE_TYPE, sink)? {
        if !object.contains_key("image_url") {
            rules::missing("image_url", at, &IMAGE_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("image_url") {
            let at = &at.member("image_url");
            rules::kinds(value, rules::STRING, at, &IMAGE_IMAGE_URL_TYPE, sink)?;
        }
        if let Some(value) = object.get("image_url_ttl") {
            let at = &at.member("image_url_ttl");
            lifetime(value, at, sink)?;
        }
        if let Some(value) = object.get("image_type") {
            let at = &at.member("image_type");
            rules::kinds(value, rules::STRING, at, &IMAGE_IMAGE_TYPE_TYPE, sink)?;
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/Lifetime`
pub(crate) fn lifetime<S: rules::Sink + ?Sized>(
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
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &LIFETIME_ONE_OF_0_TYPE,
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
                        &LIFETIME_ONE_OF_1_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
        ],
        at,
        &LIFETIME_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `responses.yaml#/components/schemas/Video`
pub(crate) fn video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &VIDEO_TYPE, sink)? {
        if !object.contains_key("video_url") {
            rules::missing("video_url", at, &VIDEO_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("video_url") {
            let at = &at.member("video_url");
            rules::kinds(value, rules::STRING, at, &VIDEO_VIDEO_URL_TYPE, sink)?;
        }
        if let Some(value) = object.get("video_url_ttl") {
            let at = &at.member("video_url_ttl");
            lifetime(value, at, sink)?;
        }
        if let Some(value) = object.get("video_type") {
            let at = &at.member("video_type");
            rules::kinds(value, rules::STRING, at, &VIDEO_VIDEO_TYPE_TYPE, sink)?;
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/Audio`
pub(crate) fn audio<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &AUDIO_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "audio_url" => {
                    seen |= 1;
                    rules::kinds(value, rules::STRING, at, &AUDIO_AUDIO_URL_TYPE, sink)?;
                }
                "audio_url_ttl" => {
                    lifetime(value, at, sink)?;
                }
                "audio_type" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &AUDIO_AUDIO_TYPE_TYPE,
                        sink,
                    )?;
                }
                "audio_metadata" => {
                    audio_metadata(value, at, sink)?;
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["audio_url"], at, &AUDIO_REQUIRED, sink)?;
    }
    Ok(())
}

pub(crate) static TASK_RESULT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskResult/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_RESULT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/TaskResult/required",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_RESULT_IMAGES_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskResult/properties/images/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_RESULT_VIDEOS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskResult/properties/videos/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_RESULT_AUDIOS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskResult/properties/audios/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Task/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/Task/required",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_TASK_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Task/properties/task_id/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_REASON_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Task/properties/reason/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_TASK_TYPE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Task/properties/task_type/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_ETA_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Task/properties/eta/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_PROGRESS_PERCENT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Task/properties/progress_percent/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_STATUS_ANY_OF: rules::Site = rules::Site::new(
        rules::Keyword::AnyOf,
        "responses.yaml#/components/schemas/TaskStatus/anyOf",
    )
    .source("GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts");

pub(crate) static TASK_STATUS_ANY_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskStatus/anyOf/0/type",
    )
    .source("GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts");

pub(crate) static TASK_STATUS_ANY_OF_0_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "responses.yaml#/components/schemas/TaskStatus/anyOf/0/enum",
    )
    .source("GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts");

pub(crate) static TASK_STATUS_ANY_OF_1_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskStatus/anyOf/1/type",
    )
    .source("GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts");

pub(crate) static TASK_EXTRA_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskExtra/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static TASK_EXTRA_SEED_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/TaskExtra/properties/seed/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static DEBUG_INFO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/DebugInfo/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static DEBUG_INFO_REQUEST_INFO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/DebugInfo/properties/request_info/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static DEBUG_INFO_SUBMIT_TIME_MS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/DebugInfo/properties/submit_time_ms/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static DEBUG_INFO_EXECUTE_TIME_MS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/DebugInfo/properties/execute_time_ms/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static DEBUG_INFO_COMPLETE_TIME_MS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/DebugInfo/properties/complete_time_ms/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static IMAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Image/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static IMAGE_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/Image/required",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static IMAGE_IMAGE_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Image/properties/image_url/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static IMAGE_IMAGE_TYPE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Image/properties/image_type/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static LIFETIME_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "responses.yaml#/components/schemas/Lifetime/oneOf",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static LIFETIME_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Lifetime/oneOf/0/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static LIFETIME_ONE_OF_1_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Lifetime/oneOf/1/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Video/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/Video/required",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static VIDEO_VIDEO_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Video/properties/video_url/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static VIDEO_VIDEO_TYPE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Video/properties/video_type/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static AUDIO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Audio/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static AUDIO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/Audio/required",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static AUDIO_AUDIO_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Audio/properties/audio_url/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );

pub(crate) static AUDIO_AUDIO_TYPE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Audio/properties/audio_type/type",
    )
    .source(
        "https://docs.myrouter.ai/docs/models/reference-get-async-task-result § Response",
    );
