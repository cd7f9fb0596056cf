//! What goes wrong on demand.

use std::io::Write;
use std::time::{Duration, Instant};

use bindery_emulator::{Emulator, On, Rule, Script, Step};
use serde_json::json;

use super::client::{End, call, connect, exchange, read, request, rest};
use super::small::{builder, create, film, start};

fn faulty(rule: Rule) -> Emulator {
    builder().faults(Script::new().rule(rule)).start().unwrap()
}

/// The rule in YAML.
fn script(rule: &str) -> Emulator {
    let text = format!("rules: [{rule}]");
    builder().faults(Script::read("rule", &text).unwrap()).start().unwrap()
}

fn post() -> Vec<u8> {
    request("POST", "/v1/films", &["Authorization: Bearer x"], Some(&film()))
}

fn head_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).split("\r\n\r\n").next().unwrap().to_owned()
}

fn body_of(bytes: &[u8]) -> Vec<u8> {
    let at = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    bytes[at + 4..].to_vec()
}

#[test]
fn a_create_is_billed_and_nobody_hears_of_it() {
    let rule = Rule::on(On::Create).times(1).steps([Step::Bill, Step::Reset]);
    let emulator = faulty(rule);
    assert_eq!(exchange(&emulator, &post()), (Vec::new(), End::Reset));
    assert_eq!(emulator.billed(), 1);
    let entry = &emulator.ledger()[0];
    assert!(entry.complete && entry.task.is_some() && entry.status.is_none());
    assert_eq!(entry.fault.as_deref(), Some("bill, reset"));
    create(&emulator);
    assert_eq!((emulator.billed(), emulator.counts().faults), (2, 1));
}

#[test]
fn connections_end_before_anything_is_read() {
    let emulator = faulty(Rule::on(On::Any).times(1).steps([Step::AcceptReset]));
    assert_eq!(rest(&mut connect(&emulator)), (Vec::new(), End::Reset));
    emulator.set_faults(Script::new().rule(Rule::on(On::Any).times(1).steps([Step::AcceptClose])));
    assert_eq!(rest(&mut connect(&emulator)), (Vec::new(), End::Closed));
    assert_eq!((emulator.ledger().len(), emulator.received().len()), (0, 0));
    create(&emulator);
}

#[test]
fn a_request_is_read_in_part() {
    let emulator = faulty(Rule::on(On::Create).steps([Step::Read(200_000), Step::Reset]));
    let body = json!({ "prompt": "w".repeat(15_000_000) });
    let request = request("POST", "/v1/films", &["Authorization: Bearer x"], Some(&body));
    let mut stream = connect(&emulator);
    assert!(stream.write_all(&request).is_err());
    let entry = &emulator.ledger()[0];
    assert!(!entry.complete && !entry.billed);
    let received = &emulator.received()[0];
    assert!(received.body.len() > 190_000 && received.body.len() <= 200_000);
}

#[test]
fn a_status_is_the_vendors_example_or_what_is_written() {
    let emulator = script("{ on: create, times: 1, steps: [{ status: 429 }] }");
    let answer = call(&emulator, "POST", "/v1/films", Some(&film()));
    assert_eq!(answer.json(), json!({ "code": 429, "message": "Slowly" }));
    assert_eq!(answer.header("retry-after"), Some("3"));
    assert_eq!(emulator.billed(), 0);
    let rule = "{ on: create, times: 1, steps: [bill, { status: { code: 502, headers: { X-A: b }, body: '<p>{task}</p>' } }] }";
    emulator.set_faults(Script::read("rule", &format!("rules: [{rule}]")).unwrap());
    let answer = call(&emulator, "POST", "/v1/films", Some(&film()));
    assert_eq!((answer.status, answer.header("x-a")), (502, Some("b")));
    assert_eq!(answer.header("content-type"), Some("text/html"));
    let task = emulator.ledger()[1].task.clone().unwrap();
    assert_eq!(answer.body, format!("<p>{task}</p>").into_bytes());
    assert_eq!(emulator.billed(), 1);
    let rule = "{ on: create, steps: [{ status: { code: 200, base64: '/wA=' } }] }";
    emulator.set_faults(Script::read("rule", &format!("rules: [{rule}]")).unwrap());
    assert_eq!(call(&emulator, "POST", "/v1/films", Some(&film())).body, [0xFF, 0]);
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn an_answer_is_cut() {
    let emulator = script("{ on: create, times: 1, steps: [{ cut_at: 7 }] }");
    let (bytes, end) = exchange(&emulator, &post());
    assert_eq!((body_of(&bytes).len(), end), (7, End::Closed));
    assert!(!head_of(&bytes).contains("Content-Length: 7\r\n"));
    assert_eq!(emulator.billed(), 1);
    emulator.set_faults(
        Script::read("r", "rules: [{ on: any, steps: [{ close_after: 20 }, reset] }]").unwrap(),
    );
    let (bytes, end) = exchange(&emulator, &post());
    assert!(bytes.len() <= 20 && end == End::Reset);
}

#[test]
fn an_answer_comes_slowly() {
    let emulator =
        script("{ on: query, steps: [{ drip: { bytes: 20, every: 20ms, part: all } }] }");
    let id = create(&emulator);
    let begin = Instant::now();
    assert_eq!(call(&emulator, "GET", &format!("/v1/films/{id}"), None).text("/id"), id);
    assert!(begin.elapsed() > Duration::from_millis(150), "{:?}", begin.elapsed());
}

#[test]
fn lengths_lie() {
    let of = |steps: &str| {
        let emulator = script(&format!("{{ on: query, steps: [{steps}] }}"));
        let id = create(&emulator);
        let request =
            request("GET", &format!("/v1/films/{id}"), &["Authorization: Bearer x"], None);
        let (bytes, end) = exchange(&emulator, &request);
        (head_of(&bytes), body_of(&bytes), end)
    };
    let length = |head: &str| -> Vec<usize> {
        let lines = head.lines().filter_map(|line| line.strip_prefix("Content-Length: "));
        lines.map(|text| text.parse().unwrap()).collect()
    };
    let (head, body, end) = of("{ wrong_length: 5 }");
    assert_eq!((length(&head), end), (vec![body.len() + 5], End::Closed));
    let (head, body, _) = of("{ wrong_length: -5 }");
    assert_eq!(length(&head), [body.len() - 5]);
    let (head, body, _) = of("two_lengths");
    assert_eq!(length(&head), [body.len(), body.len() + 1]);
    let (head, body, _) = of("no_length");
    assert!(length(&head).is_empty() && body.ends_with(b"}"));
    let (head, body, _) = of("chunk_garbage");
    assert!(head.contains("chunked") && body.ends_with(b"\r\nno size\r\n"));
    let (head, ..) = of("{ many_headers: 200 }, { huge_header: 4MiB }, close");
    assert!(head.lines().count() > 200 && head.len() > 4 << 20);
}

#[test]
fn a_body_has_no_end() {
    let emulator = script("{ on: query, steps: [{ endless: 1ms }] }");
    let id = create(&emulator);
    let mut stream = connect(&emulator);
    stream
        .write_all(&request("GET", &format!("/v1/films/{id}"), &["Authorization: Bearer x"], None))
        .unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    read(&mut stream, true);
    let mut bytes = [0; 300];
    std::io::Read::read_exact(&mut stream, &mut bytes).unwrap();
    assert!(bytes.starts_with(b"1\r\n \r\n1\r\n"));
}

#[test]
fn a_client_is_sent_elsewhere() {
    let emulator =
        script("{ on: query, steps: [{ redirect: { to: 'http://127.0.0.1:1/x', status: 307 } }] }");
    let id = create(&emulator);
    let path = format!("/v1/films/{id}");
    let answer = call(&emulator, "GET", &path, None);
    assert_eq!((answer.status, answer.header("location")), (307, Some("http://127.0.0.1:1/x")));
    emulator
        .set_faults(Script::new().rule(Rule::on(On::Query).steps([Step::redirect(302, "{self}")])));
    assert_eq!(call(&emulator, "GET", &path, None).header("location"), Some(path.as_str()));
}

#[test]
fn a_small_body_becomes_large() {
    let emulator = script("{ on: create, steps: [{ gzip_bomb: { size: 1GiB } }] }");
    let answer = call(&emulator, "POST", "/v1/films", Some(&film()));
    assert_eq!((answer.status, answer.header("content-encoding")), (200, Some("gzip")));
    assert!(answer.body.len() < 2 << 20, "{}", answer.body.len());
    assert_eq!(answer.body[answer.body.len() - 4..], (1_u32 << 30).to_le_bytes());
    emulator.set_faults(Script::new().rule(Rule::on(On::Create).steps([Step::BigBody(3 << 20)])));
    assert_eq!(call(&emulator, "POST", "/v1/films", Some(&film())).body.len(), 3 << 20);
    assert_eq!(emulator.billed(), 0);
}

#[test]
fn nothing_comes_until_the_client_gives_up() {
    let emulator = faulty(Rule::on(On::Create).steps([Step::Bill, Step::Hang]));
    let mut stream = connect(&emulator);
    stream.write_all(&post()).unwrap();
    assert!(emulator.wait_until(Duration::from_secs(5), |emulator| emulator.billed() == 1));
    stream.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
    assert_eq!(rest(&mut stream), (Vec::new(), End::StillOpen));
    drop(stream);
    assert!(emulator.wait_until(Duration::from_secs(5), |emulator| emulator.counts().open == 0));
}

#[test]
fn a_request_that_is_not_read_stays_with_the_client() {
    let emulator = faulty(Rule::on(On::Create).steps([Step::Read(1_000), Step::Hang]));
    let body = json!({ "prompt": "w".repeat(15_000_000) });
    let mut stream = connect(&emulator);
    stream.set_write_timeout(Some(Duration::from_millis(100))).unwrap();
    let request = request("POST", "/v1/films", &["Authorization: Bearer x"], Some(&body));
    assert!(stream.write_all(&request).is_err());
    let begun = |emulator: &Emulator| emulator.received().iter().any(|it| !it.body.is_empty());
    assert!(emulator.wait_until(Duration::from_secs(5), begun));
    assert!(emulator.received()[0].body.len() <= 1_000);
}

#[test]
fn a_kept_connection_is_closed_after_a_while() {
    let emulator = script("{ on: create, steps: [{ keep_alive_close: 30ms }] }");
    let mut stream = connect(&emulator);
    stream.write_all(&post()).unwrap();
    let answer = read(&mut stream, false);
    assert_eq!((answer.status, answer.header("connection")), (202, Some("keep-alive")));
    stream.write_all(&post()).unwrap();
    assert_eq!(read(&mut stream, false).status, 202);
    let begin = Instant::now();
    assert_eq!(rest(&mut stream), (Vec::new(), End::Closed));
    assert!(begin.elapsed() >= Duration::from_millis(20));
    assert_eq!(emulator.billed(), 2);
}

#[test]
fn an_answer_is_edited_and_a_phase_pretended() {
    let edit = "{ edit: { set: { /state: paused, /new/deep: 1 }, remove: [/progress] } }";
    let emulator = script(&format!(
        "{{ on: query, task: 2, times: 1, steps: [{edit}, {{ without: [content-type] }}] }}, {{ on: query, task: 1, steps: [{{ state: failed }}] }}"
    ));
    let (first, second) = (create(&emulator), create(&emulator));
    let ask = |id: &str| call(&emulator, "GET", &format!("/v1/films/{id}"), None);
    assert_eq!(ask(&first).text("/state"), "broken");
    let answer = ask(&second);
    assert_eq!(answer.json(), json!({ "id": second, "state": "paused", "new": { "deep": 1 } }));
    assert_eq!(answer.header("content-type"), None);
    assert_eq!(ask(&second).text("/state"), "working");
}

#[test]
fn raw_bytes_are_sent_as_they_are() {
    let emulator = script(
        "{ on: any, steps: [{ delay: 1ms }, { raw: { text: \"HTTP/1.1 abc\\r\\n\\r\\n\" } }] }",
    );
    assert_eq!(exchange(&emulator, &post()).0, b"HTTP/1.1 abc\r\n\r\n");
    drop(start());
}
