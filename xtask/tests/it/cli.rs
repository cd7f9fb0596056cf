//! The commands, as a person runs them, on a small repository of its own.

use std::fs;

use serde_json::Value;

use crate::folder::{Folder, SPEC, all_files, expect, json};

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
fn a_cost_without_something_to_measure_is_refused() {
    let folder = Folder::repository("cost");
    folder.write("shelf.yaml", SPEC);
    folder.write("bad.yaml", &SPEC.replace("schemas/Book'", "schemas/Bok'"));
    folder.write("bare.yaml", "openapi: 3.1.1\ninfo: { title: Bare, version: '1' }\npaths: {}\n");
    expect(&folder.xtask(&["cost", "none.yaml"]), 2);
    expect(&folder.xtask(&["cost", "shelf.yaml", "--schemas", "0"]), 2);
    let text = expect(&folder.xtask(&["cost", "bare.yaml"]), 2);
    assert!(text.contains("bare.yaml: no schema there has a name"), "{text}");
    let text = expect(&folder.xtask(&["cost", "shelf.yaml", "bad.yaml"]), 1);
    assert!(text.contains("dangling-reference"), "{text}");
    let text = expect(&folder.xtask(&["cost"]), 2);
    assert!(text.contains("no document"), "{text}");
    assert!(!folder.has("target"), "nothing is written");
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
