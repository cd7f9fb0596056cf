//! The texts of a generated crate for people: README.md, and the tests that keep promises.

use serde_json::Value;

use super::{ScalarValue, TypeRef};

/// README.md.
#[derive(Clone, Debug, Default)]
pub struct Guide {
    /// Its parts in order.
    pub blocks: Vec<Block>,
}

/// A part of a Markdown text.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading and its level.
    Heading(u8, String),
    /// Markdown as it is, by lines.
    Text(Vec<String>),
    /// A table: heads and rows. Cells are Markdown on one line.
    Table(Vec<String>, Vec<Vec<String>>),
    /// A list of points, each Markdown on one line.
    List(Vec<String>),
    /// A program that calls an operation; also compiled as a test.
    Program(Program),
    /// A program whose request is refused before it is sent, and what the error says; also run as
    /// a test.
    Refusal(Program, String),
}

/// A program that calls an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    /// The name of the library.
    pub library: String,
    /// What it uses of the library.
    pub imports: Vec<String>,
    /// The base address, where `Client::new` asks for one.
    pub base_url: Option<String>,
    /// The environment variable that holds the key, where `Client::new` asks for one.
    pub key_variable: Option<String>,
    /// Variables that it sets before the call.
    pub variables: Vec<(String, Expression)>,
    /// The method.
    pub method: String,
    /// Its arguments.
    pub arguments: Vec<Expression>,
    /// The variable that holds the answer, if there is one.
    pub variable: Option<String>,
    /// Whether the call begins a task, which is waited for.
    pub waits: bool,
    /// What is printed, and whether by `Debug`.
    pub printed: Option<(bool, String)>,
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
    /// `[…]`
    Array(Vec<Expression>),
    /// `vec![…]`
    List(Vec<Expression>),
}

/// Tests that share a file.
#[derive(Clone, Debug)]
pub struct ContractFile {
    /// The name of its module.
    pub ident: String,
    /// The tests.
    pub contracts: Vec<Contract>,
}

/// A test of an example of the specification.
#[derive(Clone, Debug)]
pub struct Contract {
    /// The name of the test.
    pub ident: String,
    /// What it is about, in a sentence.
    pub title: String,
    /// What it does.
    pub kind: ContractKind,
}

/// The kinds of [`Contract`].
#[derive(Clone, Debug)]
pub enum ContractKind {
    /// A request example is accepted and arrives unchanged.
    Request(RequestContract),
    /// An answer example decodes, and encodes to the same.
    Answer {
        /// The type.
        ty: TypeRef,
        /// The example.
        example: Value,
    },
    /// An error example becomes an error with these parts.
    Refusal {
        /// The call.
        call: RequestContract,
        /// The status.
        status: u16,
        /// The example.
        example: Value,
        /// The vendor's code and words, where it is known how they are told.
        told: Option<(Option<String>, Option<String>)>,
    },
}

/// A call with examples for everything that it needs.
#[derive(Clone, Debug)]
pub struct RequestContract {
    /// The client's method.
    pub method: String,
    /// Whether it costs money, so that it is told to send the example as it is, and once.
    pub paid: bool,
    /// Examples of its arguments, in order, with their types.
    pub arguments: Vec<(TypeRef, Value)>,
    /// The example of the body.
    pub body: Option<BodyExample>,
    /// The HTTP method.
    pub http_method: String,
    /// The path and query string with their parameters filled in, where they are plain enough to
    /// be known here.
    pub target: Option<String>,
    /// Headers that must arrive.
    pub headers: Vec<(String, String)>,
    /// What the server answers: a status and perhaps a body. None where no example says it.
    pub answer: Option<(u16, Option<Value>)>,
}

/// An example of a body.
#[derive(Clone, Debug)]
pub struct BodyExample {
    /// Its type.
    pub ty: TypeRef,
    /// The example.
    pub value: Value,
    /// Whether its type has rules, which the example keeps.
    pub checked: bool,
    /// Whether the method asks for it; otherwise a setter takes it.
    pub required: bool,
}
