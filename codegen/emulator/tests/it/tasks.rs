//! The life of a task.

use std::time::Duration;

use bindery_emulator::{Outcome, Pace, Phase};
use serde_json::json;

use super::client::{call, call_with};
use super::small::{builder, create, film, finish, start};

#[test]
fn a_task_is_pending_then_running_then_done() {
    let emulator = start();
    let answer = call(&emulator, "POST", "/v1/films", Some(&film()));
    let id = answer.text("/id");
    assert_eq!(answer.text("/look"), format!("{}/films/{id}", emulator.url()));
    let states: Vec<_> = (0..5)
        .map(|_| {
            let answer = call(&emulator, "GET", &format!("/v1/films/{id}"), None);
            assert_eq!(answer.text("/id"), id);
            (answer.text("/state"), answer.text("/progress"))
        })
        .collect();
    let states: Vec<_> =
        states.iter().map(|(state, done)| (state.as_str(), done.as_str())).collect();
    let (working, done) = (("working", "50"), ("done", "100"));
    assert_eq!(states, [("waiting", "0"), working, ("working", "75"), done, done]);
}

#[test]
fn results_lead_to_the_emulator() {
    let emulator = start();
    let id = create(&emulator);
    let answer = finish(&emulator, &id);
    let files = format!("{}/files/{id}", emulator.origin());
    assert_eq!(
        answer.json()["film"],
        json!({ "url": format!("{files}/1.mp4"), "cover": format!("{files}/2.mp4") })
    );
    assert_eq!(answer.text("/help"), "https://example.com/help");
}

#[test]
fn every_task_has_an_id_of_its_own() {
    let emulator = start();
    let (first, second) = (create(&emulator), create(&emulator));
    assert_ne!(first, second);
    assert!(first.starts_with("film-"), "{first}");
    let numbers: Vec<_> = emulator.tasks().iter().map(|task| task.number).collect();
    assert_eq!(numbers, [1, 2]);
    assert_eq!(emulator.task(&second).unwrap().phase, Phase::Pending);
}

#[test]
fn tasks_end_as_is_wished() {
    let emulator = builder().pace(Pace::queries(0, 0)).outcome(Outcome::Cancel).start().unwrap();
    let id = create(&emulator);
    assert_eq!(finish(&emulator, &id).text("/state"), "stopped");
    let answer = call(&emulator, "POST", "/v1/films", Some(&json!({ "prompt": "A wolf [fail]" })));
    let id = answer.text("/id");
    let ended = finish(&emulator, &id).json();
    assert_eq!(ended, json!({ "id": id, "state": "broken", "why": "Refused" }));
    assert!(emulator.set_outcome(&id, Outcome::Succeed));
    assert_eq!(finish(&emulator, &id).text("/state"), "done");
}

#[test]
fn time_can_set_the_pace() {
    let long = Duration::from_secs(3_600);
    let emulator = builder().pace(Pace::time(Duration::ZERO, long)).start().unwrap();
    let id = create(&emulator);
    let state = |id: &str| call(&emulator, "GET", &format!("/v1/films/{id}"), None).text("/state");
    assert_eq!([state(&id), state(&id), state(&id)], ["working"; 3].map(str::to_owned));
    emulator.set_pace(Pace::time(Duration::ZERO, Duration::ZERO));
    assert_eq!(state(&id), "done");
}

#[test]
fn the_same_key_makes_the_same_task() {
    let emulator = start();
    let create = |key: &str, body: &serde_json::Value| {
        let headers = ["Authorization: Bearer x", &format!("Idempotency-Key: {key}")];
        call_with(&emulator, "POST", "/v1/films", &headers, Some(body))
    };
    let first = create("one", &film());
    let again = create("one", &film());
    assert_eq!(first.text("/id"), again.text("/id"));
    assert_ne!(create("two", &film()).text("/id"), first.text("/id"));
    let other = create("one", &json!({ "prompt": "A bear" }));
    assert_eq!((other.status, other.text("/code").as_str()), (409, "409"));
    let long = create("123456789", &film());
    assert_eq!(long.text("/message"), "The idempotency key is too long");
    let billed: Vec<_> = emulator.ledger().iter().map(|entry| entry.billed).collect();
    assert_eq!(billed, [true, false, true, false, false]);
    assert_eq!(emulator.billed(), 2);
    assert_eq!(emulator.ledger()[1].key.as_deref(), Some("one"));
}

#[test]
fn a_task_is_found_by_its_correlation_text() {
    let emulator = start();
    create(&emulator);
    let body = json!({ "prompt": "A wolf", "note": "order-1" });
    let id = call(&emulator, "POST", "/v1/films", Some(&body)).text("/id");
    let found: Vec<_> = emulator.correlated("order-1").into_iter().map(|task| task.id).collect();
    assert_eq!(found, [id]);
    assert_eq!(emulator.ledger()[1].correlation.as_deref(), Some("order-1"));
}
