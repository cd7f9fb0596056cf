// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! Asking for what was created.

use bindery_runtime::codegen::{self, describe};
use crate::types::TaskResult;

/// A call of [`get_task_result`](crate::Client::get_task_result) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetTaskResultCall {
    call: codegen::Call,
}

impl GetTaskResultCall {
    pub(crate) fn new(core: &codegen::Core, task_id: String) -> Self {
        let mut call = codegen::Call::new(core, &GET_TASK_RESULT);
        call.check_parameter_by(
            &GET_TASK_RESULT_TASK_ID,
            |at, sink| {
                crate::validators::v3_async_task_result_get_0_typed(&task_id, at, sink)
            },
        );
        call.parameter(&GET_TASK_RESULT_TASK_ID, &task_id);
        Self { call }
    }
}

codegen::call!(GetTaskResultCall, TaskResult, codegen::read::json);

pub(crate) static GET_TASK_RESULT: describe::Operation = describe::Operation {
    name: "get_task_result",
    method: "GET",
    path: "/v3/async/task-result",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::task_result }],
};

pub(crate) static GET_TASK_RESULT_TASK_ID: describe::Parameter = describe::Parameter {
    name: "task_id",
    place: describe::Place::Query,
    style: describe::Style::Form,
    explode: true,
    allow_reserved: false,
};
