//! Batches: files of rows, what is sent of them, what is told at the end.

use std::collections::BTreeSet;

use bindery_emulator::{On, Pace, Reply, Rule, Script, Step};
use serde_json::Value;

use crate::support::{Folder, at, faulty, studio};

const CSV: &str =
    "key,prompt,seconds,images.0\nboat,A boat,5,\nship,\"A ship, red\",,https://a.example/b.png\n";
const KEYED: [&str; 5] = ["batch", "studio", "create_film", "--journal", "j.jsonl"];
const PLAIN: [&str; 5] = ["batch", "studio", "create_plain_film", "--journal", "j.jsonl"];

fn bodies(emulator: &bindery_emulator::Emulator) -> BTreeSet<String> {
    let received = emulator.received();
    let creates = received.iter().filter(|request| request.method == "POST");
    let body = |request: &bindery_emulator::Received| {
        let mut body: Value = serde_json::from_slice(&request.body).unwrap();
        body.as_object_mut().unwrap().shift_remove("note");
        body.to_string()
    };
    creates.map(body).collect()
}

#[test]
fn rows_of_a_csv_are_sent_once() {
    let (folder, emulator) = (Folder::new("csv"), studio().start().unwrap());
    folder.write("films.csv", CSV);
    let all = [&KEYED[..], &["--input", "films.csv", "--yes"]].concat();
    let done = folder.run(at(&emulator, &all)).expect(0);
    assert_eq!(done.stdout, "accepted  2\n");
    assert_eq!(done.stderr, "2 rows in films.csv: 2 new\n");
    let expected = [
        r#"{"prompt":"A boat","seconds":5}"#,
        r#"{"prompt":"A ship, red","images":["https://a.example/b.png"]}"#,
    ];
    assert_eq!(bodies(&emulator), expected.map(str::to_owned).into());
    let done = folder.run(at(&emulator, &all)).expect(0);
    assert_eq!(done.stderr, "2 rows in films.csv: 2 accepted already\n");
    assert_eq!(emulator.counts().creates, 2);
    folder.write("films.csv", CSV.replace("A boat", "A raft"));
    let done = folder.run(at(&emulator, &all)).expect(2);
    assert!(
        done.stderr.contains("1 of 2 rows does not fit what the journal j.jsonl"),
        "{}",
        done.stderr
    );
    assert!(
        done.stderr.contains("line 2, key boat: another request was sent under this key"),
        "{}",
        done.stderr
    );
    assert!(done.stderr.contains("charged: no\n"), "{}", done.stderr);
    assert_eq!(emulator.counts().creates, 2);
}

#[test]
fn lines_of_json_and_what_is_told_of_them() {
    let (folder, emulator) = (Folder::new("jsonl"), studio().start().unwrap());
    let lines = concat!(
        "{\"key\":\"boat\",\"body\":{ \"prompt\": \"A boat\", \"note\": \"1\" }}\n\n",
        "{\"prompt\":\"[fail]\",\"note\":\"2\"}\n{\"key\":7,\"body\":{\"prompt\":\"c\",\"note\":\"3\"}}\n",
    );
    folder.write("films.jsonl", lines);
    let all = [
        &KEYED[..],
        &["--input", "films.jsonl", "--yes", "--json", "--wait", "--download", "films"],
    ];
    let done = folder.run(at(&emulator, &all.concat())).expect(4);
    let mut lines = done.json();
    lines.sort_by_key(|line| line["key"].to_string());
    insta::assert_json_snapshot!(lines, {
        "[].handle" => "[handle]", "[].task" => "[task]", "[].files[0]" => "[file]",
        "[].why" => insta::dynamic_redaction(|why, _| why.as_str().is_some_and(|why| why.contains("camera"))),
    });
    let as_written = br#"{ "prompt": "A boat", "note": "1" }"#;
    assert!(emulator.received().iter().any(|request| request.body == as_written));
    let film = emulator.file("1.mp4");
    for name in ["boat.mp4", "7.mp4"] {
        assert_eq!(std::fs::read(folder.path("films").join(name)).unwrap(), film);
    }
    // Another run has nothing to send, to ask or to save.
    let before = emulator.counts();
    folder.run(at(&emulator, &all.concat())).expect(4);
    assert_eq!(emulator.counts().creates, before.creates);
    assert_eq!(emulator.counts().queries, before.queries);
}

#[test]
fn what_rows_have_in_common() {
    let (folder, emulator) = (Folder::new("common"), studio().start().unwrap());
    folder.write("films.csv", "prompt,seconds\na,\nb,7\n");
    folder.write("base.json", r#"{"seconds":3}"#);
    let more = ["--input", "films.csv", "--yes", "--body", "base.json", "--set", "images.0=x"];
    folder.run(at(&emulator, &[&KEYED[..], &more].concat())).expect(0);
    let expected = [
        r#"{"seconds":3,"images":["x"],"prompt":"a"}"#,
        r#"{"seconds":7,"images":["x"],"prompt":"b"}"#,
    ];
    assert_eq!(bodies(&emulator), expected.map(str::to_owned).into());
    folder.write("films.jsonl", "{}\n");
    let more = ["--input", "films.jsonl", "--yes", "--set", "prompt=x"];
    folder.run(at(&emulator, &[&KEYED[..], &more].concat())).expect(2);
}

#[test]
fn nothing_is_sent_while_a_row_is_wrong() {
    let (folder, emulator) = (Folder::new("rows"), studio().start().unwrap());
    folder.write("films.csv", "key,prompt,seconds\na,A boat,99\nb,,5\nc,fine,1\nd,@gone.png,1\n");
    let all = [&KEYED[..], &["--input", "films.csv", "--yes"]].concat();
    let done = folder.run(at(&emulator, &all)).expect(2);
    insta::assert_snapshot!(done.stderr);
    for (name, text) in [
        ("twice.csv", "key,prompt\na,b\na,c\n"),
        ("columns.csv", "prompt,prompt\na,b\n"),
        ("ragged.csv", "key,prompt\na\n"),
        ("nameless.csv", "key,prompt\n,b\n"),
        ("path.csv", "a..b\nc\n"),
        ("films.txt", "key\n"),
        ("broken.jsonl", "{\n"),
        ("list.jsonl", "[]\n"),
        ("key.jsonl", "{\"key\":[],\"body\":{}}\n"),
    ] {
        folder.write(name, text);
        folder.run(at(&emulator, &[&KEYED[..], &["--input", name, "--yes"]].concat())).expect(2);
    }
    folder.run(at(&emulator, &[&KEYED[..], &["--input", "gone.csv", "--yes"]].concat())).expect(2);
    assert_eq!(emulator.counts().connections, 0);
}

#[test]
fn somebody_must_have_agreed() {
    let (folder, emulator) = (Folder::new("agreed"), studio().start().unwrap());
    folder.write("films.csv", CSV);
    let all = [&KEYED[..], &["--input", "films.csv"]].concat();
    let done = folder.run(at(&emulator, &all)).expect(2);
    assert!(done.stderr.contains("2 new items"), "{}", done.stderr);
    assert_eq!(emulator.counts().creates, 0);
    // Nor does one item go, and what is said where nobody sits is no answer.
    let one = [&all[..], &["--most", "1"]].concat();
    for answer in ["", "n\n", "y\n"] {
        let done = folder.run_with(answer, at(&emulator, &one)).expect(2);
        assert!(done.stderr.contains("say --yes"), "{}", done.stderr);
    }
    assert_eq!(emulator.counts().creates, 0);
    // What was agreed to is bounded.
    let done = folder.run(at(&emulator, &[&one[..], &["--yes"]].concat())).expect(0);
    assert_eq!(done.stdout, "accepted     1\nnot started  1\n");
    folder.run(at(&emulator, &[&all[..], &["--yes"]].concat())).expect(0);
    assert_eq!(emulator.billed(), 2);
    // There is nothing to ask about.
    folder.run(at(&emulator, &all)).expect(0);
}

#[test]
fn what_would_be_sent() {
    let (folder, emulator) = (Folder::new("dry"), studio().start().unwrap());
    folder.write("films.csv", CSV);
    let all = [&KEYED[..], &["--input", "films.csv", "--download", "films"]].concat();
    let dry = at(&emulator, &[&all[..], &["--dry-run"]].concat());
    let mut keyless = folder.command(&dry);
    let done = folder.done(keyless.env_remove("STUDIO_API_KEY").spawn().unwrap()).expect(0);
    assert_eq!(done.stdout, "2 rows in films.csv: 2 new\n");
    assert!(done.stderr.ends_with("nothing was sent\n"), "{}", done.stderr);
    assert!(!folder.path("j.jsonl").exists() && !folder.path("films").exists());
    folder.run(at(&emulator, &[&all[..], &["--yes", "--most", "1"]].concat())).expect(0);
    let before = (folder.read("j.jsonl"), emulator.received().len());
    let json = at(&emulator, &[&all[..], &["--dry-run", "--json"]].concat());
    let rows = folder.run(&json).expect(0).last_json()["rows"].take();
    assert_eq!((&rows["new"], &rows["ended"]), (&1.into(), &1.into()));
    // What would be refused is refused now.
    folder.write("films/ship.mp4", "mine");
    folder.run(&dry).expect(2);
    folder.write("films.csv", CSV.replace("A boat", "A raft"));
    folder.run(&dry).expect(2);
    assert_eq!((folder.read("j.jsonl"), emulator.received().len()), before);
}

#[test]
fn what_is_in_doubt_is_told_and_not_sent_again() {
    let folder = Folder::new("doubt");
    let emulator = faulty([Step::Bill, Step::Reset]);
    folder.write("films.csv", CSV);
    let all = [&PLAIN[..], &["--input", "films.csv", "--yes"]].concat();
    let done = folder.run(at(&emulator, &all)).expect(5);
    assert_eq!(done.stdout, "in doubt  2\n");
    for key in ["boat", "ship"] {
        assert!(done.stderr.contains(&format!("in doubt: {key} sent_at=")), "{}", done.stderr);
    }
    assert!(done.stderr.contains("--settle boat=HANDLE"), "{}", done.stderr);
    emulator.set_faults(Script::new());
    let done = folder.run(at(&emulator, &all)).expect(5);
    assert!(
        done.stderr.starts_with("2 rows in films.csv: 2 in doubt, not sent again"),
        "{}",
        done.stderr
    );
    assert_eq!(emulator.counts().creates, 2);
    let settle = ["journal", "j.jsonl", "--settle", "boat=not-charged"];
    folder.run(settle).expect(0);
    folder.run(at(&emulator, &all)).expect(5);
    assert_eq!(emulator.counts().creates, 3);
}

#[test]
fn what_is_in_doubt_goes_again_under_its_key() {
    let folder = Folder::new("again");
    let emulator = faulty([Step::Bill, Step::Reset]);
    folder.write("films.csv", CSV);
    let all = [&KEYED[..], &["--input", "films.csv", "--yes"]].concat();
    folder.run(at(&emulator, &all)).expect(5);
    emulator.set_faults(Script::new());
    let done = folder.run(at(&emulator, &all)).expect(0);
    assert!(done.stderr.contains("same idempotency key"), "{}", done.stderr);
    assert_eq!(emulator.billed(), 2);
}

#[test]
fn why_a_batch_ends() {
    let folder = Folder::new("ends");
    folder.write("films.csv", CSV);
    let input = ["--input", "films.csv", "--yes", "--concurrency", "1"];
    let no_money = faulty([Step::status(402)]);
    let done = folder.run(at(&no_money, &[&PLAIN[..], &input].concat())).expect(3);
    assert!(done.stderr.contains("no money left"), "{}", done.stderr);
    assert_eq!(no_money.counts().creates, 1);

    let busy = Rule::on(On::Create).times(1);
    let busy = busy.steps([Step::Status(Reply::new(429).header("Retry-After", "1"))]);
    let emulator = studio().faults(Script::new().rule(busy)).start().unwrap();
    let resend = ["--resend-throttled"];
    folder.run(at(&emulator, &[&PLAIN[..], &input, &resend].concat())).expect(0);
    assert_eq!((emulator.billed(), emulator.counts().creates), (2, 3));

    let emulator = studio().pace(Pace::queries(1_000, 0)).start().unwrap();
    let more = ["--input", "films.csv", "--yes", "--wait", "1s"];
    let plain = ["batch", "studio", "create_plain_film", "--journal", "k.jsonl"];
    let done = folder.run(at(&emulator, &[&plain[..], &more].concat())).expect(6);
    assert_eq!(done.stdout, "unfinished  2\n");
    emulator.set_pace(Pace::queries(0, 0));
    let done = folder.run(at(&emulator, &[&plain[..], &more[..4], &["30s"]].concat())).expect(0);
    assert_eq!((done.stdout.as_str(), emulator.billed()), ("succeeded  2\n", 2));
    let here = ["--input", "films.csv", "--yes", "--base-url", "http://127.0.0.1:1/v1"];
    let other = ["batch", "studio", "create_plain_film", "--journal", "l.jsonl"];
    folder.run([&other[..], &here].concat()).expect(7);
}

/// Some were taken, so that the run was not free, whatever became of the rest.
#[test]
fn what_was_refused_does_not_hide_what_is_charged() {
    let folder = Folder::new("some");
    let refuse = Rule::on(On::Create).skip(1).steps([Step::status(400)]);
    let emulator = studio().faults(Script::new().rule(refuse)).start().unwrap();
    folder.write("films.csv", CSV);
    let more = ["--input", "films.csv", "--yes", "--concurrency", "1"];
    let done = folder.run(at(&emulator, &[&PLAIN[..], &more].concat())).expect(3);
    let charged = "charged: yes, the task that this run began is\n";
    assert!(done.stderr.contains(charged), "{}", done.stderr);
    let done = folder.run(at(&emulator, &[&PLAIN[..], &more].concat())).expect(3);
    assert!(done.stderr.contains("charged: no\n"), "{}", done.stderr);
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn a_journal_belongs_to_one_program() {
    let folder = Folder::new("busy");
    let emulator = faulty([Step::Bill, Step::Delay(std::time::Duration::from_secs(20))]);
    folder.write("films.csv", CSV);
    let all = at(&emulator, &[&PLAIN[..], &["--input", "films.csv", "--yes"]].concat());
    let mut first = folder.command(&all).spawn().unwrap();
    assert!(emulator.wait_until(std::time::Duration::from_secs(20), |it| it.billed() == 2));
    let done = folder.run(&all).expect(7);
    assert!(done.stderr.contains("another program uses the journal"), "{}", done.stderr);
    let done = folder.run(["journal", "j.jsonl"]).expect(0);
    assert!(done.stdout.contains("2 in doubt"), "{}", done.stdout);
    first.kill().unwrap();
    first.wait().unwrap();
    assert_eq!(emulator.counts().creates, 2);
}
