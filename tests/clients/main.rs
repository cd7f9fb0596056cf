//! Clients of real documents, driven against a server that keeps what it was sent. The crates are
//! made by `it/clients.rs`. What is expected is written by hand, after the documents and the rules
//! of OpenAPI.

mod blockfrost_calls;
mod museum_calls;
mod ory_kratos_calls;
mod qdrant_calls;
mod resend_calls;
mod tgi_calls;

use bindery_runtime::Value;
use bindery_runtime::testing::{Answer, Received, Server};
use serde_json::json;

/// A value of any generated type, from JSON.
fn value<T: serde::de::DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}

/// A server whose next answers refuse: what comes back is not what is compared here.
fn server(calls: usize) -> Server {
    let server = Server::start().unwrap();
    for _ in 0..calls {
        server.answer(Answer::json(418, json!({ "code": "tea" }).to_string()));
    }
    server
}

/// Compares method, target, headers and body of a request.
fn expect(received: &Received, line: &str, headers: &[(&str, &str)], body: &str) {
    assert_eq!(format!("{} {}", received.method, received.target), line);
    for (name, value) in headers {
        assert_eq!(received.header(name), Some(*value), "{name} of {line}");
    }
    assert_eq!(String::from_utf8_lossy(&received.body), body, "{line}");
}
