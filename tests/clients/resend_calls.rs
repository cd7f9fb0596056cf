//! Resend: a bearer token, a header parameter, an enum in the path.

use resend::{BroadcastsRecipientsType, Client, SendEmailRequest};
use serde_json::json;

use crate::{expect, server, value};

#[tokio::test]
async fn calls() {
    let server = server(3);
    let client = Client::builder().base_url(server.url()).key("re_123").build().unwrap();
    let mail = json!({ "from": "A <a@b.c>", "to": ["d@e.f"], "subject": "ü" });
    let mail: SendEmailRequest = value(mail);
    client.emails_send().body(mail).idempotency_key("k/1").send().await.unwrap_err();
    client.api_keys_list().limit(3).after("a&b=c d").send().await.unwrap_err();
    let kind: BroadcastsRecipientsType = value(json!("clicked"));
    client.broadcasts_recipients("id", kind).email("a+b@c.d").send().await.unwrap_err();
    let [mail, keys, recipients] = server.take_received().try_into().unwrap();
    let key = ("authorization", "Bearer re_123");
    let headers = [key, ("idempotency-key", "k/1"), ("content-type", "application/json")];
    let body = r#"{"from":"A <a@b.c>","to":["d@e.f"],"subject":"ü"}"#;
    expect(&mail, "POST /emails", &headers, body);
    expect(&keys, "GET /api-keys?limit=3&after=a%26b%3Dc%20d", &[key], "");
    assert_eq!(recipients.header("authorization"), Some("Bearer re_123"));
    assert!(recipients.target.starts_with("/broadcasts/id/recipients"), "{}", recipients.target);
    assert!(recipients.target.contains("type=clicked"), "{}", recipients.target);
    assert!(recipients.target.contains("email=a%2Bb%40c.d"), "{}", recipients.target);
}
