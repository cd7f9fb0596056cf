//! What is said of random edits, and of the suite of another tool.

#![expect(clippy::print_stderr, reason = "what was skipped is told")]

use std::path::Path;
use std::process::{Command, Output};

use crate::folder::expect;

fn xtask(arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.env("CARGO_MANIFEST_DIR", root.join("xtask"));
    command.args(arguments).current_dir(root).output().unwrap()
}

#[test]
fn no_value_refutes_what_is_said_of_an_edit() {
    let text = expect(&xtask(&["oracle", "--edits", "--schemas", "10000", "--values", "40"]), 0);
    assert!(text.contains("; 0 refuted;"), "{text}");
    let pairs: usize = text.split(' ').next().unwrap().parse().unwrap();
    assert!(pairs > 5000, "{text}");
}

#[test]
fn the_suite_of_another_tool_is_met() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let suite = root.join("../shared/corpus/suites/oasdiff-cases");
    if !suite.is_dir() {
        eprintln!("skipped: there is no suite at {}", suite.display());
        return;
    }
    let text = expect(&xtask(&["diff-suite", &suite.to_string_lossy()]), 0);
    assert!(text.contains("expected findings"), "{text}");
}
