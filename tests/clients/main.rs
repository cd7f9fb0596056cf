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

/// The header of operations that answer with JSON, and the one of requests that send it.
const ACCEPT: (&str, &str) = ("accept", "application/json");
const JSON: (&str, &str) = ("content-type", "application/json");

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

/// Headers that belong to the connection or to the client itself: no document names them.
const OWN: [&str; 3] = ["content-length", "host", "user-agent"];

/// Compares a request with what was written by hand: method and target, every header but `OWN`
/// in the order of their names, and the bytes of the body.
fn expect(received: &Received, line: &str, headers: &[(&str, &str)], body: impl AsRef<[u8]>) {
    assert_eq!(format!("{} {}", received.method, received.target), line);
    let names = received.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let mut sent: Vec<_> = names.filter(|(name, _)| !OWN.contains(name)).collect();
    sent.sort_unstable();
    assert_eq!(sent, headers, "{line}");
    let [sent, body] = [&received.body, body.as_ref()].map(String::from_utf8_lossy);
    assert_eq!(sent, body, "{line}");
}
