// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! The client.

use bindery_runtime::codegen::{self, describe};
use crate::operations;
use crate::types::{ChatRequest, Color, Note, SendFormRequest, SubscribeRequest, Upload};

/// A client for Calls.
///
/// It is cheap to clone, and its clones share their connections.
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
    /// `GET /path/matrix/joined/e{empty}/s{string}/a{array}/o{object}`
    pub fn path_matrix_joined(
        &self,
        empty: impl Into<String>,
        string: impl Into<String>,
        array: impl IntoIterator<Item = impl Into<String>>,
        object: impl Into<Color>,
    ) -> operations::PathMatrixJoinedCall {
        operations::PathMatrixJoinedCall::new(
            &self.core,
            empty.into(),
            string.into(),
            array.into_iter().map(Into::into).collect(),
            object.into(),
        )
    }
    /// `GET /path/matrix/exploded/e{empty}/s{string}/a{array}/o{object}`
    pub fn path_matrix_exploded(
        &self,
        empty: impl Into<String>,
        string: impl Into<String>,
        array: impl IntoIterator<Item = impl Into<String>>,
        object: impl Into<Color>,
    ) -> operations::PathMatrixExplodedCall {
        operations::PathMatrixExplodedCall::new(
            &self.core,
            empty.into(),
            string.into(),
            array.into_iter().map(Into::into).collect(),
            object.into(),
        )
    }
    /// `GET /path/label/joined/e{empty}/s{string}/a{array}/o{object}`
    pub fn path_label_joined(
        &self,
        empty: impl Into<String>,
        string: impl Into<String>,
        array: impl IntoIterator<Item = impl Into<String>>,
        object: impl Into<Color>,
    ) -> operations::PathLabelJoinedCall {
        operations::PathLabelJoinedCall::new(
            &self.core,
            empty.into(),
            string.into(),
            array.into_iter().map(Into::into).collect(),
            object.into(),
        )
    }
    /// `GET /path/label/exploded/e{empty}/s{string}/a{array}/o{object}`
    pub fn path_label_exploded(
        &self,
        empty: impl Into<String>,
        string: impl Into<String>,
        array: impl IntoIterator<Item = impl Into<String>>,
        object: impl Into<Color>,
    ) -> operations::PathLabelExplodedCall {
        operations::PathLabelExplodedCall::new(
            &self.core,
            empty.into(),
            string.into(),
            array.into_iter().map(Into::into).collect(),
            object.into(),
        )
    }
    /// `GET /path/simple/joined/e{empty}/s{string}/a{array}/o{object}`
    pub fn path_simple_joined(
        &self,
        empty: impl Into<String>,
        string: impl Into<String>,
        array: impl IntoIterator<Item = impl Into<String>>,
        object: impl Into<Color>,
    ) -> operations::PathSimpleJoinedCall {
        operations::PathSimpleJoinedCall::new(
            &self.core,
            empty.into(),
            string.into(),
            array.into_iter().map(Into::into).collect(),
            object.into(),
        )
    }
    /// `GET /path/simple/exploded/e{empty}/s{string}/a{array}/o{object}`
    pub fn path_simple_exploded(
        &self,
        empty: impl Into<String>,
        string: impl Into<String>,
        array: impl IntoIterator<Item = impl Into<String>>,
        object: impl Into<Color>,
    ) -> operations::PathSimpleExplodedCall {
        operations::PathSimpleExplodedCall::new(
            &self.core,
            empty.into(),
            string.into(),
            array.into_iter().map(Into::into).collect(),
            object.into(),
        )
    }
    /// `GET /query/form/joined`
    pub fn query_form_joined(&self,) -> operations::QueryFormJoinedCall {
        operations::QueryFormJoinedCall::new(&self.core,)
    }
    /// `GET /query/form/exploded`
    pub fn query_form_exploded(&self,) -> operations::QueryFormExplodedCall {
        operations::QueryFormExplodedCall::new(&self.core,)
    }
    /// `GET /query/spaceDelimited/joined`
    pub fn query_space_delimited_joined(&self,) -> operations::QuerySpaceDelimitedJoinedCall {
        operations::QuerySpaceDelimitedJoinedCall::new(&self.core,)
    }
    /// `GET /query/spaceDelimited/exploded`
    pub fn query_space_delimited_exploded(&self,) -> operations::QuerySpaceDelimitedExplodedCall {
        operations::QuerySpaceDelimitedExplodedCall::new(&self.core,)
    }
    /// `GET /query/pipeDelimited/joined`
    pub fn query_pipe_delimited_joined(&self,) -> operations::QueryPipeDelimitedJoinedCall {
        operations::QueryPipeDelimitedJoinedCall::new(&self.core,)
    }
    /// `GET /query/pipeDelimited/exploded`
    pub fn query_pipe_delimited_exploded(&self,) -> operations::QueryPipeDelimitedExplodedCall {
        operations::QueryPipeDelimitedExplodedCall::new(&self.core,)
    }
    /// `GET /query/deepObject/exploded`
    pub fn query_deep_object_exploded(&self,) -> operations::QueryDeepObjectExplodedCall {
        operations::QueryDeepObjectExplodedCall::new(&self.core,)
    }
}

impl Client {
    /// `GET /header/simple/joined`
    pub fn header_simple_joined(&self,) -> operations::HeaderSimpleJoinedCall {
        operations::HeaderSimpleJoinedCall::new(&self.core,)
    }
    /// `GET /header/simple/exploded`
    pub fn header_simple_exploded(&self,) -> operations::HeaderSimpleExplodedCall {
        operations::HeaderSimpleExplodedCall::new(&self.core,)
    }
    /// `GET /cookie/form/joined`
    pub fn cookie_form_joined(&self,) -> operations::CookieFormJoinedCall {
        operations::CookieFormJoinedCall::new(&self.core,)
    }
    /// `GET /cookie/form/exploded`
    pub fn cookie_form_exploded(&self,) -> operations::CookieFormExplodedCall {
        operations::CookieFormExplodedCall::new(&self.core,)
    }
    /// `GET /cookie/cookie/exploded`
    pub fn cookie_cookie_exploded(&self,) -> operations::CookieCookieExplodedCall {
        operations::CookieCookieExplodedCall::new(&self.core,)
    }
    /// `GET /content/{place}`
    pub fn contents(&self, place: impl Into<Color>) -> operations::ContentsCall {
        operations::ContentsCall::new(&self.core, place.into())
    }
    /// `GET /reserved/{path}`
    pub fn reserved(&self, path: impl Into<String>) -> operations::ReservedCall {
        operations::ReservedCall::new(&self.core, path.into())
    }
    /// `GET /querystring`
    pub fn whole_query(&self,) -> operations::WholeQueryCall {
        operations::WholeQueryCall::new(&self.core,)
    }
    /// `QUERY /querystring`
    pub fn search_by_query(&self, body: impl Into<Color>) -> operations::SearchByQueryCall {
        operations::SearchByQueryCall::new(&self.core, body.into())
    }
    /// `HEAD /querystring`
    pub fn head_querystring(&self,) -> operations::HeadQuerystringCall {
        operations::HeadQuerystringCall::new(&self.core,)
    }
    /// `OPTIONS /querystring`
    pub fn options_querystring(&self,) -> operations::OptionsQuerystringCall {
        operations::OptionsQuerystringCall::new(&self.core,)
    }
    /// `TRACE /querystring`
    pub fn trace_querystring(&self,) -> operations::TraceQuerystringCall {
        operations::TraceQuerystringCall::new(&self.core,)
    }
    /// `PURGE /querystring`
    pub fn purge(&self,) -> operations::PurgeCall {
        operations::PurgeCall::new(&self.core,)
    }
}

impl Client {
    /// `POST /form`
    pub fn send_form(&self, body: impl Into<SendFormRequest>) -> operations::SendFormCall {
        operations::SendFormCall::new(&self.core, body.into())
    }
    /// `POST /upload`
    pub fn upload(&self, body: impl Into<Upload>) -> operations::UploadCall {
        operations::UploadCall::new(&self.core, body.into())
    }
    /// `PUT /images`
    pub fn put_image(&self, body: impl Into<bindery_runtime::Body>) -> operations::PutImageCall {
        operations::PutImageCall::new(&self.core, body.into())
    }
    /// A body in several media types, which must be given.
    ///
    /// `POST /notes`
    ///
    /// `Error::decode` reads what is refused: [`Problem`](crate::types::Problem) for `422`, any other status.
    pub fn add_note(&self, body: impl Into<Note>) -> operations::AddNoteCall {
        operations::AddNoteCall::new(&self.core, body.into())
    }
    /// As [`Client::add_note`], with a body in `application/merge-patch+json`.
    pub fn add_note_merge_patch_json(
        &self,
        body: codegen::Map<codegen::Value>,
    ) -> operations::AddNoteCall {
        operations::AddNoteCall::new_merge_patch_json(&self.core, body)
    }
    /// As [`Client::add_note`], with a body in `application/x-www-form-urlencoded`.
    pub fn add_note_form(&self, body: impl Into<Note>) -> operations::AddNoteCall {
        operations::AddNoteCall::new_form(&self.core, body.into())
    }
    /// As [`Client::add_note`], with a body in `multipart/form-data`.
    pub fn add_note_multipart(&self, body: impl Into<Note>) -> operations::AddNoteCall {
        operations::AddNoteCall::new_multipart(&self.core, body.into())
    }
    /// As [`Client::add_note`], with a body in `text/plain`.
    pub fn add_note_plain(&self, body: impl Into<String>) -> operations::AddNoteCall {
        operations::AddNoteCall::new_plain(&self.core, body.into())
    }
    /// As [`Client::add_note`], with a body in `application/xml`.
    pub fn add_note_xml(&self, body: impl Into<bindery_runtime::Body>) -> operations::AddNoteCall {
        operations::AddNoteCall::new_xml(&self.core, body.into())
    }
    /// A body in several media types, which may be left out.
    ///
    /// `PATCH /notes`
    pub fn change_note(&self,) -> operations::ChangeNoteCall {
        operations::ChangeNoteCall::new(&self.core,)
    }
    /// `GET /notes/{id}`
    ///
    /// Headers of answers, which [`Headers`](crate::headers::Headers) reads: `x-rate-limit`, `x-tags`, `x-color`, `etag`.
    ///
    /// `Error::decode` reads what is refused: [`Problem`](crate::types::Problem) for `4XX`.
    ///
    /// An answer leads to:
    ///
    /// - `changeNote` with `id = $response.body#/id`: Changes the note.
    pub fn get_note(&self, id: i64) -> operations::GetNoteCall {
        operations::GetNoteCall::new(&self.core, id)
    }
    /// `POST /chat`
    pub fn chat(&self, body: impl Into<ChatRequest>) -> operations::ChatCall {
        operations::ChatCall::new(&self.core, body.into())
    }
    /// `GET /events`
    pub fn events(&self,) -> operations::EventsCall {
        operations::EventsCall::new(&self.core,)
    }
    /// `GET /lines`
    pub fn lines(&self,) -> operations::LinesCall {
        operations::LinesCall::new(&self.core,)
    }
    /// `GET /log`
    pub fn log(&self,) -> operations::LogCall {
        operations::LogCall::new(&self.core,)
    }
    /// `GET /download`
    pub fn download(&self,) -> operations::DownloadCall {
        operations::DownloadCall::new(&self.core,)
    }
    /// `GET /keys/{kind}`
    pub fn with_both(&self, kind: impl Into<String>) -> operations::WithBothCall {
        operations::WithBothCall::new(&self.core, kind.into())
    }
    /// `PUT /keys/{kind}`
    pub fn with_either(&self, kind: impl Into<String>) -> operations::WithEitherCall {
        operations::WithEitherCall::new(&self.core, kind.into())
    }
    /// `POST /keys/{kind}`
    pub fn without_key(&self, kind: impl Into<String>) -> operations::WithoutKeyCall {
        operations::WithoutKeyCall::new(&self.core, kind.into())
    }
    /// `DELETE /keys/{kind}`
    pub fn with_token(&self, kind: impl Into<String>) -> operations::WithTokenCall {
        operations::WithTokenCall::new(&self.core, kind.into())
    }
    /// `GET /elsewhere`
    ///
    /// It is at `https://files.example.com`, unless the client's builder says otherwise.
    pub fn elsewhere(&self,) -> operations::ElsewhereCall {
        operations::ElsewhereCall::new(&self.core,)
    }
    /// `POST /subscriptions`
    pub fn subscribe(&self, body: impl Into<SubscribeRequest>) -> operations::SubscribeCall {
        operations::SubscribeCall::new(&self.core, body.into())
    }
}

static API: describe::Api = describe::Api {
    package: "calls/0.1.0",
    base_url: Some("https://api.example.com/v1"),
    schemes: &[
        describe::Scheme { name: "bearer", kind: describe::SchemeKind::Authorization("Bearer") },
        describe::Scheme { name: "basic", kind: describe::SchemeKind::Authorization("Basic") },
        describe::Scheme { name: "header", kind: describe::SchemeKind::Header("X-Key") },
        describe::Scheme { name: "query", kind: describe::SchemeKind::Query("key") },
        describe::Scheme { name: "cookie", kind: describe::SchemeKind::Cookie("session") },
        describe::Scheme { name: "oauth", kind: describe::SchemeKind::Authorization("Bearer") },
        describe::Scheme { name: "openid", kind: describe::SchemeKind::Authorization("Bearer") },
        describe::Scheme { name: "tls", kind: describe::SchemeKind::Connection },
    ],
    main_scheme: Some(0),
    envelope: &describe::USUAL_ENVELOPE,
    creates: &[],
};
