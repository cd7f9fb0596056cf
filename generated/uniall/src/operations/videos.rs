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

codegen::call!(CreateVideoCall, VideoTask, codegen::read::json);

static CREATE_VIDEO: describe::Operation = describe::Operation {
    name: "create_video",
    method: "POST",
    path: "/v1/video/generations",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    paid: true,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::video_task }],
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

static GET_VIDEO: describe::Operation = describe::Operation {
    name: "get_video",
    method: "GET",
    path: "/v1/video/generations/{task_id}",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    paid: false,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::video_task }],
};

static GET_VIDEO_TASK_ID: describe::Parameter = describe::Parameter {
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

static GET_VIDEO_COMPAT: describe::Operation = describe::Operation {
    name: "get_video_compat",
    method: "GET",
    path: "/v1/videos/{task_id}",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    paid: false,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::video_task }],
};

static GET_VIDEO_COMPAT_TASK_ID: describe::Parameter = describe::Parameter {
    name: "task_id",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};
