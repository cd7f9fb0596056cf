// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The client.

use bindery_runtime::codegen::{self, describe};
use crate::operations;
use crate::types::{TaskAnswer, ViduQ3MixReferenceVideo};

/// A client for Modellix.
///
/// It is cheap to clone, and its clones share their connections.
///
/// ```
/// use modellix::{Client, Deadline, ViduQ3MixReferenceVideo};
/// use modellix::runtime::Pace;
///
/// #[tokio::main]
/// async fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let emulator = bindery_emulator::Emulator::of_file(
///         "../../spec/modellix/openapi.yaml",
///     )?;
///     let quick = Pace::every(core::time::Duration::from_millis(10));
///     let client = Client::builder()
///         .key("any key")
///         .base_url(emulator.url())
///         .pace(quick)
///         .build()?;
///     let prompt = "A majestic wolf runs across a snowy plain under northern lights";
///     let request = ViduQ3MixReferenceVideo::new(prompt, ["https://example.com/wolf.jpg"]);
///     let task = client.create_vidu_q3_mix_reference_video(request).submit().await?;
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
    /// Creates a video from reference pictures with the model viduq3-mix-r2v.
    ///
    /// Starts a task and answers at once with its id. The persons and things in the reference pictures keep their
    /// looks in the video.
    ///
    /// **Costs money.** A task is charged; `billing.amount` of the query says how much, in US dollars. No answer is documented as surely before the charge, and the vendor asks never to repeat a create, not even after 429.
    ///
    /// `POST /vidu/viduq3-mix-r2v/async`
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Request.
    ///
    /// Headers of answers, which [`Headers`](crate::headers::Headers) reads: `x-ratelimit-reset`, `retry-after`.
    ///
    /// `Error::decode` reads what is refused: [`ErrorBody`](crate::types::ErrorBody) for `400`, `401`, `402`, `404`, `429`, `500`, `503`.
    pub fn create_vidu_q3_mix_reference_video(
        &self,
        body: impl Into<ViduQ3MixReferenceVideo>,
    ) -> operations::CreateViduQ3MixReferenceVideoCall {
        operations::CreateViduQ3MixReferenceVideoCall::new(&self.core, body.into())
    }
}

impl Client {
    /// Asks for a task.
    ///
    /// Answers with the task as it stands, and with its result once it has succeeded. A task may be asked for as
    /// often as the limits allow. A way to cancel one is not documented, though `canceled` is a state.
    ///
    /// `GET /tasks/{task_id}`
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    ///
    /// Headers of answers, which [`Headers`](crate::headers::Headers) reads: `x-ratelimit-reset`, `retry-after`.
    ///
    /// `Error::decode` reads what is refused: [`ErrorBody`](crate::types::ErrorBody) for `400`, `401`, `404`, `429`, `500`, `503`.
    pub fn get_task(&self, task_id: impl Into<String>) -> operations::GetTaskCall {
        operations::GetTaskCall::new(&self.core, task_id.into())
    }
}

impl Client {
    /// The task of a handle that was kept: asks for it, and waits for its end.
    ///
    /// Tasks of these creates:
    ///
    /// - [`create_vidu_q3_mix_reference_video`](Self::create_vidu_q3_mix_reference_video)
    ///
    /// # Errors
    /// When the handle belongs to another vendor, operation or address.
    pub fn task(
        &self,
        handle: bindery_runtime::TaskHandle,
    ) -> Result<bindery_runtime::Task<TaskAnswer>, bindery_runtime::Error> {
        bindery_runtime::Task::of_handle(
            &self.core,
            &[&operations::CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO],
            handle,
        )
    }
    /// The task of this id: as a call from the vendor names it, or a person.
    pub fn task_by_id(&self, id: impl Into<String>) -> bindery_runtime::Task<TaskAnswer> {
        codegen::task_by_id(
            &self.core,
            &operations::CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO,
            &operations::CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO_TASK,
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
    ) -> Result<bindery_runtime::Reconciled<TaskAnswer>, bindery_runtime::Error> {
        codegen::reconcile(
            &self.core,
            &[&operations::CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO],
            unknown,
        ).await
    }
}

static API: describe::Api = describe::Api {
    package: "modellix/0.1.0",
    base_url: Some("https://api.modellix.ai/api/v1"),
    schemes: &[describe::Scheme {
        name: "apiKey",
        kind: describe::SchemeKind::Authorization("Bearer"),
    }],
    main_scheme: Some(0),
    envelope: &ENVELOPE,
    creates: &[&operations::CREATE_VIDU_Q3_MIX_REFERENCE_VIDEO],
};

static ENVELOPE: describe::Envelope = describe::Envelope {
    success: Some(describe::Success { pointer: "/code", equals: describe::Literal::Number(0.0) }),
    code: &["/code"],
    message: &["/message"],
    request_id: &[],
    request_id_headers: &[],
};

/// Modellix as a value, for programs that choose a vendor while they run.
pub static VENDOR: bindery_runtime::Vendor = bindery_runtime::Vendor {
    title: "Modellix",
    key_variable: "MODELLIX_API_KEY",
    api: &API,
};
