//! Keys go where they belong, and never show.

use bindery_runtime::codegen::Call;
use bindery_runtime::codegen::describe::Operation;
use bindery_runtime::codegen::read;
use bindery_runtime::testing::{Answer, Server};
use bindery_runtime::{ApiKey, Error, RequestOptions, Value};

use crate::support::{CREATE, KEY, builder, client, operation};

static BOTH: Operation = operation("both", "GET", "/x", &[&[], &[1, 2], &[3], &[4]]);

fn shown(error: &Error) -> String {
    format!("{error} {error:?} {error:#?}")
}

#[test]
fn an_api_key_is_masked() {
    assert_eq!(format!("{:?}", ApiKey::new(KEY)), "ApiKey(***)");
    assert_eq!(ApiKey::basic("Aladdin", "open sesame").expose(), "QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
}

#[test]
fn the_main_key_goes_into_the_header() {
    let client = builder().key(KEY).header("x-extra", "extra-secret").build().unwrap();
    let call = Call::new(&client.0, &CREATE);
    let request = call.request().unwrap();
    assert_eq!(request.headers["authorization"], format!("Bearer {KEY}"));
    for text in [format!("{request:?}"), format!("{call:?}"), format!("{:?}", client.0)] {
        assert!(!text.contains(KEY) && !text.contains("extra-secret"), "{text}");
    }
}

#[test]
fn the_first_complete_alternative_counts() {
    let request = |builder: bindery_runtime::ClientBuilder<crate::support::Client>| {
        let client = builder.build().unwrap();
        Call::new(&client.0, &BOTH).request().unwrap()
    };
    let open = request(builder());
    assert!(open.headers.get("x-api-key").is_none() && open.headers.get("cookie").is_none());

    let half = request(builder().key_for("inHeader", "only-half"));
    assert!(half.headers.get("x-api-key").is_none());

    let pair = request(builder().key_for("inHeader", "first").key_for("inQuery", "s&cond"));
    assert_eq!(pair.headers["x-api-key"], "first");
    assert!(!pair.url.contains("cond"));
    assert!(!format!("{pair:?}").contains("cond"));
    assert_eq!(pair.url_with_credentials(), "https://api.example.com/v1/x?api%20key=s%26cond");

    let cookie = request(builder().key_for("inCookie", "cookie-value"));
    assert_eq!(cookie.headers["cookie"], "session=cookie-value");
    assert!(!format!("{cookie:?}").contains("cookie-value"));
}

#[test]
fn missing_credentials_are_named_before_anything_is_sent() {
    let client = builder().build().unwrap();
    let error = Call::new(&client.0, &CREATE).request().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`create` needs credentials for bearer: give them by `key` or `key_for` of the client's \
         builder; nothing was sent"
    );
    let client = builder().header("Authorization", "Bearer of-my-own").build().unwrap();
    assert!(Call::new(&client.0, &CREATE).request().is_ok());
}

#[test]
fn keys_that_cannot_work_are_refused() {
    let error = |builder: bindery_runtime::ClientBuilder<crate::support::Client>| {
        builder.build().err().map(|error| error.to_string()).unwrap_or_default()
    };
    let cases = [
        (builder().key(""), "the key for bearer is empty"),
        (builder().key("sk-1\n"), "begins or ends with a blank or a line break"),
        (builder().key("sk\n-1"), "a character that a header can't carry"),
        (builder().key_for("inCookie", "a;b"), "a character that a cookie can't carry"),
        (builder().key_for("other", KEY), "`other` is none of the ways to authenticate: bearer, "),
    ];
    for (builder, expected) in cases {
        let error = error(builder);
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("sk"), "{error}");
    }
}

#[tokio::test]
async fn a_key_that_comes_back_is_masked() {
    let server = Server::start().unwrap();
    let client = client(&server);
    let body = format!(r#"{{"error":{{"message":"bad key {KEY}","code":"{KEY}"}}}}"#);
    let not_json = format!("<p>{KEY}</p>");
    for answer in [
        Answer::json(401, &body),
        Answer::json(200, &not_json),
        Answer::with_headers(401, &[("x-request-id", KEY)], &not_json),
    ] {
        server.answer(answer);
        let error = Call::new(&client.0, &CREATE).send(read::json::<Value>).await.unwrap_err();
        let body = String::from_utf8_lossy(error.raw_body().unwrap()).into_owned();
        assert!(!shown(&error).contains(KEY), "{error:?}");
        assert!(!body.contains(KEY) && body.contains("***"), "{body}");
    }
    assert_eq!(server.take_received()[0].header("authorization"), Some(&*format!("Bearer {KEY}")));
}

#[tokio::test]
async fn a_key_in_the_query_does_not_show_in_connection_errors() {
    static IN_QUERY: Operation = operation("inQuery", "GET", "/x", &[&[2]]);
    let client = builder().base_url("http://127.0.0.1:9").key_for("inQuery", KEY).build().unwrap();
    let error = Call::new(&client.0, &IN_QUERY).send(read::nothing).await.unwrap_err();
    assert!(matches!(error, Error::Connection(_)), "{error:?}");
    assert!(error.was_not_sent());
    assert!(!shown(&error).contains(KEY), "{error:?}");
    assert!(!shown(&error).contains("api%20key"), "{error:?}");
}

#[test]
fn a_key_does_not_leave_this_machine_in_clear() {
    for (url, is_right) in [
        ("https://api.example.com/v1", true),
        ("http://api.example.com/v1", false),
        ("HTTP://api.example.com", false),
        ("http://127.0.0.1.example.com", false),
        ("http://192.168.1.9:8080", false),
        ("http://localhost:8080", true),
        ("http://127.1.2.3", true),
        ("http://[::1]:9", true),
        ("http://[::ffff:127.0.0.1]:9", true),
    ] {
        let client = builder().base_url(url).key(KEY).build().unwrap();
        let request = Call::new(&client.0, &CREATE).request();
        assert_eq!(request.is_ok(), is_right, "{url}");
        if let Err(error) = request {
            assert!(matches!(error, Error::Configuration(_)), "{error:?}");
            assert!(shown(&error).contains("plain_http(true)") && !shown(&error).contains(KEY));
        }
        let allowed = builder().base_url(url).key(KEY).plain_http(true).build().unwrap();
        assert!(Call::new(&allowed.0, &CREATE).request().is_ok(), "{url}");
    }
    // Nor does it by an address that one call has for itself, while what needs no key may go anywhere.
    let client = builder().key(KEY).build().unwrap();
    let mut call = Call::new(&client.0, &CREATE);
    call.options(RequestOptions::new().base_url("http://api.example.com"));
    assert!(call.request().is_err());
    static OPEN: Operation = operation("open", "GET", "/x", &[]);
    let mut call = Call::new(&client.0, &OPEN);
    call.options(RequestOptions::new().base_url("http://api.example.com"));
    assert!(call.request().is_ok());
}
