// Written by Bindery from spec/vtrix/openapi.yaml. Do not edit: change the specification and generate again.

//! A part of the types: D To F.

use bindery_runtime::codegen;
use super::{GenerationError, SubjectChange};

/// A refusal, in any of the forms that the vendor's own clients read.
///
/// Source: GitHub VtrixAI/vtrix-cli @32ff351, GitHub SeaArt-Infra/sea_sdk_js @44a8712.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ErrorBody {
    /// The reason in words.
    ///
    /// Example: `"insufficient balance"`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351, GitHub SeaArt-Infra/sea_sdk_js @44a8712.
    pub message: Option<String>,
    /// Why the task failed; only when it has. Read in every form that is known.
    ///
    /// Example: `{"code":"002014001","message":"The prompt was refused"}`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub error: Option<GenerationError>,
    /// A refusal in the form of SeaCloud.
    ///
    /// Source: GitHub SeaCloudAI/seacloud-cli @aa9c8ac (2026-07-01), tests.
    pub status: Option<ErrorStatus>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ErrorBody {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("message", &self.message);
        object.optional("error", &self.error);
        object.optional("status", &self.status);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            message: from.optional("message")?,
            error: from.optional("error")?,
            status: from.optional("status")?,
            rest: from.rest()?,
        })
    }
}

/// Changing a subject, in the wrapper that every call wears. Open at this level, as for videos.
///
/// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
#[derive(Clone, PartialEq, Debug)]
pub struct EditSubject {
    /// The model that changes subjects.
    ///
    /// Example: `"vidu_edit_subjects"`.
    ///
    /// Source: doc.vtrix.ai, vidu-edit-subjects.
    pub model: String,
    /// The parameters, in a list of one.
    ///
    /// Items: 1. Example: `[{"params":{"id":"2849310","name":"anna"}}]`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go, All known clients send exactly one.
    pub input: Vec<EditSubjectInput>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl EditSubject {
    /// One with what it must have: `input`.
    #[must_use]
    pub fn new(input: impl IntoIterator<Item = EditSubjectInput>) -> Self {
        Self {
            model: "vidu_edit_subjects".to_owned(),
            input: input.into_iter().collect(),
            rest: codegen::Map::new(),
        }
    }
}

impl codegen::Json for EditSubject {
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

impl From<SubjectChange> for EditSubject {
    fn from(value: SubjectChange) -> Self {
        EditSubject::new([EditSubjectInput::new(value)])
    }
}

/// A refusal in the form of SeaCloud.
///
/// Source: GitHub SeaCloudAI/seacloud-cli @aa9c8ac (2026-07-01), tests.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ErrorStatus {
    /// The vendor's code, a text by the page and a number in what its clients read.
    ///
    /// Example: `"002014001"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub code: Option<ErrorCode>,
    /// The reason in words.
    ///
    /// Example: `"insufficient balance"`.
    ///
    /// Source: GitHub SeaCloudAI/seacloud-cli @aa9c8ac (2026-07-01), tests.
    pub message: Option<String>,
    /// The vendor's code, a text by the page and a number in what its clients read.
    ///
    /// Example: `"002014001"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub error_code: Option<ErrorCode>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ErrorStatus {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("code", &self.code);
        object.optional("message", &self.message);
        object.optional("error_code", &self.error_code);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.optional("code")?,
            message: from.optional("message")?,
            error_code: from.optional("error_code")?,
            rest: from.rest()?,
        })
    }
}

/// The wrapper of the parameters.
///
/// Source: GitHub VtrixAI/vtrix-cli @32ff351 (2026-04-10), internal/generation/client.go.
#[derive(Clone, PartialEq, Debug)]
pub struct EditSubjectInput {
    /// What is to be changed about a subject. Members that are left out stay as they are.
    ///
    /// Example: `{"id":"2849310","name":"anna"}`.
    ///
    /// Source: doc.vtrix.ai, vidu-edit-subjects.
    pub params: SubjectChange,
}

impl EditSubjectInput {
    /// One with what it must have: `params`.
    #[must_use]
    pub fn new(params: impl Into<SubjectChange>) -> Self {
        Self { params: params.into() }
    }
}

impl codegen::Json for EditSubjectInput {
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

/// A reason, in parts.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct ErrorDetails {
    /// The vendor's code, a text by the page and a number in what its clients read.
    ///
    /// Example: `"002014001"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub code: Option<ErrorCode>,
    /// The reason in words.
    ///
    /// Example: `"The prompt was refused"`.
    ///
    /// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
    pub message: Option<String>,
    /// The reason in words, under another name.
    ///
    /// Example: `"The prompt was refused"`.
    ///
    /// Source: GitHub VtrixAI/vtrix-cli @32ff351, GitHub SeaCloudAI/seacloud-cli @aa9c8ac, GitHub SeaArt-Infra/sea_sdk_js @44a8712.
    pub error_message: Option<String>,
    /// Members that have no field of their own, by name.
    pub rest: codegen::Map<codegen::Value>,
}

impl codegen::Json for ErrorDetails {
    fn encode(&self, to: &mut codegen::Encoder) {
        let mut object = to.object();
        object.optional("code", &self.code);
        object.optional("message", &self.message);
        object.optional("error_message", &self.error_message);
        object.rest(&self.rest);
        object.end();
    }
    fn decode(from: codegen::Element<'_>) -> codegen::Decoded<Self> {
        let mut from = codegen::members(from)?;
        Ok(Self {
            code: from.optional("code")?,
            message: from.optional("message")?,
            error_message: from.optional("error_message")?,
            rest: from.rest()?,
        })
    }
}

/// The vendor's code, a text by the page and a number in what its clients read.
///
/// Source: <https://doc.vtrix.ai/docs/api/vidu/viduq3-i2v-reference>, Response Format.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorCode {
    /// A code such as 002014001.
    Text(String),
    /// A code such as 40201.
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

codegen::serde!(ErrorBody EditSubject ErrorStatus EditSubjectInput ErrorDetails ErrorCode);
