// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! Creating videos with models by Vidu.

use bindery_runtime::codegen::{self, describe};
use crate::types::{CreatedTask, ViduQ2ReferenceVideo};

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

codegen::call!(CreateViduQ2ReferenceVideoCall, CreatedTask, codegen::read::json);

static CREATE_VIDU_Q2_REFERENCE_VIDEO: describe::Operation = describe::Operation {
    name: "create_vidu_q2_reference_video",
    method: "POST",
    path: "/v3/async/vidu-q2-reference2video",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    paid: true,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::created_task }],
};
