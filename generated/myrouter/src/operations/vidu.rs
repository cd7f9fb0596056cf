// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! Creating videos with models by Vidu.

use bindery_runtime::codegen::{self, describe};
use crate::types::{CreatedTask, TaskResult, ViduQ2ReferenceVideo};

/// A call of [`create_vidu_q2_reference_video`](crate::Client::create_vidu_q2_reference_video) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateViduQ2ReferenceVideoCall {
    call: codegen::Call,
}

impl CreateViduQ2ReferenceVideoCall {
    pub(crate) fn new(core: &codegen::Core, body: ViduQ2ReferenceVideo) -> Self {
        let mut call = codegen::Call::new(core, &CREATE_VIDU_Q2_REFERENCE_VIDEO);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
}

codegen::paid_call!(CreateViduQ2ReferenceVideoCall, CreatedTask, codegen::read::json);
codegen::submit!(CreateViduQ2ReferenceVideoCall, TaskResult);

pub(crate) static CREATE_VIDU_Q2_REFERENCE_VIDEO: describe::Operation = describe::Operation {
    name: "create_vidu_q2_reference_video",
    method: "POST",
    path: "/v3/async/vidu-q2-reference2video",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: Some(&describe::Create {
        rejected_before_charge: &[],
        out_of_credit: &[describe::RefusedBy { status: None, code: Some("NOT_ENOUGH_BALANCE") }],
        idempotency: None,
        correlate: None,
        content_type: Some("application/json"),
        body: Some(crate::validators::vidu_q2_reference_video),
        task: Some(&CREATE_VIDU_Q2_REFERENCE_VIDEO_TASK),
    }),
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::created_task }],
};

pub(crate) static CREATE_VIDU_Q2_REFERENCE_VIDEO_TASK: describe::Task = describe::Task {
    id: "/task_id",
    query: &crate::operations::GET_TASK_RESULT,
    parameter: &crate::operations::GET_TASK_RESULT_TASK_ID,
    query_id: Some("/task/task_id"),
    state: "/task/status",
    states: describe::States {
        pending: &["TASK_STATUS_QUEUED"],
        running: &["TASK_STATUS_PROCESSING"],
        succeeded: &["TASK_STATUS_SUCCEED"],
        failed: &["TASK_STATUS_FAILED"],
        canceled: &[],
    },
    result: "/videos",
    files: &["/videos/*/video_url"],
    progress: Some(("/task/progress_percent", 100.0)),
    failure_code: &[],
    failure_message: &["/task/reason"],
    first_delay: describe::Duration::from_millis(5000),
    longest_delay: describe::Duration::from_millis(30000),
    grace: describe::Duration::from_secs(30),
    deadline: describe::Duration::from_secs(3600),
    list: None,
};
