// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! Asking for what was created.

use bindery_runtime::codegen::{self, describe};
use crate::types::TaskAnswer;

/// A call of [`get_task`](crate::Client::get_task) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetTaskCall {
    call: codegen::Call,
}

impl GetTaskCall {
    pub(crate) fn new(core: &codegen::Core, task_id: String) -> Self {
        let mut call = codegen::Call::new(core, &GET_TASK);
        call.check_parameter_by(
            &GET_TASK_TASK_ID,
            |at, sink| {
                crate::validators::tasks_task_id_get_0_typed(&task_id, at, sink)
            },
        );
        call.parameter(&GET_TASK_TASK_ID, &task_id);
        Self { call }
    }
}

codegen::call!(GetTaskCall, TaskAnswer, codegen::read::json);

pub(crate) static GET_TASK: describe::Operation = describe::Operation {
    name: "get_task",
    method: "GET",
    path: "/tasks/{task_id}",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::task_answer }],
};

pub(crate) static GET_TASK_TASK_ID: describe::Parameter = describe::Parameter {
    name: "task_id",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};
