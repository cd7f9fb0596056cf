//! What is told to do next, and that nothing is paid for that could not be saved.

use std::fs;

use bindery_emulator::{Emulator, On, Pace, Rule, Script, Step};

use crate::support::{Folder, at, faulty, studio};

const CREATE: [&str; 5] = ["create", "studio", "create_plain_film", "--set", "prompt=A boat"];

/// The command between the first two backquotes, without the name of the program.
fn hinted(text: &str) -> Vec<String> {
    let command = text.split('`').nth(1).unwrap();
    command.split(' ').skip(1).map(str::to_owned).collect()
}

fn create(folder: &Folder, emulator: &Emulator, more: &[&str]) -> crate::support::Done {
    folder.run(at(emulator, &[&CREATE, more].concat()))
}

#[test]
fn a_place_where_nothing_can_be_saved_costs_nothing() {
    let (folder, emulator) = (Folder::new("place"), studio().start().unwrap());
    folder.write("there.mp4", "mine");
    for (path, what) in [
        ("there.mp4", "there.mp4 is there already"),
        ("there.mp4/", "can't be made"),
        ("there.mp4/a.mp4", "can't be made"),
    ] {
        let done = create(&folder, &emulator, &["--download", path]).expect(2);
        assert!(
            done.stderr.contains(what) && done.stderr.contains("charged: no"),
            "{}",
            done.stderr
        );
        let wait = ["wait", "studio+create_plain_film:film-1", "--download", path];
        folder.run(at(&emulator, &wait)).expect(2);
        folder.write("films.csv", "prompt\nA boat\n");
        let batch = ["batch", "studio", "create_plain_film", "--journal", "j", "--yes"];
        let more = ["--input", "films.csv", "--download", "there.mp4/films"];
        folder.run(at(&emulator, &[&batch[..], &more].concat())).expect(2);
    }
    assert_eq!(folder.read("there.mp4"), "mine");
    assert_eq!(emulator.counts().connections, 0);
    // A folder that is not there is made.
    create(&folder, &emulator, &["--download", "a/b/film.mp4"]).expect(0);
    assert_eq!(fs::read(folder.path("a/b/film.mp4")).unwrap(), emulator.file("1.mp4"));
    let names = fs::read_dir(folder.path("a/b")).unwrap();
    assert_eq!(names.count(), 1, "what was tried is left");
    create(&folder, &emulator, &["--download", "there.mp4", "--overwrite"]).expect(0);
}

#[test]
#[cfg(unix)]
fn a_device_is_no_place_and_no_journal() {
    let (folder, emulator) = (Folder::new("device"), studio().start().unwrap());
    create(&folder, &emulator, &["--download", "/dev/null", "--overwrite"]).expect(2);
    for device in ["/dev/null", "/dev/zero"] {
        let done = create(&folder, &emulator, &["--journal", device]).expect(2);
        assert!(done.stderr.contains("must be a file"), "{}", done.stderr);
        folder.run(["journal", device]).expect(2);
    }
    assert_eq!(emulator.counts().connections, 0);
}

/// The file came to be there while the task was running.
#[test]
fn what_can_not_be_saved_after_the_bill_is_told_as_charged() {
    let (folder, emulator) = (Folder::new("bill"), studio().start().unwrap());
    emulator.set_pace(Pace::queries(1_000, 0));
    let child = folder.command(at(&emulator, &[&CREATE[..], &["--download", "out.mp4"]].concat()));
    let child = { child }.spawn().unwrap();
    assert!(emulator.wait_until(std::time::Duration::from_secs(20), |it| it.billed() == 1));
    folder.write("out.mp4", "mine");
    emulator.set_pace(Pace::queries(0, 0));
    let done = folder.done(child).expect(1);
    assert!(done.stderr.contains("charged: yes, the task is"), "{}", done.stderr);
    assert!(!done.stderr.contains("overwrite(true)"), "{}", done.stderr);
    let next = hinted(done.stderr.split("next: ").nth(1).unwrap());
    assert_eq!(next[0], "download");
    folder.run(&next).expect(0);
    assert_eq!(fs::read(folder.path("out.mp4")).unwrap(), emulator.file("1.mp4"));
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn what_is_told_can_be_pasted() {
    let (folder, emulator) = (Folder::new("pasted-next"), studio().start().unwrap());
    let done = create(&folder, &emulator, &[]).expect(0);
    folder.run(hinted(&done.stderr)).expect(0);
    let handle = done.stdout.trim();
    emulator.set_pace(Pace::queries(1_000, 0));
    let more = ["--deadline", "1s", "--download", "a.mp4"];
    let waited = folder.run(at(&emulator, &[&["wait", handle][..], &more].concat())).expect(6);
    let early = folder.run(at(&emulator, &["download", handle, "b.mp4"])).expect(6);
    emulator.set_faults(Script::new().rule(Rule::on(On::Query).steps([Step::Reset])));
    let lost = folder.run(at(&emulator, &["get", handle])).expect(1);
    emulator.set_faults(Script::new());
    emulator.set_pace(Pace::queries(0, 0));
    for done in [waited, early, lost] {
        folder.run(hinted(done.stderr.split("next: ").nth(1).unwrap())).expect(0);
    }
    assert!(folder.path("a.mp4").exists() && folder.path("b.mp4").exists());
}

/// A query costs nothing, and a handle alone proves nothing.
#[test]
fn nothing_is_said_of_a_charge_that_nobody_knows() {
    let (folder, emulator) = (Folder::new("unsaid"), studio().start().unwrap());
    let gone = "studio+create_plain_film:gone";
    let nowhere = ["--base-url", "http://127.0.0.1:1/v1"];
    for (done, code) in [
        (folder.run(at(&emulator, &["get", gone])), 1),
        (folder.run(at(&emulator, &["wait", gone])), 1),
        (folder.run(at(&emulator, &["download", gone])), 1),
        (folder.run([&["get", gone][..], &nowhere].concat()), 7),
        (folder.run([&["wait", gone, "--deadline", "1s"][..], &nowhere].concat()), 6),
    ] {
        let done = done.expect(code);
        assert!(!done.stderr.contains("charged"), "{}", done.stderr);
    }
    let done = folder.run(at(&emulator, &["wait", gone, "--json"])).expect(1);
    let error = &done.last_json()["error"];
    assert!(error["charged"].is_null(), "{error}");
    assert!(error["what"].as_str().unwrap().contains("(1 query, "), "{error}");
    // A task of this run is charged, whatever becomes of a query.
    let emulator = faulty([Step::Bill]);
    let rule = Rule::on(On::Query).steps([Step::status(404)]);
    emulator.set_faults(Script::new().rule(rule));
    let done = create(&folder, &emulator, &["--wait"]).expect(1);
    assert!(done.stderr.contains("charged: yes, the task is"), "{}", done.stderr);
}

#[test]
fn an_address_that_does_not_speak_tls() {
    let (folder, emulator) = (Folder::new("tls"), studio().start().unwrap());
    let address = emulator.url().replace("http://", "https://");
    let done = folder.run([&CREATE[..], &["--base-url", &address]].concat()).expect(7);
    assert!(done.stderr.contains("begins with http://"), "{}", done.stderr);
}

#[test]
fn without_arguments_there_is_help() {
    let folder = Folder::new("bare");
    let done = folder.run([""; 0]).expect(0);
    assert!(done.stdout.contains("Usage: ") && done.stdout.contains("batch"), "{}", done.stdout);
}
