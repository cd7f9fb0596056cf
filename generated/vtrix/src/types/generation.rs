// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: Generation.

use bindery_runtime::codegen;
use super::{
    CreateSubject, CreateSubjectInput, EditSubject, EditSubjectInput, ErrorDetails, GetSubjects,
    GetSubjectsInput, ImagesToVideo, NewSubject, Output, ReferenceToVideo, ReferenceToVideoInput,
    SubjectChange, SubjectQuery, SubjectsToVideo, Usage, VideoParameters,
};

/// What is to be done. The model decides; for `viduq3_i2v_reference`, the parameters say whether
/// pictures or subjects are the references.
///
/// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
#[derive(Clone, Debug, PartialEq)]
pub enum GenerationRequest {
    /// A video from pictures or subjects, in the wrapper that every call wears. Open at this level: clients of the
    /// vendor send `moderation`, `dash_scope` and `metadata` here, whose meaning is not documented.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    ReferenceToVideo(ReferenceToVideo),
    /// Storing a subject, in the wrapper that every call wears. Open at this level, as for videos.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    CreateSubject(CreateSubject),
    /// Listing subjects, in the wrapper that every call wears. Open at this level, as for videos.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    GetSubjects(GetSubjects),
    /// Changing a subject, in the wrapper that every call wears. Open at this level, as for videos.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    EditSubject(EditSubject),
}

impl From<ReferenceToVideo> for GenerationRequest {
    fn from(value: ReferenceToVideo) -> Self {
        Self::ReferenceToVideo(value)
    }
}

impl From<CreateSubject> for GenerationRequest {
    fn from(value: CreateSubject) -> Self {
        Self::CreateSubject(value)
    }
}

impl From<GetSubjects> for GenerationRequest {
    fn from(value: GetSubjects) -> Self {
        Self::GetSubjects(value)
    }
}

impl From<EditSubject> for GenerationRequest {
    fn from(value: EditSubject) -> Self {
        Self::EditSubject(value)
    }
}

impl codegen::Json for GenerationRequest {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::ReferenceToVideo(value) => value.encode(to),
            Self::CreateSubject(value) => value.encode(to),
            Self::GetSubjects(value) => value.encode(to),
            Self::EditSubject(value) => value.encode(to),
        }
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        codegen::union(
            from,
            Some("model"),
            &[
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::ReferenceToVideo),
                ).tags(&[codegen::Is::Text("viduq3_i2v_reference")]),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::CreateSubject),
                ).tags(&[codegen::Is::Text("vidu_create_subjects")]),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::GetSubjects),
                ).tags(&[codegen::Is::Text("vidu_get_subjects")]),
                codegen::branch(
                    codegen::kinds::OBJECT,
                    |value| codegen::Json::decode(value).map(Self::EditSubject),
                ).tags(&[codegen::Is::Text("vidu_edit_subjects")]),
            ],
        )
    }
}

impl From<VideoParameters> for GenerationRequest {
    fn from(value: VideoParameters) -> Self {
        GenerationRequest::ReferenceToVideo(ReferenceToVideo::new([ReferenceToVideoInput::new(
            value,
        )]))
    }
}

impl From<ImagesToVideo> for GenerationRequest {
    fn from(value: ImagesToVideo) -> Self {
        GenerationRequest::ReferenceToVideo(ReferenceToVideo::new([ReferenceToVideoInput::new(
            value,
        )]))
    }
}

impl From<SubjectsToVideo> for GenerationRequest {
    fn from(value: SubjectsToVideo) -> Self {
        GenerationRequest::ReferenceToVideo(ReferenceToVideo::new([ReferenceToVideoInput::new(
            value,
        )]))
    }
}

impl From<NewSubject> for GenerationRequest {
    fn from(value: NewSubject) -> Self {
        GenerationRequest::CreateSubject(CreateSubject::new([CreateSubjectInput::new(value)]))
    }
}

impl From<SubjectQuery> for GenerationRequest {
    fn from(value: SubjectQuery) -> Self {
        GenerationRequest::GetSubjects(GetSubjects::new([GetSubjectsInput::new(value)]))
    }
}

impl From<SubjectChange> for GenerationRequest {
    fn from(value: SubjectChange) -> Self {
        GenerationRequest::EditSubject(EditSubject::new([EditSubjectInput::new(value)]))
    }
}

/// A task as it stands. Members that are not documented are kept.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
#[derive(Clone, PartialEq, Debug)]
pub struct Generation {
    /// The task's id, by which it is asked for.
    ///
    /// Example: `"gen-0f3c"`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub id: String,
    /// Where a task stands. `completed` and `failed` are the ends.
    ///
    /// Example: `"completed"`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub status: GenerationStatus,
    /// The model that was asked for.
    ///
    /// Example: `"viduq3_i2v_reference"`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub model: Option<String>,
    /// How far the task is, 0 to 1.
    ///
    /// Range: 0 to 1. Example: `0.4`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub progress: Option<f64>,
    /// When the task was created, in seconds since 1970-01-01 UTC.
    ///
    /// Example: `1774507626`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
    pub created_at: Option<i64>,
    /// Why the task failed; only when it has. Read in every form that is known.
    ///
    /// Example: `{"code":"002014001","message":"The prompt was refused"}`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub error: Option<GenerationError>,
    /// What came of the task; only once it is completed.
    ///
    /// Example: `[{"content":[{"type":"video","url":"https://example.com/output.mp4"}],"jobId":"job-1"}]`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub output: Option<Vec<Output>>,
    /// What the task cost; only once it is completed.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub usage: Option<Usage>,
    /// What else the vendor says of the task.
    ///
    /// Example: `{}`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub metadata: Option<codegen::Map<codegen::Value>>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for Generation {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.field("id", &self.id);
        object.field("status", &self.status);
        object.optional("model", &self.model);
        object.optional("progress", &self.progress);
        object.optional("created_at", &self.created_at);
        object.optional("error", &self.error);
        object.optional("output", &self.output);
        object.optional("usage", &self.usage);
        object.optional("metadata", &self.metadata);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            id: from.required("id")?,
            status: from.required("status")?,
            model: from.optional("model")?,
            progress: from.optional("progress")?,
            created_at: from.optional("created_at")?,
            error: from.optional("error")?,
            output: from.optional("output")?,
            usage: from.optional("usage")?,
            metadata: from.optional("metadata")?,
            rest: from.rest()?,
        })
    }
}

/// Where a task stands. `completed` and `failed` are the ends.
///
/// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GenerationStatus {
    /// `pending`
    Pending,
    /// `processing`
    Processing,
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
    GenerationStatus: Pending = "pending", Processing = "processing", InProgress = "in_progress",
    Completed = "completed", Failed = "failed",
);

/// Why the task failed; only when it has. Read in every form that is known.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
#[derive(Clone, Debug, PartialEq)]
pub enum GenerationError {
    /// The reason in words.
    Text(String),
    /// A reason, in parts.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    ErrorDetails(ErrorDetails),
}

impl From<String> for GenerationError {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<ErrorDetails> for GenerationError {
    fn from(value: ErrorDetails) -> Self {
        Self::ErrorDetails(value)
    }
}

impl codegen::Json for GenerationError {
    fn encode(&self, to: &mut codegen::Encoder) {
        match self {
            Self::Text(value) => value.encode(to),
            Self::ErrorDetails(value) => value.encode(to),
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
                    |value| codegen::Json::decode(value).map(Self::ErrorDetails),
                ),
            ],
        )
    }
}

codegen::serde!(GenerationRequest Generation GenerationError);
