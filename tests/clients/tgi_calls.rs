//! Text generation inference: JSON, and server-sent events.

use bindery_runtime::testing::{Answer, Server};
use serde_json::json;
use tgi::{ChatRequest, Client, GenerateRequest};

use crate::{JSON, expect, value};

#[tokio::test]
async fn calls() {
    let server = Server::start().unwrap();
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let token = |id: u64, text: &str| {
        let token = json!({ "id": id, "text": text, "logprob": -0.5, "special": false });
        format!("data:{}\n\n", json!({ "index": id, "token": token }))
    };
    let body = format!("{}{}", token(1, "a"), token(2, "ü"));
    server.answer(Answer::new(200, "text/event-stream", body));
    let request: GenerateRequest = value(json!({ "inputs": "Hello ü" }));
    let mut events = client.generate_stream(request).send().await.unwrap();
    let mut texts = String::new();
    while let Some(event) = events.next().await {
        let event = serde_json::to_value(&event.unwrap().value).unwrap();
        texts.push_str(event["token"]["text"].as_str().unwrap());
    }
    assert_eq!(texts, "aü");
    server.answer(Answer::new(200, "text/event-stream", "data: [DONE]\n\n"));
    let request = json!({ "messages": [{ "role": "user", "content": "hi" }], "stream": true });
    let mut chat = client.chat_completions(value::<ChatRequest>(request)).events().await.unwrap();
    assert!(chat.next().await.is_none());
    let [generate, chat] = server.take_received().try_into().unwrap();
    let headers = [("accept", "text/event-stream"), JSON];
    expect(&generate, "POST /generate_stream", &headers, r#"{"inputs":"Hello ü"}"#);
    let body = r#"{"messages":[{"role":"user","content":"hi"}],"stream":true}"#;
    expect(&chat, "POST /v1/chat/completions", &headers, body);
}
