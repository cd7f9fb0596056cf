// Written by Bindery from tests/studio/openapi.yaml. Do not edit: change the specification and generate again.

//! The examples of the specification hold.

#![allow(deprecated)]

use bindery_runtime::testing;
use studio::Client;
use studio::types::{FilmAnswer, Films, NewFilm, Refusal, Taken};

fn start(answer: testing::Answer) -> (testing::Server, Client) {
    let server = testing::Server::start().expect("the loopback interface works");
    server.answer(answer);
    let client = Client::builder()
        .base_url(server.url())
        .key_for("apiKey", "key-for-tests")
        .build()
        .expect("these settings work");
    (server, client)
}

#[tokio::test]
async fn create_film_least() {
    let body = r#"{
  "prompt": "A paper boat"
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "code": 0,
  "message": "ok",
  "request_id": "r-1",
  "data": {
    "film_id": "film-1",
    "state": "waiting"
  }
}"#,
    ));
    let outcome = client
        .create_film(testing::accepted::<NewFilm>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/films"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

#[tokio::test]
async fn create_film_all() {
    let body =
        r#"{
  "prompt": "A paper boat",
  "seconds": 5,
  "images": [
    "https://example.com/a.png"
  ],
  "note": "mine"
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "code": 0,
  "message": "ok",
  "request_id": "r-1",
  "data": {
    "film_id": "film-1",
    "state": "waiting"
  }
}"#,
    ));
    let outcome = client
        .create_film(testing::accepted::<NewFilm>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/films"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

#[test]
fn create_film_answers_200_taken() {
    testing::round_trip::<Taken>(
        r#"{
  "code": 0,
  "message": "ok",
  "request_id": "r-1",
  "data": {
    "film_id": "film-1",
    "state": "waiting"
  }
}"#,
    );
}

#[test]
fn create_film_answers_400_refused() {
    testing::round_trip::<Refusal>(
        r#"{
  "code": 400,
  "message": "prompt is missing",
  "request_id": "r-2"
}"#,
    );
}

#[test]
fn create_film_answers_401_key() {
    testing::round_trip::<Refusal>(
        r#"{
  "code": 401,
  "message": "no such key",
  "request_id": "r-3"
}"#,
    );
}

#[test]
fn create_film_answers_402_money() {
    testing::round_trip::<Refusal>(
        r#"{
  "code": 402,
  "message": "no money is left",
  "request_id": "r-4"
}"#,
    );
}

#[test]
fn create_film_answers_429_busy() {
    testing::round_trip::<Refusal>(
        r#"{
  "code": 429,
  "message": "too many films at once",
  "request_id": "r-5"
}"#,
    );
}

#[tokio::test]
async fn create_film_refused_400_refused() {
    let body = r#"{
  "prompt": "A paper boat"
}"#;
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": 400,
  "message": "prompt is missing",
  "request_id": "r-2"
}"#,
    ));
    let error = client
        .create_film(testing::decoded::<NewFilm>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("400"));
    assert_eq!(error.message(), Some("prompt is missing"));
}

#[tokio::test]
async fn create_film_refused_401_key() {
    let body = r#"{
  "prompt": "A paper boat"
}"#;
    let (_server, client) = start(testing::Answer::json(
        401,
        r#"{
  "code": 401,
  "message": "no such key",
  "request_id": "r-3"
}"#,
    ));
    let error = client
        .create_film(testing::decoded::<NewFilm>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.vendor_code(), Some("401"));
    assert_eq!(error.message(), Some("no such key"));
}

#[tokio::test]
async fn create_film_refused_402_money() {
    let body = r#"{
  "prompt": "A paper boat"
}"#;
    let (_server, client) = start(testing::Answer::json(
        402,
        r#"{
  "code": 402,
  "message": "no money is left",
  "request_id": "r-4"
}"#,
    ));
    let error = client
        .create_film(testing::decoded::<NewFilm>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(402));
    assert_eq!(error.vendor_code(), Some("402"));
    assert_eq!(error.message(), Some("no money is left"));
}

#[tokio::test]
async fn create_film_refused_429_busy() {
    let body = r#"{
  "prompt": "A paper boat"
}"#;
    let (_server, client) = start(testing::Answer::json(
        429,
        r#"{
  "code": 429,
  "message": "too many films at once",
  "request_id": "r-5"
}"#,
    ));
    let error = client
        .create_film(testing::decoded::<NewFilm>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(429));
    assert_eq!(error.vendor_code(), Some("429"));
    assert_eq!(error.message(), Some("too many films at once"));
}

#[tokio::test]
async fn create_film_refused_500_refused() {
    let body = r#"{
  "prompt": "A paper boat"
}"#;
    let (_server, client) = start(testing::Answer::json(
        500,
        r#"{
  "code": 400,
  "message": "prompt is missing",
  "request_id": "r-2"
}"#,
    ));
    let error = client
        .create_film(testing::decoded::<NewFilm>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(500));
    assert_eq!(error.vendor_code(), Some("400"));
    assert_eq!(error.message(), Some("prompt is missing"));
}

#[tokio::test]
async fn list_films_call() {
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "code": 0,
  "message": "ok",
  "data": {
    "films": [
      {
        "film_id": "film-1",
        "state": "done",
        "note": "mine"
      }
    ]
  }
}"#,
    ));
    let outcome = client.list_films().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/films"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[test]
fn list_films_answers_200_films() {
    testing::round_trip::<Films>(
        r#"{
  "code": 0,
  "message": "ok",
  "data": {
    "films": [
      {
        "film_id": "film-1",
        "state": "done",
        "note": "mine"
      }
    ]
  }
}"#,
    );
}

#[tokio::test]
async fn create_plain_film_least() {
    let body = r#"{
  "prompt": "A paper boat"
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "code": 0,
  "message": "ok",
  "request_id": "r-1",
  "data": {
    "film_id": "film-1",
    "state": "waiting"
  }
}"#,
    ));
    let outcome = client
        .create_plain_film(testing::accepted::<NewFilm>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/plain-films"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

#[tokio::test]
async fn create_plain_film_all() {
    let body =
        r#"{
  "prompt": "A paper boat",
  "seconds": 5,
  "images": [
    "https://example.com/a.png"
  ],
  "note": "mine"
}"#;
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "code": 0,
  "message": "ok",
  "request_id": "r-1",
  "data": {
    "film_id": "film-1",
    "state": "waiting"
  }
}"#,
    ));
    let outcome = client
        .create_plain_film(testing::accepted::<NewFilm>(body))
        .with(testing::as_it_is())
        .send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "POST",
        Some("/plain-films"),
        &[("authorization", "Bearer key-for-tests"), ("content-type", "application/json")],
        Some(body),
    );
}

#[tokio::test]
async fn create_plain_film_refused_400_refused() {
    let body = r#"{
  "prompt": "A paper boat"
}"#;
    let (_server, client) = start(testing::Answer::json(
        400,
        r#"{
  "code": 400,
  "message": "prompt is missing",
  "request_id": "r-2"
}"#,
    ));
    let error = client
        .create_plain_film(testing::decoded::<NewFilm>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(400));
    assert_eq!(error.vendor_code(), Some("400"));
    assert_eq!(error.message(), Some("prompt is missing"));
}

#[tokio::test]
async fn create_plain_film_refused_401_key() {
    let body = r#"{
  "prompt": "A paper boat"
}"#;
    let (_server, client) = start(testing::Answer::json(
        401,
        r#"{
  "code": 401,
  "message": "no such key",
  "request_id": "r-3"
}"#,
    ));
    let error = client
        .create_plain_film(testing::decoded::<NewFilm>(body))
        .with(testing::as_it_is())
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.vendor_code(), Some("401"));
    assert_eq!(error.message(), Some("no such key"));
}

#[tokio::test]
async fn get_film_call() {
    let (server, client) = start(testing::Answer::json(
        200,
        r#"{
  "code": 0,
  "message": "ok",
  "data": {
    "film_id": "film-1",
    "state": "waiting",
    "percent": 0
  }
}"#,
    ));
    let outcome = client.get_film(testing::decoded::<String>(r#""film-1""#)).send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/films/film-1"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[test]
fn get_film_answers_200_waiting() {
    testing::round_trip::<FilmAnswer>(
        r#"{
  "code": 0,
  "message": "ok",
  "data": {
    "film_id": "film-1",
    "state": "waiting",
    "percent": 0
  }
}"#,
    );
}

#[test]
fn get_film_answers_200_filming() {
    testing::round_trip::<FilmAnswer>(
        r#"{
  "code": 0,
  "message": "ok",
  "data": {
    "film_id": "film-1",
    "state": "filming",
    "percent": 40
  }
}"#,
    );
}

#[test]
fn get_film_answers_200_done() {
    testing::round_trip::<FilmAnswer>(
        r#"{
  "code": 0,
  "message": "ok",
  "data": {
    "film_id": "film-1",
    "state": "done",
    "percent": 100,
    "note": "mine",
    "files": [
      {
        "url": "https://example.com/1.mp4",
        "kind": "film"
      }
    ]
  }
}"#,
    );
}

#[test]
fn get_film_answers_200_broken() {
    testing::round_trip::<FilmAnswer>(
        r#"{
  "code": 0,
  "message": "ok",
  "data": {
    "film_id": "film-1",
    "state": "broken",
    "why": {
      "code": "E7",
      "text": "The camera broke"
    }
  }
}"#,
    );
}

#[test]
fn get_film_answers_200_stopped() {
    testing::round_trip::<FilmAnswer>(
        r#"{
  "code": 0,
  "message": "ok",
  "data": {
    "film_id": "film-1",
    "state": "stopped"
  }
}"#,
    );
}

#[test]
fn get_film_answers_404_unknown() {
    testing::round_trip::<Refusal>(
        r#"{
  "code": 404,
  "message": "no such film",
  "request_id": "r-6"
}"#,
    );
}

#[tokio::test]
async fn get_film_refused_404_unknown() {
    let (_server, client) = start(testing::Answer::json(
        404,
        r#"{
  "code": 404,
  "message": "no such film",
  "request_id": "r-6"
}"#,
    ));
    let error = client
        .get_film(testing::decoded::<String>(r#""film-1""#))
        .unchecked()
        .send().await
        .expect_err("the vendor refuses");
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.vendor_code(), Some("404"));
    assert_eq!(error.message(), Some("no such film"));
}
