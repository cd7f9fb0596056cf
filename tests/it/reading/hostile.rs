//! Documents that nobody writes by accident: they end in an answer, soon.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use bindery::source::Loader;
use bindery::{Options, Reading, read};

/// Files made when they are asked for.
struct Made<F>(F);

impl<F: Fn(&str) -> Option<String>> Loader for Made<F> {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        (self.0)(path).map(String::into_bytes).ok_or("no such file".to_owned())
    }
}

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

/// Reads, and gives the codes of the errors. The bound tells a hang from a busy machine; speed is for
/// benchmarks.
fn errors(files: impl Fn(&str) -> Option<String>) -> (Reading, Vec<&'static str>) {
    let start = Instant::now();
    let reading = read("openapi.yaml", &mut Made(files), Options::default());
    assert!(start.elapsed() < Duration::from_secs(120), "{:?}", start.elapsed());
    let errors = reading.diagnostics.iter().filter(|it| it.is_error());
    let codes = errors.map(|it| it.code).collect();
    (reading, codes)
}

fn alone(text: String) -> impl Fn(&str) -> Option<String> {
    move |path| (path == "openapi.yaml").then(|| text.clone())
}

#[test]
fn a_chain_of_ten_thousand_references() {
    let mut text = format!("{HEAD}components:\n  schemas:\n");
    for index in 0..10_000 {
        let _ = writeln!(text, "    S{index}: {{$ref: '#/components/schemas/S{}'}}", index + 1);
    }
    text.push_str("    S10000: {type: string}\n");
    let (reading, errors) = errors(alone(text));
    assert_eq!(errors, [""; 0]);
    let api = reading.api.expect("the document is fine");
    assert_eq!((api.schemas.len(), api.components.len()), (1, 10_001));
}

#[test]
fn a_circle_through_ten_thousand_files() {
    let (reading, errors) = errors(|path| {
        if path == "openapi.yaml" {
            return Some(format!("{HEAD}components: {{schemas: {{A: {{$ref: 0.yaml}}}}}}"));
        }
        let index: u32 = path.strip_suffix(".yaml")?.parse().ok()?;
        Some(format!("$ref: {}.yaml", (index + 1) % 10_000))
    });
    assert_eq!(errors, ["reference-cycle"]);
    assert!(reading.api.is_some());
}

#[test]
fn ten_thousand_dangling_references() {
    let mut text = format!("{HEAD}components:\n  schemas:\n");
    for index in 0..10_000 {
        let _ = writeln!(text, "    S{index}: {{$ref: '#/components/schemas/T{index}'}}");
    }
    let (_, errors) = errors(alone(text));
    assert_eq!(errors.len(), 10_000);
}

#[test]
fn unknown_keys_without_number() {
    let mut text = format!("{HEAD}components:\n  schemas:\n    A:\n");
    for index in 0..50_000 {
        let _ = writeln!(text, "      unknown{index}: 1");
    }
    let (reading, _) = errors(alone(text));
    assert!(reading.diagnostics.len() <= 10_001);
}

#[test]
fn callbacks_headers_and_links_that_contain_themselves() {
    let text = format!(
        "{HEAD}
components:
  callbacks:
    Again:
      '{{$request.body#/url}}':
        post:
          callbacks: {{again: {{$ref: '#/components/callbacks/Again'}}}}
          responses: {{'200': {{$ref: '#/components/responses/Fine'}}}}
  headers:
    Again:
      content:
        multipart/form-data:
          encoding: {{a: {{headers: {{H: {{$ref: '#/components/headers/Again'}}}}}}}}
  responses:
    Fine: {{description: Fine., headers: {{H: {{$ref: '#/components/headers/Again'}}}}}}
"
    )
    .replace(
        "paths: {}",
        "paths:
  /a:
    get:
      callbacks: {a: {$ref: '#/components/callbacks/Again'}}
      responses: {'200': {$ref: '#/components/responses/Fine'}}",
    );
    let (reading, errors) = errors(alone(text));
    assert_eq!(errors, [""; 0]);
    assert!(reading.api.is_some());
}

#[test]
fn names_of_a_hundred_kilobytes() {
    let name = "n".repeat(100_000);
    let schema = format!(
        r##"{{"type": "object", "{name}": 1, "items": {{"$ref": "#/components/schemas/x{name}"}}}}"##
    );
    let text = format!(
        r#"{{"openapi": "3.1.0", "info": {{"title": "T", "version": "1"}},
        "components": {{"schemas": {{"{name}": {schema}}}}}}}"#
    );
    let (_, errors) = errors(alone(text));
    assert_eq!(errors, ["dangling-reference"]);
}

#[test]
fn a_path_with_a_thousand_parameters() {
    let path: String = (0..1000).map(|index| format!("/{{p{index}}}")).collect();
    let text = format!(
        r#"{{"openapi": "3.1.0", "info": {{"title": "T", "version": "1"}},
        "paths": {{"{path}": {{"get": {{}}}}}}}}"#
    );
    let (reading, _) = errors(alone(text));
    let api = reading.api.expect("the document is fine");
    assert_eq!(api.operations[0].parameters.len(), 1000);
}

#[test]
fn the_same_large_example_in_many_answers() {
    let mut text = HEAD.replace("paths: {}", "paths:");
    for index in 0..3_000 {
        let _ = write!(text, "\n  /p{index}: {{get: {{responses: ");
        text.push_str("{'200': {$ref: '#/components/responses/Fine'}}}}");
    }
    let large = "[1, 2, 3], ".repeat(20_000);
    let content = format!("{{application/json: {{example: [{large}]}}}}");
    let _ = write!(
        text,
        "\ncomponents:\n  responses:\n    Fine: {{description: Fine., content: {content}}}\n"
    );
    let (reading, errors) = errors(alone(text));
    assert_eq!(errors, [""; 0]);
    assert_eq!(reading.api.map(|api| api.operations.len()), Some(3_000));
}
