//! The map from another tool's findings to our kinds of change: that it can be read, and says why.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// `tests/cases/diff/oasdiff.yaml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Map {
    kinds: BTreeMap<String, Vec<String>>,
    disagree: Vec<Disagreement>,
    beyond: Vec<Disagreement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Disagreement {
    id: String,
    #[serde(default)]
    tests: Vec<String>,
    reason: String,
}

fn map() -> Map {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/diff/oasdiff.yaml");
    let text = fs::read_to_string(path).expect("the map is a file");
    serde_yaml::from_str(&text).expect("the map is YAML of its form")
}

#[test]
fn every_kind_in_the_map_exists() {
    let map = map();
    let ours = map.kinds.values().flatten().chain(map.beyond.iter().map(|it| &it.id));
    let strangers: Vec<_> = ours.filter(|kind| bindery::diff::kind(kind).is_none()).collect();
    assert!(strangers.is_empty(), "there are no kinds {strangers:?}");
}

#[test]
fn every_disagreement_has_a_reason_and_is_told_once() {
    let map = map();
    for (part, all) in [("disagree", &map.disagree), ("beyond", &map.beyond)] {
        let mut told = BTreeSet::new();
        for it in all {
            assert!(it.reason.ends_with('.'), "{part}: {}: the reason is no sentence", it.id);
            let tests = it.tests.iter().map(String::as_str);
            let whole = it.tests.is_empty().then_some("all tests");
            for test in tests.chain(whole) {
                assert!(told.insert((&it.id, test)), "{part}: {} in {test} stands twice", it.id);
            }
        }
    }
    for it in &map.beyond {
        assert!(!it.tests.is_empty(), "beyond: {} names no tests", it.id);
    }
}
