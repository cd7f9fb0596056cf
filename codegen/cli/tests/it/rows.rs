//! Files of rows as people have them, and rows that are not what was sent under their keys.

use std::time::Duration;

use bindery_emulator::{On, Rule, Script, Step};

use crate::support::{Folder, at, faulty, studio};

const PLAIN: [&str; 6] = ["batch", "studio", "create_plain_film", "--yes", "--journal", "j.jsonl"];
/// Without a journal.
const FREE: [&str; 4] = ["batch", "studio", "create_plain_film", "--yes"];

#[test]
fn a_row_that_is_put_in_between_sends_nothing() {
    let (folder, emulator) = (Folder::new("between"), studio().start().unwrap());
    for (name, before, after) in [
        ("films.csv", "prompt\nA boat\nA ship\n", "prompt\nA boat\nA raft\nA ship\n"),
        (
            "films.jsonl",
            "{\"prompt\":\"A boat\"}\n{\"prompt\":\"A ship\"}\n",
            "{\"prompt\":\"A boat\"}\n{\"prompt\":\"A raft\"}\n{\"prompt\":\"A ship\"}\n",
        ),
    ] {
        let journal = format!("{name}.journal");
        let more = ["--input", name, "--journal", &journal];
        let all = at(&emulator, &[&FREE[..], &more].concat());
        folder.write(name, before);
        folder.run(&all).expect(0);
        let billed = emulator.billed();
        folder.write(name, after);
        let done = folder.run(&all).expect(2);
        assert!(
            done.stderr.contains("key 2: another request was sent under this key"),
            "{}",
            done.stderr
        );
        assert!(done.stderr.contains("charged: no\nnext: rows without a key"), "{}", done.stderr);
        assert!(!done.stderr.contains("accepted already"), "{}", done.stderr);
        assert_eq!(emulator.billed(), billed);
    }
    // What the advice says helps.
    folder.write("films.csv", "key,prompt\n1,A boat\nraft,A raft\n2,A ship\n");
    let more = ["--input", "films.csv", "--journal", "films.csv.journal"];
    let done = folder.run(at(&emulator, &[&FREE[..], &more].concat())).expect(0);
    assert!(done.stderr.contains("3 rows in films.csv: 1 new; 2 accepted already"));
}

/// A row was taken out that the vendor had refused, or the column of the keys: what was paid under another key is
/// not paid again under its new number.
#[test]
fn a_row_whose_number_has_shifted_is_not_sent_again() {
    let folder = Folder::new("shifted");
    let refuse = Rule::on(On::Create).times(1).steps([Step::status(400)]);
    let emulator = studio().faults(Script::new().rule(refuse)).start().unwrap();
    let more = ["--input", "films.csv", "--concurrency", "1"];
    let all = at(&emulator, &[&PLAIN[..], &more].concat());
    folder.write("films.csv", "prompt\nrefused\nA boat\n");
    folder.run(&all).expect(3);
    folder.write("films.csv", "prompt\nA boat\n");
    let done = folder.run(&all).expect(2);
    assert!(
        done.stderr.contains("key 1: this request was sent under the key 2"),
        "{}",
        done.stderr
    );
    assert_eq!(emulator.billed(), 1);
    // The row before it may be mended, even if it then is the same film twice.
    folder.write("films.csv", "prompt\nA boat\nA boat\n");
    folder.run(&all).expect(0);
    assert_eq!(emulator.billed(), 2);

    let keyed = ["--input", "keyed.csv", "--journal", "keyed"];
    let all = at(&emulator, &[&FREE[..], &keyed].concat());
    folder.write("keyed.csv", "key,prompt\na,A ship\n");
    folder.run(&all).expect(0);
    folder.write("keyed.csv", "prompt\nA ship\n");
    folder.run(&all).expect(2);
    // A new key is another film.
    folder.write("keyed.csv", "key,prompt\nb,A ship\n");
    folder.run(&all).expect(0);
    assert_eq!(emulator.billed(), 4);
}

#[test]
fn rows_that_were_sent_elsewhere() {
    let (folder, emulator) = (Folder::new("elsewhere"), studio().start().unwrap());
    folder.write("films.csv", "prompt\nA boat\n");
    let all = [&PLAIN[..], &["--input", "films.csv"]].concat();
    folder.run(at(&emulator, &all)).expect(0);
    let shown = folder.run(["journal", "j.jsonl"]).expect(0).stdout;
    assert!(shown.contains(&format!("at={}", emulator.origin())), "{shown}");
    let other = studio().start().unwrap();
    let done = folder.run(at(&other, &all)).expect(2);
    assert!(done.stderr.contains("next: these rows were sent to another address"));
    assert!(done.stderr.contains(emulator.origin()), "{}", done.stderr);
    assert_eq!(other.counts().connections, 0);
}

/// Something was sent before a row could not be read, so that nobody is told of invalid input that cost nothing.
#[test]
fn what_is_wrong_after_something_was_sent_is_not_called_free() {
    let folder = Folder::new("late");
    let emulator = faulty([Step::Bill, Step::Delay(Duration::from_secs(2))]);
    let picture = folder.write("pixel.gif", b"GIF89a\x01\x00\x01\x00\x80\x00\x00");
    folder.write("films.csv", "prompt,images.0\na,\nb,\nc,@pixel.gif\n");
    let more = ["--input", "films.csv", "--concurrency", "1"];
    let child = folder.command(at(&emulator, &[&PLAIN[..], &more].concat())).spawn().unwrap();
    assert!(emulator.wait_until(Duration::from_secs(20), |it| it.billed() == 1));
    std::fs::remove_file(picture).unwrap();
    let done = folder.done(child).expect(1);
    assert!(done.stderr.contains("unreadable: 3: "), "{}", done.stderr);
    assert!(done.stderr.contains("charged: yes, the 2 tasks that this run began are"));
    assert_eq!(emulator.billed(), 2);
}

#[test]
fn as_spreadsheets_write_them() {
    let (folder, emulator) = (Folder::new("sheets"), studio().start().unwrap());
    for (index, text) in [
        "\u{feff}key,prompt\na,A boat\n",
        "key;prompt\na;A boat, red\n",
        "\u{feff}key\tprompt\r\na\tA boat\r\n",
    ]
    .iter()
    .enumerate()
    {
        let journal = format!("{index}.journal");
        folder.write("films.csv", text);
        let more = ["--input", "films.csv", "--journal", &journal];
        let done = folder.run(at(&emulator, &[&FREE[..], &more].concat())).expect(0);
        assert_eq!(done.stderr, "1 row in films.csv: 1 new\n");
        assert!(folder.read(&journal).contains(r#""item":"a""#));
    }
    folder.write("films.jsonl", "\u{feff}{\"prompt\":\"A boat\"}\n");
    let more = ["--input", "films.jsonl"];
    folder.run(at(&emulator, &[&PLAIN[..], &more].concat())).expect(0);
}

#[test]
fn what_is_wrong_with_a_file_is_told_with_its_place() {
    let folder = Folder::new("told");
    for (name, text, what) in [
        ("empty.csv", &b""[..], "empty.csv is empty"),
        ("heads.csv", b"prompt\n", "there is no row in heads.csv"),
        ("lines.jsonl", b"\n\n", "there is no row in lines.jsonl"),
        ("ragged.csv", b"a,b\n1,2\n3\n", "line 3 of ragged.csv: the row has 1 cell, and"),
        ("latin.csv", b"a,b\n1,\xff\n", "line 2 of latin.csv: it is no text in UTF-8"),
        ("list.jsonl", b"[{}]\n", "line 1 of list.jsonl: here begins a list"),
        ("broken.jsonl", b"{}\n{\n", "line 2 of broken.jsonl: it is no JSON"),
        ("twice.csv", b"key\na\na\n", "lines 2 and 3 of twice.csv have the same key"),
        ("rows.json", b"[]", "rows.json: its name ends in neither .csv nor .jsonl"),
    ] {
        folder.write(name, text);
        let done = folder.run([&PLAIN[..], &["--input", name]].concat()).expect(2);
        assert!(done.stderr.contains(what), "{}", done.stderr);
        assert!(!done.stderr.contains("CSV error"), "{}", done.stderr);
    }
    for name in ["gone", "gone.csv"] {
        let done = folder.run([&PLAIN[..], &["--input", name]].concat()).expect(2);
        assert!(done.stderr.contains(&format!("{name} can't be read: ")), "{}", done.stderr);
    }
}
