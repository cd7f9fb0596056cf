//! Verdicts on the Rust of changed documents.

use std::path::Path;
use std::process::{Command, Output};

fn suite(arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.env("CARGO_MANIFEST_DIR", root.join("xtask"));
    command.arg("source-suite").args(arguments).current_dir(root).output().unwrap()
}

fn expect(output: &Output, ending: &str) {
    let text = String::from_utf8_lossy(&output.stdout);
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}{complaints}");
    assert!(text.contains(ending), "{text}");
}

#[test]
fn every_verdict_is_that_of_the_table() {
    expect(&suite(&["--verdicts-only"]), "0 explained, 0 not");
}

#[test]
fn the_compiler_agrees() {
    let edits = [
        "property becomes required in a request",
        "value added to an open enum",
        "component renamed",
        "optional parameter added",
        "required texts in another order",
        "description only",
    ];
    let only: Vec<&str> = edits.iter().flat_map(|edit| ["--only", edit]).collect();
    expect(&suite(&only), " 0 not; ");
}

#[test]
fn a_wrong_table_is_told() {
    let folder = crate::folder::Folder::new("source-suite");
    folder.write(
        "edits.yaml",
        "base: { openapi: 3.1.1, info: { title: A, version: '1' }, paths: {} }\n\
         edits: [{ name: title, bump: major, steps: [{ put: /info/title, value: B }] }]\n",
    );
    let table = folder.0.join("edits.yaml");
    let output = suite(&["--verdicts-only", &table.to_string_lossy()]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("not explained: title: the table says major"), "{text}");
}
