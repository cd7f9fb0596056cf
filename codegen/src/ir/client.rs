//! The client of a generated crate and its operations.

use super::{Docs, ScalarValue, TypeRef};

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
    /// Calls that the vendor makes.
    pub webhooks: Vec<Webhook>,
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
    /// The operations.
    pub operations: Vec<Operation>,
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The name of its builder.
    pub ident: String,
    /// The name of its method.
    pub method: String,
    /// The name of its static description.
    pub description: String,
    /// The doc comment of its method.
    pub docs: Docs,
    /// Whether it carries `#[deprecated]`.
    pub deprecated: bool,
    /// The HTTP method.
    pub http_method: String,
    /// The path template.
    pub path: String,
    /// Its base address, if not that of the API.
    pub base_url: Option<String>,
    /// The `Accept` header; may be empty.
    pub accept: String,
    /// Alternatives, each indices of [`Api::schemes`].
    pub security: Vec<Vec<usize>>,
    /// Whether a call costs money.
    pub paid: bool,
    /// How its answers say success or failure, if not as the API's.
    pub envelope: Option<Envelope>,
    /// Its parameters: those that are required in the order of the method's arguments.
    pub parameters: Vec<Parameter>,
    /// What it sends.
    pub body: Option<Body>,
    /// What it answers.
    pub answer: Answer,
}

impl Operation {
    /// The types that its method asks for.
    pub fn argument_types(&self) -> impl Iterator<Item = &TypeRef> {
        let body = self.body.iter().filter(|body| body.required).filter_map(Body::type_ref);
        self.arguments().map(|parameter| &parameter.ty).chain(body)
    }

    /// All types that its builder speaks of.
    pub fn types(&self) -> impl Iterator<Item = &TypeRef> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        let body = self.body.iter().filter_map(Body::type_ref);
        parameters.chain(body).chain(self.answer.types())
    }

    /// The parameters that its method asks for.
    pub fn arguments(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.required)
    }

    /// The parameters that its builder has setters for.
    pub fn setters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| !parameter.required)
    }
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name in Rust.
    pub ident: String,
    /// The name of its static description.
    pub description: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it must be given.
    pub required: bool,
    /// Its doc comment.
    pub docs: Docs,
    /// Whether it carries `#[deprecated]`.
    pub deprecated: bool,
    /// How it is written.
    pub layout: Layout,
    /// How its rules are checked.
    pub check: Check,
}

/// How the rules of a value are checked before it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Check {
    /// It has none.
    None,
    /// By the type's own `Validate`.
    Type,
    /// By this function of `validators`.
    Function(String),
}

/// How a parameter or a field of a form is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Its name on the wire.
    pub name: String,
    /// Where it travels.
    pub place: Place,
    /// Its style.
    pub style: Style,
    /// Whether items and members are written apart.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
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

/// How a parameter's value is written.
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
    /// JSON text.
    Json,
}

/// What an operation sends.
#[derive(Clone, Debug)]
pub struct Body {
    /// The name of the argument or setter.
    pub ident: String,
    /// Whether it must be given.
    pub required: bool,
    /// The media type.
    pub content_type: String,
    /// How it is written.
    pub kind: BodyKind,
    /// How its rules are checked.
    pub check: Check,
    /// Its doc comment.
    pub docs: Docs,
}

impl Body {
    /// Its type in Rust.
    pub fn ty(&self) -> BodyType<'_> {
        match &self.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty, _) => BodyType::Of(ty),
            BodyKind::Text => BodyType::Text,
            BodyKind::Bytes => BodyType::Bytes,
        }
    }
}

impl Body {
    fn type_ref(&self) -> Option<&TypeRef> {
        match self.ty() {
            BodyType::Of(ty) => Some(ty),
            BodyType::Text | BodyType::Bytes => None,
        }
    }
}

/// The type of a body in Rust.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BodyType<'a> {
    /// This type.
    Of(&'a TypeRef),
    /// `String`
    Text,
    /// `Vec<u8>`
    Bytes,
}

/// How a body is written.
#[derive(Clone, Debug)]
pub enum BodyKind {
    /// JSON.
    Json(TypeRef),
    /// `application/x-www-form-urlencoded`, and how those fields are written that the
    /// specification speaks of.
    Form(TypeRef, Vec<Layout>),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// What an operation answers when all is well.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Nothing that is read.
    Nothing,
    /// JSON.
    Json(TypeRef),
    /// JSON, or nothing.
    OptionalJson(TypeRef),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// One of several, by status.
    ByStatus(AnswerEnum),
}

impl Answer {
    /// The types that it may hold.
    pub fn types(&self) -> Vec<&TypeRef> {
        match self {
            Self::Nothing | Self::Text | Self::Bytes => Vec::new(),
            Self::Json(ty) | Self::OptionalJson(ty) => vec![ty],
            Self::ByStatus(answer) => {
                answer.variants.iter().flat_map(|variant| variant.answer.types()).collect()
            }
        }
    }
}

/// An enum of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerEnum {
    /// Its name.
    pub ident: String,
    /// The name of the function that reads it.
    pub reader: String,
    /// Its variants, in the order in which statuses are compared.
    pub variants: Vec<AnswerVariant>,
}

/// One choice of an [`AnswerEnum`].
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerVariant {
    /// Its name.
    pub ident: String,
    /// The first and last status that choose it.
    pub statuses: (u16, u16),
    /// What it holds; never [`Answer::ByStatus`].
    pub answer: Answer,
    /// Its doc comment.
    pub docs: Docs,
}

/// A call that the vendor makes.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The name of the function that reads its body.
    pub ident: String,
    /// The type of the body.
    pub ty: TypeRef,
    /// Its doc comment.
    pub docs: Docs,
}

/// A Rust expression that makes a value from an example.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A scalar.
    Scalar(ScalarValue),
    /// A number with a fraction.
    Float(f64),
    /// A path such as `Model::Q3` or `None`.
    Path(String),
    /// A call of a path: `TextToVideo::new(…)`, `Model::Unknown(…)`.
    Call(String, Vec<Expression>),
    /// Chained methods on a value.
    Chain(Box<Expression>, Vec<(String, Vec<Expression>)>),
    /// `vec![…]`
    List(Vec<Expression>),
    /// `expression.into()`
    Into(Box<Expression>),
}
