// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::Generation {
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
            rules::finite(*number, at, &GENERATION_PROGRESS_TYPE, sink)?;
            rules::minimum(
                number,
                rules::Limit::integer(0),
                at,
                &GENERATION_PROGRESS_MINIMUM,
                sink,
            )?;
            rules::maximum(
                number,
                rules::Limit::integer(1),
                at,
                &GENERATION_PROGRESS_MAXIMUM,
                sink,
            )?;
        }
        if let Some(value) = &value.error {
            let at = &at.member("error");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(list) = &value.output {
            let at = &at.member("output");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        if let Some(value) = &value.usage {
            let at = &at.member("usage");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

codegen::validate_json!(types::Generation => generation,);

/// `requests.yaml#/components/schemas/GetSubjects`
pub(crate) fn get_subjects<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &GET_SUBJECTS_TYPE, sink)? {
        if !object.contains_key("model") {
            rules::missing("model", at, &GET_SUBJECTS_REQUIRED, sink)?;
        }
        if !object.contains_key("input") {
            rules::missing("input", at, &GET_SUBJECTS_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("model") {
            let at = &at.member("model");
            if let Some(text) = rules::string(
                value,
                at,
                &GET_SUBJECTS_MODEL_TYPE,
                sink,
            )? {
                rules::text_is(
                    text,
                    "vidu_get_subjects",
                    at,
                    &GET_SUBJECTS_MODEL_CONST,
                    sink,
                )?;
            }
        }
        if let Some(value) = object.get("input") {
            let at = &at.member("input");
            if let Some(list) = rules::array(
                value,
                at,
                &GET_SUBJECTS_INPUT_TYPE,
                sink,
            )? {
                rules::min_items(
                    list.len(),
                    1,
                    at,
                    &GET_SUBJECTS_INPUT_MIN_ITEMS,
                    sink,
                )?;
                rules::max_items(
                    list.len(),
                    1,
                    at,
                    &GET_SUBJECTS_INPUT_MAX_ITEMS,
                    sink,
                )?;
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    get_subjects_input(value, at, sink)?;
                }
            }
        }
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/GetSubjectsInput`
pub(crate) fn get_subjects_input<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &GET_SUBJECTS_INPUT_TYPE_2, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "params" => {
                    seen |= 1;
                    subject_query(value, at, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &["params"],
                        at,
                        &GET_SUBJECTS_INPUT_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["params"], at, &GET_SUBJECTS_INPUT_REQUIRED, sink)?;
    }
    Ok(())
}

/// `subjects.yaml#/components/schemas/SubjectQuery`
pub(crate) fn subject_query<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &SUBJECT_QUERY_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "ownership" => {
                    subject_ownership(value, at, sink)?;
                }
                "subject_ids" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &SUBJECT_QUERY_SUBJECT_IDS_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            rules::kinds(
                                value,
                                rules::STRING,
                                at,
                                &SUBJECT_QUERY_SUBJECT_IDS_ITEMS_TYPE,
                                sink,
                            )?;
                        }
                    }
                }
                "count" => {
                    if let Some(number) = rules::integer(
                        value,
                        at,
                        &SUBJECT_QUERY_COUNT_TYPE,
                        sink,
                    )? {
                        rules::minimum(
                            number,
                            rules::Limit::integer(1),
                            at,
                            &SUBJECT_QUERY_COUNT_MINIMUM,
                            sink,
                        )?;
                        rules::maximum(
                            number,
                            rules::Limit::integer(100),
                            at,
                            &SUBJECT_QUERY_COUNT_MAXIMUM,
                            sink,
                        )?;
                    }
                }
                "next_page_token" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &SUBJECT_QUERY_NEXT_PAGE_TOKEN_TYPE,
                        sink,
                    )?;
                }
                _ => {
                    rules::unexpected(
                        &["ownership", "subject_ids", "count", "next_page_token"],
                        at,
                        &SUBJECT_QUERY_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
    }
    Ok(())
}

/// `subjects.yaml#/components/schemas/SubjectOwnership`
pub(crate) fn subject_ownership<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &SUBJECT_OWNERSHIP_TYPE, sink)? {
        rules::text_among(
            text,
            &["system", "private"],
            at,
            &SUBJECT_OWNERSHIP_ENUM,
            sink,
        )?;
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/EditSubject`
pub(crate) fn edit_subject<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &EDIT_SUBJECT_TYPE, sink)? {
        if !object.contains_key("model") {
            rules::missing("model", at, &EDIT_SUBJECT_REQUIRED, sink)?;
        }
        if !object.contains_key("input") {
            rules::missing("input", at, &EDIT_SUBJECT_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("model") {
            let at = &at.member("model");
            if let Some(text) = rules::string(
                value,
                at,
                &EDIT_SUBJECT_MODEL_TYPE,
                sink,
            )? {
                rules::text_is(
                    text,
                    "vidu_edit_subjects",
                    at,
                    &EDIT_SUBJECT_MODEL_CONST,
                    sink,
                )?;
            }
        }
        if let Some(value) = object.get("input") {
            let at = &at.member("input");
            if let Some(list) = rules::array(
                value,
                at,
                &EDIT_SUBJECT_INPUT_TYPE,
                sink,
            )? {
                rules::min_items(
                    list.len(),
                    1,
                    at,
                    &EDIT_SUBJECT_INPUT_MIN_ITEMS,
                    sink,
                )?;
                rules::max_items(
                    list.len(),
                    1,
                    at,
                    &EDIT_SUBJECT_INPUT_MAX_ITEMS,
                    sink,
                )?;
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    edit_subject_input(value, at, sink)?;
                }
            }
        }
    }
    Ok(())
}

/// `requests.yaml#/components/schemas/EditSubjectInput`
pub(crate) fn edit_subject_input<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &EDIT_SUBJECT_INPUT_TYPE_2, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "params" => {
                    seen |= 1;
                    subject_change(value, at, sink)?;
                }
                _ => {
                    rules::unexpected(
                        &["params"],
                        at,
                        &EDIT_SUBJECT_INPUT_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["params"], at, &EDIT_SUBJECT_INPUT_REQUIRED, sink)?;
    }
    Ok(())
}

/// `subjects.yaml#/components/schemas/SubjectChange`
pub(crate) fn subject_change<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &SUBJECT_CHANGE_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "id" => {
                    seen |= 1;
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &SUBJECT_CHANGE_ID_TYPE,
                        sink,
                    )? {
                        rules::min_length(
                            text,
                            1,
                            at,
                            &SUBJECT_CHANGE_ID_MIN_LENGTH,
                            sink,
                        )?;
                    }
                }
                "name" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &SUBJECT_CHANGE_NAME_TYPE,
                        sink,
                    )? {
                        rules::max_length(
                            text,
                            64,
                            at,
                            &SUBJECT_CHANGE_NAME_MAX_LENGTH,
                            sink,
                        )?;
                    }
                }
                "style" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &SUBJECT_CHANGE_STYLE_TYPE,
                        sink,
                    )? {
                        rules::max_length(
                            text,
                            100,
                            at,
                            &SUBJECT_CHANGE_STYLE_MAX_LENGTH,
                            sink,
                        )?;
                    }
                }
                "description" => {
                    if let Some(text) = rules::string(
                        value,
                        at,
                        &SUBJECT_CHANGE_DESCRIPTION_TYPE,
                        sink,
                    )? {
                        rules::max_length(
                            text,
                            2000,
                            at,
                            &SUBJECT_CHANGE_DESCRIPTION_MAX_LENGTH,
                            sink,
                        )?;
                    }
                }
                "voice_id" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &SUBJECT_CHANGE_VOICE_ID_TYPE,
                        sink,
                    )?;
                }
                _ => {
                    rules::unexpected(
                        &["id", "name", "style", "description", "voice_id"],
                        at,
                        &SUBJECT_CHANGE_ADDITIONAL_PROPERTIES,
                        sink,
                    )?;
                }
            }
        }
        rules::all_seen(seen, &["id"], at, &SUBJECT_CHANGE_REQUIRED, sink)?;
    }
    Ok(())
}

pub(crate) static GET_SUBJECTS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/GetSubjects/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GET_SUBJECTS_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/GetSubjects/required",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GET_SUBJECTS_MODEL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/GetSubjects/properties/model/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static GET_SUBJECTS_MODEL_CONST: rules::Site = rules::Site::new(
        rules::Keyword::Const,
        "requests.yaml#/components/schemas/GetSubjects/properties/model/const",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static GET_SUBJECTS_INPUT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/GetSubjects/properties/input/type",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static GET_SUBJECTS_INPUT_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "requests.yaml#/components/schemas/GetSubjects/properties/input/minItems",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static GET_SUBJECTS_INPUT_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "requests.yaml#/components/schemas/GetSubjects/properties/input/maxItems",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static GET_SUBJECTS_INPUT_TYPE_2: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/GetSubjectsInput/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GET_SUBJECTS_INPUT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/GetSubjectsInput/required",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GET_SUBJECTS_INPUT_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/GetSubjectsInput/additionalProperties",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static SUBJECT_QUERY_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectQuery/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_QUERY_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "subjects.yaml#/components/schemas/SubjectQuery/additionalProperties",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_QUERY_SUBJECT_IDS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectQuery/properties/subject_ids/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_QUERY_SUBJECT_IDS_ITEMS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectQuery/properties/subject_ids/items/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_QUERY_COUNT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectQuery/properties/count/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_QUERY_COUNT_MINIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Minimum,
        "subjects.yaml#/components/schemas/SubjectQuery/properties/count/minimum",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_QUERY_COUNT_MAXIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Maximum,
        "subjects.yaml#/components/schemas/SubjectQuery/properties/count/maximum",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_QUERY_NEXT_PAGE_TOKEN_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectQuery/properties/next_page_token/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_OWNERSHIP_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectOwnership/type",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static SUBJECT_OWNERSHIP_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "subjects.yaml#/components/schemas/SubjectOwnership/enum",
    )
    .source("doc.vtrix.ai, vidu-get-subjects");

pub(crate) static EDIT_SUBJECT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/EditSubject/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static EDIT_SUBJECT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/EditSubject/required",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static EDIT_SUBJECT_MODEL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/EditSubject/properties/model/type",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static EDIT_SUBJECT_MODEL_CONST: rules::Site = rules::Site::new(
        rules::Keyword::Const,
        "requests.yaml#/components/schemas/EditSubject/properties/model/const",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static EDIT_SUBJECT_INPUT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/EditSubject/properties/input/type",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static EDIT_SUBJECT_INPUT_MIN_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MinItems,
        "requests.yaml#/components/schemas/EditSubject/properties/input/minItems",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static EDIT_SUBJECT_INPUT_MAX_ITEMS: rules::Site = rules::Site::new(
        rules::Keyword::MaxItems,
        "requests.yaml#/components/schemas/EditSubject/properties/input/maxItems",
    )
    .message(
        "Send exactly one input; what a second one would do, or cost, is not documented.",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go § All known clients send exactly one",
    );

pub(crate) static EDIT_SUBJECT_INPUT_TYPE_2: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "requests.yaml#/components/schemas/EditSubjectInput/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static EDIT_SUBJECT_INPUT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "requests.yaml#/components/schemas/EditSubjectInput/required",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static EDIT_SUBJECT_INPUT_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "requests.yaml#/components/schemas/EditSubjectInput/additionalProperties",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static SUBJECT_CHANGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectChange/type",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "subjects.yaml#/components/schemas/SubjectChange/required",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_ADDITIONAL_PROPERTIES: rules::Site = rules::Site::new(
        rules::Keyword::AdditionalProperties,
        "subjects.yaml#/components/schemas/SubjectChange/additionalProperties",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectChange/properties/id/type",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_ID_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "subjects.yaml#/components/schemas/SubjectChange/properties/id/minLength",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_NAME_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectChange/properties/name/type",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_NAME_MAX_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MaxLength,
        "subjects.yaml#/components/schemas/SubjectChange/properties/name/maxLength",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_STYLE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectChange/properties/style/type",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_STYLE_MAX_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MaxLength,
        "subjects.yaml#/components/schemas/SubjectChange/properties/style/maxLength",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_DESCRIPTION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectChange/properties/description/type",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_DESCRIPTION_MAX_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MaxLength,
        "subjects.yaml#/components/schemas/SubjectChange/properties/description/maxLength",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static SUBJECT_CHANGE_VOICE_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "subjects.yaml#/components/schemas/SubjectChange/properties/voice_id/type",
    )
    .source("doc.vtrix.ai, vidu-edit-subjects");

pub(crate) static GENERATION_PROGRESS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Generation/properties/progress/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GENERATION_PROGRESS_MINIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Minimum,
        "responses.yaml#/components/schemas/Generation/properties/progress/minimum",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GENERATION_PROGRESS_MAXIMUM: rules::Site = rules::Site::new(
        rules::Keyword::Maximum,
        "responses.yaml#/components/schemas/Generation/properties/progress/maximum",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );
