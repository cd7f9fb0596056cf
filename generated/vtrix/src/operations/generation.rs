// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! Creating anything, and asking for it.

use bindery_runtime::codegen::{self, describe};
use crate::types::{Generation, GenerationRequest};

/// A call of [`create_generation`](crate::Client::create_generation) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateGenerationCall {
    call: codegen::Call,
}

impl CreateGenerationCall {
    pub(crate) fn new(core: &codegen::Core, body: GenerationRequest) -> Self {
        let mut call = codegen::Call::new(core, &CREATE_GENERATION);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
}

codegen::paid_call!(CreateGenerationCall, Generation, codegen::read::json);
codegen::submit!(CreateGenerationCall, Generation);

pub(crate) static CREATE_GENERATION: describe::Operation = describe::Operation {
    name: "create_generation",
    method: "POST",
    path: "/generation",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: Some(&describe::Create {
        rejected_before_charge: &[],
        out_of_credit: &[
            describe::RefusedBy { status: Some(402), code: None },
            describe::RefusedBy { status: Some(403), code: None },
        ],
        idempotency: None,
        correlate: Some("/input/0/params/payload"),
        content_type: Some("application/json"),
        body: Some(crate::validators::generation_request),
        task: Some(&CREATE_GENERATION_TASK),
    }),
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::generation }],
};

pub(crate) static CREATE_GENERATION_TASK: describe::Task = describe::Task {
    id: "/id",
    query: &GET_GENERATION,
    parameter: &GET_GENERATION_ID,
    query_id: Some("/id"),
    state: "/status",
    states: describe::States {
        pending: &["pending"],
        running: &["in_progress", "processing"],
        succeeded: &["completed"],
        failed: &["failed"],
        canceled: &[],
    },
    result: "/output",
    files: &["/output/*/content/*/url"],
    progress: Some(("/progress", 1.0)),
    failure_code: &["/error/code"],
    failure_message: &["/error/message", "/error/error_message", "/error"],
    first_delay: describe::Duration::from_millis(5000),
    longest_delay: describe::Duration::from_millis(30000),
    grace: describe::Duration::from_secs(30),
    deadline: describe::Duration::from_secs(3600),
    list: None,
};

/// A call of [`get_generation`](crate::Client::get_generation) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetGenerationCall {
    call: codegen::Call,
}

impl GetGenerationCall {
    pub(crate) fn new(core: &codegen::Core, id: String) -> Self {
        let mut call = codegen::Call::new(core, &GET_GENERATION);
        call.check_parameter_by(
            &GET_GENERATION_ID,
            |at, sink| {
                crate::validators::generation_task_id_get_0_typed(&id, at, sink)
            },
        );
        call.parameter(&GET_GENERATION_ID, &id);
        Self { call }
    }
}

codegen::call!(GetGenerationCall, Generation, codegen::read::json);

pub(crate) static GET_GENERATION: describe::Operation = describe::Operation {
    name: "get_generation",
    method: "GET",
    path: "/generation/task/{id}",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::generation }],
};

pub(crate) static GET_GENERATION_ID: describe::Parameter = describe::Parameter {
    name: "id",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};
