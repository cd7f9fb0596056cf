//! What a generated crate says about its API: plain static data.

mod create;

use crate::json::Node;
use crate::validate::{Path, Sink};

pub use create::{Create, Duration, Idempotency, List, RefusedBy, States, Task, Vendor};

/// States the rules of a value in JSON.
pub type Check = fn(Node<'_>, &Path<'_>, &mut Sink);

/// An API.
#[derive(Debug)]
pub struct Api {
    /// Name and version of the crate, for the `User-Agent` header.
    pub package: &'static str,
    /// Where the API is, unless the client says otherwise.
    pub base_url: Option<&'static str>,
    /// Ways to authenticate.
    pub schemes: &'static [Scheme],
    /// Which of them takes the key of `ClientBuilder::key`.
    pub main_scheme: Option<usize>,
    /// How answers say success or failure.
    pub envelope: &'static Envelope,
    /// The creates that can be called with a body in JSON alone, and whose tasks can be waited for.
    pub creates: &'static [&'static Operation],
}

impl Api {
    /// The name of the package, by which handles and journals know the vendor.
    pub fn vendor(&self) -> &'static str {
        self.package.split('/').next().unwrap_or_default()
    }
}

/// A way to authenticate.
#[derive(Debug)]
pub struct Scheme {
    /// Its name in the API's description.
    pub name: &'static str,
    /// What it does.
    pub kind: SchemeKind,
}

/// The kinds of [`Scheme`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// The key is the value of this header.
    Header(&'static str),
    /// The key is the value of this query parameter.
    Query(&'static str),
    /// The key is the value of this cookie.
    Cookie(&'static str),
    /// The key follows this word in the `Authorization` header, for example `Bearer`.
    Authorization(&'static str),
    /// The connection itself proves who calls.
    Connection,
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// Its name in the generated client.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with `{parameters}`.
    pub path: &'static str,
    /// Where it is, if not where the API is.
    pub base_url: Option<&'static str>,
    /// The media types of the answers that are understood, for the `Accept` header.
    pub accept: &'static str,
    /// Alternatives, each the indices of the schemes that go together.
    pub security: &'static [&'static [usize]],
    /// What is known of it if a call costs money.
    pub create: Option<&'static Create>,
    /// How answers say success or failure, if not as in the rest of the API.
    pub envelope: Option<&'static Envelope>,
    /// The rules of answers in JSON; the first whose statuses have that of an answer holds.
    pub answers: &'static [Answer],
}

/// The rules of an answer in JSON.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// The first status of such answers.
    pub first: u16,
    /// The last status of such answers.
    pub last: u16,
    /// States the rules.
    pub check: Check,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// It is the whole query string.
    QueryString,
    /// In a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

impl Place {
    /// What OpenAPI calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::QueryString => "querystring",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a parameter's value is written. The examples are those of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `;color=blue`
    Matrix,
    /// `.blue`
    Label,
    /// `blue,black`
    Simple,
    /// `color=blue&color=black`
    Form,
    /// `color=blue%20black`
    SpaceDelimited,
    /// `color=blue%7Cblack`
    PipeDelimited,
    /// `color%5BR%5D=100`
    DeepObject,
    /// The value's JSON text.
    Json,
}

/// A parameter, or a field of a form.
#[derive(Debug)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Where it travels.
    pub place: Place,
    /// How it is written.
    pub style: Style,
    /// Whether items and members are written apart.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}

/// How the value of a header of an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderForm {
    /// As text.
    Scalar,
    /// Items between commas.
    List,
    /// Members between commas, with `=` after their names or not.
    Members(bool),
    /// As JSON.
    Json,
}

/// A part of a multipart body whose layout is described.
#[derive(Debug)]
pub struct Part {
    /// Its name.
    pub name: &'static str,
    /// Its media type.
    pub content_type: Option<&'static str>,
    /// Its style, and whether items and members are written apart.
    pub style: Option<(Style, bool)>,
    /// Whether each item of a list has a part of its own.
    pub repeated: bool,
}

/// How answers say success or failure: JSON pointers into the body, the first that leads to a
/// value counts, and headers.
#[derive(Debug)]
pub struct Envelope {
    /// What an answer with HTTP 2xx must say to be a success.
    pub success: Option<Success>,
    /// To the vendor's code.
    pub code: &'static [&'static str],
    /// To the vendor's words.
    pub message: &'static [&'static str],
    /// To the id under which the vendor finds the request.
    pub request_id: &'static [&'static str],
    /// Headers with that id.
    pub request_id_headers: &'static [&'static str],
}

/// What an answer with HTTP 2xx must say to be a success. An answer without the value is one.
#[derive(Debug)]
pub struct Success {
    /// JSON pointer to the value.
    pub pointer: &'static str,
    /// What it must be.
    pub equals: Literal,
}

/// A JSON scalar.
#[derive(Clone, Copy, Debug)]
pub enum Literal {
    /// `null`
    Null,
    /// A truth value.
    Bool(bool),
    /// A number, compared by value.
    Number(f64),
    /// A text.
    Text(&'static str),
}

/// Where answers usually say these things, for APIs that don't say where theirs do.
pub static USUAL_ENVELOPE: Envelope = Envelope {
    success: None,
    code: &[
        "/error/code",
        "/error/type",
        "/code",
        "/error_code",
        "/errorCode",
        "/errors/0/code",
        "/type",
    ],
    message: &[
        "/error/message",
        "/message",
        "/error_description",
        "/detail",
        "/error_message",
        "/errorMessage",
        "/msg",
        "/errors/0/message",
        "/title",
        "/error",
    ],
    request_id: &["/request_id", "/requestId", "/error/request_id", "/trace_id"],
    request_id_headers: &["x-request-id", "request-id", "x-trace-id"],
};
