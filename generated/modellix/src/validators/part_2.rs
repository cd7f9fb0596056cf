// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The rules of values: of typed ones, and of any JSON value.

use crate::types;
use bindery_runtime::codegen::{self, rules};

use super::*;

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
    types::TaskEvent => task_event, types::AspectRatio => aspect_ratio, types::Resolution
    => resolution, types::NewTask => new_task, types::Task => task, types::TaskStatus =>
    task_status, types::ResultLink => result_link, types::TaskResult => task_result,
    types::Billing => billing, types::Resource => resource, types::ResourceType =>
    resource_type,
);

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
            rules::pattern(
                text,
                &PATTERN_HTTPS_LOCALHOST_127_10_192_168,
                at,
                &UNREAD,
                sink,
            )?;
            Ok(())
        }),
        at,
        &VIDU_VIDUQ3_MIX_R2V_ASYNC_POST_0_NOT,
        sink,
    )?;
    Ok(())
}

/// `/paths/~1tasks~1{task_id}/get/parameters/0/schema`
pub(crate) fn tasks_task_id_get_0_typed<S: rules::Sink + ?Sized>(
    text: &String,
    at: &rules::Path<'_>,
    sink: &mut S,
) -> rules::Outcome {
    rules::min_length(text, 1, at, &TASKS_TASK_ID_GET_0_MIN_LENGTH, sink)?;
    Ok(())
}

pub(crate) static PATTERN_HTTPS: rules::Pattern = rules::Pattern::begins(
    "^https://",
    &[rules::Piece::Text("https://")],
);

pub(crate) static PATTERN_HTTPS_LOCALHOST_127_10_192_168: rules::Pattern = rules::Pattern::program(
    "^https://(localhost|127\\.|10\\.|192\\.168\\.|169\\.254\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.|0\\.|\\[)",
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
            rules::Instruction::Split(10, 20),
            rules::Instruction::Char('l'),
            rules::Instruction::Char('o'),
            rules::Instruction::Char('c'),
            rules::Instruction::Char('a'),
            rules::Instruction::Char('l'),
            rules::Instruction::Char('h'),
            rules::Instruction::Char('o'),
            rules::Instruction::Char('s'),
            rules::Instruction::Char('t'),
            rules::Instruction::Jump(73),
            rules::Instruction::Split(21, 26),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('7'),
            rules::Instruction::Char('.'),
            rules::Instruction::Jump(73),
            rules::Instruction::Split(27, 31),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('0'),
            rules::Instruction::Char('.'),
            rules::Instruction::Jump(73),
            rules::Instruction::Split(32, 41),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('9'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('.'),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('6'),
            rules::Instruction::Char('8'),
            rules::Instruction::Char('.'),
            rules::Instruction::Jump(73),
            rules::Instruction::Split(42, 51),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('6'),
            rules::Instruction::Char('9'),
            rules::Instruction::Char('.'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('5'),
            rules::Instruction::Char('4'),
            rules::Instruction::Char('.'),
            rules::Instruction::Jump(73),
            rules::Instruction::Split(52, 68),
            rules::Instruction::Char('1'),
            rules::Instruction::Char('7'),
            rules::Instruction::Char('2'),
            rules::Instruction::Char('.'),
            rules::Instruction::Split(57, 60),
            rules::Instruction::Char('1'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 270215977642229760,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(66),
            rules::Instruction::Split(61, 64),
            rules::Instruction::Char('2'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 287948901175001088,
                    others: &[],
                },
            ),
            rules::Instruction::Jump(66),
            rules::Instruction::Char('3'),
            rules::Instruction::Set(
                &rules::CharSet {
                    ascii: 844424930131968,
                    others: &[],
                },
            ),
            rules::Instruction::Char('.'),
            rules::Instruction::Jump(73),
            rules::Instruction::Split(69, 72),
            rules::Instruction::Char('0'),
            rules::Instruction::Char('.'),
            rules::Instruction::Jump(73),
            rules::Instruction::Char('['),
            rules::Instruction::Match,
        ],
        backward: false,
        anchored: true,
    },
);

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
        "Give a public address that begins with https://, not localhost or a private network.",
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
        "Give a public address that begins with https://, not localhost or a private network.",
    )
    .source(
        "GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api § Webhooks",
    )
    .sensitive();

pub(crate) static UNREAD: rules::Site = rules::Site::new(rules::Keyword::False, "");

pub(crate) static TASKS_TASK_ID_GET_0_MIN_LENGTH: rules::Site = rules::Site::new(
        rules::Keyword::MinLength,
        "/paths/~1tasks~1{task_id}/get/parameters/0/schema/minLength",
    )
    .source("https://docs.modellix.ai/vidu/viduq3-mix-r2v § Response");
