// Written by Bindery from tests/calls/openapi.yaml. Do not edit: change the specification and generate again.

//! The examples of the specification hold.

#![allow(deprecated)]

use bindery_runtime::testing;
use calls::Client;

fn start(answer: testing::Answer) -> (testing::Server, Client) {
    let server = testing::Server::start().expect("the loopback interface works");
    server.answer(answer);
    let client = Client::builder()
        .base_url(server.url())
        .key_for("bearer", "key-for-tests")
        .key_for("basic", "key-for-tests")
        .key_for("header", "key-for-tests")
        .key_for("query", "key-for-tests")
        .key_for("cookie", "key-for-tests")
        .key_for("oauth", "key-for-tests")
        .key_for("openid", "key-for-tests")
        .build()
        .expect("these settings work");
    (server, client)
}

#[tokio::test]
async fn query_form_joined_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.query_form_joined().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/query/form/joined"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn query_form_exploded_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.query_form_exploded().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/query/form/exploded"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn query_space_delimited_joined_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.query_space_delimited_joined().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/query/spaceDelimited/joined"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn query_space_delimited_exploded_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.query_space_delimited_exploded().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/query/spaceDelimited/exploded"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn query_pipe_delimited_joined_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.query_pipe_delimited_joined().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/query/pipeDelimited/joined"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn query_pipe_delimited_exploded_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.query_pipe_delimited_exploded().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/query/pipeDelimited/exploded"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn query_deep_object_exploded_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.query_deep_object_exploded().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/query/deepObject/exploded"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn header_simple_joined_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.header_simple_joined().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/header/simple/joined"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn header_simple_exploded_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.header_simple_exploded().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/header/simple/exploded"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn cookie_form_joined_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.cookie_form_joined().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/cookie/form/joined"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn cookie_form_exploded_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.cookie_form_exploded().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/cookie/form/exploded"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn cookie_cookie_exploded_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.cookie_cookie_exploded().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/cookie/cookie/exploded"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn whole_query_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.whole_query().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/querystring"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn head_querystring_call() {
    let (server, client) = start(testing::Answer::empty(200));
    let outcome = client.head_querystring().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "HEAD",
        Some("/querystring"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn options_querystring_call() {
    let (server, client) = start(testing::Answer::empty(200));
    let outcome = client.options_querystring().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "OPTIONS",
        Some("/querystring"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn trace_querystring_call() {
    let (server, client) = start(testing::Answer::empty(200));
    let outcome = client.trace_querystring().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "TRACE",
        Some("/querystring"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn purge_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.purge().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "PURGE",
        Some("/querystring"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn change_note_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.change_note().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "PATCH",
        Some("/notes"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn events_call() {
    let (server, client) = start(testing::Answer::empty(500));
    let outcome = client.events().send().await;
    outcome.expect_err("the server gives no answer");
    testing::expect_request(
        &server,
        "GET",
        Some("/events"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn lines_call() {
    let (server, client) = start(testing::Answer::empty(500));
    let outcome = client.lines().send().await;
    outcome.expect_err("the server gives no answer");
    testing::expect_request(
        &server,
        "GET",
        Some("/lines"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn log_call() {
    let (server, client) = start(testing::Answer::empty(500));
    let outcome = client.log().send().await;
    outcome.expect_err("the server gives no answer");
    testing::expect_request(
        &server,
        "GET",
        Some("/log"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn download_call() {
    let (server, client) = start(testing::Answer::empty(500));
    let outcome = client.download().send().await;
    outcome.expect_err("the server gives no answer");
    testing::expect_request(
        &server,
        "GET",
        Some("/download"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}

#[tokio::test]
async fn elsewhere_call() {
    let (server, client) = start(testing::Answer::empty(204));
    let outcome = client.elsewhere().send().await;
    outcome.expect("the answer is read");
    testing::expect_request(
        &server,
        "GET",
        Some("/elsewhere"),
        &[("authorization", "Bearer key-for-tests")],
        None,
    );
}
