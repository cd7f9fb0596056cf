//! Bare JSON Schemas: those of the official suite, where it is.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "what was read, or skipped, is told"
)]

use std::fs;
use std::path::Path;

use bindery::source::Loader;
use bindery::{Options, read_schema};
use serde_json::Value;

struct One(Vec<u8>);

impl Loader for One {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        match path {
            "schema.json" => Ok(self.0.clone()),
            _ => Err("no such file".to_owned()),
        }
    }
}

#[test]
fn schemas_of_the_suite_are_read_without_false_errors() {
    let folder = "../../shared/corpus/suites/JSON-Schema-Test-Suite/tests/draft2020-12";
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("skipped: there is no suite at {}", folder.display());
        return;
    };
    let mut wrong = Vec::new();
    let mut count = 0;
    for path in entries.flatten().map(|entry| entry.path()) {
        let Ok(text) = fs::read(&path) else { continue };
        let groups: Value = serde_json::from_slice(&text).expect("the suite is JSON");
        for group in groups.as_array().into_iter().flatten() {
            count += 1;
            let schema = group["schema"].to_string().into_bytes();
            let reading = read_schema("schema.json", &mut One(schema), Options::default());
            assert!(reading.schemas.is_some());
            let errors = reading.diagnostics.iter().filter(|it| it.is_error());
            // The suite's remote documents are not here.
            let errors: Vec<_> = errors.filter(|it| it.code != "remote-reference").collect();
            if !errors.is_empty() {
                let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                wrong.push(format!("{file}: {}: {errors:?}", group["description"]));
            }
        }
    }
    println!("{count} schemas");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
