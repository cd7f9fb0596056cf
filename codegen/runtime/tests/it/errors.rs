//! What errors say.

use bindery_runtime::codegen::describe::{
    Api, Envelope, Literal, Operation, Success, USUAL_ENVELOPE,
};
use bindery_runtime::codegen::{Call, read};
use bindery_runtime::testing::{Answer, Server};
use bindery_runtime::{ClientBuilder, Error, Value};

use crate::support::{Client, GET, client, operation};

async fn error(answer: Answer) -> Error {
    let server = Server::start().unwrap();
    server.answer(answer);
    Call::new(&client(&server).0, &GET).send(read::json::<Vec<i64>>).await.unwrap_err()
}

#[tokio::test]
async fn a_status_brings_the_vendor_s_words() {
    let answer = Answer::with_headers(
        429,
        &[("x-request-id", "r-1"), ("retry-after", "2")],
        r#"{"error":{"code":1001,"message":"slow down"}}"#,
    );
    let error = error(answer).await;
    assert_eq!(
        error.to_string(),
        "get: 429 Too Many Requests (code 1001): slow down; request_id=r-1; retry_after=2"
    );
    assert!(matches!(error, Error::Status(_)));
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.vendor_code(), Some("1001"));
    assert_eq!(error.message(), Some("slow down"));
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.retry_after(), Some("2"));
    assert!(error.raw_body().unwrap().starts_with(b"{\"error\""));
    assert!(!error.was_not_sent());
}

#[tokio::test]
async fn a_body_that_is_no_json_is_shown_in_part() {
    let error = error(Answer::new(502, "text/html", "<html>\n<b>nginx</b>")).await;
    assert_eq!(error.to_string(), "get: 502 Bad Gateway; body: <html> <b>nginx</b>");
    assert_eq!(error.vendor_code(), None);
}

#[tokio::test]
async fn an_answer_of_another_form_names_the_place() {
    let error = error(Answer::json(200, r#"[1,"two"]"#)).await;
    assert_eq!(
        error.to_string(),
        r#"get: the answer (200) can't be read at /1: expected an integer, found a string; body: [1,"two"]"#
    );
    assert_eq!(error.raw_body(), Some(br#"[1,"two"]"#.as_slice()));
}

#[tokio::test]
async fn a_success_that_is_cut_or_empty_is_an_error() {
    for body in ["", "[1,", "null", "<html>"] {
        let error = error(Answer::json(200, body)).await;
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
    }
}

pub static WRAPPED: Envelope = Envelope {
    success: Some(Success { pointer: "/code", equals: Literal::Number(0.0) }),
    code: &["/code"],
    message: &["/message"],
    request_id: &["/id"],
    request_id_headers: &[],
};

static API: Api = Api {
    package: "wrapped/1.0.0",
    base_url: None,
    schemes: &[],
    main_scheme: None,
    envelope: &WRAPPED,
    creates: &[],
};

static ASK: Operation = operation("ask", "GET", "/x", &[]);
static OTHER: Operation =
    Operation { envelope: Some(&USUAL_ENVELOPE), ..operation("other", "GET", "/x", &[]) };

#[tokio::test]
async fn failure_inside_success_is_an_error() {
    let server = Server::start().unwrap();
    let client: Client = ClientBuilder::new(&API).base_url(server.url()).build().unwrap();
    for (operation, body, expected) in [
        (&ASK, r#"{"code":0,"id":"a"}"#, None),
        (&ASK, r#"{"code":0.0}"#, None),
        (&ASK, r#"{"id":"a"}"#, None),
        (
            &ASK,
            r#"{"code":4001,"message":"no credit","id":"a"}"#,
            Some("ask: 200 OK (code 4001): no credit; request_id=a"),
        ),
        (&ASK, r#"{"code":"0"}"#, Some(r#"ask: 200 OK (code 0); body: {"code":"0"}"#)),
        (&OTHER, r#"{"code":4001}"#, None),
    ] {
        server.answer(Answer::json(200, body));
        let outcome = Call::new(&client.0, operation).send(read::json::<Value>).await;
        match (outcome, expected) {
            (Ok(_), None) => {}
            (Err(error @ Error::Envelope(_)), Some(expected)) => {
                assert_eq!(error.to_string(), expected);
            }
            (outcome, _) => panic!("{body}: {outcome:?}"),
        }
    }
}
