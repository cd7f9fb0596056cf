//! What is refused, and how.

use serde_json::json;

use super::client::{call, call_with, connect, read, request};
use super::small::{create, film, start};
use std::io::Write;

#[test]
fn a_request_without_a_key_is_refused_with_the_vendors_example() {
    let emulator = start();
    let answer = call_with(&emulator, "POST", "/v1/films", &[], Some(&film()));
    assert_eq!((answer.status, answer.text("/message").as_str()), (401, "Who are you?"));
    let answer = call_with(&emulator, "GET", "/v1/me", &["Authorization: Bearer "], None);
    assert_eq!(answer.status, 401);
    assert_eq!(call(&emulator, "GET", "/v1/me", None).json(), json!({ "credits": 5 }));
    assert_eq!(emulator.billed(), 0);
}

#[test]
fn paths_and_methods_that_are_not_there_are_refused_in_the_vendors_form() {
    let emulator = start();
    let answer = call(&emulator, "GET", "/v1/nowhere", None);
    assert_eq!(answer.json(), json!({ "code": 404, "message": "Not found: /v1/nowhere" }));
    let answer = call(&emulator, "DELETE", "/v1/films/x", None);
    assert_eq!(answer.json(), json!({ "code": 405, "message": "Method not allowed: DELETE" }));
    assert_eq!(answer.header("allow"), Some("GET"));
    assert_eq!(call(&emulator, "GET", "/films/x", None).status, 404);
    let answer = call(&emulator, "GET", "/v1/films/film-unknown", None);
    assert_eq!(answer.json(), json!({ "code": 404, "message": "Not found: no such task" }));
}

#[test]
fn a_body_is_judged_by_its_schema() {
    let emulator = start();
    let message = |body: serde_json::Value| {
        let answer = call(&emulator, "POST", "/v1/films", Some(&body));
        assert_eq!((answer.status, answer.text("/code").as_str()), (400, "400"));
        answer.text("/message")
    };
    assert_eq!(message(json!({})), "the value lacks `prompt`, which its schema requires");
    let long = message(json!({ "prompt": "A wolf", "seconds": 17 }));
    assert_eq!(long, "`/seconds`: 17 is greater than the maximum of 16");
    let text = request(
        "POST",
        "/v1/films",
        &["Authorization: Bearer x", "Content-Type: text/plain"],
        None,
    );
    let text = String::from_utf8(text).unwrap().replace("Content-Length: 0", "Content-Length: 2");
    let mut stream = connect(&emulator);
    stream.write_all(format!("{text}{{}}").as_bytes()).unwrap();
    let answer = read(&mut stream, false);
    assert_eq!(
        answer.json(),
        json!({ "code": 415, "message": "Content-Type must be application/json" })
    );
    assert_eq!(emulator.billed(), 0);
    assert_eq!(emulator.ledger().len(), 3);
    assert_eq!(call(&emulator, "GET", "/v1/me?page=0", None).status, 400);
    assert_eq!(call(&emulator, "GET", "/v1/me?page=2", None).status, 200);
}

#[test]
fn a_connection_serves_one_request_after_the_other() {
    let emulator = start();
    let mut stream = connect(&emulator);
    for _ in 0..3 {
        stream
            .write_all(&request("POST", "/v1/films", &["Authorization: Bearer x"], Some(&film())))
            .unwrap();
        assert_eq!(read(&mut stream, false).status, 202);
    }
    let counts = emulator.counts();
    assert_eq!((counts.connections, counts.open, counts.billed), (1, 1, 3));
    drop(stream);
    let limit = std::time::Duration::from_secs(5);
    assert!(emulator.wait_until(limit, |emulator| emulator.counts().open == 0));
}

#[test]
fn chunks_and_a_wish_to_be_told_to_go_on_are_understood() {
    let emulator = start();
    let mut stream = connect(&emulator);
    let head = "POST /v1/films HTTP/1.1\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\n\
        Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    assert_eq!(read(&mut stream, true).status, 100);
    stream.write_all(b"8\r\n{\"prompt\r\n7;x=y\r\n\": \"A\"}\r\n0\r\nTrailer: x\r\n\r\n").unwrap();
    assert_eq!(read(&mut stream, false).status, 202);
    assert_eq!(emulator.received()[0].body, br#"{"prompt": "A"}"#);
}

#[test]
fn an_emulator_ends_with_all_its_connections() {
    let emulator = start();
    create(&emulator);
    let port = emulator.port();
    let mut stream = connect(&emulator);
    drop(emulator);
    assert_eq!(super::client::rest(&mut stream).0, b"");
    assert!(std::net::TcpStream::connect(("127.0.0.1", port)).is_err());
}

#[test]
fn a_port_that_is_taken_is_an_error_in_an_async_program_too() {
    let first = start();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let second = runtime.block_on(async { super::small::builder().port(first.port()).start() });
    assert_eq!(second.unwrap_err().kind(), std::io::ErrorKind::AddrInUse);
}

#[test]
fn an_introduction_tells_of_no_ending_that_the_vendor_does_not_have() {
    let with = start().introduction("Small");
    assert!(with.contains("POST") && with.contains("`[fail]` or `[cancel]` in a prompt"), "{with}");
    let without = super::small::without_cancel().start().unwrap().introduction("Small");
    assert!(without.contains("`[fail]` in a prompt"), "{without}");
}
