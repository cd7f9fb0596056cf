// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::ErrorBody {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.error {
            let at = &at.member("error");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.status {
            let at = &at.member("status");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

codegen::validate_json!(types::ErrorBody => error_body,);

/// `responses.yaml#/components/schemas/Generation`
pub(crate) fn generation<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &GENERATION_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "id" => {
                    seen |= 1;
                    rules::kinds(value, rules::STRING, at, &GENERATION_ID_TYPE, sink)?;
                }
                "status" => {
                    seen |= 2;
                    generation_status(value, at, sink)?;
                }
                "model" => {
                    rules::kinds(
                        value,
                        rules::STRING,
                        at,
                        &GENERATION_MODEL_TYPE,
                        sink,
                    )?;
                }
                "progress" => {
                    if let Some(number) = rules::number(
                        value,
                        at,
                        &GENERATION_PROGRESS_TYPE,
                        sink,
                    )? {
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
                }
                "created_at" => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &GENERATION_CREATED_AT_TYPE,
                        sink,
                    )?;
                }
                "error" => {
                    generation_error(value, at, sink)?;
                }
                "output" => {
                    if let Some(list) = rules::array(
                        value,
                        at,
                        &GENERATION_OUTPUT_TYPE,
                        sink,
                    )? {
                        for (index, value) in list.iter().enumerate() {
                            let at = &at.item(index);
                            output(value, at, sink)?;
                        }
                    }
                }
                "usage" => {
                    usage(value, at, sink)?;
                }
                "metadata" => {
                    rules::kinds(
                        value,
                        rules::OBJECT,
                        at,
                        &GENERATION_METADATA_TYPE,
                        sink,
                    )?;
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["id", "status"], at, &GENERATION_REQUIRED, sink)?;
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/GenerationStatus`
pub(crate) fn generation_status<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &GENERATION_STATUS_TYPE, sink)? {
        rules::text_among(
            text,
            &["pending", "processing", "in_progress", "completed", "failed"],
            at,
            &GENERATION_STATUS_ENUM,
            sink,
        )?;
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/GenerationError`
pub(crate) fn generation_error<S: rules::Sink + ?Sized>(
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
                        &GENERATION_ERROR_ONE_OF_0_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
            rules::Branch::new(
                "Error details",
                rules::is_kind(value, rules::OBJECT),
                &|at, sink| {
                    error_details(value, at, sink)?;
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
                        &GENERATION_ERROR_ONE_OF_2_TYPE,
                        sink,
                    )?;
                    Ok(())
                },
            ),
        ],
        at,
        &GENERATION_ERROR_ONE_OF,
        sink,
    )?;
    Ok(())
}

/// `responses.yaml#/components/schemas/ErrorDetails`
pub(crate) fn error_details<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &ERROR_DETAILS_TYPE, sink)? {
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
                &ERROR_DETAILS_MESSAGE_TYPE,
                sink,
            )?;
        }
        if let Some(value) = object.get("error_message") {
            let at = &at.member("error_message");
            rules::kinds(
                value,
                rules::NULL | rules::STRING,
                at,
                &ERROR_DETAILS_ERROR_MESSAGE_TYPE,
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

/// `responses.yaml#/components/schemas/Output`
pub(crate) fn output<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &OUTPUT_TYPE, sink)? {
        if !object.contains_key("content") {
            rules::missing("content", at, &OUTPUT_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("content") {
            let at = &at.member("content");
            if let Some(list) = rules::array(value, at, &OUTPUT_TYPE_2, sink)? {
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    content(value, at, sink)?;
                }
            }
        }
        if let Some(value) = object.get("jobId") {
            let at = &at.member("jobId");
            rules::kinds(
                value,
                rules::NULL | rules::STRING,
                at,
                &OUTPUT_JOB_ID_TYPE,
                sink,
            )?;
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/Content`
pub(crate) fn content<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &CONTENT_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "type" => {
                    seen |= 1;
                    content_type(value, at, sink)?;
                }
                "url" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &CONTENT_URL_TYPE,
                        sink,
                    )?;
                }
                "text" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &CONTENT_TEXT_TYPE,
                        sink,
                    )?;
                }
                "duration" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &CONTENT_DURATION_TYPE,
                        sink,
                    )?;
                }
                "id" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &CONTENT_ID_TYPE,
                        sink,
                    )?;
                }
                "img_id" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::INTEGER,
                        at,
                        &CONTENT_IMG_ID_TYPE,
                        sink,
                    )?;
                }
                "jobId" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &CONTENT_JOB_ID_TYPE,
                        sink,
                    )?;
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["type"], at, &CONTENT_REQUIRED, sink)?;
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/ContentType`
pub(crate) fn content_type<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &CONTENT_TYPE_TYPE, sink)? {
        rules::text_among(
            text,
            &["image", "video", "audio", "text"],
            at,
            &CONTENT_TYPE_ENUM,
            sink,
        )?;
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/Usage`
pub(crate) fn usage<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &USAGE_TYPE, sink)? {
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "cost" => {
                    usage_cost(value, at, sink)?;
                }
                "discount" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::NUMBER,
                        at,
                        &USAGE_DISCOUNT_TYPE,
                        sink,
                    )?;
                }
                "quantity" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::INTEGER,
                        at,
                        &USAGE_QUANTITY_TYPE,
                        sink,
                    )?;
                }
                "unit_price" => {
                    rules::kinds(
                        value,
                        rules::NULL | rules::STRING,
                        at,
                        &USAGE_UNIT_PRICE_TYPE,
                        sink,
                    )?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// `responses.yaml#/components/schemas/Usage/properties/cost`
pub(crate) fn usage_cost<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::kinds(
        value,
        rules::NULL | rules::NUMBER | rules::STRING,
        at,
        &USAGE_COST_TYPE,
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
            generation_error(value, at, sink)?;
        }
        if let Some(value) = object.get("status") {
            let at = &at.member("status");
            error_status(value, at, sink)?;
        }
    }
    Ok(())
}

pub(crate) static GENERATION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Generation/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static GENERATION_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/Generation/required",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static GENERATION_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Generation/properties/id/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GENERATION_MODEL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Generation/properties/model/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GENERATION_CREATED_AT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Generation/properties/created_at/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GENERATION_OUTPUT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Generation/properties/output/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static GENERATION_METADATA_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Generation/properties/metadata/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static GENERATION_STATUS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/GenerationStatus/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GENERATION_STATUS_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "responses.yaml#/components/schemas/GenerationStatus/enum",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static GENERATION_ERROR_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "responses.yaml#/components/schemas/GenerationError/oneOf",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static GENERATION_ERROR_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/GenerationError/oneOf/0/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static GENERATION_ERROR_ONE_OF_2_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/GenerationError/oneOf/2/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static ERROR_DETAILS_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorDetails/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static ERROR_DETAILS_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorDetails/properties/message/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static ERROR_DETAILS_ERROR_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorDetails/properties/error_message/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351, GitHub SeaCloudAI/seacloud-cli @aa9c8ac, GitHub SeaArt-Infra/sea_sdk_js @44a8712",
    );

pub(crate) static ERROR_CODE_ONE_OF: rules::Site = rules::Site::new(
        rules::Keyword::OneOf,
        "responses.yaml#/components/schemas/ErrorCode/oneOf",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static ERROR_CODE_ONE_OF_0_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorCode/oneOf/0/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static ERROR_CODE_ONE_OF_1_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorCode/oneOf/1/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static ERROR_CODE_ONE_OF_2_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorCode/oneOf/2/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static OUTPUT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Output/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static OUTPUT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/Output/required",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static OUTPUT_TYPE_2: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Output/properties/content/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static OUTPUT_JOB_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Output/properties/jobId/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static CONTENT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Content/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static CONTENT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "responses.yaml#/components/schemas/Content/required",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static CONTENT_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Content/properties/url/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static CONTENT_TEXT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Content/properties/text/type",
    )
    .source(
        "doc.vtrix.ai, vidu-create-subjects, vidu-get-subjects and vidu-edit-subjects",
    );

pub(crate) static CONTENT_DURATION_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Content/properties/duration/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static CONTENT_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Content/properties/id/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static CONTENT_IMG_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Content/properties/img_id/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static CONTENT_JOB_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Content/properties/jobId/type",
    )
    .source("public third-party code that posts to cloud.vtrix.ai");

pub(crate) static CONTENT_TYPE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ContentType/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static CONTENT_TYPE_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "responses.yaml#/components/schemas/ContentType/enum",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static USAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Usage/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static USAGE_DISCOUNT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Usage/properties/discount/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static USAGE_QUANTITY_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Usage/properties/quantity/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static USAGE_UNIT_PRICE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Usage/properties/unit_price/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go",
    );

pub(crate) static USAGE_COST_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/Usage/properties/cost/type",
    )
    .source(
        "https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference § Response Format",
    );

pub(crate) static ERROR_BODY_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorBody/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351, GitHub SeaArt-Infra/sea_sdk_js @44a8712",
    );

pub(crate) static ERROR_BODY_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "responses.yaml#/components/schemas/ErrorBody/properties/message/type",
    )
    .source(
        "GitHub VtrixAI/vtrix-cli @32ff351, GitHub SeaArt-Infra/sea_sdk_js @44a8712",
    );
