//! Blockfrost: a key in a header, bytes, a file.

use bindery_runtime::{FilePart, RequestOptions};
use blockfrost::{Client, IpfsAddRequest};
use serde_json::json;

use crate::{ACCEPT, expect, server, value};

#[tokio::test]
async fn calls() {
    let server = server(3);
    let client = Client::builder().base_url(server.url()).key("mainnet123").build().unwrap();
    let order: blockfrost::GetAddressesByAddressUtxosOrder = value(json!("desc"));
    let utxos = client.get_addresses_by_address_utxos("addr1/ü?#");
    utxos.count(5).page(2).order(order).send().await.unwrap_err();
    client.post_tx_submit(vec![0x84, 0xA3]).send().await.unwrap_err();
    let mut form = IpfsAddRequest::new();
    form.file = Some(FilePart::new("a \"b\".txt", "ipfs"));
    let options = RequestOptions::new().boundary("limit");
    client.ipfs_add().body(form).with(options).send().await.unwrap_err();
    let [utxos, submit, add] = server.take_received().try_into().unwrap();
    let key = ("project_id", "mainnet123");
    let target = "GET /addresses/addr1%2F%C3%BC%3F%23/utxos?count=5&page=2&order=desc";
    expect(&utxos, target, &[ACCEPT, key], "");
    let cbor = ("content-type", "application/cbor");
    expect(&submit, "POST /tx/submit", &[ACCEPT, cbor, key], [0x84, 0xA3]);
    let multipart = ("content-type", "multipart/form-data; boundary=limit");
    let body = [
        "--limit",
        r#"Content-Disposition: form-data; name="file"; filename="a %22b%22.txt""#,
        "Content-Type: application/octet-stream",
        "",
        "ipfs",
        "--limit--",
        "",
    ];
    expect(&add, "POST /ipfs/add", &[ACCEPT, multipart, key], body.join("\r\n"));
}
