//! What is told where something can't be written: output that goes nowhere, a journal on a full disk.

use std::fs::File;
use std::process::Command;

use bindery_emulator::Emulator;

use crate::support::{Done, Folder, at, program, studio};

const BATCH: [&str; 7] =
    ["batch", "studio", "create_plain_film", "--input", "films.csv", "--yes", "--journal"];

/// Runs the program where standard output can't be written.
fn run_full(folder: &Folder, arguments: &[String]) -> Done {
    let full = File::options().write(true).open("/dev/full").unwrap();
    folder.done(folder.command(arguments).stdout(full).spawn().unwrap())
}

/// Runs the program where no file may be longer than 2 KiB.
fn run_short(folder: &Folder, arguments: &[String]) -> Done {
    let script = r#"trap '' XFSZ; ulimit -f 4; exec "$0" "$@""#;
    let mut shell: Command = folder.command_of("/bin/sh".as_ref(), ["-c", script]);
    let child = shell.arg(program()).args(arguments).env("PATH", "/usr/bin:/bin").spawn().unwrap();
    folder.done(child)
}

/// A journal in which there is room for so many bytes more.
fn journal(folder: &Folder, name: &str, room: usize) {
    let line = |why: &str| {
        format!(r#"{{"v":1,"item":"old","at":1,"event":"not-charged","why":"{why}"}}"#) + "\n"
    };
    folder.write(name, line(&"-".repeat(2048 - room - line("").len())));
}

fn handle(emulator: &Emulator, operation: &str) -> String {
    format!("studio+{operation}:{}", emulator.tasks().last().unwrap().id)
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_is_lost_is_an_error() {
    let (folder, emulator) = (Folder::new("full"), studio().start().unwrap());
    folder.write("films.csv", "key,prompt\nboat,A boat\n");
    let create = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    for more in [&[][..], &["--json"], &["--json", "--wait"]] {
        let done = run_full(&folder, &at(&emulator, &[&create[..], more].concat())).expect(1);
        let accepted = format!("accepted: {}\n", handle(&emulator, "create_film"));
        assert!(done.stderr.contains(&accepted), "{}", done.stderr);
        assert!(done.stderr.contains("error: standard output can't be written"), "{}", done.stderr);
        assert!(!done.stderr.contains("charged:"), "{}", done.stderr);
    }
    let batch = at(&emulator, &[&BATCH[..], &["j.jsonl", "--json"]].concat());
    let done = run_full(&folder, &batch).expect(1);
    let kept = format!("keep this handle: boat {}\n", handle(&emulator, "create_plain_film"));
    assert!(done.stderr.contains(&kept), "{}", done.stderr);
    let wait = at(&emulator, &["wait", &handle(&emulator, "create_plain_film"), "--json"]);
    run_full(&folder, &wait).expect(1);
    for more in [&["journal", "j.jsonl"][..], &["journal", "j.jsonl", "--json"], &["vendors"]] {
        run_full(&folder, &more.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>()).expect(1);
    }
    // An error in JSON is told in words then, and its exit code stands.
    let wrong = at(&emulator, &["create", "studio", "create_film", "--json"]);
    let done = run_full(&folder, &wrong).expect(2);
    assert!(done.stderr.contains("charged: no\n"), "{}", done.stderr);
}

#[test]
fn a_reader_that_has_gone_loses_no_handle() {
    let (folder, emulator) = (Folder::new("gone"), studio().start().unwrap());
    let create = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    let mut child = folder.command(at(&emulator, &create)).spawn().unwrap();
    drop(child.stdout.take());
    let done = folder.done(child).expect(0);
    assert!(done.stderr.contains(&handle(&emulator, "create_film")), "{}", done.stderr);
    assert!(!done.stderr.contains("error"), "{}", done.stderr);
}

#[test]
fn a_full_disk_before_the_first_row_costs_nothing() {
    let (folder, emulator) = (Folder::new("none"), studio().start().unwrap());
    folder.write("films.csv", "key,prompt\nboat,A boat\nship,A ship\n");
    journal(&folder, "j.jsonl", 9);
    let before = folder.read("j.jsonl");
    let batch = at(&emulator, &[&BATCH[..], &["j.jsonl"]].concat());
    let done = run_short(&folder, &batch).expect(7);
    assert!(done.stderr.contains("nothing was sent\ncharged: no\n"), "{}", done.stderr);
    assert_eq!((emulator.counts().creates, folder.read("j.jsonl")), (0, before));
    folder.run(&batch).expect(0);
}

#[test]
fn handles_that_a_full_disk_has_not_are_told() {
    let (folder, emulator) = (Folder::new("lost"), studio().start().unwrap());
    folder.write("films.csv", "key,prompt\nboat,A boat\n");
    folder.run(at(&emulator, &[&BATCH[..], &["long.jsonl"]].concat())).expect(0);
    let intent = folder.read("long.jsonl").lines().next().unwrap().len();
    for (name, more) in [("j.jsonl", &[][..]), ("k.jsonl", &["--wait"]), ("l.jsonl", &["--json"])] {
        journal(&folder, name, intent + 20);
        let batch = at(&emulator, &[&BATCH[..], &[name], more].concat());
        let done = run_short(&folder, &batch).expect(1);
        let kept = format!("keep this handle: boat {}\n", handle(&emulator, "create_plain_film"));
        assert_eq!(done.stderr.matches(&kept).count(), 1, "{}", done.stderr);
        if more != ["--json"] {
            assert!(done.stderr.contains("charged: maybe\n"), "{}", done.stderr);
        }
        // It is in doubt, and goes on with the handle.
        assert!(folder.run(["journal", name]).expect(0).stdout.contains("1 in doubt"));
    }
}
