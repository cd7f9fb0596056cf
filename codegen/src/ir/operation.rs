//! Operations: what they are given, what they send and what they answer.

use super::{Create, Docs, Envelope, Origins, Task, TypeRef};

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
    /// What is known of it if a call costs money.
    pub create: Option<Create>,
    /// How its answers say success or failure, if not as the API's.
    pub envelope: Option<Envelope>,
    /// Its parameters: those that are required in the order of the method's arguments.
    pub parameters: Vec<Parameter>,
    /// What it sends.
    pub body: Option<Body>,
    /// What it can send instead, in other media types.
    pub other_bodies: Vec<OtherBody>,
    /// What it answers.
    pub answer: Answer,
    /// What it can answer instead, in other media types.
    pub other_answers: Vec<OtherAnswer>,
    /// The rules of its answers, where they have any.
    pub answer_checks: Vec<AnswerCheck>,
    /// What of the specification it is made from.
    pub origins: Origins,
    /// What of the specification its answers are made from.
    pub answer_origins: Origins,
}

/// The rules of an answer in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerCheck {
    /// The first and the last status of such answers.
    pub statuses: (u16, u16),
    /// The function that states them.
    pub function: String,
}

impl Operation {
    /// Whether a call costs money.
    pub fn is_paid(&self) -> bool {
        self.create.is_some()
    }

    /// The task that it begins.
    pub fn task(&self) -> Option<&Task> {
        self.create.as_ref()?.task.as_ref()
    }

    /// The types that its method asks for.
    pub fn argument_types(&self) -> impl Iterator<Item = &TypeRef> {
        let body = self.bodies().filter(|body| body.required).filter_map(Body::type_ref);
        self.arguments().map(|parameter| &parameter.ty).chain(body)
    }

    /// All types that its builder speaks of.
    pub fn types(&self) -> impl Iterator<Item = &TypeRef> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        let body = self.bodies().filter_map(Body::type_ref);
        let others = self.other_answers.iter().flat_map(|other| other.answer.types());
        let task = self.task().map(|task| &task.answer);
        parameters.chain(body).chain(self.answer.types()).chain(others).chain(task)
    }

    /// What it can send, in every media type.
    pub fn bodies(&self) -> impl Iterator<Item = &Body> {
        self.body.iter().chain(self.other_bodies.iter().map(|other| &other.body))
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
    /// What of the specification it is made from.
    pub origins: Origins,
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

/// What an operation can send instead, in another media type.
#[derive(Clone, Debug)]
pub struct OtherBody {
    /// The name of the method that asks for it, where a body must be given.
    pub method: String,
    /// The name of the builder's constructor that asks for it.
    pub constructor: String,
    /// What is sent.
    pub body: Body,
}

/// What an operation can answer instead, in another media type.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherAnswer {
    /// The name of the method that sends and asks for it.
    pub method: String,
    /// The media type.
    pub accept: String,
    /// What is answered; always read while it comes.
    pub answer: Answer,
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
    /// What of the specification it is made from.
    pub origins: Origins,
}

impl Body {
    /// Its type in Rust.
    pub fn ty(&self) -> BodyType<'_> {
        match &self.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty, _) | BodyKind::Multipart(ty, _) => {
                BodyType::Of(ty)
            }
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
    /// Bytes, or a stream of them.
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
    /// `multipart/*`, and how those parts are written that the specification speaks of.
    Multipart(TypeRef, Vec<Part>),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// How a part of a multipart body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name on the wire.
    pub name: String,
    /// Its media type.
    pub content_type: Option<String>,
    /// Its style, and whether items and members are written apart.
    pub style: Option<(Style, bool)>,
    /// Whether each item of a list has a part of its own.
    pub repeated: bool,
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
    /// Bytes, read while they come.
    Download,
    /// JSON values, read while they come.
    Items(TypeRef),
    /// Events, read while they come.
    Events(EventData),
    /// One of several, by status.
    ByStatus(AnswerEnum),
}

impl Answer {
    /// Whether it is read while it comes.
    pub fn is_streamed(&self) -> bool {
        matches!(self, Self::Download | Self::Items(_) | Self::Events(_))
    }

    /// The types that it may hold.
    pub fn types(&self) -> Vec<&TypeRef> {
        match self {
            Self::Nothing | Self::Text | Self::Bytes | Self::Download => Vec::new(),
            Self::Events(EventData::Text) => Vec::new(),
            Self::Json(ty)
            | Self::OptionalJson(ty)
            | Self::Items(ty)
            | Self::Events(EventData::Json(ty) | EventData::Fields(ty)) => vec![ty],
            Self::ByStatus(answer) => {
                answer.variants.iter().flat_map(|variant| variant.answer.types()).collect()
            }
        }
    }
}

/// What server-sent events carry.
#[derive(Clone, Debug, PartialEq)]
pub enum EventData {
    /// JSON in their data.
    Json(TypeRef),
    /// Text in their data.
    Text,
    /// An object of all their fields.
    Fields(TypeRef),
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
