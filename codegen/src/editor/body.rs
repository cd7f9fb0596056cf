//! What requests and responses hold.
#![expect(dead_code, reason = "these types are never made, only described")]

use schemars::JsonSchema;
use serde_json::Value;

use super::Map;
use super::operation::Style;
use super::root::Server;
use super::schema::Schema;
use crate::extensions::{Rust, Sensitive, Source};

/// What a call sends, or a reference to it.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct RequestBody {
    /// Where the body is described.
    #[schemars(rename = "$ref")]
    reference: Option<String>,
    /// What it holds, in Markdown.
    description: Option<String>,
    /// The body by media type.
    content: Option<Map<MediaType>>,
    /// Whether it must be sent.
    required: Option<bool>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
}

/// A body in one media type.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct MediaType {
    /// What the body must be.
    schema: Option<Schema>,
    /// One body.
    example: Option<Value>,
    /// Bodies by name. Each becomes a contract test.
    examples: Option<Map<Example>>,
    /// How the members of a form are written.
    encoding: Option<Map<Encoding>>,
}

/// How one member of a form is written.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
struct Encoding {
    /// Media types of the part.
    content_type: Option<String>,
    /// Headers of the part.
    headers: Option<Map<Header>>,
    /// As for query parameters.
    style: Option<Style>,
    /// As for query parameters.
    explode: Option<bool>,
    /// As for query parameters.
    allow_reserved: Option<bool>,
}

/// An example, or a reference to one.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
pub struct Example {
    /// Where the example stands.
    #[schemars(rename = "$ref")]
    reference: Option<String>,
    /// One line: what it shows.
    summary: Option<String>,
    /// More about it, in Markdown.
    description: Option<String>,
    /// The value.
    value: Option<Value>,
    /// Where the value is to be had instead.
    external_value: Option<String>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
}

/// What may come back, or a reference to it.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Response {
    /// Where the answer is described.
    #[schemars(rename = "$ref")]
    reference: Option<String>,
    /// When it comes and what it means, in Markdown.
    description: Option<String>,
    /// Its headers.
    headers: Option<Map<Header>>,
    /// Its body by media type.
    content: Option<Map<MediaType>>,
    /// Calls that it makes possible.
    links: Option<Map<Link>>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
}

/// A header of an answer, or a reference to one.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Header {
    /// Where the header is described.
    #[schemars(rename = "$ref")]
    reference: Option<String>,
    /// What it means, in Markdown.
    description: Option<String>,
    /// Whether it is always there.
    required: Option<bool>,
    /// Whether the vendor advises against it.
    deprecated: Option<bool>,
    /// Always `simple`.
    style: Option<Style>,
    /// Whether items and members are written apart.
    explode: Option<bool>,
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

/// A call that an answer makes possible, or a reference to it.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
pub struct Link {
    /// Where the link is described.
    #[schemars(rename = "$ref")]
    reference: Option<String>,
    /// The operation by reference.
    operation_ref: Option<String>,
    /// The operation by its id.
    operation_id: Option<String>,
    /// Values or runtime expressions by parameter.
    parameters: Option<Map<Value>>,
    /// Value or runtime expression for the body.
    request_body: Option<Value>,
    /// What it is for, in Markdown.
    description: Option<String>,
    /// The base address.
    server: Option<Server>,
}
