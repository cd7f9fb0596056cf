//! Tests of what cuts an answer into lines and events.

use std::time::Duration;

use super::fields::{Fields, Gathering};
use super::lines::{Ends, Lines, TooLong};

/// The lines of a text that comes in pieces of `size` bytes, and what is left.
fn cut(ends: Ends, text: &str, size: usize) -> Vec<String> {
    let mut lines = Lines::new(ends, 100);
    let mut found = Vec::new();
    for piece in text.as_bytes().chunks(size) {
        lines.push(piece);
        while let Some(line) = lines.next().unwrap() {
            found.push(String::from_utf8(line).unwrap());
        }
    }
    found.push(String::from_utf8(lines.rest()).unwrap());
    found
}

#[test]
fn pieces_make_no_difference() {
    for size in 1..12 {
        let lines = cut(Ends::Any, "a\r\nb\rc\n\n\r\rü\r\nd", size);
        assert_eq!(lines, ["a", "b", "c", "", "", "", "ü", "d"], "{size}");
        let lines = cut(Ends::LineFeed, "a\r\nb\rc\n\nd", size);
        assert_eq!(lines, ["a\r", "b\rc", "", "d"], "{size}");
    }
}

#[test]
fn lines_are_bounded() {
    let mut lines = Lines::new(Ends::Any, 3);
    lines.push(b"abc\nabc");
    assert_eq!(lines.next(), Ok(Some(b"abc".to_vec())));
    assert_eq!(lines.next(), Ok(None));
    lines.push(b"d");
    assert_eq!(lines.next(), Err(TooLong));
}

fn events(text: &str) -> Vec<Fields> {
    let mut gathering = Gathering::default();
    let mut events: Vec<_> =
        text.split('\n').filter_map(|line| gathering.line(line.as_bytes())).collect();
    events.extend(gathering.finish());
    events
}

fn data(text: &str) -> Vec<String> {
    events(text).into_iter().map(|event| event.data).collect()
}

#[test]
fn the_examples_of_the_standard() {
    assert_eq!(data("data: YHOO\ndata: +2\ndata: 10\n\n"), ["YHOO\n+2\n10"]);
    assert_eq!(data("data\n\ndata\ndata\n\ndata:"), ["", "\n", ""]);
    assert_eq!(data("data:test\n\ndata: test\n\n"), ["test", "test"]);
    let text = ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n";
    let ids: Vec<_> = events(text).into_iter().map(|event| (event.data, event.id)).collect();
    let id = |id: &str| Some(id.to_owned());
    assert_eq!(
        ids,
        [
            ("first event".to_owned(), id("1")),
            ("second event".to_owned(), id("")),
            (" third event".to_owned(), id("")),
        ]
    );
}

#[test]
fn the_fields_of_events() {
    let text = "\u{FEFF}event: add\nretry: 1500\nid: 7\nother: x\ndata: {}\n\nevent: lost\n\nretry: soon\nid: a\0b\ndata: 2\n\n";
    let [first, second] = events(text).try_into().unwrap();
    assert_eq!(first.event.as_deref(), Some("add"));
    assert_eq!(first.retry, Some(Duration::from_millis(1500)));
    assert_eq!(second, Fields { data: "2".into(), id: Some("7".into()), ..Fields::default() });
}
