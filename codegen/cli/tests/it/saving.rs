//! Files of batches: what is there is taken for a result only where this journal has saved it.

use std::time::Duration;

use bindery_emulator::{Emulator, On, Rule, Script, Step};

use crate::support::{Done, Folder, at, studio};

fn run(folder: &Folder, emulator: &Emulator, journal: &str, more: &[&str]) -> Done {
    let batch = ["batch", "studio", "create_film", "--input", "films.csv", "--yes"];
    let place = ["--journal", journal, "--download", "films"];
    folder.run(at(emulator, &[&batch[..], &place, more].concat()))
}

fn begin(name: &str) -> (Folder, Emulator, Vec<u8>) {
    let (folder, emulator) = (Folder::new(name), studio().start().unwrap());
    folder.write("films.csv", "prompt\nA boat\n");
    let film = emulator.file("1.mp4");
    (folder, emulator, film)
}

#[test]
fn what_others_put_there_is_no_result() {
    let (folder, emulator, _) = begin("foreign");
    std::fs::create_dir(folder.path("films")).unwrap();
    folder.write("films/1.mp4", "mine");
    // What a film is made from may stand beside it.
    folder.write("films/2.png", "picture");
    let done = run(&folder, &emulator, "j.jsonl", &[]).expect(2);
    assert!(done.stderr.contains("1.mp4\ncharged: no\n"), "{}", done.stderr);
    assert_eq!((emulator.counts().creates, folder.read("films/1.mp4").as_str()), (0, "mine"));
    std::fs::rename(folder.path("films/1.mp4"), folder.path("films/mine.mp4")).unwrap();
    run(&folder, &emulator, "j.jsonl", &[]).expect(0);
    // Another journal has its own row 1.
    let done = run(&folder, &emulator, "k.jsonl", &[]).expect(2);
    assert!(done.stderr.contains("this journal did not save"), "{}", done.stderr);
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn what_came_between_is_no_result() {
    let (folder, emulator, film) = begin("between");
    let batch = ["batch", "studio", "create_film", "--input", "films.csv", "--yes"];
    folder
        .run(at(&emulator, &[&batch[..], &["--journal", "j.jsonl", "--wait"]].concat()))
        .expect(0);
    std::fs::create_dir(folder.path("films")).unwrap();
    folder.write("films/1.mp4", &film);
    // The file is even the same, but nobody has saved it from this journal.
    run(&folder, &emulator, "j.jsonl", &[]).expect(2);
    std::fs::remove_file(folder.path("films/1.mp4")).unwrap();
    run(&folder, &emulator, "j.jsonl", &[]).expect(0);
    assert_eq!(std::fs::read(folder.path("films/1.mp4")).unwrap(), film);
}

#[test]
fn what_is_no_longer_whole_is_saved_again() {
    let (folder, emulator, film) = begin("whole");
    run(&folder, &emulator, "j.jsonl", &[]).expect(0);
    assert!(folder.read("j.jsonl").contains(r#""event":"saved""#));
    let queries = emulator.received().len();
    run(&folder, &emulator, "j.jsonl", &[]).expect(0);
    assert_eq!(emulator.received().len(), queries, "it was saved before");
    folder.write("films/1.mp4", "junk!");
    let done = run(&folder, &emulator, "j.jsonl", &[]).expect(0);
    assert!(done.stderr.contains("is saved again"), "{}", done.stderr);
    assert_eq!(std::fs::read(folder.path("films/1.mp4")).unwrap(), film);
    std::fs::remove_file(folder.path("films/1.mp4")).unwrap();
    run(&folder, &emulator, "j.jsonl", &[]).expect(0);
    assert_eq!(std::fs::read(folder.path("films/1.mp4")).unwrap(), film);
    // Nothing is left beside it.
    assert_eq!(std::fs::read_dir(folder.path("films")).unwrap().count(), 1);
    assert_eq!(emulator.billed(), 1);
}

#[test]
fn what_comes_during_a_download_is_no_result() {
    let (folder, emulator, film) = begin("during");
    let slow = Rule::on(On::File).times(1).steps([Step::Delay(Duration::from_secs(1))]);
    emulator.set_faults(Script::new().rule(slow));
    let batch = ["batch", "studio", "create_film", "--input", "films.csv", "--yes"];
    let place = ["--journal", "j.jsonl", "--download", "films"];
    let child = folder.command(at(&emulator, &[&batch[..], &place].concat())).spawn().unwrap();
    let soon = Duration::from_secs(20);
    assert!(emulator.wait_until(soon, |it| {
        it.received().iter().any(|request| request.target.contains("1.mp4"))
    }));
    folder.write("films/1.mp4", "mine");
    let done = folder.done(child).expect(1);
    assert!(done.stderr.contains("was not saved from this journal"), "{}", done.stderr);
    assert!(done.stderr.contains("the file is kept in"), "{}", done.stderr);
    assert_eq!(folder.read("films/1.mp4"), "mine");
    std::fs::remove_file(folder.path("films/1.mp4")).unwrap();
    run(&folder, &emulator, "j.jsonl", &[]).expect(0);
    assert_eq!(std::fs::read(folder.path("films/1.mp4")).unwrap(), film);
    assert_eq!(std::fs::read_dir(folder.path("films")).unwrap().count(), 1);
}
