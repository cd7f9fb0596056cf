//! Reads every document of the corpus beside the repository, where there is one.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "what was read, or skipped, is told"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use bindery::diagnostic::Severity;
use bindery::source::Loader;
use bindery::{Level, Options, Reading, read};

use crate::pipeline;

/// Files below a folder.
struct Disk<'p>(&'p Path);

impl Loader for Disk<'_> {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(self.0.join(path)).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => "no such file".to_owned(),
            _ => error.to_string(),
        })
    }
}

/// Documents with faults of their own, and the codes of the errors that say so.
const FAULTY: [(&str, &[&str]); 6] = [
    ("t-oag-3-0-external-refs-echo-api.yaml", &["file-not-found"]),
    ("t-oag-3-0-inline-model-resolver.yaml", &["dangling-reference"]),
    ("t-oag-3-0-kotlin-reserved-words.yaml", &["wrong-reference"]),
    (
        "t-oag-3-0-python-petstore-with-fake-endpoints-models-for-testing-with-http-signature.yaml",
        &["dangling-reference"],
    ),
    ("t-oag-3-0-unsigned-test.yaml", &["dangling-reference"]),
    ("t-oag-bugs-issue-15933.yaml", &["dangling-reference"]),
];

#[test]
fn every_document_is_read() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !corpus.is_dir() {
        eprintln!("skipped: there is no corpus at {}", corpus.display());
        return;
    }
    let (mut apis, mut wrong) = (0, Vec::<String>::new());
    let documents = documents(&corpus);
    for path in &documents {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = path.parent().expect("a document is in a folder");
        let start = Instant::now();
        let Reading { sources, api, diagnostics } =
            read(&name, &mut Disk(folder), Options::default());
        let seconds = start.elapsed().as_secs_f64();
        let mut codes: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
        for diagnostic in &diagnostics {
            *codes.entry((diagnostic.severity, diagnostic.code)).or_default() += 1;
        }
        apis += usize::from(api.is_some());
        let (operations, schemas) =
            api.map_or((0, 0), |api| (api.operations.len(), api.schemas.len()));
        println!("{name}: {operations} operations, {schemas} schemas, {seconds:.2} s, {codes:?}");
        let faults = FAULTY.iter().find(|(faulty, _)| *faulty == name);
        let mut errors: Vec<&str> =
            diagnostics.iter().filter(|it| it.is_error()).map(|it| it.code).collect();
        errors.dedup();
        if errors != faults.map_or(&[][..], |(_, codes)| codes) {
            let errors: Vec<_> = diagnostics.iter().filter(|it| it.is_error()).cloned().collect();
            wrong.push(format!("{name}:\n{}", crate::cases::shown(&errors, &sources)));
        }
    }
    println!("{apis} of {} documents gave an API", documents.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_fixture_becomes_a_crate_or_a_diagnostic() {
    check_crates("fixtures");
}

#[test]
fn every_real_document_becomes_a_crate() {
    check_crates("real");
}

/// Whole crates, printed but not compiled: compiling them all is the work of an hour.
fn check_crates(folder: &str) {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !corpus.is_dir() {
        eprintln!("skipped: there is no corpus at {}", corpus.display());
        return;
    }
    let documents = documents(&corpus);
    let inside = corpus.join(folder);
    for path in documents.iter().filter(|path| path.starts_with(&inside)) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let folder = path.parent().expect("a document is in a folder");
        let files = pipeline::generate(&name, &mut Disk(folder), Level::Foreign);
        let faulty = FAULTY.iter().any(|(faulty, _)| *faulty == name);
        assert_eq!(files.is_none(), faulty, "{name}");
    }
}

fn documents(corpus: &Path) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for folder in ["fixtures", "real", "history/figma", "history/resend"] {
        let Ok(entries) = fs::read_dir(corpus.join(folder)) else { continue };
        paths.extend(entries.flatten().map(|entry| entry.path()));
    }
    paths.retain(|path| path.is_file());
    paths.push(corpus.join("real/digitalocean-multi/DigitalOcean-public.v2.yaml"));
    paths.sort();
    paths
}
