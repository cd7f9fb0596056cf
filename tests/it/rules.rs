//! Validators of every keyword: typed, JSON and the oracle give one verdict.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bindery::ir::Runtime;
use bindery::lower::{Options, lower};
use bindery::{Level, emit, read};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::vendors::judge::{Answer, Judge};

/// What is valid and what is not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    valid: Vec<Value>,
    invalid: Vec<Value>,
}

#[test]
fn every_keyword_has_one_verdict() {
    let judges = [
        ("Scalars", Judge::of::<keywords::Scalars>()),
        ("Patterns", Judge::of::<keywords::Patterns>()),
        ("Lists", Judge::of::<keywords::Lists>()),
        ("Objects", Judge::of::<keywords::Objects>()),
        ("Choices", Judge::of::<keywords::Choices>()),
    ];
    let specification: Value = yaml("openapi.yaml");
    let tables: BTreeMap<String, BTreeMap<String, Cases>> = yaml("cases.yaml");
    let mut wrong = Vec::new();
    for (name, judge) in judges {
        let oracle = oracle(&specification, name);
        let members = specification["components"]["schemas"][name]["properties"].as_object();
        for member in members.unwrap().keys() {
            let cases = &tables[name][member];
            let valid = cases.valid.iter().map(|value| (true, value));
            for (accepted, value) in valid.chain(cases.invalid.iter().map(|value| (false, value))) {
                let payload = json!({ member: value });
                let verdicts = [
                    ("oracle", oracle.is_valid(&payload) == accepted),
                    ("JSON", agrees(&(judge.json)(&payload), accepted)),
                    ("typed", !accepted || !refuses(&(judge.typed)(&payload))),
                ];
                let others = verdicts.iter().filter(|(_, agrees)| !agrees);
                wrong.extend(others.map(|(who, _)| format!("{name} {payload}: {who}, {accepted}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn agrees(answer: &Answer, accepted: bool) -> bool {
    matches!(answer, Answer::Valid) == accepted
}

/// Decoding is more tolerant than validation, and no type holds all values of some schemas. That
/// a decoded value has the verdict of what it encodes to is asserted by the judge itself.
fn refuses(answer: &Answer) -> bool {
    matches!(answer, Answer::Invalid(_))
}

fn oracle(specification: &Value, name: &str) -> jsonschema::Validator {
    let schema = json!({
        "$ref": format!("#/components/schemas/{name}"),
        "components": specification["components"],
    });
    jsonschema::options().with_draft(jsonschema::Draft::Draft202012).build(&schema).unwrap()
}

#[test]
fn deep_values_are_refused_not_fatal() {
    use bindery_runtime::ValidateJson as _;
    let mut tree = json!({ "value": 1 });
    for _ in 0..2_000 {
        let members = [("value", 1.into()), ("children", Value::Array(vec![tree]))];
        tree = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    }
    let answer = keywords::Tree::validate_json(&tree).unwrap_err();
    assert_eq!(answer[0].keyword, "$ref");
    assert!(!keywords::Tree::is_valid_json(&tree));
    let wrong = json!({ "value": 1, "children": [{ "value": -1 }] });
    let answer = keywords::Tree::validate_json(&wrong).unwrap_err();
    assert_eq!(answer.to_string(), "`children[0].value` must be at least 0, but is -1");
}

#[test]
fn the_crate_of_keywords_is_fresh() {
    let reading = read("tests/keywords/openapi.yaml", &mut Disk, Level::Foreign.into());
    let options = Options {
        name: "keywords".to_owned(),
        spec: "tests/keywords/openapi.yaml".to_owned(),
        runtime: Runtime::Workspace,
        round_trips: false,
    };
    let blessed = std::env::var_os("BINDERY_BLESS").is_some();
    if blessed {
        // Files of modules that are no more go too.
        fs::remove_dir_all(folder().join("src")).unwrap();
    }
    let (krate, _) = lower(&reading.api.unwrap(), &reading.sources, &options);
    for file in emit::emit(&krate) {
        let path = folder().join(&file.path);
        if blessed {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &file.text).unwrap();
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert!(found == file.text, "{} is stale: BINDERY_BLESS=1 writes it", file.path);
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("keywords")
}

fn yaml<T: for<'de> Deserialize<'de>>(name: &str) -> T {
    serde_yaml::from_str(&fs::read_to_string(folder().join(name)).unwrap()).unwrap()
}

/// Files by their path from the root of the repository.
struct Disk;

impl bindery::source::Loader for Disk {
    fn load(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::read(root.join(path)).map_err(|error| error.to_string())
    }
}
