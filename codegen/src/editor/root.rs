//! The document itself, and the file that holds a part of one.
#![expect(dead_code, reason = "these types are never made, only described")]

use schemars::JsonSchema;

use super::Map;
use super::body::{Example, Header, Link, RequestBody, Response};
use super::operation::{Parameter, PathItem};
use super::schema::Schema;
use crate::extensions::{Envelope, Sensitive, Source};

/// An OpenAPI document.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
pub struct Document {
    /// The version of OpenAPI: `3.1.1`.
    #[schemars(regex(pattern = r"^3\.1\.[0-9]+$"))]
    openapi: String,
    /// What this API is.
    info: Info,
    /// The dialect of JSON Schema, if another than OpenAPI's own.
    json_schema_dialect: Option<String>,
    /// Base addresses; the first is the default.
    servers: Option<Vec<Server>>,
    /// Operations by path.
    paths: Option<Map<PathItem>>,
    /// Calls that the vendor makes to us, by name.
    webhooks: Option<Map<PathItem>>,
    /// What others refer to.
    components: Option<Components>,
    /// Alternative ways to authenticate, for all operations that name none of their own.
    security: Option<Vec<Map<Vec<String>>>>,
    /// Groups of operations, in the order of the documentation.
    tags: Option<Vec<Tag>>,
    /// Further reading.
    external_docs: Option<ExternalDocs>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
    #[schemars(rename = "x-envelope")]
    envelope: Option<Envelope>,
}

/// A file that other files of the same specification refer to.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Part {
    /// Operations by path, for the paths of the document to refer to.
    paths: Option<Map<PathItem>>,
    /// What others refer to.
    components: Option<Components>,
}

/// What this API is.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
struct Info {
    /// The name of the API.
    title: String,
    /// The version of this description: the day that the vendor's page bears, or on which it was read.
    version: String,
    /// One line.
    summary: Option<String>,
    /// What a caller should know first, in Markdown. The README of the crate begins with it.
    description: Option<String>,
    /// Address of the vendor's terms.
    terms_of_service: Option<String>,
    /// Whom to ask.
    contact: Option<Contact>,
    /// The licence of the description.
    license: Option<License>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
}

/// Whom to ask.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Contact {
    /// A name.
    name: Option<String>,
    /// An address on the web.
    url: Option<String>,
    /// An address for mail.
    email: Option<String>,
}

/// The licence of the description.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct License {
    /// Its name.
    name: String,
    /// Its SPDX expression.
    identifier: Option<String>,
    /// Where it stands.
    url: Option<String>,
}

/// A base address.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Server {
    /// The address, with variables in braces.
    url: String,
    /// What is to be found there, in Markdown.
    description: Option<String>,
    /// The variables of the address.
    variables: Option<Map<ServerVariable>>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
}

/// A variable of a base address.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct ServerVariable {
    /// The only values that are allowed.
    #[schemars(rename = "enum")]
    values: Option<Vec<String>>,
    /// The value where no other is given.
    default: String,
    /// What it is for, in Markdown.
    description: Option<String>,
}

/// A group of operations: a section of the documentation and a module of the crate.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
struct Tag {
    /// Its name.
    name: String,
    /// What the operations have in common, in Markdown.
    description: Option<String>,
    /// Further reading.
    external_docs: Option<ExternalDocs>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
}

/// Further reading.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ExternalDocs {
    /// The address.
    url: String,
    /// What is to be found there, in Markdown.
    description: Option<String>,
}

/// What others refer to.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
struct Components {
    /// Schemas. Their names become the names of types.
    schemas: Option<Map<Schema>>,
    /// Answers.
    responses: Option<Map<Response>>,
    /// Parameters.
    parameters: Option<Map<Parameter>>,
    /// Examples.
    examples: Option<Map<Example>>,
    /// Bodies of requests.
    request_bodies: Option<Map<RequestBody>>,
    /// Headers of answers.
    headers: Option<Map<Header>>,
    /// Ways to authenticate.
    security_schemes: Option<Map<SecurityScheme>>,
    /// Calls that an answer makes possible.
    links: Option<Map<Link>>,
    /// Calls that the vendor makes in answer to one of ours.
    callbacks: Option<Map<Map<PathItem>>>,
    /// Path items.
    path_items: Option<Map<PathItem>>,
}

/// A way to authenticate.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, rename_all = "camelCase")]
struct SecurityScheme {
    /// What it is.
    #[schemars(rename = "type")]
    kind: SecuritySchemeType,
    /// How to come by a key, and how it is sent, in Markdown.
    description: Option<String>,
    /// For `apiKey`: the name of the header, query parameter or cookie.
    name: Option<String>,
    /// For `apiKey`: where the key travels.
    #[schemars(rename = "in")]
    place: Option<ApiKeyPlace>,
    /// For `http`: the scheme, `bearer` or `basic`.
    scheme: Option<String>,
    /// For `http` with `bearer`: a hint at the token's form.
    bearer_format: Option<String>,
    /// For `oauth2`: the flows.
    flows: Option<Map<serde_json::Value>>,
    /// For `openIdConnect`: the address of the discovery document.
    open_id_connect_url: Option<String>,
    #[schemars(rename = "x-source")]
    source: Option<Source>,
    #[schemars(rename = "x-sensitive")]
    sensitive: Option<Sensitive>,
}

/// The kinds of security scheme.
#[derive(JsonSchema)]
#[schemars(rename_all = "camelCase")]
enum SecuritySchemeType {
    /// A key in a header, query parameter or cookie.
    ApiKey,
    /// The `Authorization` header.
    Http,
    /// A client certificate.
    #[schemars(rename = "mutualTLS")]
    MutualTls,
    /// OAuth 2.
    Oauth2,
    /// OpenID Connect.
    OpenIdConnect,
}

/// Where an API key travels.
#[derive(JsonSchema)]
#[schemars(rename_all = "lowercase")]
enum ApiKeyPlace {
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
}
