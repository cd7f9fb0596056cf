//! What an API is, once versions, files and references no longer matter.
//!
//! A [`Api`] is made by [`crate::resolve`]. It knows no Rust and no OpenAPI version: 3.0's
//! `nullable` and boolean `exclusiveMinimum` have become their JSON Schema 2020-12 form, path-item
//! parameters stand in each operation, `$ref`s have become [`SchemaId`]s. Everything keeps its
//! [`Location`], from which [`crate::source::Sources`] finds lines to show.

mod schema;
mod schemas;
mod security;

use std::sync::Arc;

pub use schema::{Annotations, Discriminator, Schema, SchemaId, Type};
pub use schemas::Schemas;
pub use security::{SecurityScheme, SecuritySchemeKind};

use indexmap::IndexMap;

use crate::extensions::Extensions;
use crate::source::{Location, Node};

/// A whole API.
#[derive(Clone, Debug)]
pub struct Api {
    /// Title, version, description.
    pub info: Info,
    /// Base addresses, the first being the default. Never empty: OpenAPI's default is `/`.
    pub servers: Vec<Server>,
    /// Tags in the order of the document.
    pub tags: Vec<Tag>,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
    /// Requests that the vendor sends to us.
    pub webhooks: Vec<Webhook>,
    /// Every schema of the API.
    pub schemas: Schemas,
    /// The schemas that have a name in `components`, by that name.
    pub components: IndexMap<String, SchemaId>,
    /// Ways to authenticate, by name.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// Further reading.
    pub external_docs: Option<Box<ExternalDocs>>,
    /// The document's own extension keys.
    pub extensions: Extensions,
}

/// Title, version and the like.
#[derive(Clone, Debug, Default)]
pub struct Info {
    /// The name of the API.
    pub title: String,
    /// The version of the description.
    pub version: String,
    /// One line.
    pub summary: Option<String>,
    /// Markdown.
    pub description: Option<String>,
    /// Where the terms stand.
    pub terms_of_service: Option<String>,
    /// Extension keys of the info object.
    pub extensions: Extensions,
}

/// A pointer to further reading.
#[derive(Clone, Debug)]
pub struct ExternalDocs {
    /// The address.
    pub url: String,
    /// Markdown.
    pub description: Option<String>,
}

/// A base address, perhaps with variables in braces.
#[derive(Clone, Debug)]
pub struct Server {
    /// The address or path, with `{variables}`.
    pub url: String,
    /// Markdown.
    pub description: Option<String>,
    /// Its variables.
    pub variables: IndexMap<String, ServerVariable>,
    /// Extension keys.
    pub extensions: Extensions,
}

/// A variable of a server address.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Used when nothing else is said.
    pub default: String,
    /// The only values allowed, if the list isn't empty.
    pub values: Vec<String>,
    /// Markdown.
    pub description: Option<String>,
}

/// A group of operations.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its name.
    pub name: String,
    /// Markdown.
    pub description: Option<String>,
    /// Further reading.
    pub external_docs: Option<Box<ExternalDocs>>,
    /// Extension keys.
    pub extensions: Extensions,
}

/// One call that a client can make (or, in webhooks and callbacks, receive).
#[derive(Clone, Debug)]
pub struct Operation {
    /// Where it is described.
    pub location: Location,
    /// `operationId` as written.
    pub id: Option<String>,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path template, with `{parameters}`; in a callback, the runtime expression.
    pub path: String,
    /// Names of its tags.
    pub tags: Vec<String>,
    /// One line.
    pub summary: Option<String>,
    /// Markdown.
    pub description: Option<String>,
    /// Whether the vendor advises against it.
    pub deprecated: bool,
    /// Further reading.
    pub external_docs: Option<Box<ExternalDocs>>,
    /// Parameters of the operation and its path item, each (name, place) once.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub request_body: Option<RequestBody>,
    /// What comes back.
    pub responses: Vec<Response>,
    /// What the vendor may send later.
    pub callbacks: Vec<Callback>,
    /// Alternatives, each a set of schemes that go together. Inherited from the document when
    /// the operation says nothing. Empty: no security. An alternative without schemes: optional.
    pub security: Vec<SecurityRequirement>,
    /// Base addresses; inherited when neither operation nor path item says any.
    pub servers: Vec<Server>,
    /// Extension keys.
    pub extensions: Extensions,
}

/// A group of calls from the vendor, in answer to an operation.
#[derive(Clone, Debug)]
pub struct Callback {
    /// Its name.
    pub name: String,
    /// The calls.
    pub operations: Vec<Operation>,
}

/// A call from the vendor that no operation asks for.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Its name.
    pub name: String,
    /// The call; its `path` is empty.
    pub operation: Operation,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterIn {
    /// In the path template.
    Path,
    /// In the query string.
    Query,
    /// The whole query string (OpenAPI 3.2).
    QueryString,
    /// In a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// `color=blue|black`
    PipeDelimited,
    /// `color[R]=100`
    DeepObject,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it is described.
    pub location: Location,
    /// Its name.
    pub name: String,
    /// Where it travels.
    pub place: ParameterIn,
    /// Markdown.
    pub description: Option<String>,
    /// Whether it must be given. Always true in paths.
    pub required: bool,
    /// Whether the vendor advises against it.
    pub deprecated: bool,
    /// How it is written: the default of its place is filled in.
    pub style: Style,
    /// Whether items and members are written apart: the default of its style is filled in.
    pub explode: bool,
    /// Whether reserved characters stay unescaped.
    pub allow_reserved: bool,
    /// Its schema, or that of its content.
    pub schema: Option<SchemaId>,
    /// The media type in which it is written, if described by `content`.
    pub content: Option<MediaType>,
    /// Examples.
    pub examples: Vec<Example>,
    /// Extension keys.
    pub extensions: Extensions,
}

/// What an operation sends.
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Where it is described.
    pub location: Location,
    /// Markdown.
    pub description: Option<String>,
    /// Whether it must be sent.
    pub required: bool,
    /// One entry a media type.
    pub content: Vec<MediaType>,
    /// Extension keys.
    pub extensions: Extensions,
}

/// A body in one media type.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// Where it is described.
    pub location: Location,
    /// The media type or range as written, for example `application/json`.
    pub name: String,
    /// The schema of the whole body.
    pub schema: Option<SchemaId>,
    /// The schema of one item of a stream (OpenAPI 3.2).
    pub item_schema: Option<SchemaId>,
    /// Examples.
    pub examples: Vec<Example>,
    /// How the members of a form or multipart body are written.
    pub encoding: IndexMap<String, Encoding>,
    /// Extension keys.
    pub extensions: Extensions,
}

/// How one member of a form or multipart body is written.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// Media types of the part.
    pub content_type: Option<String>,
    /// Headers of the part.
    pub headers: Vec<Header>,
    /// As for query parameters, if said.
    pub style: Option<Style>,
    /// As for query parameters, if said.
    pub explode: Option<bool>,
    /// As for query parameters.
    pub allow_reserved: bool,
}

/// An example of a parameter, a body or a schema.
#[derive(Clone, Debug)]
pub struct Example {
    /// Where it stands.
    pub location: Location,
    /// Its key under `examples`; none for a lone `example`.
    pub name: Option<String>,
    /// One line.
    pub summary: Option<String>,
    /// Markdown.
    pub description: Option<String>,
    /// The value. Shared: what many operations refer to is in memory once.
    pub value: Option<Arc<Node>>,
    /// Where the value is to be had instead.
    pub external_value: Option<String>,
    /// Extension keys.
    pub extensions: Extensions,
}

/// The statuses that a response speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Code(u16),
    /// A hundred of them: `4` is `4XX`.
    Range(u8),
    /// Whatever isn't named.
    Default,
}

impl Status {
    /// The statuses that a key of a responses object speaks for: `200`, `4XX` or `default`.
    pub fn parse(key: &str) -> Option<Self> {
        match key.as_bytes() {
            b"default" => Some(Self::Default),
            [first @ b'1'..=b'9', b'X' | b'x', b'X' | b'x'] => Some(Self::Range(first - b'0')),
            [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => key.parse().ok().map(Self::Code),
            _ => None,
        }
    }
}

/// What may come back.
#[derive(Clone, Debug)]
pub struct Response {
    /// Where it is described.
    pub location: Location,
    /// When it comes.
    pub status: Status,
    /// Markdown.
    pub description: String,
    /// Its headers.
    pub headers: Vec<Header>,
    /// One entry a media type.
    pub content: Vec<MediaType>,
    /// What can be called next.
    pub links: Vec<Link>,
    /// Extension keys.
    pub extensions: Extensions,
}

/// A header of a response or a part.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Everything else is as for a parameter in [`ParameterIn::Header`].
    pub parameter: Parameter,
}

/// A call that a response makes possible.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its name.
    pub name: String,
    /// The operation by id.
    pub operation_id: Option<String>,
    /// The operation by reference.
    pub operation_ref: Option<String>,
    /// Markdown.
    pub description: Option<String>,
    /// Values or runtime expressions by parameter.
    pub parameters: IndexMap<String, Node>,
    /// Value or runtime expression for the body.
    pub request_body: Option<Node>,
}

/// Schemes that go together, each with the scopes it needs.
pub type SecurityRequirement = IndexMap<String, Vec<String>>;
