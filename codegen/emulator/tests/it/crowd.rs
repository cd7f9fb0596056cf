//! Many at once.

use std::io::Write;
use std::time::Duration;

use bindery_emulator::{On, Rule, Script, Step};

use super::client::{connect, read, request};
use super::small::{builder, film};

/// Both ends are open in this process, and some systems allow 1024 files.
const MANY: usize = 400;

#[test]
fn many_connections_are_served_at_once() {
    let slow = Rule::on(On::Create).steps([Step::Delay(Duration::from_millis(200))]);
    let emulator = builder().faults(Script::new().rule(slow)).start().unwrap();
    let bytes = request("POST", "/v1/films", &["Authorization: Bearer x"], Some(&film()));
    let mut streams: Vec<_> = (0..MANY).map(|_| connect(&emulator)).collect();
    streams.iter_mut().for_each(|stream| stream.write_all(&bytes).unwrap());
    let ids: std::collections::HashSet<String> =
        streams.iter_mut().map(|stream| read(stream, false).text("/id")).collect();
    assert_eq!((ids.len(), emulator.billed()), (MANY, MANY as u64));
    assert_eq!(emulator.counts().most_open, MANY as u64);
}

#[test]
fn mixed_faults_meet_about_as_many_as_was_said() {
    let script = Script::new()
        .seed(3)
        .rule(Rule::on(On::Create).chance(0.1).steps([Step::Bill, Step::Close]));
    let emulator = builder().faults(script).start().unwrap();
    let headers = ["Authorization: Bearer x", "Connection: close"];
    let bytes = request("POST", "/v1/films", &headers, Some(&film()));
    (0..300).for_each(|_| drop(super::client::exchange(&emulator, &bytes)));
    let faults = emulator.counts().faults;
    assert!((15..50).contains(&faults), "{faults}");
    assert_eq!(emulator.billed(), 300);
}
