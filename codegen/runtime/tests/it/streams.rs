//! Answers that are read while they come.

use std::time::{Duration, Instant};

use bindery_runtime::codegen::{Call, read};
use bindery_runtime::testing::{Answer, Server};
use bindery_runtime::{
    BoxFuture, Error, Limits, Request, Response, Transport, TransportFailure, Value,
};

use crate::support::{GET, KEY, builder, client, json};

const SSE: &str = "text/event-stream";

fn call(server: &Server) -> Call {
    Call::new(&client(server).0, &GET)
}

#[tokio::test]
async fn events_come_one_by_one() {
    let server = Server::start().unwrap();
    let body = ": hello\r\nevent: add\r\nid: 1\r\ndata: {\"a\":\r\ndata: \"ü\"}\r\n\r\ndata: [1]\n\ndata: oops\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n";
    for answer in [Answer::new(200, SSE, body), Answer::new(200, SSE, body).dripping(MILLISECOND)] {
        server.answer(answer);
        let mut events = call(&server).open(read::events::<Value>).await.unwrap();
        let first = events.next().await.unwrap().unwrap();
        assert_eq!(first.value, json(r#"{"a":"ü"}"#));
        assert_eq!(first["a"], "ü");
        assert_eq!(first.fields.event.as_deref(), Some("add"));
        let second = events.next().await.unwrap().unwrap();
        assert_eq!((second.value, second.fields.id.as_deref()), (json("[1]"), Some("1")));
        let error = events.next().await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error}");
        assert_eq!(error.raw_body(), Some(b"oops".as_slice()));
        assert_eq!(events.next().await.unwrap().unwrap().value, json("2"));
        assert!(events.next().await.is_none());
        assert!(events.next().await.is_none());
    }
}

const MILLISECOND: Duration = Duration::from_millis(1);

#[tokio::test]
async fn events_of_text_and_of_fields() {
    let server = Server::start().unwrap();
    let body = "event: x\nretry: 10\ndata: [DONE]\n\ndata: end";
    server.answer(Answer::new(200, SSE, body));
    let mut events = call(&server).open(read::text_events).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().value, "[DONE]");
    assert_eq!(events.next().await.unwrap().unwrap().value, "end");
    assert!(events.next().await.is_none());
    server.answer(Answer::new(200, SSE, body));
    let mut events = call(&server).open(read::event_fields::<Value>).await.unwrap();
    let first = events.next().await.unwrap().unwrap();
    assert_eq!(first.value, json(r#"{"data":"[DONE]","event":"x","retry":10}"#));
}

#[tokio::test]
async fn items_come_line_by_line() {
    let server = Server::start().unwrap();
    let body = "\u{FEFF}{\"a\":1}\n\n\u{1E}2\r\noops\n\"ü\"";
    for answer in [Answer::new(200, "x", body), Answer::new(200, "x", body).dripping(MILLISECOND)] {
        server.answer(answer);
        let mut items = call(&server).open(read::items::<Value>).await.unwrap();
        assert_eq!(items.next().await.unwrap().unwrap(), json(r#"{"a":1}"#));
        assert_eq!(items.next().await.unwrap().unwrap(), json("2"));
        assert!(matches!(items.next().await, Some(Err(Error::Decode(_)))));
        assert_eq!(items.next().await.unwrap().unwrap(), json("\"ü\""));
        assert!(items.next().await.is_none());
    }
}

#[tokio::test]
async fn bytes_come_as_they_come_or_all_at_once() {
    let server = Server::start().unwrap();
    let body = vec![7; 100_000];
    server.answer(Answer::new(200, "image/png", &body));
    let reply = call(&server).open_reply(read::download).await.unwrap();
    assert_eq!(reply.response.header("content-type"), Some("image/png"));
    assert!(reply.response.body.is_empty());
    assert_eq!(reply.length(), Some(100_000));
    assert_eq!(reply.value.bytes().await.unwrap(), body);
    server.answer(Answer::new(200, "image/png", &body));
    let mut download = call(&server).open(read::download).await.unwrap();
    let mut all = Vec::new();
    while let Some(piece) = download.next().await {
        all.extend_from_slice(&piece.unwrap());
    }
    assert_eq!(all, body);
}

#[tokio::test]
async fn a_refusal_is_an_error_before_anything_is_streamed() {
    let server = Server::start().unwrap();
    server.answer(Answer::json(429, r#"{"error":{"code":"slow","message":"too fast"}}"#));
    let error = call(&server).open(read::events::<Value>).await.unwrap_err();
    assert_eq!((error.status(), error.vendor_code()), (Some(429), Some("slow")));
    let body: Value = error.decode().unwrap();
    assert_eq!(body["error"]["message"], "too fast");
    assert!(error.decode::<i64>().is_none());
    let refused = error.refusal().unwrap().decode::<i64>().unwrap_err();
    assert!(refused.to_string().contains("expected an integer"), "{refused}");
}

#[tokio::test]
async fn items_are_bounded() {
    let server = Server::start().unwrap();
    let client = builder().base_url(server.url()).key(KEY).body_limit(100).build().unwrap();
    let long = format!("data: \"{}\"\n\ndata: 1\n\n", "x".repeat(200));
    let many = format!("{}\ndata: 1\n\n", "data: xxxxxxxxxx\n".repeat(20));
    for body in [&long, &many] {
        server.answer(Answer::new(200, SSE, body));
        let call = Call::new(&client.0, &GET);
        let mut events = call.open(read::text_events).await.unwrap();
        assert!(matches!(events.next().await, Some(Err(Error::TooLarge(_)))));
        assert!(events.next().await.is_none());
    }
    server.answer(Answer::new(200, "x", &long));
    let mut items = Call::new(&client.0, &GET).open(read::items::<Value>).await.unwrap();
    assert!(matches!(items.next().await, Some(Err(Error::TooLarge(_)))));
    assert!(items.next().await.is_none());
    server.answer(Answer::new(200, "x", &long));
    let download = Call::new(&client.0, &GET).open(read::download).await.unwrap();
    assert!(matches!(download.bytes().await, Err(Error::TooLarge(_))));
}

#[tokio::test]
async fn a_stream_that_stalls_or_breaks_ends_in_an_error() {
    let server = Server::start().unwrap();
    let stall = Duration::from_millis(200);
    let client = builder().base_url(server.url()).key(KEY).stall_timeout(stall).build().unwrap();
    server.answer(Answer::new(200, "x", "1\n2\n").dripping(Duration::from_secs(3)));
    let start = Instant::now();
    let mut items = Call::new(&client.0, &GET).open(read::items::<Value>).await.unwrap();
    let error = items.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
    assert!(start.elapsed() < Duration::from_secs(2));
    assert!(items.next().await.is_none());
    server.answer(Answer::raw("HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n1\n2"));
    let mut items = Call::new(&client.0, &GET).open(read::items::<Value>).await.unwrap();
    assert_eq!(items.next().await.unwrap().unwrap(), json("1"));
    assert!(matches!(items.next().await, Some(Err(Error::Connection(_)))));
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_stream_can_be_dropped() {
    let server = Server::start().unwrap();
    server.answer(Answer::new(200, SSE, "data: 1\n\n".repeat(1000)).dripping(MILLISECOND));
    let mut events = call(&server).open(read::events::<Value>).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().value, json("1"));
    drop(events);
    server.answer(Answer::json(200, "2"));
    assert_eq!(call(&server).send(read::json::<Value>).await.unwrap(), json("2"));
}

/// A transport that knows only whole bodies.
struct Whole;

impl Transport for Whole {
    fn send(&self, _: Request, _: Limits) -> BoxFuture<'_, Result<Response, TransportFailure>> {
        let response = Response::new(200, Default::default(), b"data: 1\n\ndata: 2\n\n".to_vec());
        Box::pin(async move { Ok(response) })
    }
}

#[tokio::test]
async fn a_transport_of_whole_bodies_is_enough() {
    let client = builder().key(KEY).transport(Whole).build().unwrap();
    let mut events = Call::new(&client.0, &GET).open(read::events::<i64>).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().value, 1);
    assert_eq!(events.next().await.unwrap().unwrap().value, 2);
    assert!(events.next().await.is_none());
}
