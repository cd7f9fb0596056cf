//! Ory Kratos: headers, lists in the query string, a form in place of JSON.

use ory_kratos::{Client, UpdateLoginFlowBody};
use serde_json::json;

use crate::{expect, server, value};

#[tokio::test]
async fn calls() {
    let server = server(4);
    let builder = Client::builder().base_url(server.url()).key_for("oryAccessToken", "token");
    let client = builder.build().unwrap();
    let session = client.to_session().x_session_token("MP2").cookie("ory_kratos_session=a3");
    session.send().await.unwrap_err();
    client.list_identities().per_page(3).ids(["a b", "c,d"]).send().await.unwrap_err();
    let login = || -> UpdateLoginFlowBody {
        let members = json!({ "method": "password", "identifier": "a@b.c", "password": "p w&" });
        value(members)
    };
    client.update_login_flow("f/1", login()).send().await.unwrap_err();
    client.update_login_flow_form("f/1", login()).send().await.unwrap_err();
    let [session, list, json, form] = server.take_received().try_into().unwrap();
    let headers = [("x-session-token", "MP2"), ("cookie", "ory_kratos_session=a3")];
    expect(&session, "GET /sessions/whoami", &headers, "");
    expect(&list, "GET /admin/identities?per_page=3&ids=a%20b&ids=c%2Cd", &[], "");
    assert_eq!(list.header("authorization"), Some("token"));
    let sent: serde_json::Value = serde_json::from_slice(&json.body).unwrap();
    let login = json!({ "method": "password", "identifier": "a@b.c", "password": "p w&" });
    assert_eq!(sent, login);
    assert_eq!((&*json.method, &*json.target), ("POST", "/self-service/login?flow=f%2F1"));
    let body = String::from_utf8(form.body.clone()).unwrap();
    let mut pairs: Vec<_> = body.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(pairs, ["identifier=a%40b.c", "method=password", "password=p+w%26"]);
    let media_type = Some("application/x-www-form-urlencoded");
    assert_eq!(form.header("content-type"), media_type);
}
