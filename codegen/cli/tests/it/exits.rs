//! Each exit code, and what is said with it.

use std::net::TcpListener;

use bindery_emulator::{Emulator, On, Reply, Rule, Script, Step};
use serde_json::Value;

use crate::support::{Done, Folder, at, faulty, studio};

const PLAIN: [&str; 5] = ["create", "studio", "create_plain_film", "--set", "prompt=A boat"];
const KEYED: [&str; 5] = ["create", "studio", "create_film", "--set", "prompt=A boat"];

/// An emulator that does this to every create, and does not say which tasks there are.
fn silent(steps: impl IntoIterator<Item = Step>) -> Emulator {
    let create = Rule::on(On::Create).steps(steps);
    let list = Rule::on(On::Other).steps([Step::status(503)]);
    studio().faults(Script::new().rule(create).rule(list)).start().unwrap()
}

fn run(folder: &Folder, emulator: &Emulator, command: &[&str], more: &[&str]) -> Done {
    folder.run(at(emulator, &[command, more].concat()))
}

/// The error in JSON. What differs from run to run is left out.
fn error(done: &Done) -> Value {
    let mut error = done.last_json()["error"].take();
    for name in ["what", "next", "correlation_id"] {
        if let Some(text) = error[name].as_str() {
            error[name] = masked(text).into();
        }
    }
    error
}

/// A text in which what is made by chance has no value.
fn masked(text: &str) -> String {
    let word = |word: &str| -> String {
        let is_chance =
            word.starts_with("bindery-") || word.contains("film-") || word.contains("127.0.0.1");
        let is_item = word.len() > 20 && word.as_bytes()[0].is_ascii_digit();
        if is_chance || is_item { "[…]".to_owned() } else { word.to_owned() }
    };
    text.split(' ')
        .map(|part| part.split('=').map(word).collect::<Vec<_>>().join("="))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn refused() {
    let folder = Folder::new("refused");
    let emulator = faulty([Step::status(402)]);
    let done = run(&folder, &emulator, &KEYED, &["--json"]).expect(3);
    insta::assert_json_snapshot!(error(&done));
    let done = run(&folder, &emulator, &KEYED, &[]).expect(3);
    insta::assert_snapshot!(done.stderr);
    assert_eq!((emulator.billed(), emulator.counts().creates), (0, 2));
}

#[test]
fn throttled() {
    let folder = Folder::new("throttled");
    let emulator = faulty([Step::Status(Reply::new(429).header("Retry-After", "30"))]);
    let done = run(&folder, &emulator, &PLAIN, &["--json"]).expect(3);
    insta::assert_json_snapshot!(error(&done));
    assert_eq!(emulator.counts().creates, 1);
}

#[test]
fn the_outcome_is_unknown() {
    let folder = Folder::new("unknown");
    for step in [Step::Close, Step::Reset, Step::status(502)] {
        let emulator = silent([Step::Bill, step]);
        let done = run(&folder, &emulator, &PLAIN, &["--journal", "j.jsonl", "--json"]).expect(5);
        assert_eq!(emulator.counts().creates, 1);
        let error = &done.last_json()["error"];
        assert_eq!((&error["class"], &error["charged"]), (&"unknown".into(), &"maybe".into()));
        let correlated = emulator.correlated(error["correlation_id"].as_str().unwrap());
        assert_eq!(correlated.len(), 1);
        assert!(error["next"].as_str().unwrap().starts_with("do not run it again"), "{error}");
    }
    let emulator = silent([Step::Bill, Step::Hang]);
    let more = ["--timeout", "1s", "--json"];
    let done = run(&folder, &emulator, &PLAIN, &more).expect(5);
    assert_eq!((emulator.billed(), emulator.counts().creates), (1, 1));
    insta::assert_json_snapshot!(error(&done), { ".next" => insta::dynamic_redaction(|next, _| {
        next.as_str().unwrap().split("journal ").next().unwrap().to_owned()
    }) });
}

#[test]
fn what_is_in_doubt_is_settled() {
    let folder = Folder::new("settled");
    let emulator = silent([Step::Bill, Step::Reset]);
    let item = ["--journal", "j.jsonl", "--key-of-item", "a"];
    run(&folder, &emulator, &PLAIN, &item).expect(5);
    let done = run(&folder, &emulator, &PLAIN, &item).expect(5);
    assert!(done.stderr.contains("--settle a=HANDLE"), "{}", done.stderr);
    assert_eq!(emulator.counts().creates, 1);

    let id = emulator.tasks()[0].id.clone();
    let settle = format!("a=studio+create_plain_film:{id}");
    let done = folder.run(["journal", "j.jsonl", "--settle", &settle]).expect(0);
    assert!(done.stdout.contains("1 item: 0 open, 0 in doubt, 1 accepted"), "{}", done.stdout);
    let done = run(&folder, &emulator, &PLAIN, &item).expect(0);
    assert_eq!(done.stdout.trim(), &settle[2..]);
    folder.run(["journal", "gone.jsonl", "--settle", "a=not-charged"]).expect(2);
    assert!(!folder.path("gone.jsonl").exists());
    assert_eq!(emulator.counts().creates, 1);
}

#[test]
fn what_was_settled_wrongly_is_settled_again() {
    let folder = Folder::new("anew");
    let emulator = silent([Step::Bill, Step::Reset]);
    let item = ["--journal", "j.jsonl", "--key-of-item", "a"];
    run(&folder, &emulator, &PLAIN, &item).expect(5);
    let settle =
        |found: &str| folder.run(["journal", "j.jsonl", "--settle", &format!("a={found}")]);
    // A task of another create, or of nobody, is not that of the item.
    let done = settle("studio+create_film:film-1").expect(2);
    assert!(done.stderr.contains("was sent by studio+create_plain_film"), "{}", done.stderr);
    settle("nobody+create_plain_film:film-1").expect(2);
    let two = ["--settle", "a=studio+create_plain_film:film-1", "--settle", "b=not-charged"];
    folder.run([&["journal", "j.jsonl"][..], &two].concat()).expect(2);
    assert!(folder.run(["journal", "j.jsonl"]).expect(0).stdout.contains("1 in doubt"));

    for found in ["studio+create_plain_film:film-1", "studio+create_plain_film:film-2"] {
        let shown = settle(found).expect(0).stdout;
        assert!(shown.contains(found) && !shown.contains("unknown"), "{shown}");
    }
    let shown = settle("not-charged").expect(0).stdout;
    assert!(shown.contains("1 open") && !shown.contains("film-2"), "{shown}");
    // An answer of the vendor itself is not settled over.
    emulator.set_faults(Script::new());
    run(&folder, &emulator, &PLAIN, &item).expect(0);
    settle("not-charged").expect(2);
}

/// A journal of an earlier version does not say what was sent, but its vendor must be known.
#[test]
fn journals_of_earlier_versions_are_settled() {
    let folder = Folder::new("earlier");
    let line = r#"{"v":1,"item":"a","at":1000,"event":"intent","request":"00"}"#;
    folder.write("j.jsonl", format!("{line}\n"));
    let settle = |found: &str| folder.run(["journal", "j.jsonl", "--settle", found]);
    settle("a=nobody+make:1").expect(2);
    settle("a=studio+make:1").expect(2);
    settle("a=studio+create_film:1").expect(0);
}

#[test]
fn a_task_whose_answer_was_lost_is_found() {
    let folder = Folder::new("found");
    let emulator = faulty([Step::Bill, Step::Reset]);
    let done = run(&folder, &emulator, &PLAIN, &["--journal", "j.jsonl", "--wait"]).expect(0);
    assert_eq!((emulator.billed(), emulator.counts().creates), (1, 1));
    let lines: Vec<_> = done.stdout.lines().collect();
    assert!(
        lines[0].starts_with("studio+create_plain_film:film-") && lines.len() == 2,
        "{lines:?}"
    );
    assert!(folder.run(["journal", "j.jsonl"]).stdout.contains("1 accepted"));
}

#[test]
fn a_key_makes_it_safe_to_go_on() {
    let folder = Folder::new("keyed");
    let emulator = silent([Step::Bill, Step::Reset]);
    let item = ["--journal", "j.jsonl", "--key-of-item", "a"];
    let done = run(&folder, &emulator, &KEYED, &item).expect(5);
    assert!(done.stderr.contains("--key-of-item a"), "{}", done.stderr);
    emulator.set_faults(Script::new());
    run(&folder, &emulator, &KEYED, &item).expect(0);
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn not_sent() {
    let folder = Folder::new("not-sent");
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/v1", listener.local_addr().unwrap());
    drop(listener);
    let arguments = [&PLAIN[..], &["--json", "--base-url", &address]].concat();
    let done = folder.run(&arguments).expect(7);
    insta::assert_json_snapshot!(error(&done), { ".what" => "[what]" });
    assert!(folder.read("state/bindery/journal.jsonl").contains("not-charged"));
}

#[test]
fn the_task_failed_or_takes_too_long() {
    let (folder, emulator) = (Folder::new("ended"), studio().start().unwrap());
    let failing = ["create", "studio", "create_film", "--set", "prompt=[fail]", "--wait", "--json"];
    let done = folder.run(at(&emulator, &failing)).expect(4);
    let mut failed = error(&done);
    failed["task"] = Value::Null;
    failed["handle"] = Value::Null;
    insta::assert_json_snapshot!(failed);
    emulator.set_pace(bindery_emulator::Pace::queries(1_000, 0));
    let done = run(&folder, &emulator, &KEYED, &["--wait", "2s"]).expect(6);
    let handle = done.stdout.lines().next().unwrap();
    assert!(done.stderr.contains(&format!("bindery wait {handle}")), "{}", done.stderr);
    emulator.set_pace(bindery_emulator::Pace::queries(0, 0));
    folder.run(at(&emulator, &["wait", handle])).expect(0);
    folder.run(at(&emulator, &["wait", "studio+create_film:gone"])).expect(1);
}

#[test]
fn what_is_typed_wrongly() {
    let folder = Folder::new("typed");
    for arguments in [
        &["create"][..],
        &["create", "nobody"],
        &["create", "studio"],
        &["create", "studio", "make"],
        &["create", "studio", "create_film", "--set", "prompt"],
        &["create", "studio", "create_film", "--body", "gone.json"],
        &["create", "studio", "create_film", "--wait", "soon"],
        &["create", "studio", "create_film", "--set", "prompt=a", "--base-url", "http://a.example"],
        &["create", "studio", "create_film", "--body", "-", "--key-stdin"],
        &["get", "film-1"],
        &["get", "nobody+make:1"],
        &["get", "studio+make:1"],
        &["download", "ftp://a.example/b"],
        &["emulate", "studio", "--faults", "gone.yaml"],
    ] {
        let done = folder.run([arguments, &["--json"]].concat());
        let json = arguments[0] != "emulate";
        let done = done.expect(2);
        if json {
            assert_eq!(done.last_json()["error"]["exit_code"], 2, "{arguments:?}");
        }
        assert!(!folder.path("state").exists());
    }
    let done = folder.run(["journal", "gone.jsonl"]).expect(2);
    assert!(done.stderr.contains("the journal gone.jsonl can't be used: "), "{}", done.stderr);
    folder.write("broken.jsonl", "nonsense\n");
    folder.run(["journal", "broken.jsonl"]).expect(2);
}
