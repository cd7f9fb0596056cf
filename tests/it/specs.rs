//! Our own specifications are read without a finding, and lint without one.

use std::fs;
use std::path::{Path, PathBuf};

use bindery::diagnostic::Diagnostic;
use bindery::lint::lint;
use bindery::source::{Loader, Sources};
use bindery::{Level, read};

#[test]
fn are_without_findings() {
    let documents = documents();
    assert!(documents.len() >= 5, "only {} documents under spec/", documents.len());
    let found: Vec<String> = documents.iter().flat_map(|path| findings(path)).collect();
    assert!(found.is_empty(), "{} findings\n{}", found.len(), found.join("\n"));
}

fn findings(path: &str) -> Vec<String> {
    let reading = read(path, &mut Disk, Level::House.into());
    let line = |finding: &Diagnostic| shown(finding, &reading.sources);
    let mut found: Vec<String> = reading.diagnostics.iter().map(line).collect();
    if let Some(api) = &reading.api {
        found.extend(lint(api, &reading.sources, Level::House).iter().map(line));
    }
    found
}

fn shown(finding: &Diagnostic, sources: &Sources) -> String {
    let place = finding.labels.first().map_or(String::new(), |label| {
        let (line, column) = sources.line_column(label.span);
        format!("{}:{line}:{column}", sources.path(label.span.file))
    });
    format!("{place}: {}: {}", finding.code, finding.message)
}

/// Files below `spec/`.
struct Disk;

impl Loader for Disk {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(root().join(path)).map_err(|error| error.to_string())
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// Every `openapi.yaml` below `spec/`: those of vendors and their revisions.
fn documents() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name == "openapi.yaml") {
                let path = path.strip_prefix(root()).unwrap();
                found.push(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}
