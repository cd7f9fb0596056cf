//! The commands, as a person runs them, on a small repository of its own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{env, fs};

use serde_json::Value;

const SPEC: &str = "\
openapi: 3.1.1
info: { title: Shelf, version: '1' }
servers: [{ url: https://example.com }]
paths:
  /books:
    get:
      operationId: listBooks
      responses:
        '200':
          description: Books.
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Book' } }
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties: { title: { type: string, minLength: 1 } }
";

/// A folder that vanishes at the end of a test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("bindery-cli-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// A repository with the folders that the tool looks for.
    fn repository(name: &str) -> Self {
        let folder = Self::new(name);
        folder.write("spec/README", "");
        folder.write("xtask/README", "");
        folder
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    fn has(&self, name: &str) -> bool {
        self.0.join(name).exists()
    }

    fn xtask(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(&self.0)
            .env("CARGO_MANIFEST_DIR", self.0.join("xtask"))
            .output()
            .unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[track_caller]
fn expect(output: &Output, code: i32) -> String {
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(output.status.code(), Some(code), "{text}");
    text
}

#[test]
fn anywhere_twice_is_the_same_and_changes_nothing() {
    let folder = Folder::repository("anywhere");
    folder.write("codegen/runtime/Cargo.toml", "");
    folder.write("shelf.yaml", SPEC);
    let first =
        expect(&folder.xtask(&["generate", "--spec", "shelf.yaml", "--out", "out/shelf"]), 0);
    assert!(first.contains("shelf"), "{first}");
    let files = all_files(&folder.0.join("out/shelf"));
    assert!(files.len() >= 3, "{files:?}");
    let texts: Vec<_> = files.iter().map(|path| fs::read(path).unwrap()).collect();
    folder.write("out/shelf/notes.txt", "mine");
    expect(
        &folder.xtask(&[
            "generate",
            "--spec",
            "shelf.yaml",
            "--out",
            "out/other",
            "--name",
            "shelf",
        ]),
        0,
    );
    let others: Vec<_> =
        all_files(&folder.0.join("out/other")).iter().map(|path| fs::read(path).unwrap()).collect();
    assert_eq!(texts, others);
    expect(&folder.xtask(&["generate", "--spec", "shelf.yaml", "--out", "out/shelf"]), 0);
    assert_eq!(folder.read("out/shelf/notes.txt"), "mine");
}

#[test]
fn what_others_wrote_is_never_touched() {
    let folder = Folder::repository("others");
    folder.write("codegen/runtime/Cargo.toml", "");
    folder.write("shelf.yaml", SPEC);
    folder.write("out/README.md", "mine");
    let text = expect(&folder.xtask(&["generate", "--spec", "shelf.yaml", "--out", "out"]), 2);
    assert!(text.contains("README.md") && text.contains("not written by Bindery"), "{text}");
    assert!(!folder.has("out/Cargo.toml"), "nothing is written");
    fs::remove_file(folder.0.join("out/README.md")).unwrap();
    expect(&folder.xtask(&["generate", "--spec", "shelf.yaml", "--out", "out/inner"]), 0);
    folder.write("out/quote.rs", "// a note\n// Written by Bindery from x");
    expect(&folder.xtask(&["generate", "--spec", "shelf.yaml", "--out", "out"]), 0);
    assert!(folder.has("out/inner/Cargo.toml") && folder.has("out/quote.rs"));
    folder.write("out/src/old.rs", "// Written by Bindery from old.yaml.\n");
    let text = expect(&folder.xtask(&["generate", "--spec", "shelf.yaml", "--out", "out"]), 0);
    assert!(text.contains("deleted: ") && !folder.has("out/src/old.rs"), "{text}");
}

#[test]
fn a_name_that_no_crate_can_have_is_refused() {
    let folder = Folder::repository("names");
    folder.write("codegen/runtime/Cargo.toml", "");
    folder.write("shelf.yaml", SPEC);
    for name in ["", "1foo", "a b", "../evil", "self", "while", "std", "tokio", "日本", "Foo"] {
        let arguments = ["generate", "--spec", "shelf.yaml", "--out", "out", "--name", name];
        expect(&folder.xtask(&arguments), 2);
    }
    expect(
        &folder.xtask(&["generate", "--spec", "shelf.yaml", "--out", "out", "--name", "a-b"]),
        0,
    );
}

#[test]
fn check_names_what_is_stale_missing_or_foreign() {
    let folder = Folder::repository("check");
    folder.write("spec/openapi.schema.json", "{}");
    folder.write("generated/strange/README.md", "");
    folder.write("generated/rustfmt.toml", "");
    let text = expect(&folder.xtask(&["generate", "--check"]), 1);
    assert!(text.contains("foreign") && text.contains("strange"), "{text}");
    assert!(text.contains("stale") && text.contains("openapi.schema.json"), "{text}");
    assert_eq!(folder.read("spec/openapi.schema.json"), "{}", "--check writes nothing");
    fs::remove_dir_all(folder.0.join("generated/strange")).unwrap();
    expect(&folder.xtask(&["generate"]), 0);
    expect(&folder.xtask(&["generate", "--check"]), 0);
}

#[test]
fn a_spec_with_errors_is_not_written_and_the_others_are() {
    let folder = Folder::repository("errors");
    folder.write("codegen/runtime/Cargo.toml", "");
    folder.write("bad/openapi.yaml", &SPEC.replace("schemas/Book'", "schemas/Bok'"));
    let bad = folder.xtask(&["generate", "--spec", "bad/openapi.yaml", "--out", "out"]);
    let text = expect(&bad, 1);
    assert!(text.contains("dangling-reference") && text.contains("openapi.yaml:13"), "{text}");
    assert!(text.contains("not written because of errors"), "{text}");
    assert!(!folder.has("out"));
}

#[test]
fn a_lenient_reader_writes_a_crate_all_the_same() {
    let folder = Folder::repository("lenient");
    folder.write("codegen/runtime/Cargo.toml", "");
    folder.write("bad.yaml", &SPEC.replace("schemas/Book'", "schemas/Bok'"));
    let made = folder.xtask(&["generate", "--spec", "bad.yaml", "--out", "out/bad", "--lenient"]);
    let text = expect(&made, 0);
    assert!(text.contains("1 warning: 1 dangling-reference"), "{text}");
    assert!(folder.has("out/bad/src/lib.rs"));
}

#[test]
fn a_corpus_is_searched_for_documents_and_each_is_told_of() {
    let folder = Folder::repository("corpus");
    folder.write("codegen/runtime/Cargo.toml", "");
    folder.write("all/shelf.yaml", SPEC);
    folder.write("all/bad/shelf.yml", &SPEC.replace("schemas/Book'", "schemas/Bok'"));
    folder.write("all/bad/part.yaml", "type: object\n");
    folder.write("all/old.json", "{\"swagger\": \"2.0\"}");
    let corpus = ["corpus", "all", "--no-check", "--json", "all.json"];
    let text = expect(&folder.xtask(&corpus), 0);
    assert!(text.contains("passed over: 1 files without `openapi`"), "{text}");
    assert!(text.contains("passed over: 1 documents of Swagger 2.0"), "{text}");
    assert!(text.contains("2 documents: 1 generated, not compiled, 1 end in"), "{text}");
    assert!(text.contains("bad/shelf.yml: dangling-reference: "), "{text}");
    let all: Value = serde_json::from_str(&folder.read("all.json")).unwrap();
    let names: Vec<_> = (0..2).map(|at| all["documents"][at]["crate"].clone()).collect();
    assert_eq!(names, ["shelf", "shelf_2"]);
    let text = expect(&folder.xtask(&["corpus", "all", "--no-check", "--lenient"]), 0);
    assert!(text.contains("2 documents: 2 generated, not compiled, 0 fail"), "{text}");
    expect(&folder.xtask(&["corpus", "all/nothing"]), 2);
}

/// A request of so many members, and an enum of so many values.
fn large(members: usize, values: usize) -> String {
    let list = |count: usize, one: fn(usize) -> String| {
        (0..count).map(one).collect::<Vec<String>>().join(", ")
    };
    let properties = list(members, |at| format!("p{at}: {{ type: string, maxLength: 9 }}"));
    let values = list(values, |at| format!("v{at}"));
    format!(
        "openapi: 3.1.1
info: {{ title: Large, version: '1' }}
paths:
  /large:
    post:
      operationId: create
      requestBody:
        required: true
        content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Large' }} }} }}
      responses:
        '200':
          description: One value.
          content: {{ application/json: {{ schema: {{ type: string, enum: [{values}] }} }} }}
components:
  schemas:
    Large:
      type: object
      additionalProperties: false
      required: [p{last}]
      example: {{ p{last}: last, p0: first }}
      properties: {{ {properties} }}
",
        last = members - 1
    )
}

#[test]
fn crates_of_a_corpus_compile_and_their_examples_are_counted_for_each() {
    let folder = Folder::new("compiled");
    folder.write("all/shelf.yaml", &SPEC.replace("minLength: 1", "minLength: 1, example: Emma"));
    folder.write("all/short.yaml", &SPEC.replace("minLength: 1", "examples: [A, B]"));
    folder.write("all/large.yaml", &large(420, 900));
    let odd = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/odd.yaml");
    folder.write("all/odd.yaml", &fs::read_to_string(odd).unwrap());
    let kept = folder.0.join("crates");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["corpus", "all", "--json", "all.json", "--keep"])
        .arg(&kept)
        .current_dir(&folder.0)
        .output()
        .unwrap();
    expect(&output, 0);
    let all: Value = serde_json::from_str(&folder.read("all.json")).unwrap();
    let of = |part: fn(&Value) -> Value| -> Vec<Value> {
        all["documents"].as_array().unwrap().iter().map(part).collect()
    };
    assert_eq!(
        of(|it| it["document"].clone()),
        ["large.yaml", "odd.yaml", "shelf.yaml", "short.yaml"]
    );
    assert_eq!(of(|it| it["round_trips"]["passes"].clone()), [1, 3, 1, 2]);
    assert_eq!(of(|it| it["check"]["warnings"].clone()), [0, 0, 0, 0]);
    let warnings = &all["documents"][0]["generation"]["warnings"];
    assert_eq!((&warnings["large-enum"], &warnings["large-object"]), (&1.into(), &1.into()));
    let files = all_files(&kept);
    let lines = |path: &PathBuf| fs::read_to_string(path).unwrap_or_default().lines().count();
    let rust = files.iter().filter(|path| path.extension().is_some_and(|it| it == "rs"));
    let longest = rust.max_by_key(|path| lines(path)).unwrap();
    assert!(lines(longest) <= 2_000, "{}: {} lines", longest.display(), lines(longest));
}

/// The command in the real repository, whose runtime validators need.
fn xtask(folder: &Folder, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(arguments).current_dir(&folder.0).stdin(Stdio::null()).output().unwrap()
}

#[test]
fn bodies_are_checked_against_a_schema() {
    let folder = Folder::new("validate");
    folder.write("shelf.yaml", SPEC);
    folder.write("book.schema.json", r#"{ "type": "object", "required": ["title"] }"#);
    folder.write("good.json", r#"{ "title": "Emma" }"#);
    folder.write("bad.json", r#"{ "title": "" }"#);
    let book = ["validate", "--spec", "shelf.yaml", "--schema", "/components/schemas/Book"];
    let with = |more: &[&str]| xtask(&folder, &[&book, more].concat());
    assert_eq!(expect(&with(&["good.json"]), 0), "good.json: valid\n");
    let text = expect(&with(&["good.json", "bad.json"]), 1);
    assert!(text.contains("bad.json: 1 rule is broken\n  /title: `title` must"), "{text}");
    assert!(text.contains("/components/schemas/Book/properties/title/minLength"), "{text}");
    let text = expect(&with(&[]), 1);
    assert!(text.contains("standard input: this is no JSON"), "{text}");
    expect(&with(&["none.json"]), 2);
    let text =
        expect(&xtask(&folder, &["validate", "--spec", "shelf.yaml", "--schema", "/Bok"]), 2);
    assert!(text.contains("/components/schemas/Book"), "{text}");
    let bare = ["validate", "--json", "--spec", "book.schema.json", "good.json", "bad.json"];
    let results = json(&xtask(&folder, &bare));
    assert_eq!((&results[0]["valid"], &results[1]["valid"]), (&true.into(), &true.into()));
}

#[test]
fn a_suite_is_compiled_and_each_test_is_counted() {
    let folder = Folder::new("conformance");
    let suite = |wrong: bool| {
        format!(
            r#"[{{ "description": "a", "schema": {{ "$ref": "http://localhost:1234/text.json" }}, "tests": [
                {{ "description": "text", "data": "x", "valid": true }},
                {{ "description": "number", "data": 1, "valid": {wrong} }} ] }}]"#
        )
    };
    folder.write("remotes/text.json", r#"{ "type": "string" }"#);
    folder.write("tests/type.json", &suite(false));
    let text = expect(&xtask(&folder, &["conformance", "tests"]), 0);
    assert!(text.contains("total required       2       0        0"), "{text}");
    folder.write("tests/optional/wrong.json", &suite(true));
    let text = expect(&xtask(&folder, &["conformance", "tests"]), 1);
    assert!(text.contains("wrong.json: a: number: invalid, should be valid"), "{text}");
    expect(&xtask(&folder, &["conformance", "nothing"]), 2);
}

#[test]
fn what_the_suite_leaves_out_is_right() {
    let folder = Folder::new("schema");
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/schema");
    let text = expect(&xtask(&folder, &["conformance", &cases.to_string_lossy()]), 0);
    assert!(text.contains("ecma-262.json"), "{text}");
}

#[test]
fn random_schemas_have_one_verdict() {
    let folder = Folder::new("oracle");
    let text = expect(&xtask(&folder, &["oracle"]), 0);
    assert!(
        text.starts_with("100000 cases, ") && text.contains("0 with another verdict"),
        "{text}"
    );
    let types = ["oracle", "--types", "--schemas", "400", "--values", "80"];
    let text = expect(&xtask(&folder, &types), 0);
    assert!(text.contains(" 0 wrong"), "{text}");
}

#[test]
fn wrong_use_has_its_own_exit_code() {
    let folder = Folder::repository("misuse");
    expect(&folder.xtask(&["generate", "nobody"]), 2);
    expect(&folder.xtask(&["generate", "--spec", "none.yaml", "--out", "out"]), 2);
    expect(&folder.xtask(&["generate", "--spec", "none.yaml"]), 2);
    expect(&folder.xtask(&["lint", "none.yaml"]), 2);
    expect(&folder.xtask(&["frobnicate"]), 2);
}

#[test]
fn findings_come_as_text_json_and_sarif() {
    let folder = Folder::repository("formats");
    folder.write("shelf.yaml", &SPEC.replace("schemas/Book'", "schemas/Bok'"));
    let text = expect(&folder.xtask(&["lint", "shelf.yaml"]), 1);
    assert!(
        text.contains("--> shelf.yaml:13:") && text.contains("1 error: 1 dangling-reference"),
        "{text}"
    );
    let found = json(&folder.xtask(&["lint", "shelf.yaml", "--format", "json"]));
    assert_eq!(found["counts"]["error"], 1);
    assert_eq!(found["findings"][0]["places"][0]["line"], 13);
    let sarif = json(&folder.xtask(&["lint", "shelf.yaml", "--format", "sarif"]));
    assert_eq!(sarif["version"], "2.1.0");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "dangling-reference");
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], 13);
}

#[track_caller]
fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn all_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => files.push(path),
            }
        }
    }
    files.sort();
    files
}
