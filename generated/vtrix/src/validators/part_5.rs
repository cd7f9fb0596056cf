// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::SubjectAnswer {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        match value {
            types::SubjectAnswer::Subject(value) => {
                rules::one_of(
                    &[
                        rules::Branch::new(
                            "Subject",
                            true,
                            &|at, sink| {
                                rules::Validate::check(value, at, sink)?;
                                Ok(())
                            },
                        ),
                        rules::Branch::new(
                            "Subject page",
                            true,
                            &|at, sink| {
                                {
                                    let object = &value.rest;
                                    if let Some(value) = object.get("subjects") {
                                        let at = &at.member("subjects");
                                        if let Some(list) = rules::array(
                                            value,
                                            at,
                                            &SUBJECT_PAGE_SUBJECTS_TYPE,
                                            sink,
                                        )? {
                                            for (index, value) in list.iter().enumerate() {
                                                let at = &at.item(index);
                                                subject(value, at, sink)?;
                                            }
                                        }
                                    }
                                    if let Some(value) = object.get("next_page_token") {
                                        let at = &at.member("next_page_token");
                                        rules::kinds(
                                            value,
                                            rules::NULL | rules::STRING,
                                            at,
                                            &SUBJECT_PAGE_NEXT_PAGE_TOKEN_TYPE,
                                            sink,
                                        )?;
                                    }
                                    if let Some(value) = object.get("count") {
                                        let at = &at.member("count");
                                        rules::kinds(
                                            value,
                                            rules::NULL | rules::INTEGER,
                                            at,
                                            &SUBJECT_PAGE_COUNT_TYPE,
                                            sink,
                                        )?;
                                    }
                                }
                                {
                                    let object = &value.rest;
                                    if !object.contains_key("subjects") {
                                        rules::missing(
                                            "subjects",
                                            at,
                                            &SUBJECT_PAGE_REQUIRED,
                                            sink,
                                        )?;
                                    }
                                }
                                Ok(())
                            },
                        ),
                    ],
                    at,
                    &SUBJECT_ANSWER_ONE_OF,
                    sink,
                )?;
            }
            types::SubjectAnswer::SubjectPage(value) => {
                rules::one_of(
                    &[
                        rules::Branch::new(
                            "Subject",
                            true,
                            &|at, sink| {
                                {
                                    let object = &value.rest;
                                    if let Some(value) = object.get("id") {
                                        let at = &at.member("id");
                                        rules::kinds(
                                            value,
                                            rules::STRING,
                                            at,
                                            &SUBJECT_ID_TYPE,
                                            sink,
                                        )?;
                                    }
                                    if let Some(value) = object.get("name") {
                                        let at = &at.member("name");
                                        rules::kinds(
                                            value,
                                            rules::NULL | rules::STRING,
                                            at,
                                            &SUBJECT_NAME_TYPE,
                                            sink,
                                        )?;
                                    }
                                    if let Some(value) = object.get("images") {
                                        let at = &at.member("images");
                                        rules::kinds(
                                            value,
                                            rules::NULL | rules::ARRAY,
                                            at,
                                            &SUBJECT_IMAGES_TYPE,
                                            sink,
                                        )?;
                                        if let rules::Value::Array(list) = value {
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
                                    if let Some(value) = object.get("videos") {
                                        let at = &at.member("videos");
                                        rules::kinds(
                                            value,
                                            rules::NULL | rules::ARRAY,
                                            at,
                                            &SUBJECT_VIDEOS_TYPE,
                                            sink,
                                        )?;
                                        if let rules::Value::Array(list) = value {
                                            for (index, value) in list.iter().enumerate() {
                                                let at = &at.item(index);
                                                rules::kinds(
                                                    value,
                                                    rules::STRING,
                                                    at,
                                                    &SUBJECT_VIDEOS_ITEMS_TYPE,
                                                    sink,
                                                )?;
                                            }
                                        }
                                    }
                                    if let Some(value) = object.get("voice_id") {
                                        let at = &at.member("voice_id");
                                        rules::kinds(
                                            value,
                                            rules::NULL | rules::STRING,
                                            at,
                                            &SUBJECT_VOICE_ID_TYPE,
                                            sink,
                                        )?;
                                    }
                                    if let Some(value) = object.get("style") {
                                        let at = &at.member("style");
                                        rules::kinds(
                                            value,
                                            rules::NULL | rules::STRING,
                                            at,
                                            &SUBJECT_STYLE_TYPE,
                                            sink,
                                        )?;
                                    }
                                    if let Some(value) = object.get("description") {
                                        let at = &at.member("description");
                                        rules::kinds(
                                            value,
                                            rules::NULL | rules::STRING,
                                            at,
                                            &SUBJECT_DESCRIPTION_TYPE,
                                            sink,
                                        )?;
                                    }
                                }
                                {
                                    let object = &value.rest;
                                    if !object.contains_key("id") {
                                        rules::missing("id", at, &SUBJECT_REQUIRED, sink)?;
                                    }
                                }
                                Ok(())
                            },
                        ),
                        rules::Branch::new(
                            "Subject page",
                            true,
                            &|at, sink| {
                                rules::Validate::check(value, at, sink)?;
                                Ok(())
                            },
                        ),
                    ],
                    at,
                    &SUBJECT_ANSWER_ONE_OF,
                    sink,
                )?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::ReferenceToVideo {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = &value.model;
            let at = &at.member("model");
            rules::text_is(
                text,
                "viduq3_i2v_reference",
                at,
                &REFERENCE_TO_VIDEO_MODEL_CONST,
                sink,
            )?;
        }
        {
            let list = &value.input;
            let at = &at.member("input");
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
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::CreateSubject {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = &value.model;
            let at = &at.member("model");
            rules::text_is(
                text,
                "vidu_create_subjects",
                at,
                &CREATE_SUBJECT_MODEL_CONST,
                sink,
            )?;
        }
        {
            let list = &value.input;
            let at = &at.member("input");
            rules::min_items(list.len(), 1, at, &CREATE_SUBJECT_INPUT_MIN_ITEMS, sink)?;
            rules::max_items(list.len(), 1, at, &CREATE_SUBJECT_INPUT_MAX_ITEMS, sink)?;
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::GetSubjects {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = &value.model;
            let at = &at.member("model");
            rules::text_is(
                text,
                "vidu_get_subjects",
                at,
                &GET_SUBJECTS_MODEL_CONST,
                sink,
            )?;
        }
        {
            let list = &value.input;
            let at = &at.member("input");
            rules::min_items(list.len(), 1, at, &GET_SUBJECTS_INPUT_MIN_ITEMS, sink)?;
            rules::max_items(list.len(), 1, at, &GET_SUBJECTS_INPUT_MAX_ITEMS, sink)?;
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::EditSubject {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = &value.model;
            let at = &at.member("model");
            rules::text_is(
                text,
                "vidu_edit_subjects",
                at,
                &EDIT_SUBJECT_MODEL_CONST,
                sink,
            )?;
        }
        {
            let list = &value.input;
            let at = &at.member("input");
            rules::min_items(list.len(), 1, at, &EDIT_SUBJECT_INPUT_MIN_ITEMS, sink)?;
            rules::max_items(list.len(), 1, at, &EDIT_SUBJECT_INPUT_MAX_ITEMS, sink)?;
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

codegen::validate_json!(
    types::SubjectAnswer => subject_answer, types::ReferenceToVideo =>
    reference_to_video, types::CreateSubject => create_subject, types::GetSubjects =>
    get_subjects, types::EditSubject => edit_subject,
);

/// `responses.yaml#/components/schemas/ErrorStatus`
pub(crate) fn error_status<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &ERROR_STATUS_TYPE, sink)? {
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
                &ERROR_STATUS_MESSAGE_TYPE,
                sink,
            )?;
        }
        if let Some(value) = object.get("error_code") {
            let at = &at.member("error_code");
            error_code(value, at, sink)?;
        }
    }
    Ok(())
}

/// `subjects.yaml#/components/schemas/Subject`
pub(crate) fn subject<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &SUBJECT_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "id" => {
                    seen |= 1;
                    rules::kinds(value, rules::STRING, at, &SUBJECT_ID_TYPE, sink)?;
                }
                "name" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &SUBJECT_NAME_TYPE,
                        sink,
                    )?;
                }
                "images" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::ARRAY,
                        at,
                        &SUBJECT_IMAGES_TYPE,
                        sink,
                    )?;
                    if let rules::Value::Array(list) = value {
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
                "videos" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::ARRAY,
                        at,
                        &SUBJECT_VIDEOS_TYPE,
                        sink,
                    )?;
                    if let rules::Value::Array(list) = value {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &SUBJECT_VIDEOS_ITEMS_TYPE,
                                sink,
                            )?;
                        }
                    }
                }
                "voice_id" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &SUBJECT_VOICE_ID_TYPE,
                        sink,
                    )?;
                }
                "style" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &SUBJECT_STYLE_TYPE,
                        sink,
                    )?;
                }
                "description" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &SUBJECT_DESCRIPTION_TYPE,
                        sink,
                    )?;
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["id"], at, &SUBJECT_REQUIRED, sink)?;
    }
    Ok(())
}

/// `subjects.yaml#/components/schemas/SubjectAnswer`
pub(crate) fn subject_answer<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::one_of(
        &[
            rules::Branch::new(
                "Subject",
                true,
                &|at, sink| {
                    subject(value, at, sink)?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Subject page",
                true,
                &|at, sink| {
                    subject_page(value, at, sink)?;
                    Ok(())
                },
            ),
        ],
        at,
        &SUBJECT_ANSWER_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `subjects.yaml#/components/schemas/SubjectPage`
pub(crate) fn subject_page<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &SUBJECT_PAGE_TYPE, sink)? {
        if !object.contains_key("subjects") {
            rules::missing("subjects", at, &SUBJECT_PAGE_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("subjects") {
            let at = &at.member("subjects");
            if let Some(list) = rules::array(
                value,
                at,
                &SUBJECT_PAGE_SUBJECTS_TYPE,
                sink,
            )? {
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    subject(value, at, sink)?;
                }
            }
        }
        if let Some(value) = object.get("next_page_token") {
            let at = &at.member("next_page_token");
            rules::kinds(
                value,
                rules::NULL | rules::STRING,
                at,
                &SUBJECT_PAGE_NEXT_PAGE_TOKEN_TYPE,
                sink,
            )?;
        }
        if let Some(value) = object.get("count") {
            let at = &at.member("count");
            rules::kinds(
                value,
                rules::NULL | rules::INTEGER,
                at,
                &SUBJECT_PAGE_COUNT_TYPE,
                sink,
            )?;
        }
    }
    Ok(())
}

pub(crate) static ERROR_STATUS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorStatus/type",
    )
    .source("GitHub SeaCloudAI/seacloud-cli @aa9c8ac (2026-07-01), tests");

pub(crate) static ERROR_STATUS_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorStatus/properties/message/type",
    )
    .source("GitHub SeaCloudAI/seacloud-cli @aa9c8ac (2026-07-01), tests");

pub(crate) static SUBJECT_ANSWER_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "subjects.yaml#/components/schemas/SubjectAnswer/oneOf",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_PAGE_SUBJECTS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectPage/properties/subjects/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_PAGE_NEXT_PAGE_TOKEN_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectPage/properties/next_page_token/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_PAGE_COUNT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectPage/properties/count/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_PAGE_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "subjects.yaml#/components/schemas/SubjectPage/required",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/properties/id/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static SUBJECT_NAME_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/properties/name/type",
    )
    .source("doc.vtrix.ai, vidu-create-subjects");

pub(crate) static SUBJECT_IMAGES_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/properties/images/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_IMAGES_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/properties/images/items/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_VIDEOS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/properties/videos/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_VIDEOS_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/properties/videos/items/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_VOICE_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/properties/voice_id/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_STYLE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/properties/style/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_DESCRIPTION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/properties/description/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "subjects.yaml#/components/schemas/Subject/required",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/Subject/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_PAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectPage/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");
