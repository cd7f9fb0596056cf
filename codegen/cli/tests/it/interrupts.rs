//! Ctrl-C: what was sent is answered, what is waited for goes on with its handle.

use std::process::Child;
use std::time::Duration;

use bindery_emulator::{Pace, Step};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::support::{Folder, at, faulty, studio};

const SOON: Duration = Duration::from_secs(20);

fn press(child: &Child) {
    kill(Pid::from_raw(i32::try_from(child.id()).unwrap()), Signal::SIGINT).unwrap();
}

#[test]
fn while_waiting() {
    let emulator = studio().pace(Pace::queries(1_000, 0)).start().unwrap();
    let folder = Folder::new("waiting");
    let create = ["create", "studio", "create_film", "--set", "prompt=A boat", "--wait"];
    let child = folder.command(at(&emulator, &create)).spawn().unwrap();
    assert!(emulator.wait_until(SOON, |it| it.counts().queries > 0));
    press(&child);
    let done = folder.done(child).expect(130);
    let handle = done.stdout.trim();
    assert!(handle.starts_with("studio+"), "{handle}");
    assert!(done.stderr.contains(&format!("bindery wait {handle}")), "{}", done.stderr);
}

#[test]
fn while_a_create_is_under_way() {
    let emulator = faulty([Step::Bill, Step::Delay(Duration::from_secs(2))]);
    let folder = Folder::new("create");
    let create = ["create", "studio", "create_plain_film", "--set", "prompt=A boat"];
    for wait in [&[][..], &["--wait"]] {
        let billed = emulator.billed();
        let child = folder.command(at(&emulator, &[&create[..], wait].concat())).spawn().unwrap();
        assert!(emulator.wait_until(SOON, |it| it.billed() > billed));
        press(&child);
        let done = folder.done(child).expect(130);
        assert!(done.stdout.starts_with("studio+"), "{}", done.stdout);
        assert!(done.stderr.contains("would not stop the charge"), "{}", done.stderr);
    }
}

#[test]
fn twice() {
    let emulator = faulty([Step::Bill, Step::Hang]);
    let folder = Folder::new("twice");
    let create = ["create", "studio", "create_plain_film", "--set", "prompt=A boat"];
    let child = folder.command(at(&emulator, &create)).spawn().unwrap();
    assert!(emulator.wait_until(SOON, |it| it.billed() == 1));
    press(&child);
    std::thread::sleep(Duration::from_millis(300));
    press(&child);
    let done = folder.done(child).expect(130);
    assert!(done.stderr.contains("charged: maybe"), "{}", done.stderr);
    assert!(folder.read("state/bindery/journal.jsonl").contains("intent"));
}

#[test]
fn a_batch_begins_nothing_more() {
    let emulator = faulty([Step::Bill, Step::Delay(Duration::from_secs(1))]);
    let folder = Folder::new("batch");
    let rows: String = (0..100).map(|row| format!("film {row}\n")).collect();
    folder.write("films.csv", format!("prompt\n{rows}"));
    let arguments = ["batch", "studio", "create_plain_film", "--journal", "j.jsonl"];
    let more = ["--input", "films.csv", "--yes", "--concurrency", "3"];
    let child = folder.command(at(&emulator, &[&arguments[..], &more].concat())).spawn().unwrap();
    assert!(emulator.wait_until(SOON, |it| it.billed() == 3));
    press(&child);
    let done = folder.done(child).expect(130);
    assert_eq!(emulator.billed(), 3);
    assert!(done.stdout.contains("accepted     3\nnot started  97\n"), "{}", done.stdout);
    let journal = folder.run(["journal", "j.jsonl"]).expect(0).stdout;
    assert!(journal.ends_with("3 items: 0 open, 0 in doubt, 3 accepted, 0 succeeded, 0 failed\n"));
}

#[test]
fn a_batch_twice() {
    let emulator = faulty([Step::Bill, Step::Hang]);
    let folder = Folder::new("batch-twice");
    folder.write("films.csv", "key,prompt\nboat,A boat\n");
    let arguments = ["batch", "studio", "create_plain_film", "--journal", "j.jsonl"];
    let more = ["--input", "films.csv", "--yes"];
    for json in [&[][..], &["--json"]] {
        let _ = std::fs::remove_file(folder.path("j.jsonl"));
        let billed = emulator.billed();
        let all = [&arguments[..], &more, json].concat();
        let child = folder.command(at(&emulator, &all)).spawn().unwrap();
        assert!(emulator.wait_until(SOON, |it| it.billed() > billed));
        press(&child);
        std::thread::sleep(Duration::from_millis(300));
        press(&child);
        let done = folder.done(child).expect(130);
        let told = if json.is_empty() {
            assert!(done.stderr.contains("charged: maybe\nnext: "), "{}", done.stderr);
            done.stderr
        } else {
            assert_eq!(done.last_json()["error"]["charged"], "maybe");
            done.stdout
        };
        assert!(told.contains("`bindery journal j.jsonl` shows what is in doubt"), "{told}");
    }
}
