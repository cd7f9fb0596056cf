// Written by Bindery from documents/payments.yaml. Do not edit: change the specification and generate again.

//! The examples of the specification hold.

#![allow(deprecated)]

use bindery_runtime::testing;
use payments::Client;

fn start(answer: testing::Answer) -> (testing::Server, Client) {
    let server = testing::Server::start().expect("the loopback interface works");
    server.answer(answer);
    let client = Client::builder().base_url(server.url()).build().expect("these settings work");
    (server, client)
}

#[tokio::test]
async fn list_charges_call() {
    let (server, client) = start(testing::Answer::empty(500));
    let outcome = client.list_charges().send().await;
    outcome.expect_err("the server gives no answer");
    testing::expect_request(&server, "GET", Some("/charges"), &[], None);
}

#[tokio::test]
async fn list_movements_call() {
    let (server, client) = start(testing::Answer::empty(500));
    let outcome = client.list_movements().send().await;
    outcome.expect_err("the server gives no answer");
    testing::expect_request(&server, "GET", Some("/movements"), &[], None);
}
