// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

impl rules::Validate for types::TaskAnswer {
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

impl rules::Validate for types::TaskEvent {
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
                    "prediction.task.succeeded",
                    "prediction.task.failed",
                    "prediction.task.canceled",
                ],
                at,
                &TASK_EVENT_ENUM,
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

impl rules::Validate for types::Resolution {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let text = value.as_str();
            rules::text_among(text, &["720p", "1080p"], at, &RESOLUTION_ENUM, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::NewTask {
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
        if let Some(value) = &value.get_result {
            let at = &at.member("get_result");
            rules::Validate::check(value, at, sink)?;
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
        if let Some(value) = &value.result {
            let at = &at.member("result");
            rules::Validate::check(value, at, sink)?;
        }
        if let Some(value) = &value.billing {
            let at = &at.member("billing");
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
        {
            let text = value.as_str();
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
}

impl rules::Validate for types::ResultLink {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        Ok(())
    }
}

impl rules::Validate for types::TaskResult {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        {
            let list = &value.resources;
            let at = &at.member("resources");
            for (index, value) in list.iter().enumerate() {
                let at = &at.item(index);
                rules::Validate::check(value, at, sink)?;
            }
        }
        Ok(())
    }
}

impl rules::Validate for types::Billing {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(number) = &value.amount {
            let at = &at.member("amount");
            rules::finite(*number, at, &BILLING_AMOUNT_TYPE, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::Resource {
    fn check<S: rules::Sink + ?Sized>(
        &self,
        at: &rules::Path<'_>,
        sink: &mut S,
    ) -> rules::Outcome {
        let value = self;
        if let Some(value) = &value.type_ {
            let at = &at.member("type");
            rules::Validate::check(value, at, sink)?;
        }
        Ok(())
    }
}

impl rules::Validate for types::ResourceType {
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
                &["image", "video", "audio"],
                at,
                &RESOURCE_TYPE_ENUM,
                sink,
            )?;
        }
        Ok(())
    }
}

codegen::validate_json!(
    types::TaskAnswer => task_answer, types::TaskEvent => task_event, types::AspectRatio
    => aspect_ratio, types::Resolution => resolution, types::NewTask => new_task,
    types::Task => task, types::TaskStatus => task_status, types::ResultLink =>
    result_link, types::TaskResult => task_result, types::Billing => billing,
    types::Resource => resource, types::ResourceType => resource_type,
);

/// `schemas.yaml#/components/schemas/TaskAnswer`
pub(crate) fn task_answer<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &TASK_ANSWER_TYPE, sink)? {
        if !object.contains_key("code") {
            rules::missing("code", at, &TASK_ANSWER_REQUIRED, sink)?;
        }
        if !object.contains_key("message") {
            rules::missing("message", at, &TASK_ANSWER_REQUIRED, sink)?;
        }
        if !object.contains_key("data") {
            rules::missing("data", at, &TASK_ANSWER_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("code") {
            let at = &at.member("code");
            rules::kinds(value, rules::INTEGER, at, &TASK_ANSWER_CODE_TYPE, sink)?;
        }
        if let Some(value) = object.get("message") {
            let at = &at.member("message");
            rules::kinds(value, rules::STRING, at, &TASK_ANSWER_MESSAGE_TYPE, sink)?;
        }
        if let Some(value) = object.get("data") {
            let at = &at.member("data");
            task(value, at, sink)?;
        }
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/Task`
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
                "status" => {
                    seen |= 1;
                    task_status(value, at, sink)?;
                }
                "task_id" => {
                    seen |= 2;
                    rules::kinds(value, rules::STRING, at, &TASK_TASK_ID_TYPE, sink)?;
                }
                "model_id" => {
                    rules::kinds(value, rules::STRING, at, &TASK_MODEL_ID_TYPE, sink)?;
                }
                "result" => {
                    task_result(value, at, sink)?;
                }
                "billing" => {
                    billing(value, at, sink)?;
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["status", "task_id"], at, &TASK_REQUIRED, sink)?;
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/TaskResult`
pub(crate) fn task_result<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &TASK_RESULT_TYPE, sink)? {
        if !object.contains_key("resources") {
            rules::missing("resources", at, &TASK_RESULT_REQUIRED, sink)?;
        }
        if let Some(value) = object.get("resources") {
            let at = &at.member("resources");
            if let Some(list) = rules::array(
                value,
                at,
                &TASK_RESULT_RESOURCES_TYPE,
                sink,
            )? {
                for (index, value) in list.iter().enumerate() {
                    let at = &at.item(index);
                    resource(value, at, sink)?;
                }
            }
        }
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/Resource`
pub(crate) fn resource<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &RESOURCE_TYPE, sink)? {
        let mut seen = 0_u64;
        for (name, value) in object {
            let at = &at.member(name);
            match name.as_str() {
                "url" => {
                    seen |= 1;
                    rules::kinds(value, rules::STRING, at, &RESOURCE_URL_TYPE, sink)?;
                }
                "type" => {
                    resource_type(value, at, sink)?;
                }
                "width" => {
                    rules::kinds(value, rules::INTEGER, at, &RESOURCE_WIDTH_TYPE, sink)?;
                }
                "height" => {
                    rules::kinds(
                        value,
                        rules::INTEGER,
                        at,
                        &RESOURCE_HEIGHT_TYPE,
                        sink,
                    )?;
                }
                "format" => {
                    rules::kinds(value, rules::STRING, at, &RESOURCE_FORMAT_TYPE, sink)?;
                }
                "role" => {
                    rules::kinds(value, rules::STRING, at, &RESOURCE_ROLE_TYPE, sink)?;
                }
                _ => {}
            }
        }
        rules::all_seen(seen, &["url"], at, &RESOURCE_REQUIRED, sink)?;
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/ResourceType`
pub(crate) fn resource_type<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &RESOURCE_TYPE_TYPE, sink)? {
        rules::text_among(
            text,
            &["image", "video", "audio"],
            at,
            &RESOURCE_TYPE_ENUM,
            sink,
        )?;
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/Billing`
pub(crate) fn billing<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(object) = rules::object(value, at, &BILLING_TYPE, sink)? {
        if let Some(value) = object.get("amount") {
            let at = &at.member("amount");
            rules::kinds(value, rules::NUMBER, at, &BILLING_AMOUNT_TYPE, sink)?;
        }
    }
    Ok(())
}

/// `schemas.yaml#/components/schemas/TaskEvent`
pub(crate) fn task_event<S: rules::Sink + ?Sized>(
    value: &rules::Value,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    if let Some(text) = rules::string(value, at, &TASK_EVENT_TYPE, sink)? {
        rules::text_among(
            text,
            &[
                "prediction.task.succeeded",
                "prediction.task.failed",
                "prediction.task.canceled",
            ],
            at,
            &TASK_EVENT_ENUM,
            sink,
        )?;
    }
    Ok(())
}

/// `/paths/~1vidu~1viduq3-mix-r2v~1async/post/parameters/0/schema`
pub(crate) fn viduq3_mix_r2v_async_post_0_typed<S: rules::Sink + ?Sized>(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::pattern(
        text,
        &PATTERN_HTTPS,
        at,
        &VIDU_VIDUQ3_MIX_R2V_ASYNC_POST_0_PATTERN,
        sink,
    )?;
    rules::not(
        rules::holds(|sink| {
            rules::pattern(text, &PATTERN_HTTPS_LL_OO_CC_AA_LL, at, &UNREAD, sink)?;
            Ok(())
        }),
        at,
        &VIDU_VIDUQ3_MIX_R2V_ASYNC_POST_0_NOT,
        sink,
    )?;
    Ok(())
}

pub(crate) static PATTERN_HTTPS: rules::Pattern = rules::Pattern::begins(
    "^https://",
    &[rules::Piece::Text("https://")],
);

pub(crate) static PATTERN_HTTPS_LL_OO_CC_AA_LL: rules::Pattern = rules::Pattern::program(
    "^https://([^/?#]*@|\\[|([Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|(0|10|127)\\.[0-9]+\\.[0-9]+\\.[0-9]+|(192\\.168|169\\.254|172\\.(1[6-9]|2[0-9]|3[01])|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7]))\\.[0-9]+\\.[0-9]+)\\.?([:/?#\\\\]|$))",
    rules::Program {
        instructions: &[
            rules::Instruction::Start,
            rules::Instruction::Char('h'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('t'),
            rules::Instruction::Char('p'),
            rules::Instruction::Char('s'),
            rules::Instruction::Char(':'),
            rules::Instruction::Char('/'),
            rules::Instruction::Char('/'),
            rules::Instruction::Split(10, 15),
            rules::Instruction::Split(11, 13),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 340282366920938463454151094623065341951,
                    others: &[('\u{80}', '\u{10ffff}')],
                },
            ),
            rules::Instruction::Jump(10),
            rules::Instruction::Char('@'),
            rules::Instruction::Jump(126),
            rules::Instruction::Split(16, 18),
            rules::Instruction::Char('['),
            rules::Instruction::Jump(126),
            rules::Instruction::Split(19, 29),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 324518553733984590509070343995392,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 2596148429871876724072562751963136,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 633825300261688653338028015616,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 158456325065422163334507003904,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 324518553733984590509070343995392,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 20282409608374036906816896499712,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 2596148429871876724072562751963136,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 41538374877950027585161004031410176,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 83076749755900055170322008062820352,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(120),
            rules::Instruction::Split(30, 56),
            rules::Instruction::Split(31, 33),
            rules::Instruction::Char('0'),
            rules::Instruction::Jump(40),
            rules::Instruction::Split(34, 37),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('0'),
            rules::Instruction::Jump(40),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('7'),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Split(43, 45),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(42),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Split(48, 50),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(47),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Split(53, 55),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(52),
            rules::Instruction::Jump(120),
            rules::Instruction::Split(57, 65),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('9'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('.'),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('6'),
            rules::Instruction::Char('8'),
            rules::Instruction::Jump(110),
            rules::Instruction::Split(66, 74),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('6'),
            rules::Instruction::Char('9'),
            rules::Instruction::Char('.'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('5'),
            rules::Instruction::Char('4'),
            rules::Instruction::Jump(110),
            rules::Instruction::Split(75, 90),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('7'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('.'),
            rules::Instruction::Split(80, 83),
            rules::Instruction::Char('1'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 270215977642229760,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(89),
            rules::Instruction::Split(84, 87),
            rules::Instruction::Char('2'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(89),
            rules::Instruction::Char('3'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 844424930131968,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(110),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('0'),
            rules::Instruction::Char('0'),
            rules::Instruction::Char('.'),
            rules::Instruction::Split(95, 98),
            rules::Instruction::Char('6'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 283726776524341248,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(110),
            rules::Instruction::Split(99, 102),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 252201579132747776,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(110),
            rules::Instruction::Split(103, 107),
            rules::Instruction::Char('1'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 844424930131968,
                    others: &[],
                },
            ),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(110),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('2'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 71776119061217280,
                    others: &[],
                },
            ),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Split(113, 115),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(112),
            rules::Instruction::Char('.'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Split(118, 120),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(117),
            rules::Instruction::Split(121, 122),
            rules::Instruction::Char('.'),
            rules::Instruction::Split(123, 125),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 4951760166653264284451078144,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(126),
            rules::Instruction::End,
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: true,
    },
);

pub(crate) static TASK_ANSWER_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/TaskAnswer/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static TASK_ANSWER_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "schemas.yaml#/components/schemas/TaskAnswer/required",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static TASK_ANSWER_CODE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/TaskAnswer/properties/code/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static TASK_ANSWER_MESSAGE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/TaskAnswer/properties/message/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static TASK_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Task/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static TASK_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "schemas.yaml#/components/schemas/Task/required",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static TASK_TASK_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Task/properties/task_id/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static TASK_MODEL_ID_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Task/properties/model_id/type",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");

pub(crate) static TASK_RESULT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/TaskResult/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static TASK_RESULT_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "schemas.yaml#/components/schemas/TaskResult/required",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static TASK_RESULT_RESOURCES_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/TaskResult/properties/resources/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static RESOURCE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Resource/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static RESOURCE_REQUIRED: rules::Site = rules::Site::new(
        rules::Keyword::Required,
        "schemas.yaml#/components/schemas/Resource/required",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static RESOURCE_URL_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Resource/properties/url/type",
    )
    .source("GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), rest-playbook.md");

pub(crate) static RESOURCE_WIDTH_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Resource/properties/width/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static RESOURCE_HEIGHT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Resource/properties/height/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static RESOURCE_FORMAT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Resource/properties/format/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static RESOURCE_ROLE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Resource/properties/role/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static RESOURCE_TYPE_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/ResourceType/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static RESOURCE_TYPE_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "schemas.yaml#/components/schemas/ResourceType/enum",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static BILLING_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Billing/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static BILLING_AMOUNT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/Billing/properties/amount/type",
    )
    .source("https://docs.modellix.ai/ways-to-use/api § Query");

pub(crate) static TASK_EVENT_ENUM: rules::Site = rules::Site::new(
        rules::Keyword::Enum,
        "schemas.yaml#/components/schemas/TaskEvent/enum",
    )
    .source(
        "GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api § Webhooks",
    );

pub(crate) static TASK_EVENT_TYPE: rules::Site = rules::Site::new(
        rules::Keyword::Type,
        "schemas.yaml#/components/schemas/TaskEvent/type",
    )
    .source(
        "GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api § Webhooks",
    );

pub(crate) static VIDU_VIDUQ3_MIX_R2V_ASYNC_POST_0_PATTERN: rules::Site = rules::Site::new(
        rules::Keyword::Pattern,
        "/paths/~1vidu~1viduq3-mix-r2v~1async/post/parameters/0/schema/pattern",
    )
    .message(
        "Give a public address that begins with https://, not localhost or a private network, without a user name.",
    )
    .source(
        "GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api § Webhooks",
    )
    .sensitive();

pub(crate) static VIDU_VIDUQ3_MIX_R2V_ASYNC_POST_0_NOT: rules::Site = rules::Site::new(
        rules::Keyword::Not,
        "/paths/~1vidu~1viduq3-mix-r2v~1async/post/parameters/0/schema/not",
    )
    .message(
        "Give a public address that begins with https://, not localhost or a private network, without a user name.",
    )
    .source(
        "GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api § Webhooks",
    )
    .sensitive();

pub(crate) static UNREAD: rules::Site = rules::Site::new(rules::Keyword::False, "");
