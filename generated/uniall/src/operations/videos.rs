// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! Creating videos and asking for them.

use bindery_runtime::codegen::{self, describe};
use crate::types::{CreateVideoRequest, VideoTask};

/// A call of [`create_video`](crate::Client::create_video) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateVideoCall {
    call: codegen::Call,
}

impl CreateVideoCall {
    pub(crate) fn new(core: &codegen::Core, body: CreateVideoRequest) -> Self {
        let mut call = codegen::Call::new(core, &CREATE_VIDEO);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
}

codegen::paid_call!(CreateVideoCall, VideoTask, codegen::read::json);
codegen::submit!(CreateVideoCall, VideoTask);

pub(crate) static CREATE_VIDEO: describe::Operation = describe::Operation {
    name: "create_video",
    method: "POST",
    path: "/v1/video/generations",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: Some(&describe::Create {
        rejected_before_charge: &[],
        out_of_credit: &[],
        idempotency: None,
        correlate: None,
        content_type: Some("application/json"),
        body: Some(crate::validators::create_video_request),
        task: Some(&CREATE_VIDEO_TASK),
    }),
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::video_task }],
};

pub(crate) static CREATE_VIDEO_TASK: describe::Task = describe::Task {
    id: "/task_id",
    query: &GET_VIDEO,
    parameter: &GET_VIDEO_TASK_ID,
    query_id: Some("/task_id"),
    state: "/status",
    states: describe::States {
        pending: &["queued"],
        running: &["in_progress"],
        succeeded: &["completed"],
        failed: &["failed"],
        canceled: &[],
    },
    result: "/video_url",
    files: &["/video_url"],
    progress: Some(("/progress", 100.0)),
    failure_code: &["/error/code"],
    failure_message: &["/error/message", "/error/detail", "/error"],
    first_delay: describe::Duration::from_millis(5000),
    longest_delay: describe::Duration::from_millis(30000),
    grace: describe::Duration::from_secs(30),
    deadline: describe::Duration::from_secs(3600),
    list: None,
};

/// A call of [`get_video`](crate::Client::get_video) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetVideoCall {
    call: codegen::Call,
}

impl GetVideoCall {
    pub(crate) fn new(core: &codegen::Core, task_id: String) -> Self {
        let mut call = codegen::Call::new(core, &GET_VIDEO);
        call.check_parameter_by(
            &GET_VIDEO_TASK_ID,
            |at, sink| {
                crate::validators::video_generations_task_id_get_0_typed(&task_id, at, sink)
            },
        );
        call.parameter(&GET_VIDEO_TASK_ID, &task_id);
        Self { call }
    }
}

codegen::call!(GetVideoCall, VideoTask, codegen::read::json);

pub(crate) static GET_VIDEO: describe::Operation = describe::Operation {
    name: "get_video",
    method: "GET",
    path: "/v1/video/generations/{task_id}",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::video_task }],
};

pub(crate) static GET_VIDEO_TASK_ID: describe::Parameter = describe::Parameter {
    name: "task_id",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

/// A call of [`get_video_compat`](crate::Client::get_video_compat) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetVideoCompatCall {
    call: codegen::Call,
}

impl GetVideoCompatCall {
    pub(crate) fn new(core: &codegen::Core, task_id: String) -> Self {
        let mut call = codegen::Call::new(core, &GET_VIDEO_COMPAT);
        call.check_parameter_by(
            &GET_VIDEO_COMPAT_TASK_ID,
            |at, sink| {
                crate::validators::v1_videos_task_id_get_0_typed(&task_id, at, sink)
            },
        );
        call.parameter(&GET_VIDEO_COMPAT_TASK_ID, &task_id);
        Self { call }
    }
}

codegen::call!(GetVideoCompatCall, VideoTask, codegen::read::json);

pub(crate) static GET_VIDEO_COMPAT: describe::Operation = describe::Operation {
    name: "get_video_compat",
    method: "GET",
    path: "/v1/videos/{task_id}",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::video_task }],
};

pub(crate) static GET_VIDEO_COMPAT_TASK_ID: describe::Parameter = describe::Parameter {
    name: "task_id",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};
