//! Journals that are lost or can't grow, vendors that never answer, rows that say two things.

use std::time::Duration;

use bindery_emulator::{On, Rule, Script, Step};

use crate::support::{BATCH, Folder, at, faulty, studio};

fn rows(folder: &Folder, many: usize) {
    let rows = (0..many).map(|row| format!("row-{row},A boat\n")).collect::<String>();
    folder.write("films.csv", format!("key,prompt\n{rows}"));
}

#[test]
fn what_a_removed_journal_does_not_have_is_told() {
    for many in [1, 3] {
        let folder = Folder::new("removed");
        rows(&folder, many);
        let emulator = faulty([Step::Bill, Step::Delay(Duration::from_millis(700))]);
        let all = [&BATCH[..], &["--concurrency", "1"]].concat();
        let child = folder.command(at(&emulator, &all)).spawn().unwrap();
        assert!(emulator.wait_until(Duration::from_secs(20), |it| it.billed() == 1));
        std::fs::remove_file(folder.path("j.jsonl")).unwrap();
        let done = folder.done(child).expect(1);
        let handle =
            format!("keep this handle: row-0 studio+create_plain_film:{}", emulator.tasks()[0].id);
        assert!(done.stderr.contains(&handle), "{}", done.stderr);
        assert!(done.stderr.contains("was removed, replaced or cut"), "{}", done.stderr);
        assert_eq!(emulator.billed(), 1);
    }
}

#[test]
fn a_create_whose_journal_was_removed_does_not_end_well() {
    let folder = Folder::new("removed-single");
    let emulator = faulty([Step::Bill, Step::Delay(Duration::from_millis(700))]);
    let create = ["create", "studio", "create_plain_film", "--set", "prompt=A boat"];
    let item = ["--journal", "j.jsonl", "--key-of-item", "a"];
    let child = folder.command(at(&emulator, &[&create[..], &item].concat())).spawn().unwrap();
    assert!(emulator.wait_until(Duration::from_secs(20), |it| it.billed() == 1));
    std::fs::remove_file(folder.path("j.jsonl")).unwrap();
    let done = folder.done(child).expect(1);
    assert!(done.stdout.contains(&emulator.tasks()[0].id), "{}", done.stdout);
    assert!(done.stderr.contains("keep the handle"), "{}", done.stderr);
}

#[test]
fn a_body_that_says_two_things_is_refused_with_members_set_as_well() {
    let folder = Folder::new("two-bodies");
    folder.write("film.json", r#"{"prompt":"one","prompt":"two"}"#);
    let emulator = studio().start().unwrap();
    let create = ["create", "studio", "create_plain_film", "--body", "film.json"];
    for more in [&[][..], &["--set", "seconds=5"]] {
        let done = folder.run(at(&emulator, &[&create[..], more].concat())).expect(2);
        assert!(done.stderr.contains("a member comes twice"), "{}", done.stderr);
    }
    assert_eq!(emulator.counts().creates, 0);
}

#[test]
fn a_vendor_that_charges_and_never_answers_is_not_asked_for_ever() {
    let folder = Folder::new("never");
    rows(&folder, 30);
    let create = Rule::on(On::Create).steps([Step::Bill, Step::Reset]);
    let list = Rule::on(On::Other).steps([Step::status(503)]);
    let emulator = studio().faults(Script::new().rule(create).rule(list)).start().unwrap();
    let done = folder.run(at(&emulator, &[&BATCH[..], &["--concurrency", "1"]].concat())).expect(5);
    assert!(done.stderr.contains("several in a row are in doubt"), "{}", done.stderr);
    assert_eq!(emulator.billed(), 5);
}

#[test]
fn a_row_that_says_two_things_is_refused() {
    let folder = Folder::new("two");
    let emulator = studio().start().unwrap();
    for line in [
        r#"{"key":"a","body":{"prompt":"one"},"body":{"prompt":"two"}}"#,
        r#"{"key":"a","key":"b","body":{"prompt":"one"}}"#,
        r#"{"prompt":"one","prompt":"two"}"#,
        r#"{"key":"a","body":{"prompt":"one","prompt":"two"}}"#,
    ] {
        folder.write("films.jsonl", line);
        let all = [&BATCH[..6], &["--input", "films.jsonl"]].concat();
        let done = folder.run(at(&emulator, &all)).expect(2);
        assert!(done.stderr.contains("a member comes twice"), "{}", done.stderr);
    }
    assert_eq!(emulator.counts().creates, 0);
}

#[test]
#[cfg(unix)]
fn a_limit_on_files_is_an_error_and_no_end_without_a_word() {
    let folder = Folder::new("limit");
    rows(&folder, 30);
    let emulator = studio().start().unwrap();
    let program = crate::support::program();
    let arguments = at(&emulator, &[&BATCH[..], &["--concurrency", "1"]].concat());
    let words: Vec<_> = arguments.iter().map(|word| format!("'{word}'")).collect();
    let script = format!("ulimit -f 4; exec '{}' {}", program.display(), words.join(" "));
    let mut command = folder.command_of("/bin/sh".as_ref(), ["-c", &script]);
    let done = folder.done(command.spawn().unwrap()).expect(1);
    assert!(done.stderr.contains("File too large"), "{}", done.stderr);
    let billed = emulator.billed();
    assert!((1..30).contains(&billed), "{billed}");
    // An answer that could not be written down was told, and its row is in doubt.
    let done = folder.run(at(&emulator, &BATCH));
    assert!(matches!(done.code, Some(0 | 5)), "{}", done.stderr);
    assert_eq!(emulator.billed(), 30);
}
