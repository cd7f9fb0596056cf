//! An API with a create and a query, and a transport that answers as it is told, without a socket.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bindery_runtime::codegen::describe::{
    Api, Create, Idempotency, Operation, Parameter, Place, RefusedBy, States, Style, Task,
};
use bindery_runtime::codegen::{Call, Value};
use bindery_runtime::http::HeaderMap;
use bindery_runtime::{
    BoxFuture, ClientBuilder, CreateError, Delivery, Limits, Request, RequestOptions, Response,
    Transport, TransportFailure, TransportFailureKind,
};

use crate::errors::WRAPPED;
use crate::support::{Client, operation};

pub static PLAIN: Operation =
    Operation { create: Some(&PLAIN_CREATE), ..operation("make", "POST", "/make", &[]) };
pub static PLAIN_CREATE: Create = Create {
    rejected_before_charge: &[],
    out_of_credit: &[],
    idempotency: None,
    correlate: Some("/input/note"),
    content_type: Some("application/json"),
    body: None,
    task: Some(&TASK),
};

pub static KEYED: Operation =
    Operation { create: Some(&KEYED_CREATE), ..operation("make_keyed", "POST", "/keyed", &[]) };
static KEYED_CREATE: Create = Create {
    rejected_before_charge: &[429, 503],
    out_of_credit: &[RefusedBy { status: Some(402), code: None }],
    idempotency: Some(Idempotency {
        header: "idempotency-key",
        max_length: Some(32),
        lifetime: Duration::from_secs(3600),
    }),
    ..PLAIN_CREATE
};

static ASK: Operation = operation("ask", "GET", "/tasks/{id}", &[]);
static ID: Parameter = Parameter {
    name: "id",
    place: Place::Path,
    style: Style::Simple,
    explode: false,
    allow_reserved: false,
};

static TASK: Task = Task {
    id: "/data/id",
    query: &ASK,
    parameter: &ID,
    query_id: Some("/data/id"),
    state: "/data/state",
    states: States {
        pending: &["waiting"],
        running: &["working"],
        succeeded: &["done"],
        failed: &["broken"],
        canceled: &["stopped"],
    },
    result: "/data/files",
    files: &["/data/files/*/url"],
    progress: Some(("/data/percent", 100.0)),
    failure_code: &["/data/why/code"],
    failure_message: &["/data/why/text"],
    first_delay: Duration::from_secs(5),
    longest_delay: Duration::from_secs(30),
    grace: Duration::from_secs(10),
    deadline: Duration::from_secs(3600),
    list: None,
};

pub static API: Api = Api {
    package: "vendor/1.2.3",
    base_url: Some("https://vendor.test/v1"),
    schemes: &[],
    main_scheme: None,
    envelope: &WRAPPED,
    creates: &[&PLAIN, &KEYED],
};

/// What the transport does with the next request.
#[derive(Clone, Debug)]
pub enum Act {
    Answer(u16, Vec<(&'static str, String)>, Vec<u8>),
    Fail(TransportFailureKind, Delivery),
    /// Nothing comes until the time is over.
    Hang,
}

pub fn answer(status: u16, body: &str) -> Act {
    Act::Answer(status, Vec::new(), body.into())
}

pub fn lost() -> Act {
    Act::Fail(TransportFailureKind::Connection, Delivery::Unknown)
}

pub fn not_sent() -> Act {
    Act::Fail(TransportFailureKind::Connection, Delivery::NotSent)
}

/// The answers that are left, and the requests so far with the time at which they came.
#[derive(Clone, Default)]
pub struct Script(Arc<Mutex<Held>>);

type Held = (VecDeque<Act>, Vec<(tokio::time::Instant, Request, Limits)>);

impl Script {
    pub fn new(acts: impl IntoIterator<Item = Act>) -> Self {
        Self(Arc::new(Mutex::new((acts.into_iter().collect(), Vec::new()))))
    }

    pub fn requests(&self) -> Vec<Request> {
        self.0.lock().unwrap().1.iter().map(|(_, request, _)| request.clone()).collect()
    }

    pub fn limits(&self) -> Vec<Limits> {
        self.0.lock().unwrap().1.iter().map(|(_, _, limits)| *limits).collect()
    }

    /// Seconds between the requests.
    pub fn pauses(&self) -> Vec<f64> {
        let held = self.0.lock().unwrap();
        let pairs = held.1.windows(2);
        pairs.map(|pair| (pair[1].0 - pair[0].0).as_secs_f64()).collect()
    }

    pub fn client(&self) -> Client {
        ClientBuilder::new(&API).transport(self.clone()).build().unwrap()
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: Request,
        limits: Limits,
    ) -> BoxFuture<'_, Result<Response, TransportFailure>> {
        let act = {
            let mut held = self.0.lock().unwrap();
            held.1.push((tokio::time::Instant::now(), request, limits));
            // The last act goes on for ever.
            if held.0.len() > 1 { held.0.pop_front() } else { held.0.front().cloned() }
        };
        Box::pin(async move {
            match act {
                Some(Act::Answer(status, headers, body)) => {
                    let mut map = HeaderMap::new();
                    for (name, value) in headers {
                        map.insert(name, value.parse().unwrap());
                    }
                    Ok(Response::new(status, map, body))
                }
                Some(Act::Fail(kind, delivery)) => {
                    Err(TransportFailure::new(kind, delivery, "told so"))
                }
                Some(Act::Hang) | None => {
                    tokio::time::sleep(limits.timeout).await;
                    let kind = TransportFailureKind::Timeout;
                    Err(TransportFailure::new(kind, Delivery::Unknown, "nothing came"))
                }
            }
        })
    }
}

pub const TAKEN: &str = r#"{"code":0,"data":{"id":"t-1"}}"#;

/// Submits a request by the operation.
pub async fn submit(
    client: &Client,
    operation: &'static Operation,
) -> Result<bindery_runtime::Task<Value>, CreateError> {
    submit_with(client, operation, RequestOptions::new()).await
}

pub async fn submit_with(
    client: &Client,
    operation: &'static Operation,
    options: RequestOptions,
) -> Result<bindery_runtime::Task<Value>, CreateError> {
    let mut call = Call::new(&client.0, operation);
    call.json("application/json", &crate::support::json(r#"{"input":{"prompt":"a"}}"#));
    call.options(options);
    call.submit().await
}
