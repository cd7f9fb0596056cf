//! Tables: what has happened, and what comes next.

mod scripts;

use http::{HeaderMap, HeaderValue};

use super::super::validator::Validator;
use super::*;

const LINK: &str = "https://a.example.com/x.mp4?sig=canary";
const VIDEO: &[u8] = b"\0\0\0\x20ftypisom\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

const RULES: Rules = Rules {
    kind: FileKind::Video,
    max_bytes: 1000,
    tries: 3,
    first_pause: Duration::from_secs(1),
    accepts_unknown_length: false,
    can_refresh: false,
};

fn machine(rules: Rules) -> Machine {
    Machine::new(Address::first(LINK).unwrap(), rules)
}

fn head(status: u16, headers: &[(&'static str, &'static str)]) -> Event {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(*name, HeaderValue::from_static(value));
    }
    Event::Answered(Head { status, headers: map, framed: false })
}

fn memo(tag: &str, length: Option<u64>) -> Memo {
    let address = "https://a.example.com/x.mp4".to_owned();
    Memo { address, validator: Validator::tag(tag), length }
}

fn left(tag: &str, length: Option<u64>, bytes: u64) -> Event {
    Event::Begun(Some(Left { memo: memo(tag, length), bytes, first: VIDEO.to_vec() }))
}

/// The action in one word or two.
fn shown(action: &Action) -> String {
    match action {
        Action::Send(Ask { url, range: None }) => format!("get {}", url.path()),
        Action::Send(Ask { url, range: Some((from, validator)) }) => {
            format!("get {} from {from} if {validator}", url.path())
        }
        Action::StartAnew(memo) => format!("anew of {:?}", memo.length),
        Action::GoOn(from, _) => format!("go on at {from}"),
        Action::Read => "read".to_owned(),
        Action::Write => "write".to_owned(),
        Action::Wait(pause) => format!("wait {pause:?}"),
        Action::Refresh => "refresh".to_owned(),
        Action::Finish(done) => format!("finish {} {:?}", done.bytes, done.resumed_from),
        Action::GiveUp(GivenUp { error, discards }) => {
            assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
            format!("{}{}", error.kind(), if *discards { ", discard" } else { "" })
        }
    }
}

/// Does steps, and compares what comes of each.
fn check(rules: Rules, steps: Vec<(Event, &str)>) {
    let mut machine = machine(rules);
    for (number, (event, expected)) in steps.into_iter().enumerate() {
        let what = format!("step {number}: {event:?}");
        assert_eq!(shown(&machine.step(event)), expected, "{what}");
    }
}

fn piece(length: usize) -> Event {
    Event::Piece(Bytes::copy_from_slice(&VIDEO.repeat(20)[..length]))
}

const TAG: (&str, &str) = ("etag", "\"a\"");

#[test]
fn a_file_comes_in_one_go() {
    let steps = vec![
        (Event::Begun(None), "get /x.mp4"),
        (head(200, &[("content-length", "100"), TAG]), "anew of Some(100)"),
        (Event::Ready, "read"),
        (piece(100), "write"),
        (Event::Written(100), "read"),
        (Event::Ended, "finish 100 None"),
    ];
    check(RULES, steps);
}

#[test]
fn a_broken_try_goes_on_where_it_broke() {
    let steps = vec![
        (Event::Begun(None), "get /x.mp4"),
        (head(200, &[("content-length", "100"), TAG]), "anew of Some(100)"),
        (piece(60), "write"),
        (Event::Written(60), "read"),
        (Event::Failed(Cause::Cut("reset".into())), "wait 1s"),
        (Event::Waited, "get /x.mp4 from 60 if \"a\""),
        (head(307, &[("location", "/y")]), "get /y from 60 if \"a\""),
        (head(206, &[("content-range", "bytes 60-99/100"), TAG]), "go on at 60"),
        (piece(40), "write"),
        (Event::Written(40), "read"),
        (Event::Ended, "finish 100 None"),
    ];
    check(RULES, steps);
}

#[test]
fn what_an_earlier_call_left_is_used_if_it_fits() {
    let steps = vec![
        (left("\"a\"", Some(100), 60), "get /x.mp4 from 60 if \"a\""),
        (head(206, &[("content-range", "bytes 60-99/100"), TAG]), "go on at 60"),
        (piece(40), "write"),
        (Event::Written(40), "read"),
        (Event::Ended, "finish 100 Some(60)"),
    ];
    check(RULES, steps);
    // A part that is complete is looked at once more.
    let steps = vec![
        (left("\"a\"", Some(100), 100), "get /x.mp4 from 99 if \"a\""),
        (head(206, &[("content-range", "bytes 99-99/100"), TAG]), "go on at 99"),
    ];
    check(RULES, steps);
    for unfit in
        [left("W/\"a\"", Some(100), 60), left("\"a\"", Some(50), 60), left("\"a\"", None, 0)]
    {
        check(RULES, vec![(unfit, "get /x.mp4")]);
    }
    let mut other = memo("\"a\"", Some(100));
    other.address.push('x');
    let other = Event::Begun(Some(Left { memo: other, bytes: 60, first: VIDEO.to_vec() }));
    check(RULES, vec![(other, "get /x.mp4")]);
    let page = Left { memo: memo("\"a\"", None), bytes: 60, first: b"<html>".to_vec() };
    check(RULES, vec![(Event::Begun(Some(page)), "get /x.mp4")]);
}

#[test]
fn a_range_that_does_not_fit_begins_anew() {
    for headers in [
        &[("content-range", "bytes 60-99/100"), ("etag", "\"b\"")][..],
        &[("content-range", "bytes 60-99/100"), ("etag", "W/\"a\"")],
        &[("content-range", "bytes 60-99/100")],
        &[("content-range", "bytes 59-99/100"), TAG],
        &[("content-range", "bytes 60-99/101"), TAG],
        &[("content-range", "bytes 60-99/*"), TAG],
        &[("content-range", "bytes */100"), TAG],
        &[("content-range", "bytes 60-99/100"), TAG, ("content-length", "41")],
        &[("content-range", "bytes 60-99/100"), TAG, ("content-encoding", "gzip")],
        &[TAG],
    ] {
        let steps = vec![
            (left("\"a\"", Some(100), 60), "get /x.mp4 from 60 if \"a\""),
            (head(206, headers), "get /x.mp4"),
            (head(206, headers), "malformed"),
        ];
        check(RULES, steps);
    }
    let steps = vec![
        (left("\"a\"", Some(100), 60), "get /x.mp4 from 60 if \"a\""),
        (head(200, &[("content-length", "90"), ("etag", "\"b\"")]), "anew of Some(90)"),
    ];
    check(RULES, steps);
}

#[test]
fn out_of_range_means_complete_or_anew() {
    let complete = head(416, &[("content-range", "bytes */100"), TAG]);
    check(
        RULES,
        vec![
            (left("\"a\"", None, 100), "get /x.mp4 from 100 if \"a\""),
            (complete, "finish 100 Some(100)"),
        ],
    );
    let silent = || head(416, &[("content-range", "bytes */100")]);
    check(
        RULES,
        vec![
            (left("\"a\"", Some(100), 100), "get /x.mp4 from 99 if \"a\""),
            (silent(), "finish 100 Some(100)"),
        ],
    );
    for headers in [
        &[("content-range", "bytes */100")][..],
        &[("content-range", "bytes */99"), TAG],
        &[("content-range", "bytes */100"), ("etag", "\"b\"")],
        &[("content-range", "bytes 0-99/100"), TAG],
        &[],
    ] {
        let steps = vec![
            (left("\"a\"", None, 100), "get /x.mp4 from 100 if \"a\""),
            (head(416, headers), "get /x.mp4"),
            (silent(), "status"),
        ];
        check(RULES, steps);
    }
}

#[test]
fn tries_end_when_they_bring_nothing_new() {
    let cut = || Event::Failed(Cause::Cut("reset".into()));
    let steps = vec![
        (Event::Begun(None), "get /x.mp4"),
        (Event::Failed(Cause::Connection("refused".into())), "wait 1s"),
        (Event::Waited, "get /x.mp4"),
        (head(503, &[("retry-after", "7")]), "wait 7s"),
        (Event::Waited, "get /x.mp4"),
        (head(200, &[("content-length", "100")]), "anew of Some(100)"),
        (piece(60), "write"),
        (Event::Written(60), "read"),
        (cut(), "wait 1s"),
        // Without a validator the same bytes come again, which is nothing new.
        (Event::Waited, "get /x.mp4"),
        (head(200, &[("content-length", "100")]), "anew of Some(100)"),
        (piece(60), "write"),
        (Event::Written(60), "read"),
        (cut(), "wait 1s"),
        (Event::Waited, "get /x.mp4"),
        (Event::Failed(Cause::Stalled(Duration::from_secs(1))), "wait 2s"),
        (Event::Waited, "get /x.mp4"),
        (cut(), "truncated"),
    ];
    check(RULES, steps);
    for (cause, kind) in [
        (Cause::Connection("x".into()), "connection"),
        (Cause::Silent(Duration::ZERO), "connection"),
        (Cause::Stalled(Duration::ZERO), "stalled"),
        (Cause::Status(500, None), "status"),
        (Cause::Contradiction("x".into()), "malformed"),
    ] {
        let rules = Rules { tries: 1, ..RULES };
        check(rules, vec![(Event::Begun(None), "get /x.mp4"), (Event::Failed(cause), kind)]);
    }
}

#[test]
fn links_are_refreshed_once() {
    let fresh = |link: &str| Event::Refreshed(Ok(link.to_owned()));
    let rules = Rules { can_refresh: true, ..RULES };
    let steps = vec![
        (left("\"a\"", Some(100), 60), "get /x.mp4 from 60 if \"a\""),
        (head(403, &[]), "refresh"),
        (fresh("https://a.example.com/x.mp4?sig=canary2"), "get /x.mp4 from 60 if \"a\""),
        (head(404, &[]), "expired"),
    ];
    check(rules, steps);
    for (event, expected) in [
        (fresh("https://a.example.com/y.mp4"), "get /y.mp4"),
        (fresh("http://a.example.com/?canary"), "address"),
        (Event::Refreshed(Err("no https://a/?canary".into())), "expired"),
    ] {
        let first = (left("\"a\"", Some(100), 60), "get /x.mp4 from 60 if \"a\"");
        check(rules, vec![first, (head(410, &[]), "refresh"), (event, expected)]);
    }
    check(RULES, vec![(Event::Begun(None), "get /x.mp4"), (head(403, &[]), "expired")]);
}

#[test]
fn redirects_are_followed_five_times() {
    let hop = || head(302, &[("location", "/next?sig=canary")]);
    let mut steps = vec![(Event::Begun(None), "get /x.mp4")];
    steps.extend((0..5).map(|_| (hop(), "get /next")));
    steps.push((hop(), "redirect"));
    check(RULES, steps);
    for headers in [
        &[][..],
        &[("location", "http://a.example.com/?canary")],
        &[("location", "file:///canary")],
    ] {
        check(RULES, vec![(Event::Begun(None), "get /x.mp4"), (head(301, headers), "redirect")]);
    }
    check(RULES, vec![(Event::Begun(None), "get /x.mp4"), (head(304, &[]), "status")]);
}

#[test]
fn what_must_not_be_saved_is_not() {
    let table: &[(&[(&'static str, &'static str)], &str)] = &[
        (&[("content-type", "text/html"), ("content-length", "100")], "content"),
        (&[("content-type", "application/json"), ("content-length", "100")], "content"),
        (&[("content-encoding", "br"), ("content-length", "100")], "content"),
        (&[("content-length", "1001")], "too-large"),
        (&[("content-length", "100"), ("content-length", "99")], "malformed"),
        (&[("content-length", "100"), ("transfer-encoding", "chunked")], "malformed"),
    ];
    for (headers, expected) in table {
        check(RULES, vec![(Event::Begun(None), "get /x.mp4"), (head(200, headers), expected)]);
    }
    let page = || Event::Piece(Bytes::from("<html>".repeat(20)));
    let chunked = || head(200, &[("transfer-encoding", "chunked")]);
    let begin = || vec![(Event::Begun(None), "get /x.mp4"), (chunked(), "anew of None")];
    let with = |more: Vec<(Event, &'static str)>| begin().into_iter().chain(more).collect();
    check(RULES, with(vec![(page(), "content, discard")]));
    check(RULES, with(vec![(Event::Ended, "content, discard")]));
    check(Rules { kind: FileKind::Any, ..RULES }, with(vec![(Event::Ended, "finish 0 None")]));
    let rest = vec![
        (piece(600), "write"),
        (Event::Written(600), "read"),
        (piece(600), "too-large, discard"),
    ];
    check(RULES, with(rest));
    // First bytes that come one by one are judged once there are enough.
    let mut slow = begin();
    for _ in 0..63 {
        slow.push((Event::Piece(Bytes::from("{")), "write"));
        slow.push((Event::Written(1), "read"));
    }
    slow.push((Event::Piece(Bytes::from("}")), "content, discard"));
    check(RULES, slow);
}

#[test]
fn an_end_that_may_be_a_break_is_one() {
    let steps = |last| {
        vec![
            (Event::Begun(None), "get /x.mp4"),
            (head(200, &[TAG]), "anew of None"),
            (piece(100), "write"),
            (Event::Written(100), "read"),
            (Event::Ended, last),
        ]
    };
    check(RULES, steps("truncated"));
    check(Rules { accepts_unknown_length: true, ..RULES }, steps("finish 100 None"));
}

#[test]
fn the_server_may_give_less_than_was_asked_for() {
    let steps = vec![
        (left("\"a\"", Some(100), 60), "get /x.mp4 from 60 if \"a\""),
        (head(206, &[("content-range", "bytes 60-69/100"), TAG]), "go on at 60"),
        (piece(10), "write"),
        (Event::Written(10), "read"),
        (Event::Ended, "get /x.mp4 from 70 if \"a\""),
        (head(206, &[("content-range", "bytes 70-99/100"), TAG]), "go on at 70"),
        (piece(31), "malformed"),
    ];
    check(RULES, steps);
}
