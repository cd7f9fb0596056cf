//! Bodies in every media type.

use bindery_runtime::testing::Received;
use bindery_runtime::{Error, FilePart, RequestOptions};
use calls::{Note, SendFormRequest, Upload};
use serde_json::json;

use super::{client, color, sent};

fn note() -> Note {
    Note::new(7).text("a b&ü").done(true).tags(["x", "y z"])
}

fn content(received: &Received) -> (Option<&str>, &str) {
    (received.header("content-type"), std::str::from_utf8(&received.body).unwrap())
}

#[tokio::test]
async fn forms() {
    let form = SendFormRequest::new("a b&ü*")
        .tags(["x", "y,z"])
        .pipes(["1", "2"])
        .color(color())
        .deep(color());
    let received = sent(|client| client.send_form(form).send()).await;
    let expected = [
        "text=a+b%26%C3%BC*",
        "tags=x&tags=y%2Cz",
        "pipes=1%7C2",
        "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
        "deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150",
    ];
    let media_type = Some("application/x-www-form-urlencoded");
    assert_eq!(content(&received), (media_type, &*expected.join("&")));
}

#[tokio::test]
async fn files() {
    let photo = FilePart::new("cat.png", vec![b'p']);
    let form = Upload::new("A cat", photo)
        .raw("raw")
        .typed(FilePart::new("a.pdf", "pdf").header("X-Id", "1"))
        .more([FilePart::new("1", "one").content_type("text/plain"), FilePart::from("two")])
        .perhaps(FilePart::from("three"))
        .encoded("AQI=")
        .notes(["a", "b"])
        .tags(["c", "d"])
        .color(color())
        .meta([1, 2])
        .count(3);
    let options = RequestOptions::new().boundary("--x");
    let received = sent(|client| client.upload(form).with(options).send()).await;
    let file = |name: &str, file: &str, rest: &str| {
        format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n{rest}")
    };
    let part = |name: &str, rest: &str| {
        format!("Content-Disposition: form-data; name=\"{name}\"\r\n{rest}")
    };
    let bytes = "Content-Type: application/octet-stream\r\n\r\n";
    let parts = [
        part("title", "\r\nA cat"),
        file("photo", "cat.png", "Content-Type: image/png\r\n\r\np"),
        file("raw", "blob", &format!("{bytes}raw")),
        file("typed", "a.pdf", "Content-Type: application/octet-stream\r\nX-Id: 1\r\n\r\npdf"),
        file("more", "1", "Content-Type: text/plain\r\n\r\none"),
        file("more", "blob", &format!("{bytes}two")),
        file("perhaps", "blob", &format!("{bytes}three")),
        part("encoded", &format!("{bytes}AQI=")),
        part("notes", "\r\na,b"),
        part("tags", "\r\nc"),
        part("tags", "\r\nd"),
        part("color", "Content-Type: application/json\r\n\r\n{\"R\":100,\"G\":200,\"B\":150}"),
        part("meta", "Content-Type: application/json\r\n\r\n[1,2]"),
        part("count", "\r\n3"),
    ];
    let mut expected: String = parts.iter().map(|part| format!("----x\r\n{part}\r\n")).collect();
    expected.push_str("----x--\r\n");
    let media_type = Some("multipart/form-data; boundary=--x");
    assert_eq!(content(&received), (media_type, &*expected));
}

#[tokio::test]
async fn what_breaks_a_rule_is_not_sent() {
    let server = bindery_runtime::testing::Server::start().unwrap();
    let form = Upload::new("A", "bytes").count(10);
    let Err(Error::InvalidRequest(violations)) = client(&server).upload(form).send().await else {
        panic!("the form breaks rules")
    };
    let broken: Vec<_> = violations.iter().map(|it| it.instance.as_str()).collect();
    assert_eq!(broken, ["/title", "/count"]);
    assert!(server.take_received().is_empty());
}

#[tokio::test]
async fn each_media_type_of_a_body_that_must_be_given() {
    let json = r#"{"id":7,"text":"a b&ü","done":true,"tags":["x","y z"]}"#;
    let form = "id=7&text=a+b%26%C3%BC&done=true&tags=x&tags=y+z";
    let options = || RequestOptions::new().boundary("x");
    let patch = json!({ "text": null }).as_object().unwrap().clone().into_iter().collect();
    let ok = |_| ();
    let rows =
        [
            (
                sent(|client| async move { client.add_note(note()).send().await.map(ok) }).await,
                "application/json",
                json,
            ),
            (
                sent(|client| async move {
                    client.add_note_merge_patch_json(patch).send().await.map(ok)
                })
                .await,
                "application/merge-patch+json",
                r#"{"text":null}"#,
            ),
            (
                sent(|client| async move { client.add_note_form(note()).send().await.map(ok) })
                    .await,
                "application/x-www-form-urlencoded",
                form,
            ),
            (
                sent(|client| async move {
                    client.add_note_multipart(note()).with(options()).send().await.map(ok)
                })
                .await,
                "multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"id\"\r\n\r\n7\r\n--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na b&ü\r\n--x\r\nContent-Disposition: form-data; name=\"done\"\r\n\r\ntrue\r\n--x\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nx\r\n--x\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\ny z\r\n--x--\r\n",
            ),
            (
                sent(|client| async move { client.add_note_plain("a b").send().await.map(ok) })
                    .await,
                "text/plain",
                "a b",
            ),
            (
                sent(|client| async move { client.add_note_xml("<a/>").send().await.map(ok) })
                    .await,
                "application/xml",
                "<a/>",
            ),
        ];
    for (received, media_type, body) in rows {
        assert_eq!(content(&received), (Some(media_type), body));
    }
}

#[tokio::test]
async fn each_media_type_of_a_body_that_may_be_left_out() {
    let received = sent(|client| client.change_note().send()).await;
    assert_eq!(content(&received), (None, ""));
    let received = sent(|client| client.change_note().body(Note::new(1)).send()).await;
    assert_eq!(content(&received), (Some("application/json"), r#"{"id":1}"#));
    let received = sent(|client| client.change_note().body_plain("a").send()).await;
    assert_eq!(content(&received), (Some("text/plain"), "a"));
    let received = sent(|client| client.change_note().body_octet_stream(vec![65]).send()).await;
    assert_eq!(content(&received), (Some("application/octet-stream"), "A"));
    let received = sent(|client| client.put_image("bytes").send()).await;
    assert_eq!(content(&received), (Some("application/octet-stream"), "bytes"));
}
