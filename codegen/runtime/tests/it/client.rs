//! Setting up a client.

use std::time::Duration;

use bindery_runtime::RequestOptions;
use bindery_runtime::codegen::Call;
use bindery_runtime::codegen::describe::Operation;

use crate::support::{CREATE, KEY, builder, operation};

static ELSEWHERE: Operation = Operation {
    base_url: Some("https://upload.example.com/v2"),
    ..operation("elsewhere", "PUT", "/files", &[])
};

#[test]
fn settings_that_cannot_work_are_errors() {
    let cases = [
        ("not an address", "it is no address"),
        ("ftp://example.com", "it must begin with https:// or http://"),
        ("/v1", "it must begin with https:// or http://"),
        ("https://user:word@example.com", "credentials belong in `key`"),
        ("https://example.com?x=1", "it must end before the query string"),
        ("https://example.com:99999/v1", "its port must be a number from 0 to 65535"),
    ];
    for (url, expected) in cases {
        let error = builder().base_url(url).build().err().unwrap().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("word"), "{error}");
    }
    let error = builder().header("a b", "c").build().err().unwrap().to_string();
    assert!(error.contains("`a b` is no name of a header"), "{error}");
    let error = builder().user_agent("a\nb").build().err().unwrap().to_string();
    assert!(error.contains("`user-agent` has a character"), "{error}");
}

#[test]
fn an_operation_can_have_an_address_of_its_own() {
    let client = builder().build().unwrap();
    let request = Call::new(&client.0, &ELSEWHERE).request().unwrap();
    assert_eq!(request.url, "https://upload.example.com/v2/files");
    let client = builder().base_url("http://localhost:1/").build().unwrap();
    let request = Call::new(&client.0, &ELSEWHERE).request().unwrap();
    assert_eq!(request.url, "http://localhost:1/files");
}

#[test]
fn headers_of_a_request() {
    let client = builder().key(KEY).user_agent("mine/2").header("x-a", "1").build().unwrap();
    let mut call = Call::new(&client.0, &CREATE);
    call.options(RequestOptions::new().header("x-a", "2").timeout(Duration::from_secs(1)));
    call.json("application/json", &vec![1_i64, 2]);
    let request = call.request().unwrap();
    let header = |name: &str| request.headers[name].to_str().unwrap();
    assert_eq!(header("x-a"), "2");
    assert_eq!(header("accept"), "application/json");
    assert_eq!(header("content-type"), "application/json");
    assert!(header("user-agent").starts_with("mine/2 sample/1.0.0 bindery-runtime/"));
    assert_eq!(request.body, Some("[1,2]".into()));
    assert!(!format!("{request:?}").contains("[1,2]"));
}
