//! Where calls go, and calls that come back.

use bindery_runtime::RequestOptions;
use bindery_runtime::testing::{Answer, Server};
use calls::servers::{LOCALHOST_8080, PRODUCTION, Regional, RegionalRegion};
use calls::{Client, Note, webhooks};

#[test]
fn a_server_is_chosen_by_its_variables() {
    assert_eq!(
        (PRODUCTION, LOCALHOST_8080),
        ("https://api.example.com/v1", "http://localhost:8080")
    );
    assert_eq!(String::from(Regional::new()), "https://eu.example.com:8443/v1");
    let server = Regional::new().region(RegionalRegion::UsWest).port("1").base("v2");
    let client = Client::builder().base_url(server).build().unwrap();
    let request = client.purge().request().unwrap();
    assert_eq!(request.url, "https://us-west.example.com:1/v2/querystring");
}

#[tokio::test]
async fn an_operation_can_be_elsewhere() {
    let client = Client::builder().build().unwrap();
    assert_eq!(client.purge().request().unwrap().url, "https://api.example.com/v1/querystring");
    assert_eq!(client.elsewhere().request().unwrap().url, "https://files.example.com/elsewhere");
    let server = Server::start().unwrap();
    server.answer(Answer::empty(204));
    let here = |url: String| RequestOptions::new().base_url(url);
    client.elsewhere().with(here(format!("{}/x/", server.url()))).send().await.unwrap();
    assert_eq!(server.take_received()[0].target, "/x/elsewhere");
    let error = client.elsewhere().with(here("files".to_owned())).send().await.unwrap_err();
    assert!(error.to_string().starts_with("the base address can't be used"), "{error}");
}

#[test]
fn callbacks_and_webhooks_are_read() {
    let read = [webhooks::parse_subscribe_note_added, webhooks::parse_note_removed];
    for parse in read {
        assert_eq!(parse(br#"{"id":1}"#).unwrap(), Note::new(1));
        assert!(parse(br#"{"id":"x"}"#).is_err());
    }
}
