//! One create: its body, its handle, its journal.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Folder, KEY, at, studio};

const PIXEL: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00";

/// The body that the vendor had last.
fn sent(emulator: &bindery_emulator::Emulator) -> Value {
    let received = emulator.received();
    let create = received.iter().rev().find(|request| request.method == "POST").unwrap();
    let mut body: Value = serde_json::from_slice(&create.body).unwrap();
    // It is put in so that the task can be found again.
    body.as_object_mut().unwrap().shift_remove("note");
    body
}

#[test]
fn the_handle_is_printed_and_the_journal_has_it() {
    let (folder, emulator) = (Folder::new("handle"), studio().start().unwrap());
    let set = ["create", "studio", "create_film", "--set", "prompt=A boat", "--set", "seconds=5"];
    let done = folder.run(at(&emulator, &set)).expect(0);
    let handle = done.stdout.trim();
    assert!(handle.starts_with("studio+create_film:film-"), "{handle}");
    assert_eq!(sent(&emulator), json!({ "prompt": "A boat", "seconds": 5 }));
    assert_eq!(emulator.billed(), 1);
    let journal = folder.read("state/bindery/journal.jsonl");
    let events: Vec<Value> =
        journal.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(events[0]["event"], "intent");
    assert_eq!(events[1]["event"], "accepted");
    let correlated = emulator.correlated(events[0]["correlation_id"].as_str().unwrap());
    assert_eq!(correlated.len(), 1);
}

#[test]
fn bodies() {
    let (folder, emulator) = (Folder::new("bodies"), studio().start().unwrap());
    folder.write("pixel.gif", PIXEL);
    folder.write("body.json", r#"{ "prompt": "A boat", "seconds": 5 }"#);
    let create = ["create", "studio", "create_film"];
    let with = |more: &[&str]| at(&emulator, &[&create, more].concat());

    folder.run(with(&["--body", "body.json"])).expect(0);
    assert_eq!(sent(&emulator), json!({ "prompt": "A boat", "seconds": 5 }));
    folder.run_with(r#"{"prompt":"5"}"#, with(&["--body", "-", "--set", "seconds=6"])).expect(0);
    assert_eq!(sent(&emulator), json!({ "prompt": "5", "seconds": 6 }));
    let set = [
        "--set",
        "prompt=@@home",
        "--set",
        "/images/0=@pixel.gif",
        "--set",
        "images.-=https://a.example/b.png",
    ];
    folder.run(with(&set)).expect(0);
    let gif = "data:image/gif;base64,R0lGODlhAQABAIAAAA==";
    let images = json!([gif, "https://a.example/b.png"]);
    assert_eq!(sent(&emulator), json!({ "prompt": "@home", "images": images }));
    let done = folder.run(with(&["--set", "prompt=@gone.png"])).expect(2);
    assert!(done.stderr.contains("gone.png can't be read"), "{}", done.stderr);
    assert_eq!(emulator.billed(), 3);
}

#[test]
fn a_text_that_looks_like_a_number_is_one_where_the_vendor_wants_a_text() {
    let (folder, emulator) = (Folder::new("texts"), studio().start().unwrap());
    for text in ["2026", "true", "null", "[1]", "1e3"] {
        let prompt = format!("prompt={text}");
        let set = ["create", "studio", "create_film", "--set", "prompt=7", "--set", &prompt];
        folder.run(at(&emulator, &[&set[..], &["--set", "images.-=5"]].concat())).expect(0);
        assert_eq!(sent(&emulator), json!({ "prompt": text, "images": ["5"] }));
    }
    // What is wrong as a number stays one, and so does what a body says.
    let set = ["create", "studio", "create_film", "--set", "prompt=a", "--set", "seconds=40"];
    let done = folder.run(at(&emulator, &set)).expect(2);
    assert!(done.stderr.contains("at most 16, but is 40"), "{}", done.stderr);
    folder.write("body.json", r#"{"prompt":5}"#);
    let body = ["create", "studio", "create_film", "--body", "body.json"];
    folder.run(at(&emulator, &[&body[..], &["--set", "seconds=5"]].concat())).expect(2);
    folder.write("films.csv", "prompt,seconds\n2026,5\n");
    let batch = ["batch", "studio", "create_film", "--input", "films.csv", "--journal", "j"];
    folder.run(at(&emulator, &[&batch[..], &["--yes"]].concat())).expect(0);
    assert_eq!(sent(&emulator), json!({ "prompt": "2026", "seconds": 5 }));
}

#[test]
fn bodies_that_are_none() {
    let folder = Folder::new("none");
    let create = |more: &[&str]| {
        let create = ["create", "studio", "create_film", "--dry-run", "--body"];
        folder.run([&create, more].concat())
    };
    folder.write("mark.json", "\u{feff}{\"prompt\":\"a\"}");
    create(&["mark.json"]).expect(0);
    create(&["mark.json", "--set", "seconds=5"]).expect(0);
    folder.write("list.json", "[1]");
    let done = create(&["list.json", "--set", "prompt=a"]).expect(2);
    assert!(done.stderr.contains("the body in list.json is a list"), "{}", done.stderr);
    folder.write("broken.json", "{");
    for more in [&["broken.json"][..], &["broken.json", "--set", "prompt=a"]] {
        let done = create(more).expect(2);
        assert_eq!(done.stderr.matches("no JSON").count(), 1, "{}", done.stderr);
    }
    folder.write("part.json", r#"{"prompt":"a","seconds":5.5}"#);
    let done = create(&["part.json"]).expect(2);
    assert!(done.stderr.contains("no whole number"), "{}", done.stderr);
}

#[test]
fn all_that_is_wrong_is_said_and_nothing_is_sent() {
    let (folder, emulator) = (Folder::new("wrong"), studio().start().unwrap());
    let set = ["create", "studio", "create_film", "--set", "seconds=40", "--set", "promt=a"];
    let done = folder.run(at(&emulator, &set)).expect(2);
    insta::assert_snapshot!(done.stderr);
    let done = folder.run(at(&emulator, &[&set[..], &["--json"]].concat())).expect(2);
    insta::assert_json_snapshot!(done.last_json());
    assert_eq!(emulator.counts().connections, 0);
    assert!(!folder.path("state").exists());
}

#[test]
fn a_dry_run_shows_the_request_and_needs_no_key() {
    let folder = Folder::new("dry");
    let set = ["create", "studio", "create_film", "--set", "prompt=A boat", "--dry-run"];
    let done = folder.run(set).expect(0);
    insta::assert_snapshot!(done.stdout);
    let mut command = folder.command([&set[..], &["--json"]].concat());
    let done = folder.done(command.env_remove("STUDIO_API_KEY").spawn().unwrap()).expect(0);
    insta::assert_json_snapshot!(done.last_json());
}

#[test]
fn waits_and_saves() {
    let (folder, emulator) = (Folder::new("saves"), studio().start().unwrap());
    let set = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    let done = folder.run(at(&emulator, &[&set[..], &["--wait", "30s"]].concat())).expect(0);
    let lines: Vec<_> = done.stdout.lines().collect();
    assert!(lines[0].starts_with("studio+create_film:"), "{lines:?}");
    assert!(lines[1].starts_with(&format!("{}/files/", emulator.origin())), "{lines:?}");
    let done = folder.run(at(&emulator, &[&set[..], &["--download", "out.mp4"]].concat()));
    assert!(done.expect(0).stdout.ends_with("\nout.mp4\n"));
    assert_eq!(fs::read(folder.path("out.mp4")).unwrap(), emulator.file("1.mp4"));
}

#[test]
fn results_in_json() {
    let (folder, emulator) = (Folder::new("json"), studio().start().unwrap());
    let set = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    let more = ["--set", "note=mine", "--download", "out.mp4", "--json", "--key-of-item", "first"];
    let done = folder.run(at(&emulator, &[&set[..], &more].concat())).expect(0);
    let lines = done.json();
    assert_eq!(lines.len(), 2);
    insta::assert_json_snapshot!(lines, {
        ".**.handle" => "[handle]", ".**.task.id" => "[id]", ".**.task.created" => "[time]",
        ".**.task.origin" => "[origin]", ".**.film_id" => "[id]", ".**.url" => "[url]",
        ".**.files[0]" => "[file]",
    });
}

#[test]
fn an_item_with_a_name_is_sent_once() {
    let (folder, emulator) = (Folder::new("once"), studio().start().unwrap());
    let set =
        ["create", "studio", "create_plain_film", "--key-of-item", "a", "--journal", "j.jsonl"];
    let first = folder.run(at(&emulator, &[&set[..], &["--set", "prompt=A boat"]].concat()));
    let second = folder.run(at(&emulator, &[&set[..], &["--set", "prompt=A boat"]].concat()));
    assert_eq!(first.expect(0).stdout, second.expect(0).stdout);
    let other = folder.run(at(&emulator, &[&set[..], &["--set", "prompt=A ship"]].concat()));
    assert!(other.expect(2).stderr.contains("another request under the key a"));
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn many_at_once_each_have_a_journal() {
    let (folder, emulator) = (Folder::new("many"), studio().start().unwrap());
    let set = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    let children: Vec<_> =
        (0..8).map(|_| folder.command(at(&emulator, &set)).spawn().unwrap()).collect();
    for child in children {
        assert_eq!(child.wait_with_output().unwrap().status.code(), Some(0));
    }
    assert_eq!(emulator.billed(), 8);
}

#[test]
fn the_key_comes_from_a_file_or_standard_input() {
    let (folder, emulator) = (Folder::new("key"), studio().start().unwrap());
    folder.write("key.txt", format!("{KEY}\n"));
    let set = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    let from_file = at(&emulator, &[&set[..], &["--key-file", "key.txt"]].concat());
    let mut command = folder.command(from_file);
    folder.done(command.env_remove("STUDIO_API_KEY").spawn().unwrap()).expect(0);
    let from_input = at(&emulator, &[&set[..], &["--key-stdin"]].concat());
    folder.run_with(&format!("{KEY}\r\n"), from_input).expect(0);
    for entry in emulator.ledger() {
        let key = entry.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("authorization"));
        assert_eq!(key.unwrap().1, format!("Bearer {KEY}"));
    }
    let mut command = folder.command(at(&emulator, &set));
    let done = folder.done(command.env_remove("STUDIO_API_KEY").spawn().unwrap()).expect(2);
    assert!(done.stderr.contains("STUDIO_API_KEY is not set"), "{}", done.stderr);
    for (key, what) in [("", "STUDIO_API_KEY is empty"), ("a\nb", "STUDIO_API_KEY has more than")] {
        let mut command = folder.command(at(&emulator, &set));
        let done = folder.done(command.env("STUDIO_API_KEY", key).spawn().unwrap()).expect(2);
        assert!(done.stderr.contains(what), "{}", done.stderr);
    }
    let done = folder.run([&set[..], &["--key-file", "/nonexist"]].concat()).expect(2);
    assert!(done.stderr.contains("/nonexist"), "{}", done.stderr);
    assert_eq!(emulator.counts().creates, 2);
}
