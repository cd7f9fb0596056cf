//! What a journal knows keeps a request from being paid again: under another key, at another address, with another
//! journal.

use bindery_emulator::Step;

use crate::support::{BATCH, Folder, at, faulty, studio};

const CREATE: [&str; 8] = [
    "create",
    "studio",
    "create_plain_film",
    "--journal",
    "j.jsonl",
    "--set",
    "prompt=A boat",
    "--key-of-item=a",
];

#[test]
fn rows_that_are_given_other_keys_are_not_sent_again() {
    let (folder, emulator) = (Folder::new("renamed"), studio().start().unwrap());
    let all = at(&emulator, &BATCH);
    // One request twice is two films, of different keys.
    folder.write("films.csv", "prompt\nA boat\nA boat\n");
    folder.run(&all).expect(0);
    assert_eq!(emulator.billed(), 2);
    // A row more may be what another is, while that is there.
    folder.write("films.csv", "prompt\nA boat\nA boat\nA boat\n");
    folder.run(&all).expect(0);
    assert_eq!(emulator.billed(), 3);

    folder.write("films.csv", "key,prompt\na,A boat\nb,A boat\nc,A raft\n");
    let done = folder.run(&all).expect(2);
    let first = "line 2, key a: the same request was sent under the key 1 at ";
    assert!(done.stderr.contains(first), "{}", done.stderr);
    assert!(done.stderr.contains("and is accepted: studio+create_plain_film:film-"));
    assert!(done.stderr.contains("key b: the same request was sent under the key 2"));
    assert!(done.stderr.contains("charged: no\nnext: give rows that were sent the keys"));
    assert!(done.stderr.starts_with("error: 2 of 3 rows do not fit"), "{}", done.stderr);
    assert_eq!(emulator.billed(), 3);
    let done = folder.run([&all[..], &["--json".to_owned()]].concat()).expect(2);
    let rows = &done.last_json()["error"]["rows"];
    assert_eq!((&rows[0]["sent_as"], &rows[0]["stage"]), (&"1".into(), &"accepted".into()));
    // What is in the file under its old key is known.
    folder.write("films.csv", "key,prompt\n1,A boat\n2,A boat\n3,A boat\nc,A raft\n");
    folder.run(&all).expect(0);
    assert_eq!(emulator.billed(), 4);
    // Somebody means it.
    folder.write("films.csv", "key,prompt\na,A boat\n");
    folder.run([&all[..], &["--again".to_owned()]].concat()).expect(0);
    folder.run(&all).expect(0);
    assert_eq!(emulator.billed(), 5);
}

#[test]
fn what_is_in_doubt_is_not_sent_under_another_key() {
    let (folder, emulator) = (Folder::new("doubted"), faulty([Step::Bill, Step::Reset]));
    folder.write("films.csv", "key,prompt\na,A boat\n");
    folder.run(at(&emulator, &BATCH)).expect(5);
    folder.write("films.csv", "key,prompt\nb,A boat\n");
    let done = folder.run(at(&emulator, &BATCH)).expect(2);
    assert!(done.stderr.contains("and is in doubt: it may be charged"), "{}", done.stderr);
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn a_key_has_no_blank_around_it() {
    let (folder, emulator) = (Folder::new("blank"), studio().start().unwrap());
    for text in ["key,prompt\n a,A boat\n", "key,prompt\n\"a\t\",A boat\n"] {
        folder.write("films.csv", text);
        let done = folder.run(at(&emulator, &BATCH)).expect(2);
        assert!(done.stderr.contains("line 2 of films.csv: the key `"), "{}", done.stderr);
        assert!(done.stderr.contains("begins or ends with a blank"), "{}", done.stderr);
    }
    let create = [&CREATE[..7], &["--key-of-item", "a "]].concat();
    let done = folder.run(at(&emulator, &create)).expect(2);
    assert!(done.stderr.contains("the key of the item `a ` begins or ends"), "{}", done.stderr);
    assert_eq!(emulator.counts().connections, 0);
}

#[test]
fn a_create_that_was_sent_elsewhere_is_told_so() {
    let (folder, emulator) = (Folder::new("address"), studio().start().unwrap());
    let done = folder.run(at(&emulator, &CREATE)).expect(0);
    let handle = done.stdout.trim();
    let there = emulator.url().replace("127.0.0.1", "localhost");
    let done = folder.run([&CREATE[..], &["--base-url", &there]].concat()).expect(2);
    let sent_to = format!("under the key a a request was sent to {}, ", emulator.origin());
    assert!(done.stderr.contains(&sent_to), "{}", done.stderr);
    assert!(done.stderr.contains(&format!("is accepted: {handle} at ")), "{}", done.stderr);
    assert!(done.stderr.contains("next: give its --base-url again"), "{}", done.stderr);
    // Another request at the same address.
    let other = [&CREATE[..], &["--set", "prompt=A ship"]].concat();
    let done = folder.run(at(&emulator, &other)).expect(2);
    assert!(done.stderr.contains("next: if it is the same request"), "{}", done.stderr);
    assert!(done.stderr.contains(handle), "{}", done.stderr);
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn rows_in_doubt_that_were_sent_elsewhere_are_told_so() {
    let (folder, emulator) = (Folder::new("astray"), faulty([Step::Bill, Step::Reset]));
    folder.write("films.csv", "key,prompt\na,A boat\nb,A ship\n");
    folder.run(at(&emulator, &BATCH)).expect(5);
    let settle = ["journal", "j.jsonl", "--settle", "b=studio+create_plain_film:film-9"];
    folder.run(settle).expect(0);
    let other = studio().start().unwrap();
    let done = folder.run(at(&other, &BATCH)).expect(2);
    let sent_to = format!("a request was sent under this key to {} at ", emulator.origin());
    assert_eq!(done.stderr.matches(&sent_to).count(), 2, "{}", done.stderr);
    assert!(done.stderr.contains("next: rows were sent to another address"), "{}", done.stderr);
    assert!(!done.stderr.contains("new keys"), "{}", done.stderr);
    assert_eq!(other.counts().connections, 0);
}

#[test]
fn a_task_is_that_of_one_item() {
    let (folder, emulator) = (Folder::new("taken"), faulty([Step::Bill, Step::Reset]));
    folder.write("films.csv", "key,prompt\na,A boat\nb,A ship\n");
    folder.run(at(&emulator, &BATCH)).expect(5);
    let settle = |all: &[&str]| folder.run([&["journal", "j.jsonl"], all].concat());
    let a = ["--settle", "a=studio+create_plain_film:film-9"];
    let b = ["--settle", "b=studio+create_plain_film:film-9"];
    let done = settle(&[a, b].concat()).expect(2);
    assert!(done.stderr.contains("can't be the task of both a and b"), "{}", done.stderr);
    assert!(settle(&[]).stdout.contains("2 in doubt"));
    settle(&a).expect(0);
    let done = settle(&b).expect(2);
    assert!(done.stderr.contains("film-9 is the task of the item a"), "{}", done.stderr);
    settle(&a).expect(0);
}

#[test]
fn nothing_wrong_with_a_journal_leads_to_another() {
    let (folder, emulator) = (Folder::new("another"), studio().start().unwrap());
    folder.write("films.csv", "key,prompt\na,A boat\n");
    folder.run(at(&emulator, &BATCH)).expect(0);
    let whole = folder.read("j.jsonl");
    let accepted = whole.lines().nth(1).unwrap();
    for (text, what) in [
        (format!("{whole}nonsense\n"), "line 3 of j.jsonl is no line of a journal"),
        (
            format!("{accepted}\n"),
            "line 1 of j.jsonl is no line of a journal, so nothing is sent: no line before it says what was \
             sent under the key a",
        ),
    ] {
        folder.write("j.jsonl", text);
        let done = folder.run(at(&emulator, &BATCH)).expect(2);
        assert!(done.stderr.contains(what), "{}", done.stderr);
        assert!(done.stderr.contains("next: keep a copy of the file, then mend the line"));
        assert!(!done.stderr.contains("--journal"), "{}", done.stderr);
        let done = folder.run(["journal", "j.jsonl"]).expect(2);
        assert!(done.stderr.contains("Delete no line"), "{}", done.stderr);
    }
    let create = |journal: &str| {
        let create = ["create", "studio", "create_plain_film", "--set", "prompt=A boat"];
        folder.run(at(&emulator, &[&create[..], &["--journal", journal]].concat())).expect(7)
    };
    // Nothing can stand in a file that is not there; of any other nobody knows.
    assert!(create("gone/j.jsonl").stderr.contains("next: give the file in which stands"));
    #[cfg(unix)]
    assert!(create("films.csv/j.jsonl").stderr.contains("next: make this file one that can be"));
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn what_was_waited_for_has_ended_in_the_journal() {
    let (folder, emulator) = (Folder::new("waited"), studio().start().unwrap());
    folder.run(at(&emulator, &[&CREATE[..], &["--wait"]].concat())).expect(0);
    let shown = folder.run(["journal", "j.jsonl"]).expect(0).stdout;
    assert!(shown.contains("1 succeeded"), "{shown}");
    let fails = ["--set", "prompt=[fail]", "--key-of-item=b", "--download", "b.mp4"];
    folder.run(at(&emulator, &[&CREATE[..7], &fails].concat())).expect(4);
    let shown = folder.run(["journal", "j.jsonl"]).expect(0).stdout;
    assert!(shown.contains("1 failed"), "{shown}");
}
