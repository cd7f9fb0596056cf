//! One type for each extension key. The doc comments are what an editor shows.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Where the vendor states what stands here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Source {
    /// Address of the page, or the name of the repository and file.
    pub page: String,
    /// Heading or table on that page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// The day that the page itself bears, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// The day on which it was read, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<String>,
    /// How sure we are of it.
    #[serde(default)]
    pub sure: Certainty,
    /// What other sources say instead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<Elsewhere>,
}

/// How sure we are that a statement holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The vendor says so: documentation, code or blog of its own.
    #[default]
    Stated,
    /// Somebody else says so.
    ThirdParty,
    /// Nobody says so; it follows from what is known.
    Inferred,
}

/// What another source says about the same thing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Elsewhere {
    /// Address of the page, or the name of the repository and file.
    pub page: String,
    /// What it says, in a sentence.
    pub says: String,
    /// How sure we are of it.
    #[serde(default)]
    pub sure: Certainty,
}

/// What a broken rule tells a person: what to do, in one sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Message(pub String);

/// Choices for the generated Rust that the schema can't express.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Rust {
    /// The name of the type, field, variant or method, in the case that Rust wants there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Names of enum variants, by value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variants: BTreeMap<String, String>,
    /// Whether a value outside the enumeration can be kept.
    #[serde(default, rename = "enum", skip_serializing_if = "Option::is_none")]
    pub openness: Option<RustEnum>,
    /// On `oneOf` or `anyOf` whose members spell the same thing differently: the index of the
    /// member that Rust uses. Others are still read and accepted, and become this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canonical: Option<usize>,
    /// What null means, on a member that may be null and may be missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub null: Option<RustNull>,
    /// On an object that only wraps one value: JSON pointer to that value. A value of its type
    /// then becomes the object by itself (`From`), with everything around it filled in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wraps: Option<String>,
}

/// What null means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RustNull {
    /// The same as absence, so that the field is one `Option`; null is never sent.
    Absent,
}

/// Whether an enum keeps values that are not in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RustEnum {
    /// Unknown values are kept as text. The default.
    Open,
    /// Unknown values don't decode.
    Closed,
}

/// This operation costs money.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Billing {
    /// HTTP statuses that surely come before the charge.
    #[serde(default)]
    pub rejected_before_charge: Vec<u16>,
    /// Refusals that say that there is no money left. A batch stops at the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub out_of_credit: Vec<RefusedBy>,
    /// What is charged and when, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What a refusal looks like. All that is given must be so.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct RefusedBy {
    /// The HTTP status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The vendor's code, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// How a create operation and its query belong together. Stands on the create.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Task {
    /// JSON pointer to the task's id in the answer to the create.
    pub id: String,
    /// `operationId` of the query.
    pub query: String,
    /// The parameter of the query that takes the id.
    pub parameter: String,
    /// JSON pointer to the task's id in the answer to the query: an answer about another task is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
    /// JSON pointer to the state in the answer to the query.
    pub state: String,
    /// The values of the state, by meaning.
    pub states: States,
    /// JSON pointer to the result in the answer to the query.
    pub result: String,
    /// Pointers to the addresses of files in the result. `*` stands for every item of a list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<String>,
    /// Where the answer says how far the task is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<Progress>,
    /// Where the answer says why the task failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
    /// How long to wait between queries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay: Option<Delay>,
    /// Seconds after the create in which "not found" means "not yet".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grace: Option<u32>,
    /// Seconds after which a task has usually ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<u32>,
    /// The operation that lists tasks, by which one is found whose id was lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<List>,
}

/// How far a task is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Progress {
    /// JSON pointer to the number.
    pub pointer: String,
    /// The number at the end: 100 for per cent.
    pub whole: f64,
}

/// An operation that lists tasks. Nothing but optional parameters goes with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct List {
    /// Its `operationId`.
    pub operation: String,
    /// JSON pointer to the list in its answer.
    pub items: String,
    /// JSON pointer to the task's id, in an item.
    pub id: String,
    /// JSON pointer to the text of `x-correlate`, in an item.
    pub correlation: String,
}

/// The values of a task's state, by meaning. Any other value is reported and is not an end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct States {
    /// Accepted, not begun.
    #[serde(default)]
    pub pending: Vec<String>,
    /// Being worked on.
    #[serde(default)]
    pub running: Vec<String>,
    /// Ended well.
    pub succeeded: Vec<String>,
    /// Ended badly.
    pub failed: Vec<String>,
    /// Ended by somebody's wish.
    #[serde(default)]
    pub canceled: Vec<String>,
}

/// Where the answer to a query says why the task failed. JSON pointers, the first that leads to
/// a value counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Failure {
    /// To the vendor's code.
    #[serde(default)]
    pub code: Vec<String>,
    /// To the vendor's words.
    #[serde(default)]
    pub message: Vec<String>,
}

/// Seconds between queries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Delay {
    /// Before the first query.
    pub first: f64,
    /// At most.
    pub longest: f64,
}

/// How answers say success or failure, whatever the HTTP status. Stands on the document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Envelope {
    /// What an HTTP 2xx answer must say to be a success.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<EnvelopeSuccess>,
    /// JSON pointers to the vendor's code; the first that leads to a value counts.
    #[serde(default)]
    pub code: Vec<String>,
    /// JSON pointers to the vendor's words; the first that leads to a value counts.
    #[serde(default)]
    pub message: Vec<String>,
    /// JSON pointers to the id under which the vendor finds the request.
    #[serde(default)]
    pub request_id: Vec<String>,
    /// Response headers with that id.
    #[serde(default)]
    pub request_id_headers: Vec<String>,
}

/// What an answer with HTTP 2xx must say to be a success.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct EnvelopeSuccess {
    /// JSON pointer to the value. An answer without it is taken as success.
    pub pointer: String,
    /// What it must be.
    pub equals: serde_json::Value,
}

/// The header in which the vendor takes a key that makes repeating safe.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Idempotency {
    /// The header.
    pub header: String,
    /// The longest key, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
    /// Seconds for which the vendor remembers a key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<u32>,
}

/// JSON pointer, in the request body, to the text that the vendor gives back unchanged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Correlate(pub String);

/// What an image, audio or video that is sent by address or as a data URI must be like.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Limits {
    /// File formats, by their usual extension.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub formats: Vec<String>,
    /// Bytes of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_bytes: Option<u64>,
    /// Bytes after base64 decoding, where a data URI is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decoded_bytes: Option<u64>,
    /// Bytes of the whole request body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_bytes: Option<u64>,
    /// Pixels from left to right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<Interval>,
    /// Pixels from top to bottom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<Interval>,
    /// Width divided by height.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<Ratio>,
    /// Seconds of sound or film.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<Interval>,
}

/// From and to, both included.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Interval {
    /// At least.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// At most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
}

/// From and to, each `width:height`, both included.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Ratio {
    /// The narrowest, for example `1:4`.
    pub min: String,
    /// The widest, for example `4:1`.
    pub max: String,
}

/// How the vendor signs what it sends to us.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct WebhookRules {
    /// The scheme.
    pub signature: Signature,
    /// The request header with which a create asks for the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_by_header: Option<String>,
    /// The header with the id of the delivery, for dropping repeats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery_header: Option<String>,
}

/// Schemes by which a vendor signs what it sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Signature {
    /// None is documented: trust nothing in the body but the task's id.
    None,
    /// HMAC-SHA256 over method, path, query, date and named headers, not over the body.
    HmacSha256Request,
    /// Standard Webhooks: HMAC-SHA256 over id, time stamp and body.
    StandardWebhooks,
}

/// Whether the value must never be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Sensitive(pub bool);
