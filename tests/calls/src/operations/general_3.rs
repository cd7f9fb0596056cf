// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! Operations without a tag.

use bindery_runtime::codegen::{self, describe};
use crate::types::{
    ChatRequest, EventsResponseItem, Note, SendFormRequest, SubscribeRequest, Upload,
};

/// A call of [`send_form`](crate::Client::send_form) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SendFormCall {
    call: codegen::Call,
}

impl SendFormCall {
    pub(crate) fn new(core: &codegen::Core, body: SendFormRequest) -> Self {
        let mut call = codegen::Call::new(core, &SEND_FORM);
        call.check(&body);
        call.form(
            "application/x-www-form-urlencoded",
            &[
                describe::Parameter {
                    name: "pipes",
                    place: describe::Place::Query,
                    style: describe::Style::PipeDelimited,
                    explode: false,
                    allow_reserved: false,
                },
                describe::Parameter {
                    name: "deep",
                    place: describe::Place::Query,
                    style: describe::Style::DeepObject,
                    explode: true,
                    allow_reserved: false,
                },
            ],
            &body,
        );
        Self { call }
    }
}

codegen::call!(SendFormCall, (), codegen::read::nothing);

pub(crate) static SEND_FORM: describe::Operation = describe::Operation {
    name: "send_form",
    method: "POST",
    path: "/form",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`upload`](crate::Client::upload) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UploadCall {
    call: codegen::Call,
}

impl UploadCall {
    pub(crate) fn new(core: &codegen::Core, body: Upload) -> Self {
        let mut call = codegen::Call::new(core, &UPLOAD);
        call.check(&body);
        call.multipart(
            "multipart/form-data",
            &[
                describe::Part {
                    name: "photo",
                    content_type: Some("image/png"),
                    style: None,
                    repeated: true,
                },
                describe::Part {
                    name: "notes",
                    content_type: None,
                    style: Some((describe::Style::Form, false)),
                    repeated: true,
                },
                describe::Part {
                    name: "meta",
                    content_type: Some("application/json"),
                    style: None,
                    repeated: false,
                },
                describe::Part {
                    name: "encoded",
                    content_type: Some("application/octet-stream"),
                    style: None,
                    repeated: true,
                },
            ],
            &body,
        );
        Self { call }
    }
}

codegen::call!(UploadCall, (), codegen::read::nothing);

pub(crate) static UPLOAD: describe::Operation = describe::Operation {
    name: "upload",
    method: "POST",
    path: "/upload",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`put_image`](crate::Client::put_image) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PutImageCall {
    call: codegen::Call,
}

impl PutImageCall {
    pub(crate) fn new(core: &codegen::Core, body: bindery_runtime::Body) -> Self {
        let mut call = codegen::Call::new(core, &PUT_IMAGE);
        call.bytes("application/octet-stream", body);
        Self { call }
    }
}

codegen::call!(PutImageCall, (), codegen::read::nothing);

pub(crate) static PUT_IMAGE: describe::Operation = describe::Operation {
    name: "put_image",
    method: "PUT",
    path: "/images",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`add_note`](crate::Client::add_note) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddNoteCall {
    call: codegen::Call,
}

impl AddNoteCall {
    pub(crate) fn new(core: &codegen::Core, body: Note) -> Self {
        let mut call = codegen::Call::new(core, &ADD_NOTE);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
    pub(crate) fn new_merge_patch_json(
        core: &codegen::Core,
        body: codegen::Map<codegen::Value>,
    ) -> Self {
        let mut call = codegen::Call::new(core, &ADD_NOTE);
        call.json("application/merge-patch+json", &body);
        Self { call }
    }
    pub(crate) fn new_form(core: &codegen::Core, body: Note) -> Self {
        let mut call = codegen::Call::new(core, &ADD_NOTE);
        call.check(&body);
        call.form("application/x-www-form-urlencoded", &[], &body);
        Self { call }
    }
    pub(crate) fn new_multipart(core: &codegen::Core, body: Note) -> Self {
        let mut call = codegen::Call::new(core, &ADD_NOTE);
        call.check(&body);
        call.multipart("multipart/form-data", &[], &body);
        Self { call }
    }
    pub(crate) fn new_plain(core: &codegen::Core, body: String) -> Self {
        let mut call = codegen::Call::new(core, &ADD_NOTE);
        call.bytes("text/plain", body);
        Self { call }
    }
    pub(crate) fn new_xml(core: &codegen::Core, body: bindery_runtime::Body) -> Self {
        let mut call = codegen::Call::new(core, &ADD_NOTE);
        call.bytes("application/xml", body);
        Self { call }
    }
}

codegen::call!(AddNoteCall, AddNoteAnswer, read_add_note);

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
pub enum AddNoteAnswer {
    /// made
    Status201(Note),
    /// later
    Status202,
    /// more
    Status2xx(String),
}

fn read_add_note(response: &bindery_runtime::Response) -> codegen::Decoded<AddNoteAnswer> {
    match response.status {
        201 => codegen::read::json(response).map(AddNoteAnswer::Status201),
        202 => Ok(AddNoteAnswer::Status202),
        200..=299 => codegen::read::text(response).map(AddNoteAnswer::Status2xx),
        #[allow(unreachable_patterns)]
        _ => Err(codegen::Mismatch::new("this status is not described")),
    }
}

pub(crate) static ADD_NOTE: describe::Operation = describe::Operation {
    name: "add_note",
    method: "POST",
    path: "/notes",
    base_url: None,
    accept: "application/json, text/plain",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 201, last: 201, check: crate::validators::note }],
};

/// A call of [`change_note`](crate::Client::change_note) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ChangeNoteCall {
    call: codegen::Call,
}

impl ChangeNoteCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &CHANGE_NOTE) }
    }
    /// The body, in `application/json`.
    pub fn body(mut self, value: impl Into<Note>) -> Self {
        let value: Note = value.into();
        self.call.check(&value);
        self.call.json("application/json", &value);
        self
    }
    /// The body, in `text/plain`.
    pub fn body_plain(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.call.bytes("text/plain", value);
        self
    }
    /// The body, in `application/octet-stream`.
    pub fn body_octet_stream(mut self, value: impl Into<bindery_runtime::Body>) -> Self {
        let value: bindery_runtime::Body = value.into();
        self.call.bytes("application/octet-stream", value);
        self
    }
}

codegen::call!(ChangeNoteCall, (), codegen::read::nothing);

pub(crate) static CHANGE_NOTE: describe::Operation = describe::Operation {
    name: "change_note",
    method: "PATCH",
    path: "/notes",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`get_note`](crate::Client::get_note) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetNoteCall {
    call: codegen::Call,
}

impl GetNoteCall {
    pub(crate) fn new(core: &codegen::Core, id: i64) -> Self {
        let mut call = codegen::Call::new(core, &GET_NOTE);
        call.parameter(&GET_NOTE_ID, &id);
        Self { call }
    }
}

codegen::call!(GetNoteCall, Note, codegen::read::json);
codegen::other_answer!(
    GetNoteCall,
    download_csv,
    "text/csv",
    bindery_runtime::Download,
    codegen::read::download
);
codegen::other_answer!(
    GetNoteCall,
    download_pdf,
    "application/pdf",
    bindery_runtime::Download,
    codegen::read::download
);

pub(crate) static GET_NOTE: describe::Operation = describe::Operation {
    name: "get_note",
    method: "GET",
    path: "/notes/{id}",
    base_url: None,
    accept: "application/json",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::note }],
};

pub(crate) static GET_NOTE_ID: describe::Parameter = describe::Parameter {
    name: "id",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

/// A call of [`chat`](crate::Client::chat) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ChatCall {
    call: codegen::Call,
}

impl ChatCall {
    pub(crate) fn new(core: &codegen::Core, body: ChatRequest) -> Self {
        let mut call = codegen::Call::new(core, &CHAT);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
}

codegen::call!(ChatCall, Note, codegen::read::json);
codegen::other_answer!(
    ChatCall,
    events,
    "text/event-stream",
    bindery_runtime::Events<Note>,
    codegen::read::events
);

pub(crate) static CHAT: describe::Operation = describe::Operation {
    name: "chat",
    method: "POST",
    path: "/chat",
    base_url: None,
    accept: "application/json",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[describe::Answer { first: 200, last: 200, check: crate::validators::note }],
};

/// A call of [`events`](crate::Client::events) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct EventsCall {
    call: codegen::Call,
}

impl EventsCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &EVENTS) }
    }
}

codegen::streamed_call!(
    EventsCall,
    bindery_runtime::Events<EventsResponseItem>,
    codegen::read::event_fields
);

pub(crate) static EVENTS: describe::Operation = describe::Operation {
    name: "events",
    method: "GET",
    path: "/events",
    base_url: None,
    accept: "text/event-stream",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`lines`](crate::Client::lines) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct LinesCall {
    call: codegen::Call,
}

impl LinesCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &LINES) }
    }
}

codegen::streamed_call!(LinesCall, bindery_runtime::Items<Note>, codegen::read::items);

pub(crate) static LINES: describe::Operation = describe::Operation {
    name: "lines",
    method: "GET",
    path: "/lines",
    base_url: None,
    accept: "application/jsonl",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`log`](crate::Client::log) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct LogCall {
    call: codegen::Call,
}

impl LogCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &LOG) }
    }
}

codegen::streamed_call!(LogCall, bindery_runtime::Events<String>, codegen::read::text_events);

pub(crate) static LOG: describe::Operation = describe::Operation {
    name: "log",
    method: "GET",
    path: "/log",
    base_url: None,
    accept: "text/event-stream",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`download`](crate::Client::download) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DownloadCall {
    call: codegen::Call,
}

impl DownloadCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &DOWNLOAD) }
    }
}

codegen::streamed_call!(DownloadCall, bindery_runtime::Download, codegen::read::download);

pub(crate) static DOWNLOAD: describe::Operation = describe::Operation {
    name: "download",
    method: "GET",
    path: "/download",
    base_url: None,
    accept: "application/octet-stream",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`with_both`](crate::Client::with_both) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct WithBothCall {
    call: codegen::Call,
}

impl WithBothCall {
    pub(crate) fn new(core: &codegen::Core, kind: String) -> Self {
        let mut call = codegen::Call::new(core, &WITH_BOTH);
        call.parameter(&WITH_BOTH_KIND, &kind);
        Self { call }
    }
}

codegen::call!(WithBothCall, (), codegen::read::nothing);

pub(crate) static WITH_BOTH: describe::Operation = describe::Operation {
    name: "with_both",
    method: "GET",
    path: "/keys/{kind}",
    base_url: None,
    accept: "",
    security: &[&[2, 3]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static WITH_BOTH_KIND: describe::Parameter = describe::Parameter {
    name: "kind",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

/// A call of [`with_either`](crate::Client::with_either) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct WithEitherCall {
    call: codegen::Call,
}

impl WithEitherCall {
    pub(crate) fn new(core: &codegen::Core, kind: String) -> Self {
        let mut call = codegen::Call::new(core, &WITH_EITHER);
        call.parameter(&WITH_EITHER_KIND, &kind);
        Self { call }
    }
}

codegen::call!(WithEitherCall, (), codegen::read::nothing);

pub(crate) static WITH_EITHER: describe::Operation = describe::Operation {
    name: "with_either",
    method: "PUT",
    path: "/keys/{kind}",
    base_url: None,
    accept: "",
    security: &[&[4], &[1]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static WITH_EITHER_KIND: describe::Parameter = describe::Parameter {
    name: "kind",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

/// A call of [`without_key`](crate::Client::without_key) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct WithoutKeyCall {
    call: codegen::Call,
}

impl WithoutKeyCall {
    pub(crate) fn new(core: &codegen::Core, kind: String) -> Self {
        let mut call = codegen::Call::new(core, &WITHOUT_KEY);
        call.parameter(&WITHOUT_KEY_KIND, &kind);
        Self { call }
    }
}

codegen::call!(WithoutKeyCall, (), codegen::read::nothing);

pub(crate) static WITHOUT_KEY: describe::Operation = describe::Operation {
    name: "without_key",
    method: "POST",
    path: "/keys/{kind}",
    base_url: None,
    accept: "",
    security: &[],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static WITHOUT_KEY_KIND: describe::Parameter = describe::Parameter {
    name: "kind",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

/// A call of [`with_token`](crate::Client::with_token) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct WithTokenCall {
    call: codegen::Call,
}

impl WithTokenCall {
    pub(crate) fn new(core: &codegen::Core, kind: String) -> Self {
        let mut call = codegen::Call::new(core, &WITH_TOKEN);
        call.parameter(&WITH_TOKEN_KIND, &kind);
        Self { call }
    }
}

codegen::call!(WithTokenCall, (), codegen::read::nothing);

pub(crate) static WITH_TOKEN: describe::Operation = describe::Operation {
    name: "with_token",
    method: "DELETE",
    path: "/keys/{kind}",
    base_url: None,
    accept: "",
    security: &[&[5], &[6], &[7]],
    create: None,
    envelope: None,
    answers: &[],
};

pub(crate) static WITH_TOKEN_KIND: describe::Parameter = describe::Parameter {
    name: "kind",
    place: describe::Place::Path,
    style: describe::Style::Simple,
    explode: false,
    allow_reserved: false,
};

/// A call of [`elsewhere`](crate::Client::elsewhere) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ElsewhereCall {
    call: codegen::Call,
}

impl ElsewhereCall {
    pub(crate) fn new(core: &codegen::Core,) -> Self {
        Self { call: codegen::Call::new(core, &ELSEWHERE) }
    }
}

codegen::call!(ElsewhereCall, (), codegen::read::nothing);

pub(crate) static ELSEWHERE: describe::Operation = describe::Operation {
    name: "elsewhere",
    method: "GET",
    path: "/elsewhere",
    base_url: Some("https://files.example.com"),
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};

/// A call of [`subscribe`](crate::Client::subscribe) that is being put together.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SubscribeCall {
    call: codegen::Call,
}

impl SubscribeCall {
    pub(crate) fn new(core: &codegen::Core, body: SubscribeRequest) -> Self {
        let mut call = codegen::Call::new(core, &SUBSCRIBE);
        call.check(&body);
        call.json("application/json", &body);
        Self { call }
    }
}

codegen::call!(SubscribeCall, (), codegen::read::nothing);

pub(crate) static SUBSCRIBE: describe::Operation = describe::Operation {
    name: "subscribe",
    method: "POST",
    path: "/subscriptions",
    base_url: None,
    accept: "",
    security: &[&[], &[0]],
    create: None,
    envelope: None,
    answers: &[],
};
