//! Validators of every keyword: typed, JSON and the oracle give one verdict.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::fresh;
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
    fresh::check("keywords");
}

fn yaml<T: for<'de> Deserialize<'de>>(name: &str) -> T {
    serde_yaml::from_str(&fs::read_to_string(fresh::folder("keywords").join(name)).unwrap())
        .unwrap()
}
