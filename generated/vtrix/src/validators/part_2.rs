// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

/// `videos.yaml#/components/schemas/AspectRatio`
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
                            &["1:1", "9:16", "16:9", "3:4", "4:3", "auto"],
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
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &ASPECT_RATIO_ANY_OF_1_TYPE,
                        sink,
                    )? {
                        rules::pattern(
                            text,
                            &PATTERN_1_9_0_9_1_9,
                            at,
                            &ASPECT_RATIO_ANY_OF_1_PATTERN,
                            sink,
                        )?;
                    }
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

/// `videos.yaml#/components/schemas/Resolution`
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

/// `videos.yaml#/components/schemas/WatermarkPosition`
pub(crate) fn watermark_position<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(number) = rules::integer(value, at, &WATERMARK_POSITION_TYPE, sink)? {
        rules::number_among(number, &[1, 2, 3, 4], at, &WATERMARK_POSITION_ENUM, sink)?;
    }
    Ok(())
}

/// `videos.yaml#/components/schemas/SubjectsToVideo`
pub(crate) fn subjects_to_video<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &SUBJECTS_TO_VIDEO_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "subjects" => {
                    seen |= 2;
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &SUBJECTS_TO_VIDEO_SUBJECTS_TYPE,
                        sink,
                    )? {
                        rules::max_items(
                            list.len(),
                            7,
                            at,
                            &SUBJECTS_TO_VIDEO_SUBJECTS_MAX_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            subject_reference(value, at, sink)?;
                        }
                    }
                }
                "prompt" => {
                    seen |= 1;
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &SUBJECTS_TO_VIDEO_PROMPT_TYPE,
                        sink,
                    )? {
                        rules::max_length(
                            text,
                            5000,
                            at,
                            &SUBJECTS_TO_VIDEO_PROMPT_MAX_LENGTH,
                            sink,
                        )?;
                    }
                }
                "duration" => {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &SUBJECTS_TO_VIDEO_DURATION_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::integer(3),
                            at,
                            &SUBJECTS_TO_VIDEO_DURATION_MINIMUM,
                            sink,
                        )?;
                        rules::maximum(
                            number,
                            rules::Limit::integer(16),
                            at,
                            &SUBJECTS_TO_VIDEO_DURATION_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "seed" => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &SUBJECTS_TO_VIDEO_SEED_TYPE,
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
                        &SUBJECTS_TO_VIDEO_AUDIO_TYPE,
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
                        &SUBJECTS_TO_VIDEO_PAYLOAD_TYPE,
                        sink,
                    )? {
                        rules::max_length(
                            text,
                            1048576,
                            at,
                            &SUBJECTS_TO_VIDEO_PAYLOAD_MAX_LENGTH,
                            sink,
                        )?;
                    }
                }
                "off_peak" => {
                    rules::kinds(
                        value,
                        rules::BOOLEAN,
                        at,
                        &SUBJECTS_TO_VIDEO_OFF_PEAK_TYPE,
                        sink,
                    )?;
                }
                "watermark" => {
                    rules::kinds(
                        value,
                        rules::BOOLEAN,
                        at,
                        &SUBJECTS_TO_VIDEO_WATERMARK_TYPE,
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
                        &SUBJECTS_TO_VIDEO_WM_URL_TYPE,
                        sink,
                    )?;
                }
                "meta_data" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &SUBJECTS_TO_VIDEO_META_DATA_TYPE,
                        sink,
                    )?;
                }
                "callback_url" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &SUBJECTS_TO_VIDEO_CALLBACK_URL_TYPE,
                        sink,
                    )?;
                }
                _ => {
                    rules::unexpected(
                        &[
                            "subjects",
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
                        &SUBJECTS_TO_VIDEO_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(
            seen,
            &["prompt", "subjects"],
            at,
            &SUBJECTS_TO_VIDEO_REQUIRED,
            sink,
        )?;
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
                    &SUBJECTS_TO_VIDEO_ALL_OF_0_THEN_AUDIO_CONST,
                    sink,
                )?;
            }
        }
    }
    Ok(())
}

/// `videos.yaml#/components/schemas/SubjectReference`
pub(crate) fn subject_reference<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &SUBJECT_REFERENCE_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "name" => {
                    seen |= 1;
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &SUBJECT_REFERENCE_NAME_TYPE,
                        sink,
                    )?;
                }
                "server_id" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &SUBJECT_REFERENCE_SERVER_ID_TYPE,
                        sink,
                    )?;
                }
                _ => {
                    rules::unexpected(
                        &["name", "server_id"],
                        at,
                        &SUBJECT_REFERENCE_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["name"], at, &SUBJECT_REFERENCE_REQUIRED, sink)?;
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/CreateSubject`
pub(crate) fn create_subject<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &CREATE_SUBJECT_TYPE, sink)? {
        if !object.contains_key("model") {
            rules::missing("model", at, &CREATE_SUBJECT_REQUIRED, sink)?;
        }
        if !object.contains_key("input") {
            rules::missing("input", at, &CREATE_SUBJECT_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("model") {
            let at = &at.member("model");
            if let Some(text) = rules::string(
                value,
                at,
                &CREATE_SUBJECT_MODEL_TYPE,
                sink,
            )? {
                rules::text_is(
                    text,
                    "vidu_create_subjects",
                    at,
                    &CREATE_SUBJECT_MODEL_CONST,
                    sink,
                )?;
            }
        }
        if let Some(value) = object.get("input") {
            let at = &at.member("input");
            if let Some(list) = rules::array(
                value,
                at,
                &CREATE_SUBJECT_INPUT_TYPE,
                sink,
            )? {
                rules::min_items(
                    list.len(),
                    1,
                    at,
                    &CREATE_SUBJECT_INPUT_MIN_ITEMS,
                    sink,
                )?;
                rules::max_items(
                    list.len(),
                    1,
                    at,
                    &CREATE_SUBJECT_INPUT_MAX_ITEMS,
                    sink,
                )?;
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    create_subject_input(value, at, sink)?;
                }
            }
        }
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/CreateSubjectInput`
pub(crate) fn create_subject_input<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &CREATE_SUBJECT_INPUT_TYPE_2, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "params" => {
                    seen |= 1;
                    new_subject(value, at, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &["params"],
                        at,
                        &CREATE_SUBJECT_INPUT_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["params"], at, &CREATE_SUBJECT_INPUT_REQUIRED, sink)?;
    }
    Ok(())
}

/// `subjects.yaml#/components/schemas/NewSubject`
pub(crate) fn new_subject<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &NEW_SUBJECT_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "name" => {
                    seen |= 1;
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &NEW_SUBJECT_NAME_TYPE,
                        sink,
                    )? {
                        rules::min_length(
                            text,
                            1,
                            at,
                            &NEW_SUBJECT_NAME_MIN_LENGTH,
                            sink,
                        )?;
                    }
                }
                "images" => {
                    seen |= 2;
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &NEW_SUBJECT_IMAGES_TYPE,
                        sink,
                    )? {
                        rules::min_items(
                            list.len(),
                            1,
                            at,
                            &NEW_SUBJECT_IMAGES_MIN_ITEMS,
                            sink,
                        )?;
                        rules::max_items(
                            list.len(),
                            3,
                            at,
                            &NEW_SUBJECT_IMAGES_MAX_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            if let Some(text) = rules::string(
                                value,
                                at,
                                &NEW_SUBJECT_IMAGES_ITEMS_TYPE,
                                sink,
                            )? {
                                rules::min_length(
                                    text,
                                    1,
                                    at,
                                    &NEW_SUBJECT_IMAGES_ITEMS_MIN_LENGTH,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                "videos" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &NEW_SUBJECT_VIDEOS_TYPE,
                        sink,
                    )? {
                        rules::max_items(
                            list.len(),
                            1,
                            at,
                            &NEW_SUBJECT_VIDEOS_MAX_ITEMS,
                            sink,
                        )?;
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            if let Some(text) = rules::string(
                                value,
                                at,
                                &NEW_SUBJECT_VIDEOS_ITEMS_TYPE,
                                sink,
                            )? {
                                rules::min_length(
                                    text,
                                    1,
                                    at,
                                    &NEW_SUBJECT_VIDEOS_ITEMS_MIN_LENGTH,
                                    sink,
                                )?;
                            }
                        }
                    }
                }
                "voice_id" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &NEW_SUBJECT_VOICE_ID_TYPE,
                        sink,
                    )?;
                }
                _ => {
                    rules::unexpected(
                        &["name", "images", "videos", "voice_id"],
                        at,
                        &NEW_SUBJECT_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["name", "images"], at, &NEW_SUBJECT_REQUIRED, sink)?;
    }
    Ok(())
}

pub(crate) static PATTERN_1_9_0_9_1_9: rules::Pattern = rules::Pattern::is(
    "^[1-9][0-9]*:[1-9][0-9]*$",
    &[
        rules::Piece::Run(
            rules::CharSet {
                ascii: 287667426198290432,
                others: &[],
            },
            1,
            1,
        ),
        rules::Piece::Run(
            rules::CharSet {
                ascii: 287948901175001088,
                others: &[],
            },
            0,
            usize::MAX,
        ),
        rules::Piece::Text(":"),
        rules::Piece::Run(
            rules::CharSet {
                ascii: 287667426198290432,
                others: &[],
            },
            1,
            1,
        ),
        rules::Piece::Run(
            rules::CharSet {
                ascii: 287948901175001088,
                others: &[],
            },
            0,
            usize::MAX,
        ),
    ],
);

pub(crate) static ASPECT_RATIO_ANY_OF: rules::Site = rules::Site::new(
        rules::Keyword::AnyOf,
        "videos.yaml#/components/schemas/AspectRatio/anyOf",
    )
    .message("Give a ratio such as 16:9, or auto.")
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static ASPECT_RATIO_ANY_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/AspectRatio/anyOf/0/type",
    )
    .message("Give a ratio such as 16:9, or auto.")
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static ASPECT_RATIO_ANY_OF_0_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "videos.yaml#/components/schemas/AspectRatio/anyOf/0/enum",
    )
    .message("Give a ratio such as 16:9, or auto.")
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static ASPECT_RATIO_ANY_OF_1_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/AspectRatio/anyOf/1/type",
    )
    .message("Give a ratio such as 16:9, or auto.")
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static ASPECT_RATIO_ANY_OF_1_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "videos.yaml#/components/schemas/AspectRatio/anyOf/1/pattern",
    )
    .message("Give a ratio such as 16:9, or auto.")
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static RESOLUTION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/Resolution/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static RESOLUTION_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "videos.yaml#/components/schemas/Resolution/enum",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static WATERMARK_POSITION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/WatermarkPosition/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static WATERMARK_POSITION_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "videos.yaml#/components/schemas/WatermarkPosition/enum",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECTS_TO_VIDEO_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "videos.yaml#/components/schemas/SubjectsToVideo/required",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECTS_TO_VIDEO_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "videos.yaml#/components/schemas/SubjectsToVideo/additionalProperties",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECTS_TO_VIDEO_SUBJECTS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/subjects/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECTS_TO_VIDEO_SUBJECTS_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/subjects/maxItems",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECTS_TO_VIDEO_PROMPT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/prompt/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECTS_TO_VIDEO_PROMPT_MAX_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MaxLength,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/prompt/maxLength",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECTS_TO_VIDEO_DURATION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/duration/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_DURATION_MINIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Minimum,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/duration/minimum",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_DURATION_MAXIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Maximum,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/duration/maximum",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_SEED_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/seed/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_AUDIO_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/audio/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_PAYLOAD_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/payload/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_PAYLOAD_MAX_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MaxLength,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/payload/maxLength",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_OFF_PEAK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/off_peak/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_WATERMARK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/watermark/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_WM_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/wm_url/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_META_DATA_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/meta_data/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECTS_TO_VIDEO_CALLBACK_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectsToVideo/properties/callback_url/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    )
    .sensitive();

pub(crate) static SUBJECTS_TO_VIDEO_ALL_OF_0_THEN_AUDIO_CONST: rules::Site = rules::Site::new(
        rules::Keyword::Const,
        "videos.yaml#/components/schemas/SubjectsToVideo/allOf/0/then/properties/audio/const",
    )
    .message("Off-peak mode needs sound; leave `audio` out or set it to true.")
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters, both modes",
    );

pub(crate) static SUBJECT_REFERENCE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectReference/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECT_REFERENCE_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "videos.yaml#/components/schemas/SubjectReference/required",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECT_REFERENCE_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "videos.yaml#/components/schemas/SubjectReference/additionalProperties",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECT_REFERENCE_NAME_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectReference/properties/name/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static SUBJECT_REFERENCE_SERVER_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "videos.yaml#/components/schemas/SubjectReference/properties/server_id/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Parameters (Subject Calling)",
    );

pub(crate) static CREATE_SUBJECT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/CreateSubject/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static CREATE_SUBJECT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/CreateSubject/required",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static CREATE_SUBJECT_MODEL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/CreateSubject/properties/model/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static CREATE_SUBJECT_MODEL_CONST: rules::Site = rules::Site::new(
        rules::Keyword::Const,
        "requests.yaml#/components/schemas/CreateSubject/properties/model/const",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static CREATE_SUBJECT_INPUT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/CreateSubject/properties/input/type",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static CREATE_SUBJECT_INPUT_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "requests.yaml#/components/schemas/CreateSubject/properties/input/minItems",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static CREATE_SUBJECT_INPUT_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "requests.yaml#/components/schemas/CreateSubject/properties/input/maxItems",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static CREATE_SUBJECT_INPUT_TYPE_2: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/CreateSubjectInput/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static CREATE_SUBJECT_INPUT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/CreateSubjectInput/required",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static CREATE_SUBJECT_INPUT_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/CreateSubjectInput/additionalProperties",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static NEW_SUBJECT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/NewSubject/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "subjects.yaml#/components/schemas/NewSubject/required",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "subjects.yaml#/components/schemas/NewSubject/additionalProperties",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_NAME_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/NewSubject/properties/name/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_NAME_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "subjects.yaml#/components/schemas/NewSubject/properties/name/minLength",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_IMAGES_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/NewSubject/properties/images/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_IMAGES_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "subjects.yaml#/components/schemas/NewSubject/properties/images/minItems",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_IMAGES_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "subjects.yaml#/components/schemas/NewSubject/properties/images/maxItems",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_IMAGES_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/NewSubject/properties/images/items/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_IMAGES_ITEMS_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "subjects.yaml#/components/schemas/NewSubject/properties/images/items/minLength",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_VIDEOS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/NewSubject/properties/videos/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_VIDEOS_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "subjects.yaml#/components/schemas/NewSubject/properties/videos/maxItems",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_VIDEOS_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/NewSubject/properties/videos/items/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_VIDEOS_ITEMS_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "subjects.yaml#/components/schemas/NewSubject/properties/videos/items/minLength",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static NEW_SUBJECT_VOICE_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/NewSubject/properties/voice_id/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");
