//! Qdrant: path and query parameters, unions in JSON, a file.

use bindery_runtime::{FilePart, RequestOptions};
use qdrant::{Client, CountRequest, CreateCollection, RecoverFromUploadedSnapshotRequest};
use serde_json::json;

use crate::{ACCEPT, JSON, expect, server, value};

#[tokio::test]
async fn calls() {
    let server = server(4);
    let builder = Client::builder().base_url(server.url()).key_for("api-key", "q");
    let client = builder.build().unwrap();
    client.get_collection("a b/c").send().await.unwrap_err();
    let body: CreateCollection = value(json!({ "vectors": { "size": 4, "distance": "Dot" } }));
    client.create_collection("c").timeout(5).body(body).send().await.unwrap_err();
    let body: CountRequest = value(json!({ "exact": true }));
    client.count_points("c").timeout(7).body(body).send().await.unwrap_err();
    let mut form = RecoverFromUploadedSnapshotRequest::new();
    form.snapshot = Some(FilePart::new("s", "bytes").content_type("application/x-tar"));
    let recover = client.recover_from_uploaded_snapshot("c").wait(true).body(form);
    recover.with(RequestOptions::new().boundary("b")).send().await.unwrap_err();
    let [get, create, count, recover] = server.take_received().try_into().unwrap();
    let key = ("api-key", "q");
    expect(&get, "GET /collections/a%20b%2Fc", &[ACCEPT, key], "");
    let body = r#"{"vectors":{"size":4,"distance":"Dot"}}"#;
    expect(&create, "PUT /collections/c?timeout=5", &[ACCEPT, key, JSON], body);
    let target = "POST /collections/c/points/count?timeout=7";
    expect(&count, target, &[ACCEPT, key, JSON], r#"{"exact":true}"#);
    let body = [
        "--b",
        r#"Content-Disposition: form-data; name="snapshot"; filename="s""#,
        "Content-Type: application/x-tar",
        "",
        "bytes",
        "--b--",
        "",
    ];
    let target = "POST /collections/c/snapshots/upload?wait=true";
    let multipart = ("content-type", "multipart/form-data; boundary=b");
    expect(&recover, target, &[ACCEPT, key, multipart], body.join("\r\n"));
}
