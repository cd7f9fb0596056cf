//! What is written down.

use std::io::Write;
use std::time::Duration;

use super::client::{call_with, connect, request};
use super::small::{create, film, start};

const SOON: Duration = Duration::from_secs(10);

#[test]
fn a_create_that_breaks_off_is_not_complete() {
    let emulator = start();
    let bytes = request("POST", "/v1/films", &["Authorization: Bearer x"], Some(&film()));
    let mut stream = connect(&emulator);
    stream.write_all(&bytes[..bytes.len() - 1]).unwrap();
    assert!(emulator.wait_until(SOON, |emulator| emulator.ledger().len() == 1));
    drop(stream);
    assert!(emulator.wait_until(SOON, |emulator| emulator.counts().open == 0));
    let entry = &emulator.ledger()[0];
    assert!(!entry.complete && !entry.billed && entry.digest.is_none() && entry.status.is_none());
    let received = &emulator.received()[0];
    assert_eq!((received.complete, received.body.len()), (false, film().to_string().len() - 1));
}

#[test]
fn the_ledger_says_who_what_and_whether_it_was_billed() {
    let emulator = start();
    let headers = ["Authorization: Bearer sk-canary", "X-Trace: 1"];
    let id = call_with(&emulator, "POST", "/v1/films", &headers, Some(&film())).text("/id");
    create(&emulator);
    let ledger = emulator.ledger();
    let (first, second) = (&ledger[0], &ledger[1]);
    assert_eq!((first.number, first.operation.as_str()), (1, "createFilm"));
    assert_eq!(first.task.as_deref(), Some(id.as_str()));
    assert!(first.complete && first.billed && first.fault.is_none());
    assert_eq!((first.status, first.digest.is_some()), (Some(202), true));
    assert_eq!(first.digest, second.digest);
    assert!(first.headers.contains(&("X-Trace".to_owned(), "1".to_owned())));
    let received = emulator.received();
    assert_eq!(received[0].header("authorization"), Some("Bearer sk-canary"));
    let shown = format!("{ledger:?} {received:?}");
    assert!(shown.contains("Authorization") && !shown.contains("canary"), "{shown}");
}

#[test]
fn a_test_can_wait_without_blocking_its_runtime() {
    let emulator = start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let waits = emulator.until(|emulator| emulator.billed() == 1);
        let acts = async { create(&emulator) };
        let both = async { tokio::join!(waits, acts) };
        tokio::time::timeout(SOON, both).await.unwrap();
    });
}

#[test]
fn only_the_last_requests_are_kept() {
    let emulator = super::small::builder().keep(2).start().unwrap();
    (0..3).for_each(|_| drop(create(&emulator)));
    let numbers: Vec<_> = emulator.received().iter().map(|received| received.number).collect();
    assert_eq!(numbers, [2, 3]);
}
