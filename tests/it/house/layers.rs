//! Which stage may know which.

use super::sources::rust_files;

/// Folders or files of `codegen/src`, and the modules of the crate that they may not name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    ("source", &["document", "resolve", "model", "extensions", "lint", "lower", "ir", "emit"]),
    ("document", &["resolve", "model", "lint", "lower", "ir", "emit"]),
    ("resolve", &["lint", "lower", "ir", "emit"]),
    ("model", &["document", "resolve", "lint", "lower", "ir", "emit"]),
    ("lint", &["document", "resolve", "lower", "ir", "emit"]),
    ("diff", &["document", "resolve", "lint", "lower", "ir", "emit", "surface"]),
    ("pattern", &["document", "resolve", "model", "lint", "lower", "emit", "diff", "surface"]),
    ("lower", &["document", "resolve", "lint", "emit"]),
    ("ir", &["source", "document", "resolve", "model", "extensions", "lint", "lower", "emit"]),
    ("emit", &["source", "document", "resolve", "model", "extensions", "lint", "lower"]),
    ("surface", &["document", "resolve", "model", "extensions", "lint", "lower"]),
];

#[test]
fn no_stage_names_one_that_it_must_not_know() {
    let mut broken = Vec::new();
    for file in rust_files("codegen/src") {
        let stage = file.path.trim_start_matches("codegen/src/");
        let stage = stage.split(['/', '.']).next().unwrap();
        let Some((_, forbidden)) = FORBIDDEN.iter().find(|(name, _)| *name == stage) else {
            continue;
        };
        for (number, line) in code_lines(&file.text) {
            for module in *forbidden {
                if line.contains(&format!("crate::{module}::"))
                    || line.contains(&format!("crate::{module};"))
                {
                    broken.push(format!("{}:{number}: {stage} may not know {module}", file.path));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_library_touches_neither_disk_nor_network_nor_clock() {
    let worldly = ["std::fs", "std::net", "std::env", "std::time", "std::process", "std::io::std"];
    let mut broken = Vec::new();
    for file in rust_files("codegen/src") {
        for (number, line) in code_lines(&file.text) {
            for name in worldly.iter().filter(|name| line.contains(**name)) {
                broken.push(format!("{}:{number}: {name}", file.path));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_runtime_knows_neither_the_generator_nor_a_vendor() {
    for file in rust_files("codegen/runtime/src") {
        for (number, line) in code_lines(&file.text) {
            assert!(!line.contains("bindery::"), "{}:{number}: {line}", file.path);
        }
    }
}

/// Lines that are not comments, with their numbers. What stands inside `quote!` or a string that
/// is printed into generated code counts too: it is this file that knows the name.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    numbered.filter(|(_, line)| !line.trim_start().starts_with("//"))
}
