//! Keys: of every kind, together, one of several, or none.

use bindery_runtime::ApiKey;
use bindery_runtime::testing::{Answer, Received, Server};
use calls::Client;

fn builder(server: &Server) -> bindery_runtime::ClientBuilder<Client> {
    Client::builder().base_url(server.url())
}

fn with_all(server: &Server) -> Client {
    let keys = ["bearer", "header", "query", "cookie", "oauth"];
    let builder = keys
        .into_iter()
        .fold(builder(server), |builder, name| builder.key_for(name, format!("{name}+key")));
    builder.build().unwrap()
}

macro_rules! received {
    ($client:ident, $server:ident, $call:expr) => {{
        $server.answer(Answer::empty(204));
        $call.send().await.unwrap();
        let [received]: [Received; 1] = $server.take_received().try_into().unwrap();
        received
    }};
}

#[tokio::test]
async fn each_operation_has_its_own() {
    let server = Server::start().unwrap();
    let client = with_all(&server);
    let received = received!(client, server, client.with_both("a"));
    assert_eq!(received.target, "/keys/a?key=query%2Bkey");
    assert_eq!(received.header("x-key"), Some("header+key"));
    assert_eq!(received.header("authorization"), None);
    let received = received!(client, server, client.with_either("a"));
    assert_eq!(received.header("cookie"), Some("session=cookie+key"));
    let received = received!(client, server, client.without_key("a"));
    let secret = |(_, value): &(String, String)| value.contains("+key");
    assert!(!received.headers.iter().any(secret), "{:?}", received.headers);
    let received = received!(client, server, client.with_token("a"));
    assert_eq!(received.header("authorization"), Some("Bearer oauth+key"));
    let received = received!(client, server, client.purge());
    assert_eq!(received.header("authorization"), Some("Bearer bearer+key"));
}

#[tokio::test]
async fn the_alternative_that_is_complete_counts() {
    let server = Server::start().unwrap();
    let basic = ApiKey::basic("user", "pass:word");
    let client = builder(&server).key_for("basic", basic).key_for("header", "h").build().unwrap();
    let received = received!(client, server, client.with_either("a"));
    assert_eq!(received.header("authorization"), Some("Basic dXNlcjpwYXNzOndvcmQ="));
    // Keys are optional here, and there is none for it.
    assert_eq!(received!(client, server, client.purge()).header("authorization"), None);
    let error = client.with_both("a").send().await.unwrap_err().to_string();
    assert!(error.starts_with("`with_both` needs credentials for header with query"), "{error}");
    // A certificate is a matter of the connection.
    assert_eq!(received!(client, server, client.with_token("a")).header("authorization"), None);
}
