//! The tables under `tests/vendors/`, and the payloads that their cases make.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use bindery_runtime::Violation;

use serde::Deserialize;
use serde_json::Value;

/// The payloads for one schema.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Where the schema stands: file and JSON pointer.
    pub schema: String,
    /// What Rust calls it.
    #[serde(rename = "type")]
    pub name: String,
    bases: BTreeMap<String, Value>,
    rules: Vec<Rule>,
}

/// A documented rule, and what keeps or breaks it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    rule: String,
    accepted: Vec<Case>,
    refused: Vec<Case>,
}

/// A payload, made from a base, and what must be said of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    from: String,
    #[serde(default)]
    remove: Vec<String>,
    #[serde(default)]
    set: BTreeMap<String, Value>,
    #[serde(default)]
    long: BTreeMap<String, usize>,
    at: Option<String>,
    keyword: Option<String>,
    says: Option<String>,
}

impl Case {
    /// Whether the violation is the one that the table wants.
    pub fn expects(&self, violation: &Violation) -> bool {
        self.at.as_ref().is_none_or(|at| *at == violation.instance)
            && self.keyword.as_ref().is_none_or(|keyword| keyword == violation.keyword)
            && self.says.as_ref().is_none_or(|says| violation.message.contains(says))
    }
}

/// As the table writes it, long texts aside.
impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, remove, set, long, at, keyword, says } = self;
        write!(f, "{from}")?;
        for pointer in remove {
            write!(f, " without {pointer}")?;
        }
        for (pointer, value) in set {
            write!(f, ", {pointer} = {value}")?;
        }
        for (pointer, length) in long {
            write!(f, ", {pointer} of {length} characters")?;
        }
        write!(f, "; wanted at {at:?}: {keyword:?} {says:?}")
    }
}

/// The tables of a vendor.
pub fn tables(vendor: &str) -> Vec<Table> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("vendors/{vendor}.yaml"));
    let text = std::fs::read_to_string(path).unwrap();
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{vendor}: {error}"))
}

impl Table {
    /// Calls `judge` for each case with what the verdict must be.
    pub fn check(&self, mut judge: impl FnMut(bool, &Case, &Value)) {
        for rule in &self.rules {
            assert!(!rule.accepted.is_empty(), "{}: nothing is accepted", rule.rule);
            assert!(!rule.refused.is_empty(), "{}: nothing is refused", rule.rule);
            for case in &rule.accepted {
                judge(true, case, &self.payload(case));
            }
            for case in &rule.refused {
                judge(false, case, &self.payload(case));
            }
        }
    }

    fn payload(&self, case: &Case) -> Value {
        let base = self.bases.get(&case.from);
        let mut payload = base.unwrap_or_else(|| panic!("no base {}", case.from)).clone();
        for pointer in &case.remove {
            remove(&mut payload, pointer);
        }
        for (pointer, value) in &case.set {
            put(&mut payload, pointer, value.clone());
        }
        for (pointer, length) in &case.long {
            put(&mut payload, pointer, "雪".repeat(*length).into());
        }
        payload
    }
}

fn put(payload: &mut Value, pointer: &str, value: Value) {
    if pointer.is_empty() {
        *payload = value;
        return;
    }
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match payload.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.insert(key.to_owned(), value);
        }
        Some(Value::Array(items)) if key == "-" || key.parse() == Ok(items.len()) => {
            items.push(value);
        }
        Some(Value::Array(items)) => items[key.parse::<usize>().unwrap()] = value,
        other => panic!("{pointer} does not lead into {other:?}"),
    }
}

fn remove(payload: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let removed = match payload.pointer_mut(parent) {
        Some(Value::Object(members)) => members.shift_remove(key).is_some(),
        _ => false,
    };
    assert!(removed, "nothing stands at {pointer}");
}
