// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: M To P.

use bindery_runtime::codegen;
use super::Content;

/// One result.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
#[derive(Clone, PartialEq, Debug)]
pub struct Output {
    /// Its resources.
    ///
    /// Example: `[{"type":"video","url":"https://example.com/output.mp4"}]`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub content: Vec<Content>,
    /// The task's id at the maker of the model.
    ///
    /// Example: `"job-1"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub job_id: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Output {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("content", &self.content);
        object.optional("jobId", &self.job_id);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            content: from.required("content")?,
            job_id: from.optional("jobId")?,
            rest: from.rest()?,
        })
    }
}

/// A subject to be stored, for use in later videos. Closed, so that a misspelt member is not lost in silence.
///
/// Source: doc.vtrix.ai, vidu-create-subjects.
#[derive(Clone, PartialEq, Debug)]
pub struct NewSubject {
    /// The subject's name.
    ///
    /// Length: at least 1. Example: `"anna"`.
    ///
    /// Source: doc.vtrix.ai, vidu-create-subjects.
    pub name: String,
    /// 1 to 3 pictures of the subject.
    ///
    /// Items: 1 to 3. Example: `["https://example.com/anna-1.png"]`.
    ///
    /// Source: doc.vtrix.ai, vidu-create-subjects.
    pub images: Vec<String>,
    /// At most one video of the subject, up to 5 seconds, mp4, avi or mov, up to 100 MB; only the model viduq2-pro
    /// uses it. By default none.
    ///
    /// Items: at most 1. Example: `["https://example.com/anna.mp4"]`.
    ///
    /// Source: doc.vtrix.ai, vidu-create-subjects.
    pub videos: Option<Vec<String>>,
    /// The subject's voice; viduq2-pro does not use it. No default is documented.
    ///
    /// Example: `"voice-12"`.
    ///
    /// Source: doc.vtrix.ai, vidu-create-subjects.
    pub voice_id: Option<String>,
}

impl NewSubject {
    /// One with what it must have: `name`, `images`.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            images: images.into_iter().map(Into::into).collect(),
            videos: None,
            voice_id: None,
        }
    }
    /// At most one video of the subject, up to 5 seconds, mp4, avi or mov, up to 100 MB; only the model viduq2-pro
    /// uses it. By default none.
    #[must_use]
    pub fn videos(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.videos = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// The subject's voice; viduq2-pro does not use it. No default is documented.
    #[must_use]
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
}

impl codegen::Json for NewSubject {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("name", &self.name);
        object.field("images", &self.images);
        object.optional("videos", &self.videos);
        object.optional("voice_id", &self.voice_id);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self {
            name: from.required("name")?,
            images: from.required("images")?,
            videos: from.present("videos")?,
            voice_id: from.present("voice_id")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

codegen::serde!(Output NewSubject);
