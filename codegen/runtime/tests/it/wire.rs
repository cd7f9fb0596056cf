//! What the transport does and doesn't do.

use std::time::{Duration, Instant};

use bindery_runtime::codegen::describe::{Parameter, Place, Style};
use bindery_runtime::codegen::{Call, read};
use bindery_runtime::testing::{Answer, Server};
use bindery_runtime::{Delivery, Error, RequestOptions, Value};

use crate::support::{CREATE, GET, KEY, builder, client, json};

#[tokio::test]
async fn redirects_are_not_followed() {
    let server = Server::start().unwrap();
    let other = Server::start().unwrap();
    let client = client(&server);
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/elsewhere?token=secret", other.url());
        server.answer(Answer::with_headers(status, &[("location", &location)], ""));
        let mut call = Call::new(&client.0, &CREATE);
        call.json("application/json", &1_i64);
        let error = call.send(read::json::<Value>).await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        let expected = format!("redirects to {} are not followed", other.url());
        assert!(error.to_string().ends_with(&expected), "{error}");
    }
    assert_eq!(server.take_received().len(), 5);
    assert!(other.take_received().is_empty());
}

#[tokio::test]
async fn nothing_is_sent_twice() {
    let server = Server::start().unwrap();
    let client = client(&server);
    for answer in [Answer::raw(""), Answer::json(503, "{}"), Answer::raw("HTTP/1.1 200 OK\r\n")] {
        server.answer(answer);
        let mut call = Call::new(&client.0, &CREATE);
        call.json("application/json", &1_i64);
        call.send(read::json::<Value>).await.unwrap_err();
        assert_eq!(server.take_received().len(), 1);
    }
}

#[tokio::test]
async fn a_broken_connection_leaves_the_outcome_open() {
    let server = Server::start().unwrap();
    server.answer(Answer::raw("HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{\"id\":\"t-1\""));
    let error = Call::new(&client(&server).0, &CREATE).send(read::json::<Value>).await.unwrap_err();
    assert!(!error.was_not_sent());
    assert_eq!(error.status(), Some(200));
    assert_eq!(error.raw_body(), Some(br#"{"id":"t-1""#.as_slice()));
    assert!(error.to_string().contains("the server may have the request"), "{error}");
}

#[tokio::test]
async fn a_dripping_body_ends_with_the_time() {
    let server = Server::start().unwrap();
    server.answer(Answer::json(200, "x".repeat(500)).dripping(Duration::from_millis(20)));
    let mut call = Call::new(&client(&server).0, &GET);
    call.options(RequestOptions::new().timeout(Duration::from_millis(300)));
    let begin = Instant::now();
    let error = call.send(read::json::<Value>).await.unwrap_err();
    assert!(begin.elapsed() < Duration::from_secs(5));
    let Error::Timeout(timeout) = error else { panic!("{error:?}") };
    assert_eq!(timeout.delivery, Delivery::Unknown);
}

#[tokio::test]
async fn a_large_body_is_not_kept() {
    let server = Server::start().unwrap();
    let client = builder().base_url(server.url()).key(KEY).body_limit(1000).build().unwrap();
    server.answer(Answer::json(200, "x".repeat(100_000)));
    let error = Call::new(&client.0, &GET).send(read::bytes).await.unwrap_err();
    assert!(matches!(error, Error::TooLarge(_)), "{error:?}");
    assert_eq!(error.to_string(), "get: the body of the response is larger than 1000 bytes");
    assert_eq!(error.raw_body().map(<[u8]>::len), Some(1000));

    server.answer(Answer::json(500, "x".repeat(100_000)));
    let error = Call::new(&client.0, &GET).send(read::bytes).await.unwrap_err();
    assert_eq!(error.raw_body().map(<[u8]>::len), Some(64 << 10));
    assert!(error.response().unwrap().truncated);
}

#[tokio::test]
async fn nothing_is_decompressed() {
    let server = Server::start().unwrap();
    server.answer(Answer::with_headers(200, &[("content-encoding", "gzip")], [31, 139, 8]));
    let body = Call::new(&client(&server).0, &GET).send(read::bytes).await.unwrap();
    assert_eq!(body, [31, 139, 8]);
    assert_eq!(server.take_received()[0].header("accept-encoding"), None);
}

#[tokio::test]
async fn a_form_arrives() {
    static LAYOUTS: [Parameter; 1] = [Parameter {
        name: "deep",
        place: Place::Query,
        style: Style::DeepObject,
        explode: true,
        allow_reserved: false,
    }];
    let server = Server::start().unwrap();
    server.answer(Answer::empty(204));
    let mut call = Call::new(&client(&server).0, &CREATE);
    let body =
        json(r#"{"a b":"c&d","list":[1,2],"object":{"x":"y z"},"deep":{"k":[true]},"n":null}"#);
    call.form("application/x-www-form-urlencoded", &LAYOUTS, &body);
    call.send(read::nothing).await.unwrap();
    let received = &server.take_received()[0];
    assert_eq!(
        String::from_utf8_lossy(&received.body),
        "a+b=c%26d&list=1&list=2&object=%7B%22x%22%3A%22y+z%22%7D&deep%5Bk%5D%5B0%5D=true"
    );
    assert_eq!(received.header("content-type"), Some("application/x-www-form-urlencoded"));
}

#[tokio::test]
async fn a_byte_order_mark_is_no_part_of_json() {
    let server = Server::start().unwrap();
    server.answer(Answer::json(200, "\u{FEFF}[1]"));
    let reply = Call::new(&client(&server).0, &GET).reply(read::json::<Vec<i64>>).await.unwrap();
    assert_eq!(*reply, [1]);
    assert_eq!(reply.response.status, 200);
}
