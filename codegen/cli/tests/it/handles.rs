//! Handles in all forms, for `get`, `wait` and `download`.

use std::fs;

use bindery_emulator::{On, Pace, Rule, Script, Step};

use crate::support::{Folder, at, studio};

#[test]
fn text_json_file_and_standard_input() {
    let (folder, emulator) = (Folder::new("forms"), studio().start().unwrap());
    let create = ["create", "studio", "create_film", "--set", "prompt=A boat", "--json"];
    let accepted = folder.run(at(&emulator, &create)).expect(0).stdout;
    let value: serde_json::Value = serde_json::from_str(&accepted).unwrap();
    let (text, json) = (value["handle"].as_str().unwrap(), value["task"].to_string());
    folder.write("handle", &accepted);
    for handle in [text, &json, "@handle"] {
        let done = folder.run(at(&emulator, &["get", handle])).expect(0);
        assert!(done.stdout.starts_with("succeeded"), "{}", done.stdout);
    }
    let done = folder.run_with(&accepted, at(&emulator, &["wait", "-"])).expect(0);
    assert!(done.stdout.ends_with("/1.mp4\n"), "{}", done.stdout);
    let elsewhere = ["get", &json, "--base-url", "http://127.0.0.1:1/v1"];
    assert!(folder.run(elsewhere).expect(2).stderr.contains("base_url"));
}

#[test]
fn asks_once() {
    let emulator = studio().pace(Pace::queries(1, 1)).start().unwrap();
    let folder = Folder::new("asks");
    let create = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    let handle = folder.run(at(&emulator, &create)).expect(0).stdout;
    let get = |json: &[&str]| folder.run(at(&emulator, &[&["get", handle.trim()], json].concat()));
    assert_eq!(get(&[]).expect(0).stdout, "pending 0%\n");
    insta::assert_json_snapshot!(get(&["--json"]).expect(0).last_json(), {
        ".**.handle" => "[handle]", ".**.task.id" => "[id]", ".**.film_id" => "[id]",
    });
    assert_eq!(emulator.counts().queries, 2);
    let create = ["create", "studio", "create_film", "--set", "prompt=[cancel]"];
    let handle = folder.run(at(&emulator, &create)).expect(0).stdout;
    emulator.set_pace(Pace::queries(0, 0));
    let done = folder.run(at(&emulator, &["get", handle.trim()])).expect(4);
    assert!(done.stdout.starts_with("canceled"), "{}", done.stdout);
    emulator.set_faults(Script::new().rule(Rule::on(On::Query).steps([Step::status(401)])));
    folder.run(at(&emulator, &["get", handle.trim()])).expect(3);
    emulator.set_faults(Script::new().rule(Rule::on(On::Query).steps([Step::Reset])));
    folder.run(at(&emulator, &["get", handle.trim()])).expect(1);
}

#[test]
fn downloads() {
    let (folder, emulator) = (Folder::new("downloads"), studio().start().unwrap());
    let create = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    let handle = folder.run(at(&emulator, &create)).expect(0).stdout;
    let (handle, film) = (handle.trim(), emulator.file("1.mp4"));
    let id = handle.split(':').next_back().unwrap();

    let done = folder.run(at(&emulator, &["download", handle])).expect(0);
    assert_eq!(done.stdout.trim(), format!("./{id}.mp4"));
    assert_eq!(fs::read(folder.path(&format!("{id}.mp4"))).unwrap(), film);
    fs::create_dir(folder.path("films")).unwrap();
    folder.run(at(&emulator, &["download", handle, "films"])).expect(0);
    assert_eq!(fs::read(folder.path(&format!("films/{id}.mp4"))).unwrap(), film);
    folder.run(at(&emulator, &["download", handle, "a.mp4", "--json"])).expect(0);
    folder.run(at(&emulator, &["download", handle, "a.mp4"])).expect(2);
    folder.run(at(&emulator, &["download", handle, "a.mp4", "--overwrite"])).expect(0);

    let address = format!("{}/files/{id}/1.mp4", emulator.origin());
    folder.run(["download", &address]).expect(0);
    assert_eq!(fs::read(folder.path("1.mp4")).unwrap(), film);
}

#[test]
fn a_link_that_is_over_is_renewed() {
    let (folder, emulator) = (Folder::new("renewed"), studio().start().unwrap());
    let create = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    let handle = folder.run(at(&emulator, &create)).expect(0).stdout;
    let over = Rule::on(On::File).times(1).steps([Step::status(403)]);
    emulator.set_faults(Script::new().rule(over));
    folder.run(at(&emulator, &["download", handle.trim(), "a.mp4"])).expect(0);
    assert_eq!(emulator.counts().queries, 2);
    let over = Rule::on(On::File).steps([Step::status(403)]);
    emulator.set_faults(Script::new().rule(over));
    let done = folder.run(at(&emulator, &["download", handle.trim(), "b.mp4"])).expect(1);
    assert!(done.stderr.contains("download"), "{}", done.stderr);
}

#[test]
fn a_task_that_goes_on_has_nothing_to_save() {
    let emulator = studio().pace(Pace::queries(1_000, 0)).start().unwrap();
    let folder = Folder::new("going");
    let create = ["create", "studio", "create_film", "--set", "prompt=A boat"];
    let handle = folder.run(at(&emulator, &create)).expect(0).stdout;
    let done = folder.run(at(&emulator, &["download", handle.trim()])).expect(6);
    assert!(done.stderr.contains("bindery wait"), "{}", done.stderr);
}
