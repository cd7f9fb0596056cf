//! Paths, operations and parameters.
#![expect(dead_code, reason = "these types are never made, only described")]

use schemars::JsonSchema;
use serde_json::Value;

use super::Map;
use super::body::{Example, MediaType, RequestBody, Response};
use super::root::{ExternalDocs, Server};
use super::schema::Schema;
use crate::extensions::{
    Billing, Correlate, Envelope, Idempotency, Rust, Sensitive, Source, Task, WebhookRules,
};

/// The operations of one path.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct PathItem {
    /// Where the path item stands: `file.yaml#/paths/~1the~1path`.
    #[schemars(rename = "$ref")]
    reference: Option<String>,
    /// One line for all operations.
    summary: Option<String>,
    /// For all operations, in Markdown.
    description: Option<String>,
    /// The operation for GET.
    get: Option<Operation>,
    /// The operation for PUT.
    put: Option<Operation>,
    /// The operation for POST.
    post: Option<Operation>,
    /// The operation for DELETE.
    delete: Option<Operation>,
    /// The operation for OPTIONS.
    options: Option<Operation>,
    /// The operation for HEAD.
    head: Option<Operation>,
    /// The operation for PATCH.
    patch: Option<Operation>,
    /// The operation for TRACE.
    trace: Option<Operation>,
    /// Base addresses for these operations alone.
    servers: Option<Vec<Server>>,
    /// Parameters of all operations.
    parameters: Option<Vec<Parameter>>,
}

/// One call.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
struct Operation {
    /// Names of its groups; the first decides the module.
    tags: Option<Vec<String>>,
    /// One line, without a full stop.
    summary: Option<String>,
    /// What it does, in Markdown.
    description: Option<String>,
    /// Further reading.
    external_docs: Option<ExternalDocs>,
    /// Its name in camelCase, unique in the document: the method's name.
    #[schemars(regex(pattern = "^[a-z][A-Za-z0-9]*$"))]
    operation_id: Option<String>,
    /// What it takes beside the body.
    parameters: Option<Vec<Parameter>>,
    /// What it sends.
    request_body: Option<RequestBody>,
    /// What comes back, by HTTP status, `4XX` or `default`.
    responses: Option<Map<Response>>,
    /// What the vendor may send later.
    callbacks: Option<Map<Map<PathItem>>>,
    /// Whether the vendor advises against it.
    deprecated: Option<bool>,
    /// Alternative ways to authenticate.
    security: Option<Vec<Map<Vec<String>>>>,
    /// Base addresses for this operation alone.
    servers: Option<Vec<Server>>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
    #[schemars(rename = "x-rust")]
    rust: Option<Rust>,
    #[schemars(rename = "x-billing")]
    billing: Option<Billing>,
    #[schemars(rename = "x-task")]
    task: Option<Task>,
    #[schemars(rename = "x-envelope")]
    envelope: Option<Envelope>,
    #[schemars(rename = "x-idempotency")]
    idempotency: Option<Idempotency>,
    #[schemars(rename = "x-correlate")]
    correlate: Option<Correlate>,
    #[schemars(rename = "x-webhook")]
    webhook: Option<WebhookRules>,
}

/// A parameter in path, query, header or cookie, or a reference to one.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
pub struct Parameter {
    /// Where the parameter stands.
    #[schemars(rename = "$ref")]
    reference: Option<String>,
    /// One line beside a reference.
    summary: Option<String>,
    /// Its name, as it travels.
    name: Option<String>,
    /// Where it travels.
    #[schemars(rename = "in")]
    place: Option<Place>,
    /// What it means, with units, range and default, in Markdown.
    description: Option<String>,
    /// Whether it must be given; always so in a path.
    required: Option<bool>,
    /// Whether the vendor advises against it.
    deprecated: Option<bool>,
    /// Whether it may be sent without a value.
    allow_empty_value: Option<bool>,
    /// How its value is written.
    style: Option<Style>,
    /// Whether items and members are written apart.
    explode: Option<bool>,
    /// Whether reserved characters stay unescaped.
    allow_reserved: Option<bool>,
    /// What its value must be.
    schema: Option<Schema>,
    /// What its value must be, in a media type.
    content: Option<Map<MediaType>>,
    /// One value.
    example: Option<Value>,
    /// Values by name.
    examples: Option<Map<Example>>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
    #[schemars(rename = "x-rust")]
    rust: Option<Rust>,
    #[schemars(rename = "x-sensitive")]
    sensitive: Option<Sensitive>,
}

/// Where a parameter travels.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum Place {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

/// How a parameter's value is written.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase")]
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
