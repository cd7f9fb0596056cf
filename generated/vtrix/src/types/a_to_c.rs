// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: A To C.

use bindery_runtime::codegen;
use super::NewSubject;

/// Storing a subject, in the wrapper that every call wears. Open at this level, as for videos.
///
/// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateSubject {
    /// The model that stores subjects.
    ///
    /// Example: `"vidu_create_subjects"`.
    ///
    /// Source: doc.vtrix.ai, vidu-create-subjects.
    pub model: String,
    /// The parameters, in a list of one.
    ///
    /// Items: 1. Example: `[{"params":{"name":"anna","images":["https://example.com/anna-1.png"]}}]`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go, All known clients send exactly one.
    pub input: Vec<CreateSubjectInput>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl CreateSubject {
    /// One with what it must have: `input`.
    #[must_use]
    pub fn new(input: impl IntoIterator<Item = CreateSubjectInput>) -> Self {
        Self {
            model: "vidu_create_subjects".to_owned(),
            input: input.into_iter().collect(),
            rest: codegen::Map::new(),
        }
    }
}

impl codegen::Json for CreateSubject {
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

impl From<NewSubject> for CreateSubject {
    fn from(value: NewSubject) -> Self {
        CreateSubject::new([CreateSubjectInput::new(value)])
    }
}

/// The wrapper of the parameters.
///
/// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
#[derive(Clone, PartialEq, Debug)]
pub struct CreateSubjectInput {
    /// A subject to be stored, for use in later videos. Closed, so that a misspelt member is not lost in silence.
    ///
    /// Example: `{"name":"anna","images":["https://example.com/anna-1.png"]}`.
    ///
    /// Source: doc.vtrix.ai, vidu-create-subjects.
    pub params: NewSubject,
}

impl CreateSubjectInput {
    /// One with what it must have: `params`.
    #[must_use]
    pub fn new(params: impl Into<NewSubject>) -> Self {
        Self { params: params.into() }
    }
}

impl codegen::Json for CreateSubjectInput {
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

/// One resource.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
#[derive(Clone, PartialEq, Debug)]
pub struct Content {
    /// What a resource is.
    ///
    /// Example: `"video"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub type_: ContentType,
    /// Where to fetch it.
    ///
    /// Example: `"https://example.com/output.mp4"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub url: Option<String>,
    /// JSON in a text, for what works on subjects: a `SubjectAnswer`.
    ///
    /// Example: `"{\"id\":\"2849310\",\"name\":\"anna\"}"`.
    ///
    /// Source: doc.vtrix.ai, vidu-create-subjects, vidu-get-subjects and vidu-edit-subjects.
    pub text: Option<String>,
    /// Length in seconds, as a text.
    ///
    /// Example: `"5"`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub duration: Option<String>,
    /// The resource's id.
    ///
    /// Example: `"out-1"`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub id: Option<String>,
    /// The picture's number.
    ///
    /// Example: `1`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub img_id: Option<i64>,
    /// The task's id at the maker of the model, which others have seen here.
    ///
    /// Example: `"job-1"`.
    ///
    /// Source: public third-party code that posts to cloud.vtrix.ai.
    pub job_id: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Content {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("type", &self.type_);
        object.optional("url", &self.url);
        object.optional("text", &self.text);
        object.optional("duration", &self.duration);
        object.optional("id", &self.id);
        object.optional("img_id", &self.img_id);
        object.optional("jobId", &self.job_id);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            type_: from.required("type")?,
            url: from.optional("url")?,
            text: from.optional("text")?,
            duration: from.optional("duration")?,
            id: from.optional("id")?,
            img_id: from.optional("img_id")?,
            job_id: from.optional("jobId")?,
            rest: from.rest()?,
        })
    }
}

/// What a resource is.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentType {
    /// `image`
    Image,
    /// `video`
    Video,
    /// `audio`
    Audio,
    /// `text`
    Text,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    ContentType: Image = "image", Video = "video", Audio = "audio", Text = "text",
);

/// The ratios that the page lists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AspectRatio {
    /// `1:1`
    Ratio1x1,
    /// `9:16`
    Ratio9x16,
    /// `16:9`
    Ratio16x9,
    /// `3:4`
    Ratio3x4,
    /// `4:3`
    Ratio4x3,
    /// `auto`
    Auto,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(
    AspectRatio: Ratio1x1 = "1:1", Ratio9x16 = "9:16", Ratio16x9 = "16:9", Ratio3x4 = "3:4",
    Ratio4x3 = "4:3", Auto = "auto",
);

codegen::serde!(CreateSubject CreateSubjectInput Content);
