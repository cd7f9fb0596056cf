//! `vendors`, `curl`, `emulate` and `journal`: of the real program where it has what they need.

#![expect(clippy::print_stderr, reason = "what is skipped is told")]

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::{Folder, KEY, at, studio};

/// The program as people have it.
fn real() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_bindery"))
}

#[test]
fn all_vendors_are_listed() {
    let folder = Folder::new("vendors");
    let done = folder.done(folder.command_of(real(), ["vendors", "--json"]).spawn().unwrap());
    let lines = done.expect(0).json();
    assert_eq!(lines.len(), vendors::VENDORS.len());
    for (line, vendor) in lines.iter().zip(vendors::VENDORS) {
        assert_eq!(line["vendor"], vendor.name());
        assert_eq!(line["key_variable"], vendor.key_variable);
    }
    insta::assert_snapshot!(folder.run(["vendors"]).expect(0).stdout);
    insta::assert_json_snapshot!(folder.run(["vendors", "--json"]).expect(0).last_json());
}

/// Every vendor of the real program is played, called with the example that is printed, and waited for.
#[test]
fn all_vendors_are_played() {
    std::thread::scope(|scope| {
        for vendor in vendors::VENDORS {
            scope.spawn(|| played(vendor));
        }
    });
}

fn played(vendor: &'static bindery_runtime::Vendor) {
    let folder = Folder::new(&format!("played-{}", vendor.name()));
    let mut emulator = folder.command_of(real(), ["emulate", vendor.name()]).spawn().unwrap();
    let mut output = BufReader::new(emulator.stdout.take().unwrap());
    let (mut url, mut body) = (String::new(), String::new());
    while body.is_empty() {
        let mut line = String::new();
        assert!(output.read_line(&mut line).unwrap() > 0, "{}", vendor.name());
        if let Some((_, rest)) = line.split_once("answers at ") {
            rest.split(' ').next().unwrap().clone_into(&mut url);
        }
        if let Some((_, rest)) = line.split_once("echo '") {
            rest.rsplit_once("' | bindery create ").unwrap().0.clone_into(&mut body);
        }
    }
    folder.write("body.json", body.replace(r"'\''", "'"));
    let create = ["create", vendor.name(), "--body", "body.json", "--wait", "--base-url", &url];
    let mut command = folder.command_of(real(), create);
    let done = folder.done(command.env(vendor.key_variable, KEY).spawn().unwrap());
    emulator.kill().unwrap();
    emulator.wait().unwrap();
    let lines: Vec<_> = done.stdout.lines().collect();
    assert_eq!(done.code, Some(0), "{}: {}", vendor.name(), done.stderr);
    assert!(lines.len() > 1 && lines[0].starts_with(vendor.name()), "{lines:?}");
    // What was printed of the requests does not have the key either.
    let mut rest = String::new();
    output.read_to_string(&mut rest).unwrap();
    assert!(rest.contains(", billed") && !rest.contains(KEY), "{rest}");
}

#[test]
fn curl_leaves_the_key_out() {
    let folder = Folder::new("curl");
    let arguments = ["curl", "studio", "create_film", "--set", "prompt=it's $5", "--set", "note=a"];
    let done = folder.run(arguments).expect(0);
    insta::assert_snapshot!(done.stdout);
    let json = folder.run([&arguments[..], &["--json"]].concat()).expect(0);
    assert_eq!(json.json().len(), 1);
    assert_eq!(json.last_json()["curl"], done.stdout.trim_end());
    folder.run(["curl", "studio", "create_film"]).expect(2);
}

/// A command that costs nothing says nothing of costs.
#[test]
fn errors_of_the_emulator_speak_of_no_charge() {
    let folder = Folder::new("no-charge");
    for arguments in [&["emulate", "nobody"][..], &["emulate", "studio", "--faults", "gone.yaml"]] {
        let done = folder.run(arguments).expect(2);
        assert!(done.stderr.contains("\nnext: "), "{}", done.stderr);
        assert!(!done.stderr.contains("charged"), "{}", done.stderr);
    }
}

/// Where there is a curl, the command does what it says.
#[test]
#[cfg(unix)]
fn curl_can_be_pasted() {
    if Command::new("curl").arg("--version").output().is_err() {
        eprintln!("skipped: there is no curl");
        return;
    }
    let (folder, emulator) = (Folder::new("pasted"), studio().start().unwrap());
    for length in [5, 4_000] {
        let images = format!("images=[\"data:image/png;base64,{}\"]", "A".repeat(length * 20));
        let arguments = [
            "curl",
            "studio",
            "create_film",
            "--set",
            "prompt=it's \"$5\" `a` \\",
            "--set",
            &images,
        ];
        let command = folder.run(at(&emulator, &arguments)).expect(0).stdout;
        folder.write("command.sh", command);
        let output = Command::new("sh")
            .arg(folder.path("command.sh"))
            .env("STUDIO_API_KEY", KEY)
            .output()
            .unwrap();
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(answer["code"], 0, "{answer}");
    }
    assert_eq!(emulator.billed(), 2);
}

#[test]
fn a_journal_in_words_and_in_json() {
    let folder = Folder::new("journal");
    let lines = [
        r#"{"v":1,"item":"a","at":1000,"event":"intent","request":"00","correlation_id":"c-1"}"#,
        r#"{"v":1,"item":"b","at":1001,"event":"intent","request":"01"}"#,
        r#"{"v":1,"item":"b","at":1002,"event":"accepted","task":{"v":1,"package":"studio/0.1.0","operation":"create_film","id":"film-1"}}"#,
        r#"{"v":1,"item":"c","at":1003,"event":"intent","request":"02"}"#,
        r#"{"v":1,"item":"c","at":1004,"event":"not-charged","why":"rejected"}"#,
        r#"{"v":1,"item":"d","at":1005,"event":"int"#,
    ];
    let path = folder.write("j.jsonl", lines.join("\n"));
    insta::assert_snapshot!(folder.run(["journal", "j.jsonl"]).expect(0).stdout);
    insta::assert_json_snapshot!(folder.run(["journal", "j.jsonl", "--json"]).expect(0).json());
    // Looking changes nothing.
    assert_eq!(std::fs::read_to_string(path).unwrap(), lines.join("\n"));
}

#[test]
fn a_reader_that_has_gone_is_no_error() {
    let folder = Folder::new("pipe");
    let mut child = folder.command(["vendors"]).spawn().unwrap();
    drop(child.stdout.take());
    let done = folder.done(child).expect(0);
    assert_eq!(done.stderr, "");
}
