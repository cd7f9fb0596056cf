//! What the text of hand-written files must be like.

use std::fs;

use super::sources::{SourceFile, root, rust_files};

const LONGEST_FILE: usize = 400;

fn hand_written() -> Vec<SourceFile> {
    let all = ["codegen", "xtask", "tests"].into_iter().flat_map(rust_files);
    all.filter(|file| !file.text.starts_with("// Written by Bindery")).collect()
}

#[test]
fn no_file_outgrows_a_reader() {
    let long: Vec<_> = hand_written()
        .iter()
        .map(|file| (file.path.clone(), file.text.lines().count()))
        .filter(|(_, lines)| *lines > LONGEST_FILE)
        .collect();
    assert!(long.is_empty(), "past {LONGEST_FILE} lines: {long:?}");
}

#[test]
fn every_file_says_what_it_is_for() {
    for file in hand_written() {
        assert!(file.text.starts_with("//!"), "{} has no `//!` line", file.path);
    }
}

#[test]
fn the_generator_names_no_vendor() {
    let vendors = fs::read_dir(root().join("spec")).unwrap().filter_map(|entry| {
        let entry = entry.unwrap();
        entry.path().is_dir().then(|| entry.file_name().to_string_lossy().to_lowercase())
    });
    let vendors: Vec<_> = vendors.collect();
    for file in rust_files("codegen").iter().chain(&rust_files("xtask")) {
        let text = file.text.to_lowercase();
        for vendor in &vendors {
            assert!(!text.contains(vendor.as_str()), "{} names {vendor}", file.path);
        }
    }
}

#[test]
fn an_unwrap_stands_below_the_reason_that_makes_it_safe() {
    let mut bare = Vec::new();
    for file in ["codegen", "xtask"].into_iter().flat_map(rust_files) {
        if file.path.contains("/tests/") || file.path.ends_with("/tests.rs") {
            continue;
        }
        let lines: Vec<_> = file.text.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let calls = line.contains(".unwrap()") || line.contains(".expect(");
            if calls && !line.trim_start().starts_with("//") && !explained(&lines[..index]) {
                bare.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
            }
        }
    }
    assert!(bare.is_empty(), "\n{}", bare.join("\n"));
}

/// Whether one of the last four lines is a comment.
fn explained(before: &[&str]) -> bool {
    before.iter().rev().take(4).any(|line| line.trim_start().starts_with("//"))
}
