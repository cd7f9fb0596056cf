//! The client of a generated crate and its operations.

use super::{Docs, Operation, Origins, TaskMethod, TypeRef, Vendor};

/// The client.
#[derive(Clone, Debug)]
pub struct Client {
    /// Its doc comment.
    pub docs: Docs,
    /// What `new` asks for.
    pub constructor: Constructor,
    /// What every call shares.
    pub api: Api,
    /// Operations by file, in the order of the specification.
    pub groups: Vec<Group>,
    /// Where the methods of the client stand.
    pub methods: MethodsPlace,
    /// Methods that go on with tasks.
    pub tasks: Vec<TaskMethod>,
    /// The vendor as a value, if it has tasks.
    pub vendor: Option<Vendor>,
    /// Calls that the vendor makes.
    pub webhooks: Vec<Webhook>,
    /// The headers of answers.
    pub headers: Vec<ResponseHeader>,
    /// The addresses among which a caller can choose.
    pub servers: Vec<Server>,
}

/// A header that answers are described to have.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    /// The name of the method that reads it.
    pub ident: String,
    /// Its name, in small letters.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// How it is written.
    pub form: HeaderForm,
    /// Its doc comment.
    pub docs: Docs,
    /// What of the specification it is made from.
    pub origins: Origins,
}

/// How the value of a header is written.
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

/// An address among which a caller can choose.
#[derive(Clone, Debug)]
pub struct Server {
    /// The address, with `{variables}`.
    pub url: String,
    /// Its doc comment.
    pub docs: Docs,
    /// What of it can be chosen.
    pub choice: ServerChoice,
}

/// What of an address can be chosen.
#[derive(Clone, Debug)]
pub enum ServerChoice {
    /// Nothing: a constant of this name.
    Fixed(String),
    /// Its variables: a struct of this name.
    Variable(String, Vec<ServerVariable>),
}

/// A variable of an address.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// The name of its setter.
    pub ident: String,
    /// Its name in the address.
    pub name: String,
    /// Its value unless set.
    pub default: String,
    /// Its doc comment.
    pub docs: Docs,
    /// The enum of its values, if they are listed.
    pub choice: Option<(String, Vec<ServerValue>)>,
}

/// A value of a [`ServerVariable`].
#[derive(Clone, Debug)]
pub struct ServerValue {
    /// The name of its variant.
    pub ident: String,
    /// As it stands in the address.
    pub value: String,
}

/// What `Client::new` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Constructor {
    /// The base address: the specification names none.
    pub base_url: bool,
    /// A key: operations need one.
    pub key: bool,
}

/// Where the methods of the client are printed: large APIs would make one file too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodsPlace {
    /// All beside the client.
    Client,
    /// Each beside its operation.
    Operations,
}

/// What every call shares.
#[derive(Clone, Debug)]
pub struct Api {
    /// The base address.
    pub base_url: Option<String>,
    /// Ways to authenticate.
    pub schemes: Vec<Scheme>,
    /// Which of them the key of `Client::new` serves.
    pub main_scheme: Option<usize>,
    /// How answers say success or failure, if the specification says it.
    pub envelope: Option<Envelope>,
    /// The static descriptions of the creates that can be called with a body in JSON alone, and whose
    /// tasks can be waited for.
    pub creates: Vec<String>,
}

/// A way to authenticate.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Its name in the specification.
    pub name: String,
    /// What it does with the key.
    pub kind: SchemeKind,
    /// Its doc comment.
    pub docs: Docs,
}

/// The kinds of [`Scheme`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// The value of this header.
    Header(String),
    /// The value of this query parameter.
    Query(String),
    /// The value of this cookie.
    Cookie(String),
    /// It follows this word in the `Authorization` header.
    Authorization(String),
    /// The connection proves who calls.
    Connection,
}

/// How answers say success or failure.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// JSON pointer and value: what an answer with HTTP 2xx must say to be a success.
    pub success: Option<(String, Literal)>,
    /// JSON pointers to the vendor's code.
    pub code: Vec<String>,
    /// JSON pointers to the vendor's words.
    pub message: Vec<String>,
    /// JSON pointers to the id of the request.
    pub request_id: Vec<String>,
    /// Headers with the id of the request.
    pub request_id_headers: Vec<String>,
}

/// A JSON scalar.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// `null`
    Null,
    /// A truth value.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}

/// Operations that share a file.
#[derive(Clone, Debug)]
pub struct Group {
    /// The name of the module under `operations`.
    pub ident: String,
    /// Its doc comment.
    pub docs: Docs,
    /// The feature that must be on, if the API is split by tags.
    pub feature: Option<String>,
    /// The operations.
    pub operations: Vec<Operation>,
}

/// A call that the vendor makes.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The name of the function that reads its body.
    pub ident: String,
    /// What is known of how it comes, if the specification says it.
    pub rules: Option<WebhookRules>,
    /// The type of the body.
    pub ty: TypeRef,
    /// Its doc comment.
    pub docs: Docs,
    /// What of the specification it is made from.
    pub origins: Origins,
}

/// How a call of the vendor comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebhookRules {
    /// The name of the static that says so.
    pub ident: String,
    /// The name of the webhook.
    pub name: String,
    /// How it is signed.
    pub signature: Signature,
    /// The header with the id of the delivery.
    pub delivery_header: Option<String>,
    /// The header of a request that asks for it.
    pub requested_by_header: Option<String>,
}

/// How a call of the vendor is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// Not at all.
    None,
    /// All but its body.
    HmacSha256Request,
    /// By Standard Webhooks.
    StandardWebhooks,
}
