// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! Creating videos with models by Vidu.

use bindery_runtime::codegen::{self, describe};
use crate::types::{CreatedTask, TaskAnswer, ViduQ3MixReferenceVideo};

/// A call of [`create_vidu_q3_mix_reference_video`](crate::Client::create_vidu_q3_mix_reference_video) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateViduQ3MixReferenceVideoCall {
    call: codegen::Call,
}

impl CreateViduQ3MixReferenceVideoCall {
    pub(crate) fn new(core: &codegen::Core, body: ViduQ3MixReferenceVideo) -> Self {
        let mut call = codegen::Call::new(core, &CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
    /// Where Modellix is to send the finished task: a public https address, neither `localhost` nor an IPv4
    /// address of a private network. A user name before the host, and IPv6 addresses in brackets, are refused
    /// too: nothing is documented about them. The default is no call.
    ///
    /// Source: GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api, Webhooks.
    pub fn webhook_url(mut self, value: impl Into<codegen::Uri>) -> Self {
        let value: codegen::Uri = value.into();
        self.call.check_parameter_by(
            &CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO_WEBHOOK_URL,
            |at, sink| {
                crate::validators::viduq3_mix_r2v_async_post_0_typed(&value, at, sink)
            },
        );
        self.call.parameter(&CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO_WEBHOOK_URL, &value);
        self
    }
}

codegen::paid_call!(CreateViduQ3MixReferenceVideoCall, CreatedTask, codegen::read::json);
codegen::submit!(CreateViduQ3MixReferenceVideoCall, TaskAnswer);

pub(crate) static CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO: describe::Operation = describe::Operation {
    name: "create_vidu_q3_mix_reference_video",
    method: "POST",
    path: "/vidu/viduq3-mix-r2v/async",
    base_url: None,
    accept: "application/json",
    security: &[&[0]],
    create: Some(&describe::Create {
        rejected_before_charge: &[],
        out_of_credit: &[describe::RefusedBy { status: Some(402), code: None }],
        idempotency: None,
        correlate: None,
        content_type: Some("application/json"),
        body: Some(crate::validators::vidu_q3_mix_reference_video),
        task: Some(&CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO_TASK),
    }),
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::created_task }],
};

pub(crate) static CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO_TASK: describe::Task = describe::Task {
    id: "/data/task_id",
    query: &crate::operations::GET_TASK,
    parameter: &crate::operations::GET_TASK_TASK_ID,
    query_id: Some("/data/task_id"),
    state: "/data/status",
    states: describe::States {
        pending: &["pending"],
        running: &["processing"],
        succeeded: &["success"],
        failed: &["failed"],
        canceled: &["canceled"],
    },
    result: "/data/result",
    files: &["/data/result/resources/*/url"],
    progress: None,
    failure_code: &["/data/error/code"],
    failure_message: &["/data/error/message", "/data/error"],
    first_delay: describe::Duration::from_millis(5000),
    longest_delay: describe::Duration::from_millis(30000),
    grace: describe::Duration::from_secs(30),
    deadline: describe::Duration::from_secs(3600),
    list: None,
};

pub(crate) static CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO_WEBHOOK_URL: describe::Parameter =
    describe::Parameter {
        name: "X-Webhook-URL",
        place: describe::Place::Header,
        style: describe::Style::Simple,
        explode: false,
        allow_reserved: false,
    };
