// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The client.

use bindery_runtime::codegen::{self, describe};
use crate::operations;
use crate::types::ViduQ2ReferenceVideo;

/// A client for MyRouter.
///
/// It is cheap to clone, and its clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: codegen::Core,
}

impl From<codegen::Core> for Client {
    fn from(core: codegen::Core) -> Self {
        Self { core }
    }
}

impl Client {
    /// A client with the usual settings.
    ///
    /// # Errors
    /// When a setting can't work: an empty key, for example.
    pub fn new(key: impl Into<bindery_runtime::ApiKey>) -> Result<Self, bindery_runtime::Error> {
        Self::builder().key(key).build()
    }
    /// Settings: keys, the base address, time-outs, headers, whether rules are checked.
    #[must_use]
    pub fn builder() -> bindery_runtime::ClientBuilder<Self> {
        bindery_runtime::ClientBuilder::new(&API)
    }
}

impl Client {
    /// Creates a video from pictures of subjects with the model vidu-q2-reference2video.
    ///
    /// Starts a task and answers at once with its id.
    ///
    /// **Costs money.** The page says nothing of charges. That an accepted task is charged is inferred, and no answer is documented as surely before it.
    ///
    /// `POST /v3/async/vidu-q2-reference2video`
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    ///
    /// `Error::decode` reads what is refused: [`ErrorBody`](crate::types::ErrorBody) for `400`, `401`, `403`, `404`, `429`, `503`.
    pub fn create_vidu_q2_reference_video(
        &self,
        body: impl Into<ViduQ2ReferenceVideo>,
    ) -> operations::CreateViduQ2ReferenceVideoCall {
        operations::CreateViduQ2ReferenceVideoCall::new(&self.core, body.into())
    }
}

impl Client {
    /// Asks for a task and its result.
    ///
    /// Answers with the task as it stands, and with the files that were made once it has succeeded.
    ///
    /// `GET /v3/async/task-result`
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>.
    ///
    /// `Error::decode` reads what is refused: [`ErrorBody`](crate::types::ErrorBody) for `400`, `401`, `403`, `404`, `429`, `503`.
    pub fn get_task_result(&self, task_id: impl Into<String>) -> operations::GetTaskResultCall {
        operations::GetTaskResultCall::new(&self.core, task_id.into())
    }
}

static API: describe::Api = describe::Api {
    package: "myrouter/0.1.0",
    base_url: Some("https://api.myrouter.ai"),
    schemes: &[describe::Scheme {
        name: "apiKey",
        kind: describe::SchemeKind::Authorization("Bearer"),
    }],
    main_scheme: Some(0),
    envelope: &ENVELOPE,
};

static ENVELOPE: describe::Envelope = describe::Envelope {
    success: None,
    code: &["/reason", "/code"],
    message: &["/message", "/msg"],
    request_id: &["/metadata/trace_id"],
    request_id_headers: &[],
};
