//! Every form is what it claims to be.

use serde_json::Value;

use crate::folder::{Folder, expect, json};

use super::pair;

fn printed(folder: &Folder, form: &str) -> String {
    expect(&folder.xtask(&["diff", "old.yaml", "new.yaml", "--format", form]), 0)
}

fn value(folder: &Folder, form: &str) -> Value {
    json(&folder.xtask(&["diff", "old.yaml", "new.yaml", "--format", form]))
}

#[test]
fn json_is_valid_by_its_schema() {
    let folder = pair("json");
    let schema = json(&folder.xtask(&["diff", "--format", "schema"]));
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let mut report = value(&folder, "json");
    let errors: Vec<_> = validator.iter_errors(&report).map(|it| it.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let kinds = report["reports"][0]["causes"].as_array().unwrap().iter();
    let kinds: Vec<_> = kinds.map(|cause| cause["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["min-length-removed", "operation-added", "version-not-raised"]);
    report["reports"][0]["causes"][0]["wire"] = Value::from("perhaps");
    assert!(!validator.is_valid(&report), "the schema says which words there are");
}

#[test]
fn sarif_has_what_code_hosts_need() {
    let folder = pair("sarif");
    let sarif = value(&folder, "sarif");
    assert_eq!(sarif["version"], "2.1.0");
    assert!(sarif["$schema"].as_str().unwrap().contains("sarif"));
    let run = &sarif["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "bindery");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    for result in results {
        let rule = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[rule]["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "new.yaml");
        assert!(place["region"]["startLine"].as_u64().unwrap() > 0);
        assert!(result["partialFingerprints"].as_object().unwrap().len() == 1);
    }
    assert_eq!(results[0]["level"], "error");
}

#[test]
fn the_steps_are_those_of_a_patch() {
    let folder = pair("patch");
    let patches = value(&folder, "patch");
    assert_eq!(patches[0]["base"], "old.yaml");
    let steps = patches[0]["operations"].as_array().unwrap();
    let steps: Vec<_> =
        steps.iter().map(|it| (it["op"].as_str().unwrap(), it["path"].as_str().unwrap())).collect();
    let title = "/components/schemas/Book/properties/title/minLength";
    assert_eq!(steps, [("add", "/paths/~1shelves"), ("remove", title)]);
}

#[test]
fn people_read_what_has_changed() {
    let folder = pair("people");
    let github = printed(&folder, "github");
    assert!(github.lines().all(|line| line.starts_with("::")), "{github}");
    assert!(github.contains("::error file=new.yaml,"), "{github}");
    let markdown = printed(&folder, "markdown");
    assert!(markdown.contains("GET /shelves") && markdown.contains('#'), "{markdown}");
    let text = printed(&folder, "text");
    assert!(!text.contains('\u{1b}'), "no colours where nobody sees them: {text}");
    let html = printed(&folder, "html");
    assert!(html.starts_with("<!doctype html>") || html.starts_with("<!DOCTYPE html>"), "{html}");
    assert!(html.contains("</html>") && html.contains("/shelves"), "{html}");
}

#[test]
fn every_form_is_there_without_a_change() {
    let folder = pair("nothing");
    for form in ["text", "json", "markdown", "html", "sarif", "github", "patch", "schema"] {
        let output = folder.xtask(&["diff", "old.yaml", "old.yaml", "--format", form]);
        let text = expect(&output, 0);
        assert!(form == "github" || !text.is_empty(), "{form}");
        if ["json", "sarif", "patch", "schema"].contains(&form) {
            json(&output);
        }
    }
}
