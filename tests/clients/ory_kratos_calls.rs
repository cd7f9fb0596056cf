//! Ory Kratos: headers, lists in the query string, a form in place of JSON.

use bindery_runtime::RequestOptions;
use ory_kratos::{Client, UpdateLoginFlowBody};
use serde_json::json;

use crate::{ACCEPT, JSON, expect, server, value};

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
    // The members of this union fit one another's values, so that its `oneOf` refuses every login.
    let options = || RequestOptions::new().validate(false);
    client.update_login_flow("f/1", login()).with(options()).send().await.unwrap_err();
    client.update_login_flow_form("f/1", login()).with(options()).send().await.unwrap_err();
    let [session, list, json, form] = server.take_received().try_into().unwrap();
    let headers = [ACCEPT, ("cookie", "ory_kratos_session=a3"), ("x-session-token", "MP2")];
    expect(&session, "GET /sessions/whoami", &headers, "");
    let line = "GET /admin/identities?per_page=3&ids=a%20b&ids=c%2Cd";
    expect(&list, line, &[ACCEPT, ("authorization", "token")], "");
    let line = "POST /self-service/login?flow=f%2F1";
    let body = r#"{"identifier":"a@b.c","method":"password","password":"p w&"}"#;
    expect(&json, line, &[ACCEPT, JSON], body);
    let urlencoded = ("content-type", "application/x-www-form-urlencoded");
    let body = "identifier=a%40b.c&method=password&password=p+w%26";
    expect(&form, line, &[ACCEPT, urlencoded], body);
}
