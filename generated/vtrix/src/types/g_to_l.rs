// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: G To L.

use bindery_runtime::codegen;
use super::{AspectRatio, Resolution, SubjectQuery, WatermarkPosition};

/// Listing subjects, in the wrapper that every call wears. Open at this level, as for videos.
///
/// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
#[derive(Clone, PartialEq, Debug)]
pub struct GetSubjects {
    /// The model that lists subjects.
    ///
    /// Example: `"vidu_get_subjects"`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub model: String,
    /// The parameters, in a list of one.
    ///
    /// Items: 1. Example: `[{"params":{"ownership":"private"}}]`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go, All known clients send exactly one.
    pub input: Vec<GetSubjectsInput>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl GetSubjects {
    /// One with what it must have: `input`.
    #[must_use]
    pub fn new(input: impl IntoIterator<Item = GetSubjectsInput>) -> Self {
        Self {
            model: "vidu_get_subjects".to_owned(),
            input: input.into_iter().collect(),
            rest: codegen::Map::new(),
        }
    }
}

impl codegen::Json for GetSubjects {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("model", &self.model);
        object.field("input", &self.input);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            model: from.required("model")?,
            input: from.required("input")?,
            rest: from.rest()?,
        })
    }
}

impl From<SubjectQuery> for GetSubjects {
    fn from(value: SubjectQuery) -> Self {
        GetSubjects::new([GetSubjectsInput::new(value)])
    }
}

/// The wrapper of the parameters.
///
/// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
#[derive(Clone, PartialEq, Debug)]
pub struct GetSubjectsInput {
    /// Which subjects are to be listed.
    ///
    /// Example: `{"ownership":"private","count":20}`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub params: SubjectQuery,
}

impl GetSubjectsInput {
    /// One with what it must have: `params`.
    #[must_use]
    pub fn new(params: impl Into<SubjectQuery>) -> Self {
        Self { params: params.into() }
    }
}

impl codegen::Json for GetSubjectsInput {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("params", &self.params);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self { params: from.required("params")? };
        from.nothing_else()?;
        Ok(value)
    }
}

/// A video from reference pictures. Closed: `subjects` belongs to the other mode, and a misspelt member would be
/// paid for without effect.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters (Non-Subject Calling).
#[derive(Clone, PartialEq)]
pub struct ImagesToVideo {
    /// 1 to 7 reference pictures, each by its public address or as a base64 data URI. By default none: the page does
    /// not mark the list as required.
    ///
    /// Items: 1 to 7. Example: `["https://example.com/wolf.jpg"]`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters (Non-Subject Calling).
    pub images: Option<Vec<String>>,
    /// Reserved, not taken now: 1 to 7 sounds as references, mp3, up to 20 seconds and 50 MB each, below 20 MB
    /// once decoded. By default none.
    ///
    /// Items: 1 to 7. Example: `["data:audio/mp3;base64,SUQz"]`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters (Non-Subject Calling).
    pub sounds: Option<Vec<String>>,
    /// What the video shows, up to 5000 characters. The page knows no way to refer to a picture here.
    ///
    /// Length: at most 5000. Example: `"The wolf follows the boy through the snow"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters (Non-Subject Calling).
    pub prompt: String,
    /// Length of the video in seconds, 3 to 16.
    ///
    /// Range: 3 to 16. Default: `5`. Example: `8`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub duration: Option<i64>,
    /// Seed of the random numbers. By default, and with 0, it is random.
    ///
    /// Example: `7`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub seed: Option<i64>,
    /// Width to height: one of the listed ratios, any other as `width:height`, or `auto` for one that suits the
    /// pictures or, with subjects, the pictures or videos.
    ///
    /// Default: `"16:9"`. Example: `"16:9"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub aspect_ratio: Option<AspectRatio>,
    /// Whether the video comes with sound, speech and effects included.
    ///
    /// Default: `true`. Example: `false`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub audio: Option<bool>,
    /// Lines of the video.
    ///
    /// Default: `"720p"`. Example: `"1080p"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub resolution: Option<Resolution>,
    /// Text that is handed on unchanged, up to 1048576 characters. By default none.
    ///
    /// Length: at most 1048576. Example: `"order-4711"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub payload: Option<String>,
    /// Whether the video may be made in off-peak hours, for less: within 48 hours, or it is cancelled and refunded.
    /// Only together with sound (`audio`).
    ///
    /// Default: `false`. Example: `true`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub off_peak: Option<bool>,
    /// Whether the video carries a watermark. Its content is fixed, by the page's words, and says that AI made the video.
    ///
    /// Default: `false`. Example: `true`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub watermark: Option<bool>,
    /// The corner of the watermark: 1 top left, 2 top right, 3 bottom right, 4 bottom left.
    ///
    /// Default: `3`. Example: `3`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub wm_position: Option<WatermarkPosition>,
    /// Address of a picture that is the watermark. By default the vendor's own.
    ///
    /// Example: `"https://example.com/mark.png"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub wm_url: Option<codegen::Uri>,
    /// Text that describes the video; Vidu itself expects JSON in it. By default none.
    ///
    /// Example: `"{\"team\":\"film\"}"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub meta_data: Option<String>,
    /// Where the vendor is to send the finished task. By default nowhere. What is sent, and whether it is signed, is
    /// not documented; probably Vidu's own call is passed on.
    ///
    /// Example: `"https://example.com/hooks/vtrix"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters, both modes.
    pub callback_url: Option<codegen::Uri>,
}

impl ImagesToVideo {
    /// One with what it must have: `prompt`.
    #[must_use]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            images: None,
            sounds: None,
            prompt: prompt.into(),
            duration: None,
            seed: None,
            aspect_ratio: None,
            audio: None,
            resolution: None,
            payload: None,
            off_peak: None,
            watermark: None,
            wm_position: None,
            wm_url: None,
            meta_data: None,
            callback_url: None,
        }
    }
    /// 1 to 7 reference pictures, each by its public address or as a base64 data URI. By default none: the page does
    /// not mark the list as required.
    #[must_use]
    pub fn images(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.images = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Reserved, not taken now: 1 to 7 sounds as references, mp3, up to 20 seconds and 50 MB each, below 20 MB
    /// once decoded. By default none.
    #[must_use]
    pub fn sounds(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sounds = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Length of the video in seconds, 3 to 16.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Seed of the random numbers. By default, and with 0, it is random.
    #[must_use]
    pub fn seed(mut self, value: i64) -> Self {
        self.seed = Some(value);
        self
    }
    /// Width to height: one of the listed ratios, any other as `width:height`, or `auto` for one that suits the
    /// pictures or, with subjects, the pictures or videos.
    #[must_use]
    pub fn aspect_ratio(mut self, value: impl Into<AspectRatio>) -> Self {
        self.aspect_ratio = Some(value.into());
        self
    }
    /// Whether the video comes with sound, speech and effects included.
    #[must_use]
    pub fn audio(mut self, value: bool) -> Self {
        self.audio = Some(value);
        self
    }
    /// Lines of the video.
    #[must_use]
    pub fn resolution(mut self, value: impl Into<Resolution>) -> Self {
        self.resolution = Some(value.into());
        self
    }
    /// Text that is handed on unchanged, up to 1048576 characters. By default none.
    #[must_use]
    pub fn payload(mut self, value: impl Into<String>) -> Self {
        self.payload = Some(value.into());
        self
    }
    /// Whether the video may be made in off-peak hours, for less: within 48 hours, or it is cancelled and refunded.
    /// Only together with sound (`audio`).
    #[must_use]
    pub fn off_peak(mut self, value: bool) -> Self {
        self.off_peak = Some(value);
        self
    }
    /// Whether the video carries a watermark. Its content is fixed, by the page's words, and says that AI made the video.
    #[must_use]
    pub fn watermark(mut self, value: bool) -> Self {
        self.watermark = Some(value);
        self
    }
    /// The corner of the watermark: 1 top left, 2 top right, 3 bottom right, 4 bottom left.
    #[must_use]
    pub fn wm_position(mut self, value: impl Into<WatermarkPosition>) -> Self {
        self.wm_position = Some(value.into());
        self
    }
    /// Address of a picture that is the watermark. By default the vendor's own.
    #[must_use]
    pub fn wm_url(mut self, value: impl Into<codegen::Uri>) -> Self {
        self.wm_url = Some(value.into());
        self
    }
    /// Text that describes the video; Vidu itself expects JSON in it. By default none.
    #[must_use]
    pub fn meta_data(mut self, value: impl Into<String>) -> Self {
        self.meta_data = Some(value.into());
        self
    }
    /// Where the vendor is to send the finished task. By default nowhere. What is sent, and whether it is signed, is
    /// not documented; probably Vidu's own call is passed on.
    #[must_use]
    pub fn callback_url(mut self, value: impl Into<codegen::Uri>) -> Self {
        self.callback_url = Some(value.into());
        self
    }
}

impl::std::fmt::Debug for ImagesToVideo {
    fn fmt(&self, formatter: &mut::std::fmt::Formatter<'_>) ->::std::fmt::Result {
        formatter
            .debug_struct("ImagesToVideo")
            .field("images", &self.images)
            .field("sounds", &self.sounds)
            .field("prompt", &self.prompt)
            .field("duration", &self.duration)
            .field("seed", &self.seed)
            .field("aspect_ratio", &self.aspect_ratio)
            .field("audio", &self.audio)
            .field("resolution", &self.resolution)
            .field("payload", &self.payload)
            .field("off_peak", &self.off_peak)
            .field("watermark", &self.watermark)
            .field("wm_position", &self.wm_position)
            .field("wm_url", &self.wm_url)
            .field("meta_data", &self.meta_data)
            .field("callback_url", &codegen::Masked(&self.callback_url))
            .finish()
    }
}

impl codegen::Json for ImagesToVideo {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("images", &self.images);
        object.optional("sounds", &self.sounds);
        object.field("prompt", &self.prompt);
        object.optional("duration", &self.duration);
        object.optional("seed", &self.seed);
        object.optional("aspect_ratio", &self.aspect_ratio);
        object.optional("audio", &self.audio);
        object.optional("resolution", &self.resolution);
        object.optional("payload", &self.payload);
        object.optional("off_peak", &self.off_peak);
        object.optional("watermark", &self.watermark);
        object.optional("wm_position", &self.wm_position);
        object.optional("wm_url", &self.wm_url);
        object.optional("meta_data", &self.meta_data);
        object.optional("callback_url", &self.callback_url);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self {
            images: from.present("images")?,
            sounds: from.present("sounds")?,
            prompt: from.required("prompt")?,
            duration: from.present("duration")?,
            seed: from.present("seed")?,
            aspect_ratio: from.present("aspect_ratio")?,
            audio: from.present("audio")?,
            resolution: from.present("resolution")?,
            payload: from.present("payload")?,
            off_peak: from.present("off_peak")?,
            watermark: from.present("watermark")?,
            wm_position: from.present("wm_position")?,
            wm_url: from.present("wm_url")?,
            meta_data: from.present("meta_data")?,
            callback_url: from.present("callback_url")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

codegen::serde!(GetSubjects GetSubjectsInput ImagesToVideo);
