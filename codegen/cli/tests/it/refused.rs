//! Batches of which the vendor takes no more for now, or of whose tasks it knows nothing.

use bindery_emulator::{On, Reply, Rule, Script, Step};

use crate::support::{Folder, at, faulty, studio};

const CSV: &str = "key,prompt\nboat,A boat\nship,A ship\n";
const BATCH: [&str; 10] = [
    "batch",
    "studio",
    "create_plain_film",
    "--journal",
    "j.jsonl",
    "--input",
    "films.csv",
    "--yes",
    "--concurrency",
    "1",
];

/// The vendor does not document that 429 is never charged, and nobody says so for it.
#[test]
fn what_is_throttled_is_told_as_such() {
    let folder = Folder::new("busy");
    folder.write("films.csv", CSV);
    let busy = Step::Status(Reply::new(429).header("Retry-After", "2"));
    let rule = Rule::on(On::Create).skip(1).times(1).steps([Step::Bill, busy.clone()]);
    let emulator = studio().faults(Script::new().rule(rule)).start().unwrap();
    let done = folder.run(at(&emulator, &BATCH)).expect(3);
    assert_eq!(done.stdout, "accepted   1\nthrottled  1\n");
    for told in ["takes no more for now: 1", "charged: yes, the task that this run began is"] {
        assert!(done.stderr.contains(told), "{}", done.stderr);
    }
    assert!(done.stderr.contains("next: wait 2 s, then run the same command again, which"));
    assert!(done.stderr.contains("does not document that this is never charged"));

    let folder = Folder::new("all-busy");
    folder.write("films.csv", CSV);
    let done = folder.run(at(&faulty([busy]), &BATCH)).expect(3);
    let unlikely = "charged: no, unless the vendor charges for what it refuses";
    assert!(done.stderr.contains(unlikely), "{}", done.stderr);
}

#[test]
fn a_task_that_the_vendor_does_not_know_does_not_go_on() {
    let folder = Folder::new("unknown-task");
    folder.write("films.csv", "key,prompt\nboat,A boat\n");
    let emulator = faulty([Step::ReadAll, Step::Reset]);
    folder.run(at(&emulator, &BATCH)).expect(5);
    emulator.set_faults(Script::new());
    let settled = "boat=studio+create_plain_film:gone";
    folder.run(["journal", "j.jsonl", "--settle", settled]).expect(0);
    let done = folder.run(at(&emulator, &[&BATCH[..], &["--wait"]].concat())).expect(1);
    assert_eq!(done.stdout, "not found  1\n");
    assert!(done.stderr.contains("tasks that the vendor does not know: 1"), "{}", done.stderr);
    assert!(!done.stderr.contains("charged:"), "{}", done.stderr);
}
