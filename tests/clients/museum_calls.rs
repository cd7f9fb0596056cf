//! Redocly's museum: basic authentication, query parameters, JSON.

use bindery_runtime::ApiKey;
use museum::Client;
use serde_json::json;

use crate::{ACCEPT, JSON, expect, server, value};

#[tokio::test]
async fn calls() {
    let server = server(4);
    let builder = Client::builder().base_url(server.url()).key(ApiKey::basic("me", "secret"));
    let client = builder.build().unwrap();
    client.get_museum_hours().page(2).limit(15).send().await.unwrap_err();
    client.list_special_events().send().await.unwrap_err();
    let ticket =
        json!({ "ticketType": "general", "ticketDate": "2023-09-07", "email": "a+b@c.de" });
    client.buy_museum_tickets(value::<museum::BuyMuseumTickets>(ticket)).send().await.unwrap_err();
    let event = json!({
        "name": "Mermaid \"Treasure\" ü", "location": "Under the seaaa 🧜", "eventDescription": "d\ne",
        "dates": ["2023-09-05", "2023-09-08"], "price": 0.5,
    });
    client.create_special_event(value::<museum::SpecialEvent>(event)).send().await.unwrap_err();
    let [hours, events, ticket, event] = server.take_received().try_into().unwrap();
    let key = ("authorization", "Basic bWU6c2VjcmV0");
    expect(&hours, "GET /museum-hours?page=2&limit=15", &[ACCEPT, key], "");
    expect(&events, "GET /special-events", &[ACCEPT, key], "");
    let body = r#"{"email":"a+b@c.de","ticketDate":"2023-09-07","ticketType":"general"}"#;
    expect(&ticket, "POST /tickets", &[ACCEPT, key, JSON], body);
    let body = r#"{"name":"Mermaid \"Treasure\" ü","location":"Under the seaaa 🧜","eventDescription":"d\ne","dates":["2023-09-05","2023-09-08"],"price":0.5}"#;
    expect(&event, "POST /special-events", &[ACCEPT, key, JSON], body);
}
