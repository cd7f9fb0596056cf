//! Answers in every media type.

use bindery_runtime::Error;
use bindery_runtime::testing::{Answer, Server};
use calls::headers::Headers;
use calls::operations::AddNoteAnswer;
use calls::{ChatRequest, Note, Problem};

use super::{client, color};

const SSE: &str = "text/event-stream";

#[tokio::test]
async fn each_status_has_its_answer() {
    let server = Server::start().unwrap();
    let client = client(&server);
    let rows = [
        (Answer::json(201, r#"{"id":1}"#), AddNoteAnswer::Status201(Note::new(1))),
        (Answer::empty(202), AddNoteAnswer::Status202),
        (Answer::new(207, "text/plain", "many"), AddNoteAnswer::Status2xx("many".to_owned())),
    ];
    for (answer, expected) in rows {
        server.answer(answer);
        assert_eq!(client.add_note(Note::new(1)).send().await.unwrap(), expected);
    }
    for status in [422, 503] {
        server.answer(Answer::json(status, r#"{"reason":"no room","at":"/id"}"#));
        let error = client.add_note(Note::new(1)).send().await.unwrap_err();
        let problem: Problem = error.decode().unwrap();
        assert_eq!((error.status(), &*problem.reason), (Some(status), "no room"));
    }
    let received = server.take_received();
    assert_eq!(received[0].header("accept"), Some("application/json, text/plain"));
}

#[tokio::test]
async fn events() {
    let server = Server::start().unwrap();
    let client = client(&server);
    let body = "data: {\"id\":1}\n\n: wait\n\ndata: {\"id\":2}\n\ndata: [DONE]\n\n";
    server.answer(Answer::new(200, SSE, body));
    let mut events = client.chat(ChatRequest::new().stream(true)).events().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().value, Note::new(1));
    assert_eq!(events.next().await.unwrap().unwrap().id, 2);
    assert!(events.next().await.is_none());
    server.answer(Answer::json(200, r#"{"id":3}"#));
    assert_eq!(client.chat(ChatRequest::new()).send().await.unwrap(), Note::new(3));
    let received = server.take_received();
    let accepted: Vec<_> = received.iter().map(|it| it.header("accept")).collect();
    assert_eq!(accepted, [Some(SSE), Some("application/json")]);
    server.answer(Answer::new(200, SSE, "event: added\nid: 9\nretry: 5\ndata: {\"id\":1}\n\n"));
    let event = client.events().send().await.unwrap().next().await.unwrap().unwrap().value;
    assert_eq!((event.event.as_deref(), event.id.as_deref()), (Some("added"), Some("9")));
    assert_eq!((event.retry, &*event.data), (Some(5), r#"{"id":1}"#));
    server.answer(Answer::new(200, SSE, "data: a\ndata: b\n\n"));
    let mut log = client.log().send().await.unwrap();
    assert_eq!(log.next().await.unwrap().unwrap().value, "a\nb");
}

#[tokio::test]
async fn lines_and_bytes() {
    let server = Server::start().unwrap();
    let client = client(&server);
    server.answer(Answer::new(200, "application/jsonl", "{\"id\":1}\n{\"id\":\"x\"}\n{\"id\":2}"));
    let mut lines = client.lines().send().await.unwrap();
    assert_eq!(lines.next().await.unwrap().unwrap(), Note::new(1));
    assert!(matches!(lines.next().await, Some(Err(Error::Decode(_)))));
    assert_eq!(lines.next().await.unwrap().unwrap(), Note::new(2));
    assert!(lines.next().await.is_none());
    server.answer(Answer::new(200, "application/octet-stream", [0, 1, 2]));
    assert_eq!(client.download().send().await.unwrap().bytes().await.unwrap(), [0, 1, 2]);
    server.answer(Answer::new(200, "text/csv", "id\n1"));
    assert_eq!(client.get_note(1).download_csv().await.unwrap().bytes().await.unwrap(), b"id\n1");
    let accepted = server.take_received().pop().unwrap();
    assert_eq!(accepted.header("accept"), Some("text/csv"));
}

#[tokio::test]
async fn headers_are_read_when_asked_for() {
    let server = Server::start().unwrap();
    let client = client(&server);
    let note = r#"{"id":1}"#;
    let headers = [
        ("x-rate-limit", "7"),
        ("x-tags", "a, b"),
        ("x-color", r#"{"R":100,"G":200,"B":150}"#),
        ("etag", "\"v1\""),
    ];
    server.answer(Answer::with_headers(200, &headers, note));
    let reply = client.get_note(1).reply().await.unwrap();
    let headers = Headers::of(&reply);
    assert_eq!((headers.x_rate_limit(), headers.x_color()), (Some(7), Some(color())));
    assert_eq!(headers.x_tags(), Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(headers.e_tag().as_deref(), Some("\"v1\""));
    server.answer(Answer::with_headers(200, &[("x-rate-limit", "many")], note));
    let reply = client.get_note(1).reply().await.unwrap();
    assert_eq!((reply.id, Headers::of(&reply).x_rate_limit()), (1, None));
    server.answer(Answer::with_headers(404, &[("x-rate-limit", "0")], "{}"));
    let error = client.get_note(1).send().await.unwrap_err();
    assert_eq!(Headers::of(error.refusal().unwrap()).x_rate_limit(), Some(0));
}
