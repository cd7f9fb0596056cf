// Written by Bindery from spec/myrouter/openapi.yaml. Do not edit: change the specification and generate again.

//! The types of the API.

use bindery_runtime::codegen;

/// What the video is made from. Closed: the page lists these members and no others, and a misspelt one would be
/// paid for without effect.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
#[derive(Clone, PartialEq, Debug)]
pub struct ViduQ2ReferenceVideo {
    /// What the video shows. `@1`, `@2` and so on stand for the subjects. No length is stated.
    ///
    /// Example: `"@1 pours tea for a guest"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub prompt: String,
    /// Length of the video in seconds, a whole number from 1 to 10. To be sent always.
    ///
    /// Range: 1 to 10. Default: `5`. Example: `5`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub duration: i64,
    /// The subjects, at least one. The page calls the upper bound unlimited.
    ///
    /// Items: at least 1. Example: `[{"id":"1","images":["https://example.com/anna-1.png"]}]`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub subjects: Vec<Subject>,
    /// Whether the video has background music.
    ///
    /// Default: `false`. Example: `true`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub bgm: Option<bool>,
    /// Seed of the random numbers; the same seed gives similar videos. No range and no default are documented.
    ///
    /// Example: `123`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub seed: Option<i64>,
    /// Whether the video has sound.
    ///
    /// Default: `false`. Example: `true`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub audio: Option<bool>,
    /// Whether the video carries a watermark.
    ///
    /// Default: `false`. Example: `true`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub watermark: Option<bool>,
    /// Lines of the video.
    ///
    /// Default: `"720p"`. Example: `"1080p"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub resolution: Option<Resolution>,
    /// Width to height, for example `16:9`. The page gives examples, no list and no default, so any text is taken.
    ///
    /// Example: `"16:9"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub aspect_ratio: Option<AspectRatio>,
    /// How much things move in the video. No default is documented; Vidu itself takes auto.
    ///
    /// Example: `"auto"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
    pub movement_amplitude: Option<MovementAmplitude>,
}

impl ViduQ2ReferenceVideo {
    /// One with what it must have: `prompt`, `duration`, `subjects`.
    #[must_use]
    pub fn new(
        prompt: impl Into<String>,
        duration: i64,
        subjects: impl IntoIterator<Item = Subject>,
    ) -> Self {
        Self {
            prompt: prompt.into(),
            duration,
            subjects: subjects.into_iter().collect(),
            bgm: None,
            seed: None,
            audio: None,
            watermark: None,
            resolution: None,
            aspect_ratio: None,
            movement_amplitude: None,
        }
    }
    /// Whether the video has background music.
    #[must_use]
    pub fn bgm(mut self, value: bool) -> Self {
        self.bgm = Some(value);
        self
    }
    /// Seed of the random numbers; the same seed gives similar videos. No range and no default are documented.
    #[must_use]
    pub fn seed(mut self, value: i64) -> Self {
        self.seed = Some(value);
        self
    }
    /// Whether the video has sound.
    #[must_use]
    pub fn audio(mut self, value: bool) -> Self {
        self.audio = Some(value);
        self
    }
    /// Whether the video carries a watermark.
    #[must_use]
    pub fn watermark(mut self, value: bool) -> Self {
        self.watermark = Some(value);
        self
    }
    /// Lines of the video.
    #[must_use]
    pub fn resolution(mut self, value: impl Into<Resolution>) -> Self {
        self.resolution = Some(value.into());
        self
    }
    /// Width to height, for example `16:9`. The page gives examples, no list and no default, so any text is taken.
    #[must_use]
    pub fn aspect_ratio(mut self, value: impl Into<AspectRatio>) -> Self {
        self.aspect_ratio = Some(value.into());
        self
    }
    /// How much things move in the video. No default is documented; Vidu itself takes auto.
    #[must_use]
    pub fn movement_amplitude(mut self, value: impl Into<MovementAmplitude>) -> Self {
        self.movement_amplitude = Some(value.into());
        self
    }
}

impl codegen::Json for ViduQ2ReferenceVideo {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("prompt", &self.prompt);
        object.field("duration", &self.duration);
        object.field("subjects", &self.subjects);
        object.optional("bgm", &self.bgm);
        object.optional("seed", &self.seed);
        object.optional("audio", &self.audio);
        object.optional("watermark", &self.watermark);
        object.optional("resolution", &self.resolution);
        object.optional("aspect_ratio", &self.aspect_ratio);
        object.optional("movement_amplitude", &self.movement_amplitude);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self {
            prompt: from.required("prompt")?,
            duration: from.required("duration")?,
            subjects: from.required("subjects")?,
            bgm: from.present("bgm")?,
            seed: from.present("seed")?,
            audio: from.present("audio")?,
            watermark: from.present("watermark")?,
            resolution: from.present("resolution")?,
            aspect_ratio: from.present("aspect_ratio")?,
            movement_amplitude: from.present("movement_amplitude")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// A task that has just been accepted.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Response.
#[derive(Clone, PartialEq, Debug)]
pub struct CreatedTask {
    /// The task's id, by which it is asked for.
    ///
    /// Example: `"3f0c9a52"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Response.
    pub task_id: String,
    /// The id of the request at the provider behind MyRouter.
    ///
    /// Example: `"req-8812"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Response.
    pub provider_request_id: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for CreatedTask {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("task_id", &self.task_id);
        object.optional("provider_request_id", &self.provider_request_id);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            task_id: from.required("task_id")?,
            provider_request_id: from.optional("provider_request_id")?,
            rest: from.rest()?,
        })
    }
}

/// A refusal, in the form that Novita's own client reads.
///
/// Source: GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ErrorBody {
    /// A number, usually the HTTP status.
    ///
    /// Example: `403`.
    ///
    /// Source: GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts.
    pub code: Option<ErrorBodyCode>,
    /// The name of a refusal.
    ///
    /// Example: `"NOT_ENOUGH_BALANCE"`.
    ///
    /// Source: <https://docs.jiekou.ai/en/docs/models/reference-error-code>, Error codes of a sister site.
    pub reason: Option<ErrorReason>,
    /// The reason in words.
    ///
    /// Example: `"not enough balance"`.
    ///
    /// Source: GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts.
    pub message: Option<String>,
    /// The reason in words, under another name.
    ///
    /// Example: `"not enough balance"`.
    ///
    /// Source: GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts.
    pub msg: Option<String>,
    /// What belongs to the refusal.
    ///
    /// Example: `{}`.
    ///
    /// Source: GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts.
    pub metadata: Option<codegen::Map<codegen::Value>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ErrorBody {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("code", &self.code);
        object.optional("reason", &self.reason);
        object.optional("message", &self.message);
        object.optional("msg", &self.msg);
        object.optional("metadata", &self.metadata);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.optional("code")?,
            reason: from.optional("reason")?,
            message: from.optional("message")?,
            msg: from.optional("msg")?,
            metadata: from.optional("metadata")?,
            rest: from.rest()?,
        })
    }
}

/// A task and what came of it. Members that are not documented are kept.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, PartialEq, Debug)]
pub struct TaskResult {
    /// Where a task stands.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub task: Task,
    /// What else is known of the task.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub extra: Option<TaskExtra>,
    /// Pictures that were made.
    ///
    /// Example: `[{"image_url":"https://example.com/cover.png","image_url_ttl":3600,"image_type":"png"}]`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub images: Option<Vec<Image>>,
    /// Videos that were made.
    ///
    /// Example: `[{"video_url":"https://example.com/output.mp4","video_url_ttl":"3600","video_type":"mp4"}]`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub videos: Option<Vec<Video>>,
    /// Sounds that were made.
    ///
    /// Example: `[{"audio_url":"https://example.com/voice.mp3","audio_url_ttl":"3600","audio_type":"mp3"}]`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub audios: Option<Vec<Audio>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for TaskResult {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("task", &self.task);
        object.optional("extra", &self.extra);
        object.optional("images", &self.images);
        object.optional("videos", &self.videos);
        object.optional("audios", &self.audios);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            task: from.required("task")?,
            extra: from.optional("extra")?,
            images: from.optional("images")?,
            videos: from.optional("videos")?,
            audios: from.optional("audios")?,
            rest: from.rest()?,
        })
    }
}

/// Someone or something that keeps its looks. Closed, for the same reason as the request. The page marks none of
/// the members as required, so none is.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body, subjects.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Subject {
    /// The subject's name in the prompt, `1` for `@1`. No default is documented.
    ///
    /// Example: `"1"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body, subjects.
    pub id: Option<String>,
    /// Pictures of the subject. How many are taken is not stated, and no default is documented.
    ///
    /// Example: `["https://example.com/anna-1.png"]`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body, subjects.
    pub images: Option<Vec<String>>,
    /// The subject's voice. No default is documented.
    ///
    /// Example: `"voice-12"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body, subjects.
    pub voice_id: Option<String>,
}

impl Subject {
    /// One with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { id: None, images: None, voice_id: None }
    }
    /// The subject's name in the prompt, `1` for `@1`. No default is documented.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Pictures of the subject. How many are taken is not stated, and no default is documented.
    #[must_use]
    pub fn images(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.images = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The subject's voice. No default is documented.
    #[must_use]
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
}

impl codegen::Json for Subject {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("id", &self.id);
        object.optional("images", &self.images);
        object.optional("voice_id", &self.voice_id);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self {
            id: from.present("id")?,
            images: from.present("images")?,
            voice_id: from.present("voice_id")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// Lines of the video.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resolution {
    /// `540p`
    Resolution540p,
    /// `720p`
    Resolution720p,
    /// `1080p`
    Resolution1080p,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    Resolution: Resolution540p = "540p", Resolution720p = "720p", Resolution1080p = "1080p",
);

/// The ratios that the page names.
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

/// How much things move in the video. No default is documented; Vidu itself takes auto.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-vidu-q2-reference2video>, Request Body.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MovementAmplitude {
    /// `auto`
    Auto,
    /// `small`
    Small,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    MovementAmplitude: Auto = "auto", Small = "small", Medium = "medium", High = "high",
);

/// A number, usually the HTTP status.
///
/// Source: GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorBodyCode {
    /// A number, usually the HTTP status.
    ///
    /// Source: GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts.
    Integer(i64),
    /// A number, usually the HTTP status.
    ///
    /// Source: GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts.
    String(String),
}

impl From<i64> for ErrorBodyCode {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ErrorBodyCode {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl codegen::Json for ErrorBodyCode {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Integer(value) => value.encode(to),
            Self::String(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::INTEGER,
                    |value| codegen::Json::decode(value).map(Self::Integer),
                ),
                codegen::branch(
                    codegen::kinds::STRING,
                    |value| codegen::Json::decode(value).map(Self::String),
                ),
            ],
        )
    }
}

/// The name of a refusal.
///
/// Source: <https://docs.jiekou.ai/en/docs/models/reference-error-code>, Error codes of a sister site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorReason {
    /// `INVALID_API_KEY`
    InvalidApiKey,
    /// `MODEL_NOT_FOUND`
    ModelNotFound,
    /// `FAILED_TO_AUTH`
    FailedToAuth,
    /// `NOT_ENOUGH_BALANCE`
    NotEnoughBalance,
    /// `INVALID_REQUEST_BODY`
    InvalidRequestBody,
    /// `RATE_LIMIT_EXCEEDED`
    RateLimitExceeded,
    /// `TOKEN_LIMIT_EXCEEDED`
    TokenLimitExceeded,
    /// `SERVICE_NOT_AVAILABLE`
    ServiceNotAvailable,
    /// `ACCESS_DENY`
    AccessDeny,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    ErrorReason: InvalidApiKey = "INVALID_API_KEY", ModelNotFound = "MODEL_NOT_FOUND",
    FailedToAuth = "FAILED_TO_AUTH", NotEnoughBalance = "NOT_ENOUGH_BALANCE",
    InvalidRequestBody = "INVALID_REQUEST_BODY", RateLimitExceeded = "RATE_LIMIT_EXCEEDED",
    TokenLimitExceeded = "TOKEN_LIMIT_EXCEEDED", ServiceNotAvailable = "SERVICE_NOT_AVAILABLE",
    AccessDeny = "ACCESS_DENY",
);

/// Where a task stands.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, PartialEq, Debug)]
pub struct Task {
    /// The task's id.
    ///
    /// Example: `"3f0c9a52"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub task_id: String,
    /// Where a task stands. MyRouter lists no states; these are Novita's. Any other is kept as it comes and is no end.
    ///
    /// Example: `"TASK_STATUS_SUCCEED"`.
    ///
    /// Source: GitHub novitalabs/javascript-sdk @58c99a2, src/types.ts.
    pub status: TaskStatus,
    /// Why it failed; else empty.
    ///
    /// Example: `"The prompt was refused"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub reason: Option<String>,
    /// What kind of task it is.
    ///
    /// Example: `"VIDU_Q2_REFERENCE2VIDEO"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub task_type: Option<String>,
    /// Seconds that it will probably take yet.
    ///
    /// Example: `30`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub eta: Option<i64>,
    /// How far it is, in percent.
    ///
    /// Example: `40`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub progress_percent: Option<i64>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Task {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("task_id", &self.task_id);
        object.field("status", &self.status);
        object.optional("reason", &self.reason);
        object.optional("task_type", &self.task_type);
        object.optional("eta", &self.eta);
        object.optional("progress_percent", &self.progress_percent);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            task_id: from.required("task_id")?,
            status: from.required("status")?,
            reason: from.optional("reason")?,
            task_type: from.optional("task_type")?,
            eta: from.optional("eta")?,
            progress_percent: from.optional("progress_percent")?,
            rest: from.rest()?,
        })
    }
}

/// What else is known of the task.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TaskExtra {
    /// The seed that was used, as a text.
    ///
    /// Example: `"123"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub seed: Option<String>,
    /// Times of the task, each in milliseconds since 1970-01-01 UTC, as texts.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub debug_info: Option<DebugInfo>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for TaskExtra {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("seed", &self.seed);
        object.optional("debug_info", &self.debug_info);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            seed: from.optional("seed")?,
            debug_info: from.optional("debug_info")?,
            rest: from.rest()?,
        })
    }
}

/// A picture that was made.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, PartialEq, Debug)]
pub struct Image {
    /// Where to fetch it.
    ///
    /// Example: `"https://example.com/cover.png"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub image_url: String,
    /// For how many seconds a file can be fetched.
    ///
    /// Example: `"3600"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub image_url_ttl: Option<Lifetime>,
    /// The file format.
    ///
    /// Example: `"png"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub image_type: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Image {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("image_url", &self.image_url);
        object.optional("image_url_ttl", &self.image_url_ttl);
        object.optional("image_type", &self.image_type);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            image_url: from.required("image_url")?,
            image_url_ttl: from.optional("image_url_ttl")?,
            image_type: from.optional("image_type")?,
            rest: from.rest()?,
        })
    }
}

/// A video that was made.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, PartialEq, Debug)]
pub struct Video {
    /// Where to fetch it.
    ///
    /// Example: `"https://example.com/output.mp4"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub video_url: String,
    /// For how many seconds a file can be fetched.
    ///
    /// Example: `"3600"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub video_url_ttl: Option<Lifetime>,
    /// The file format.
    ///
    /// Example: `"mp4"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub video_type: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Video {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("video_url", &self.video_url);
        object.optional("video_url_ttl", &self.video_url_ttl);
        object.optional("video_type", &self.video_type);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            video_url: from.required("video_url")?,
            video_url_ttl: from.optional("video_url_ttl")?,
            video_type: from.optional("video_type")?,
            rest: from.rest()?,
        })
    }
}

/// A sound that was made.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, PartialEq, Debug)]
pub struct Audio {
    /// Where to fetch it.
    ///
    /// Example: `"https://example.com/voice.mp3"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub audio_url: String,
    /// For how many seconds a file can be fetched.
    ///
    /// Example: `"3600"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub audio_url_ttl: Option<Lifetime>,
    /// The file format.
    ///
    /// Example: `"mp3"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub audio_type: Option<String>,
    /// What is said in a sound, and when.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub audio_metadata: Option<AudioMetadata>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Audio {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("audio_url", &self.audio_url);
        object.optional("audio_url_ttl", &self.audio_url_ttl);
        object.optional("audio_type", &self.audio_type);
        object.optional("audio_metadata", &self.audio_metadata);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            audio_url: from.required("audio_url")?,
            audio_url_ttl: from.optional("audio_url_ttl")?,
            audio_type: from.optional("audio_type")?,
            audio_metadata: from.optional("audio_metadata")?,
            rest: from.rest()?,
        })
    }
}

/// The states that Novita lists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TaskStatus {
    /// `TASK_STATUS_UNKNOWN`
    NotKnown,
    /// `TASK_STATUS_QUEUED`
    Queued,
    /// `TASK_STATUS_PROCESSING`
    Processing,
    /// `TASK_STATUS_SUCCEED`
    Succeeded,
    /// `TASK_STATUS_FAILED`
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    TaskStatus: NotKnown = "TASK_STATUS_UNKNOWN", Queued = "TASK_STATUS_QUEUED",
    Processing = "TASK_STATUS_PROCESSING", Succeeded = "TASK_STATUS_SUCCEED",
    Failed = "TASK_STATUS_FAILED",
);

/// Times of the task, each in milliseconds since 1970-01-01 UTC, as texts.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct DebugInfo {
    /// The request.
    ///
    /// Example: `""`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub request_info: Option<String>,
    /// When the task was accepted.
    ///
    /// Example: `"1774507626000"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub submit_time_ms: Option<String>,
    /// When work on it began.
    ///
    /// Example: `"1774507627000"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub execute_time_ms: Option<String>,
    /// When it ended.
    ///
    /// Example: `"1774507690000"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub complete_time_ms: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for DebugInfo {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("request_info", &self.request_info);
        object.optional("submit_time_ms", &self.submit_time_ms);
        object.optional("execute_time_ms", &self.execute_time_ms);
        object.optional("complete_time_ms", &self.complete_time_ms);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            request_info: from.optional("request_info")?,
            submit_time_ms: from.optional("submit_time_ms")?,
            execute_time_ms: from.optional("execute_time_ms")?,
            complete_time_ms: from.optional("complete_time_ms")?,
            rest: from.rest()?,
        })
    }
}

/// For how many seconds a file can be fetched.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, Debug, PartialEq)]
pub enum Lifetime {
    /// A number.
    Seconds(i64),
    /// A number in a text.
    Text(String),
}

impl From<i64> for Lifetime {
    fn from(value: i64) -> Self {
        Self::Seconds(value)
    }
}

impl From<String> for Lifetime {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl codegen::Json for Lifetime {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Seconds(value) => value.encode(to),
            Self::Text(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::INTEGER,
                    |value| codegen::Json::decode(value).map(Self::Seconds),
                ),
                codegen::branch(
                    codegen::kinds::STRING,
                    |value| codegen::Json::decode(value).map(Self::Text),
                ),
            ],
        )
    }
}

/// What is said in a sound, and when.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct AudioMetadata {
    /// The words.
    ///
    /// Example: `"Please sit down"`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub text: Option<String>,
    /// When something begins or ends in a sound. The page says neither the type nor the unit.
    ///
    /// Example: `0.5`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub start_time: Option<AudioTime>,
    /// When something begins or ends in a sound. The page says neither the type nor the unit.
    ///
    /// Example: `0.5`.
    ///
    /// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
    pub end_time: Option<AudioTime>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for AudioMetadata {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("text", &self.text);
        object.optional("start_time", &self.start_time);
        object.optional("end_time", &self.end_time);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            text: from.optional("text")?,
            start_time: from.optional("start_time")?,
            end_time: from.optional("end_time")?,
            rest: from.rest()?,
        })
    }
}

/// When something begins or ends in a sound. The page says neither the type nor the unit.
///
/// Source: <https://docs.myrouter.ai/docs/models/reference-get-async-task-result>, Response.
#[derive(Clone, Debug, PartialEq)]
pub enum AudioTime {
    /// A number.
    Number(f64),
    /// A number in a text.
    Text(String),
}

impl From<f64> for AudioTime {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for AudioTime {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl codegen::Json for AudioTime {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Number(value) => value.encode(to),
            Self::Text(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::NUMBER,
                    |value| codegen::Json::decode(value).map(Self::Number),
                ),
                codegen::branch(
                    codegen::kinds::STRING,
                    |value| codegen::Json::decode(value).map(Self::Text),
                ),
            ],
        )
    }
}

codegen::serde!(
    ViduQ2ReferenceVideo CreatedTask ErrorBody TaskResult Subject ErrorBodyCode Task TaskExtra
    Image Video Audio DebugInfo Lifetime AudioMetadata AudioTime
);
