//! The commands that compile what they have made.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::folder::{Folder, SPEC, all_files, expect, json};

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

/// Values of which each direction asks for other members.
const WAYS: &str = "\
openapi: 3.1.1
info: { title: Users, version: '1' }
paths:
  /users:
    post:
      operationId: createUser
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/User' } } }
      responses:
        '200':
          description: A user.
          content: { application/json: { schema: { $ref: '#/components/schemas/User' } } }
components:
  schemas:
    User:
      type: [object, 'null']
      required: [id, secret]
      properties: { id: { type: integer, readOnly: true }, secret: { type: string, writeOnly: true } }
      examples: [null, { id: 1 }, { secret: x }, {}]
";

#[test]
fn crates_of_a_corpus_compile_and_their_examples_are_counted_for_each() {
    let folder = Folder::new("compiled");
    folder.write("all/shelf.yaml", &SPEC.replace("minLength: 1", "minLength: 1, example: Emma"));
    let since = "properties: { since: { type: string, format: date-time }, title: { type: string";
    let short = SPEC.replace("minLength: 1", "examples: [A, B]");
    let short = short.replace("properties: { title: { type: string", since);
    let books = "      examples: [{ title: A, since: tomorrow }, { title: 7 }, {}, A]\n";
    folder.write("all/short.yaml", &format!("{short}{books}"));
    folder.write("all/large.yaml", &large(420, 900));
    folder.write("all/ways.yaml", WAYS);
    let odd = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/odd.yaml");
    folder.write("all/odd.yaml", &fs::read_to_string(odd).unwrap());
    let kept = folder.0.join("crates");
    let keep = kept.to_string_lossy();
    let output = xtask(&folder, &["corpus", "all", "--json", "all.json", "--keep", &keep]);
    let text = expect(&output, 0);
    let told = "13 verdicts on examples, of which 7 are invalid: 13 of one mind with `jsonschema`, 0 not; \
                skipped: 6 of types without a validator of their own";
    assert!(text.contains(told), "{text}");
    let all: Value = serde_json::from_str(&folder.read("all.json")).unwrap();
    let of = |part: fn(&Value) -> Value| -> Vec<Value> {
        all["documents"].as_array().unwrap().iter().map(part).collect()
    };
    assert_eq!(
        of(|it| it["document"].clone()),
        ["large.yaml", "odd.yaml", "shelf.yaml", "short.yaml", "ways.yaml"]
    );
    assert_eq!(of(|it| it["round_trips"]["passes"].clone()), [1, 3, 1, 3, 2]);
    // A format is a remark, whoever judges.
    assert_eq!(of(|it| it["round_trips"]["compared"].clone()), [1, 0, 0, 4, 8]);
    assert_eq!(of(|it| it["round_trips"]["invalid"].clone()), [0, 0, 0, 3, 4]);
    assert_eq!(of(|it| it["round_trips"]["agreeing"].clone()), [1, 0, 0, 4, 8]);
    let without = of(|it| it["generation"]["samples"]["without_validator"].clone());
    assert_eq!(without, [0, 3, 1, 2, 0]);
    assert_eq!(of(|it| it["check"]["warnings"].clone()), [0, 0, 0, 0, 0]);
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
    let basic = json(&with(&["--output", "basic", "bad.json"]));
    let place = &basic[0]["errors"][0]["absoluteKeywordLocation"];
    assert_eq!(place, "#/components/schemas/Book/properties/title/minLength");
    let detailed = json(&with(&["--output", "detailed", "bad.json", "good.json"]));
    assert_eq!(detailed[0]["errors"][0]["instanceLocation"], "/title");
    assert_eq!((&detailed[1]["valid"], &detailed[0]["file"]), (&true.into(), &"bad.json".into()));
    let held = r#"{ "contentEncoding": "base64", "contentMediaType": "application/json" }"#;
    folder.write("held.schema.json", held);
    folder.write("held.json", "\"ew==\"");
    let held = ["validate", "--spec", "held.schema.json", "held.json"];
    expect(&xtask(&folder, &held), 0);
    let text = expect(&xtask(&folder, &[&held[..], &["--contents"]].concat()), 1);
    assert!(text.contains("the value must be JSON, but is \"ew==\""), "{text}");
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
