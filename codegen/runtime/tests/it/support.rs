//! A client such as a generated crate has, in small.

use bindery_runtime::codegen::describe::{
    Api, Operation, Parameter, Place, Scheme, SchemeKind, Style, USUAL_ENVELOPE,
};
use bindery_runtime::codegen::{Call, Core};
use bindery_runtime::testing::Server;
use bindery_runtime::{ClientBuilder, Value};

pub const KEY: &str = "sk-canary-0123456789";

pub struct Client(pub Core);

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self(core)
    }
}

pub static API: Api = Api {
    package: "sample/1.0.0",
    base_url: Some("https://api.example.com/v1/"),
    schemes: &[
        Scheme { name: "bearer", kind: SchemeKind::Authorization("Bearer") },
        Scheme { name: "inHeader", kind: SchemeKind::Header("x-api-key") },
        Scheme { name: "inQuery", kind: SchemeKind::Query("api key") },
        Scheme { name: "inCookie", kind: SchemeKind::Cookie("session") },
        Scheme { name: "basic", kind: SchemeKind::Authorization("Basic") },
    ],
    main_scheme: Some(0),
    envelope: &USUAL_ENVELOPE,
    creates: &[],
};

pub static GET: Operation = operation("get", "GET", "/things", &[&[0]]);
pub static CREATE: Operation = operation("create", "POST", "/things", &[&[0]]);

pub const fn operation(
    name: &'static str,
    method: &'static str,
    path: &'static str,
    security: &'static [&'static [usize]],
) -> Operation {
    Operation {
        name,
        method,
        path,
        base_url: None,
        accept: "application/json",
        security,
        create: None,
        envelope: None,
        answers: &[],
    }
}

pub fn builder() -> ClientBuilder<Client> {
    ClientBuilder::new(&API)
}

pub fn client(server: &Server) -> Client {
    builder().base_url(server.url()).key(KEY).build().unwrap()
}

/// A parameter that lives as long as the program, as those of generated code do.
pub fn parameter(
    name: &'static str,
    place: Place,
    style: Style,
    explode: bool,
) -> &'static Parameter {
    Box::leak(Box::new(Parameter { name, place, style, explode, allow_reserved: false }))
}

/// The call of an operation without security that has this path.
pub fn open_call(client: &Client, path: &'static str) -> Call {
    let operation = operation("open", "GET", path, &[]);
    Call::new(&client.0, Box::leak(Box::new(operation)))
}

pub fn json(text: &str) -> Value {
    text.parse().unwrap()
}
