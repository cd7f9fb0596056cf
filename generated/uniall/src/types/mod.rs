// Written by Bindery from spec/uniall/openapi.yaml. Do not edit: change the specification and generate again.

//! The types of the API.

use bindery_runtime::codegen;

/// What a video is made from. The members decide the mode, and each mode is closed: a member of another
/// mode, or one that Vidu itself would take, is refused here, because the vendor would probably make something
/// else of it, or fail later.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference, field constraints.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateVideoRequest {
    /// A video from text alone. Without a picture, only `aspect_ratio` and `extra_body` are optional.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference, field constraints.
    TextToVideo(TextToVideo),
    /// A video that begins with a given picture.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference, field constraints.
    FirstFrameToVideo(FirstFrameToVideo),
    /// A video between two given pictures.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference, field constraints.
    FirstAndLastFrameToVideo(FirstAndLastFrameToVideo),
    /// A video that takes up what up to 4 pictures show. Only the Q3 Pro models (`viduq3p-…`) take references.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference, field constraints.
    ReferencesToVideo(ReferencesToVideo),
}

impl From<TextToVideo> for CreateVideoRequest {
    fn from(value: TextToVideo) -> Self {
        Self::TextToVideo(value)
    }
}

impl From<FirstFrameToVideo> for CreateVideoRequest {
    fn from(value: FirstFrameToVideo) -> Self {
        Self::FirstFrameToVideo(value)
    }
}

impl From<FirstAndLastFrameToVideo> for CreateVideoRequest {
    fn from(value: FirstAndLastFrameToVideo) -> Self {
        Self::FirstAndLastFrameToVideo(value)
    }
}

impl From<ReferencesToVideo> for CreateVideoRequest {
    fn from(value: ReferencesToVideo) -> Self {
        Self::ReferencesToVideo(value)
    }
}

impl codegen::Json for CreateVideoRequest {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::TextToVideo(value) => value.encode(to),
            Self::FirstFrameToVideo(value) => value.encode(to),
            Self::FirstAndLastFrameToVideo(value) => value.encode(to),
            Self::ReferencesToVideo(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::TextToVideo),
                )
                    .known(&["model", "prompt", "duration", "aspect_ratio", "extra_body"])
                    .closed(),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::FirstFrameToVideo),
                )
                    .required(&["image"])
                    .known(&["model", "prompt", "duration", "image", "aspect_ratio", "extra_body"])
                    .closed(),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::FirstAndLastFrameToVideo),
                )
                    .required(&["image", "last_image"])
                    .known(&[
                        "model", "prompt", "duration", "image", "last_image", "aspect_ratio",
                        "extra_body",
                    ])
                    .closed(),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::ReferencesToVideo),
                )
                    .required(&["reference_image_urls"])
                    .known(&[
                        "model", "prompt", "duration", "reference_image_urls", "aspect_ratio",
                        "extra_body",
                    ])
                    .closed(),
            ],
        )
    }
}

/// A task as it stands. Members that are not documented are kept.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples.
#[derive(Clone, PartialEq, Debug)]
pub struct VideoTask {
    /// The task's id, the same as `task_id`.
    ///
    /// Example: `"task_7f3a"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples.
    pub id: Option<String>,
    /// The task's id, by which it is asked for.
    ///
    /// Example: `"task_7f3a"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples.
    pub task_id: String,
    /// What this is, always `video.generation.job` in the examples.
    ///
    /// Example: `"video.generation.job"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples.
    pub object: Option<String>,
    /// The model that was asked for.
    ///
    /// Example: `"viduq3p-720p"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples.
    pub model: Option<String>,
    /// Where a task stands. `completed` and `failed` are the ends.
    ///
    /// Example: `"completed"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples, status.
    pub status: VideoStatus,
    /// How far the task is, in percent, 0 to 100.
    ///
    /// Range: 0 to 100. Example: `40`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples.
    pub progress: Option<f64>,
    /// When the task was created, in seconds since 1970-01-01 UTC.
    ///
    /// Example: `1774507626`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples.
    pub created_at: Option<i64>,
    /// Address of the video, once the task is completed. How long it lives is not documented.
    ///
    /// Example: `"https://example.com/output.mp4"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples.
    pub video_url: Option<String>,
    /// Why the task failed. Its form is not documented; both forms that callers have prepared for are read.
    ///
    /// Example: `"The prompt was refused"`.
    ///
    /// Source: public third-party code with a branch for api.aijisu.cn.
    pub error: Option<TaskError>,
    /// The prompt, as the gateway gives it back for another model.
    ///
    /// Example: `"A paper boat drifts down a rainy street"`.
    ///
    /// Source: docs.uniall.ai, query page of the model "happy horse".
    pub prompt: Option<String>,
    /// Address of a still picture, as the gateway gives it for another model.
    ///
    /// Example: `"https://example.com/output.jpg"`.
    ///
    /// Source: docs.uniall.ai, query page of the model "happy horse".
    pub thumbnail_url: Option<String>,
    /// What else the gateway says of the task of another model.
    ///
    /// Example: `{}`.
    ///
    /// Source: docs.uniall.ai, query page of the model "happy horse".
    pub metadata: Option<codegen::Map<codegen::Value>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for VideoTask {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("id", &self.id);
        object.field("task_id", &self.task_id);
        object.optional("object", &self.object);
        object.optional("model", &self.model);
        object.field("status", &self.status);
        object.optional("progress", &self.progress);
        object.optional("created_at", &self.created_at);
        object.optional("video_url", &self.video_url);
        object.optional("error", &self.error);
        object.optional("prompt", &self.prompt);
        object.optional("thumbnail_url", &self.thumbnail_url);
        object.optional("metadata", &self.metadata);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            id: from.optional("id")?,
            task_id: from.required("task_id")?,
            object: from.optional("object")?,
            model: from.optional("model")?,
            status: from.required("status")?,
            progress: from.optional("progress")?,
            created_at: from.optional("created_at")?,
            video_url: from.optional("video_url")?,
            error: from.optional("error")?,
            prompt: from.optional("prompt")?,
            thumbnail_url: from.optional("thumbnail_url")?,
            metadata: from.optional("metadata")?,
            rest: from.rest()?,
        })
    }
}

/// A refusal. UniAll documents none; these are the two forms of gateways of the same family, and whatever else
/// comes is kept.
///
/// Source: GitHub QuantumNous/new-api, relay/channel/task.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ErrorBody {
    /// The code of a failure or a refusal, a text or a number.
    ///
    /// Example: `"invalid_request"`.
    ///
    /// Source: GitHub QuantumNous/new-api, relay/channel/task.
    pub code: Option<ErrorCode>,
    /// The reason in words.
    ///
    /// Example: `"model is not supported"`.
    ///
    /// Source: GitHub QuantumNous/new-api, relay/channel/task.
    pub message: Option<String>,
    /// What belongs to the refusal, mostly null.
    ///
    /// Example: `null`.
    ///
    /// Source: GitHub QuantumNous/new-api, relay/channel/task.
    pub data: Option<codegen::Value>,
    /// A refusal in the form of OpenAI's API.
    ///
    /// Example: `{"message":"invalid token","type":"invalid_request_error","param":null,"code":"invalid_api_key"}`.
    ///
    /// Source: GitHub QuantumNous/new-api, relay/channel/task.
    pub error: Option<GatewayError>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ErrorBody {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("code", &self.code);
        object.optional("message", &self.message);
        object.optional("data", &self.data);
        object.optional("error", &self.error);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.optional("code")?,
            message: from.optional("message")?,
            data: from.present("data")?,
            error: from.optional("error")?,
            rest: from.rest()?,
        })
    }
}

/// A video from text alone. Without a picture, only `aspect_ratio` and `extra_body` are optional.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference, field constraints.
#[derive(Clone, PartialEq, Debug)]
pub struct TextToVideo {
    /// Which model makes the video, and at which resolution. Only these six are taken.
    ///
    /// Example: `"viduq3p-720p"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 1. Model; 6.3.
    pub model: Model,
    /// What the video shows. The page states no length; Vidu itself takes at most 5000 characters, and 2000
    /// with references. A prompt refers to reference pictures as `@Image1`, `@Image2` and so on.
    ///
    /// Example: `"A paper boat drifts down a rainy street while the camera slowly follows"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference; 4.4 reference-image-to-video.
    pub prompt: String,
    /// Length of the video in seconds, 1 to 16. An integer is advised; the text of one is taken too.
    ///
    /// Example: `5`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference; 7.
    pub duration: i64,
    /// Width to height. Advised, with no default documented. It takes effect on videos from text; from pictures
    /// the result may follow the picture instead.
    ///
    /// Example: `"16:9"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub aspect_ratio: Option<AspectRatio>,
    /// Settings of the model. Only these three are documented, and the page warns against members of Vidu's own API,
    /// so others are refused.
    ///
    /// Example: `{"audio":false,"seed":42,"bgm":false}`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub extra_body: Option<ExtraBody>,
}

impl TextToVideo {
    /// One with what it must have: `model`, `prompt`, `duration`.
    #[must_use]
    pub fn new(model: impl Into<Model>, prompt: impl Into<String>, duration: i64) -> Self {
        Self {
            model: model.into(),
            prompt: prompt.into(),
            duration,
            aspect_ratio: None,
            extra_body: None,
        }
    }
    /// Width to height. Advised, with no default documented. It takes effect on videos from text; from pictures
    /// the result may follow the picture instead.
    #[must_use]
    pub fn aspect_ratio(mut self, value: impl Into<AspectRatio>) -> Self {
        self.aspect_ratio = Some(value.into());
        self
    }
    /// Settings of the model. Only these three are documented, and the page warns against members of Vidu's own API,
    /// so others are refused.
    #[must_use]
    pub fn extra_body(mut self, value: impl Into<ExtraBody>) -> Self {
        self.extra_body = Some(value.into());
        self
    }
}

impl codegen::Json for TextToVideo {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("model", &self.model);
        object.field("prompt", &self.prompt);
        object.field("duration", &self.duration);
        object.optional("aspect_ratio", &self.aspect_ratio);
        object.optional("extra_body", &self.extra_body);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        from.coerce("duration", codegen::kinds::INTEGER);
        let value = Self {
            model: from.required("model")?,
            prompt: from.required("prompt")?,
            duration: from.required("duration")?,
            aspect_ratio: from.present("aspect_ratio")?,
            extra_body: from.present("extra_body")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// A video that begins with a given picture.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference, field constraints.
#[derive(Clone, PartialEq, Debug)]
pub struct FirstFrameToVideo {
    /// Which model makes the video, and at which resolution. Only these six are taken.
    ///
    /// Example: `"viduq3p-720p"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 1. Model; 6.3.
    pub model: Model,
    /// What the video shows. The page states no length; Vidu itself takes at most 5000 characters, and 2000
    /// with references. A prompt refers to reference pictures as `@Image1`, `@Image2` and so on.
    ///
    /// Example: `"A paper boat drifts down a rainy street while the camera slowly follows"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference; 4.4 reference-image-to-video.
    pub prompt: String,
    /// Length of the video in seconds, 1 to 16. An integer is advised; the text of one is taken too.
    ///
    /// Example: `5`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference; 7.
    pub duration: i64,
    /// Public address of the picture that is the first frame. Exactly one; data URIs are not mentioned by the page.
    ///
    /// Pattern: `^https?://`. Example: `"https://example.com/head.png"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub image: codegen::Uri,
    /// Width to height. Advised, with no default documented. It takes effect on videos from text; from pictures
    /// the result may follow the picture instead.
    ///
    /// Example: `"16:9"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub aspect_ratio: Option<AspectRatio>,
    /// Settings of the model. Only these three are documented, and the page warns against members of Vidu's own API,
    /// so others are refused.
    ///
    /// Example: `{"audio":false,"seed":42,"bgm":false}`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub extra_body: Option<ExtraBody>,
}

impl FirstFrameToVideo {
    /// One with what it must have: `model`, `prompt`, `duration`, `image`.
    #[must_use]
    pub fn new(
        model: impl Into<Model>,
        prompt: impl Into<String>,
        duration: i64,
        image: impl Into<codegen::Uri>,
    ) -> Self {
        Self {
            model: model.into(),
            prompt: prompt.into(),
            duration,
            image: image.into(),
            aspect_ratio: None,
            extra_body: None,
        }
    }
    /// Width to height. Advised, with no default documented. It takes effect on videos from text; from pictures
    /// the result may follow the picture instead.
    #[must_use]
    pub fn aspect_ratio(mut self, value: impl Into<AspectRatio>) -> Self {
        self.aspect_ratio = Some(value.into());
        self
    }
    /// Settings of the model. Only these three are documented, and the page warns against members of Vidu's own API,
    /// so others are refused.
    #[must_use]
    pub fn extra_body(mut self, value: impl Into<ExtraBody>) -> Self {
        self.extra_body = Some(value.into());
        self
    }
}

impl codegen::Json for FirstFrameToVideo {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("model", &self.model);
        object.field("prompt", &self.prompt);
        object.field("duration", &self.duration);
        object.field("image", &self.image);
        object.optional("aspect_ratio", &self.aspect_ratio);
        object.optional("extra_body", &self.extra_body);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        from.coerce("duration", codegen::kinds::INTEGER);
        let value = Self {
            model: from.required("model")?,
            prompt: from.required("prompt")?,
            duration: from.required("duration")?,
            image: from.required("image")?,
            aspect_ratio: from.present("aspect_ratio")?,
            extra_body: from.present("extra_body")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// A video between two given pictures.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference, field constraints.
#[derive(Clone, PartialEq, Debug)]
pub struct FirstAndLastFrameToVideo {
    /// Which model makes the video, and at which resolution. Only these six are taken.
    ///
    /// Example: `"viduq3p-720p"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 1. Model; 6.3.
    pub model: Model,
    /// What the video shows. The page states no length; Vidu itself takes at most 5000 characters, and 2000
    /// with references. A prompt refers to reference pictures as `@Image1`, `@Image2` and so on.
    ///
    /// Example: `"A paper boat drifts down a rainy street while the camera slowly follows"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference; 4.4 reference-image-to-video.
    pub prompt: String,
    /// Length of the video in seconds, 1 to 16. An integer is advised; the text of one is taken too.
    ///
    /// Example: `5`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference; 7.
    pub duration: i64,
    /// Public address of the picture that is the first frame. Exactly one; data URIs are not mentioned by the page.
    ///
    /// Pattern: `^https?://`. Example: `"https://example.com/head.png"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub image: codegen::Uri,
    /// Public address of the picture that is the last frame. Never without `image`.
    ///
    /// Pattern: `^https?://`. Example: `"https://example.com/tail.png"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub last_image: codegen::Uri,
    /// Width to height. Advised, with no default documented. It takes effect on videos from text; from pictures
    /// the result may follow the picture instead.
    ///
    /// Example: `"16:9"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub aspect_ratio: Option<AspectRatio>,
    /// Settings of the model. Only these three are documented, and the page warns against members of Vidu's own API,
    /// so others are refused.
    ///
    /// Example: `{"audio":false,"seed":42,"bgm":false}`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub extra_body: Option<ExtraBody>,
}

impl FirstAndLastFrameToVideo {
    /// One with what it must have: `model`, `prompt`, `duration`, `image`, `last_image`.
    #[must_use]
    pub fn new(
        model: impl Into<Model>,
        prompt: impl Into<String>,
        duration: i64,
        image: impl Into<codegen::Uri>,
        last_image: impl Into<codegen::Uri>,
    ) -> Self {
        Self {
            model: model.into(),
            prompt: prompt.into(),
            duration,
            image: image.into(),
            last_image: last_image.into(),
            aspect_ratio: None,
            extra_body: None,
        }
    }
    /// Width to height. Advised, with no default documented. It takes effect on videos from text; from pictures
    /// the result may follow the picture instead.
    #[must_use]
    pub fn aspect_ratio(mut self, value: impl Into<AspectRatio>) -> Self {
        self.aspect_ratio = Some(value.into());
        self
    }
    /// Settings of the model. Only these three are documented, and the page warns against members of Vidu's own API,
    /// so others are refused.
    #[must_use]
    pub fn extra_body(mut self, value: impl Into<ExtraBody>) -> Self {
        self.extra_body = Some(value.into());
        self
    }
}

impl codegen::Json for FirstAndLastFrameToVideo {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("model", &self.model);
        object.field("prompt", &self.prompt);
        object.field("duration", &self.duration);
        object.field("image", &self.image);
        object.field("last_image", &self.last_image);
        object.optional("aspect_ratio", &self.aspect_ratio);
        object.optional("extra_body", &self.extra_body);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        from.coerce("duration", codegen::kinds::INTEGER);
        let value = Self {
            model: from.required("model")?,
            prompt: from.required("prompt")?,
            duration: from.required("duration")?,
            image: from.required("image")?,
            last_image: from.required("last_image")?,
            aspect_ratio: from.present("aspect_ratio")?,
            extra_body: from.present("extra_body")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// A video that takes up what up to 4 pictures show. Only the Q3 Pro models (`viduq3p-…`) take references.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference, field constraints.
#[derive(Clone, PartialEq, Debug)]
pub struct ReferencesToVideo {
    /// Which model makes the video, and at which resolution. Only these six are taken.
    ///
    /// Example: `"viduq3p-720p"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 1. Model; 6.3.
    pub model: Model,
    /// What the video shows. The page states no length; Vidu itself takes at most 5000 characters, and 2000
    /// with references. A prompt refers to reference pictures as `@Image1`, `@Image2` and so on.
    ///
    /// Example: `"A paper boat drifts down a rainy street while the camera slowly follows"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference; 4.4 reference-image-to-video.
    pub prompt: String,
    /// Length of the video in seconds, 1 to 16. An integer is advised; the text of one is taken too.
    ///
    /// Example: `5`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference; 7.
    pub duration: i64,
    /// Public addresses of 1 to 4 reference pictures, in the order in which the prompt counts them (`@Image1` is the first).
    ///
    /// Items: 1 to 4. Example: `["https://example.com/ref-1.png","https://example.com/ref-2.png"]`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 1. Model; 3. Parameter Reference.
    pub reference_image_urls: Vec<codegen::Uri>,
    /// Width to height. Advised, with no default documented. It takes effect on videos from text; from pictures
    /// the result may follow the picture instead.
    ///
    /// Example: `"16:9"`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub aspect_ratio: Option<AspectRatio>,
    /// Settings of the model. Only these three are documented, and the page warns against members of Vidu's own API,
    /// so others are refused.
    ///
    /// Example: `{"audio":false,"seed":42,"bgm":false}`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub extra_body: Option<ExtraBody>,
}

impl ReferencesToVideo {
    /// One with what it must have: `model`, `prompt`, `duration`, `reference_image_urls`.
    #[must_use]
    pub fn new(
        model: impl Into<Model>,
        prompt: impl Into<String>,
        duration: i64,
        reference_image_urls: impl IntoIterator<Item = impl Into<codegen::Uri>>,
    ) -> Self {
        Self {
            model: model.into(),
            prompt: prompt.into(),
            duration,
            reference_image_urls: reference_image_urls.into_iter().map(Into::into).collect(),
            aspect_ratio: None,
            extra_body: None,
        }
    }
    /// Width to height. Advised, with no default documented. It takes effect on videos from text; from pictures
    /// the result may follow the picture instead.
    #[must_use]
    pub fn aspect_ratio(mut self, value: impl Into<AspectRatio>) -> Self {
        self.aspect_ratio = Some(value.into());
        self
    }
    /// Settings of the model. Only these three are documented, and the page warns against members of Vidu's own API,
    /// so others are refused.
    #[must_use]
    pub fn extra_body(mut self, value: impl Into<ExtraBody>) -> Self {
        self.extra_body = Some(value.into());
        self
    }
}

impl codegen::Json for ReferencesToVideo {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("model", &self.model);
        object.field("prompt", &self.prompt);
        object.field("duration", &self.duration);
        object.field("reference_image_urls", &self.reference_image_urls);
        object.optional("aspect_ratio", &self.aspect_ratio);
        object.optional("extra_body", &self.extra_body);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        from.coerce("duration", codegen::kinds::INTEGER);
        let value = Self {
            model: from.required("model")?,
            prompt: from.required("prompt")?,
            duration: from.required("duration")?,
            reference_image_urls: from.required("reference_image_urls")?,
            aspect_ratio: from.present("aspect_ratio")?,
            extra_body: from.present("extra_body")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// Where a task stands. `completed` and `failed` are the ends.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 5. Response Examples, status.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VideoStatus {
    /// `queued`
    Queued,
    /// `in_progress`
    InProgress,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    VideoStatus: Queued = "queued", InProgress = "in_progress", Completed = "completed",
    Failed = "failed",
);

/// Why the task failed. Its form is not documented; both forms that callers have prepared for are read.
///
/// Source: public third-party code with a branch for api.aijisu.cn.
#[derive(Clone, Debug, PartialEq)]
pub enum TaskError {
    /// The reason in words.
    Text(String),
    /// The reason for a failure, in parts. Members that are not documented are kept.
    ///
    /// Source: public third-party code with a branch for api.aijisu.cn.
    TaskErrorDetails(TaskErrorDetails),
}

impl From<String> for TaskError {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<TaskErrorDetails> for TaskError {
    fn from(value: TaskErrorDetails) -> Self {
        Self::TaskErrorDetails(value)
    }
}

impl codegen::Json for TaskError {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Text(value) => value.encode(to),
            Self::TaskErrorDetails(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::STRING,
                    |value| codegen::Json::decode(value).map(Self::Text),
                ),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::TaskErrorDetails),
                ),
            ],
        )
    }
}

/// The code of a failure or a refusal, a text or a number.
///
/// Source: GitHub QuantumNous/new-api, relay/channel/task.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorCode {
    /// A code such as invalid_request.
    Text(String),
    /// A code such as 400.
    Number(i64),
}

impl From<String> for ErrorCode {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for ErrorCode {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl codegen::Json for ErrorCode {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Text(value) => value.encode(to),
            Self::Number(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::STRING,
                    |value| codegen::Json::decode(value).map(Self::Text),
                ),
                codegen::branch(
                    codegen::kinds::INTEGER,
                    |value| codegen::Json::decode(value).map(Self::Number),
                ),
            ],
        )
    }
}

/// A refusal in the form of OpenAI's API.
///
/// Source: GitHub QuantumNous/new-api, relay/channel/task.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GatewayError {
    /// The reason in words.
    ///
    /// Example: `"invalid token"`.
    ///
    /// Source: GitHub QuantumNous/new-api, relay/channel/task.
    pub message: Option<String>,
    /// The kind of refusal.
    ///
    /// Example: `"invalid_request_error"`.
    ///
    /// Source: GitHub QuantumNous/new-api, relay/channel/task.
    pub type_: Option<String>,
    /// The member of the request that was refused.
    ///
    /// Example: `"model"`.
    ///
    /// Source: GitHub QuantumNous/new-api, relay/channel/task.
    pub param: Option<String>,
    /// The code of a failure or a refusal, a text or a number.
    ///
    /// Example: `"invalid_request"`.
    ///
    /// Source: GitHub QuantumNous/new-api, relay/channel/task.
    pub code: Option<ErrorCode>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for GatewayError {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("message", &self.message);
        object.optional("type", &self.type_);
        object.optional("param", &self.param);
        object.optional("code", &self.code);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            message: from.optional("message")?,
            type_: from.optional("type")?,
            param: from.optional("param")?,
            code: from.optional("code")?,
            rest: from.rest()?,
        })
    }
}

/// Which model makes the video, and at which resolution. Only these six are taken.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 1. Model; 6.3.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Model {
    /// `viduq3p-540p`
    Viduq3p540p,
    /// `viduq3p-720p`
    Viduq3p720p,
    /// `viduq3p-1080p`
    Viduq3p1080p,
    /// `viduq3t-540p`
    Viduq3t540p,
    /// `viduq3t-720p`
    Viduq3t720p,
    /// `viduq3t-1080p`
    Viduq3t1080p,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    Model: Viduq3p540p = "viduq3p-540p", Viduq3p720p = "viduq3p-720p",
    Viduq3p1080p = "viduq3p-1080p", Viduq3t540p = "viduq3t-540p", Viduq3t720p = "viduq3t-720p",
    Viduq3t1080p = "viduq3t-1080p",
);

/// Width to height. Advised, with no default documented. It takes effect on videos from text; from pictures
/// the result may follow the picture instead.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
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

/// Settings of the model. Only these three are documented, and the page warns against members of Vidu's own API,
/// so others are refused.
///
/// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ExtraBody {
    /// Whether the video has sound. To be without sound, send `false`: the page asks for it to be said.
    /// No default is documented.
    ///
    /// Example: `false`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub audio: Option<bool>,
    /// Seed of the random numbers. No range and no default are documented.
    ///
    /// Example: `42`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference.
    pub seed: Option<i64>,
    /// Whether the video has background music. To be without it, send `false`: the page asks for it to be said.
    /// No default is documented.
    ///
    /// Example: `false`.
    ///
    /// Source: <https://docs.uniall.ai/models/video/vidu>, 3. Parameter Reference; 7.
    pub bgm: Option<bool>,
}

impl ExtraBody {
    /// One with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { audio: None, seed: None, bgm: None }
    }
    /// Whether the video has sound. To be without sound, send `false`: the page asks for it to be said.
    /// No default is documented.
    #[must_use]
    pub fn audio(mut self, value: bool) -> Self {
        self.audio = Some(value);
        self
    }
    /// Seed of the random numbers. No range and no default are documented.
    #[must_use]
    pub fn seed(mut self, value: i64) -> Self {
        self.seed = Some(value);
        self
    }
    /// Whether the video has background music. To be without it, send `false`: the page asks for it to be said.
    /// No default is documented.
    #[must_use]
    pub fn bgm(mut self, value: bool) -> Self {
        self.bgm = Some(value);
        self
    }
}

impl codegen::Json for ExtraBody {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("audio", &self.audio);
        object.optional("seed", &self.seed);
        object.optional("bgm", &self.bgm);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self {
            audio: from.present("audio")?,
            seed: from.present("seed")?,
            bgm: from.present("bgm")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// The reason for a failure, in parts. Members that are not documented are kept.
///
/// Source: public third-party code with a branch for api.aijisu.cn.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TaskErrorDetails {
    /// The code of a failure or a refusal, a text or a number.
    ///
    /// Example: `"invalid_request"`.
    ///
    /// Source: GitHub QuantumNous/new-api, relay/channel/task.
    pub code: Option<ErrorCode>,
    /// The reason in words.
    ///
    /// Example: `"The prompt was refused"`.
    ///
    /// Source: public third-party code with a branch for api.aijisu.cn.
    pub message: Option<String>,
    /// More about the reason.
    ///
    /// Example: `"The prompt names a living person"`.
    ///
    /// Source: public third-party code with a branch for api.aijisu.cn.
    pub detail: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for TaskErrorDetails {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("code", &self.code);
        object.optional("message", &self.message);
        object.optional("detail", &self.detail);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.optional("code")?,
            message: from.optional("message")?,
            detail: from.optional("detail")?,
            rest: from.rest()?,
        })
    }
}

codegen::serde!(
    CreateVideoRequest VideoTask ErrorBody TextToVideo FirstFrameToVideo FirstAndLastFrameToVideo
    ReferencesToVideo TaskError ErrorCode GatewayError ExtraBody TaskErrorDetails
);
