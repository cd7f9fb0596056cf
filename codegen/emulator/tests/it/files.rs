//! Results can be fetched, in parts too.

use bindery_emulator::{Emulator, On, Pace, Rule, Script, Step};

use super::client::{Answer, call_with};
use super::small::{builder, create};

fn start() -> (Emulator, String) {
    let emulator = builder().pace(Pace::queries(0, 0)).start().unwrap();
    let path = format!("/files/{}/1.mp4", create(&emulator));
    (emulator, path)
}

fn fetch(emulator: &Emulator, path: &str, headers: &[&str]) -> Answer {
    call_with(emulator, "GET", path, headers, None)
}

#[test]
fn a_file_is_a_video_with_a_strong_tag() {
    let (emulator, path) = start();
    let answer = fetch(&emulator, &path, &[]);
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("video/mp4")));
    assert_eq!(&answer.body[4..8], b"ftyp");
    assert_eq!(answer.body, emulator.file("1.mp4"));
    assert!(answer.header("etag").unwrap().starts_with('"'));
    assert_eq!(answer.header("accept-ranges"), Some("bytes"));
    assert!(answer.header("last-modified").is_some());
    let head = call_with(&emulator, "HEAD", &path, &[], None);
    assert_eq!(head.header("content-length").unwrap(), answer.body.len().to_string());
    assert_eq!(emulator.counts().files, 2);
}

#[test]
fn a_part_of_a_file_is_given_where_it_is_still_the_same() {
    let (emulator, path) = start();
    let whole = fetch(&emulator, &path, &[]);
    let tag = format!("If-Range: {}", whole.header("etag").unwrap());
    let length = whole.body.len();
    let part = fetch(&emulator, &path, &["Range: bytes=10-19", &tag]);
    assert_eq!((part.status, part.body.as_slice()), (206, &whole.body[10..20]));
    assert_eq!(part.header("content-range").unwrap(), format!("bytes 10-19/{length}"));
    assert_eq!(fetch(&emulator, &path, &["Range: bytes=5-", "If-Range: \"old\""]).status, 200);
    let beyond = fetch(&emulator, &path, &[&format!("Range: bytes={length}-")]);
    assert_eq!(beyond.status, 416);
    assert_eq!(beyond.header("content-range").unwrap(), format!("bytes */{length}"));
}

#[test]
fn a_file_can_change_and_its_parts_be_withheld() {
    let (emulator, path) = start();
    let first = fetch(&emulator, &path, &[]);
    let rule = |step| Rule::on(On::File).times(1).steps([step]);
    emulator.set_faults(Script::new().rule(rule(Step::IgnoreRange)).rule(rule(Step::ChangeFile)));
    let tag = format!("If-Range: {}", first.header("etag").unwrap());
    let whole = fetch(&emulator, &path, &["Range: bytes=10-"]);
    assert_eq!((whole.status, whole.body.len()), (200, first.body.len()));
    let changed = fetch(&emulator, &path, &["Range: bytes=10-", &tag]);
    assert_eq!(changed.status, 200);
    assert_ne!(changed.header("etag"), first.header("etag"));
    assert_eq!(changed.body, emulator.file("1.mp4"));
    assert_ne!(changed.body, first.body);
}

#[test]
fn only_tasks_that_have_ended_well_have_files() {
    let emulator = super::small::start();
    let path = format!("/files/{}/1.mp4", create(&emulator));
    assert_eq!(fetch(&emulator, &path, &[]).status, 404);
    assert_eq!(fetch(&emulator, "/files/none/1.mp4", &[]).status, 404);
}
