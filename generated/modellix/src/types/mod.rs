// Written by Bindery from spec/modellix/openapi.yaml. Do not edit: change the specification and generate again.

//! The types of the API.

use bindery_runtime::codegen;

/// What the video is made from. Closed: Modellix documents no other member for its Vidu models (no sound,
/// watermark, callback or subjects), and a misspelt one would be paid for without effect.
///
/// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Body.
#[derive(Clone, PartialEq, Debug)]
pub struct ViduQ3MixReferenceVideo {
    /// What the video shows, 1 to 5000 characters.
    ///
    /// Length: 1 to 5000. Example: `"A majestic wolf runs across a snowy plain under northern lights"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Body.
    pub prompt: String,
    /// 1 to 7 pictures of the persons or things that are to keep their looks, each by its address or as a base64
    /// data URI.
    ///
    /// Items: 1 to 7. Example: `["https://example.com/wolf.jpg"]`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Body.
    pub reference_images: Vec<String>,
    /// Length of the video in seconds, 1 to 16.
    ///
    /// Range: 1 to 16. Default: `5`. Example: `10`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Body.
    pub duration: Option<i64>,
    /// Width to height of the video.
    ///
    /// Default: `"16:9"`. Example: `"16:9"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Body.
    pub aspect_ratio: Option<AspectRatio>,
    /// Lines of the video.
    ///
    /// Default: `"720p"`. Example: `"1080p"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Body.
    pub resolution: Option<Resolution>,
    /// Seed of the random numbers, so that a video can be made again. Neither a range nor a default is stated.
    ///
    /// Example: `1111`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Body.
    pub seed: Option<i64>,
}

impl ViduQ3MixReferenceVideo {
    /// One with what it must have: `prompt`, `reference_images`.
    #[must_use]
    pub fn new(
        prompt: impl Into<String>,
        reference_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            prompt: prompt.into(),
            reference_images: reference_images.into_iter().map(Into::into).collect(),
            duration: None,
            aspect_ratio: None,
            resolution: None,
            seed: None,
        }
    }
    /// Length of the video in seconds, 1 to 16.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Width to height of the video.
    #[must_use]
    pub fn aspect_ratio(mut self, value: impl Into<AspectRatio>) -> Self {
        self.aspect_ratio = Some(value.into());
        self
    }
    /// Lines of the video.
    #[must_use]
    pub fn resolution(mut self, value: impl Into<Resolution>) -> Self {
        self.resolution = Some(value.into());
        self
    }
    /// Seed of the random numbers, so that a video can be made again. Neither a range nor a default is stated.
    #[must_use]
    pub fn seed(mut self, value: i64) -> Self {
        self.seed = Some(value);
        self
    }
}

impl codegen::Json for ViduQ3MixReferenceVideo {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("prompt", &self.prompt);
        object.field("reference_images", &self.reference_images);
        object.optional("duration", &self.duration);
        object.optional("aspect_ratio", &self.aspect_ratio);
        object.optional("resolution", &self.resolution);
        object.optional("seed", &self.seed);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self {
            prompt: from.required("prompt")?,
            reference_images: from.required("reference_images")?,
            duration: from.present("duration")?,
            aspect_ratio: from.present("aspect_ratio")?,
            resolution: from.present("resolution")?,
            seed: from.present("seed")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// The envelope around a new task. An answer whose `code` is not 0 is an error and has no `data`.
///
/// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
#[derive(Clone, PartialEq, Debug)]
pub struct CreatedTask {
    /// 0 for success, else the reason as an HTTP status.
    ///
    /// Example: `0`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub code: i64,
    /// `success`, or the reason in words.
    ///
    /// Example: `"success"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub message: String,
    /// A task that has just been accepted.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub data: NewTask,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for CreatedTask {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("code", &self.code);
        object.field("message", &self.message);
        object.field("data", &self.data);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.required("code")?,
            message: from.required("message")?,
            data: from.required("data")?,
            rest: from.rest()?,
        })
    }
}

/// A refusal.
///
/// Source: <https://docs.modellix.ai/how-to-use/error-handling>.
#[derive(Clone, PartialEq, Debug)]
pub struct ErrorBody {
    /// The same number as the HTTP status.
    ///
    /// Example: `400`.
    ///
    /// Source: <https://docs.modellix.ai/how-to-use/error-handling>.
    pub code: i64,
    /// A category and details, with a colon between them. Categories are Invalid parameters, Missing required
    /// parameter, Invalid format, Value out of range, Authentication failed and others.
    ///
    /// Example: `"Missing required parameter: prompt"`.
    ///
    /// Source: <https://docs.modellix.ai/how-to-use/error-handling>.
    pub message: String,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ErrorBody {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("code", &self.code);
        object.field("message", &self.message);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.required("code")?,
            message: from.required("message")?,
            rest: from.rest()?,
        })
    }
}

/// The envelope around a task. An answer whose `code` is not 0 is an error and has no `data`.
///
/// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
#[derive(Clone, PartialEq, Debug)]
pub struct TaskAnswer {
    /// 0 for success, else the reason as an HTTP status.
    ///
    /// Example: `0`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub code: i64,
    /// `success`, or the reason in words.
    ///
    /// Example: `"success"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub message: String,
    /// A task as it stands. Members that are not documented are kept.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub data: Task,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for TaskAnswer {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("code", &self.code);
        object.field("message", &self.message);
        object.field("data", &self.data);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.required("code")?,
            message: from.required("message")?,
            data: from.required("data")?,
            rest: from.rest()?,
        })
    }
}

/// How a task ended.
///
/// Source: GitHub Modellix/blog @4c2d0ee, nano-banana-pro-api and kling-3-0-api, Webhooks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskEvent {
    /// `prediction.task.succeeded`
    Succeeded,
    /// `prediction.task.failed`
    Failed,
    /// `prediction.task.canceled`
    Canceled,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    TaskEvent: Succeeded = "prediction.task.succeeded", Failed = "prediction.task.failed",
    Canceled = "prediction.task.canceled",
);

/// Width to height of the video.
///
/// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AspectRatio {
    /// `16:9`
    Ratio16x9,
    /// `9:16`
    Ratio9x16,
    /// `1:1`
    Ratio1x1,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(AspectRatio: Ratio16x9 = "16:9", Ratio9x16 = "9:16", Ratio1x1 = "1:1");

/// Lines of the video.
///
/// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resolution {
    /// `720p`
    Resolution720p,
    /// `1080p`
    Resolution1080p,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(Resolution: Resolution720p = "720p", Resolution1080p = "1080p");

/// A task that has just been accepted.
///
/// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
#[derive(Clone, PartialEq, Debug)]
pub struct NewTask {
    /// Where a task stands. `success`, `failed` and `canceled` are the ends.
    ///
    /// Example: `"success"`.
    ///
    /// Source: GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), task-result.schema.json.
    pub status: TaskStatus,
    /// The task's id, by which it is asked for.
    ///
    /// Example: `"task-vidu-r2v-001"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub task_id: String,
    /// The model, with its maker in front.
    ///
    /// Example: `"vidu/viduq3-mix-r2v"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub model_id: Option<String>,
    /// The request that asks for the task.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub get_result: Option<ResultLink>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for NewTask {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("status", &self.status);
        object.field("task_id", &self.task_id);
        object.optional("model_id", &self.model_id);
        object.optional("get_result", &self.get_result);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            status: from.required("status")?,
            task_id: from.required("task_id")?,
            model_id: from.optional("model_id")?,
            get_result: from.optional("get_result")?,
            rest: from.rest()?,
        })
    }
}

/// A task as it stands. Members that are not documented are kept.
///
/// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
#[derive(Clone, PartialEq, Debug)]
pub struct Task {
    /// Where a task stands. `success`, `failed` and `canceled` are the ends.
    ///
    /// Example: `"success"`.
    ///
    /// Source: GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), task-result.schema.json.
    pub status: TaskStatus,
    /// The task's id, by which it is asked for.
    ///
    /// Example: `"task-vidu-r2v-001"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub task_id: String,
    /// The model, with its maker in front.
    ///
    /// Example: `"vidu/viduq3-mix-r2v"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub model_id: Option<String>,
    /// What came of the task.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub result: Option<TaskResult>,
    /// What the task cost.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub billing: Option<Billing>,
    /// Why the task failed, in whatever form it comes: the page names no member for it.
    ///
    /// Example: `"The prompt was refused"`.
    ///
    /// Source: GitHub Modellix/blog @4c2d0ee, A sample reads `data.error`.
    pub error: Option<codegen::Value>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Task {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("status", &self.status);
        object.field("task_id", &self.task_id);
        object.optional("model_id", &self.model_id);
        object.optional("result", &self.result);
        object.optional("billing", &self.billing);
        object.optional("error", &self.error);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            status: from.required("status")?,
            task_id: from.required("task_id")?,
            model_id: from.optional("model_id")?,
            result: from.optional("result")?,
            billing: from.optional("billing")?,
            error: from.present("error")?,
            rest: from.rest()?,
        })
    }
}

/// Where a task stands. `success`, `failed` and `canceled` are the ends.
///
/// Source: GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), task-result.schema.json.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
    /// `success`
    Success,
    /// `failed`
    Failed,
    /// `canceled`
    Canceled,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    TaskStatus: Pending = "pending", Processing = "processing", Success = "success",
    Failed = "failed", Canceled = "canceled",
);

/// The request that asks for the task.
///
/// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
#[derive(Clone, PartialEq, Debug)]
pub struct ResultLink {
    /// The HTTP method.
    ///
    /// Example: `"GET"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub method: String,
    /// The address.
    ///
    /// Example: `"https://api.modellix.ai/api/v1/tasks/task-vidu-r2v-001"`.
    ///
    /// Source: <https://docs.modellix.ai/vidu/viduq3-mix-r2v>, Response.
    pub url: codegen::Uri,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ResultLink {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("method", &self.method);
        object.field("url", &self.url);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            method: from.required("method")?,
            url: from.required("url")?,
            rest: from.rest()?,
        })
    }
}

/// What came of the task.
///
/// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
#[derive(Clone, PartialEq, Debug)]
pub struct TaskResult {
    /// The files that were made.
    ///
    /// Example: `[{"url":"https://example.com/output.mp4","type":"video"}]`.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub resources: Vec<Resource>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for TaskResult {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("resources", &self.resources);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { resources: from.required("resources")?, rest: from.rest()? })
    }
}

/// What the task cost.
///
/// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Billing {
    /// The price in US dollars.
    ///
    /// Example: `0.4`.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub amount: Option<f64>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Billing {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("amount", &self.amount);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self { amount: from.optional("amount")?, rest: from.rest()? })
    }
}

/// A file that was made.
///
/// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
#[derive(Clone, PartialEq, Debug)]
pub struct Resource {
    /// Where to fetch it, within 7 days.
    ///
    /// Example: `"https://example.com/output.mp4"`.
    ///
    /// Source: GitHub Modellix/modellix-plugin @5415d3c (2026-08-12), rest-playbook.md.
    pub url: codegen::Uri,
    /// What kind of file it is.
    ///
    /// Example: `"video"`.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub type_: Option<ResourceType>,
    /// Pixels from left to right.
    ///
    /// Example: `1280`.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub width: Option<i64>,
    /// Pixels from top to bottom.
    ///
    /// Example: `720`.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub height: Option<i64>,
    /// The file format.
    ///
    /// Example: `"mp4"`.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub format: Option<String>,
    /// What the file is for, where there are several.
    ///
    /// Example: `"output"`.
    ///
    /// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
    pub role: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Resource {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("url", &self.url);
        object.optional("type", &self.type_);
        object.optional("width", &self.width);
        object.optional("height", &self.height);
        object.optional("format", &self.format);
        object.optional("role", &self.role);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            url: from.required("url")?,
            type_: from.optional("type")?,
            width: from.optional("width")?,
            height: from.optional("height")?,
            format: from.optional("format")?,
            role: from.optional("role")?,
            rest: from.rest()?,
        })
    }
}

/// What kind of file it is.
///
/// Source: <https://docs.modellix.ai/ways-to-use/api>, Query.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceType {
    /// `image`
    Image,
    /// `video`
    Video,
    /// `audio`
    Audio,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(ResourceType: Image = "image", Video = "video", Audio = "audio");

codegen::serde!(
    ViduQ3MixReferenceVideo CreatedTask ErrorBody TaskAnswer NewTask Task ResultLink TaskResult
    Billing Resource
);
