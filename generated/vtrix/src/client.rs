// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! The client.

use bindery_runtime::codegen::{self, describe};
use crate::operations;
use crate::types::{Generation, GenerationRequest};

/// A client for Vtrix.
///
/// It is cheap to clone, and its clones share their connections.
///
/// ```
/// use vtrix::{AspectRatio, Client, Deadline, ImagesToVideo};
/// use vtrix::runtime::Pace;
///
/// #[tokio::main]
/// async fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let emulator = bindery_emulator::Emulator::of_file("../../spec/vtrix/openapi.yaml")?;
///     let quick = Pace::every(core::time::Duration::from_millis(10));
///     let client = Client::builder()
///         .key("any key")
///         .base_url(emulator.url())
///         .pace(quick)
///         .build()?;
///     let prompt = "The wolf follows the boy through the snow";
///     let request = ImagesToVideo::new(prompt)
///         .images(["https://example.com/wolf.jpg", "https://example.com/boy.png"])
///         .duration(5)
///         .aspect_ratio(AspectRatio::Ratio16x9);
///     let task = client.create_generation(request).submit().await?;
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
    /// Creates a video or works on subjects.
    ///
    /// Starts a task and answers at once with its id. A fast task may have ended in this answer already.
    ///
    /// **Costs money.** A task is charged in US dollars; `usage.cost` of the finished task says how much. In off-peak mode a task that can't be finished is cancelled and refunded. No answer is documented as surely before the charge.
    ///
    /// `POST /generation`
    ///
    /// Source: <https://docs.vtrix.ai/api-reference/models/model_api_documentation_gitbook>, Create.
    ///
    /// `Error::decode` reads what is refused: [`ErrorBody`](crate::types::ErrorBody) for `400`, `401`, `402`, `403`, `429`, `500`.
    pub fn create_generation(
        &self,
        body: impl Into<GenerationRequest>,
    ) -> operations::CreateGenerationCall {
        operations::CreateGenerationCall::new(&self.core, body.into())
    }
    /// Asks for a task.
    ///
    /// Answers with the task as it stands, and with its output once it is completed.
    ///
    /// `GET /generation/task/{id}`
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    ///
    /// `Error::decode` reads what is refused: [`ErrorBody`](crate::types::ErrorBody) for `400`, `401`, `403`, `429`, `500`.
    pub fn get_generation(&self, id: impl Into<String>) -> operations::GetGenerationCall {
        operations::GetGenerationCall::new(&self.core, id.into())
    }
}

impl Client {
    /// The task of a handle that was kept: asks for it, and waits for its end.
    ///
    /// Tasks of these creates:
    ///
    /// - [`create_generation`](Self::create_generation)
    ///
    /// # Errors
    /// When the handle belongs to another vendor, operation or address.
    pub fn task(
        &self,
        handle: bindery_runtime::TaskHandle,
    ) -> Result<bindery_runtime::Task<Generation>, bindery_runtime::Error> {
        bindery_runtime::Task::of_handle(&self.core, &[&operations::CREATE_GENERATION], handle)
    }
    /// The task of this id: as a call from the vendor names it, or a person.
    pub fn task_by_id(&self, id: impl Into<String>) -> bindery_runtime::Task<Generation> {
        codegen::task_by_id(
            &self.core,
            &operations::CREATE_GENERATION,
            &operations::CREATE_GENERATION_TASK,
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
    ) -> Result<bindery_runtime::Reconciled<Generation>, bindery_runtime::Error> {
        codegen::reconcile(&self.core, &[&operations::CREATE_GENERATION], unknown).await
    }
}

static API: describe::Api = describe::Api {
    package: "vtrix/0.1.0",
    base_url: Some("https://cloud.vtrix.ai/model/v1"),
    schemes: &[describe::Scheme {
        name: "apiKey",
        kind: describe::SchemeKind::Authorization("Bearer"),
    }],
    main_scheme: Some(0),
    envelope: &ENVELOPE,
    creates: &[&operations::CREATE_GENERATION],
};

static ENVELOPE: describe::Envelope = describe::Envelope {
    success: None,
    code: &["/error/code", "/status/error_code", "/status/code"],
    message: &["/error/message", "/error/error_message", "/status/message", "/error", "/message"],
    request_id: &[],
    request_id_headers: &[],
};

/// Vtrix as a value, for programs that choose a vendor while they run.
pub static VENDOR: bindery_runtime::Vendor = bindery_runtime::Vendor {
    title: "Vtrix",
    key_variable: "VTRIX_API_KEY",
    api: &API,
};
