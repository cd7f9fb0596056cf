// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! The client.

use bindery_runtime::codegen::{self, describe};
use crate::operations;
use crate::types::{CreateVideoRequest, VideoTask};

/// A client for UniAll video generation.
///
/// It is cheap to clone, and its clones share their connections.
///
/// ```
/// use uniall::{AspectRatio, Client, Deadline, Model, TextToVideo};
/// use uniall::runtime::Pace;
///
/// #[tokio::main]
/// async fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let emulator = bindery_emulator::Emulator::of_file(
///         "../../spec/uniall/openapi.yaml",
///     )?;
///     let quick = Pace::every(core::time::Duration::from_millis(10));
///     let client = Client::builder()
///         .key("any key")
///         .base_url(emulator.url())
///         .pace(quick)
///         .build()?;
///     let prompt = "A paper boat drifts down a rainy street while the camera slowly follows";
///     let request = TextToVideo::new(Model::Viduq3p720p, prompt, 5)
///         .aspect_ratio(AspectRatio::Ratio16x9);
///     let task = client.create_video(request).submit().await?;
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
    /// Creates a video.
    ///
    /// Starts a task and answers at once with its id.
    ///
    /// **Costs money.** The page says nothing of charges. That an accepted task is charged is inferred, and no answer is known to come surely before it.
    ///
    /// `POST /v1/video/generations`
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 2.1 Create Video Task.
    ///
    /// `Error::decode` reads what is refused: [`ErrorBody`](crate::types::ErrorBody) for `4XX`, `5XX`.
    pub fn create_video(
        &self,
        body: impl Into<CreateVideoRequest>,
    ) -> operations::CreateVideoCall {
        operations::CreateVideoCall::new(&self.core, body.into())
    }
    /// Asks for a video.
    ///
    /// Answers with the task as it stands, and with the video's address once it is completed.
    ///
    /// `GET /v1/video/generations/{task_id}`
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 2.2 Query Video Task.
    ///
    /// `Error::decode` reads what is refused: [`ErrorBody`](crate::types::ErrorBody) for `4XX`, `5XX`.
    pub fn get_video(&self, task_id: impl Into<String>) -> operations::GetVideoCall {
        operations::GetVideoCall::new(&self.core, task_id.into())
    }
    /// Asks for a video, by the path kept for compatibility.
    ///
    /// Does what `getVideo` does. Prefer that one.
    ///
    /// `GET /v1/videos/{task_id}`
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 2.2 Query Video Task.
    ///
    /// `Error::decode` reads what is refused: [`ErrorBody`](crate::types::ErrorBody) for `4XX`, `5XX`.
    pub fn get_video_compat(&self, task_id: impl Into<String>) -> operations::GetVideoCompatCall {
        operations::GetVideoCompatCall::new(&self.core, task_id.into())
    }
}

impl Client {
    /// The task of a handle that was kept: asks for it, and waits for its end.
    ///
    /// Tasks of these creates:
    ///
    /// - [`create_video`](Self::create_video)
    ///
    /// # Errors
    /// When the handle belongs to another vendor, operation or address.
    pub fn task(
        &self,
        handle: bindery_runtime::TaskHandle,
    ) -> Result<bindery_runtime::Task<VideoTask>, bindery_runtime::Error> {
        bindery_runtime::Task::of_handle(&self.core, &[&operations::CREATE_VIDEO], handle)
    }
    /// The task of this id: as a call from the vendor names it, or a person.
    pub fn task_by_id(&self, id: impl Into<String>) -> bindery_runtime::Task<VideoTask> {
        codegen::task_by_id(
            &self.core,
            &operations::CREATE_VIDEO,
            &operations::CREATE_VIDEO_TASK,
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
    ) -> Result<bindery_runtime::Reconciled<VideoTask>, bindery_runtime::Error> {
        codegen::reconcile(&self.core, &[&operations::CREATE_VIDEO], unknown).await
    }
}

static API: describe::Api = describe::Api {
    package: "uniall/0.1.0",
    base_url: Some("https://api.aijisu.cn"),
    schemes: &[describe::Scheme {
        name: "apiKey",
        kind: describe::SchemeKind::Authorization("Bearer"),
    }],
    main_scheme: Some(0),
    envelope: &ENVELOPE,
    creates: &[&operations::CREATE_VIDEO],
};

static ENVELOPE: describe::Envelope = describe::Envelope {
    success: None,
    code: &["/error/code", "/code"],
    message: &["/error/message", "/error/detail", "/error", "/message"],
    request_id: &[],
    request_id_headers: &[],
};

/// UniAll video generation as a value, for programs that choose a vendor while they run.
pub static VENDOR: bindery_runtime::Vendor = bindery_runtime::Vendor {
    title: "UniAll video generation",
    key_variable: "UNIALL_API_KEY",
    api: &API,
};
