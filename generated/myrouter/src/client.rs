// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The client.

use bindery_runtime::codegen::{self, describe};
use crate::operations;
use crate::types::{TaskResult, ViduQ2ReferenceVideo};

/// A client for MyRouter.
///
/// It is cheap to clone, and its clones share their connections.
///
/// ```
/// use myrouter::{Client, Deadline, Subject, ViduQ2ReferenceVideo};
/// use myrouter::runtime::Pace;
///
/// #[tokio::main]
/// async fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let emulator = bindery_emulator::Emulator::of_file(
///         "../../spec/myrouter/openapi.yaml",
///     )?;
///     let quick = Pace::every(core::time::Duration::from_millis(10));
///     let client = Client::builder()
///         .key("any key")
///         .base_url(emulator.url())
///         .pace(quick)
///         .build()?;
///     let request = ViduQ2ReferenceVideo::new(
///         "@1 pours tea for a guest",
///         5,
///         [Subject::new().id("1").images(["https://example.com/anna-1.png"])],
///     );
///     let task = client.create_vidu_q2_reference_video(request).submit().await?;
///     let kept = task.handle().to_string();
///     task.wait(Deadline::usual()).await?;
///     let update = client.task(kept.parse()?)?.poll_once().await?;
///     assert!(update.state.is_terminal());
///     assert_eq!(emulator.billed(), 1);
///     Ok(())
/// }
/// ```
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

impl Client {
    /// The task of a handle that was kept: asks for it, and waits for its end.
    ///
    /// Tasks of these creates:
    ///
    /// - [`create_vidu_q2_reference_video`](Self::create_vidu_q2_reference_video)
    ///
    /// # Errors
    /// When the handle belongs to another vendor, operation or address.
    pub fn task(
        &self,
        handle: bindery_runtime::TaskHandle,
    ) -> Result<bindery_runtime::Task<TaskResult>, bindery_runtime::Error> {
        bindery_runtime::Task::of_handle(
            &self.core,
            &[&operations::CREATE_VIDU_Q2_REFERENCE_VIDEO],
            handle,
        )
    }
    /// The task of this id: as a call from the vendor names it, or a person.
    pub fn task_by_id(&self, id: impl Into<String>) -> bindery_runtime::Task<TaskResult> {
        codegen::task_by_id(
            &self.core,
            &operations::CREATE_VIDU_Q2_REFERENCE_VIDEO,
            &operations::CREATE_VIDU_Q2_REFERENCE_VIDEO_TASK,
            id.into(),
        )
    }
    /// Finds out what became of a create whose outcome is not known.
    ///
    /// # Errors
    /// When the vendor doesn't answer. Nothing is known then; ask later.
    pub async fn reconcile(
        &self,
        unknown: &bindery_runtime::Unknown,
    ) -> Result<bindery_runtime::Reconciled<TaskResult>, bindery_runtime::Error> {
        codegen::reconcile(
            &self.core,
            &[&operations::CREATE_VIDU_Q2_REFERENCE_VIDEO],
            unknown,
        ).await
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
    creates: &[&operations::CREATE_VIDU_Q2_REFERENCE_VIDEO],
};

static ENVELOPE: describe::Envelope = describe::Envelope {
    success: None,
    code: &["/reason", "/code"],
    message: &["/message", "/msg"],
    request_id: &["/metadata/trace_id"],
    request_id_headers: &[],
};

/// MyRouter as a value, for programs that choose a vendor while they run.
pub static VENDOR: bindery_runtime::Vendor = bindery_runtime::Vendor {
    title: "MyRouter",
    key_variable: "MYROUTER_API_KEY",
    api: &API,
};
