// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: Subject.

use bindery_runtime::codegen;

/// What a text holds, in JSON, that a tool for subjects answers with.
///
/// Source: doc.vtrix.ai, vidu-get-subjects.
#[derive(Clone, Debug, PartialEq)]
pub enum SubjectAnswer {
    /// A stored subject, as the text of an output tells it in JSON.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    Subject(Subject),
    /// Some subjects, as the text of an output tells them in JSON.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    SubjectPage(SubjectPage),
}

impl From<Subject> for SubjectAnswer {
    fn from(value: Subject) -> Self {
        Self::Subject(value)
    }
}

impl From<SubjectPage> for SubjectAnswer {
    fn from(value: SubjectPage) -> Self {
        Self::SubjectPage(value)
    }
}

impl codegen::Json for SubjectAnswer {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Subject(value) => value.encode(to),
            Self::SubjectPage(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            None,
            &[
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::Subject),
                )
                    .required(&["id"])
                    .known(&["id", "name", "images", "videos", "voice_id", "style", "description"]),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::SubjectPage),
                )
                    .required(&["subjects"])
                    .known(&["subjects", "next_page_token", "count"]),
            ],
        )
    }
}

/// A stored subject, as the text of an output tells it in JSON.
///
/// Source: doc.vtrix.ai, vidu-get-subjects.
#[derive(Clone, PartialEq, Debug)]
pub struct Subject {
    /// The subject's id. A video takes it as `server_id`.
    ///
    /// Example: `"2849310"`.
    ///
    /// Source: doc.vtrix.ai, vidu-create-subjects.
    pub id: String,
    /// Its name.
    ///
    /// Example: `"anna"`.
    ///
    /// Source: doc.vtrix.ai, vidu-create-subjects.
    pub name: Option<String>,
    /// Its pictures.
    ///
    /// Example: `["https://example.com/anna-1.png"]`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub images: Option<Vec<String>>,
    /// Its videos.
    ///
    /// Example: `["https://example.com/anna.mp4"]`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub videos: Option<Vec<String>>,
    /// Its voice.
    ///
    /// Example: `"voice-12"`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub voice_id: Option<String>,
    /// Its style.
    ///
    /// Example: `"realistic"`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub style: Option<String>,
    /// What it is.
    ///
    /// Example: `"A young woman with red hair"`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub description: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Subject {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("id", &self.id);
        object.optional("name", &self.name);
        object.optional("images", &self.images);
        object.optional("videos", &self.videos);
        object.optional("voice_id", &self.voice_id);
        object.optional("style", &self.style);
        object.optional("description", &self.description);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            id: from.required("id")?,
            name: from.optional("name")?,
            images: from.optional("images")?,
            videos: from.optional("videos")?,
            voice_id: from.optional("voice_id")?,
            style: from.optional("style")?,
            description: from.optional("description")?,
            rest: from.rest()?,
        })
    }
}

/// Some subjects, as the text of an output tells them in JSON.
///
/// Source: doc.vtrix.ai, vidu-get-subjects.
#[derive(Clone, PartialEq, Debug)]
pub struct SubjectPage {
    /// The subjects.
    ///
    /// Example: `[{"id":"2849310","name":"anna"}]`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub subjects: Vec<Subject>,
    /// Where the list goes on; missing or empty at its end.
    ///
    /// Example: `"b2Zmc2V0OjIw"`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub next_page_token: Option<String>,
    /// How many there are.
    ///
    /// Example: `1`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub count: Option<i64>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for SubjectPage {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("subjects", &self.subjects);
        object.optional("next_page_token", &self.next_page_token);
        object.optional("count", &self.count);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            subjects: from.required("subjects")?,
            next_page_token: from.optional("next_page_token")?,
            count: from.optional("count")?,
            rest: from.rest()?,
        })
    }
}

/// Which subjects are to be listed.
///
/// Source: doc.vtrix.ai, vidu-get-subjects.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct SubjectQuery {
    /// The vendor's own subjects, or those of the account.
    ///
    /// Default: `"private"`. Example: `"private"`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub ownership: Option<SubjectOwnership>,
    /// Only these subjects. By default all.
    ///
    /// Example: `["2849310"]`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub subject_ids: Option<Vec<String>>,
    /// How many at most, up to 100.
    ///
    /// Range: 1 to 100. Default: `20`. Example: `50`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub count: Option<i64>,
    /// The token of an earlier answer, to go on from there. By default the list begins at its start.
    ///
    /// Example: `"b2Zmc2V0OjIw"`.
    ///
    /// Source: doc.vtrix.ai, vidu-get-subjects.
    pub next_page_token: Option<String>,
}

impl SubjectQuery {
    /// One with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ownership: None, subject_ids: None, count: None, next_page_token: None }
    }
    /// The vendor's own subjects, or those of the account.
    #[must_use]
    pub fn ownership(mut self, value: impl Into<SubjectOwnership>) -> Self {
        self.ownership = Some(value.into());
        self
    }
    /// Only these subjects. By default all.
    #[must_use]
    pub fn subject_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.subject_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// How many at most, up to 100.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// The token of an earlier answer, to go on from there. By default the list begins at its start.
    #[must_use]
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
}

impl codegen::Json for SubjectQuery {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("ownership", &self.ownership);
        object.optional("subject_ids", &self.subject_ids);
        object.optional("count", &self.count);
        object.optional("next_page_token", &self.next_page_token);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self {
            ownership: from.present("ownership")?,
            subject_ids: from.present("subject_ids")?,
            count: from.present("count")?,
            next_page_token: from.present("next_page_token")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// What is to be changed about a subject. Members that are left out stay as they are.
///
/// Source: doc.vtrix.ai, vidu-edit-subjects.
#[derive(Clone, PartialEq, Debug)]
pub struct SubjectChange {
    /// The subject's id, called `server_id` where a video uses it.
    ///
    /// Length: at least 1. Example: `"2849310"`.
    ///
    /// Source: doc.vtrix.ai, vidu-edit-subjects.
    pub id: String,
    /// The new name, up to 64 characters. By default unchanged.
    ///
    /// Length: at most 64. Example: `"anna"`.
    ///
    /// Source: doc.vtrix.ai, vidu-edit-subjects.
    pub name: Option<String>,
    /// The new style, up to 100 characters. By default unchanged.
    ///
    /// Length: at most 100. Example: `"realistic"`.
    ///
    /// Source: doc.vtrix.ai, vidu-edit-subjects.
    pub style: Option<String>,
    /// The new description, up to 2000 characters. By default unchanged.
    ///
    /// Length: at most 2000. Example: `"A young woman with red hair"`.
    ///
    /// Source: doc.vtrix.ai, vidu-edit-subjects.
    pub description: Option<String>,
    /// The new voice. By default unchanged.
    ///
    /// Example: `"voice-12"`.
    ///
    /// Source: doc.vtrix.ai, vidu-edit-subjects.
    pub voice_id: Option<String>,
}

impl SubjectChange {
    /// One with what it must have: `id`.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), name: None, style: None, description: None, voice_id: None }
    }
    /// The new name, up to 64 characters. By default unchanged.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// The new style, up to 100 characters. By default unchanged.
    #[must_use]
    pub fn style(mut self, value: impl Into<String>) -> Self {
        self.style = Some(value.into());
        self
    }
    /// The new description, up to 2000 characters. By default unchanged.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// The new voice. By default unchanged.
    #[must_use]
    pub fn voice_id(mut self, value: impl Into<String>) -> Self {
        self.voice_id = Some(value.into());
        self
    }
}

impl codegen::Json for SubjectChange {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("id", &self.id);
        object.optional("name", &self.name);
        object.optional("style", &self.style);
        object.optional("description", &self.description);
        object.optional("voice_id", &self.voice_id);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self {
            id: from.required("id")?,
            name: from.present("name")?,
            style: from.present("style")?,
            description: from.present("description")?,
            voice_id: from.present("voice_id")?,
        };
        from.nothing_else()?;
        Ok(value)
    }
}

/// The vendor's own subjects, or those of the account.
///
/// Source: doc.vtrix.ai, vidu-get-subjects.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubjectOwnership {
    /// `system`
    System,
    /// `private`
    Private,
    /// A value that the description does not list.
    Unknown(String),
}

codegen::open_text_enum!(SubjectOwnership: System = "system", Private = "private");

/// A subject of the video.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters (Subject Calling).
#[derive(Clone, PartialEq, Debug)]
pub struct SubjectReference {
    /// A name of your choice. The prompt refers to it as `[@name]`.
    ///
    /// Example: `"anna"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters (Subject Calling).
    pub name: String,
    /// The id of a stored subject. By default the subject is known by its name alone.
    ///
    /// Example: `"2849310"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Parameters (Subject Calling).
    pub server_id: Option<String>,
}

impl SubjectReference {
    /// One with what it must have: `name`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), server_id: None }
    }
    /// The id of a stored subject. By default the subject is known by its name alone.
    #[must_use]
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
}

impl codegen::Json for SubjectReference {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("name", &self.name);
        object.optional("server_id", &self.server_id);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        let value = Self { name: from.required("name")?, server_id: from.present("server_id")? };
        from.nothing_else()?;
        Ok(value)
    }
}

codegen::serde!(SubjectAnswer Subject SubjectPage SubjectQuery SubjectChange SubjectReference);
