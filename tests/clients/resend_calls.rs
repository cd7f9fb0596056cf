//! Resend: a bearer token, a header parameter, an enum in the path.

use resend::{BroadcastsRecipientsType, Client, SendEmailRequest};
use serde_json::json;

use crate::{ACCEPT, JSON, expect, server, value};

#[tokio::test]
async fn calls() {
    let server = server(3);
    let client = Client::builder().base_url(server.url()).key("re_123").build().unwrap();
    let mail = json!({ "from": "A <a@b.c>", "to": ["d@e.f"], "subject": "ü" });
    let mail: SendEmailRequest = value(mail);
    client.emails_send().body(mail).idempotency_key("k/1").send().await.unwrap_err();
    client.api_keys_list().limit(3).after("a&b=c d").send().await.unwrap_err();
    let kind: BroadcastsRecipientsType = value(json!("clicked"));
    let id = "49a3999c-0ce1-4ea6-ab68-afcd6dc2e794";
    client.broadcasts_recipients(id, kind).email("a+b@c.d").send().await.unwrap_err();
    let [mail, keys, recipients] = server.take_received().try_into().unwrap();
    let key = ("authorization", "Bearer re_123");
    let headers = [ACCEPT, key, JSON, ("idempotency-key", "k/1")];
    let body = r#"{"from":"A <a@b.c>","to":["d@e.f"],"subject":"ü"}"#;
    expect(&mail, "POST /emails", &headers, body);
    expect(&keys, "GET /api-keys?limit=3&after=a%26b%3Dc%20d", &[ACCEPT, key], "");
    let line = "GET /broadcasts/49a3999c-0ce1-4ea6-ab68-afcd6dc2e794/recipients?type=clicked&email=a%2Bb%40c.d";
    expect(&recipients, line, &[ACCEPT, key], "");
}
